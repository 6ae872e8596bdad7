"""Makes times that recur every year, week or month."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeGuard

from api.calendar.days import calendar_date, weekday
from api.calendar.intervals import Interval
from api.calendar.recurring import InYear, every_month, every_month_on, every_week, every_year
from api.extraction.context import Context, Direction, Settled
from api.extraction.times import Recurring, Time

WEEKLY = ("year", "month", "day")
"""The units that a time which recurs every week leaves out."""


class OfThisYear(Recurring):
    """One that its text counts from the publication: that of the year, if the clause gives no direction."""

    __slots__ = ()

    def _near(self, day: int, direction: Direction, *, tilt: int, appointed: bool = False) -> Settled | None:
        if direction == Direction.NEAREST:
            return self._in_year(calendar_date(day)[0])
        return super()._near(day, direction, tilt=tilt, appointed=appointed)


@dataclass(frozen=True, slots=True)
class InOrder(Recurring):
    """A weekday of a list, whose days come one after another: «jeudi et vendredi»."""

    previous: Recurring | None = None
    following: Recurring | None = None

    def settled(self, context: Context) -> Settled | None:
        direction = self._direction(context)
        beside = {Direction.FUTURE: self.previous, Direction.PAST: self.following}.get(direction)
        settled = None if beside is None else beside.settled(context)
        if settled is None:
            return Recurring.settled(self, context)
        return self._near(settled.interval.first, direction, tilt=0)


def is_weekday(time: Time) -> TypeGuard[Recurring]:
    """Whether a time is a weekday or weekend alone."""
    return isinstance(time, Recurring) and time.inferred == WEEKLY


def in_order(times: tuple[Recurring, ...]) -> tuple[Recurring, ...]:
    """Weekdays that each come after the one before: next Thursday and the Friday after it."""
    chain: list[InOrder] = []
    for time in times:
        chain.append(_weekday(time, previous=chain[-1] if chain else None))
    following: InOrder | None = None
    for at in range(len(chain) - 1, -1, -1):
        chain[at] = replace(chain[at], following=following)
        following = _weekday(times[at], following=following)
    return tuple(chain)


def _weekday(
    time: Recurring, *, previous: Recurring | None = None, following: Recurring | None = None
) -> InOrder:
    return InOrder(
        time.around,
        time.inferred,
        by_year=False,
        leaning=time.leaning,
        previous=previous,
        following=following,
    )


def yearly(
    in_year: InYear,
    *,
    on_weekday: int | None = None,
    over_in_past: bool = False,
    habitual: bool = False,
) -> Recurring:
    """What recurs every year; ``on_weekday`` keeps the years in which it begins on that weekday.

    ``over_in_past``: the past tense means one that has ended («au premier trimestre»). ``habitual``: the
    present tense means every year («en été»).
    """
    occurrences = every_year(in_year, on_weekday)
    return Recurring(
        occurrences,
        ("year",),
        by_year=on_weekday is None,
        over_in_past=over_in_past,
        habitual=habitual,
    )


def of_this_year(in_year: InYear) -> Recurring:
    """«this May», whatever year the text has set: on the side that the clause names, or of this year."""
    return OfThisYear(every_year(in_year, None), ("year",), by_year=False)


def weekly(day_of_week: int, *, leaning: Direction | None = None) -> Recurring:
    """A weekday alone; ``leaning`` is the direction if the clause gives none."""
    return Recurring(every_week(day_of_week), WEEKLY, by_year=False, leaning=leaning)


def monthly(day_of_month: int) -> Recurring:
    """A day of the month alone: «le 15»."""
    return Recurring(every_month(day_of_month), ("year", "month"), by_year=False, by_month=True)


def weekday_near_day(day_of_week: int, day_of_month: int) -> Recurring:
    """A weekday with its day in brackets: «samedi (23)»; without the day if that is no such day nearby."""
    in_month = every_month(day_of_month)

    def around(day: int) -> Iterator[Interval]:
        found = [one for one in in_month(day) if weekday(one.first) == day_of_week]
        return iter(found or every_week(day_of_week)(day))

    return Recurring(around, ("year", "month"), by_year=False)


def weekday_on_day(day_of_week: int, day_of_month: int) -> Recurring:
    """A weekday and a day of the month: «vendredi 13»."""
    return Recurring(every_month_on(day_of_week, day_of_month), ("year", "month"), by_year=False)
