"""The noun phrase that a relative clause, a participle or an aside describes."""

from __future__ import annotations

from collections.abc import Iterator

from api.extraction.clauses.grammar import Opener
from api.extraction.titles.appositions import with_appositions
from api.extraction.titles.outline import Segment
from api.extraction.titles.tidying import EDGES

DESCRIPTIONS = (Opener.PARTICIPLE, Opener.RELATIVE)


def antecedent_of(segment: Segment) -> str:
    """The noun phrase before a segment, "" for a segment that opens its sentence."""
    described = next(_candidates(segment), None)
    if described is None:
        return ""
    if described.is_noun_phrase:
        return with_appositions(described)
    return _last_noun_phrase(described) or described.content_text


def _candidates(segment: Segment) -> Iterator[Segment]:
    """The segments that a segment can describe, nearest first."""
    earlier = reversed(segment.earlier)
    if segment.mark or _is_coordinated(segment):
        return (other for other in earlier if other.opener not in DESCRIPTIONS)
    return earlier


def _is_coordinated(segment: Segment) -> bool:
    """«né en 1898 et coté depuis 1987»: both describe the same noun."""
    return segment.first_word in segment.outline.grammar.conjunctions.coordinators


def _last_noun_phrase(clause: Segment) -> str:
    """What stands after the verb and the prepositions of a clause."""
    start = clause.finite[-1].end if clause.finite else clause.content
    while start < clause.end and _leads_in(clause, start):
        start += 1
    return clause.text_from(start).strip(EDGES)


def _leads_in(clause: Segment, index: int) -> bool:
    """Whether a token belongs to a date or leads to the noun phrase after it."""
    outline = clause.outline
    return index in outline.dates or outline.norms[index] in outline.grammar.prepositions.all
