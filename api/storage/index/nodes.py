"""Calendar nodes, which find every event that touches a stretch of days and read nothing else.

An event of several days is stored under the fewest days, months, years, decades, centuries and millennia that
make it up. A given day lies in one node of each kind, and an event that began before that day and reaches it
is stored under exactly one of them. The answer is a merge of a few short index ranges in order of time: every
row in them belongs to it, and their number does not grow with the timeline.

``ROOT`` contains every event, for those that start inside a window. Events with an open end have a node of
their own; an open start is covered from the first day of the calendar.

Events that have not simply occurred are stored a second time under nodes of their status, so that planned
events are found as quickly among ten million past ones.

A node is one number of 32 bits::

    sign | status (3 bits, 0 for any) | level (3 bits) | index + 2^22 (23 bits)

The index counts days, months, years and so on. Tombstones are stored under the complement (``~``) of their
nodes, which is negative.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from operator import add

from api.calendar.days import FIRST_DAY, FIRST_YEAR, LAST_DAY, calendar_date, day_number, month_length

ROOT, OPEN_ENDED = 0, 1
DAY, MONTH, FIRST_SPAN = 1, 2, 3
SPANS = (1, 10, 100, 1000)
_LEVEL, _ZERO, _STATUS = 1 << 23, 1 << 22, 1 << 26

APART = {"ongoing": _STATUS, "planned": 2 * _STATUS, "cancelled": 3 * _STATUS, "hypothetical": 4 * _STATUS}
"""The statuses that have separate nodes, and what is added to a node for each."""

_BASES = tuple(level * _LEVEL + _ZERO for level in range(DAY, FIRST_SPAN + len(SPANS)))

YEAR, DECADE, CENTURY = FIRST_SPAN, FIRST_SPAN + 1, FIRST_SPAN + 2
_ANY_LEVEL = frozenset(range(DAY, FIRST_SPAN + len(SPANS) + 1))  # the last is that of OPEN_ENDED
_LEVELS = {
    "day": frozenset[int](),
    "week": frozenset((DAY,)),
    **dict.fromkeys(("month", "season", "quarter", "half"), frozenset((MONTH,))),
    "year": frozenset((YEAR,)),
    # Before year 0 a decade has the digits of 199X in common, not the tens of the calendar's years.
    "decade": frozenset((YEAR, DECADE)),
    "century": frozenset((YEAR, DECADE, CENTURY)),
}


@lru_cache(maxsize=4096)
def nodes_of(start_day: int, end_day: int) -> tuple[int, ...]:
    """The nodes an event is stored under; an open side is a day outside the calendar."""
    if start_day == end_day:
        return (ROOT,)
    if end_day > LAST_DAY:
        return ROOT, OPEN_ENDED
    covering = _covering(max(start_day, FIRST_DAY), end_day)
    # Nothing can begin before its own first day and reach it.
    return ROOT, *(node for node in covering if node != _node(DAY, start_day))


def nodes_over(day: int, precisions: Collection[str] = ()) -> list[int]:
    """The nodes that contain a day: an event that began before it and reaches it is under exactly one.

    If there are ``precisions``, only nodes that events of these can be stored under.
    """
    year, month, _ = calendar_date(day)
    indices = (day, year * 12 + month, year, year // 10, year // 100, year // 1000)
    nodes = [*map(add, _BASES, indices), OPEN_ENDED]
    if not precisions:
        return nodes
    levels = set().union(*(_LEVELS.get(precision, _ANY_LEVEL) for precision in precisions))
    return [node for level, node in enumerate(nodes, DAY) if level in levels]


def nodes_apart(nodes: Iterable[int], statuses: Iterable[str]) -> tuple[int, ...]:
    """The nodes for events of these statuses alone, which must be keys of ``APART``."""
    return tuple(node + APART[status] for status in dict.fromkeys(statuses) for node in nodes)


def _node(level: int, index: int) -> int:
    return level * _LEVEL + index + _ZERO


def _covering(day: int, end: int) -> Iterator[int]:
    while day <= end:
        node, last = _largest(day, end)
        yield node
        day = last + 1


def _largest(day: int, end: int) -> tuple[int, int]:
    """The largest node that begins on a day and ends by ``end``, and its last day."""
    year, month, day_of_month = calendar_date(day)
    month_end = day - day_of_month + month_length(year, month)
    if day_of_month > 1 or month_end > end:
        return _node(DAY, day), day
    found = _node(MONTH, year * 12 + month), month_end
    if month > 1:
        return found
    for kind, years in enumerate(SPANS):
        last_year = year // years * years + years - 1
        if year not in (FIRST_YEAR, last_year - years + 1) or (last := day_number(last_year, 12, 31)) > end:
            break
        found = _node(FIRST_SPAN + kind, year // years), last
    return found
