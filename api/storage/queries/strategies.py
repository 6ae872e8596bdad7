"""How a query finds its events: the index it uses, and which filters are tested row by row.

    filters                       | SQLite                        | PostgreSQL
    ------------------------------+-------------------------------+----------------------------------------
    a window, or nothing          | WALK                          | WALK
    a window with ``within``      | WALK, last days tested        | WALK, last days tested
    statuses, not ``occurred``    | WALK the statuses' own nodes  | WALK the statuses' own nodes
    other labels, words           | SEARCH, phrases tested        | GATHER if few match, else WALK, tested
    only what must not be there   | WALK, tested                  | GATHER if few match, else WALK, tested
    ids, stories                  | GATHER                        | GATHER
    updated_since, few changes    | GATHER                        | GATHER
    updated_since, many changes   | WALK, tested, with tombstones | GATHER if few match, else as in SQLite

Conditions on rows (``Filters.row_conditions``) hold with every strategy. Histograms use the same strategies.

WALK costs the same at a hundred thousand events and at ten million, where a B-tree on the days costs 280 to
790 times as much. What it tests row by row should be frequent, or it passes most of the window. SEARCH finds
common words 100 to 1,000 times faster than sorting all matches. PostgreSQL has no full-text index in timeline
order: there, rare terms are gathered, and frequent ones tested during a walk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from enum import Enum, auto

from api.storage.conditions import is_positive, left_over
from api.storage.engines.interface import PlainConnection, Statement, StorageEngine
from api.storage.index.outdated import refuse_outdated
from api.storage.queries.filters import Filters
from api.storage.queries.ranges import Page, ranges, walked_nodes
from api.storage.queries.rows import (
    Rows,
    days_sql,
    gathered,
    listed_days_sql,
    page_sql,
    positions_sql,
    row_tests,
    searched,
    walked,
)
from api.storage.queries.windows import touching

FEW = 20_000
"""Largest number of events that is collected and sorted for each page."""


class Strategy(Enum):
    WALK = auto()
    """Merge the index ranges of calendar nodes, which are in timeline order."""
    SEARCH = auto()
    """Use the full-text index, if it is in timeline order."""
    GATHER = auto()
    """Collect all events with the terms or changes, and sort them."""


def strategy_of(connection: PlainConnection, filters: Filters, wanted: int) -> Strategy:
    """How to find the next ``wanted`` events."""
    if filters.by_id:
        return Strategy.GATHER
    if filters.updated_since is not None and few_changed(connection, filters.updated_since):
        return Strategy.GATHER
    if not filters.terms_to_test:
        return Strategy.WALK
    if connection.storage.search_rows is not None and filters.updated_since is None:
        return Strategy.SEARCH if any(map(is_positive, filters.terms)) else Strategy.WALK
    return Strategy.GATHER if _few_match(connection, filters, wanted) else Strategy.WALK


def page_statements(connection: PlainConnection, filters: Filters, page: Page) -> Iterator[Statement]:
    """The statements for a page, to be run until it is full; each still lacks its last value, the limit.

    The rows of a statement come in any order, and all of them before those of the next.
    """
    storage, order = connection.storage, "position DESC" if page.descending else "position"
    tombstones, strategy = filters.updated_since is not None, strategy_of(connection, filters, page.limit)
    for rows in _rows(connection, filters, page, strategy, order, tombstones=tombstones):
        yield Statement(page_sql(storage, rows.sql, rows.tests, order), rows.values)


def days_statement(connection: PlainConnection, filters: Filters, most: int) -> Statement:
    """The statement for first day, last day and number of the live events, counting ``most`` of them."""
    return _days_statement(connection, filters, most, days_sql)


def listed_days_statement(connection: PlainConnection, filters: Filters, most: int) -> Statement:
    """As ``days_statement``, with the positions of the events as text with commas."""
    return _days_statement(connection, filters, most, listed_days_sql)


def _days_statement(
    connection: PlainConnection,
    filters: Filters,
    most: int,
    sql: Callable[[StorageEngine, Sequence[Rows]], str],
) -> Statement:
    page, strategy = Page(most, None, False), strategy_of(connection, filters, most)
    found = list(_rows(connection, filters, page, strategy, tombstones=False))
    values = [value for rows in found for value in rows.values]
    return Statement(sql(connection.storage, found), [*values, most])


def positions_statement(
    connection: PlainConnection, filters: Filters, most: int, *, tombstones: bool
) -> Statement:
    """The statement for the positions of up to ``most`` events, in no order."""
    page, strategy = Page(most, None, False), unordered_strategy_of(connection, filters)
    found = list(_rows(connection, filters, page, strategy, tombstones=tombstones))
    values = [value for rows in found for value in rows.values]
    return Statement(positions_sql(connection.storage, found), [*values, most])


def unordered_strategy_of(connection: PlainConnection, filters: Filters) -> Strategy:
    """How to find events in no order, when it is enough to find the first thousands.

    Nothing is sorted, so that collecting can stop as well. A walk with tests is the best way only through a
    small window.
    """
    if filters.by_id:
        return Strategy.GATHER
    searchable = connection.storage.search_rows is not None and any(map(is_positive, filters.terms))
    if filters.updated_since is not None:
        rare = searchable and not few_changed(connection, filters.updated_since)
        return Strategy.SEARCH if rare else Strategy.GATHER
    if not filters.terms_to_test:
        return Strategy.WALK
    if searchable:
        return Strategy.SEARCH
    return Strategy.WALK if touching(connection, filters) <= FEW else Strategy.GATHER


def _rows(
    connection: PlainConnection,
    filters: Filters,
    page: Page,
    strategy: Strategy,
    order: str = "",
    *,
    tombstones: bool,
) -> Iterator[Rows]:
    """The rows of each range, in the order of the page; with an ``order``, a walk merges its index ranges."""
    where = ranges(filters, page)
    if not where:
        return
    if filters.by_words:
        refuse_outdated(connection)
    storage = connection.storage
    match strategy:
        case Strategy.WALK:
            tests, statuses = row_tests(storage, filters, filters.terms_to_test), filters.node_statuses
            for each in where:
                nodes = walked_nodes(each.nodes, statuses, tombstones=tombstones)
                yield walked(storage, each, nodes, order, tests)
        case Strategy.SEARCH:
            terms = filters.terms
            left = [condition for condition in map(left_over, terms) if condition is not None]
            tests = row_tests(storage, filters, left)
            for each in where:
                yield searched(storage, each, terms, tests)
                if tombstones:
                    buried = tuple(~node for node in each.nodes)
                    yield walked(storage, each, buried, order, row_tests(storage, filters, terms))
        case Strategy.GATHER:
            yield gathered(storage, filters, page, tombstones=tombstones)


def few_changed(connection: PlainConnection, since: datetime) -> bool:
    """Whether so few events have changed since an instant that each of them can be looked at."""
    mark = connection.storage.mark
    changed = f"SELECT 1 FROM events WHERE updated_at >= {mark} LIMIT {mark}"
    values = [connection.storage.instant(since), FEW + 1]
    ((number,),) = connection.rows(f"SELECT count(*) FROM ({changed}) AS changed", values)
    return bool(number <= FEW)


def _few_match(connection: PlainConnection, filters: Filters, wanted: int) -> bool:
    """Whether collecting all matches is cheaper than walking until ``wanted`` events match.

    If one of ``n`` events matches, a walk passes about ``n * wanted`` of them. Where it has to pass them all,
    to count them, the matches of the status count as well.
    """
    terms = filters.terms_to_test if wanted <= FEW else filters.terms
    estimate = connection.storage.estimate(connection, terms)
    if estimate is None or estimate.matching > FEW:
        return False
    return estimate.matching**2 <= wanted * estimate.all
