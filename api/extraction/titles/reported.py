"""What was said before the report that holds a date, where the report would not fit or stand alone.

«Le pont, long de 300 mètres et construit en fer, sera fermé puis détruit, a annoncé jeudi la préfète du
Jura» gives «Le pont sera fermé puis détruit, a annoncé la préfète du Jura».
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from api.extraction.clauses.grammar import Cue
from api.extraction.clauses.linking_words import MAIN_OPENERS, Opener
from api.extraction.clauses.verbs import Verb
from api.extraction.quotations import Quotation
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.appositions import name_after
from api.extraction.titles.bounding import LONGEST
from api.extraction.titles.clitics import after_clitics, is_inverted
from api.extraction.titles.direct_speech import Speech, is_fragment, marks_of
from api.extraction.titles.joining import joined
from api.extraction.titles.main_clauses import main_clause
from api.extraction.titles.messages import is_of_message
from api.extraction.titles.outline import Segment
from api.extraction.titles.reports import is_report
from api.extraction.titles.speakers import LONGEST_SPEAKER, after_verb, brief, speaker_in
from api.extraction.titles.speech import attribution
from api.extraction.titles.subjects import subject_of
from api.extraction.titles.tidying import EDGES
from api.extraction.tokens import Span


class Reported(NamedTuple):
    """What was said: its text, its clause, and how it names the speaker."""

    text: str
    content: Anchor
    speech: Speech


def reported(anchor: Anchor, shaped: str) -> Iterator[Reported]:
    """What was said in the sentence of a report, unless the title that the report gives is good."""
    segment, verb = anchor.clause, anchor.verb
    report = None if verb is None else _report(segment, verb)
    if report is None or verb is None or (report is verb and is_report(segment) and len(shaped) <= LONGEST):
        return
    end = segment.end if report is verb else verb.start
    quotation = _quotation_of(segment)
    speech = _statement(segment, report, end) if quotation is None else _quoted(segment, quotation)
    content = None if speech is None else _content(segment, speech.said)
    if speech is None or content is None:
        return
    outline = segment.outline
    if quotation is None:
        yield Reported(joined(main_clause(content.clause), outline.grammar), content, speech)
    yield Reported(joined([outline.text(speech.said)], outline.grammar), content, speech)


def _report(segment: Segment, verb: Verb) -> Verb | None:
    """The verb of saying that has the date: «précise jeudi», «précise une note datée de jeudi»."""
    reporting = [one for one in segment.finite if one.cue is Cue.REPORTING]
    if not reporting or verb in segment.finite:
        return verb if verb in reporting else None
    is_message = reporting[0].start < verb.start and is_of_message(segment, verb)
    return reporting[0] if is_message else None


def _quotation_of(segment: Segment) -> Quotation | None:
    """The quotation of a sentence that a clause outside it reports."""
    outline = segment.outline
    if segment.finite[0].start in outline.quoted:
        return None
    verbs = [verb.start for verb in outline.sentence.verbs if not verb.bare]
    quoted = [one for one in outline.quotations if any(one.start <= at < one.end for at in verbs)]
    return quoted[0] if quoted and not is_fragment(outline, quoted[0]) else None


def _quoted(segment: Segment, quotation: Quotation) -> Speech | None:
    """«C'était un choc», a dit mardi à la barre la mère de la victime."""
    speaker = speaker_in(segment.outline, quotation)
    marks = marks_of(quotation, segment.outline.grammar)
    return Speech(Span(quotation.start, quotation.end), marks, speaker) if speaker else None


def _statement(segment: Segment, verb: Verb, end: int) -> Speech | None:
    """«…, a annoncé jeudi à l'AFP le préfet», "…, the chief engineer, Ann Kerr, announced on Thursday"."""
    outline = segment.outline
    follows = segment.start > 0 and outline.norms[segment.start - 1] == ","
    if segment.opener is not Opener.NONE or not follows or _goes_on(segment, verb):
        return None
    inverted = is_inverted(segment, verb)
    first = segment if inverted else _first_of_subject(segment)
    speaker = after_verb(segment, verb) if inverted else subject_of(segment, verb)
    named = name_after(segment) if inverted else []
    own = ", ".join([outline.text(Span(first.start, end)).strip(EDGES), *named]).strip(EDGES)
    name = brief(speaker, outline)
    report = f", {own}" if len(own) <= LONGEST_SPEAKER else attribution(name, outline.grammar)
    return Speech(Span(0, first.start), None, name, report) if name else None


def _goes_on(segment: Segment, verb: Verb) -> bool:
    """ "…, rescuers said they had hope", "…, the firm announced a deal": whether what is said comes after."""
    outline = segment.outline
    if any(one.start > verb.start and not one.bare for one in outline.sentence.verbs):
        return True
    inverted = is_inverted(segment, verb)
    next_word = after_clitics(outline, Span(verb.end, segment.end))
    if outline.norms[verb.head] in outline.grammar.verbs.telling:
        return False
    is_word = next_word < segment.end and outline.norms[next_word] not in EDGES
    return not inverted and is_word and outline.norms[next_word] not in outline.grammar.prepositions.all


def _first_of_subject(segment: Segment) -> Segment:
    """Where the subject of a clause begins, with the appositions between commas before its verb."""
    first = segment
    while first.mark == "," and (before := first.before) is not None and before.is_noun_phrase:
        first = before
    return first


def _content(report: Segment, said: Span) -> Anchor | None:
    """The main clause of what was said, with its verb: the one whose subject was cut off, if there is one."""
    mains = [
        one
        for one in report.outline.segments
        if one.finite and one.opener in MAIN_OPENERS and said.start <= one.finite[0].start < said.end
    ]
    if not mains:
        return None
    broken = [one for one in mains[1:] if not one.mark and one.content == one.finite[0].start]
    clause = broken[-1] if broken else mains[0]
    return Anchor(clause, clause, clause.finite[-1], Span(clause.start, clause.start))
