"""Times counted from the reference time, the one that the text named last: «the next day», «two years later».

The names of these rules, which every mention carries, call it ``told``.
"""

from __future__ import annotations

from api.calendar.counting import FINENESS_OF_UNIT, counted, counted_from, quarter_from, shifted
from api.calendar.intervals import Interval
from api.extraction.times import FromReference, Time


def last_day(reference: Interval) -> int:
    """The last day of the reference time; its first if the end is open."""
    return reference.first if reference.end is None else reference.end


def unit_from_told(count: int, unit: str) -> Time:
    """The unit ``count`` units after the one in which the reference time begins."""
    return FromReference(lambda reference: shifted(reference, count, unit), unit)


def day_after_told() -> Time:
    """«the next day»."""
    return FromReference(lambda reference: counted(last_day(reference), 1, "day"), "day")


def day_before_told() -> Time:
    """«the day before»."""
    return unit_from_told(-1, "day")


def same_day_as_told() -> Time:
    """«that same day»: the first one of a night or weekend; none of longer times."""

    def same(reference: Interval) -> Interval | None:
        long = reference.end is None or reference.end > reference.first + 1
        return None if long else Interval.day(reference.first)

    return FromReference(same, "day")


def same_unit_as_told(unit: str) -> Time | None:
    """«that same week»; None for a day."""
    return None if unit == "day" else unit_from_told(0, unit)


def unit_after_told(unit: str) -> Time:
    """«the following week»."""
    return unit_from_told(1, unit)


def unit_before_told(unit: str) -> Time:
    """«the previous week»."""
    return unit_from_told(-1, unit)


def quarter_before_told() -> Time:
    """«the previous quarter»: the one before that in which the reference time begins."""
    return FromReference(lambda reference: quarter_from(reference.first, -1), "year")


def since_told() -> Time:
    """«since then»: from the reference time on; not dated if there is none."""
    return FromReference(Interval.since, "century", named_only=True)


def units_after_told(number: int, unit: str) -> Time:
    """«two weeks later»."""
    return unit_from_told(number, unit)


def units_and_units_after_told(number: int, unit: str, more: int, finer: str) -> Time:
    """«two years and three months later»."""
    return _units_and_units((number, unit), (more, finer))


def units_and_units_before_told(number: int, unit: str, more: int, finer: str) -> Time:
    """«two years and three months earlier»."""
    return _units_and_units((-number, unit), (-more, finer))


def _units_and_units(*parts: tuple[int, str]) -> Time:
    finest = min((unit for _, unit in parts), key=FINENESS_OF_UNIT.__getitem__)
    return FromReference(lambda reference: counted_from(reference.first, parts), finest)


def units_before_told(number: int, unit: str) -> Time:
    """«two weeks earlier»."""
    return unit_from_told(-number, unit)
