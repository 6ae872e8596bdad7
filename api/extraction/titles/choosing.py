"""The title that is printed: the first of some candidates that passes the gate."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from api.extraction.clauses.grammar import Form, Grammar
from api.extraction.clauses.sentence import PART_MARKS
from api.extraction.expressions import Expression
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.bounding import LONGEST, bounded
from api.extraction.titles.dangling import without_dangling
from api.extraction.titles.direct_speech import Speech
from api.extraction.titles.dress import dressed
from api.extraction.titles.gate import fault
from api.extraction.titles.joining import capitalised
from api.extraction.titles.line import Line, Source
from api.extraction.titles.outline import Outline
from api.extraction.titles.parts import main_verb
from api.extraction.titles.quiet_words import without_quiet_words
from api.extraction.titles.shortening import shortened
from api.extraction.titles.spelling import OPENED
from api.extraction.titles.tidying import ends_with_initial, tidy
from api.extraction.tokens import Span

LONGEST_SENTENCE = 140
"""Characters of the longest sentence that is a title as it stands."""
MOST_WINDOWS = 4
"""Segments before a date from which a title may begin."""
LONGEST_READ = 600
"""Characters of the longest text that a title is sought in; what is longer is hardly a sentence."""


class Candidate(NamedTuple):
    """What the title of a date can be made of.

    ``shaped`` is the title that the shapes give, from ``outline``, which lacks the dates. ``dated`` gives
    the outline that has the date of the title, the same one if the title ``leans`` on its date. ``anchor``
    is what the date belongs to.
    """

    shaped: str
    anchor: Anchor
    expression: Expression
    leans: bool
    dated: Callable[[], Outline]
    source: Source
    speech: Speech | None

    @property
    def grammar(self) -> Grammar:
        return self.anchor.date.outline.grammar

    @property
    def room(self) -> int:
        """Characters that the speaker takes."""
        return 0 if self.speech is None else self.speech.room(self.grammar)

    def limit(self, longest: int) -> int:
        """The length of a title, of which one that could do without its speaker has no more than another."""
        return min(longest, LONGEST) if self.speech is not None and self.speech.report else longest

    def without_speaker(self) -> Candidate:
        """The same for a title that does not name who speaks."""
        return self._replace(speech=None)


def chosen(candidates: Sequence[Candidate]) -> str:
    """The first title that passes the gate; the last shaped one, cut after a word, if none does.

    What somebody says has the speaker before it, if a title of nothing else passes.
    """
    for candidate in _with_and_without_speakers(candidates):
        for title, longest in _candidates(candidate):
            if fault(title) is None and len(title.text) + candidate.room <= candidate.limit(longest):
                if candidate.speech is None:
                    return _with_closing_mark_of_question(
                        f"{without_quiet_words(title).text}{_stop_of_initial(title)}"
                    )
                if is_said(title, candidate.speech):
                    return candidate.speech.worded(title.text, candidate.grammar)
    return _with_closing_mark_of_question(bounded(candidates[-1].shaped, candidates[-1].grammar))


def _with_closing_mark_of_question(title: str) -> str:
    """«¿Habrá elecciones?»: a title with the mark that closes what its first one opens."""
    closing = OPENED.get(title[:1], "")
    return title if closing in title else f"{title}{closing}"


def _with_and_without_speakers(candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """The candidates in their order; direct speech is given without its speaker only at last."""
    for candidate in candidates:
        yield candidate
        if candidate.speech is not None and candidate.speech.report:
            yield candidate.without_speaker()
    yield from (one.without_speaker() for one in candidates if one.speech is not None)


def is_said(title: Line, speech: Speech) -> bool:
    """Whether all words of a title are among those that somebody says, and one is a verb.

    In a title that gives the sense only, a pronoun may have given way to a name.
    """
    origins = [title.origins[index] for index in title.words]
    said, is_literal = speech.said, speech.marks is not None
    return main_verb(title) is not None and all(
        not is_literal if origin is None else said.start <= origin < said.end for origin in origins
    )


def _stop_of_initial(title: Line) -> str:
    """The full stop of the initial that a title ends with, if the sentence goes on after it."""
    last = title.origins[title.words[-1]]
    if last is None or not ends_with_initial(title.text):
        return ""
    norms = title.source.tokens.norms
    return "." if norms[last + 1 : last + 2] == ["."] and last + 2 < len(norms) else ""


def _candidates(candidate: Candidate) -> Iterator[tuple[Line, int]]:
    """Titles, the narrowest first, each with its longest length."""
    anchor, source, room = candidate.anchor, candidate.source, candidate.room
    if len(candidate.shaped) > LONGEST_READ:
        return
    shaped = Line(candidate.shaped, anchor.date.outline, source)
    shaped = without_dangling(shaped, anchor.verb, candidate.expression)
    if len(dressed(shaped).text) > LONGEST and (span := _object(anchor)) is not None:
        yield dressed(_verbatim(anchor.date.outline, span, candidate)), LONGEST
    for needed in _needed(anchor, leans=candidate.leans):
        yield shortened(dressed(shaped), needed, room), LONGEST
    dated = candidate.dated()
    date = {*range(candidate.expression.start, candidate.expression.end), *_governing(anchor)}
    for span in _parts(candidate) if anchor.clause.is_main and not candidate.leans else ():
        line = _verbatim(anchor.date.outline, span, candidate)
        short = shortened(dressed(line), _governing(anchor), room)
        if set(_governing(anchor)).issubset(short.origins):
            yield short, LONGEST
    for span in _parts(candidate):
        line = _verbatim(dated, span, candidate)
        short = shortened(dressed(line), date, room)
        if date.issubset(short.origins):
            yield short, LONGEST
        yield line, LONGEST_SENTENCE
    yield dressed(shaped), LONGEST_SENTENCE
    for span in _windows(anchor, leans=candidate.leans):
        line = _verbatim(dated, span, candidate)
        yield shortened(dressed(line), date, room), LONGEST


def _object(anchor: Anchor) -> Span | None:
    """«Le maire répète la promesse de rouvrir le port en mai»: what has the infinitive of the date in it."""
    outline, finite = anchor.date.outline, anchor.finite_before
    if outline.grammar.order is not None:
        return None
    if finite is None or anchor.verb is None or anchor.verb.form.form is not Form.INFINITIVE:
        return None
    start = outline.after_dates(finite.end)
    is_noun = start < anchor.verb.start - 1 and outline.norms[start] in outline.grammar.names.definites
    return Span(start, anchor.date.end) if is_noun else None


def _needed(anchor: Anchor, *, leans: bool) -> Iterator[frozenset[int]]:
    """The words that a title keeps: those around the date, or no more than the verb that governs it."""
    around = frozenset(range(anchor.date.start, anchor.date.end))
    governing = frozenset(_governing(anchor))
    is_inside = bool(governing) and governing <= around
    if not is_inside:
        yield governing | around
    if is_inside or not leans:
        yield governing


def _governing(anchor: Anchor) -> range:
    """The words of the verb that governs a date."""
    return range(0) if anchor.verb is None else range(anchor.verb.start, anchor.verb.end)


def _verbatim(outline: Outline, span: Span, candidate: Candidate) -> Line:
    typography = outline.grammar.typography
    text = capitalised(tidy(outline.text(span), typography), typography)
    line = Line(text, outline, candidate.source)
    return without_dangling(line, candidate.anchor.verb, candidate.expression)


def _windows(anchor: Anchor, *, leans: bool) -> Iterator[Span]:
    """What stands around a date up to the end of its segment, from ever earlier segments on.

    The verb that governs the date stays, unless the date leans on what stands before it.
    """
    segment, verb = anchor.date, anchor.verb
    for earlier in [segment, *reversed(segment.earlier)][:MOST_WINDOWS]:
        holds_verb = verb is not None and earlier.content <= verb.start < segment.end
        if earlier.says_something() and (leans or holds_verb):
            yield Span(earlier.content, segment.end)


def _parts(candidate: Candidate) -> Iterator[Span]:
    """The part of the sentence between colons and semicolons around a date, and the sentence.

    Of what somebody says, only their words count.
    """
    segment, speech = candidate.anchor.date, candidate.speech
    segments = segment.outline.segments
    first, last = segment.number, segment.number
    while first and segments[first].mark not in PART_MARKS:
        first -= 1
    while last + 1 < len(segments) and segments[last + 1].mark not in PART_MARKS:
        last += 1
    end = _with_closing_mark(segment.outline, segments[last].end)
    part, sentence = Span(segments[first].start, end), Span(0, len(segment.outline.tokens))
    said = sentence if speech is None else speech.said
    clipped = [Span(max(one.start, said.start), min(one.end, said.end)) for one in (part, sentence)]
    for span in dict.fromkeys(clipped):
        if len(segment.outline.tokens.between(*span)) <= LONGEST_READ:
            yield span


def _with_closing_mark(outline: Outline, end: int) -> int:
    """The end of a part with the mark of the quotation that ends there."""
    closes = any(one.closing and one.end == end for one in outline.quotations)
    return end + closes
