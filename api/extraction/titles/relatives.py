"""A date in a relative clause: its antecedent and the clause, «le pont qui a été détruit»."""

from __future__ import annotations

from api.extraction.clauses.grammar import Opener
from api.extraction.titles.antecedents import antecedent_of
from api.extraction.titles.clitics import after_clitics
from api.extraction.titles.joining import Phrases, adjacent
from api.extraction.titles.outline import Segment
from api.extraction.tokens import Span


def relative(segment: Segment) -> Phrases | None:
    """Antecedent and clause; without the relative word where it is the subject of the clause."""
    if segment.opener is not Opener.RELATIVE:
        return None
    if not segment.finite:
        return [segment.content_text]
    clause = segment.content_text if _is_subject(segment) else segment.text
    return [adjacent(antecedent_of(segment), clause)]


def _is_subject(segment: Segment) -> bool:
    """Whether the relative word is the subject: the verb follows it at once."""
    start = after_clitics(segment.outline, Span(segment.content, segment.end))
    return any(verb.start == start for verb in segment.finite)
