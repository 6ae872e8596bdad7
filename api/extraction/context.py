"""What a time is settled with, the publication and the story told so far, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from api.calendar.counting import is_exact_enough
from api.calendar.intervals import Interval, Precision

Change = Callable[[Interval], Interval | None]
"""A function from one interval to another; None if there is none."""


class Direction(StrEnum):
    """On which side of a day a date is looked for."""

    PAST = "past"
    FUTURE = "future"
    NEAREST = "nearest"


class NoPublication(Exception):
    """Raised for a time that counts from the day of publication if that is unknown."""


class NoReference(Exception):
    """Raised for a time that counts from one that the text has not named, or not exactly enough."""


@dataclass(slots=True)
class Context:
    """What a time is counted from: the publication, and what the text has named before."""

    known_publication: int | None
    references: Sequence[Interval] = ()
    """The reference times: those that the text has named, the last one last."""
    year: int | None = None
    """The year in which the clause is set, if the text has set one."""
    direction: Direction | None = None
    since: int | None = None
    """The day of a story told of earlier years, which goes on in the year after it."""
    tilt: int = 0
    """By how many days a day to come may be farther than one that is over, and still be meant."""
    opened: int | None = None
    """The day to come on which the sentence says that something begins: «à partir de lundi …»."""
    certain: bool = False
    """Whether the time says itself on which side it lies, so that there is no other reading."""
    not_before: int | None = None
    """The day from which a story set in that year goes on, if need be in the year after it."""
    appointed: bool = False
    """Whether the time may date what people come together for: «ont appelé à une grève le 4 avril»."""
    moved: Change | None = None
    """How a limit changes that is a new date: «repoussé jusqu'en mai» is in May."""
    periods: dict[Precision, Interval] = field(default_factory=dict)
    """The months, quarters and halves that the text has named, by precision, the last one last."""

    @property
    def published(self) -> int:
        """The day number of the publication; raises NoPublication if it is unknown."""
        if self.known_publication is None:
            raise NoPublication
        return self.known_publication

    @property
    def reference(self) -> Interval | None:
        """The time that the text named last, None if it has named none."""
        return self.references[-1] if self.references else None

    def reference_for(self, unit: str) -> Interval | None:
        """The last time named from which a unit can be counted; raises NoReference if none is exact enough.

        What has happened is counted from what had, if that is told. None if the text has named no time at
        all.
        """
        if not self.references:
            return None
        exact = [one for one in reversed(self.references) if is_exact_enough(one, unit)]
        if not exact:
            raise NoReference
        told = [one for one in exact if not lies_ahead(one, self)]
        return told[0] if told and self.direction == Direction.PAST else exact[0]


@dataclass(frozen=True, slots=True)
class Settled:
    """An interval, and what was inferred to reach it.

    ``alternatives`` are the EDTF strings of the dates that were not chosen, ``anchor`` is the day from which
    the interval was counted.
    """

    interval: Interval
    inferred: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()
    direction: Direction | None = None
    anchor: int | None = None

    def changed(self, change: Change) -> Settled | None:
        """The same with the interval and its alternatives changed; None if the interval can't be."""
        interval = change(self.interval)
        if interval is None:
            return None
        others = (change(Interval.parse(edtf)) for edtf in self.alternatives)
        alternatives = tuple(other.edtf for other in others if other is not None)
        return replace(self, interval=interval, alternatives=alternatives)


def lies_ahead(interval: Interval, context: Context) -> bool:
    published = context.known_publication
    return published is not None and interval.start is not None and interval.start > published
