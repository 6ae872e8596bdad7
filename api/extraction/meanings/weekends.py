"""Weeks and weekends, Monday to Sunday and Saturday to Sunday."""

from __future__ import annotations

from dataclasses import replace

from api.calendar.counting import nth_weekday_in, weekend
from api.calendar.intervals import Interval, Precision
from api.calendar.recurring import every_weekend
from api.extraction.context import Direction
from api.extraction.cuts import cut
from api.extraction.meanings import months, spans
from api.extraction.sides import always
from api.extraction.times import FromPublication, FromReference, Recurring, Time


def this_weekend() -> Recurring:
    """«this weekend»: the last or next one, whichever the clause asks for."""
    return Recurring(every_weekend, ("year", "month", "day"), by_year=False, leaning=Direction.FUTURE)


def weekend_alone() -> Time:
    """«at the weekend»: the same, but as likely the last one if the clause gives no direction."""
    return replace(this_weekend(), leaning=None)


def coming_weekend() -> Time:
    """«the coming weekend»: the first one that is not over."""
    return always(this_weekend(), Direction.FUTURE)


def last_weekend() -> Time:
    """The weekend of the week before the publication."""
    return FromPublication(lambda day: weekend(day, -1))


def next_weekend() -> Time:
    """The weekend of the week after the publication."""
    return FromPublication(lambda day: weekend(day, 1))


def that_weekend() -> Time:
    """«that weekend»: of the week of the reference time."""
    return FromReference(lambda reference: weekend(reference.first, 0), "week")


def week_of(time: Time) -> Time:
    """«the week of 3 May»: the week in which a time begins."""
    return cut(time, lambda day: Interval.week(day.first))


def nth_weekend_of(time: Time, ordinal: int = 0) -> Time:
    """«the first weekend of May»: that of its nth Saturday, or of its last Sunday if ``ordinal`` is 0."""

    def in_month(month: Interval) -> Interval | None:
        day = nth_weekday_in(month, 5 if ordinal else 6, ordinal)
        return None if day is None else weekend(day.first, 0)

    return cut(time, in_month)


def nth_week_of(time: Time, ordinal: int = 0) -> Time:
    """«the second week of May»: seven days, counted from its first; its last seven if ``ordinal`` is 0."""
    return cut(time, lambda whole: _seven_days(whole.first + 7 * ordinal - 7 if ordinal else whole.last - 6))


def _seven_days(first: int) -> Interval:
    return Interval.days(first, first + 6)


def weekend_of(time: Time) -> Time:
    """«the weekend of 3 May»: the weekend of the week in which a time begins."""
    return cut(time, lambda day: weekend(day.first, 0))


def nth_weekend(month: int, ordinal: int, year: int | None = None) -> Time:
    """«el primer fin de semana de mayo»."""
    return nth_weekend_of(_month(month, year), ordinal)


def nth_week(month: int, ordinal: int, year: int | None = None) -> Time:
    """«la primera semana de mayo»."""
    return nth_week_of(_month(month, year), ordinal)


def _month(month: int, year: int | None) -> Time:
    return months.month_alone(month) if year is None else months.month_and_year(month, year)


def nth_weekend_of_near_month(months_ahead: int, ordinal: int) -> Time:
    """«el primer fin de semana del próximo mes»."""
    return nth_weekend_of(spans.unit_from_now(months_ahead, "month"), ordinal)


def nth_week_of_near_month(months_ahead: int, ordinal: int) -> Time:
    """«la primera semana del próximo mes»."""
    return nth_week_of(spans.unit_from_now(months_ahead, "month"), ordinal)


def week_of_day(time: Time) -> Time:
    """«la semana del 3 de mayo»; of a longer time there is no week."""
    return cut(time, lambda day: Interval.week(day.first) if day.precision == Precision.DAY else None)


def weekend_of_day(time: Time) -> Time:
    """«el fin de semana del 3 de mayo»; of a longer time there is no weekend."""
    return cut(time, lambda day: weekend(day.first, 0) if day.precision == Precision.DAY else None)
