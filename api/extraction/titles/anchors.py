"""The place of a date: its segment, and the clause it belongs to."""

from __future__ import annotations

from typing import NamedTuple

from api.extraction.clauses.verbs import Verb
from api.extraction.expressions import Expression
from api.extraction.times import Time
from api.extraction.titles.outline import Segment
from api.extraction.tokens import Span


class Anchor(NamedTuple):
    """The segment in which a date stands, and the verb that governs it with the segment of that verb.

    ``words`` are those of the date and of what leads to it.
    """

    date: Segment
    clause: Segment
    verb: Verb | None
    words: Span

    @property
    def expression(self) -> Expression | None:
        """The first date among the words."""
        start, end = self.words
        expressions = self.date.outline.sentence.expressions
        return next((one for one in expressions if one.start < end and start < one.end), None)

    @property
    def time(self) -> Time | None:
        """The time that the date names."""
        return None if self.expression is None else self.expression.time

    @property
    def finite_before(self) -> Verb | None:
        """The last finite verb before the date in its segment."""
        return next((verb for verb in reversed(self.date.finite) if verb.start < self.words.start), None)

    @property
    def finite_after(self) -> Verb | None:
        """The first finite verb after the date in its segment."""
        return next((verb for verb in self.date.finite if verb.start >= self.words.end), None)

    @property
    def before(self) -> Span:
        """The words of the segment before the date and after the last finite verb there."""
        verb = self.finite_before
        return Span(self.date.content if verb is None else verb.end, self.words.start)
