"""How many events match, and which, at a bounded cost.

Up to ``MOST_EXACT`` events are found one by one, and all those of stories. Where more match, a sample of all
ids is tested instead: one id from each of ``SAMPLED`` equal stretches, always the same ones. What is counted
in it is multiplied by the length of a stretch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from api.storage.engines.interface import PlainConnection
from api.storage.index.positions import ID
from api.storage.queries.filters import Filters
from api.storage.queries.strategies import positions_statement
from api.storage.queries.windows import touching

MOST_EXACT = 10_000
MOST_GATHERED = 5_000
"""Largest number of events that is collected and sorted by change for each page."""
MOST_OF_STORIES = 1_000_000
"""The same two limits with a filter by story: no sample and no walk costs less than the longest stories."""
SAMPLED = 20_000
ENOUGH = 1_000
"""Events in a sample that say more than the first ones found, which all come from the same time."""
GOLDEN_RATIO = 0.618_033_988_749_895
"""Its multiples, modulo 1, fill the unit interval evenly and without a period."""


class Total(NamedTuple):
    """How many events match; an estimate if it is not exact."""

    value: int
    exact: bool


class Matches(NamedTuple):
    """Events that match, by id; all of them if the total is exact, else some that stand for all."""

    ids: Sequence[int]
    total: Total


def total(connection: PlainConnection, filters: Filters) -> Total:
    """How many events a query lists; with ``updated_since``, tombstones count as well."""
    if filters.only_window:
        return Total(touching(connection, filters), exact=True)
    return matches(connection, filters, tombstones=filters.updated_since is not None).total


def matches(connection: PlainConnection, filters: Filters, *, tombstones: bool = False) -> Matches:
    """The events that match, or some that stand for them."""
    most = MOST_OF_STORIES if filters.stories else MOST_EXACT
    found = _ids(connection, filters, most + 1, tombstones=tombstones)
    if len(found) <= most:
        return Matches(found, Total(len(found), exact=True))
    ((highest,),) = connection.rows("SELECT max(id) FROM events", [])
    if highest <= SAMPLED:
        every = _ids(connection, filters, SAMPLED, tombstones=tombstones)
        return Matches(every, Total(len(every), exact=True))
    sample = replace(filters, ids=spread_ids(highest, SAMPLED))
    sampled = _ids(connection, sample, SAMPLED, tombstones=tombstones)
    estimate = max(len(found), round(len(sampled) * highest / SAMPLED))
    return Matches(sampled if len(sampled) >= ENOUGH else found, Total(estimate, exact=False))


def few_matching(connection: PlainConnection, filters: Filters, *, tombstones: bool) -> Sequence[int] | None:
    """The ids of the events that match, whenever they changed, and perhaps of others; None if many."""
    if filters.ids:
        return filters.ids
    anytime = replace(filters, updated_since=None)
    if anytime.only_window and anytime.first_day is anytime.last_day is None:
        return None
    most = MOST_OF_STORIES if filters.stories else MOST_GATHERED
    found = _ids(connection, anytime, most + 1, tombstones=tombstones)
    return None if len(found) > most else found


def _ids(connection: PlainConnection, filters: Filters, most: int, *, tombstones: bool) -> list[int]:
    rows = connection.rows(*positions_statement(connection, filters, most, tombstones=tombstones))
    return [position & ID for (position,) in rows]


@lru_cache(maxsize=2)
def spread_ids(highest: int, number: int) -> tuple[int, ...]:
    """Ids from 1 to the highest, one from each of as many stretches; the place in a stretch varies."""
    stretch = highest / number
    return tuple(int((at + at * GOLDEN_RATIO % 1) * stretch) + 1 for at in range(number))
