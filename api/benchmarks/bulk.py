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
from sqlalchemy import Connection, Dialect, text

from api.storage import models
from api.storage.database import Database
from api.storage.facts import FACT_COLUMNS, EventFacts
from api.storage.index import writing
from api.storage.index.entry import Count, Entry, counts, make_entry

BATCH = 100_000
CACHE_KIB = 262_144  # what a batch changes, so that no page is written twice
COLUMNS = {
    "events": (
        *("id", *FACT_COLUMNS, "edited", "created_at", "updated_at", "version"),
        *("document", "document_version"),
    ),
    "event_nodes": ("node", "position", "end_day"),
    "event_terms": ("event_id", "start_day", "end_day", "live", "terms"),
    "event_search": ("rowid", "terms"),
}
VECTORS = "ix_event_terms_terms"

Row = tuple[Any, ...]


@dataclass(slots=True)
class LoadedEvent:
    """A live event that no article reports; like ``models.Event``, without its cost."""

    facts: EventFacts
    created_at: datetime
    id: int = 0


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows by table and counts, ready for one engine: nothing is left to be worked out when they are written.

    Rows that lie in order of a table's key fill it page by page, instead of each page many times.
    """

    rows: dict[str, list[Row]]
    counts: dict[tuple[int, int], Count]


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


def prepared(dialect: Dialect, events: Sequence[LoadedEvent], render: Render, document_version: int) -> Batch:
    """The rows of events that have their ids."""
    entries = [make_entry(event.id, event.facts) for event in events]
    terms = [" ".join(entry.terms) for entry in entries]
    rows = {
        "events": event_rows(dialect, events, render, document_version),
        "event_nodes": sorted(_nodes(entries)),
        "event_terms": [_terms_row(dialect, *each) for each in zip(entries, terms, strict=True)],
    }
    if dialect.name == "sqlite":
        rows["event_search"] = sorted(zip((entry.position for entry in entries), terms, strict=True))
    number = Counter((entry.start_day, entry.end_day) for entry in entries)
    return Batch(rows, counts((*day, times) for day, times in number.items()))


def write(database: Database, batch: Batch) -> None:
    fill = _insert if database.is_sqlite else _copy
    with database.engine.execution_options(writing=True).begin() as connection:
        if database.is_sqlite:
            connection.exec_driver_sql(f"PRAGMA cache_size = -{CACHE_KIB}")
        for table, rows in batch.rows.items():
            fill(connection, table, rows)
        writing.add_counts(connection, batch.counts)


def finish(database: Database) -> None:
    """Tidies up after many changes: merges the full-text index, tells the planner what the tables hold."""
    if database.is_sqlite:
        with database.engine.execution_options(writing=True).begin() as connection:
            for name in ("event_search", "article_search"):
                connection.exec_driver_sql(f"INSERT INTO {name} ({name}) VALUES ('optimize')")
    else:
        with database.engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")


def event_rows(
    dialect: Dialect, events: Iterable[LoadedEvent], render: Render, document_version: int
) -> list[Row]:
    """The rows of the table of events alone."""
    return [_event_row(dialect, event, render(event), document_version) for event in events]


def _event_row(dialect: Dialect, event: LoadedEvent, document: bytes, document_version: int) -> Row:
    instant = models.bound_instant(dialect, event.created_at)
    facts = event.facts.columns().values()
    stored = (orjson.dumps(value).decode() if isinstance(value, list) else value for value in facts)
    return event.id, *stored, False, instant, instant, 1, document, document_version


def _nodes(entries: Iterable[Entry]) -> Iterator[Row]:
    for entry in entries:
        position = entry.position
        for node in entry.nodes:
            yield node, position, entry.end_day


def _terms_row(dialect: Dialect, entry: Entry, terms: str) -> Row:
    """With the terms as text, or as PostgreSQL writes a ``tsvector``."""
    stored = terms if dialect.name == "sqlite" else "'" + terms.replace(" ", "' '") + "'"
    return entry.event_id, entry.start_day, entry.end_day, entry.live, stored


def _insert(connection: Connection, table: str, rows: Iterable[Row]) -> None:
    cursor: Any = connection.connection.cursor()
    cursor.executemany(insert_into(table), rows)
    cursor.close()


def insert_into(table: str, mark: str = "?") -> str:
    columns = COLUMNS[table]
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join([mark] * len(columns))})"


def _copy(connection: Connection, table: str, rows: Iterable[Row]) -> None:
    driver: Any = connection.connection
    with (
        driver.cursor() as cursor,
        cursor.copy(f"COPY {table} ({', '.join(COLUMNS[table])}) FROM STDIN") as copy,
    ):
        for row in rows:
            copy.write_row(row)


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
