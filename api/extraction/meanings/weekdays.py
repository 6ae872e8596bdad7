"""Weekdays: «Friday», «last Friday», «the first Friday of May». Monday is 0."""

from __future__ import annotations

from api.calendar.counting import nth_weekday, same_day, weekday_after, weekday_before, weekday_of_week
from api.calendar.days import calendar_date, shifted_month
from api.calendar.intervals import Interval
from api.extraction.meanings.durations import OnlyTold
from api.extraction.meanings.reference import last_day
from api.extraction.ranges import Between
from api.extraction.recurring import weekly, yearly
from api.extraction.times import (
    TRAP,
    Fixed,
    FromPublication,
    FromReference,
    Time,
    Trap,
)


def weekday_alone(weekday: int) -> Time:
    """«Friday»: the last or next one, whichever the clause asks for."""
    return weekly(weekday)


def weekdays_if_told(first: int, last: int) -> Time:
    """«od piątku do niedzieli»: days of a festival to come, but in the present days of every week."""
    return OnlyTold(Between(weekday_alone(first), weekday_alone(last)))


def last_weekday(weekday: int) -> Time:
    """«last Friday»: before the day of publication."""
    return FromPublication(lambda day: weekday_before(day, weekday))


def next_weekday(weekday: int) -> Time:
    """«next Friday»: after the day of publication."""
    return FromPublication(lambda day: weekday_after(day, weekday))


def weekdays_ago(number: int, weekday: int) -> Time:
    """«two Fridays ago»: the second one before the day of publication."""
    return FromPublication(lambda day: Interval.day(weekday_before(day, weekday).first - 7 * (number - 1)))


def units_after_weekday(number: int, unit: str, weekday: int) -> Time:
    """«two weeks from Friday»: counted from the next one, the day of publication included."""

    def after(day: int) -> Interval | None:
        there = same_day(weekday_after(day - 1, weekday).first, number, unit)
        return None if there is None else Interval.day(there)

    return FromPublication(after)


def weekday_and_weeks(weekday: int, number: int) -> Time:
    """«vendredi en quinze»: ``number`` weeks after the next one."""
    return FromPublication(lambda day: Interval.day(weekday_after(day, weekday).first + 7 * number))


def weekday_of_last_week(weekday: int) -> Time:
    """«Friday last week»."""
    return FromPublication(lambda day: weekday_of_week(day, weekday, -1))


def weekday_of_this_week(weekday: int) -> Time:
    """«Friday this week»."""
    return FromPublication(lambda day: weekday_of_week(day, weekday, 0))


def weekday_of_next_week(weekday: int) -> Time:
    """«Friday next week»."""
    return FromPublication(lambda day: weekday_of_week(day, weekday, 1))


def following_weekday(weekday: int) -> Time:
    """«the following Friday»: after the reference time."""
    return FromReference(lambda reference: weekday_after(last_day(reference), weekday), "week")


def preceding_weekday(weekday: int) -> Time:
    """«the previous Friday»: before the reference time."""
    return FromReference(lambda reference: weekday_before(reference.first, weekday), "week")


def weekday_of_told_week(weekday: int) -> Time:
    """«that Friday»: of the week of the reference time."""
    return FromReference(lambda reference: weekday_of_week(reference.first, weekday, 0), "week")


def nth_weekday_of_dated_month(weekday: int, month: int, year: int, ordinal: int = 0) -> Time | Trap:
    """«the second Friday of May 2024», or the last one if ``ordinal`` is 0; a trap if there is none."""
    interval = nth_weekday(year, month, weekday, ordinal)
    return TRAP if interval is None else Fixed(interval)


def nth_weekday_of_month(weekday: int, month: int, ordinal: int = 0) -> Time:
    """«the second Friday of May», or the last one if ``ordinal`` is 0."""

    def in_year(year: int) -> Interval | None:
        return nth_weekday(year, month, weekday, ordinal)

    return yearly(in_year)


def nth_weekday_of_near_month(weekday: int, months_ahead: int, ordinal: int = 0) -> Time:
    """«the second Friday of next month», or the last one if ``ordinal`` is 0."""

    def in_month(published: int) -> Interval | None:
        year, month, _ = calendar_date(published)
        return nth_weekday(*shifted_month(year, month, months_ahead), weekday, ordinal)

    return FromPublication(in_month)


def nth_weekday_of(weekday: int, month: int, ordinal: int, year: int | None = None) -> Time | Trap:
    """«el primer lunes de mayo», with or without its year."""
    if year is None:
        return nth_weekday_of_month(weekday, month, ordinal)
    return nth_weekday_of_dated_month(weekday, month, year, ordinal)


def weeks_from_weekday(weekday: int, number: int, unit: str) -> Time | None:
    """«Freitag in einer Woche»: counted from the next such day; None unless ``unit`` is a week."""
    return weekday_and_weeks(weekday, number) if unit == "week" else None


def weekday_weeks_ago(weekday: int, number: int, unit: str) -> Time | None:
    """«Samstag vor zwei Wochen»; None unless ``unit`` is a week."""
    if unit != "week":
        return None
    return FromPublication(lambda day: weekday_of_week(day, weekday, -number))
