"""What commands share: their output, their messages, and the database of the settings."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any, NoReturn, TextIO

import click
import orjson
from babel import Locale
from marshmallow import Schema

from api.config import Settings
from api.counts import counted
from api.errors import Invalid, TimelineError
from api.schemas.validating import loaded
from api.storage.database import Database

SAID = "timeline.database"


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


def say_changed(database: Database) -> None:
    """The database that a command has changed: one line on standard error, once, without a password."""
    said = click.get_current_context().meta
    if SAID not in said:
        said[SAID] = True
        say(f"database: {place_of(database)}")


def warn_of_dates(place: str, stored: Mapping[str, Any]) -> None:
    """Why an article gave no events, or fewer than it has dates."""
    if stored["undated"] and stored["published_at"] is None:
        warn(f"{place}: no publication date: {counted(stored['undated'], 'date')} could not be counted")
    elif not (stored["events"] or stored["undated"]):
        read = f"read as {_named(stored['language'])}; --language sets another"
        warn(f"{place}: no dated event found ({read})")


def _named(language: str) -> str:
    """The English name of a language with its tag."""
    name = Locale("en").languages.get(language.partition("-")[0])
    return f"{name}, {language}" if name else language


def place_of(database: Database) -> str:
    """The path of a file in full, or the URL of a server without a password and parameters."""
    if database.file is not None:
        return str(database.file.absolute())
    url = database.url.set(drivername=database.url.get_backend_name(), query={})
    return url._replace(password=None).render_as_string()


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


def existing_database() -> Database:
    """The database of the settings, migrated or not; the command fails if there is none."""
    database = open_database()
    if database.file is not None and database.file.is_dir():
        fail(f"DATABASE_URL names a folder, not a file: {database.file}")
    if database.file is not None and not database.file.exists():
        fail(f"no database at {database.file}: run `timeline db upgrade`")
    return database


def migrated_database() -> Database:
    """The database of the settings; the command fails if its tables are not up to date."""
    database = existing_database()
    unmigrated = database.unmigrated()
    if unmigrated is not None:
        fail(unmigrated)
    return database


def wanted(schema: Schema, values: dict[str, Any]) -> dict[str, Any]:
    """Values of options as a schema loads them. Raises ``UsageError`` for those that it refuses."""
    try:
        return loaded(schema, values)
    except Invalid as error:
        raise click.UsageError(reasons(error)) from error


def reasons(error: TimelineError) -> str:
    """Everything that is wrong, by field if fields are."""
    if "_schema" in error.errors:
        return error.detail
    found = [f"{name}: {' '.join(_sentences(messages))}" for name, messages in error.errors.items()]
    return "; ".join(found) or error.detail


def _sentences(messages: Any) -> list[str]:
    if isinstance(messages, dict):
        return [sentence for each in messages.values() for sentence in _sentences(each)]
    return list(messages) if isinstance(messages, list) else [str(messages)]


def given(options: dict[str, Any]) -> dict[str, Any]:
    """The options that the user gave."""
    return {name: value for name, value in options.items() if value is not None}
