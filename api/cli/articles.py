"""``timeline extract``, ``ingest``, ``seed`` and ``export``: articles in, events out."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from api.cli.article_files import articles_in, fields_of, records_in
from api.cli.console import fail, given, migrated_database, warn, write_json
from api.errors import TimelineError
from api.exports import FORMATS, exported
from api.languages import DISPLAYED
from api.schemas.articles import NewArticleSchema
from api.schemas.queries import EventsQuery, filters_of
from api.schemas.validating import loaded
from api.storage.database import Database
from api.storage.queries import events_stream
from api.timeline import storing
from api.timeline.dry_run import extracted
from api.timeline.intake import NewArticle, new_article

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
PACKAGE = Path(__file__).parent.parent
SEEDS = (PACKAGE / "seeds", PACKAGE.parent / "seeds")
"""The folder in an installed package, and that in a source tree."""


@click.command()
@click.argument("file", type=FILE)
@click.option("--published-at", metavar="DATE", help="Date of publication.")
@click.option("--language", metavar="CODE", help="ISO 639-1; detected if not given.")
def extract(file: Path, **options: Any) -> None:
    """Show the dated events of the articles in FILE, and store nothing."""
    for fields in articles_in(file):
        write_json(extracted(_validated({**fields, **given(options)})))


@click.command()
@click.argument("files", type=FILE, nargs=-1, required=True)
@click.option("--published-at", metavar="DATE", help="Date of publication.")
@click.option("--language", metavar="CODE", help="ISO 639-1; detected if not given.")
def ingest(files: tuple[Path, ...], **options: Any) -> None:
    """Store the articles in FILES: text, HTML, JSON or NDJSON.

    An article that fails does not affect the others.
    """
    if failures := _store(files, given(options)):
        fail(f"{failures} articles or files failed")


@click.command()
def seed() -> None:
    """Store the articles that come with the service, unless they are stored already."""
    folder = next(folder for folder in SEEDS if folder.is_dir())
    if failures := _store(sorted(folder.glob("*.md")), {}):
        fail(f"{failures} seeds failed")


@click.command()
@click.option("--format", "name", type=click.Choice(list(FORMATS)), default="ndjson", show_default=True)
@click.option("--from", "start", metavar="DATE", help="First day, month or year.")
@click.option("--to", "end", metavar="DATE", help="Last day, month or year.")
@click.option("--lang", type=click.Choice(DISPLAYED), help="Language of the intervals in words.")
def export(name: str, start: str | None, end: str | None, lang: str | None) -> None:
    """Write the timeline in a format of the API."""
    query = loaded(EventsQuery(), given({"from": start, "to": end, "lang": lang}))
    with migrated_database().plain_connection() as connection:
        documents = (document for _, document in events_stream(connection, filters_of(query)))
        for chunk in exported(name, documents, lang):
            sys.stdout.buffer.write(chunk)


def _store(files: Iterable[Path], options: dict[str, Any]) -> int:
    """Stores the articles of the files; returns how many articles, or whole files, failed."""
    database = migrated_database()
    return sum(_store_file(database, file, options) for file in files)


def _store_file(database: Database, file: Path, options: dict[str, Any]) -> int:
    """Stores each article of a file in its own transaction; returns how many failed."""
    try:
        records = records_in(file)
    except TimelineError as error:
        warn(error.detail)
        return 1
    failures = 0
    for number, record in enumerate(records, 1):
        try:
            article = _validated({**fields_of(record, file), **options})
            write_json({"file": str(file), **_ingested(database, article)})
        except TimelineError as error:
            failures += 1
            warn(f"{file}, article {number}: {error.detail}")
    return failures


def _ingested(database: Database, article: NewArticle) -> dict[str, Any]:
    with database.write_session() as session:
        stored = storing.ingest(session, article, who="command line")
        return {"id": stored.article.id, "created": stored.created}


def _validated(fields: dict[str, Any]) -> NewArticle:
    return new_article(loaded(NewArticleSchema(), fields))
