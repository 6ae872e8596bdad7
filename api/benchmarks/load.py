"""``timeline bench load``: fills a database with made-up events and measures how fast."""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from sqlalchemy import URL

from api.benchmarks import bulk, synthetic
from api.benchmarks.bulk import BATCH, COLUMNS, Batch, LoadedEvent
from api.storage.database import Database
from api.storage.engines import engine_for
from api.timeline.event_json import event_json_version

Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds for everything, and the part of them in which ready rows were written."""

    total: float
    writing: float


def load(database: Database, number: int, report: Report) -> Times:
    """Add a number of made-up events, and report the progress.

    Another process makes up the next batch and prepares its rows while this one writes.
    """
    begun, writing = time.perf_counter(), 0.0
    sizes = [min(BATCH, number - done) for done in range(0, number, BATCH)]
    with (
        database.storage.bulk_loading(database.engine),
        ProcessPoolExecutor(1, get_context("spawn")) as other,
    ):
        coming = other.submit(_batch, database.url, bulk.new_ids(database, sizes[0]))
        for done, following in enumerate([*sizes[1:], 0]):
            batch = coming.result()
            if following:
                coming = other.submit(_batch, database.url, bulk.new_ids(database, following))
            began = time.perf_counter()
            bulk.write(database, batch)
            writing += time.perf_counter() - began
            report(f"{sum(sizes[: done + 1])} of {number} events")
    return Times(time.perf_counter() - begun, writing)


def _batch(url: URL, ids: Sequence[int]) -> Batch:
    gc.disable()  # rows hold no cycles, and there are millions of them
    return bulk.prepared(engine_for(url), _made_up(ids), synthetic.document, event_json_version())


def _made_up(ids: Sequence[int]) -> list[LoadedEvent]:
    events = list(synthetic.events(len(ids), synthetic.SEED + ids[0]))
    for event, event_id in zip(events, ids, strict=True):
        event.id = event_id
    return events


def plain_rate(database: Database, number: int) -> float:
    """Rows a second of the driver's own ``executemany`` into the table of events alone, with its indexes.

    Takes no ids and leaves nothing in the database.
    """
    with database.engine.connect() as connection:
        highest = connection.exec_driver_sql("SELECT max(id) FROM events").scalar() or 0
    events = _made_up(range(highest + 1, highest + number + 1))
    rows = bulk.event_rows(database.storage, events, synthetic.document, event_json_version())
    columns = COLUMNS["events"]
    marks = ", ".join([database.storage.mark] * len(columns))
    statement = f"INSERT INTO events ({', '.join(columns)}) VALUES ({marks})"
    with _scratch(database) as scratch:
        return number / _seconds_to_insert(scratch, statement, rows, commit=scratch is not database)


@contextmanager
def _scratch(database: Database) -> Iterator[Database]:
    """A new, migrated database on the same engine; the given one if new ones need an administrator."""
    with tempfile.TemporaryDirectory() as folder:
        url = database.storage.scratch_url(Path(folder))
        if url is None:
            yield database
            return
        with closing(Database(url.render_as_string(hide_password=False))) as scratch:
            scratch.upgrade()
            yield scratch


def _seconds_to_insert(database: Database, statement: str, rows: Sequence[Any], *, commit: bool) -> float:
    with database.engine.execution_options(writing=True).connect() as connection:
        begun = time.perf_counter()
        connection.begin()
        cursor = connection.connection.cursor()
        cursor.executemany(statement, rows)
        if commit:
            connection.commit()
        return time.perf_counter() - begun
