"""SQL for the events that a strategy finds.

Each strategy makes ``Rows``: a subquery ``n`` with the columns ``position`` and ``end_day``, and conditions
that are tested on each row. ``page_sql`` and ``days_sql`` make statements of them. Both engines merge the
index ranges of a walk as they go, so little more than a page is read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from api.storage.conditions import Conditions
from api.storage.engines.interface import Statement, StorageEngine
from api.storage.index.nodes import ROOT
from api.storage.index.positions import ID, POSITION, START
from api.storage.index.terms import labels
from api.storage.queries.filters import Filters
from api.storage.queries.ranges import Page, Range, bounds

Tests = tuple[str, list[Any]]
"""Conditions on rows ``n``, empty or beginning with AND, and their values."""


class Rows(NamedTuple):
    """A subquery, the conditions that its rows are tested by, and the values of both."""

    sql: str
    tests: str
    values: list[Any]


def walked(storage: StorageEngine, where: Range, nodes: tuple[int, ...], order: str, tests: Tests) -> Rows:
    """The rows under calendar nodes; an empty ``order`` leaves their order open."""
    above, below = where.above, where.below
    values = [value for node in nodes for value in (node, above, below)]
    return Rows(_branches(storage, len(nodes), order), tests[0], values + tests[1])


@lru_cache
def _branches(storage: StorageEngine, number: int, order: str) -> str:
    mark = storage.mark
    branch = (
        "SELECT position, end_day FROM event_nodes "
        f"WHERE node = {mark} AND position > {mark} AND position < {mark}"
    )
    if order:
        branch = storage.ordered_branch.format(branch=branch, order=order)
    return " UNION ALL ".join([branch] * number)


def searched(storage: StorageEngine, where: Range, conditions: Conditions, tests: Tests) -> Rows:
    """The rows that the full-text index finds, in order of position."""
    assert storage.search_rows is not None
    nodes = () if where.nodes == (ROOT,) else labels("node", where.nodes)
    match = storage.match(conditions, one_of=nodes)
    return Rows(storage.search_rows, tests[0], [match, where.above, where.below, *tests[1]])


def gathered(storage: StorageEngine, filters: Filters, page: Page, *, tombstones: bool) -> Rows:
    """The rows that have the terms or have changed, in no order. For filters that few events pass."""
    conditions = list(_gathering(storage, filters, page))
    live = "" if tombstones else " AND t.live"
    source = "events c JOIN event_terms t ON t.event_id = c.id" if filters.row_conditions else "event_terms t"
    where = " AND ".join(sql for sql, _ in conditions) + live
    sql = f"SELECT {POSITION} AS position, t.end_day FROM {source} WHERE {where}"
    return Rows(sql, "", [value for _, values in conditions for value in values])


def _gathering(storage: StorageEngine, filters: Filters, page: Page) -> Iterator[Statement]:
    """The conditions of all filters on rows ``t`` of ``event_terms`` and ``c`` of ``events``."""
    mark = storage.mark
    yield Statement(f"{POSITION} > {mark} AND {POSITION} < {mark}", list(bounds(filters, page)))
    if filters.first_day is not None:
        yield Statement(f"t.{'start_day' if filters.within else 'end_day'} >= {mark}", [filters.first_day])
    if filters.latest_end is not None:
        yield Statement(f"t.end_day <= {mark}", [filters.latest_end])
    if terms := filters.terms:
        yield storage.holds(terms)
    for condition in filters.row_conditions:
        yield Statement(condition.sql(storage), [condition.bound(storage)])


def row_tests(storage: StorageEngine, filters: Filters, conditions: Conditions) -> Tests:
    """Conditions on rows ``n`` for what their index ranges cannot say, and their values.

    Each is a subquery on one row: no plan can then lose the order in which the rows come.
    """
    sql, values = "", list[Any]()
    if filters.latest_end is not None:
        sql += f" AND n.end_day <= {storage.mark}"
        values.append(filters.latest_end)
    if conditions:
        holds = storage.holds(conditions)
        sql += f" AND (SELECT {holds.sql} FROM event_terms t WHERE t.event_id = n.position & {ID})"
        values += holds.values
    for condition in filters.row_conditions:
        sql += f" AND (SELECT {condition.sql(storage)} FROM events c WHERE c.id = n.position & {ID})"
        values.append(condition.bound(storage))
    return sql, values


@lru_cache
def page_sql(storage: StorageEngine, rows: str, tests: str, order: str) -> str:
    """The statement for position and JSON of the first events among rows; its last value is how many."""
    first = f"SELECT n.position FROM ({rows}) AS n WHERE true{tests} ORDER BY {order} LIMIT {storage.mark}"
    return (
        f"SELECT page.position, e.document FROM ({first}) AS page "
        f"CROSS JOIN events e WHERE e.id = page.position & {ID}"
    )


def positions_sql(storage: StorageEngine, found: Sequence[Rows]) -> str:
    """The statement for the positions of rows; its last value is the largest number of them."""
    parts = (f"SELECT n.position FROM ({rows.sql}) AS n WHERE true{rows.tests}" for rows in found)
    return f"SELECT position FROM ({' UNION ALL '.join(parts)} LIMIT {storage.mark}) AS found"


def days_sql(storage: StorageEngine, found: Sequence[Rows]) -> str:
    """The statement that counts rows by first and last day; its last value is the largest number to count."""
    every = _first_and_last_days(storage, found)
    return f"SELECT start_day, end_day, count(*) FROM ({every}) AS counted GROUP BY 1, 2"


def listed_days_sql(storage: StorageEngine, found: Sequence[Rows]) -> str:
    """As ``days_sql``, with the positions of the rows of each pair of days as text with commas."""
    every, listed = _first_and_last_days(storage, found), storage.joined.format("position")
    return f"SELECT start_day, end_day, count(*), {listed} FROM ({every}) AS counted GROUP BY 1, 2"


def _first_and_last_days(storage: StorageEngine, found: Sequence[Rows]) -> str:
    parts = (
        f"SELECT {START} AS start_day, n.end_day, n.position FROM ({rows.sql}) AS n WHERE true{rows.tests}"
        for rows in found
    )
    return f"{' UNION ALL '.join(parts)} LIMIT {storage.mark}"
