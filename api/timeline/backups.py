"""Backups: made while the timeline is read and written, verified, and restored as a whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.exc import DBAPIError

from api.errors import Conflict, TimelineError
from api.storage.copies import copy_to_file, opened, replace_by
from api.storage.damage import damage
from api.storage.database import Database, is_known, newest_revision
from api.storage.engines import files
from api.storage.transfer import Report, numbers_of_rows
from api.timeline.verifying import Finding, findings


class Copied(NamedTuple):
    """The numbers of rows by table, and what was wrong with them before."""

    rows: dict[str, int]
    found: list[Finding]


def back_up(database: Database, file: Path, report: Report, *, force: bool = False) -> Copied:
    """Write a verified copy of the database to a file, which appears when it is complete.

    Raises ``Conflict`` if there is a file of that name, unless ``force`` says to replace it, and
    ``TimelineError`` if it cannot be written or the copy is not whole.
    """
    if not force:
        _refuse_existing(file)
    with _partial(file) as partial:
        with database.snapshot() as seen:
            rows = numbers_of_rows(seen)
            copy_to_file(database, seen, partial, report)
        found = _verified(partial, rows)
        if not force:
            _refuse_existing(file)
        files.publish(partial, file)
    return Copied(rows, found)


def _refuse_existing(file: Path) -> None:
    if file.exists():
        raise Conflict(f"{file} exists: choose another name, or replace it with --force")


@contextmanager
def _partial(file: Path) -> Iterator[Path]:
    """A file next to ``file``, which is removed unless it has been published."""
    try:
        partial = files.new_partial(file)
    except OSError as error:
        raise TimelineError(f"cannot write to {file.parent}: {error.strerror}") from error
    try:
        yield partial
    except DBAPIError as error:
        raise TimelineError(f"cannot copy the database to {file}: {error.orig}") from error
    except OSError as error:
        raise TimelineError(f"cannot write {file}: {error.strerror}") from error
    finally:
        files.discard(partial)


def _verified(file: Path, rows: dict[str, int]) -> list[Finding]:
    """What is wrong with the rows of a copy that is whole. Raises ``TimelineError`` for one that is not."""
    with closing(opened(file)) as copy:
        with copy.snapshot() as connection:
            broken = next(damage(connection), None)
            if broken is not None:
                raise TimelineError(f"the database is damaged, and no copy was made: {broken}")
            if numbers_of_rows(connection) != rows:
                raise TimelineError("the copy has other rows than the database, and was removed")
        return _found_in(copy)


def _found_in(copy: Database) -> list[Finding]:
    """What is wrong with the rows; older tables are checked once they are upgraded."""
    if not copy.is_migrated():
        return []
    with copy.read_session() as session:
        return list(findings(session))


def restore(database: Database, file: Path, report: Report) -> Copied:
    """Replace everything in the database by a backup, upgraded to the newest tables; or change nothing.

    Raises ``Conflict`` if the file is no whole backup or is newer than this service, or if the database is
    newer, and ``Unavailable`` if the database is in use.
    """
    _refuse_newer(database)
    with _prepared(file, report) as copy:
        with copy.snapshot() as connection:
            rows = numbers_of_rows(connection)
        found = _found_in(copy)
        replace_by(database, copy, report)
    return Copied(rows, found)


def _refuse_newer(database: Database) -> None:
    """Its tables may hold what this service does not know. One that cannot be read is worth replacing."""
    if database.file is not None:
        return
    revision = database.revision()
    if revision is not None and not is_known(revision):
        raise Conflict(f"the database is newer than this service (revision {revision}): restore into another")


@contextmanager
def _prepared(file: Path, report: Report) -> Iterator[Database]:
    """The backup with the newest tables; an older one is upgraded in a copy."""
    with closing(opened(file)) as backup:
        if _revision(backup, file) == newest_revision():
            yield backup
            return
        with _partial(file) as older:
            with backup.snapshot() as seen:
                copy_to_file(backup, seen, older, report)
            with closing(opened(older, read_only=False)) as upgraded:
                upgraded.upgrade()
                yield upgraded


def _revision(backup: Database, file: Path) -> str:
    """The revision of a whole backup. Raises ``Conflict`` for any other file."""
    try:
        revision = backup.revision()
        with backup.snapshot() as connection:
            broken = next(damage(connection), None) if revision else None
    except DBAPIError as error:
        raise Conflict(f"{file} is no backup, or damaged: {error.orig}") from error
    if revision is None:
        raise Conflict(f"{file} is no backup of a timeline")
    if not is_known(revision):
        raise Conflict(f"{file} was made by a newer version of this service (revision {revision})")
    if broken is not None:
        raise Conflict(f"{file} is damaged: {broken}")
    return revision
