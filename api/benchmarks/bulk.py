"""Inserts many events at once, with their index, for timelines that are made up to be measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from api.storage.changes import note_change
from api.storage.database import Database
from api.storage.engines.interface import StorageEngine
from api.storage.facts import FACT_COLUMNS, EventFacts
from api.storage.index import writing
from api.storage.index.entry import Count, Entry, counts, make_entry

BATCH = 100_000
COLUMNS = {
    "events": (
        *("id", *FACT_COLUMNS, "edited", "created_at", "updated_at", "version"),
        *("document", "document_version"),
    ),
    "event_nodes": ("node", "position", "end_day"),
    "event_terms": ("event_id", "start_day", "end_day", "live", "terms", "sequence"),
    "event_search": ("rowid", "terms"),
}

Row = tuple[Any, ...]


@dataclass(slots=True)
class LoadedEvent:
    """A live event that no article reports; like ``models.Event``, without its cost."""

    facts: EventFacts
    created_at: datetime
    id: int = 0


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows by table, and counts, ready to be written on one engine.

    Rows are in order of the table's key where that fills its pages one after the other.
    """

    rows: dict[str, list[Row]]
    counts: dict[tuple[int, int], Count]


Render = Callable[[LoadedEvent], bytes]


def new_ids(database: Database, number: int) -> Sequence[int]:
    """Ids that no event has or will get."""
    with database.engine.execution_options(writing=True).begin() as connection:
        return database.storage.reserve_ids(connection, "events", number)


def prepared(
    storage: StorageEngine, events: Sequence[LoadedEvent], render: Render, document_version: int
) -> Batch:
    """The rows of events, whose ids are set."""
    entries = [make_entry(event.id, event.facts) for event in events]
    terms = [" ".join(entry.terms) for entry in entries]
    rows = {
        "events": event_rows(storage, events, render, document_version),
        "event_nodes": sorted(_nodes(entries)),
        "event_terms": [_terms_row(storage, *each) for each in zip(entries, terms, strict=True)],
    }
    if storage.search_rows is not None:
        rows["event_search"] = sorted(zip((entry.position for entry in entries), terms, strict=True))
    number = Counter((entry.start_day, entry.end_day) for entry in entries)
    return Batch(rows, counts((*day, times) for day, times in number.items()))


def write(database: Database, batch: Batch) -> None:
    """Insert a batch and add its counts, in one transaction."""
    with database.engine.execution_options(writing=True).begin() as connection:
        for table, rows in batch.rows.items():
            database.storage.bulk_insert(connection, table, COLUMNS[table], rows)
        writing.add_counts(connection, batch.counts)
        note_change(connection)


def event_rows(
    storage: StorageEngine, events: Iterable[LoadedEvent], render: Render, document_version: int
) -> list[Row]:
    """The rows of the table ``events`` alone."""
    return [_event_row(storage, event, render(event), document_version) for event in events]


def _event_row(storage: StorageEngine, event: LoadedEvent, document: bytes, document_version: int) -> Row:
    instant = storage.instant(event.created_at)
    facts = event.facts.columns().values()
    stored = (orjson.dumps(value).decode() if isinstance(value, list) else value for value in facts)
    return event.id, *stored, False, instant, instant, 1, document, document_version


def _nodes(entries: Iterable[Entry]) -> Iterator[Row]:
    for entry in entries:
        position = entry.position
        for node in entry.nodes:
            yield node, position, entry.end_day


def _terms_row(storage: StorageEngine, entry: Entry, terms: str) -> Row:
    days = entry.start_day, entry.end_day
    return entry.event_id, *days, entry.live, storage.bulk_terms(terms), entry.sequence
