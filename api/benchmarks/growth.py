"""``timeline bench queries``: what a page of the timeline costs, by window, depth and filter.

Run against databases of 100 thousand, a million and ten million events; the last column is what the growth of
the timeline did to the median. Beside the times stands what the engine touched: steps of its virtual machine
on SQLite, buffers on PostgreSQL.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from random import Random
from typing import Any

from sqlalchemy import Connection

from api.benchmarks.synthetic import SEED
from api.extraction.intervals import day_number
from api.storage import histogram, queries
from api.storage.database import Database
from api.storage.queries import Filters, Page, Question

LIMIT = 50
DEEP = 14  # pages: the smallest of the timelines has so many in every window
QUESTIONS = 60
LENGTHS = {"a day": 0, "a month": 30, "a year": 365}
ERAS = {"recent": (2000, 2025), "distant": (1805, 1995)}
NARROWED: dict[str, dict[str, Any]] = {
    "status": {"status": ["planned"]},
    "rare status": {"status": ["hypothetical"]},
    "precision": {"precision": ["month"]},
    "language": {"language": ["fr"]},
    "tag": {"tag": ["espace"]},
    "actor": {"actor": ["Anne Leroy"]},
    "words": {"q": "lancement"},
    "two words": {"q": "lancement satellite"},
    "words, status and tag": {"q": "lancement", "status": ["cancelled"], "tag": ["espace"]},
    "within": {"within": True},
}


@dataclass(frozen=True, slots=True)
class Figure:
    """Median and 99th percentile in microseconds, and the median of what was touched."""

    name: str
    median: float
    p99: float
    touched: float


@dataclass(frozen=True, slots=True)
class Asked:
    """One page that is asked for."""

    filters: Filters
    after: int | None = None

    def answer(self, connection: Connection) -> object:
        return queries.events_page(connection, self.filters, limit=LIMIT, after=self.after)

    def question(self, connection: Connection) -> Question:
        page = Page(LIMIT, self.after, descending=False)
        return queries.page_question(connection, self.filters, page) or ("SELECT 1", [])


def figures(database: Database) -> Iterator[Figure]:
    """One after the other, for the events that the database holds."""
    with database.engine.connect() as connection:
        for name, asked in _lines(connection):
            yield _figure(connection, name, asked)
        yield _histogram(connection)


def _lines(connection: Connection) -> Iterator[tuple[str, list[Asked]]]:
    for era, years in ERAS.items():
        for length, days in LENGTHS.items():
            windows = _windows(years, days)
            yield f"{length}, {era}", [Asked(window) for window in windows]
            yield f"{length}, {era}, deep", [_deep(connection, window) for window in windows]
    yield "an empty century", [Asked(_within(1601 + step, 1650 + step)) for step in range(QUESTIONS // 2)]
    yield "everything", [Asked(Filters())] * QUESTIONS
    yield "everything, deep", [_deep(connection, Filters())] * QUESTIONS
    for name, filters in NARROWED.items():
        windows = _windows(ERAS["recent"], LENGTHS["a month"])
        yield f"a month, {name}", [Asked(replace(window, **filters)) for window in windows]


def _windows(years: tuple[int, int], days: int) -> list[Filters]:
    random = Random(SEED)
    starts = [
        day_number(random.randint(*years), random.randint(1, 12), random.randint(1, 28))
        for _ in range(QUESTIONS)
    ]
    return [Filters(first_day=start, last_day=start + days) for start in starts]


def _within(first: int, last: int) -> Filters:
    return Filters(first_day=day_number(first, 1, 1), last_day=day_number(last, 12, 31))


def _deep(connection: Connection, window: Filters) -> Asked:
    """The page after ``DEEP`` of them, or the last that the window has."""
    before = queries.events_page(connection, window, limit=DEEP * LIMIT)
    return Asked(window, before[-2][0] if len(before) > 1 else None)


def _figure(connection: Connection, name: str, asked: list[Asked]) -> Figure:
    times = [_timed(partial(each.answer, connection)) for each in asked * 2]
    touched = [_touched(connection, *each.question(connection)) for each in asked[::4]]
    return _summed(name, times[len(asked) :], touched)


def _histogram(connection: Connection) -> Figure:
    windows = _windows(ERAS["recent"], 3650)
    times = [_timed(partial(histogram.histogram, connection, window, "month")) for window in windows * 2]
    return _summed("histogram, 10 years by month", times[len(windows) :], [0])


def _summed(name: str, times: list[float], touched: list[int]) -> Figure:
    ordered = sorted(times)
    return Figure(
        name,
        statistics.median(ordered) * 1e6,
        ordered[int(len(ordered) * 0.99)] * 1e6,
        statistics.median(touched),
    )


def _timed(answer: Callable[[], object]) -> float:
    begun = time.perf_counter()
    answer()
    return time.perf_counter() - begun


def _touched(connection: Connection, statement: str, values: Sequence[Any]) -> int:
    """Steps of SQLite's virtual machine, or buffers of PostgreSQL."""
    if connection.dialect.name == "sqlite":
        return _steps(connection, statement, values)
    explain = f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {statement}"
    plan = queries.rows(connection, explain, values)[0][0][0]
    return int(plan["Plan"]["Shared Hit Blocks"]) + int(plan["Plan"]["Shared Read Blocks"])


def _steps(connection: Connection, statement: str, values: Sequence[Any]) -> int:
    driver: Any = connection.connection.driver_connection
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    driver.set_progress_handler(count, 1)
    try:
        queries.rows(connection, statement, values)
    finally:
        driver.set_progress_handler(None, 1)
    return steps
