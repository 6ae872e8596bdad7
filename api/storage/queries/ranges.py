"""Where in the index a page of the timeline lies: which calendar nodes, and between which positions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from api.calendar.days import FIRST_DAY
from api.storage.index.nodes import ROOT, nodes_apart, nodes_over
from api.storage.index.positions import FIRST, LAST, position
from api.storage.queries.filters import Filters


class Page(NamedTuple):
    """Which part of the events is wanted; ``after`` is the position of the last one seen."""

    limit: int
    after: int | None
    descending: bool


class Range(NamedTuple):
    """A stretch of the timeline under some nodes; both positions are exclusive."""

    nodes: tuple[int, ...]
    above: int
    below: int


def bounds(filters: Filters, page: Page) -> tuple[int, int]:
    """The positions between which the page lies, both exclusive: the tighter of window and cursor.

    Without one lower bound for each index range, planners read hundreds of pages to find one row.
    """
    above, below = FIRST, LAST if filters.last_day is None else position(filters.last_day + 1)
    if page.after is not None and page.descending:
        below = min(below, page.after)
    elif page.after is not None:
        above = page.after
    return above, below


def ranges(filters: Filters, page: Page) -> list[Range]:
    """Where to look, in the order of the page: first events that reach into the window, then its own.

    They are separate because with a filter it may take thousands of rows to find the first match in the
    window, while the page is already full.
    """
    above, below = bounds(filters, page)
    first_day = filters.first_day
    if first_day is None or first_day < FIRST_DAY:
        found = [Range((ROOT,), above, below)]
    else:
        start = position(first_day)
        over = () if filters.within else tuple(nodes_over(first_day, filters.precisions))
        found = [Range(over, above, min(below, start))] if over else []
        found.append(Range((ROOT,), max(above, start), below))
    found = [each for each in found if each.above < each.below]
    return found[::-1] if page.descending else found


def walked_nodes(nodes: tuple[int, ...], statuses: Sequence[str], *, tombstones: bool) -> tuple[int, ...]:
    """The nodes to walk: with those of tombstones too, or those of some statuses instead."""
    if tombstones:
        return (*nodes, *(~node for node in nodes))
    return nodes_apart(nodes, statuses) if statuses else nodes
