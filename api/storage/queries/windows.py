"""How many live events touch a window, from the counts by day, month, year, decade and century."""

from __future__ import annotations

from api.calendar.days import FIRST_DAY, LAST_DAY, calendar_date, day_number
from api.storage.engines.interface import PlainConnection
from api.storage.facts import OPEN_END, OPEN_START
from api.storage.index.entry import CENTURY, DAY, DECADE, MONTH, YEAR, Count, bucket
from api.storage.queries.filters import Filters


def touching(connection: PlainConnection, filters: Filters) -> int:
    """The live events that touch the window of the filters, whatever else these ask for."""
    ended = 0 if filters.first_day is None else counted_before(connection, DAY, filters.first_day).ends
    if filters.last_day is None or filters.last_day >= LAST_DAY:
        ((started,),) = connection.rows(
            f"SELECT coalesce(sum(starts), 0) FROM event_counts WHERE level = {connection.storage.mark}",
            [CENTURY],
        )
    else:
        started = counted_before(connection, DAY, filters.last_day + 1).starts
    return int(started) - ended


def in_buckets(connection: PlainConnection) -> str:
    """The condition that a count is of a level and from one bucket to another, inclusive."""
    mark = connection.storage.mark
    return f"level = {mark} AND bucket BETWEEN {mark} AND {mark}"


def counted_before(connection: PlainConnection, level: int, first: int) -> Count:
    """The events that start and end before a bucket: in whole centuries, then decades, and so on."""
    day = first_day(level, first)
    values: list[int] = []
    start = bucket(CENTURY, OPEN_START)
    for coarse in range(CENTURY, level - 1, -1):
        end = bucket(coarse, day)
        values += [coarse, start, end - 1]
        if coarse > level:
            start = bucket(coarse - 1, first_day(coarse, end))
    part = f"SELECT starts, ends FROM event_counts WHERE {in_buckets(connection)}"
    parts = " UNION ALL ".join([part] * (len(values) // 3))
    ((starts, ends),) = connection.rows(
        f"SELECT coalesce(sum(starts), 0), coalesce(sum(ends), 0) FROM ({parts}) AS part", values
    )
    return Count(int(starts), int(ends), 0)


def first_day(level: int, at: int) -> int:
    """The first day of a bucket; ``OPEN_END`` if it begins after the calendar ends."""
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
