"""Combinations of times: from one to another, and lists that share a year."""

from __future__ import annotations

from dataclasses import dataclass, replace

from api.calendar.days import calendar_date
from api.calendar.intervals import Interval, Precision
from api.extraction.context import Context, Direction, Settled
from api.extraction.recurring import in_order, is_weekday
from api.extraction.times import Derived, Fixed, FromPublication, Recurring, Time

WITHIN_YEAR = (
    Precision.DAY,
    Precision.MONTH,
    Precision.SEASON,
    Precision.QUARTER,
    Precision.HALF,
)
"""Precisions of times that lie within one year."""


@dataclass(frozen=True, slots=True)
class Between(Time):
    """From one time to another, both included: «du 28 juillet au 3 août».

    The time that is complete gives the other one its year. If neither is, the last one is settled first,
    unless the clause speaks of the future.
    """

    first: Time
    last: Time
    begun: bool = False
    """Whether it has begun, and only its beginning is past: «depuis lundi et jusqu'à vendredi»."""

    @property
    def complete(self) -> bool:
        return self.first.complete and self.last.complete

    @property
    def recurring(self) -> Recurring | None:
        return self.first.recurring or self.last.recurring

    def settled(self, context: Context) -> Settled | None:
        sides = self._from_first(context) if self._starts_with_first(context) else self._from_last(context)
        if sides is None:
            return None
        start, end = sides
        try:
            interval = Interval.between(start.interval, end.interval)
        except ValueError:
            return None
        inferred = tuple(dict.fromkeys(start.inferred + end.inferred))
        return Settled(interval, inferred, (), start.direction or end.direction, start.anchor or end.anchor)

    def _starts_with_first(self, context: Context) -> bool:
        if self.first.complete or self.last.complete:
            return self.first.complete
        return self.begun or (context.direction != Direction.PAST and context.year is None)

    def _from_first(self, context: Context) -> tuple[Settled, Settled] | None:
        start = self.first.settled(context)
        if start is None:
            return None
        if self.last.recurring is not None:
            context = Context(start.interval.first, direction=Direction.FUTURE)
        end = self.last.settled(context)
        return None if end is None else (start, end)

    def _from_last(self, context: Context) -> tuple[Settled, Settled] | None:
        end = self.last.settled(context)
        if end is None:
            return None
        if self.first.recurring is not None:
            context = Context(end.interval.last, direction=Direction.PAST)
        start = self.first.settled(context)
        return None if start is None else (start, end)


@dataclass(frozen=True, slots=True)
class OfYear(Derived):
    """A recurring time whose year another date of the same list gives: «en avril et en novembre 2023»."""

    year: int

    def settled(self, context: Context) -> Settled | None:
        return self.time.settled(replace(context, year=self.year))

    @property
    def complete(self) -> bool:
        return True

    @property
    def recurring(self) -> None:
        return None


@dataclass(frozen=True, slots=True)
class AfterDay(Derived):
    """A weekday that a list names after a day to come: «domani e domenica»."""

    day: Time

    def settled(self, context: Context) -> Settled | None:
        named = self.day.settled(context)
        if named is not None and named.interval.first >= context.published:
            context = Context(named.interval.first, direction=Direction.FUTURE)
        return self.time.settled(context)


def coordinated(times: tuple[Time, ...]) -> tuple[Time, ...]:
    """The times of a list: a year given once holds for all those without a year, weekdays come in order."""
    weekdays = tuple(time for time in times if is_weekday(time))
    if len(weekdays) == len(times):
        return in_order(weekdays)
    if isinstance(times[0], FromPublication) and len(weekdays) == len(times) - 1:
        return (times[0], *(AfterDay(time, times[0]) for time in weekdays))
    years = [year for time in times if (year := _year_given(time)) is not None]
    if len(years) != 1:
        return times
    return tuple(
        OfYear(time, years[0]) if isinstance(time, Recurring) and time.by_year else time for time in times
    )


def _year_given(time: Time) -> int | None:
    if not isinstance(time, Fixed) or time.interval.precision not in WITHIN_YEAR:
        return None
    return calendar_date(time.interval.first)[0]
