"""What is counted of a database while it is used, and measured when somebody asks."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.orm import Session, sessionmaker

from api import metrics
from api.storage.engines.interface import StorageEngine

COUNTED_TABLES = ("articles", "stories", "events", "mentions", "event_history", "api_keys")
"""Those whose rows have an id of their own."""
ADDED = "added"
"""Where a session keeps how many rows it has added to each table."""


def count_connections(engine: Engine) -> None:
    """Count the connections of an engine, and those in use, from now on."""
    opened, used = metrics.DATABASE_CONNECTIONS, metrics.CONNECTIONS_IN_USE
    event.listen(engine, "connect", lambda *_: opened.add())
    event.listen(engine, "close", lambda *_: opened.add(amount=-1.0))
    event.listen(engine, "checkout", lambda *_: used.add())
    event.listen(engine, "checkin", lambda *_: used.add(amount=-1.0))


def count_rows(sessions: sessionmaker[Session]) -> None:
    """Count the rows that sessions add, once they are committed."""
    event.listen(sessions, "after_flush", _note_added)
    event.listen(sessions, "after_commit", _count_added)


def note_added(session: Session, table: str, number: int) -> None:
    """Count rows that were added to a table without becoming objects first."""
    session.info.setdefault(ADDED, Counter())[table] += number


def _note_added(session: Session, _: Any) -> None:
    for row in session.new:
        note_added(session, row.__tablename__, 1)


def _count_added(session: Session) -> None:
    for table, number in session.info.pop(ADDED, {}).items():
        metrics.STORED.add(table, amount=number)


def measured(connection: Connection, storage: StorageEngine, file: Path | None) -> metrics.Numbers:
    """The size of a database, its rows, and the space left next to its file."""
    rows = storage.estimated_rows(connection, COUNTED_TABLES)
    numbers: dict[str, dict[metrics.Key, float]] = {
        metrics.DATABASE_SIZE.name: {(): float(storage.size(connection))},
        metrics.ROWS.name: {(table,): float(number) for table, number in rows.items()},
    }
    if file is not None:
        numbers[metrics.DISK_FREE.name] = {("database",): float(shutil.disk_usage(file.parent).free)}
    return numbers
