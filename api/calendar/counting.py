"""Counting from a day: units, weekdays, months and seasons before and after it.

Units are "day", "week", "fortnight", "month", "year", "decade" and "century".
"""

from __future__ import annotations

from collections.abc import Iterable

from api.calendar.days import (
    calendar_date,
    day_number,
    existing_day,
    month_length,
    shifted_month,
    weekday,
)
from api.calendar.intervals import Interval

DAYS_OF_UNIT = {"day": 1, "week": 7, "fortnight": 14}
MONTHS_OF_UNIT = {"month": 1, "year": 12, "decade": 120, "century": 1200}
FINENESS_OF_UNIT = {"day": 0, "week": 1, "fortnight": 1, "month": 2, "year": 3, "decade": 4, "century": 5}
"""The least exact interval that can be counted from in a unit: from a year no days."""
FARTHEST = 20_000
"""Larger counts are refused: the calendar spans no more years."""


def counted(day: int, count: int, unit: str) -> Interval | None:
    """The day, ISO week, month, year, decade or century ``count`` units after the one that contains ``day``.

    Counting fortnights gives the week in which the last one ends. None outside the calendar or for an
    unknown unit.
    """
    try:
        if unit in DAYS_OF_UNIT:
            there = existing_day(day + count * DAYS_OF_UNIT[unit])
            return Interval.day(there) if unit == "day" else Interval.week(there)
        year, month, _ = calendar_date(day)
        return _with_month(*shifted_month(year, month, count * MONTHS_OF_UNIT.get(unit, 0)), unit)
    except ValueError:
        return None


def _with_month(year: int, month: int, unit: str) -> Interval | None:
    """The unit that contains a month; None for an unknown unit."""
    if unit == "month":
        return Interval.month(year, month)
    makers = {"year": Interval.year, "decade": Interval.decade, "century": Interval.century}
    return makers[unit](year) if unit in makers else None


def is_exact_enough(interval: Interval, unit: str) -> bool:
    """Whether a unit can be counted from an interval: no day is three days after a year."""
    return interval.fineness <= FINENESS_OF_UNIT[unit]


def shifted(start: Interval, count: int, unit: str) -> Interval | None:
    """The unit ``count`` units after the one in which an interval starts; None if the start is open."""
    if start.start is None or abs(count) > FARTHEST:
        return None
    return counted(start.start, count, unit)


def counted_from(day: int, parts: Iterable[tuple[int, str]]) -> Interval | None:
    """What several counts lead to, one after the other: a year and three months from a day is a month.

    The finest unit is that of the result. None outside the calendar.
    """
    *larger, (count, unit) = sorted(parts, key=lambda part: -FINENESS_OF_UNIT[part[1]])
    there: int | None = day
    for number, larger_unit in larger:
        there = None if there is None else same_day(there, number, larger_unit)
    return None if there is None else counted(there, count, unit)


def same_day(day: int, count: int, unit: str) -> int | None:
    """The same day of the month ``count`` units later, or the last day of a shorter month.

    None outside the calendar.
    """
    try:
        if unit in DAYS_OF_UNIT:
            return existing_day(day + count * DAYS_OF_UNIT[unit])
        year, month, day_of_month = calendar_date(day)
        year, month = shifted_month(year, month, count * MONTHS_OF_UNIT[unit])
        return day_number(year, month, min(day_of_month, month_length(year, month)))
    except ValueError:
        return None


def span_to(day: int, count: int, unit: str) -> Interval | None:
    """The ``count`` units that end on a day; None if they begin outside the calendar."""
    start = same_day(day, -count, unit)
    return None if start is None else Interval.days(start, day)


def span_from(day: int, count: int, unit: str) -> Interval | None:
    """The ``count`` units that begin on a day; None if they end outside the calendar."""
    end = same_day(day, count, unit)
    return None if end is None else Interval.days(day, end)


def days_from(first: int, last: Interval) -> Interval | None:
    """From day ``first`` of a month to ``last``, a day of it; None unless ``last`` is a single, later day."""
    if last.precision != "day":
        return None
    day_of_month = calendar_date(last.first)[2]
    if first >= day_of_month:
        return None
    return Interval.days(last.first - day_of_month + first, last.first)


def weekday_before(day: int, day_of_week: int) -> Interval:
    """The nearest ``day_of_week`` before a day, that day itself excluded."""
    return Interval.day(day - ((weekday(day) - day_of_week) % 7 or 7))


def weekday_after(day: int, day_of_week: int) -> Interval:
    """The nearest ``day_of_week`` after a day, that day itself excluded."""
    return Interval.day(day + ((day_of_week - weekday(day)) % 7 or 7))


def weekday_of_week(day: int, day_of_week: int, weeks: int) -> Interval:
    """A weekday of the week ``weeks`` weeks after the one that contains a day."""
    return Interval.day(day - weekday(day) + day_of_week + 7 * weeks)


def nth_weekday(year: int, month: int, day_of_week: int, ordinal: int) -> Interval | None:
    """The nth ``day_of_week`` of a month, the last one if ``ordinal`` is 0; None if there is no nth one."""
    first = day_number(year, month, 1)
    last = first + month_length(year, month) - 1
    if ordinal == 0:
        return Interval.day(last - (weekday(last) - day_of_week) % 7)
    number = first + (day_of_week - weekday(first)) % 7 + 7 * (ordinal - 1)
    return Interval.day(number) if number <= last else None


def nth_weekday_in(month: Interval, day_of_week: int, ordinal: int) -> Interval | None:
    """The same in an interval; None if that is not a month."""
    if month.precision != "month":
        return None
    return nth_weekday(*calendar_date(month.first)[:2], day_of_week, ordinal)


def weekend(day: int, weeks: int) -> Interval:
    """Saturday and Sunday of the week ``weeks`` weeks after the one that contains a day."""
    saturday = day - weekday(day) + 5 + 7 * weeks
    return Interval.days(saturday, saturday + 1)


def month_before(day: int, month: int) -> Interval:
    """The nearest ``month`` of the year before the month of a day."""
    year, current, _ = calendar_date(day)
    return Interval.month(year if month < current else year - 1, month)


def month_after(day: int, month: int) -> Interval:
    """The nearest ``month`` of the year after the month of a day."""
    year, current, _ = calendar_date(day)
    return Interval.month(year if month > current else year + 1, month)


def quarter_from(day: int, count: int) -> Interval:
    """The quarter ``count`` quarters after the one that contains a day."""
    year, month, _ = calendar_date(day)
    index = year * 4 + (month - 1) // 3 + count
    return Interval.quarter(index // 4, index % 4 + 1)


def season_before(day: int, season: int) -> Interval:
    """The last ``season`` that ends before a day, numbered as in EDTF: 21 for spring."""
    year = calendar_date(day)[0]
    seasons = (Interval.season(year - back, season) for back in range(3))
    return next(one for one in seasons if one.last < day)


def season_after(day: int, season: int) -> Interval:
    """The first ``season`` that begins after a day, numbered as in EDTF: 21 for spring."""
    year = calendar_date(day)[0]
    seasons = (Interval.season(year + ahead, season) for ahead in range(-1, 3))
    return next(one for one in seasons if one.first > day)


def century_of(number: int) -> Interval:
    """The hundred years of a century by its number: 1800 to 1899 for 19."""
    return Interval.century(100 * (number - 1) or 1)


def near_year(two_digits: int) -> int:
    """The year from 1950 to 2049 that ends with two digits: 1998 for 98, 2012 for 12."""
    return two_digits + (2000 if two_digits < 50 else 1900)
