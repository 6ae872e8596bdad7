"""The title that is printed: the first of some candidates that passes the gate."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from api.extraction.clauses.sentence import PART_MARKS
from api.extraction.expressions import Expression
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.bounding import LONGEST, bounded
from api.extraction.titles.dangling import without_dangling
from api.extraction.titles.dress import dressed
from api.extraction.titles.gate import fault
from api.extraction.titles.joining import capitalised
from api.extraction.titles.line import Line, Source
from api.extraction.titles.outline import Outline, Segment
from api.extraction.titles.shortening import shortened
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


def chosen(candidates: Sequence[Candidate]) -> str:
    """The first title that passes the gate; the last shaped one, cut after a word, if none does."""
    for candidate in candidates:
        for title, longest in _candidates(candidate):
            if fault(title) is None and len(title.text) <= longest:
                return f"{title.text}{_stop_of_initial(title)}"
    return bounded(candidates[-1].shaped, candidates[-1].anchor.date.outline.grammar)


def _stop_of_initial(title: Line) -> str:
    """The full stop of the initial that a title ends with, if the sentence goes on after it."""
    last = title.origins[title.words[-1]]
    if last is None or not ends_with_initial(title.text):
        return ""
    norms = title.source.tokens.norms
    return "." if norms[last + 1 : last + 2] == ["."] and last + 2 < len(norms) else ""


def _candidates(candidate: Candidate) -> Iterator[tuple[Line, int]]:
    """Titles, the narrowest first, each with its longest length."""
    anchor, source = candidate.anchor, candidate.source
    if len(candidate.shaped) > LONGEST_READ:
        return
    shaped = Line(candidate.shaped, anchor.date.outline, source)
    shaped = without_dangling(shaped, anchor.verb, candidate.expression)
    for needed in _needed(anchor, leans=candidate.leans):
        yield shortened(dressed(shaped), needed), LONGEST
    dated = candidate.dated()
    date = {*range(candidate.expression.start, candidate.expression.end), *_governing(anchor)}
    for span in _parts(anchor.date) if anchor.clause.is_main and not candidate.leans else ():
        line = _verbatim(anchor.date.outline, span, candidate)
        short = shortened(dressed(line), _governing(anchor))
        if set(_governing(anchor)).issubset(short.origins):
            yield short, LONGEST
    for span in _parts(anchor.date):
        line = _verbatim(dated, span, candidate)
        short = shortened(dressed(line), date)
        if date.issubset(short.origins):
            yield short, LONGEST
        yield line, LONGEST_SENTENCE
    yield dressed(shaped), LONGEST_SENTENCE
    for span in _windows(anchor, leans=candidate.leans):
        line = _verbatim(dated, span, candidate)
        yield shortened(dressed(line), date), LONGEST


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
    text = capitalised(tidy(outline.text(span), outline.grammar.typography))
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


def _parts(segment: Segment) -> Iterator[Span]:
    """The part of the sentence between colons and semicolons around a segment, and the sentence."""
    segments = segment.outline.segments
    first, last = segment.number, segment.number
    while first and segments[first].mark not in PART_MARKS:
        first -= 1
    while last + 1 < len(segments) and segments[last + 1].mark not in PART_MARKS:
        last += 1
    part, sentence = Span(segments[first].start, segments[last].end), Span(0, len(segment.outline.tokens))
    for span in dict.fromkeys((part, sentence)):
        if len(segment.outline.tokens.between(*span)) <= LONGEST_READ:
            yield span
