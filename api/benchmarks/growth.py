"""``timeline bench queries``: what a page of the timeline costs, by window, depth and filter.

Meant for databases of 100 thousand, a million and ten million events: the last column is the growth of the
median. Next to each time is the work of the engine, which does not depend on the machine.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from random import Random
from typing import Any

from api.benchmarks.synthetic import SEED
from api.calendar.days import day_number
from api.storage.database import Database
from api.storage.engines.interface import PlainConnection, Statement
from api.storage.queries import Filters, events_page, histogram
from api.storage.queries.ranges import Page
from api.storage.queries.strategies import page_statements

LIMIT = 50
DEEP = 14  # pages; the smallest timeline has at least as many in every window
QUESTIONS = 60
TURNS = 3
LENGTHS = {"a day": 0, "a month": 30, "a year": 365}
ERAS = {"recent": (2000, 2025), "distant": (1805, 1995)}
NARROWED: dict[str, dict[str, Any]] = {
    "status": {"labels": {"status": ["planned"]}},
    "rare status": {"labels": {"status": ["hypothetical"]}},
    "precision": {"labels": {"precision": ["month"]}},
    "language": {"labels": {"language": ["fr"]}},
    "tag": {"labels": {"tag": ["espace"]}},
    "actor": {"labels": {"actor": ["Anne Leroy"]}},
    "words": {"q": "lancement"},
    "two words": {"q": "lancement satellite"},
    "words, status and tag": {"q": "lancement", "labels": {"status": ["cancelled"], "tag": ["espace"]}},
    "within": {"within": True},
}


@dataclass(frozen=True, slots=True)
class Figure:
    """Median and 99th percentile in microseconds, and the median of the engine's work."""

    median: float
    p99: float
    work: float


@dataclass(frozen=True, slots=True)
class AskedPage:
    """A request for a page."""

    filters: Filters
    after: int | None = None

    def answer(self, connection: PlainConnection) -> object:
        return events_page(connection, self.filters, limit=LIMIT, after=self.after)

    def work(self, connection: PlainConnection) -> int:
        page, found, work = Page(LIMIT, self.after, descending=False), 0, 0
        for sql, values in page_statements(connection, self.filters, page):
            statement = Statement(sql, [*values, LIMIT - found])
            work += connection.storage.work(connection, statement)
            found += len(connection.rows(*statement))
            if found == LIMIT:
                break
        return work


@dataclass(frozen=True, slots=True)
class AskedHistogram:
    """A request for a histogram, which is too fast for its work to matter."""

    filters: Filters

    def answer(self, connection: PlainConnection) -> object:
        return histogram(connection, self.filters, "month")

    def work(self, _: PlainConnection) -> int:
        return 0


Asked = AskedPage | AskedHistogram


def figures(databases: Sequence[Database]) -> Iterator[tuple[str, list[Figure]]]:
    """Each line of the table: its name, and a figure for each database."""
    with ExitStack() as opened:
        connections = [opened.enter_context(database.plain_connection()) for database in databases]
        for same_line in zip(*map(_lines, connections), strict=True):
            name, _ = same_line[0]
            yield name, _figures(connections, [asked for _, asked in same_line])


def _figures(connections: Sequence[PlainConnection], asked: Sequence[Sequence[Asked]]) -> list[Figure]:
    """The figures of one line, one for each database.

    Databases take turns, since a shared machine is faster at times. The first turn warms up.
    """
    times: list[list[float]] = [[] for _ in connections]
    for turn in range(TURNS + 1):
        for connection, line, taken in zip(connections, asked, times, strict=True):
            measured = [_timed(partial(each.answer, connection)) for each in line]
            taken.extend(measured if turn else [])
    work = [
        statistics.median(each.work(connection) for each in line[::4])
        for connection, line in zip(connections, asked, strict=True)
    ]
    return [_figure(*each) for each in zip(times, work, strict=True)]


def _figure(times: list[float], work: float) -> Figure:
    ordered = sorted(times)
    p99 = ordered[int(len(ordered) * 0.99)]
    return Figure(statistics.median(ordered) * 1e6, p99 * 1e6, work)


def _lines(connection: PlainConnection) -> Iterator[tuple[str, list[Asked]]]:
    for era, years in ERAS.items():
        for length, days in LENGTHS.items():
            windows = _windows(years, days)
            yield f"{length}, {era}", [AskedPage(window) for window in windows]
            yield f"{length}, {era}, deep", [_deep(connection, window) for window in windows]
    centuries = [_within(1601 + step, 1650 + step) for step in range(QUESTIONS // 2)]
    yield "an empty century", [AskedPage(window) for window in centuries]
    yield "everything", [AskedPage(Filters())] * QUESTIONS
    yield "everything, deep", [_deep(connection, Filters())] * QUESTIONS
    for name, filters in NARROWED.items():
        windows = _windows(ERAS["recent"], LENGTHS["a month"])
        yield f"a month, {name}", [AskedPage(replace(window, **filters)) for window in windows]
    windows = _windows(ERAS["recent"], 3650)
    yield "histogram, 10 years by month", [AskedHistogram(window) for window in windows]


def _windows(years: tuple[int, int], days: int) -> list[Filters]:
    random = Random(SEED)
    starts = [
        day_number(random.randint(*years), random.randint(1, 12), random.randint(1, 28))
        for _ in range(QUESTIONS)
    ]
    return [Filters(first_day=start, last_day=start + days) for start in starts]


def _within(first: int, last: int) -> Filters:
    return Filters(first_day=day_number(first, 1, 1), last_day=day_number(last, 12, 31))


def _deep(connection: PlainConnection, window: Filters) -> Asked:
    """The page after ``DEEP`` others, or the last of the window."""
    before = events_page(connection, window, limit=DEEP * LIMIT)
    return AskedPage(window, before[-2][0] if len(before) > 1 else None)


def _timed(answer: Callable[[], object]) -> float:
    begun = time.perf_counter()
    answer()
    return time.perf_counter() - begun
