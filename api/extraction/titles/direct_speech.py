"""Direct speech: the words of a clause that somebody says, and who that is."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from api.extraction.clauses.grammar import Form, Grammar
from api.extraction.clauses.verbs import Verb
from api.extraction.quotations import Quotation
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.joining import capitalised
from api.extraction.titles.outline import Outline, Segment
from api.extraction.titles.reports import report_of, speaker_of
from api.extraction.titles.speakers import brief, speaker_in
from api.extraction.titles.speech import is_direct
from api.extraction.titles.tidying import EDGES
from api.extraction.tokens import MARK, Span, norm_of
from api.extraction.typography import QuotationMarks

FIRST_OF_FRAGMENT = 2
"""Tokens from the word before a quotation to its first word."""
Beyond = Callable[[Quotation | None], str]
"""The speaker of a quotation, or of no quotation's words, whom only another sentence names; "" for nobody."""


class Speech(NamedTuple):
    """The tokens of a sentence that somebody says, the marks around them, and who says them.

    Words outside quotation marks, as in «Nous fermerons le pont, a prévenu le maire», have no marks.
    ``report`` names the speaker after them: «, a annoncé le maire».
    """

    said: Span
    marks: QuotationMarks | None
    speaker: str
    report: str = ""

    def worded(self, text: str, grammar: Grammar) -> str:
        """A title with its speaker: «Paul Durand : “Le pont est fermé”»."""
        if self.report:
            return f"{text}{self.report}"
        if self.marks is None:
            text = _lowered(text, grammar)
        else:
            opening, closing, space = self.marks.opening, self.marks.closing, self.marks.space
            text = f"{opening}{space}{text.strip(f'{EDGES}{opening}{closing}')}{space}{closing}"
        if not self.speaker:
            return text
        return f"{capitalised(self.speaker, grammar.typography)}{grammar.typography.colon}{text}"

    def room(self, grammar: Grammar) -> int:
        """How many characters of a title its speaker and its marks take."""
        return len(self.worded("", grammar))


def _lowered(text: str, grammar: Grammar) -> str:
    """The words after a colon, without the capital that only the head of a sentence gives them."""
    first, *_ = [*norm_of(text).split(), ""]
    small = grammar.function_words | grammar.pronouns.first_person
    is_small = first in small and first != "i"
    return text[:1].lower() + text[1:] if is_small else text


def direct_speech(anchor: Anchor, beyond: Beyond) -> Speech | None:
    """What is said in the clause of a date, None if it is no direct speech or nothing tells whose."""
    verb, outline = anchor.verb, anchor.clause.outline
    if verb is None:
        return None
    quotation = next((one for one in outline.quotations if one.start <= verb.start < one.end), None)
    if verb.bare and (quotation is None or not _is_governed(anchor, verb, quotation)):
        return None
    if quotation is None:
        return _unquoted(anchor.clause, beyond) if is_direct(anchor.clause) else None
    speaker = speaker_in(outline, quotation) or beyond(quotation)
    is_plain = bool(speaker) or is_direct(anchor.clause)
    if not is_plain or is_fragment(outline, quotation):
        return None
    return Speech(Span(quotation.start, quotation.end), marks_of(quotation, outline.grammar), speaker)


def _is_governed(anchor: Anchor, verb: Verb, quotation: Quotation) -> bool:
    """« J'ai hésité à signer en mai »: whether a finite verb of a quotation governs an infinitive in it."""
    finite = anchor.finite_before
    return verb.form.form is Form.INFINITIVE and finite is not None and finite.start >= quotation.start


def is_fragment(outline: Outline, quotation: Quotation) -> bool:
    """«dit être « sûr que le pont rouvrira »»: whether a quotation only goes on with a clause."""
    at, tokens = quotation.start, outline.tokens
    if not quotation.opening or at < FIRST_OF_FRAGMENT or tokens.capitalised(at):
        return False
    return tokens.kinds[at - FIRST_OF_FRAGMENT] != MARK


def marks_of(quotation: Quotation, grammar: Grammar) -> QuotationMarks:
    """The marks of a quotation, of which one may stand in another sentence."""
    return next(
        marks
        for marks in grammar.typography.quotation_marks
        if quotation.opening == marks.opening or (quotation.opening, quotation.closing) == ("", marks.closing)
    )


def _unquoted(clause: Segment, beyond: Beyond) -> Speech | None:
    """«Nous fermerons le pont, a prévenu le maire», or words amid a quotation of several sentences."""
    outline, report = clause.outline, report_of(clause)
    if report is not None:
        speaker = brief(speaker_of(report), outline)
        return Speech(Span(0, report.start), None, speaker) if speaker else None
    speaker = beyond(None) if not outline.quotations else ""
    marks = outline.grammar.typography.quotation_marks[0]
    return Speech(Span(0, len(outline.tokens)), marks, speaker) if speaker else None
