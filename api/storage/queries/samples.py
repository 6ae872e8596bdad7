"""A few events of each bucket of a histogram, for charts, at a bounded cost.

With a window or a status, the events of a bucket are looked up in the index at a few places of it. With other
filters, all that match are counted in any case, as for a histogram; the same statement lists them by their
first and last day.

A long event is not repeated in every bucket that it touches: a bucket has events that begin in it, and one
that reaches in from before only if there are none. The first bucket has as many of these as it has room for.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from heapq import nsmallest
from typing import NamedTuple

from api.errors import Invalid
from api.storage.engines.interface import PlainConnection
from api.storage.index.positions import ID
from api.storage.queries.filters import Filters
from api.storage.queries.histograms import (
    LEVEL,
    MOST_COUNTED,
    Bucket,
    Triple,
    buckets_of,
    counted_buckets,
    counted_days,
    counted_window,
    edges_of,
)
from api.storage.queries.lookups import looked_up
from api.storage.queries.spreading import Candidate, Chosen, Days, Place, reaching, spread
from api.storage.queries.strategies import listed_days_statement
from api.storage.queries.windows import first_day

MOST_SAMPLED = 5_000
"""Largest number of events that a sample may have room for."""


class Sampled(NamedTuple):
    """A bucket, and the JSON of some of its events in order of start, then id."""

    bucket: Bucket
    documents: list[bytes]


def sample(connection: PlainConnection, filters: Filters, interval: str, per: int) -> list[Sampled]:
    """The buckets of a histogram, each with up to ``per`` events; none that has events is without one.

    Raises ``Invalid`` if there is room for more than ``MOST_SAMPLED`` events, and as a histogram does.
    """
    level = LEVEL[interval]
    edges = edges_of(connection, filters, level)
    if edges is None:
        return []
    number = edges[1] - edges[0] + 1
    if number * per > MOST_SAMPLED:
        refusal = f"{number} buckets of a {interval} with {per} events each; at most {MOST_SAMPLED} in all"
        raise Invalid.field("interval", refusal)
    places = list(_places(filters, level, edges))
    if filters.only_nodes or filters.only_leaves_out:
        buckets = counted_buckets(connection, filters, level, edges)
        occupied = [place for place in places if _touching(buckets[place.number])]
        chosen = looked_up(connection, filters, occupied, per)
    else:
        days, candidates = _listed(connection, counted_window(filters, level, edges), per)
        buckets = buckets_of(days, level, edges)
        occupied = [place for place in places if _touching(buckets[place.number])]
        chosen = _among(candidates, occupied, per)
    return _with_documents(connection, buckets, chosen)


def _touching(bucket: Bucket) -> int:
    return bucket["exact"] + bucket["spanning"]


def _places(filters: Filters, level: int, edges: tuple[int, int]) -> Iterator[Place]:
    """The buckets from the first to the last, with those of their days that lie in the window."""
    for number, at in enumerate(range(edges[0], edges[1] + 1)):
        whole = Days(first_day(level, at), first_day(level, at + 1) - 1)
        first = whole.first if filters.first_day is None else max(whole.first, filters.first_day)
        last = whole.last if filters.last_day is None else min(whole.last, filters.last_day)
        yield Place(number, whole, Days(first, last))


def _with_documents(connection: PlainConnection, buckets: Sequence[Bucket], chosen: Chosen) -> list[Sampled]:
    storage = connection.storage
    ids = {each.position & ID for events in chosen.values() for each in events}
    sql = f"SELECT id, document FROM events WHERE id {storage.among}"
    documents = dict(connection.rows(sql, [storage.id_list(sorted(ids))]))
    found = (
        [documents[each.position & ID] for each in chosen.get(number, ()) if each.position & ID in documents]
        for number in range(len(buckets))
    )
    return list(map(Sampled, buckets, found))


def _listed(connection: PlainConnection, filters: Filters, per: int) -> tuple[list[Triple], list[Candidate]]:
    """The events that match by first and last day: how many, and the first ``per`` of each pair, in order."""
    rows = connection.rows(*listed_days_statement(connection, filters, MOST_COUNTED + 1))
    candidates = (
        Candidate(position, start_day, end_day)
        for start_day, end_day, _, positions in rows
        for position in nsmallest(per, map(int, positions.split(",")))
    )
    return counted_days(rows), sorted(candidates)


def _among(candidates: Sequence[Candidate], places: Sequence[Place], per: int) -> Chosen:
    """Events of buckets that have some, among candidates in order of time."""
    chosen = _begun(candidates, places, per)
    outside = [place._replace(days=place.whole) for place in places if not chosen[place.number]]
    return chosen | _begun(candidates, outside, per)


def _begun(candidates: Sequence[Candidate], places: Sequence[Place], per: int) -> Chosen:
    chosen: Chosen = {}
    starts, lasting, seen = [each.start_day for each in candidates], _Lasting(), 0
    for place in places:
        first = bisect_left(starts, place.days.first)
        found = spread(place, candidates[first : bisect_right(starts, place.days.last)], per)
        if place.number == 0 and len(found) < per:
            over = reaching(place.days.first, candidates[:first])
            found = over[len(found) - per :] + found
        lasting.add(candidates[seen:first])
        chosen[place.number], seen = found or lasting.reaching(place.days.first), first
    return chosen


class _Lasting:
    """Events that have begun, without those that ended before one that began later."""

    def __init__(self) -> None:
        self._events: list[Candidate] = []

    def add(self, events: Sequence[Candidate]) -> None:
        for each in events:
            while self._events and self._events[-1].end_day <= each.end_day:
                self._events.pop()
            self._events.append(each)

    def reaching(self, day: int) -> list[Candidate]:
        """The last to begin of those that reach a day, which is no earlier than the day before; if any."""
        while self._events and self._events[-1].end_day < day:
            self._events.pop()
        return self._events[-1:]
