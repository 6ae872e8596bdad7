"""Wordings of several times: one time for all of them, or a tuple with one for each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from api.calendar.counting import century_of, days_from
from api.calendar.days import calendar_date
from api.calendar.intervals import Interval
from api.extraction.context import Context, Settled
from api.extraction.cuts import cut
from api.extraction.ranges import Between, coordinated
from api.extraction.times import (
    Derived,
    Fixed,
    FromPublication,
    FromReference,
    Time,
)


def from_to(first: Time, last: Time) -> Time:
    """«from 3 to 5 May»."""
    return Between(first, last)


def since_until(first: Time, last: Time) -> Time:
    """«depuis lundi et jusqu'à vendredi»: it has begun, and may still go on."""
    return Between(first, last, begun=True)


def from_to_by_dash(first: Time, last: Time) -> Time | None:
    """«3 May – 5 May»; the first alone in «May — the same month —»; None if one is relative to today."""
    if isinstance(last, FromReference) and not isinstance(first, FromReference):
        return first
    relative = any(isinstance(time, FromPublication | FromReference) for time in (first, last))
    return None if relative else Between(first, last)


def from_day_to(dom: int, last: Time) -> Time:
    """«from the 3rd to the 5th of May»: the month of the last day is that of the first.

    None if the last time is not a single, later day of its month.
    """
    return cut(last, lambda day: days_from(dom, day))


def from_century_to(first: int, last: int) -> Time | None:
    """«from the 12th to the 15th century», by their numbers; None if they run backwards."""
    return Fixed(Interval.between(century_of(first), century_of(last))) if first < last else None


def from_decade_to(year: int, last: int) -> Time | None:
    """«the years 1980-1990», «the 1980s to 1990s»: two decades, each by its first year; None backwards."""
    if year >= last or year % 10 or last % 10:
        return None
    return Fixed(Interval.between(Interval.year(year), Interval.year(last + 9)))


def listed(first: Time, last: Time) -> tuple[Time, ...]:
    """«in May and June 2024»: two times, which share a year given once."""
    return coordinated((first, last))


def listed_three(first: Time, second: Time, last: Time) -> tuple[Time, ...]:
    """«in May, June and July 2024»: three times, which share a year given once."""
    return coordinated((first, second, last))


def not_last(first: Time, last: Time) -> Time:  # noqa: ARG001
    """«on 8 November, not the next day»: the last time is named only to be denied."""
    return first


def not_first(first: Time, last: Time) -> Time:  # noqa: ARG001
    """«not on Thursday but on Friday»: the first time is named only to be denied."""
    return last


@dataclass(frozen=True, slots=True)
class InYear(Derived):
    """A day or month of a year that is counted from one named before."""

    year: Time

    def settled(self, context: Context) -> Settled | None:
        named = self.year.settled(context)
        if named is None:
            return None
        year = calendar_date(named.interval.first)[0]
        return self.time.settled(replace(context, year=year, direction=None))


def in_year(time: Time, year: Time) -> Time | None:
    """«3 May of that year»; None if the first does not come back each year, or the second is no year."""
    is_year = isinstance(year, FromReference) and year.unit == "year"
    return InYear(time, year) if is_year and time.recurring is not None and time.recurring.by_year else None
