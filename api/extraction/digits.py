"""Dates written in digits alone, as people fill them in: «31/07/2025», "7/31", "07.2025"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from api.calendar.counting import near_year
from api.calendar.intervals import Interval
from api.extraction.meanings.days import day_and_month, full_date
from api.extraction.times import Fixed, Time, Trap

_DAY_FIRST_OR_MONTH = re.compile(r"([0-9]{1,2})([-/. ])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})")
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/. ])([0-9]{1,2})\2([0-9]{1,2})")
_MONTH_AND_YEAR = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{4})")
_YEAR = re.compile(r"[0-9]{3,4}")
_NO_YEAR = re.compile(r"([0-9]{1,2})[-/.]([0-9]{1,2})\.?")


def time_in_digits(text: str, *, month_first: bool) -> Time | None:
    """The day, month or year that a text of nothing but digits and marks between them is; None if none.

    Of a month and a day, ``month_first`` says which comes first where both orders are possible.
    """
    if match := _DAY_FIRST_OR_MONTH.fullmatch(text):
        first, _, second, written = match.groups()
        year = int(written) if len(written) == 4 else near_year(int(written))
        orders = _orders(int(first), int(second), month_first=month_first)
        return _first_time(full_date(year, month, day) for month, day in orders)
    if match := _YEAR_FIRST.fullmatch(text):
        return _first_time([full_date(int(match[1]), int(match[3]), int(match[4]))])
    if match := _MONTH_AND_YEAR.fullmatch(text):
        month = int(match[1])
        return Fixed(Interval.month(int(match[2]), month)) if 1 <= month <= 12 else None
    if _YEAR.fullmatch(text):
        return Fixed(Interval.year(int(text)))
    if match := _NO_YEAR.fullmatch(text):
        orders = _orders(int(match[1]), int(match[2]), month_first=month_first)
        return _first_time(day_and_month(month, day) for month, day in orders if day)
    return None


def _orders(first: int, second: int, *, month_first: bool) -> list[tuple[int, int]]:
    """The month and the day that two numbers may be, the likelier order first."""
    found = [(second, first), (first, second)]
    return found[::-1] if month_first else found


def _first_time(meanings: Iterable[Time | Trap]) -> Time | None:
    return next((one for one in meanings if isinstance(one, Time)), None)
