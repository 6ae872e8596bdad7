"""Weeks and weekends, Monday to Sunday and Saturday to Sunday."""

from __future__ import annotations

from api.calendar.counting import weekend
from api.calendar.intervals import Interval
from api.extraction.cuts import cut
from api.extraction.times import FromPublication, Time


def this_weekend() -> Time:
    """The weekend of the week of publication."""
    return FromPublication(lambda day: weekend(day, 0))


def last_weekend() -> Time:
    """The weekend of the week before the publication."""
    return FromPublication(lambda day: weekend(day, -1))


def next_weekend() -> Time:
    """The weekend of the week after the publication."""
    return FromPublication(lambda day: weekend(day, 1))


def week_of(time: Time) -> Time:
    """«the week of 3 May»: the week in which a time begins."""
    return cut(time, lambda day: Interval.week(day.first))


def weekend_of(time: Time) -> Time:
    """«the weekend of 3 May»: the weekend of the week in which a time begins."""
    return cut(time, lambda day: weekend(day.first, 0))
