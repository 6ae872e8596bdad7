"""Many events at once: by statements over many rows on SQLite, by COPY on PostgreSQL.

For timelines that are made up to be measured. The derived tables are kept right.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Connection, text

from api.storage import indexes, models
from api.storage.database import Database
from api.storage.entries import Entry, counts, entry_of

BATCH = 100_000
CACHE_KIB = 262_144  # what a batch changes, so that no page is written twice
EVENT_COLUMNS = (
    *("id", "start_day", "end_day", "edtf", "precision", "time", "status", "title", "language"),
    *("actors", "places", "tags", "edited", "created_at", "updated_at", "version"),
    *("document", "document_version"),
)
NODE_COLUMNS = ("node", "position", "end_day")
TERMS_COLUMNS = ("event_id", "start_day", "end_day", "live", "terms")
VECTORS = "ix_event_terms_terms"

Row = tuple[Any, ...]


@dataclass(slots=True)
class LoadedEvent:
    """An event that no article of this timeline tells; like ``models.Event``, without its cost."""

    start_day: int
    end_day: int
    edtf: str
    precision: str
    status: str
    title: str
    language: str
    actors: Sequence[str]
    places: Sequence[str]
    tags: Sequence[str]
    created_at: datetime
    id: int = 0

    time: str | None = None
    live: bool = True
    mentions: tuple[models.Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows ready for the database: nothing is left to be worked out while they are written."""

    events: list[Row]
    entries: list[Entry]


Render = Callable[[LoadedEvent], bytes]


def new_ids(database: Database, number: int) -> Sequence[int]:
    """Ids that no event has or will get."""
    with database.engine.execution_options(writing=True).begin() as connection:
        if not database.is_sqlite:
            sequence = "nextval(pg_get_serial_sequence('events', 'id'))"
            return connection.scalars(text(f"SELECT {sequence} FROM generate_series(1, {number})")).all()
        last = connection.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = 'events'")) or 0
        if last == 0:
            connection.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES ('events', 0)"))
        connection.execute(text(f"UPDATE sqlite_sequence SET seq = seq + {number} WHERE name = 'events'"))
        return range(last + 1, last + number + 1)


def prepared(events: Sequence[LoadedEvent], render: Render, document_version: int) -> Batch:
    """The rows of events that have their ids."""
    return Batch(event_rows(events, render, document_version), [entry_of(event) for event in events])


def write(database: Database, batch: Batch) -> None:
    with database.engine.execution_options(writing=True).begin() as connection:
        if database.is_sqlite:
            _write_sqlite(connection, batch)
        else:
            _write_postgresql(connection, batch)
        number = Counter((entry.start_day, entry.end_day) for entry in batch.entries)
        days = [(*day, times) for day, times in number.items()]
        indexes.add_counts(connection, counts(days))


def finish(database: Database) -> None:
    """Tidies up after many changes: merges the full-text index, tells the planner what the tables hold."""
    if database.is_sqlite:
        with database.engine.execution_options(writing=True).begin() as connection:
            for name in ("event_search", "article_search"):
                connection.exec_driver_sql(f"INSERT INTO {name} ({name}) VALUES ('optimize')")
    else:
        with database.engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")


def event_rows(events: Iterable[LoadedEvent], render: Render, document_version: int) -> list[Row]:
    """The rows of the table of events alone, by ``EVENT_COLUMNS``."""
    return [_event_row(event, render(event), document_version) for event in events]


def _event_row(event: LoadedEvent, document: bytes, document_version: int) -> Row:
    lists = (orjson.dumps(names).decode() for names in (event.actors, event.places, event.tags))
    return (
        *(event.id, event.start_day, event.end_day, event.edtf, event.precision, event.time),
        *(event.status, event.title, event.language, *lists, False, event.created_at, event.created_at, 1),
        *(document, document_version),
    )


def _write_sqlite(connection: Connection, batch: Batch) -> None:
    cursor: Any = connection.connection.cursor()
    cursor.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    bound = models.bound_instant(connection.dialect, batch.events[0][13])
    events = ((*row[:13], bound, bound, *row[15:]) for row in batch.events)
    cursor.executemany(_insert("events", EVENT_COLUMNS), events)
    # Rows that lie in order of the table's key fill it page by page, instead of each page many times.
    cursor.executemany(_insert("event_nodes", NODE_COLUMNS), sorted(_nodes(batch)))
    cursor.executemany(_insert("event_terms", TERMS_COLUMNS), _terms_rows(batch, " ".join))
    found = sorted((entry.position, " ".join(entry.terms)) for entry in batch.entries)
    cursor.executemany(_insert("event_search", ("rowid", "terms")), found)
    cursor.close()


def _insert(table: str, columns: Sequence[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


def _write_postgresql(connection: Connection, batch: Batch) -> None:
    _copy(connection, "events", EVENT_COLUMNS, batch.events)
    _copy(connection, "event_nodes", NODE_COLUMNS, sorted(_nodes(batch)))
    _copy(connection, "event_terms", TERMS_COLUMNS, _terms_rows(batch, _vector))


def _copy(connection: Connection, table: str, columns: Sequence[str], rows: Iterable[Row]) -> None:
    driver: Any = connection.connection
    with (
        driver.cursor() as cursor,
        cursor.copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN") as copy,
    ):
        for row in rows:
            copy.write_row(row)


def _nodes(batch: Batch) -> Iterator[Row]:
    for entry in batch.entries:
        position = entry.position
        for node in entry.nodes:
            yield node, position, entry.end_day


def _terms_rows(batch: Batch, terms: Callable[[Iterable[str]], str]) -> Iterator[Row]:
    for entry in batch.entries:
        yield entry.event_id, entry.start_day, entry.end_day, entry.live, terms(entry.terms)


def _vector(terms: Iterable[str]) -> str:
    return " ".join(f"'{term}'" for term in terms)


@contextmanager
def without_vectors(database: Database) -> Iterator[None]:
    """An empty PostgreSQL timeline is filled before its full-text index is built, which is far quicker."""
    with database.engine.begin() as connection:
        empty = connection.execute(text("SELECT 1 FROM event_terms LIMIT 1")).first() is None
        if empty and not database.is_sqlite:
            connection.execute(text(f"DROP INDEX {VECTORS}"))
    try:
        yield
    finally:
        if empty and not database.is_sqlite:
            with database.engine.begin() as connection:
                connection.execute(text(f"CREATE INDEX {VECTORS} ON event_terms USING gin (terms)"))
