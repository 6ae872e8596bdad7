"""How many events lie in each day, month, year, decade or century of a stretch of time.

Counts of starts, ends and wholes are kept by bucket (``event_counts``). What touches a bucket has started by
its last day and has not ended before its first: two sums carried from bucket to bucket. The sums before the
first bucket add up whole centuries, then decades, years, months and days.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import TypedDict

from api.calendar.days import FIRST_DAY, LAST_DAY, calendar_date, day_number, iso_date, year_text
from api.errors import Invalid
from api.storage import queries
from api.storage.database import Source
from api.storage.facts import OPEN_END, OPEN_START
from api.storage.index.entry import CENTURY, DAY, DECADE, MONTH, YEAR, Count, bucket, counts
from api.storage.queries import Filters

LEVEL = {"day": DAY, "month": MONTH, "year": YEAR, "decade": DECADE, "century": CENTURY}
MOST_BUCKETS = 50_000
MOST_COUNTED = 1_000_000
NOTHING = Count(0, 0, 0)


class Bucket(TypedDict):
    """``exact`` events are known to lie in it; ``spanning`` ones touch it and reach beyond."""

    key: str
    exact: int
    spanning: int


def histogram(connection: Source, filters: Filters, interval: str) -> list[Bucket]:
    """The buckets that the window touches, each whole, those without events too.

    An open side of the window ends with the last event on that side. With ``within``, only events that lie in
    the window count. Raises ``Invalid`` for more buckets than ``MOST_BUCKETS``, or where filters leave more
    events than ``MOST_COUNTED`` to be counted one by one.
    """
    level = LEVEL[interval]
    edges = _edges(connection, filters, level)
    if edges is None:
        return []
    first, last = edges
    if last - first >= MOST_BUCKETS:
        raise Invalid.field("interval", f"{last - first + 1} buckets of a {interval}; at most {MOST_BUCKETS}")
    if filters.terms or filters.within or filters.updated_since is not None:
        counted = _counted(connection, filters, level, first, last)
        before = Count(*map(sum, zip(NOTHING, *(counted[at] for at in counted if at < first), strict=True)))
    else:
        counted = _stored(connection, level, first, last)
        before = _before(connection, level, first)
    return list(_buckets(level, first, last, before, counted))


def _buckets(level: int, first: int, last: int, before: Count, counted: dict[int, Count]) -> Iterator[Bucket]:
    touching = before.starts - before.ends
    for at in range(first, last + 1):
        starts, ends, wholes = counted.get(at, NOTHING)
        touching += starts
        yield {"key": key(level, at), "exact": wholes, "spanning": touching - wholes}
        touching -= ends


def _edges(connection: Source, filters: Filters, level: int) -> tuple[int, int] | None:
    """The first and the last bucket; None where the timeline is empty."""
    lowest, highest = bucket(level, FIRST_DAY), bucket(level, LAST_DAY)
    first = None if filters.first_day is None else bucket(level, filters.first_day)
    last = None if filters.last_day is None else bucket(level, filters.last_day)
    if first is None or last is None:
        ((least, most),) = queries.rows(
            connection,
            "SELECT min(bucket), max(bucket) FROM event_counts WHERE level = ? AND bucket BETWEEN ? AND ? "
            "AND (starts > 0 OR ends > 0)",
            [level, lowest, highest],
        )
        first = least if first is None else first
        last = most if last is None else last
    return None if first is None or last is None or first > last else (first, last)


def _stored(connection: Source, level: int, first: int, last: int) -> dict[int, Count]:
    found = queries.rows(
        connection,
        "SELECT bucket, starts, ends, wholes FROM event_counts WHERE level = ? AND bucket BETWEEN ? AND ?",
        [level, first, last],
    )
    return {at: Count(starts, ends, wholes) for at, starts, ends, wholes in found}


def _before(connection: Source, level: int, first: int) -> Count:
    """What starts and ends before a bucket: centuries before its own, then decades of that, and so on."""
    day = first_day(level, first)
    values: list[int] = []
    start = bucket(CENTURY, OPEN_START)
    for coarse in range(CENTURY, level - 1, -1):
        end = bucket(coarse, day)
        values += [coarse, start, end - 1]
        if coarse > level:
            start = bucket(coarse - 1, first_day(coarse, end))
    part = "SELECT starts, ends FROM event_counts WHERE level = ? AND bucket BETWEEN ? AND ?"
    parts = " UNION ALL ".join([part] * (len(values) // 3))
    ((starts, ends),) = queries.rows(
        connection, f"SELECT coalesce(sum(starts), 0), coalesce(sum(ends), 0) FROM ({parts}) AS part", values
    )
    return Count(int(starts), int(ends), 0)


def first_day(level: int, at: int) -> int:
    """The first day of a bucket; beyond the calendar, of the day after its last."""
    if level == DAY:
        return at
    if level == MONTH:
        year, month = at // 12, at % 12 + 1
    else:
        years = {YEAR: 1, DECADE: 10, CENTURY: 100}[level]
        year, month = (at * years if at >= 0 or years == 1 else (at + 1) * years - years + 1), 1
    if year > calendar_date(LAST_DAY)[0]:
        return OPEN_END
    return max(FIRST_DAY, day_number(max(year, calendar_date(FIRST_DAY)[0]), month, 1))


@lru_cache(maxsize=65536)
def key(level: int, at: int) -> str:
    """A bucket's name, in EDTF: ``2025-08-01``, ``2025-08``, ``2025``, ``202X``, ``20XX``."""
    if level == DAY:
        return iso_date(at)
    if level == MONTH:
        return f"{year_text(at // 12)}-{at % 12 + 1:02}"
    if level == YEAR:
        return year_text(at)
    digits = 3 if level == DECADE else 2
    sign, number = ("-", -at - 1) if at < 0 else ("", at)
    return f"{sign}{number:0{digits}}{'X' * (4 - digits)}"


def _counted(connection: Source, filters: Filters, level: int, first: int, last: int) -> dict[int, Count]:
    """The counts of the events that the filters leave, from looking at each of them."""
    window = filters
    if not filters.within:
        window = replace(filters, first_day=first_day(level, first), last_day=first_day(level, last + 1) - 1)
    found = queries.rows(connection, *queries.days_of(connection, window, MOST_COUNTED + 1))
    days = [(row[0], row[1], row[2]) for row in found]
    if sum(number for _, _, number in days) > MOST_COUNTED:
        raise Invalid(f"more than {MOST_COUNTED} events to count: narrow the window or the filters")
    return {at: count for (of, at), count in counts(days).items() if of == level}
