"""Intervals of days, and how precisely they name them. Their strings follow EDTF (ISO 8601-2:2019)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from api.calendar.days import (
    calendar_date,
    day_number,
    existing_day,
    iso_date,
    monday_of,
    month_length,
    shifted_month,
    year_text,
)
from api.calendar.edtf import HALVES, OPEN, QUARTERS, THIRDS, Kind, date_named, is_part_of_year, qualifier_of


class Precision(StrEnum):
    """The unit that an interval is; ``INTERVAL`` for any other stretch of days."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"


PRECISIONS = tuple(precision.value for precision in Precision)
_FINENESS = {
    Precision.DAY: 0,
    Precision.WEEK: 1,
    Precision.MONTH: 2,
    Precision.SEASON: 3,
    Precision.QUARTER: 3,
    Precision.HALF: 3,
    Precision.YEAR: 3,
    Precision.DECADE: 4,
    Precision.CENTURY: 5,
}
_LONGEST_OF_FINENESS = (5, 10, 31, 366, 3_660)
"""The most days of an interval that is as exact as a day, a week, a month and so on."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from a start to an end, both included.

    ``start`` and ``end`` are day numbers, None for an open side; ``edtf`` names the same days.
    """

    start: int | None
    end: int | None
    edtf: str
    precision: Precision

    @property
    def first(self) -> int:
        """The first day; ValueError if the start is open."""
        if self.start is None:
            raise ValueError(f"{self.edtf} has an open start")
        return self.start

    @property
    def last(self) -> int:
        """The last day; ValueError if the end is open."""
        if self.end is None:
            raise ValueError(f"{self.edtf} has an open end")
        return self.end

    @property
    def fineness(self) -> int:
        """How exactly it says when something happened: 0 as a day does, 1 a week, 2 a month, up to 5.

        Parts of a year say as much as the year.
        """
        if self.precision in _FINENESS:
            return _FINENESS[self.precision]
        if self.start is None or self.end is None:
            return _named(self.edtf.strip("./")).fineness
        return bisect_left(_LONGEST_OF_FINENESS, self.end - self.start + 1)

    @classmethod
    def day(cls, number: int) -> Interval:
        """One day; ValueError outside the years of the calendar."""
        return cls(number, number, iso_date(existing_day(number)), Precision.DAY)

    @classmethod
    def week(cls, number: int) -> Interval:
        """The ISO week of a day, Monday to Sunday."""
        monday = monday_of(number)
        return replace(cls.days(monday, monday + 6), precision=Precision.WEEK)

    @classmethod
    def days(cls, start: int, end: int) -> Interval:
        """From one day to another; ValueError outside the years of the calendar."""
        sides = iso_date(existing_day(start)), iso_date(existing_day(end))
        return cls(start, end, "/".join(sides), Precision.INTERVAL)

    @classmethod
    def month(cls, year: int, month: int) -> Interval:
        """One month; ValueError if there is none."""
        return cls._months(year, month, 1, f"{month:02}", Precision.MONTH)

    @classmethod
    def season(cls, year: int, season: int) -> Interval:
        """A meteorological season of the northern hemisphere, 21 for spring to 24 for winter.

        Spring begins in March; winter ends in February of the next year.
        """
        return cls._months(year, 3 * (season - 20), 3, str(season), Precision.SEASON)

    @classmethod
    def quarter(cls, year: int, quarter: int) -> Interval:
        """Three months, by their number from 1 to 4."""
        return cls._months(year, 3 * quarter - 2, 3, str(QUARTERS + quarter - 1), Precision.QUARTER)

    @classmethod
    def third_of_year(cls, year: int, third: int) -> Interval:
        """Four months, by their number from 1 to 3."""
        return cls._months(year, 4 * third - 3, 4, str(THIRDS + third - 1), Precision.INTERVAL)

    @classmethod
    def half(cls, year: int, half: int) -> Interval:
        """Six months, by their number, 1 or 2."""
        return cls._months(year, 6 * half - 5, 6, str(HALVES + half - 1), Precision.HALF)

    @classmethod
    def _months(cls, year: int, month: int, count: int, code: str, precision: Precision) -> Interval:
        last_year, last_month = shifted_month(year, month, count - 1)
        start = day_number(year, month, 1)
        end = day_number(last_year, last_month, month_length(last_year, last_month))
        return cls(start, end, f"{year_text(year)}-{code}", precision)

    @classmethod
    def year(cls, year: int) -> Interval:
        """One year; ValueError outside the years of the calendar."""
        return cls(day_number(year, 1, 1), day_number(year, 12, 31), year_text(year), Precision.YEAR)

    @classmethod
    def decade(cls, year: int) -> Interval:
        """The ten years that share all digits but the last with ``year``."""
        return cls._masked(year, 10, Precision.DECADE)

    @classmethod
    def century(cls, year: int) -> Interval:
        """The hundred years that share their leading digits with ``year``: 1850 → 1800 … 1899."""
        return cls._masked(year, 100, Precision.CENTURY)

    @classmethod
    def _masked(cls, year: int, years: int, precision: Precision) -> Interval:
        sign = -1 if year < 0 else 1
        low = abs(year) // years * years
        if sign < 0 and low == 0:
            raise ValueError("a decade or century cannot cross year 0")
        first, last = sorted((sign * low, sign * (low + years - 1)))
        mask = "X" * len(str(years - 1))
        edtf = year_text(sign * low)[: -len(mask)] + mask
        return cls(day_number(first, 1, 1), day_number(last, 12, 31), edtf, precision)

    @classmethod
    def between(cls, first: Interval, last: Interval) -> Interval:
        """From the start of one to the end of the other; ValueError if that runs backwards."""
        if first.start is not None and last.end is not None and first.start > last.end:
            raise ValueError(f"{first.edtf} does not begin before {last.edtf} ends")
        sides = f"{first.edtf.split('/')[0]}/{last.edtf.split('/')[-1]}"
        return cls(first.start, last.end, sides, Precision.INTERVAL)

    @classmethod
    def since(cls, first: Interval) -> Interval:
        """From the start of an interval, with an open end."""
        return cls(first.start, None, f"{first.edtf.split('/')[0]}/..", Precision.INTERVAL)

    @classmethod
    def until(cls, last: Interval) -> Interval:
        """Up to the end of an interval, with an open start."""
        return cls(None, last.end, f"../{last.edtf.split('/')[-1]}", Precision.INTERVAL)

    def years_later(self, count: int) -> Interval:
        """The same in another year; ValueError if there is no such day, or for a decade or century."""
        sides = self.edtf.split("/")
        return Interval.parse("/".join(side if side in OPEN else _years_later(side, count) for side in sides))

    @classmethod
    def parse(cls, edtf: str) -> Interval:
        """The interval that an EDTF string names, with that string; ValueError if it names none.

        ``api.calendar.edtf`` says what is understood.
        """
        left, slash, right = edtf.partition("/")
        if not slash:
            return _named(edtf)
        if left in OPEN and right in OPEN:
            raise ValueError(f"{edtf!r} is open on both sides")
        if left in OPEN:
            return cls(None, _named(right).end, edtf, Precision.INTERVAL)
        if right in OPEN:
            return cls(_named(left).start, None, edtf, Precision.INTERVAL)
        first, last = _named(left), _named(right)
        if left == right:
            return first
        precision = Precision.WEEK if _is_week(edtf, first, last) else Precision.INTERVAL
        return replace(cls.between(first, last), precision=precision)


_MAKERS: Mapping[Kind, Callable[..., Interval]] = {
    Kind.MONTH: Interval.month,
    Kind.SEASON: Interval.season,
    Kind.QUARTER: Interval.quarter,
    Kind.THIRD: Interval.third_of_year,
    Kind.HALF: Interval.half,
    Kind.YEAR: Interval.year,
    Kind.DECADE: Interval.decade,
    Kind.CENTURY: Interval.century,
}


def _years_later(date: str, count: int) -> str:
    year, dash, rest = date[1:].partition("-")
    return f"{year_text(int(date[:1] + year) + count)}{dash}{rest}"


def _named(edtf: str) -> Interval:
    kind, numbers = date_named(edtf)
    if kind is Kind.DAY:
        day = day_number(*numbers)
        return Interval(day, day, edtf, Precision.DAY)
    return replace(_MAKERS[kind](*numbers), edtf=edtf)


def _is_week(edtf: str, first: Interval, last: Interval) -> bool:
    """Whether an interval from one date to another is the EDTF of a week: its Monday and its Sunday."""
    monday = first.first
    if first.precision != Precision.DAY or monday_of(monday) != monday or last.end != monday + 6:
        return False
    return edtf == f"{iso_date(monday)}/{iso_date(monday + 6)}"


@lru_cache(maxsize=2**12)
def written(edtf: str) -> str:
    """The EDTF of an interval as edtf.js reads it too, which is stricter about bounds than the standard.

    The first or last month stands for a season, quarter, third or half. An end is as fine as it must be to
    begin after the start: ``2022-06-05/2022`` would run backwards, ``2022-06-05/2022-12`` does not. Years
    stand for decades and centuries next to a bound with a qualifier.
    """
    left, slash, right = edtf.replace("-0000", "0000").partition("/")
    if not slash or left == right:
        return left
    masks = not (qualifier_of(left) or qualifier_of(right))
    first = None if left in OPEN else _named(left)
    opening = left if first is None or _bounds(left, masks=masks) else _finer(first, first.first)[0]
    if right in OPEN:
        return f"{opening}/{right}"
    last = _named(right)
    start = None if first is None else first.first
    ends = [right] if _bounds(right, masks=masks) else []
    closing = next(end for end in (*ends, *_finer(last, last.last)) if _begins_later(end, start))
    return opening if _named(closing).first == start else f"{opening}/{closing}"


def _bounds(date: str, *, masks: bool) -> bool:
    """Whether a date can bound an interval as it is."""
    return not is_part_of_year(date) and (masks or "X" not in date)


def _finer(period: Interval, day: int) -> list[str]:
    """The year, the month and the day of a bound, as far as they are finer than a period, then the day."""
    year, month, _ = calendar_date(day)
    dates = [year_text(year), f"{year_text(year)}-{month:02}", iso_date(day)]
    coarser = {Precision.DAY: 2, Precision.MONTH: 1}.get(period.precision, 0)
    coarser = max(coarser, is_part_of_year(period.edtf))
    return [f"{date}{qualifier_of(period.edtf)}" for date in dates[coarser:]]


def _begins_later(date: str, start: int | None) -> bool:
    """Whether a date begins after a day, or is a day: no date is finer."""
    named = _named(date)
    return start is None or named.first > start or named.first == named.end
