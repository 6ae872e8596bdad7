"""``timeline extract``, ``ingest`` and ``seed``: articles in."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import click
from sqlalchemy.orm import Session

from api.cli.article_options import article_options, values_for_all
from api.cli.console import (
    fail,
    migrated_database,
    reasons,
    say_changed,
    warn,
    warn_of_dates,
    write_json,
)
from api.cli.files.records import Record, records_in
from api.cli.files.sources import day_in_name, files_in, shown
from api.counts import counted
from api.errors import TimelineError
from api.schemas.articles import ArticleFields, NewArticleSchema
from api.schemas.validating import loaded
from api.storage.database import Database
from api.timeline import storing
from api.timeline.dry_run import extracted
from api.timeline.intake import NewArticle, new_article
from api.timeline.reading import read_article

FILE = click.Path(exists=True, allow_dash=True, path_type=Path)
FIELDS = ", ".join(name for name in ArticleFields().fields if name not in ("text", "html"))
PACKAGE = Path(__file__).parent.parent
SEEDS = (PACKAGE / "seeds", PACKAGE.parent / "seeds")
"""The folder in an installed package, and that in a source tree."""


class Place(NamedTuple):
    """Where an article stands: its file, and its line if the file holds several."""

    file: Path
    line: int | None

    def __str__(self) -> str:
        return shown(self.file) if self.line is None else f"{shown(self.file)}, line {self.line}"

    def members(self) -> dict[str, Any]:
        """The place as members of a JSON object."""
        return {"file": shown(self.file), **({} if self.line is None else {"line": self.line})}


Use = Callable[[Place, NewArticle], None]


@click.command()
@click.argument("file", metavar="FILE|-|FOLDER", type=FILE)
@article_options
def extract(file: Path, **options: Any) -> None:
    """Show the dated events of the articles in FILE, and store nothing.

    `-` is standard input. `timeline ingest --help` says which files can be read.
    """
    around = values_for_all(options)
    if sum(_failures(each, around, partial(_show, alone=each == file)) for each in files_in([file])):
        sys.exit(1)


@click.command()
@click.argument("files", metavar="FILE|-|FOLDER...", type=FILE, nargs=-1, required=True)
@article_options
def ingest(files: tuple[Path, ...], **options: Any) -> None:
    """Store the articles in FILES, and write a line of JSON for each.

    Files are text (.txt, .md), pages (.html, .htm), .json, .ndjson, .jsonl, or .csv with a header; `-` is
    standard input, and a folder stands for all such files in it. A file without a suffix is read as text, but
    only if it is named itself. Text may begin with `name: value` lines between two lines of `---`, and .md
    with its title as a heading, `# Title`. A date at the start of a file name, as in 2016-06-14_x.txt, is the
    date of publication if the article has none. An article that fails does not affect the others.
    """
    if failures := _store(files_in(files), values_for_all(options)):
        fail(f"{counted(failures, 'article or file', 'articles or files')} failed")


@click.command()
def seed() -> None:
    """Store the articles that come with the service, unless they are stored already."""
    folder = next(folder for folder in SEEDS if folder.is_dir())
    if failures := _store(sorted(folder.glob("*.md")), {}):
        fail(f"{counted(failures, 'seed')} failed")


def _show(place: Place, article: NewArticle, *, alone: bool) -> None:
    """Writes the events of an article, with its place if there are others."""
    members = {} if alone and place.line is None else place.members()
    write_json({**members, **extracted(article)})


def _store(files: Iterable[Path], options: dict[str, Any]) -> int:
    """Stores the articles of the files; returns how many articles, or whole files, failed."""
    use = partial(_ingest, migrated_database())
    return sum(_failures(file, options, use) for file in files)


def _ingest(database: Database, place: Place, article: NewArticle) -> None:
    """Stores an article in its own transaction."""
    read = read_article(article)

    def stored(session: Session) -> storing.Summary:
        return storing.summary(session, storing.ingest(session, read, who="command line"))

    result = database.written(stored)._asdict()
    say_changed(database)
    write_json({**place.members(), **result})
    warn_of_dates(str(place), result)


def _failures(file: Path, options: dict[str, Any], use: Use) -> int:
    """Uses each article of a file; returns how many failed. The reasons are on standard error."""
    failures = 0
    try:
        for record in records_in(file):
            failures += not _succeeds(Place(file, record.line), record, options, use)
    except TimelineError as error:
        warn(f"{shown(file)}: {error.detail}")
        return failures + 1
    return failures


def _succeeds(place: Place, record: Record, options: dict[str, Any], use: Use) -> bool:
    try:
        use(place, _article(place, record, options))
    except TimelineError as error:
        warn(f"{place}: {_reasons(error)}")
        return False
    return True


def _article(place: Place, record: Record, options: dict[str, Any]) -> NewArticle:
    """The article of a record: an option wins over what it says, and that over the date in a file name.

    The name of a file of several articles says when it was made, not when they were published.
    """
    own = record.fields()
    fields = {**own, **options}
    if "tags" in options and isinstance(own.get("tags"), list):
        fields["tags"] = [*own["tags"], *options["tags"]]
    article = new_article(loaded(NewArticleSchema(), fields))
    if article.published_at is None and place.line is None:
        return replace(article, published_at=day_in_name(place.file))
    return article


def _reasons(error: TimelineError) -> str:
    """Everything that is wrong with an article, and which fields it may have if one is unknown."""
    said = reasons(error)
    return f"{said}; an article has text or html, and may have {FIELDS}" if "Unknown field." in said else said
