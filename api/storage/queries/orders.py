"""The orders in which events are listed: how each is read page by page, and where a row stands in it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from api.storage.engines.interface import PlainConnection
from api.storage.index.positions import FIRST, LAST, position, start_and_id
from api.storage.queries.changes import EPOCH, Change, ChangedEvent, changed_events, no_such_place
from api.storage.queries.events import EventRow, events_page
from api.storage.queries.filters import Filters

STREAMED_AT_ONCE = 1000
Place = tuple[int, int]
"""Where a row stands in an order, as cursors hold it."""


class Order(ABC):
    """An order of events; the second part of its rows is the JSON of an event."""

    @abstractmethod
    def page(
        self,
        connection: PlainConnection,
        filters: Filters,
        limit: int,
        after: Place | None,
        backwards: bool = False,
    ) -> Sequence[tuple[Any, bytes]]:
        """The next rows after a place or, backwards, those before it, the nearest first.

        Raises ``Invalid`` if there is no such place in this order.
        """

    @abstractmethod
    def place(self, row: Any) -> Place:
        """Where a row stands."""

    def listed(self, filters: Filters) -> Filters:
        """The filters for all that the order lists: some list tombstones as well."""
        return filters

    def documents(self, connection: PlainConnection, filters: Filters) -> Iterator[bytes]:
        """The JSON of all events, in constant memory."""
        after = None
        while rows := self.page(connection, filters, STREAMED_AT_ONCE, after):
            yield from (document for _, document in rows)
            after = self.place(rows[-1])


@dataclass(frozen=True, slots=True)
class ByStart(Order):
    """In order of start, then id; or backwards."""

    descending: bool = False

    def page(
        self,
        connection: PlainConnection,
        filters: Filters,
        limit: int,
        after: Place | None,
        backwards: bool = False,
    ) -> list[EventRow]:
        place, descending = None if after is None else self._position(after), self.descending != backwards
        return events_page(connection, filters, limit=limit, after=place, descending=descending)

    def place(self, row: EventRow) -> Place:
        return start_and_id(row[0])

    def _position(self, place: Place) -> int:
        found = position(*place)
        if not FIRST <= found <= LAST:
            raise no_such_place()
        return found


@dataclass(frozen=True, slots=True)
class ByChange(Order):
    """In order of the last change, then id; or the newest change first."""

    newest_first: bool = False
    tombstones: bool = True

    def page(
        self,
        connection: PlainConnection,
        filters: Filters,
        limit: int,
        after: Place | None,
        backwards: bool = False,
    ) -> list[ChangedEvent]:
        return changed_events(
            connection,
            filters,
            limit=limit,
            after=None if after is None else Change.from_numbers(*after),
            newest_first=self.newest_first != backwards,
            tombstones=self.tombstones,
        )

    def place(self, row: ChangedEvent) -> Place:
        return row.change.numbers

    def listed(self, filters: Filters) -> Filters:
        if not self.tombstones or filters.updated_since is not None:
            return filters
        return replace(filters, updated_since=EPOCH)


ORDERS: Mapping[str, Order] = {
    "start": ByStart(),
    "-start": ByStart(descending=True),
    "updated": ByChange(),
}
"""The orders by the value of ``sort``."""


def feed_order(filters: Filters) -> Order:
    """The newest changes first; tombstones are listed only if ``updated_since`` asks for them."""
    return ByChange(newest_first=True, tombstones=filters.updated_since is not None)
