"""The commands. JSON on standard output, messages on standard error; exit status 1 failed, 2 wrong usage."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path
from typing import Any, NoReturn

import click
import orjson
from sqlalchemy.exc import OperationalError

from api import keys
from api.config import Settings
from api.errors import Misconfigured, TimelineError
from api.storage.database import Database

FILES = click.Path(exists=True, dir_okay=False, path_type=Path)
PACKAGE = Path(__file__).parent


def main() -> None:
    """The console script: an error is a message, not a traceback."""
    try:
        commands()
    except Misconfigured as error:
        fail(str(error))
    except TimelineError as error:
        fail(error.detail)
    except OperationalError as error:
        fail(f"the database does not answer: {error.orig}")


def fail(message: str) -> NoReturn:
    click.echo(f"timeline: {message}", err=True)
    sys.exit(1)


def write_json(value: Any) -> None:
    """One line of JSON on standard output."""
    click.echo(orjson.dumps(value).decode())


def opened() -> Database:
    return Database(Settings.from_environment().database_url)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="event-timeline")
def commands() -> None:
    """Reads the dated events of articles and serves them as a timeline."""


@commands.command()
@click.option("--host", help="Address to serve on.")
@click.option("--port", type=click.IntRange(0, 65535), help="Port to serve on.")
@click.option("--workers", type=click.IntRange(1, 256), help="Processes that serve.")
def serve(**options: Any) -> None:
    """Serves the timeline over HTTP until it is told to stop."""
    from api import server

    given = {name: value for name, value in options.items() if value is not None}
    settings = dataclasses.replace(Settings.from_environment(), **given).checked()
    if not opened().is_migrated():
        fail("the database is not migrated: run `timeline db upgrade`")
    click.echo(f"serving on http://{settings.host}:{settings.port}", err=True)
    server.serve(settings)


@commands.group()
def db() -> None:
    """Looks after the database."""


@db.command()
@click.argument("revision", default="head")
def upgrade(revision: str) -> None:
    """Brings the tables to a revision, the newest if none is named."""
    database = opened()
    _make_folder(database)
    database.upgrade(revision)


@db.command()
@click.argument("revision")
def downgrade(revision: str) -> None:
    """Takes the tables back to a revision; `base` drops them."""
    opened().downgrade(revision)


def _make_folder(database: Database) -> None:
    """An SQLite file may lie in a folder that is not there yet."""
    if database.is_sqlite and database.url.database not in (None, "", ":memory:"):
        Path(str(database.url.database)).parent.mkdir(parents=True, exist_ok=True)


@commands.group(name="keys")
def keys_() -> None:
    """Makes and ends the keys that changes need."""


@keys_.command()
@click.argument("name")
def create(name: str) -> None:
    """Makes a key and shows it, this once."""
    with opened().writing() as session:
        key = keys.create(session, name)
    write_json({"name": name, "key": key})


@keys_.command(name="list")
def list_keys() -> None:
    """Shows whose keys there are and when they were last used."""
    with opened().reading() as session:
        for key in keys.keys(session):
            instants = {
                "created_at": key.created_at,
                "last_used_at": key.last_used_at,
                "revoked_at": key.revoked_at,
            }
            write_json({"name": key.name, **instants})


@keys_.command()
@click.argument("name")
def revoke(name: str) -> None:
    """Ends a key."""
    with opened().writing() as session:
        keys.revoke(session, name)
    click.echo(f"the key {name} is revoked", err=True)
