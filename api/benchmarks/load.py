"""``timeline bench load``: fills a database with made-up events, and says how fast."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from api.benchmarks import synthetic
from api.schemas.events import DOCUMENT_VERSION
from api.storage import loading
from api.storage.database import Database
from api.storage.loading import BATCH, EVENT_COLUMNS, Batch, LoadedEvent

Report = Callable[[str], None]


@dataclass(slots=True)
class Times:
    """Seconds: making events up, working their rows out, and writing these."""

    making: float = 0.0
    preparing: float = 0.0
    writing: float = 0.0

    @property
    def loading(self) -> float:
        return self.preparing + self.writing


def load(database: Database, number: int, report: Report) -> Times:
    """Adds so many made-up events; ``report`` is told of the progress."""
    times = Times()
    with loading.without_vectors(database):
        for done, batch in _prepared(database, number, times):
            begun = time.perf_counter()
            loading.write(database, batch)
            times.writing += time.perf_counter() - begun
            report(f"{done} of {number} events")
    loading.finish(database)
    return times


def _prepared(database: Database, number: int, times: Times) -> Iterator[tuple[int, Batch]]:
    """Batches, and how many events there are in all so far."""
    made, done = synthetic.events(number, synthetic.SEED + _highest_id(database)), 0
    while True:
        begun = time.perf_counter()
        events: list[LoadedEvent] = list(islice(made, BATCH))
        times.making += time.perf_counter() - begun
        if not events:
            return
        begun = time.perf_counter()
        batch = loading.prepared(database, events, synthetic.document, DOCUMENT_VERSION)
        times.preparing += time.perf_counter() - begun
        done += len(events)
        yield done, batch


def _highest_id(database: Database) -> int:
    with database.engine.connect() as connection:
        return int(connection.exec_driver_sql("SELECT max(id) FROM events").scalar() or 0)


def plain_rate(database: Database, number: int) -> float:
    """Rows a second of the driver's own ``executemany`` into the table of events alone, with its indexes.

    In an SQLite file of its own; on PostgreSQL in a transaction that is undone. Takes no ids of the database.
    """
    events = list(synthetic.events(number))
    for event_id, event in enumerate(events, _highest_id(database) + 1):
        event.id = event_id
    rows = loading.event_rows(events, synthetic.document, DOCUMENT_VERSION)
    if database.is_sqlite:
        return number / _plain_sqlite(rows)
    marks = ", ".join(["%s"] * len(EVENT_COLUMNS))
    with database.engine.connect() as connection:
        begun = time.perf_counter()
        cursor = connection.connection.cursor()
        cursor.executemany(f"INSERT INTO events ({', '.join(EVENT_COLUMNS)}) VALUES ({marks})", rows)
        taken = time.perf_counter() - begun
        connection.connection.rollback()
    return number / taken


def _plain_sqlite(rows: list[tuple[object, ...]]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "plain.db")
        Database(f"sqlite:///{path}").upgrade()
        connection = sqlite3.connect(path, isolation_level=None)
        plain = [(*row[:13], str(row[13]), str(row[14]), *row[15:]) for row in rows]
        marks = ", ".join("?" * len(EVENT_COLUMNS))
        connection.execute("PRAGMA synchronous = NORMAL")
        begun = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(f"INSERT INTO events ({', '.join(EVENT_COLUMNS)}) VALUES ({marks})", plain)
        connection.execute("COMMIT")
        taken = time.perf_counter() - begun
        connection.close()
    return taken
