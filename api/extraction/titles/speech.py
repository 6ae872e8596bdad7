"""What somebody said, with the speaker."""

from __future__ import annotations

from api.extraction.clauses.grammar import Grammar
from api.extraction.titles.joining import lowered_noun
from api.extraction.titles.outline import Outline, Segment
from api.extraction.titles.tidying import EDGES
from api.extraction.tokens import Span

MARKS_AFTER_QUOTATION = 2
"""Most marks between the last word of a quotation and the report of it."""
LONGEST_QUOTATION = 60
"""Tokens of the longest quotation that a title gives."""


def attributed(said: str, speaker: str, grammar: Grammar) -> str:
    """«Le pont rouvrira, selon le maire», "…, the mayor said"."""
    said, speaker = said.strip(EDGES), speaker.strip(EDGES)
    if not speaker:
        return said
    report = attribution(speaker, grammar)
    return f"{said}{report}" if report else f"{speaker}{grammar.typography.colon}{said}"


def attribution(speaker: str, grammar: Grammar) -> str:
    """«, selon le maire», ", the mayor said"; "" in a language that names the speaker first."""
    saying = grammar.saying
    is_last = bool(saying.before or saying.after)
    return f", {saying.before}{lowered_noun(speaker, grammar)}{saying.after}" if is_last else ""


def text_of(outline: Outline, quotation: Span) -> str:
    """A quotation with its marks, without its dates and without a comma before its last mark."""
    tokens, last = outline.tokens, quotation.end - 1
    end = last - (tokens.norms[last - 1] == ",")
    said = outline.text(Span(quotation.start, end)).rstrip()
    return said + tokens.text[tokens.ends[last - 1] : tokens.ends[last]]


def quotation_before(segment: Segment) -> Span | None:
    """The quotation right before a segment, with its marks; None if there is none."""
    outline, end = segment.outline, segment.start
    closings = set(outline.grammar.typography.closing_marks.values())
    first = max(0, end - MARKS_AFTER_QUOTATION)
    closing = next((at for at in range(end - 1, first - 1, -1) if outline.norms[at] in closings), None)
    if closing is None:
        return None
    openings = outline.grammar.typography.closing_marks
    limit = max(0, closing - LONGEST_QUOTATION)
    opening = next(
        (
            at
            for at in range(closing - 1, limit - 1, -1)
            if openings.get(outline.norms[at]) == outline.norms[closing]
        ),
        None,
    )
    if opening is None or not any(opening < verb.start < closing for verb in outline.sentence.verbs):
        return None
    return Span(opening, closing + 1)


def is_direct(segment: Segment) -> bool:
    """Whether a clause is in the first person."""
    outline = segment.outline
    first_person, tokens = outline.grammar.pronouns.first_person, outline.tokens
    return any(
        outline.norms[at] in first_person and not _is_acronym(tokens.between(at, at + 1))
        for at in range(segment.start, segment.end)
    )


def _is_acronym(word: str) -> bool:
    """ "US", but not «J'»: whether a word of several letters is in capitals."""
    return len(word) > 1 and word.isalpha() and word.isupper()


def is_quoted(segment: Segment) -> bool:
    """Whether a segment begins inside quotation marks."""
    return segment.start in segment.outline.quoted
