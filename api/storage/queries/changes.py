"""Events in the order of their last change: what a mirror walks, and what a feed shows.

The index on (updated_at, id) is read in order, and the filters are tested row by row. If many rows have
changed and few of them match, those are collected and sorted.

Every transaction that changes events gives them a later instant than all before it (``timeline/saving.py``),
so nothing that changes during a walk is lost: it is found again at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from api.errors import Invalid
from api.storage.engines.interface import PlainConnection, Statement, StorageEngine
from api.storage.index.outdated import refuse_outdated
from api.storage.queries.filters import Filters
from api.storage.queries.matches import few_matching
from api.storage.queries.strategies import few_changed

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


class _Part(NamedTuple):
    """Which changes are wanted: the next ``limit`` after one, backwards if the newest come first."""

    since: datetime | None
    after: Change | None
    limit: int
    newest_first: bool

    @property
    def earliest(self) -> datetime | None:
        """No change before that instant is wanted."""
        return self.since if self.after is None or self.newest_first else self.after.at

    def of(self, changes: Iterable[Change]) -> list[Change]:
        """The wanted ones of some changes, in order."""
        found = [change for change in changes if self.since is None or change.at >= self.since]
        if self.after is not None:
            after = self.after
            found = [change for change in found if (change < after if self.newest_first else change > after)]
        return sorted(found, reverse=self.newest_first)[: self.limit]


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
    part = _Part(filters.updated_since, after, limit, newest_first)
    tests = _tests(connection.storage, filters, tombstones=tombstones)
    if filters.by_words:
        refuse_outdated(connection)
    if part.earliest is None or not few_changed(connection, part.earliest):
        few = few_matching(connection, filters, tombstones=tombstones)
        if few is not None:
            return _gathered(connection, few, tests, part)
    return _walked(connection, tests, part)


def _gathered(
    connection: PlainConnection, ids: Sequence[int], tests: Statement, part: _Part
) -> list[ChangedEvent]:
    """The part of a few events.

    One that changes between the two statements is left out: it comes again, later in the order.
    """
    storage = connection.storage
    among = f"FROM events c WHERE c.id {storage.among}"
    sql = f"SELECT c.updated_at, c.id {among}{tests.sql}"
    rows = connection.rows(sql, [storage.id_list(ids), *tests.values])
    wanted = part.of(Change(storage.read_instant(at), event_id) for at, event_id in rows)
    sql = f"SELECT c.updated_at, c.id, c.document {among}"
    rows = connection.rows(sql, [storage.id_list([change.id for change in wanted])])
    found = {Change(storage.read_instant(at), event_id): document for at, event_id, document in rows}
    return [ChangedEvent(change, found[change]) for change in wanted if change in found]


def _walked(connection: PlainConnection, tests: Statement, part: _Part) -> list[ChangedEvent]:
    """The part of all events, tested one by one."""
    storage, found = connection.storage, list[ChangedEvent]()
    for where in _ranges(storage, part):
        sql, values = _page(storage, where, tests, newest_first=part.newest_first)
        for at, event_id, document in connection.rows(sql, [*values, part.limit - len(found)]):
            found.append(ChangedEvent(Change(storage.read_instant(at), event_id), document))
        if len(found) == part.limit:
            break
    return found


def _ranges(storage: StorageEngine, part: _Part) -> Iterator[Statement]:
    """The stretches of the index to read, one after the other.

    The rows with the instant of ``after`` come separately: SQLite compares pairs, but finds them by their
    first part alone.
    """
    mark, since, after = storage.mark, part.since, part.after
    earliest = Statement(f" AND c.updated_at >= {mark}", [storage.instant(since)]) if since else NO_CONDITION
    if after is None:
        yield earliest
        return
    at, beyond = storage.instant(after.at), "<" if part.newest_first else ">"
    yield Statement(f" AND c.updated_at = {mark} AND c.id {beyond} {mark}", [at, after.id])
    bound = earliest if part.newest_first else NO_CONDITION
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
