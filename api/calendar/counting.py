"""Counting from a day: spans of so many units, weekends, seasons, the nth weekday of a month."""

from __future__ import annotations

from collections.abc import Callable

from api.calendar.intervals import Interval, calendar_date, day_number, month_length, shifted_month, weekday

InYear = Callable[[int], Interval | None]
"""What comes back every year, as a function of the year: a month, a season, Easter."""


def existing(in_year: InYear, year: int) -> Interval | None:
    """What lies in a year; None if that year has no such day, as 29 February, or is outside the calendar."""
    try:
        return in_year(year)
    except ValueError:
        return None


def century_of(number: int) -> Interval:
    return Interval.century(100 * (number - 1) or 1)


def near_year(two_digits: int) -> int:
    """«98» is 1998, «12» is 2012: two digits are a year up to 2049."""
    return two_digits + (2000 if two_digits < 50 else 1900)


def nth_weekday(year: int, month: int, day_of_week: int, ordinal: int) -> Interval | None:
    """The first, second … weekday of a month; the last where ``ordinal`` is 0."""
    first = day_number(year, month, 1)
    last = first + month_length(year, month) - 1
    if ordinal == 0:
        return Interval.day(last - (weekday(last) - day_of_week) % 7)
    number = first + (day_of_week - weekday(first)) % 7 + 7 * (ordinal - 1)
    return Interval.day(number) if number <= last else None


def span_to(day: int, number: int, unit: str) -> Interval | None:
    start = same_day(day, -number, unit)
    return None if start is None else Interval.days(start, day)


def span_from(day: int, number: int, unit: str) -> Interval | None:
    end = same_day(day, number, unit)
    return None if end is None else Interval.days(day, end)


def same_day(day: int, number: int, unit: str) -> int | None:
    """The same day of the month so many units away; the month's last where it has no such day."""
    year, month, day_in_month = calendar_date(day)
    target = counted(day_number(year, month, 1) if unit not in ("day", "week") else day, number, unit)
    if target is None or target.start is None:
        return None
    if unit in ("day", "week"):
        return day + number * (7 if unit == "week" else 1)
    target_year, target_month, _ = calendar_date(target.start)
    if unit != "month":
        target_year, target_month = year + number * {"year": 1, "decade": 10, "century": 100}[unit], month
    try:
        return day_number(
            target_year, target_month, min(day_in_month, month_length(target_year, target_month))
        )
    except ValueError:
        return None


def weekday_before(day: int, day_of_week: int) -> Interval:
    """The last such weekday before a day, that day itself excluded."""
    return Interval.day(day - ((weekday(day) - day_of_week) % 7 or 7))


def weekday_after(day: int, day_of_week: int) -> Interval:
    """The first such weekday after a day, that day itself excluded."""
    return Interval.day(day + ((day_of_week - weekday(day)) % 7 or 7))


def weekday_of_week(day: int, day_of_week: int, weeks: int) -> Interval:
    """A weekday in the ISO week of a day, or in the week ``weeks`` later."""
    return Interval.day(day - weekday(day) + day_of_week + 7 * weeks)


def month_before(day: int, month: int) -> Interval:
    """The last such month before the month of a day."""
    year, current, _ = calendar_date(day)
    return Interval.month(year if month < current else year - 1, month)


def month_after(day: int, month: int) -> Interval:
    """The first such month after the month of a day."""
    year, current, _ = calendar_date(day)
    return Interval.month(year if month > current else year + 1, month)


def weekend(day: int, weeks: int) -> Interval:
    saturday = day - weekday(day) + 5 + 7 * weeks
    return Interval.days(saturday, saturday + 1)


def season_before(day: int, season: int) -> Interval:
    year = calendar_date(day)[0]
    seasons = (Interval.season(year - back, season) for back in range(3))
    return next(one for one in seasons if one.end is not None and one.end < day)


def season_after(day: int, season: int) -> Interval:
    year = calendar_date(day)[0]
    seasons = (Interval.season(year + ahead, season) for ahead in range(-1, 3))
    return next(one for one in seasons if one.start is not None and one.start > day)


def quarter_from(day: int, count: int) -> Interval:
    """The quarter ``count`` quarters after the one in which a day lies."""
    year, month, _ = calendar_date(day)
    index = year * 4 + (month - 1) // 3 + count
    return Interval.quarter(index // 4, index % 4 + 1)


def days_from(first: int, last: Interval) -> Interval | None:
    if last.precision != "day" or last.start is None:
        return None
    day = calendar_date(last.start)[2]
    return Interval.days(last.start - day + first, last.start) if first < day else None


def shifted(start: Interval, count: int, unit: str) -> Interval | None:
    """The day, ISO week, month, year, decade or century so many units from where an interval starts."""
    if start.start is None or abs(count) > 20000:
        return None
    return counted(start.start, count, unit)


def counted(day: int, count: int, unit: str) -> Interval | None:
    """The day, ISO week, month, year, decade or century that lies so many units from a day."""
    year, month, _ = calendar_date(day)
    try:
        if unit == "day":
            return Interval.day(_inside(day + count))
        if unit == "week":
            return Interval.week(_inside(day + 7 * count))
        if unit == "fortnight":
            return Interval.week(_inside(day + 14 * count))
        if unit == "month":
            return Interval.month(*shifted_month(year, month, count))
        if unit == "year":
            return Interval.year(year + count)
        if unit == "decade":
            return Interval.decade(year + 10 * count)
        if unit == "century":
            return Interval.century(year + 100 * count)
    except ValueError:
        return None
    return None


def _inside(day: int) -> int:
    """The day itself; ValueError outside the years −9999 … 9999."""
    return day_number(*calendar_date(day))
