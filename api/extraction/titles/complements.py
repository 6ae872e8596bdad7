"""The continuation of a clause in the segments after it."""

from __future__ import annotations

from api.extraction.clauses.grammar import Opener
from api.extraction.titles.outline import Segment


def that_clause(segment: Segment) -> list[str]:
    """The clause after «que» or "that": the verb before it would say nothing on its own."""
    content = segment.after
    return [content.text] if content is not None and content.opener is Opener.THAT else []


def relative_after(segment: Segment) -> Segment | None:
    """The relative clause that follows without a comma, None if there is none."""
    clause = segment.after
    follows = clause is not None and clause.opener is Opener.RELATIVE and not clause.mark
    return clause if follows else None
