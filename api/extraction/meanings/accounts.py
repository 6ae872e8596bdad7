"""Times of annual accounts, counted from the period named last: «the quarter», «the year-earlier period»."""

from __future__ import annotations

from api.calendar.counting import quarter_from
from api.calendar.days import calendar_date
from api.calendar.intervals import Interval, Precision
from api.extraction.meanings.spans import unit_from_now
from api.extraction.meanings.years import year_alone
from api.extraction.periods import FromPeriod
from api.extraction.times import FromPublication, Time


def told_quarter() -> Time:
    """«in the quarter»: the one named last."""
    return FromPeriod(lambda quarter: quarter, Precision.QUARTER)


def told_month() -> Time:
    """«in the month»: the one named last."""
    return FromPeriod(lambda month: month, Precision.MONTH)


def latest_quarter() -> Time:
    """«the latest quarter»: the one named last, else the one before that of publication."""
    last = FromPublication(lambda day: quarter_from(day, -1))
    return FromPeriod(lambda quarter: quarter, Precision.QUARTER, otherwise=last)


def year_of_told_period() -> Time:
    """«for the full year»: that of the period named last, else that of publication."""
    return FromPeriod(
        lambda period: Interval.year(calendar_date(period.last)[0]), otherwise=unit_from_now(0, "year")
    )


def period_a_year_before(kind: Precision | None = None) -> Time:
    """«the year-earlier period»: the period named last, a year before; else the year before publication."""
    return FromPeriod(lambda period: period.years_later(-1), kind, otherwise=unit_from_now(-1, "year"))


def period_of_year(year: int, kind: Precision | None = None) -> Time:
    """«the same quarter of 1989»: the period named last, in another year; else all of that year."""

    def in_year(period: Interval) -> Interval:
        return period.years_later(year - calendar_date(period.last)[0])

    return FromPeriod(in_year, kind, otherwise=year_alone(year))
