"""The commands. JSON on standard output, messages on standard error; exit status 1 failed, 2 wrong usage."""

from __future__ import annotations

import dataclasses
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

import click
import orjson
from alembic.util import CommandError
from sqlalchemy.exc import SQLAlchemyError

from api.benchmarks.commands import bench
from api.cli import article_files
from api.config import Settings
from api.errors import Misconfigured, TimelineError
from api.exports import FORMATS
from api.exports.event_parts import in_language
from api.languages import DISPLAYED
from api.schemas.articles import NewArticleSchema
from api.schemas.queries import EventsQuery, filters_of
from api.schemas.validating import loaded
from api.storage import keys, queries
from api.storage.database import Database
from api.storage.index.rebuilding import render_documents
from api.timeline import dry_run
from api.timeline import storing as ingesting
from api.timeline.event_json import event_json, event_json_version
from api.timeline.intake import NewArticle, new_article
from api.timeline.verifying import discrepancies

FILES = click.Path(exists=True, dir_okay=False, path_type=Path)
PACKAGE = Path(__file__).parent.parent


def main() -> None:
    """The console script: an error is a message, not a traceback."""
    try:
        sys.exit(commands(standalone_mode=False))
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        sys.exit(error.exit_code)
    except click.UsageError as error:
        warn(error.format_message())
        sys.exit(error.exit_code)
    except click.ClickException as error:
        fail(error.format_message())
    except click.Abort:
        fail("interrupted")
    except BrokenPipeError:
        # Whoever read the output has gone, as `head` does; what is left is for nobody.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except Misconfigured as error:
        fail(str(error))
    except TimelineError as error:
        fail(error.detail)
    except SQLAlchemyError as error:
        fail(f"the database does not answer: {getattr(error, 'orig', None) or error}")
    except CommandError as error:
        fail(str(error))


def fail(message: str) -> NoReturn:
    warn(message)
    sys.exit(1)


def warn(message: str) -> None:
    """One line on standard error."""
    click.echo(f"timeline: {' '.join(message.split())}", err=True)


def write_json(value: Any) -> None:
    """One line of JSON on standard output."""
    click.echo(orjson.dumps(value).decode())


def opened() -> Database:
    """The database of the settings, closed when the command ends."""
    database = Database(Settings.from_environment().database_url)
    click.get_current_context().call_on_close(database.close)
    return database


def migrated() -> Database:
    """The database with its tables as they should be."""
    database = opened()
    if not database.is_migrated():
        fail("the database is not migrated: run `timeline db upgrade`")
    return database


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
    migrated()
    click.echo(f"serving on http://{settings.host}:{settings.port}", err=True)
    server.serve(settings)


commands.add_command(bench)


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


@db.command()
def verify() -> None:
    """Makes all that is derived from the events again, in memory, and compares; 1 where something differs."""
    with migrated().read_session() as session:
        found = 0
        for sentence in discrepancies(session):
            found += 1
            click.echo(sentence, err=True)
    if found:
        fail(f"{found} discrepancies")


@db.command()
@click.option("--all", "every", is_flag=True, help="Also those that the schemas in use have rendered.")
def render(every: bool) -> None:
    """Renders again the documents of events that other versions of the schemas have rendered."""
    rendered = 0
    for rendered in render_documents(migrated(), event_json, event_json_version(), every=every):
        click.echo(f"{rendered} documents", err=True)
    write_json({"rendered": rendered})


def _make_folder(database: Database) -> None:
    """An SQLite file may lie in a folder that is not there yet."""
    if database.is_sqlite and database.url.database not in (None, "", ":memory:"):
        folder = Path(str(database.url.database)).parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            fail(f"{folder} cannot be made: {error.strerror}")


@commands.group(name="keys")
def keys_() -> None:
    """Makes and ends the keys that changes need."""


@keys_.command()
@click.argument("name")
def create(name: str) -> None:
    """Makes a key and shows it, this once."""
    with migrated().write_session() as session:
        key = keys.create(session, name)
    write_json({"name": name, "key": key})


@keys_.command(name="list")
def list_keys() -> None:
    """Shows whose keys there are and when they were last used."""
    with migrated().read_session() as session:
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
    with migrated().write_session() as session:
        keys.revoke(session, name)
    click.echo(f"the key {name} is revoked", err=True)


@commands.command()
@click.argument("file", type=FILES)
@click.option("--published-at", metavar="DATE", help="When it was published.")
@click.option("--language", metavar="CODE", help="ISO 639-1; detected where it is not given.")
def extract(file: Path, **given: Any) -> None:
    """Shows the dated events of an article in a file; stores nothing."""
    options = {name: value for name, value in given.items() if value is not None}
    for fields in article_files.articles_in(file):
        write_json(dry_run.extracted(_submitted({**fields, **options})))


@commands.command()
@click.argument("files", type=FILES, nargs=-1, required=True)
@click.option("--published-at", metavar="DATE", help="When they were published.")
@click.option("--language", metavar="CODE", help="ISO 639-1; detected where it is not given.")
def ingest(files: tuple[Path, ...], **given: Any) -> None:
    """Stores the articles of files: text, pages, JSON or NDJSON. One that fails costs the others nothing."""
    options = {name: value for name, value in given.items() if value is not None}
    if failures := _store(files, options):
        fail(f"{failures} of them failed")


@commands.command()
def seed() -> None:
    """Stores the articles that come with the service; those that are there already are left alone."""
    folder = PACKAGE / "seeds"
    files = sorted((folder if folder.is_dir() else PACKAGE.parent / "seeds").glob("*.md"))
    if failures := _store(files, {}):
        fail(f"{failures} seeds failed")


def _store(files: Iterable[Path], options: dict[str, Any]) -> int:
    """Stores what the files hold, a line of JSON an article; how many failed."""
    database, failures = migrated(), 0
    for file in files:
        try:
            records = article_files.records_in(file)
        except TimelineError as error:
            failures += 1
            warn(error.detail)
            continue
        for number, record in enumerate(records, 1):
            try:
                fields = article_files.fields_of(record, file)
                stored = _stored(database, _submitted({**fields, **options}))
            except TimelineError as error:
                failures += 1
                warn(f"{file}, article {number}: {error.detail}")
            else:
                write_json({"file": str(file), **stored})
    return failures


def _stored(database: Database, article: NewArticle) -> dict[str, Any]:
    with database.write_session() as session:
        stored = ingesting.ingest(session, article, who="command line")
        return {"id": stored.article.id, "created": stored.created}


def _submitted(fields: dict[str, Any]) -> NewArticle:
    return new_article(loaded(NewArticleSchema(), fields))


@commands.command()
@click.option("--format", "name", type=click.Choice(list(FORMATS)), default="ndjson", show_default=True)
@click.option("--from", "start", metavar="DATE", help="First day, month or year.")
@click.option("--to", "end", metavar="DATE", help="Last day, month or year.")
@click.option("--lang", type=click.Choice(DISPLAYED), help="Language of the intervals in words.")
def export(name: str, start: str | None, end: str | None, lang: str | None) -> None:
    """Writes the timeline in a format of the API."""
    given = {"from": start, "to": end, "lang": lang}
    query = loaded(EventsQuery(), {key: value for key, value in given.items() if value is not None})
    with migrated().engine.connect() as connection:
        rows = queries.events_stream(connection, filters_of(query))
        events = (in_language(orjson.loads(document), lang) for _, document in rows)
        for chunk in FORMATS[name].export(events):
            sys.stdout.buffer.write(chunk)
