"""Units counted from the publication: «two years ago», «next week», «the past three months».

Units are "day", "week", "fortnight", "month", "year", "decade" and "century".
"""

from __future__ import annotations

from api.calendar.counting import counted, span_from, span_to
from api.extraction.times import FromPublication, InFuture, Time


def unit_from_now(count: int, unit: str) -> Time:
    """The unit ``count`` units after the one that contains the day of publication."""
    return FromPublication(lambda day: counted(day, count, unit))


def units_ago(number: int, unit: str) -> Time:
    """«two years ago»."""
    return unit_from_now(-number, unit)


def units_ahead(number: int, unit: str) -> Time:
    """«in two years», in a language whose wording is never a duration."""
    return unit_from_now(number, unit)


def in_units(number: int, unit: str) -> Time:
    """«in two years»; in the past it is a duration, which dates nothing."""
    return InFuture(units_ahead(number, unit))


def past_units(unit: str, number: int = 1) -> Time:
    """«the past two years»: up to the day of publication."""
    return FromPublication(lambda day: span_to(day, number, unit))


def next_units(unit: str, number: int = 1) -> Time:
    """«the next two years»: from the day of publication on."""
    return FromPublication(lambda day: span_from(day, number, unit))


def this_unit(unit: str) -> Time | None:
    """«this week»; None for a day."""
    return None if unit == "day" else unit_from_now(0, unit)


def last_unit(unit: str) -> Time | None:
    """«last week»; None for a day."""
    return None if unit == "day" else unit_from_now(-1, unit)


def next_unit(unit: str) -> Time | None:
    """«next week»; None for a day."""
    return None if unit == "day" else unit_from_now(1, unit)
