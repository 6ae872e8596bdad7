"""What commands share: their output, their messages, and the database of the settings."""

from __future__ import annotations

import os
import sys
from typing import Any, NoReturn, TextIO

import click
import orjson

from api.config import Settings
from api.storage.database import Database


def write_json(value: Any) -> None:
    """One line of JSON on standard output, in UTF-8 whatever the locale."""
    click.echo(orjson.dumps(value))


def warn(message: str) -> None:
    """What went wrong, as one line on standard error."""
    say(f"timeline: {message}")


def say(message: str) -> None:
    """One line on standard error, without what could control a terminal.

    Work goes on if it cannot be written: a full disk under a log should not end an import.
    """
    line = "".join(each if each.isprintable() else ascii(each)[1:-1] for each in " ".join(message.split()))
    try:
        click.echo(line, err=True)
    except OSError:
        discard(sys.stderr)


def discard(stream: TextIO) -> None:
    """Let what is still written to a stream that failed disappear; Python flushes it once more on exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def show_progress(what: str, done: int, total: int) -> None:
    """How much of a long task is done, on one line of a terminal."""
    if sys.stderr.isatty():
        end = "\n" if done == total else ""
        click.echo(f"\r{what}: {done:,} of {total:,}{end}", err=True, nl=False)


def fail(message: str) -> NoReturn:
    """One line on standard error, and exit status 1."""
    warn(message)
    sys.exit(1)


def open_database() -> Database:
    """The database of the settings, migrated or not; it is closed when the command ends."""
    settings = Settings.from_environment()
    database = Database(settings.database_url, read_only=settings.read_only)
    click.get_current_context().call_on_close(database.close)
    return database


def migrated_database() -> Database:
    """The database of the settings; the command fails if its tables are not up to date."""
    database = open_database()
    if database.file is not None and database.file.is_dir():
        fail(f"DATABASE_URL names a folder, not a file: {database.file}")
    if database.file is not None and not database.file.exists():
        fail(f"there is no database {database.file}: run `timeline db upgrade`")
    unmigrated = database.unmigrated()
    if unmigrated is not None:
        fail(unmigrated)
    return database


def given(options: dict[str, Any]) -> dict[str, Any]:
    """The options that the user gave."""
    return {name: value for name, value in options.items() if value is not None}
