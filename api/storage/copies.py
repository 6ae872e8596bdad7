"""Whole databases, copied to a file and back.

A copy is one file that can be read without a server, whatever the engine: it can be restored on the other
engine, and served as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from api.errors import Conflict
from api.storage.database import Database
from api.storage.engines import files
from api.storage.transfer import Report, transfer

PAGES = "pages"


def opened(file: Path, *, read_only: bool = True) -> Database:
    """The database in a file, for ``closing``."""
    return Database(files.url_of(file), read_only=read_only)


def copy_to_file(database: Database, seen: Connection, file: Path, report: Report) -> None:
    """Copy a database, as the connection sees it, to an empty file."""
    if database.storage.in_files:
        files.copy_to(file, seen, partial(report, PAGES))
        return
    with closing(opened(file, read_only=False)) as copy:
        copy.upgrade(database.revision() or "base")
        with copy.changing() as target:
            transfer(seen, target, report)
    files.settle(file)


def replace_by(database: Database, copy: Database, report: Report) -> None:
    """Replace the whole content of a database by that of a copy with the newest tables, or change nothing.

    Raises ``Unavailable`` if the database is in use, and ``ReadOnly`` if it is open for reading only.
    """
    database.refuse_if_read_only()
    with copy.snapshot() as source:
        if database.storage.in_files:
            _replace_file(database, source, partial(report, PAGES))
            return
        with database.upgraded() as target:
            transfer(source, target, report)


def _replace_file(database: Database, source: Connection, report: Callable[[int, int], None]) -> None:
    if database.file is None:
        raise Conflict("a database in memory ends with this command: name a file in DATABASE_URL")
    database.close()
    database.file.touch(0o600)
    with database.named_errors():
        files.replace(database.file.resolve(), source, report)
