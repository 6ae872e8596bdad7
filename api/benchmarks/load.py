"""``timeline bench load``: fills a database with made-up events, and says how fast."""

from __future__ import annotations

import gc
import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from sqlalchemy import URL, Dialect, create_engine

from api.benchmarks import bulk, synthetic
from api.benchmarks.bulk import BATCH, Batch, LoadedEvent, Row
from api.storage.database import Database
from api.timeline.event_json import event_json_version

Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds in all, and of these for writing rows that were ready."""

    all: float
    writing: float


def load(database: Database, number: int, report: Report) -> Times:
    """Adds so many made-up events; ``report`` is told of the progress.

    Another process makes up the next batch and works out its rows while one is written.
    """
    begun, writing = time.perf_counter(), 0.0
    sizes = [min(BATCH, number - done) for done in range(0, number, BATCH)]
    with bulk.without_vectors(database), ProcessPoolExecutor(1, get_context("spawn")) as other:
        coming = other.submit(_batch, database.url, bulk.new_ids(database, sizes[0]))
        for done, following in enumerate([*sizes[1:], 0]):
            batch = coming.result()
            if following:
                coming = other.submit(_batch, database.url, bulk.new_ids(database, following))
            began = time.perf_counter()
            bulk.write(database, batch)
            writing += time.perf_counter() - began
            report(f"{sum(sizes[: done + 1])} of {number} events")
    bulk.finish(database)
    return Times(time.perf_counter() - begun, writing)


def _batch(url: URL, ids: Sequence[int]) -> Batch:
    gc.disable()  # Rows hold no cycles, and there are millions of them.
    return bulk.prepared(_dialect(url), _made_up(ids), synthetic.document, event_json_version())


def _dialect(url: URL) -> Dialect:
    return create_engine(url).dialect


def _made_up(ids: Sequence[int]) -> list[LoadedEvent]:
    events = list(synthetic.events(len(ids), synthetic.SEED + ids[0]))
    for event, event_id in zip(events, ids, strict=True):
        event.id = event_id
    return events


def _highest_id(database: Database) -> int:
    with database.engine.connect() as connection:
        return int(connection.exec_driver_sql("SELECT max(id) FROM events").scalar() or 0)


def plain_rate(database: Database, number: int) -> float:
    """Rows a second of the driver's own ``executemany`` into the table of events alone, with its indexes.

    In an SQLite file of its own; on PostgreSQL in a transaction that is undone. Takes no ids of the database.
    """
    highest = _highest_id(database)
    events = _made_up(range(highest + 1, highest + number + 1))
    rows = bulk.event_rows(database.engine.dialect, events, synthetic.document, event_json_version())
    if database.is_sqlite:
        return number / _plain_sqlite(rows)
    with database.engine.connect() as connection:
        begun = time.perf_counter()
        cursor = connection.connection.cursor()
        cursor.executemany(bulk.insert_into("events", "%s"), rows)
        taken = time.perf_counter() - begun
        connection.connection.rollback()
    return number / taken


def _plain_sqlite(rows: Sequence[Row]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "plain.db")
        with closing(Database(f"sqlite:///{path}")) as database:
            database.upgrade()
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = NORMAL")
            begun = time.perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(bulk.insert_into("events"), rows)
            connection.execute("COMMIT")
            return time.perf_counter() - begun
