"""``timeline extract``, ``ingest`` and ``seed``: articles in."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from api.cli.article_options import article_options, values_for_all
from api.cli.console import fail, migrated_database, warn, write_json
from api.cli.files.articles import Found, articles_in, reason
from api.cli.files.sources import files_in
from api.cli.ingesting.progress import Progress, size_of
from api.cli.ingesting.readers import reader
from api.cli.ingesting.sets import Sets
from api.counts import counted
from api.errors import TimelineError
from api.server.garbage import collect_seldom
from api.timeline.dry_run import extracted

FILE = click.Path(exists=True, allow_dash=True, path_type=Path)
PACKAGE = Path(__file__).parent.parent
SEEDS = (PACKAGE / "seeds", PACKAGE.parent / "seeds")
"""The folder in an installed package, and that in a source tree."""


@click.command()
@click.argument("file", metavar="FILE|-|FOLDER", type=FILE)
@article_options
def extract(file: Path, **options: Any) -> None:
    """Show the dated events of the articles in FILE, and store nothing.

    `-` is standard input. `timeline ingest --help` says which files can be read.
    """
    around = values_for_all(options)
    shown = [
        _is_shown(found, around, alone=found.place == (file, None)) for found in articles_in(files_in([file]))
    ]
    if not all(shown):
        sys.exit(1)


@click.command()
@click.argument("files", metavar="FILE|-|FOLDER...", type=FILE, nargs=-1, required=True)
@article_options
@click.option(
    "--jobs", metavar="N", type=click.IntRange(min=1), default=1, help="Read in N processes; 1 is this one."
)
def ingest(files: tuple[Path, ...], jobs: int, **options: Any) -> None:
    """Store the articles in FILES, and write a line of JSON for each.

    Files are text (.txt, .md), pages (.html, .htm), .json, .ndjson, .jsonl, or .csv with a header; `-` is
    standard input, and a folder stands for all such files in it. A file without a suffix is read as text, but
    only if it is named itself. Text may begin with `name: value` lines between two lines of `---`, and .md
    with its title as a heading, `# Title`. A date at the start of a file name, as in 2016-06-14_x.txt, is the
    date of publication if the article has none. An article that fails does not affect the others.
    """
    if failures := _store(files_in(files), values_for_all(options), jobs):
        fail(f"{counted(failures, 'article or file', 'articles or files')} failed")


@click.command()
def seed() -> None:
    """Store the articles that come with the service, unless they are stored already."""
    folder = next(folder for folder in SEEDS if folder.is_dir())
    if failures := _store(sorted(folder.glob("*.md")), {}, jobs=1):
        fail(f"{counted(failures, 'seed')} failed")


def _is_shown(found: Found, options: dict[str, Any], *, alone: bool) -> bool:
    """Writes the events of an article, with its place if there are others; False if it has a fault."""
    try:
        members = {} if alone else found.place.members()
        write_json({**members, **extracted(found.article(options))})
    except TimelineError as error:
        warn(f"{found.place}: {reason(error)}")
        return False
    return True


def _store(files: Sequence[Path], options: dict[str, Any], jobs: int) -> int:
    """Stores the articles of the files; returns how many articles, or whole files, failed."""
    collect_seldom()
    with Progress(size_of(files)) as progress:
        sets = Sets(migrated_database(), progress)
        with reader(jobs, sets, options) as reading:
            for found in articles_in(files, on_pause=reading.catch_up):
                reading.add(found)
            reading.catch_up()
    return sets.failures
