"""Times cut out of other times: the early, middle and late thirds, and days in or next to a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from api.calendar.days import calendar_date
from api.calendar.intervals import Interval, Precision
from api.extraction.context import Change, Context, Settled
from api.extraction.times import Derived, Recurring, Time


class Third(IntEnum):
    """A part of a time: «début août», «mi-août», «fin août»."""

    EARLY = 1
    MIDDLE = 2
    LATE = 3


DAYS_OF_MONTH = {Third.EARLY: (1, 10), Third.MIDDLE: (11, 20)}
"""The days of the first parts of a month; the late one has the rest."""
YEARS_OF_DECADE = {Third.EARLY: (0, 3), Third.MIDDLE: (4, 6), Third.LATE: (7, 9)}
"""The first and last year of the parts of a decade; for a century they are multiplied by ten."""


def cut(time: Time, change: Change) -> Time:
    """A time changed by ``change`` once it is settled; of a recurring time, every occurrence is changed.

    So the direction chooses between the parts: on 20 August the next «début août» is next year's.
    """
    if not isinstance(time, Recurring):
        return Cut(time, change)

    def around(day: int) -> Iterator[Interval]:
        parts = (change(interval) for interval in time.around(day))
        return (part for part in parts if part is not None)

    return replace(time, around=around)


@dataclass(frozen=True, slots=True)
class Cut(Derived):
    """A time in or next to another one: «la veille de Noël»."""

    change: Change

    def settled(self, context: Context) -> Settled | None:
        inner = self.time.settled(context)
        return None if inner is None else inner.changed(self.change)


@dataclass(frozen=True, slots=True)
class Part(Derived):
    """The early, middle or late part of a time: «début août», «la fin des années 1990»."""

    which: Third

    def settled(self, context: Context) -> Settled | None:
        return cut(self.time, third(self.which)).settled(context)


def third(which: Third) -> Change:
    """The change from an interval to its early, middle or late third; a day stays whole."""
    return lambda interval: _third(interval, which)


def _third(interval: Interval, which: Third) -> Interval:
    if interval.precision == Precision.DAY:
        return interval
    if interval.precision == Precision.MONTH:
        return _third_of_month(interval, which)
    year = calendar_date(interval.first)[0]
    if interval.precision == Precision.YEAR:
        return Interval.third_of_year(year, which)
    if interval.precision in (Precision.DECADE, Precision.CENTURY):
        return _third_of_years(year, 1 if interval.precision == Precision.DECADE else 10, which)
    return _third_of_days(interval, which)


def _third_of_month(month: Interval, which: Third) -> Interval:
    if which == Third.LATE:
        return Interval.days(month.first + 20, month.last)
    first, last = DAYS_OF_MONTH[which]
    return Interval.days(month.first + first - 1, month.first + last - 1)


def _third_of_years(first: int, step: int, which: Third) -> Interval:
    low, high = YEARS_OF_DECADE[which]
    return Interval.between(Interval.year(first + low * step), Interval.year(first + (high + 1) * step - 1))


def _third_of_days(interval: Interval, which: Third) -> Interval:
    length = interval.last - interval.first + 1
    bounds = [interval.first + length * part // 3 for part in range(4)]
    return Interval.days(bounds[which - 1], bounds[which] - 1)
