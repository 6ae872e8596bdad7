"""A small picture of some events over time, which needs no script: places in percent of its width.

What is known of an event decides its shape: a day is a point, a month or a decade a band with soft ends, a
real interval a solid one, and an open side fades.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from api.calendar.days import FIRST_DAY, LAST_DAY, calendar_date, day_number, shifted_month
from api.calendar.intervals import Interval, Precision
from api.http.sheets.wording import Wording

POINT_WIDTH = 3.5
"""The width of a sign where the picture is as narrow as a phone."""
SHORT_FADE = 8.0
MOST_LANES = 6
MOST_MARKS = 5_000
STRETCHES = 8
"""Parts of the picture, above each of which stands how many events found no room in it."""
MARGIN = 0.03
"""Share of the span that is left free on both sides."""
WIDEST = 100.0
YEAR, MONTH = 365.25, 30.44
STEPS = (
    *((days, "day", days) for days in (1, 2, 7, 14)),
    *((months * MONTH, "month", months) for months in (1, 2, 3, 6)),
    *((years * YEAR, "year", years) for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)),
)
"""Distances between labels: their length in days, their unit, and the number of units."""
MOST_LABELS = {"day": 3, "month": 4, "year": 6}


class Shape(StrEnum):
    """How the days of an event are drawn."""

    POINT = "point"
    SOFT = "soft"
    SOLID = "solid"
    SINCE = "since"
    UNTIL = "until"


class Plotted(NamedTuple):
    """An event to be drawn."""

    event_id: int
    interval: Interval
    sign: str
    label: str


class AxisMark(NamedTuple):
    """A drawn event; ``at`` is the place of its sign."""

    event_id: int
    sign: str
    label: str
    shape: Shape
    left: float
    width: float
    at: float
    lane: int


class Label(NamedTuple):
    """A day that is named below the picture."""

    at: float
    name: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Axis:
    """The picture: its marks in order of time, its labels, and the number of its lanes.

    ``crowds`` say where how many events found no room.
    """

    marks: Sequence[AxisMark]
    crowds: Sequence[Label]
    labels: Sequence[Label]
    lanes: int


def axis_of(events: Iterable[Plotted], wording: Wording) -> Axis | None:
    """The picture of some events; None if they are fewer than two."""
    plotted = sorted(events, key=lambda each: (known_days(each.interval), each.event_id))[:MOST_MARKS]
    if len(plotted) < 2:
        return None
    first, last = _span(plotted)
    placed = list(_in_lanes(_mark(each, first, last) for each in plotted))
    marks = [mark for mark in placed if mark.lane < MOST_LANES]
    crowds = list(_crowds(mark for mark in placed if mark.lane == MOST_LANES))
    labels = list(_labels(first, last, wording))
    return Axis(marks, crowds, labels, 1 + max(mark.lane for mark in placed))


def known_days(interval: Interval) -> tuple[int, int]:
    """The known days of an interval: an open side is where the known one is."""
    start = interval.last if interval.start is None else interval.start
    return start, start if interval.end is None else interval.end


def _span(plotted: Sequence[Plotted]) -> tuple[float, float]:
    days = [day for each in plotted for day in known_days(each.interval)]
    free = max((max(days) - min(days)) * MARGIN, 1)
    return max(min(days) - free, FIRST_DAY), min(max(days) + 1 + free, LAST_DAY)


def shape_of(interval: Interval) -> Shape:
    """How an interval is drawn."""
    if interval.start is None:
        return Shape.UNTIL
    if interval.end is None:
        return Shape.SINCE
    if interval.start == interval.end:
        return Shape.POINT
    return Shape.SOLID if interval.precision == Precision.INTERVAL else Shape.SOFT


def _mark(event: Plotted, first: float, last: float) -> AxisMark:
    start, end = known_days(event.interval)
    left, right = (WIDEST * (day - first) / (last - first) for day in (start, end + 1))
    shape = shape_of(event.interval)
    at = (left + right) / 2
    if shape is Shape.SINCE:
        right, at = WIDEST, left
    elif shape is Shape.UNTIL:
        left, at = max(right - SHORT_FADE, 0), right
    return AxisMark(
        event.event_id,
        event.sign,
        event.label,
        shape,
        round(left, 2),
        round(right - left, 2),
        round(at, 2),
        0,
    )


def _in_lanes(marks: Iterable[AxisMark]) -> Iterator[AxisMark]:
    """The marks, each in the first lane where it is free, else in one more, which is not drawn."""
    reached = [0.0] * MOST_LANES
    for mark in marks:
        left = min(mark.left, mark.at - POINT_WIDTH / 2)
        lane = next((i for i, end in enumerate(reached) if end <= max(left, 0)), MOST_LANES)
        if lane < MOST_LANES:
            reached[lane] = max(mark.left + mark.width, mark.at + POINT_WIDTH / 2)
        yield mark._replace(lane=lane)


def _crowds(marks: Iterable[AxisMark]) -> Iterator[Label]:
    stretch = WIDEST / STRETCHES
    for number, crowd in sorted(
        Counter(min(int(mark.at / stretch), STRETCHES - 1) for mark in marks).items()
    ):
        yield Label((number + 0.5) * stretch, f"+{crowd}", "middle")


def _labels(first: float, last: float, wording: Wording) -> Iterator[Label]:
    unit, step = next(
        (unit, step) for days, unit, step in STEPS if (last - first) / days <= MOST_LABELS[unit]
    )
    for day, period in _periods(int(first) + 1, int(last), unit, step):
        at = round(WIDEST * (day - first) / (last - first), 2)
        anchor = "start" if at < 10 else "end" if at > 90 else "middle"
        yield Label(at, wording.period(period), anchor)


def _periods(first: int, last: int, unit: str, step: int) -> Iterator[tuple[int, Interval]]:
    """The units that begin in a span of days, one in ``step``, with their first days."""
    if unit == "day":
        yield from ((day, Interval.day(day)) for day in range(first, last + 1) if day % step == 0)
        return
    year, month, _ = calendar_date(first)
    months = step if unit == "month" else 12 * step
    index = -(-(year * 12 + month - 1) // months) * months
    while (day := _first_day(index)) <= last:
        if day >= first:
            year, month = shifted_month(0, 1, index)
            yield day, Interval.month(year, month) if unit == "month" else Interval.year(year)
        index += months


def _first_day(months: int) -> int:
    year, month = shifted_month(0, 1, months)
    return day_number(year, month, 1) if year <= 9999 else LAST_DAY + 1
