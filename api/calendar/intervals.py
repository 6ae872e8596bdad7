"""Days, weeks, months, decades: from a start to an end, both included.

A day is a number: days in the proleptic Gregorian calendar with astronomical years, 1 for 0001-01-01,
the same as ``datetime.date.toordinal`` but without its bounds. Strings follow EDTF (ISO 8601-2:2019).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

FIRST_YEAR, LAST_YEAR = -9999, 9999
DAYS_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24
QUARTERS, THIRDS, HALVES = 33, 37, 40
PRECISIONS = ("day", "week", "month", "season", "quarter", "half", "year", "decade", "century", "interval")


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    return 29 if month == 2 and is_leap(year) else DAYS_IN_MONTH[month - 1]


def day_number(year: int, month: int, day: int) -> int:
    """The number of a day; ValueError where no such day exists between −9999 and 9999.

    Source: the days-from-civil algorithm, with years that begin in March.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"no year {year}: years run from {FIRST_YEAR} to {LAST_YEAR}")
    if not 1 <= month <= 12:
        raise ValueError(f"no month {month}")
    if not 1 <= day <= month_length(year, month):
        raise ValueError(f"no day {year_text(year)}-{month:02}-{day:02}")
    march_year = year - (month <= 2)
    days_before = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return march_year * 365 + march_year // 4 - march_year // 100 + march_year // 400 + days_before - 305


def calendar_date(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number."""
    shifted = number + 305
    era, day_of_era = divmod(shifted, 146097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * day_of_year + 2) // 153
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
    return era * 400 + year_of_era + (month <= 2), month, day_of_year - (153 * shifted_month + 2) // 5 + 1


FIRST_DAY, LAST_DAY = day_number(FIRST_YEAR, 1, 1), day_number(LAST_YEAR, 12, 31)


def weekday(number: int) -> int:
    """0 for Monday … 6 for Sunday."""
    return (number + 6) % 7


def year_text(year: int) -> str:
    return f"{'-' if year < 0 else ''}{abs(year):04}"


def iso_date(number: int) -> str:
    """ISO 8601: ``2025-07-31``; before year 1: ``-0043-03-15``."""
    year, month, day = calendar_date(number)
    return f"{year_text(year)}-{month:02}-{day:02}"


def _edtf_of(number: int) -> str:
    """A day in EDTF; ValueError outside the years of the calendar."""
    if not FIRST_DAY <= number <= LAST_DAY:
        raise ValueError(f"day {number} lies outside the years {FIRST_YEAR} to {LAST_YEAR}")
    return iso_date(number)


def shifted_month(year: int, month: int, months: int) -> tuple[int, int]:
    """The month so many months later (earlier if negative)."""
    index = year * 12 + month - 1 + months
    return index // 12, index % 12 + 1


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of days. ``start`` and ``end`` are day numbers, both included; ``None`` is an open side."""

    start: int | None
    end: int | None
    edtf: str
    precision: str

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

    @classmethod
    def day(cls, number: int) -> Interval:
        return cls(number, number, _edtf_of(number), "day")

    @classmethod
    def week(cls, number: int) -> Interval:
        """The ISO week, Monday to Sunday, in which the day lies."""
        monday = number - weekday(number)
        return cls(monday, monday + 6, f"{_edtf_of(monday)}/{_edtf_of(monday + 6)}", "week")

    @classmethod
    def days(cls, start: int, end: int) -> Interval:
        return cls(start, end, f"{_edtf_of(start)}/{_edtf_of(end)}", "interval")

    @classmethod
    def month(cls, year: int, month: int) -> Interval:
        return cls(
            day_number(year, month, 1),
            day_number(year, month, month_length(year, month)),
            f"{year_text(year)}-{month:02}",
            "month",
        )

    @classmethod
    def season(cls, year: int, season: int) -> Interval:
        """Meteorological, northern: spring March–May … winter December–February of the next year."""
        month = 3 * (season - 20)
        last_year, last_month = shifted_month(year, month, 2)
        return cls._months(year, month, last_year, last_month, season, "season")

    @classmethod
    def quarter(cls, year: int, quarter: int) -> Interval:
        return cls._months(year, 3 * quarter - 2, year, 3 * quarter, QUARTERS + quarter - 1, "quarter")

    @classmethod
    def third_of_year(cls, year: int, third: int) -> Interval:
        return cls._months(year, 4 * third - 3, year, 4 * third, THIRDS + third - 1, "interval")

    @classmethod
    def half(cls, year: int, half: int) -> Interval:
        return cls._months(year, 6 * half - 5, year, 6 * half, HALVES + half - 1, "half")

    @classmethod
    def _months(
        cls, year: int, month: int, last_year: int, last_month: int, code: int, precision: str
    ) -> Interval:
        end = day_number(last_year, last_month, month_length(last_year, last_month))
        return cls(day_number(year, month, 1), end, f"{year_text(year)}-{code}", precision)

    @classmethod
    def year(cls, year: int) -> Interval:
        return cls(day_number(year, 1, 1), day_number(year, 12, 31), year_text(year), "year")

    @classmethod
    def decade(cls, year: int) -> Interval:
        """The ten years that share all digits but the last with ``year``."""
        return cls._masked(year, 10, "decade")

    @classmethod
    def century(cls, year: int) -> Interval:
        """The hundred years that share their leading digits with ``year``: 1850 → 1800 … 1899."""
        return cls._masked(year, 100, "century")

    @classmethod
    def _masked(cls, year: int, years: int, precision: str) -> Interval:
        sign = -1 if year < 0 else 1
        low = abs(year) // years * years
        first, last = sorted((sign * low, sign * (low + years - 1)))
        masked = year_text(sign * low)[: -len(str(years - 1))] + "X" * len(str(years - 1))
        if sign < 0 and low == 0:
            raise ValueError("a decade or century cannot cross year 0")
        return cls(day_number(first, 1, 1), day_number(last, 12, 31), masked, precision)

    @classmethod
    def between(cls, first: Interval, last: Interval) -> Interval:
        """From the start of one to the end of the other; ValueError where that is backwards."""
        if first.start is not None and last.end is not None and first.start > last.end:
            raise ValueError(f"{first.edtf} does not begin before {last.edtf} ends")
        sides = f"{first.edtf.split('/')[0]}/{last.edtf.split('/')[-1]}"
        return cls(first.start, last.end, sides, "interval")

    @classmethod
    def since(cls, first: Interval) -> Interval:
        return cls(first.start, None, f"{first.edtf.split('/')[0]}/..", "interval")

    @classmethod
    def until(cls, last: Interval) -> Interval:
        return cls(None, last.end, f"../{last.edtf.split('/')[-1]}", "interval")

    @classmethod
    def parse(cls, edtf: str) -> Interval:
        """The interval that an EDTF string names; ValueError, with the reason, where it names none.

        Understood: ISO 8601-2 level 0 and 1 dates and intervals, masked years (``199X``, ``18XX``),
        seasons 21–24, quarters 33–36, thirds 37–39, halves 40–41. Qualifiers (``?``, ``~``, ``%``) stay in
        the string and move no day.
        """
        if "/" not in edtf:
            return _single(edtf)
        left, right = edtf.split("/", 1)
        if left in OPEN and right in OPEN:
            raise ValueError(f"{edtf!r} is open on both sides")
        if left in OPEN:
            return cls(None, _single(right).end, edtf, "interval")
        if right in OPEN:
            return cls(_single(left).start, None, edtf, "interval")
        both = cls.between(_single(left), _single(right))
        if both == cls.between(week_start(both), week_end(both)):
            return cls(both.start, both.end, edtf, "week")
        return cls(both.start, both.end, edtf, "interval")


OPEN = ("..", "")
_SINGLE = re.compile(
    r"(?P<year>-?\d{4})(?:-(?P<part>\d{2})(?:-(?P<day>\d{2}))?)?[?~%]?|(?P<masked>-?\d{2}(?:\d|X)X)[?~%]?",
    re.ASCII,
)


def week_start(interval: Interval) -> Interval:
    start = interval.start or 0
    return Interval.day(start - weekday(start))


def week_end(interval: Interval) -> Interval:
    start = interval.start or 0
    return Interval.day(min(start - weekday(start) + 6, LAST_DAY))


def _single(edtf: str) -> Interval:
    match = _SINGLE.fullmatch(edtf)
    if match is None:
        raise ValueError(f"{edtf!r} is not an EDTF date")
    if match["masked"]:
        masked = match["masked"]
        kind = Interval.century if masked.endswith("XX") else Interval.decade
        named = kind(int(masked.replace("X", "0")) or (1 if not masked.startswith("-") else -1))
    elif match["part"] is None:
        named = Interval.year(int(match["year"]))
    elif match["day"] is not None:
        named = Interval.day(day_number(int(match["year"]), int(match["part"]), int(match["day"])))
    else:
        named = _part_of_year(int(match["year"]), int(match["part"]))
    return Interval(named.start, named.end, edtf, named.precision)


def _part_of_year(year: int, part: int) -> Interval:
    if 1 <= part <= 12:
        return Interval.month(year, part)
    if SPRING <= part <= WINTER:
        return Interval.season(year, part)
    if QUARTERS <= part < QUARTERS + 4:
        return Interval.quarter(year, part - QUARTERS + 1)
    if THIRDS <= part < THIRDS + 3:
        return Interval.third_of_year(year, part - THIRDS + 1)
    if HALVES <= part < HALVES + 2:
        return Interval.half(year, part - HALVES + 1)
    raise ValueError(f"EDTF knows no part {part} of a year")
