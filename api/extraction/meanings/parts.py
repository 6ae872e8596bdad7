"""Wordings around one time that belong to its mention: «early {time}», «{time} at 8 p.m.»."""

from __future__ import annotations

from api.calendar.counting import same_day, shifted, weekday_after, weekday_before
from api.calendar.days import weekday
from api.calendar.intervals import Interval, Precision
from api.extraction.cuts import Part, Third, cut
from api.extraction.meanings.reference import last_day
from api.extraction.times import At, Recurring, Time

LONGEST_ANCHOR = {"day": 10, "week": 40, "fortnight": 40, "month": 130}
"""The longest time, in days, before or after which a unit is counted: no days after a whole year."""


def early(time: Time) -> Time:
    """«early May»."""
    return Part(time, Third.EARLY)


def middle(time: Time) -> Time:
    """«mid-May»."""
    return Part(time, Third.MIDDLE)


def late(time: Time) -> Time:
    """«late May»."""
    return Part(time, Third.LATE)


def same_time(time: Time) -> Time:
    """«in the course of May»: words that change nothing about their time."""
    return time


def with_clock(time: Time, clock: str | None = None) -> Time | At:
    """«Friday at 8:30 p.m.»; a part of the day, as in «Friday evening», gives no clock."""
    return time if clock is None else At(time, clock)


def day_before(time: Time) -> Time:
    """«the eve of Christmas»."""
    return cut(time, lambda day: Interval.day(day.first - 1))


def day_after(time: Time) -> Time:
    """«the day after Christmas»."""
    return cut(time, lambda day: Interval.day(day.last + 1))


def units_before(number: int, unit: str, time: Time) -> Time:
    """«two weeks before Christmas»; no date if the time is much longer than the unit."""
    return cut(time, lambda anchor: _counted_from(anchor, anchor, -number, unit))


def units_after(number: int, unit: str, time: Time) -> Time:
    """«two weeks after Christmas»; no date if the time is much longer than the unit."""
    return cut(time, lambda anchor: _counted_from(anchor, Interval.day(last_day(anchor)), number, unit))


def _counted_from(anchor: Interval, start: Interval, count: int, unit: str) -> Interval | None:
    length = last_day(anchor) - anchor.first + 1
    return shifted(start, count, unit) if length <= LONGEST_ANCHOR.get(unit, length) else None


def same_day_after(number: int, unit: str, time: Time) -> Time:
    """«two years to the day after 3 May 2020»; no date if the time is not a day."""

    def later(anchor: Interval) -> Interval | None:
        there = same_day(anchor.first, number, unit) if anchor.precision == Precision.DAY else None
        return None if there is None else Interval.day(there)

    return cut(time, later)


def unit_before(unit: str, time: Time) -> Time:
    """«the week before Christmas»."""
    return units_before(1, unit, time)


def unit_after(unit: str, time: Time) -> Time:
    """«the week after Christmas»."""
    return units_after(1, unit, time)


def weekday_before_time(first: Time, time: Time) -> Time | None:
    """«the Friday before Christmas»; None unless ``first`` is a weekday alone and ``time`` is none."""
    day = _weekday_alone(first)
    if day is None or _weekday_alone(time) is not None:
        return None
    return cut(time, lambda anchor: weekday_before(anchor.first, day))


def weekday_after_time(first: Time, time: Time) -> Time | None:
    """«the Tuesday after Easter»; None unless ``first`` is a weekday alone and ``time`` is none."""
    day = _weekday_alone(first)
    if day is None or _weekday_alone(time) is not None:
        return None
    return cut(time, lambda anchor: weekday_after(last_day(anchor), day))


def _weekday_alone(time: Time) -> int | None:
    """The weekday that comes back every week; None for any other time."""
    if not isinstance(time, Recurring) or time.by_year or time.by_month:
        return None
    near = list(time.around(0))
    weekly = len(near) > 1 and near[0].precision == Precision.DAY and near[1].first - near[0].first == 7
    return weekday(near[0].first) if weekly else None
