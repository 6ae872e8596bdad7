"""Days, months and seasons that recur every year, week or month: their occurrences near a day."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from api.calendar.counting import weekend
from api.calendar.days import (
    FIRST_YEAR,
    LAST_YEAR,
    calendar_date,
    day_number,
    month_length,
    shifted_month,
    weekday,
)
from api.calendar.intervals import Interval

InYear = Callable[[int], Interval | None]
"""What recurs every year, as a function of the year: a month, a season, Easter."""
Occurrences = Callable[[int], Iterator[Interval]]
"""The occurrences near a day, in order of time."""


def existing(in_year: InYear, year: int) -> Interval | None:
    """The occurrence in a year; None if that year has none (29 February) or is outside the calendar."""
    try:
        return in_year(year)
    except ValueError:
        return None


def every_year(in_year: InYear, on_weekday: int | None = None) -> Occurrences:
    """The occurrences within two years of a day, only those that begin on ``on_weekday`` if it is given.

    If there are none, as with Friday 29 February, those within twelve years.
    """

    def within(day: int, years: int) -> list[Interval]:
        middle = calendar_date(day)[0]
        near = range(max(middle - years, FIRST_YEAR), min(middle + years, LAST_YEAR) + 1)
        found = [interval for year in near if (interval := existing(in_year, year)) is not None]
        return [one for one in found if on_weekday is None or weekday(one.first) == on_weekday]

    return lambda day: iter(within(day, 2) or within(day, 12))


def every_week(day_of_week: int) -> Occurrences:
    """A weekday in the week of a day, the week before and the week after."""

    def around(day: int) -> Iterator[Interval]:
        same_week = day - weekday(day) + day_of_week
        return (Interval.day(same_week + 7 * weeks) for weeks in (-1, 0, 1))

    return around


def every_weekend(day: int) -> Iterator[Interval]:
    """The weekends of the week of a day, the week before and the week after."""
    return (weekend(day, weeks) for weeks in (-1, 0, 1))


def every_month(day_of_month: int, *, months: int = 2) -> Occurrences:
    """A day of the month, in the months up to ``months`` before and after that have it."""

    def around(day: int) -> Iterator[Interval]:
        year, month, _ = calendar_date(day)
        for shift in range(-months, months + 1):
            other_year, other_month = shifted_month(year, month, shift)
            if day_of_month <= month_length(other_year, other_month):
                yield Interval.day(day_number(other_year, other_month, day_of_month))

    return around


def every_month_on(day_of_week: int, day_of_month: int) -> Occurrences:
    """A day of the month, in the months within a year of a day in which it falls on ``day_of_week``."""
    in_month = every_month(day_of_month, months=12)
    return lambda day: (one for one in in_month(day) if weekday(one.first) == day_of_week)
