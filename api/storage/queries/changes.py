"""Events in the order of their last change: what a mirror walks, and what a feed shows.

The index on (updated_at, id) is read in order, and the filters are tested row by row. Every transaction that
changes events gives them a later instant than all before it (``timeline/saving.py``), so nothing that changes
during a walk is lost: it is found again at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from api.errors import Invalid
from api.storage.engines.interface import PlainConnection, Statement, StorageEngine
from api.storage.index.outdated import refuse_outdated
from api.storage.queries.filters import Filters

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


class Change(NamedTuple):
    """When a row was last changed, and its id: its place in the order of changes."""

    at: datetime
    id: int

    @property
    def numbers(self) -> tuple[int, int]:
        """The same as whole numbers, for cursors: microseconds since 1970, and the id."""
        return (self.at - EPOCH) // MICROSECOND, self.id

    @classmethod
    def from_numbers(cls, microseconds: int, row_id: int) -> Change:
        """What ``numbers`` came from. Raises ``Invalid`` for an instant after the year 9999."""
        try:
            return cls(EPOCH + microseconds * MICROSECOND, row_id)
        except OverflowError as error:
            raise no_such_place() from error


def no_such_place() -> Invalid:
    """The refusal of a cursor that leads nowhere in its order."""
    return Invalid.field("cursor", "Not a cursor of this service: it was altered.")


class ChangedEvent(NamedTuple):
    """An event as it is now, and its last change."""

    change: Change
    document: bytes


def changed_events(
    connection: PlainConnection,
    filters: Filters,
    *,
    limit: int,
    after: Change | None = None,
    newest_first: bool = False,
    tombstones: bool = True,
) -> list[ChangedEvent]:
    """The next events in the order of their last change, or backwards.

    ``after`` is the last change seen. Deleted and merged events are included unless ``tombstones`` is False.
    """
    tests = _tests(connection.storage, filters, tombstones=tombstones)
    if filters.by_words:
        refuse_outdated(connection)
    since = filters.updated_since
    found: list[ChangedEvent] = []
    for where in _ranges(connection.storage, since, after, newest_first=newest_first):
        statement = _page(connection.storage, where, tests, newest_first=newest_first)
        for at, event_id, document in connection.rows(statement.sql, [*statement.values, limit - len(found)]):
            found.append(ChangedEvent(Change(connection.storage.read_instant(at), event_id), document))
        if len(found) == limit:
            break
    return found


def _ranges(
    storage: StorageEngine, since: datetime | None, after: Change | None, *, newest_first: bool
) -> Iterator[Statement]:
    """The stretches of the index to read, one after the other.

    The rows with the instant of ``after`` come separately: SQLite compares pairs, but finds them by their
    first part alone.
    """
    mark = storage.mark
    earliest = Statement(f" AND c.updated_at >= {mark}", [storage.instant(since)]) if since else NO_CONDITION
    if after is None:
        yield earliest
        return
    at, beyond = storage.instant(after.at), "<" if newest_first else ">"
    yield Statement(f" AND c.updated_at = {mark} AND c.id {beyond} {mark}", [at, after.id])
    bound = earliest if newest_first else NO_CONDITION
    yield Statement(f" AND c.updated_at {beyond} {mark}{bound.sql}", [at, *bound.values])


NO_CONDITION = Statement("", [])


def _page(storage: StorageEngine, where: Statement, tests: Statement, *, newest_first: bool) -> Statement:
    """The statement for the first events of a stretch; it still lacks its last value, the limit."""
    order = "c.updated_at DESC, c.id DESC" if newest_first else "c.updated_at, c.id"
    first = (
        f"SELECT c.updated_at, c.id FROM events c WHERE true{where.sql}{tests.sql} "
        f"ORDER BY {order} LIMIT {storage.mark}"
    )
    sql = (
        f"SELECT c.updated_at, c.id, e.document FROM ({first}) AS c CROSS JOIN events e WHERE e.id = c.id "
        f"ORDER BY {order}"
    )
    return Statement(sql, where.values + tests.values)


def _tests(storage: StorageEngine, filters: Filters, *, tombstones: bool) -> Statement:
    """Conditions on rows ``c`` of ``events``: those of the filters, apart from ``updated_since``."""
    conditions = list(_on_terms(storage, filters, tombstones=tombstones))
    sql = " AND ".join(condition.sql for condition in conditions)
    values = [value for condition in conditions for value in condition.values]
    if sql:
        sql = f" AND (SELECT {sql} FROM event_terms t WHERE t.event_id = c.id)"
    for condition in replace(filters, updated_since=None).row_conditions:
        sql += f" AND {condition.sql(storage)}"
        values.append(condition.bound(storage))
    return Statement(sql, values)


def _on_terms(storage: StorageEngine, filters: Filters, *, tombstones: bool) -> Iterator[Statement]:
    """Conditions on the row ``t`` of an event in ``event_terms``."""
    first, last = ("start_day", "end_day") if filters.within else ("end_day", "start_day")
    if not tombstones:
        yield Statement("t.live", [])
    if filters.first_day is not None:
        yield Statement(f"t.{first} >= {storage.mark}", [filters.first_day])
    if filters.last_day is not None:
        yield Statement(f"t.{last} <= {storage.mark}", [filters.last_day])
    if terms := filters.terms:
        yield storage.holds(terms)
