"""Times counted from the time told before: «the next day», «two years later»."""

from __future__ import annotations

from api.calendar.counting import counted, shifted
from api.calendar.intervals import Interval
from api.extraction.times import FromTold, Time


def last_day(told: Interval) -> int:
    """The last day of the time told before; its first if the end is open."""
    return told.first if told.end is None else told.end


def unit_from_told(count: int, unit: str) -> Time:
    """The unit that lies ``count`` units from the time told before: 0 for the one it begins in."""
    return FromTold(lambda told: shifted(told, count, unit))


def day_after_told() -> Time:
    """«the next day»."""
    return FromTold(lambda told: counted(last_day(told), 1, "day"))


def day_before_told() -> Time:
    """«the day before»."""
    return unit_from_told(-1, "day")


def same_day_as_told() -> Time:
    """«that same day»; none if the time told before is no day."""
    return FromTold(lambda told: told if told.precision == "day" else None)


def same_unit_as_told(unit: str) -> Time | None:
    """«that same week»; None for a day."""
    return None if unit == "day" else unit_from_told(0, unit)


def unit_after_told(unit: str) -> Time:
    """«the following week»."""
    return unit_from_told(1, unit)


def unit_before_told(unit: str) -> Time:
    """«the previous week»."""
    return unit_from_told(-1, unit)


def units_after_told(number: int, unit: str) -> Time:
    """«two weeks later»."""
    return unit_from_told(number, unit)


def units_before_told(number: int, unit: str) -> Time:
    """«two weeks earlier»."""
    return unit_from_told(-number, unit)
