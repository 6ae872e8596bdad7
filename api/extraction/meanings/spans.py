"""Units counted from the publication: «two years ago», «next week», «the past three months».

Units are "day", "week", "fortnight", "month", "year", "decade" and "century".
"""

from __future__ import annotations

from api.calendar.counting import counted, counted_from, same_day, span_from, span_to
from api.calendar.intervals import Interval
from api.extraction.times import FromPublication, InFuture, Time

HALVES = {"week": (-3, "day"), "month": (-15, "day"), "year": (-6, "month"), "decade": (-5, "year")}
"""Half a unit back, as a count and a unit."""


def unit_from_now(count: int, unit: str) -> Time:
    """The unit ``count`` units after the one that contains the day of publication."""
    return FromPublication(lambda day: counted(day, count, unit))


def units_ago(number: int, unit: str) -> Time:
    """«two years ago»."""
    return unit_from_now(-number, unit)


def compound_ago(number: int, unit: str, more: int, finer: str) -> Time:
    """«two years and three months ago»: as precise as the last unit."""

    def back(published: int) -> Interval | None:
        start = same_day(published, -number, unit)
        return None if start is None else counted(start, -more, finer)

    return FromPublication(back)


def units_and_half_ago(number: int, unit: str) -> Time | None:
    """«two and a half years ago»; None for a unit that has no common half."""
    if unit not in HALVES:
        return None

    def back(published: int) -> Interval | None:
        start = same_day(published, -number, unit)
        half = None if start is None else same_day(start, *HALVES[unit])
        return None if half is None else counted(half, 0, unit)

    return FromPublication(back)


def in_units_and_units(number: int, unit: str, more: int, finer: str) -> Time:
    """«in a year and three months»; in the past it is a duration, which dates nothing."""
    return InFuture(FromPublication(lambda day: counted_from(day, [(number, unit), (more, finer)])))


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
