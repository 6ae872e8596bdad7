"""Feasts and periods that have a name. Their names in each language are in its own tables.

Dates come from the calendars of the ``holidays`` and ``dateutil`` packages.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache

import holidays
from dateutil.easter import easter

from api.calendar.counting import nth_weekday
from api.calendar.intervals import Interval, day_number

InYear = Callable[[int], Interval | None]


def on(month: int, day: int) -> InYear:
    """A feast on the same day every year."""
    return lambda year: Interval.day(day_number(year, month, day))


def from_easter(days: int) -> InYear:
    """A feast that moves with Easter Sunday of the Gregorian calendar, known from 1583 to 4099."""

    def in_year(year: int) -> Interval | None:
        return Interval.day(easter(year).toordinal() + days) if 1583 <= year <= 4099 else None

    return in_year


def nth_weekday_of(month: int, weekday: int, ordinal: int, *, later: int = 0) -> InYear:
    """A feast on the nth such weekday of a month (Monday is 0), or so many days later."""

    def in_year(year: int) -> Interval | None:
        day = nth_weekday(year, month, weekday, ordinal)
        return None if day is None or day.start is None else Interval.day(day.start + later)

    return in_year


def official(country: str, name: str) -> InYear:
    """A public holiday by its English name; None in years that did not keep it."""

    def in_year(year: int) -> Interval | None:
        day = _calendar(country, year).get(name) if 1 <= year <= 9999 else None
        return None if day is None else Interval.day(day.toordinal())

    return in_year


@cache
def _calendar(country: str, year: int) -> dict[str, date]:
    named = holidays.country_holidays(country, years=year, observed=False, language="en_US")
    return {name: day for day in sorted(named) for name in named.get_list(day)}


NEW_YEARS_DAY = on(1, 1)
EPIPHANY = on(1, 6)
SHROVE_MONDAY = from_easter(-48)
ASH_WEDNESDAY = from_easter(-46)
MAUNDY_THURSDAY = from_easter(-3)
GOOD_FRIDAY = from_easter(-2)
EASTER = from_easter(0)
EASTER_MONDAY = from_easter(1)
KINGS_DAY = on(4, 27)
ASCENSION = from_easter(39)
PENTECOST = from_easter(49)
WHIT_MONDAY = from_easter(50)
ASSUMPTION = on(8, 15)
ALL_SAINTS = on(11, 1)
CHRISTMAS_EVE = on(12, 24)
CHRISTMAS = on(12, 25)
SAINT_STEPHENS_DAY = on(12, 26)
NEW_YEARS_EVE = on(12, 31)

FIRST_WORLD_WAR = Interval.parse("1914-07-28/1918-11-11")
SECOND_WORLD_WAR = Interval.parse("1939-09-01/1945-09-02")
COLD_WAR = Interval.parse("1947/1991")
