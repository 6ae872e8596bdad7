"""Database files of SQLite: opened without writing to them, copied while they are in use, and replaced."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection

from api.errors import Unavailable

PAGES_AT_ONCE = 2_000
WAL_MARK, WAL = 18, b"\2"
"""Where the header of a file says how it is written, and what it says of a write-ahead log."""
COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite appends to the name of a file for those that it makes next to it."""
UNUSABLE = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)

Report = Callable[[int, int], None]
"""Told how many pages are copied, and how many there are."""


def url_of(file: Path) -> URL:
    """The URL of the database in a file."""
    return URL.create("sqlite", database=str(file))


def is_writable(file: Path) -> bool:
    """Whether the file and its folder, which holds the journal, can be written."""
    return os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)


def read_only_uri(file: Path) -> str:
    """The URI that opens a file without writing to it.

    One with a write-ahead log needs two files next to it. Where they cannot be made, it is read as a file
    that nobody changes; SQLite would ignore a log that is there, so it is then opened in the usual way.
    """
    log = file.with_name(f"{file.name}-wal")
    alone = has_log(file) and not log.exists() and not os.access(file.parent, os.W_OK)
    return f"file:{quote(str(file.absolute()))}?mode=ro{'&immutable=1' if alone else ''}"


def has_log(file: Path) -> bool:
    """Whether changes go to a write-ahead log first."""
    try:
        with file.open("rb") as opened:
            return opened.read(WAL_MARK + 1)[WAL_MARK:] == WAL
    except OSError:
        return False


def copy_to(file: Path, source: Connection, report: Report) -> None:
    """Copy a database to an empty file, as the transaction of the connection sees it."""
    with closing(sqlite3.connect(file, isolation_level=None)) as target:
        _copy(source, target, report)
    settle(file)


def settle(file: Path) -> None:
    """Make it one file, without a write-ahead log, so that it can be read where nothing can be written."""
    with closing(sqlite3.connect(file, isolation_level=None)) as settled:
        settled.execute("PRAGMA journal_mode = DELETE")


def replace(file: Path, source: Connection, report: Report) -> None:
    """Replace a database by a copy of another one: all of it, or nothing if this process ends before.

    One that cannot be opened is kept under another name. Raises ``Unavailable`` if another process uses it.
    """
    try:
        with closing(sqlite3.connect(file, isolation_level=None, timeout=0)) as target:
            _take_for_oneself(target)
            _copy(source, target, report)
    except sqlite3.DatabaseError as error:
        code = error.sqlite_errorcode & 0xFF
        if code == sqlite3.SQLITE_BUSY:
            raise Unavailable(f"{file} is in use: stop the service first") from error
        if code not in UNUSABLE:
            raise
        _replace_unusable(file, source, report)


def _take_for_oneself(target: sqlite3.Connection) -> None:
    """Lock a database until the connection closes; fails if another process has it open.

    Whoever has read a file with a write-ahead log shares a lock on it until the connection closes.
    """
    target.execute("PRAGMA locking_mode = EXCLUSIVE")
    target.execute("PRAGMA journal_mode = DELETE")
    target.execute("BEGIN EXCLUSIVE")
    target.execute("COMMIT")


def _replace_unusable(file: Path, source: Connection, report: Report) -> None:
    partial = new_partial(file)
    copy_to(partial, source, report)
    for companion in COMPANIONS:
        left = file.with_name(f"{file.name}{companion}")
        if left.exists():
            left.rename(f"{file}.damaged{companion}")
    kept = Path(f"{file}.damaged")
    kept.unlink(missing_ok=True)
    kept.hardlink_to(file)
    publish(partial, file)


def new_partial(file: Path) -> Path:
    """A new empty file for its owner only, to be published as ``file`` once it is complete."""
    descriptor, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".partial", dir=file.parent)
    os.close(descriptor)
    return Path(name)


def publish(partial: Path, file: Path) -> None:
    """Give a complete file its name, on the disk and not only in the memory of the system."""
    _sync(partial)
    partial.replace(file)
    _sync(file.parent)


def discard(partial: Path) -> None:
    """Remove a file that was not published, and what SQLite made next to it."""
    for companion in ("", *COMPANIONS):
        partial.with_name(f"{partial.name}{companion}").unlink(missing_ok=True)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _copy(source: Connection, target: sqlite3.Connection, report: Report) -> None:
    def progress(_status: int, remaining: int, total: int) -> None:
        report(total - remaining, total)

    driver: Any = source.connection.driver_connection
    driver.backup(target, pages=PAGES_AT_ONCE, progress=progress)
