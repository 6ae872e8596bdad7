"""How well the days of two tellings fit."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from api.calendar.intervals import Interval, Precision
from api.storage.facts import EventFacts
from api.timeline.same_event import statuses_and_times_agree

FEW_DAYS, WEEK_DAYS, THIRD_OF_YEAR_DAYS, YEAR_DAYS = 3, 10, 125, 366


class Fit(IntEnum):
    """How sure days make it, the surest first."""

    SAME = 0
    """The same day or week; or a day and its night or weekend."""
    BOUND = 1
    """A day, and the time since or until that day."""
    WITHIN = 2
    """The same month or season, or one date inside another."""
    YEAR = 3
    """The same year, or a date in its year."""

    @property
    def reason(self) -> str:
        """What to tell an editor."""
        return _REASONS[self]


_REASONS = {
    Fit.SAME: "same day",
    Fit.BOUND: "same day as a bound",
    Fit.WITHIN: "same month or period",
    Fit.YEAR: "same year",
}


def fit(read: EventFacts, stored: Sequence[EventFacts]) -> Fit | None:
    """How well the days of an event fit those of all tellings of another; None if they cannot be one.

    One telling of exactly the same days is enough: a person may have joined tellings whose days differ.
    """
    fits = [_fit_of_two(read.interval, other.interval) for other in stored]
    known = [each for each in fits if each is not None]
    if not (known and all(statuses_and_times_agree(read, other) for other in stored)):
        return None
    if Fit.SAME in known and any(_same_days(read.interval, other.interval) for other in stored):
        return Fit.SAME
    if len(known) < len(fits):
        return None
    return Fit.SAME if Fit.SAME in known else max(known)


def is_vague(read: EventFacts, stored: Sequence[EventFacts], how: Fit) -> bool:
    """Whether one only gives the year in which the other names the day."""
    precisions = (read.interval.precision, *(facts.interval.precision for facts in stored))
    return how is Fit.YEAR and Precision.DAY in precisions


def _fit_of_two(first: Interval, second: Interval) -> Fit | None:
    if None in (first.start, first.end, second.start, second.end):
        return _fit_of_open(first, second)
    inner, outer = (first, second) if _length(first) <= _length(second) else (second, first)
    if not (outer.first <= inner.first and inner.last <= outer.last):
        return None
    return _fit_of_length(_length(outer), WEEK_DAYS if _same_days(inner, outer) else FEW_DAYS)


def _fit_of_length(length: int, most_of_same: int) -> Fit | None:
    if length <= most_of_same:
        return Fit.SAME
    if length <= THIRD_OF_YEAR_DAYS:
        return Fit.WITHIN
    return Fit.YEAR if length <= YEAR_DAYS else None


def _fit_of_open(first: Interval, second: Interval) -> Fit | None:
    if _same_days(first, second):
        return Fit.SAME
    return Fit.BOUND if _bounds(first, second) or _bounds(second, first) else None


def _bounds(date: Interval, period: Interval) -> bool:
    """Whether an open period begins or ends with a date."""
    return period.edtf in (f"{date.edtf}/..", f"../{date.edtf}")


def _same_days(first: Interval, second: Interval) -> bool:
    return (first.start, first.end) == (second.start, second.end)


def _length(interval: Interval) -> int:
    return interval.last - interval.first + 1
