"""``timeline export``: the timeline in a file, with the filters and the formats of the API."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import click
from marshmallow import fields

from api.cli.console import given, migrated_database
from api.config import Settings
from api.errors import Invalid, TimelineError
from api.exports import FEEDS, FORMATS, exported
from api.exports.edition import Edition, Identity
from api.schemas.fields import CommaList
from api.schemas.queries import EventsQuery, filters_of
from api.schemas.validating import loaded
from api.storage.changes import installation
from api.storage.database import Database
from api.storage.engines import files
from api.storage.queries import ORDERS, Order, articles_named, feed_order

Command = Callable[..., None]
NO_OPTIONS = ("limit", "cursor", "include", "count", "format")
"""Parameters of pages, which a file has none of, and the one with a default of its own."""


def _filtered(command: Command) -> Command:
    """The command with an option for each parameter of ``GET /v1/events``."""
    for name, field in reversed(EventsQuery().fields.items()):
        if name not in NO_OPTIONS:
            command = _option(field.data_key or name, field)(command)
    return command


def _option(name: str, field: fields.Field[Any]) -> Callable[[Command], Command]:
    meaning = f"{field.metadata.get('description', name)}."
    flag = f"--{name.replace('_', '-')}"
    return click.option(
        flag, name, metavar="VALUE", multiple=isinstance(field, CommaList), help=meaning.replace("`", "")
    )


@click.command()
@click.option("--format", "name", type=click.Choice([*FORMATS]), default="ndjson", show_default=True)
@click.option("-o", "--output", metavar="FILE", type=click.Path(path_type=Path), help="Write to FILE.")
@_filtered
def export(name: str, output: Path | None, **options: Any) -> None:
    """Write the timeline in a format of the API, with the filters of the API.

    FILE appears when it is complete; if there is one of that name, it is replaced.
    """
    query = _query(options)
    order = _order(name, query) if options["sort"] is None else ORDERS[query["sort"]]
    chunks = _chunks(migrated_database(), name, query, order)
    if output is None or str(output) == "-":
        sys.stdout.buffer.writelines(chunks)
    elif output.exists() and not output.is_file():
        with output.open("wb") as file:
            file.writelines(chunks)
    else:
        _replace(output.resolve(), chunks)


def _query(options: dict[str, Any]) -> dict[str, Any]:
    """The options as the API loads its parameters. Raises ``UsageError`` for a wrong value."""
    values = {name: _as_sent(value) for name, value in given(options).items() if value != ()}
    try:
        return loaded(EventsQuery(), values)
    except Invalid as error:
        raise click.UsageError(error.detail) from error


def _as_sent(value: str | tuple[str, ...]) -> str | tuple[str, ...]:
    """An option as a query string has it: a tuple only if it is given more than once."""
    return value if isinstance(value, str) or len(value) > 1 else value[0]


def _chunks(database: Database, name: str, query: dict[str, Any], order: Order) -> Iterator[bytes]:
    with database.plain_connection() as connection:
        identity = Identity(installation(connection).id, Settings.from_environment().base_url)
        edition = Edition(identity=identity, fields=query.get("fields_"), lang=query.get("lang"))
        documents = order.documents(connection, filters_of(query))
        yield from exported(name, documents, edition, partial(articles_named, connection))


def _order(name: str, query: dict[str, Any]) -> Order:
    """The order of a format if none is asked for: the newest changes first in a feed."""
    return feed_order(filters_of(query)) if name in FEEDS else ORDERS["start"]


def _replace(file: Path, chunks: Iterable[bytes]) -> None:
    """Write a file that appears when it is complete. Raises ``TimelineError`` if it cannot be written."""
    try:
        unfinished = files.new_partial(file)
        try:
            _write(unfinished, chunks)
            files.publish(unfinished, file)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise TimelineError(f"cannot write {file}: {error.strerror}") from error


def _write(file: Path, chunks: Iterable[bytes]) -> None:
    """Write a file, readable for those that new files are readable for."""
    with file.open("wb") as opened:
        opened.writelines(chunks)
    file.chmod(0o666 & ~_umask())


def _umask() -> int:
    """The permissions that new files do not get; it can only be read by setting it."""
    os.umask(mask := os.umask(0))
    return mask
