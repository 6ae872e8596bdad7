"""``timeline extract``, ``ingest`` and ``seed``: articles in."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

import click
from marshmallow import Schema

from api.cli.article_files import fields_of, records_in, shown
from api.cli.console import fail, given, migrated_database, warn, write_json
from api.errors import Invalid, TimelineError
from api.languages import language
from api.schemas.articles import ArticleFields, NewArticleSchema
from api.schemas.validating import loaded
from api.storage.database import Database
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
    show = _options(options)
    if _failures(file, show, lambda article: write_json(extracted(article))):
        sys.exit(1)


@click.command()
@click.argument("files", type=FILE, nargs=-1, required=True)
@click.option("--published-at", metavar="DATE", help="Date of publication.")
@click.option("--language", metavar="CODE", help="ISO 639-1; detected if not given.")
def ingest(files: tuple[Path, ...], **options: Any) -> None:
    """Store the articles in FILES: text, HTML, JSON or NDJSON.

    An article that fails does not affect the others.
    """
    if failures := _store(files, _options(options)):
        fail(f"{failures} articles or files failed")


@click.command()
def seed() -> None:
    """Store the articles that come with the service, unless they are stored already."""
    folder = next(folder for folder in SEEDS if folder.is_dir())
    if failures := _store(sorted(folder.glob("*.md")), {}):
        fail(f"{failures} seeds failed")


def _store(files: Iterable[Path], options: dict[str, Any]) -> int:
    """Stores the articles of the files; returns how many articles, or whole files, failed."""
    database = migrated_database()
    return sum(_failures(file, options, partial(_ingest, database, file)) for file in files)


def _ingest(database: Database, file: Path, article: NewArticle) -> None:
    """Stores an article in its own transaction."""
    with database.write_session() as session:
        stored = storing.ingest(session, article, who="command line")
        result = {"id": stored.article.id, "created": stored.created}
    write_json({"file": shown(file), **result})


def _failures(file: Path, options: dict[str, Any], use: Callable[[NewArticle], None]) -> int:
    """Uses each article of a file; returns how many failed. The reasons are on standard error."""
    failures = 0
    try:
        for number, record in enumerate(records_in(file), 1):
            failures += not _succeeds(file, number, record, options, use)
    except TimelineError as error:
        warn(error.detail)
        return failures + 1
    return failures


def _succeeds(
    file: Path, number: int, record: bytes, options: dict[str, Any], use: Callable[[NewArticle], None]
) -> bool:
    try:
        use(new_article(loaded(NewArticleSchema(), {**fields_of(record, file), **options})))
    except TimelineError as error:
        warn(f"{shown(file)}, article {number}: {error.detail}")
        return False
    return True


def _options(options: dict[str, Any]) -> dict[str, Any]:
    """The options that hold for all articles. Raises ``UsageError`` for values that no article may have."""
    values = given(options)
    return _wanted(ArticleFields(only=tuple(values)), values) if values else {}


def _wanted(schema: Schema, values: dict[str, Any]) -> dict[str, Any]:
    try:
        wanted = loaded(schema, values)
        if "language" in wanted:
            language(wanted["language"])
        return wanted
    except Invalid as error:
        raise click.UsageError(error.detail) from error
