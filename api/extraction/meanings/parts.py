"""Wordings around one time that belong to its mention: «early {time}», «{time} at 8 p.m.»."""

from __future__ import annotations

from api.calendar.intervals import Interval
from api.extraction.cuts import Part, Third, cut
from api.extraction.times import At, Time


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
