"""Events of buckets, looked up in the index of all events at a few places of each bucket.

What they cost depends on the number of the buckets, and not on how many events these have.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from api.storage.engines.interface import PlainConnection, Stretch
from api.storage.facts import OPEN_END
from api.storage.index.nodes import ROOT, nodes_over
from api.storage.index.positions import FIRST, ID, position
from api.storage.queries.events import events_page
from api.storage.queries.filters import Filters
from api.storage.queries.ranges import walked_nodes
from api.storage.queries.spreading import Candidate, Chosen, Days, Place, spread
from api.storage.queries.strategies import positions_statement

LOOKED_AT = 1_000
"""Events at one place of a bucket that are looked at to find some that lie in it."""


EACH_PART = 2
"""Events that are looked up in each part of a bucket, before the whole bucket if that is too few."""


def looked_up(connection: PlainConnection, filters: Filters, places: Sequence[Place], per: int) -> Chosen:
    """Events of buckets that have some, from the index of all events."""
    chosen = _from_index(connection, filters, places, per)
    outside = [place._replace(days=place.whole) for place in places if not chosen[place.number]]
    if outside:  # Buckets are counted whole, and here only the days out of the window have events.
        chosen |= _from_index(connection, filters, outside, per)
    for place in outside:
        if not chosen[place.number]:
            chosen[place.number] = _last_to_begin(connection, filters, place.whole)
    return chosen


def _from_index(connection: PlainConnection, filters: Filters, places: Sequence[Place], per: int) -> Chosen:
    index = _Index(connection, filters)
    found = index.along(
        [
            (each.number, stretch)
            for each in places
            for part in each.days.parts(per)
            for stretch in index.beginning(part, each.whole.last)
        ],
        EACH_PART,
    )
    for most, whole in ((per, True), (2 * per, False)):
        short = [each for each in places if len(found[each.number]) < per]
        stretches = [
            (each.number, stretch)
            for each in short
            for stretch in index.beginning(each.days, each.whole.last if whole else OPEN_END)
        ]
        for number, events in index.along(stretches, most).items():
            found[number] = list(dict.fromkeys(found[number] + events))
    chosen = {each.number: spread(each, found[each.number], per) for each in places}
    for most, reached in _reached(places, chosen, per):
        over = [(each.number, stretch) for each in reached for stretch in index.over(each.days.first)]
        for number, events in index.along(over, most, latest=True).items():
            chosen[number] = sorted(events)[-most:] + chosen[number]
    return chosen


def _reached(places: Sequence[Place], chosen: Chosen, per: int) -> Iterator[tuple[int, list[Place]]]:
    """Buckets that shall have events that reach in from before, and how many of them."""
    first = [each for each in places if each.number == 0 and len(chosen[0]) < per]
    if first:
        yield per - len(chosen[0]), first
    empty = [each for each in places if each.number > 0 and not chosen[each.number]]
    if empty:
        yield 1, empty


class _Index:
    """The index of all events or of some statuses, for filters that nearly all of these pass."""

    def __init__(self, connection: PlainConnection, filters: Filters) -> None:
        self._connection, self._filters = connection, filters

    def beginning(self, days: Days, last_day: int) -> list[Stretch]:
        """Where the events are that begin on some days and end by another one."""
        first, beyond = position(days.first), position(days.last + 1)
        return [Stretch(node, first, beyond, last_day) for node in self._nodes((ROOT,))]

    def over(self, day: int) -> list[Stretch]:
        """Where the events are that began before a day and reach it."""
        return [Stretch(node, FIRST, position(day), OPEN_END) for node in self._nodes((*nodes_over(day),))]

    def _nodes(self, nodes: tuple[int, ...]) -> tuple[int, ...]:
        return walked_nodes(nodes, self._filters.node_statuses, tombstones=False)

    def along(self, stretches: Sequence[tuple[int, Stretch]], most: int, *, latest: bool = False) -> Chosen:
        """Events of stretches, each with the number of its bucket."""
        found: Chosen = defaultdict(list)
        if not stretches:
            return found
        connection, where = self._connection, [each for _, each in stretches]
        rows = connection.rows(*connection.storage.along(where, most, LOOKED_AT, latest=latest))
        passing = self._passing({at for _, at, _ in rows})
        for number, at, end_day in rows:
            if at in passing:
                found[stretches[number][0]].append(Candidate.at(at, end_day))
        return found

    def _passing(self, positions: set[int]) -> set[int]:
        if self._filters.only_nodes:
            return positions
        those = replace(self._filters, ids=[each & ID for each in positions])
        statement = positions_statement(self._connection, those, len(positions), tombstones=False)
        return {at for (at,) in self._connection.rows(*statement)}


def _last_to_begin(connection: PlainConnection, filters: Filters, days: Days) -> list[Candidate]:
    """The last event to begin of those that touch some days, by looking at one after the other."""
    window = replace(filters, first_day=days.first, last_day=days.last)
    return [
        Candidate.at(at, days.last) for at, _ in events_page(connection, window, limit=1, descending=True)
    ]
