"""``timeline export``: the timeline or its articles in a file, with the filters and formats of the API."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import click
from marshmallow import fields
from marshmallow.exceptions import SCHEMA
from marshmallow.validate import OneOf

from api.cli.console import given, migrated_database
from api.config import Settings
from api.errors import Invalid, TimelineError
from api.exports import ARTICLE_FORMATS, FEEDS, FORMATS, Format, exported
from api.exports.edition import Edition, Identity
from api.schemas.article_queries import ArticlesQuery, article_filters_of
from api.schemas.fields import CommaList
from api.schemas.parameters import Label, Name
from api.schemas.queries import EventsQuery, filters_of
from api.schemas.validating import Query, Value, first_message, loaded
from api.storage.changes import installation
from api.storage.database import Database
from api.storage.engines import files
from api.storage.engines.interface import PlainConnection
from api.storage.queries import ARTICLE_ORDERS, ORDERS, Order, article_documents, articles_named, feed_order
from api.timeline.article_json import article_json, asks_for_text, fields_shown

Command = Callable[..., None]
Values = Mapping[str, Value]
NO_OPTIONS = ("limit", "cursor", "count", "format")
"""Parameters of pages, which a file has none of, and the one with a default of its own."""
SUFFIXES = {f".{each.suffix}": name for name, each in FORMATS.items()}
MOST_LISTED = 10
"""Values of an option that its help lists."""


def _parameters(schema: Query, *besides: str) -> dict[str, fields.Field[Any]]:
    """The parameters that are options of the command, by name."""
    named = {field.data_key or name: field for name, field in schema.fields.items()}
    return {name: field for name, field in named.items() if name not in (*NO_OPTIONS, *besides)}


OF_EVENTS, OF_ARTICLES = _parameters(EventsQuery(), "include"), _parameters(ArticlesQuery())


def _filtered(command: Command) -> Command:
    """The command with an option for each parameter of ``GET /v1/events`` and ``GET /v1/articles``."""
    for name, field in reversed((OF_ARTICLES | OF_EVENTS).items()):
        command = _option(name, field)(command)
    return command


def _option(name: str, field: fields.Field[Any]) -> Callable[[Command], Command]:
    flag = f"--{name.replace('_', '-')}"
    return click.option(
        flag, name, metavar="VALUE", multiple=isinstance(field, CommaList), help=_meaning(name, field)
    )


def _meaning(name: str, field: fields.Field[Any]) -> str:
    """What the API says of the parameter, with its values; what holds for many of them is said above."""
    only = "" if name in OF_EVENTS else "With --articles: "
    description = str(field.metadata.get("description", name)).replace(Name.WRITTEN, Label.WRITTEN)
    choices = _choices(field)
    values = f" One of: {', '.join(choices)}." if 1 < len(choices) <= MOST_LISTED else ""
    return f"{only}{description.rstrip('.')}.{values}".replace("`", "")


def _choices(field: fields.Field[Any]) -> Sequence[str]:
    """The values that the parameter may have, or each value in its list; none if they are free."""
    each = field.inner if isinstance(field, fields.List) else field
    return next((list(check.choices) for check in each.validators if isinstance(check, OneOf)), ())


@click.command()
@click.option(
    "--format", "name", type=click.Choice([*FORMATS]), help="By default that of the suffix of FILE."
)
@click.option("-o", "--output", metavar="FILE", type=click.Path(path_type=Path), help="Write to FILE.")
@click.option(
    "--articles", is_flag=True, help=f"The articles instead of the events; as {' or '.join(ARTICLE_FORMATS)}."
)
@_filtered
def export(name: str | None, output: Path | None, *, articles: bool, **options: Any) -> None:
    """Write the timeline in a format of the API, with the filters of the API.

    FILE appears when it is complete; if there is one of that name, it is replaced. Without --format, its
    suffix names the format; without a suffix, it is ndjson. A repeated value of an option may hold a comma.
    """
    name = name or _format_of(output)
    values = {name: _as_sent(value) for name, value in given(options).items() if value != ()}
    chunks = (_articles if articles else _events)(name, values)
    if output is None or str(output) == "-":
        sys.stdout.buffer.writelines(chunks)
    elif output.exists() and not output.is_file():
        with output.open("wb") as file:
            file.writelines(chunks)
    else:
        _replace(output.resolve(), chunks)


def _format_of(output: Path | None) -> str:
    """The format that the suffix of a file names. Raises ``UsageError`` for a suffix of none."""
    if output is None or not output.suffix:
        return "ndjson"
    matching = [suffix for suffix in SUFFIXES if output.name.lower().endswith(suffix)]
    if not matching:
        raise click.UsageError(
            f"{output.suffix} is the suffix of no format: add --format, or use {', '.join(SUFFIXES)}"
        )
    return SUFFIXES[max(matching, key=len)]


def _query(schema: Query, values: Values, options: Collection[str]) -> dict[str, Any]:
    """The values as the API loads its parameters. Raises ``UsageError`` for a wrong value or option."""
    for name in values:
        if name not in options:
            what = "events, not of articles" if name in OF_EVENTS else "articles: add --articles"
            raise click.UsageError(f"--{name.replace('_', '-')} is an option of {what}")
    try:
        return loaded(schema, values)
    except Invalid as error:
        raise click.UsageError("; ".join(_wrong(error))) from error


def _wrong(error: Invalid) -> Iterator[str]:
    """What is wrong with each option; with all of them together if it is none alone."""
    for name, messages in error.errors.items():
        option = "" if name == SCHEMA else f"--{name.replace('_', '-')}: "
        yield f"{option}{first_message(messages)}"


def _as_sent(value: str | tuple[str, ...]) -> str | tuple[str, ...]:
    """An option as a query string has it: a tuple only if it is given more than once."""
    return value if isinstance(value, str) or len(value) > 1 else value[0]


def _events(name: str, values: Values) -> Iterator[bytes]:
    """The timeline in that format."""
    query = _query(EventsQuery(), values, OF_EVENTS)
    newest_first = name in FEEDS and "sort" not in values
    order = feed_order(filters_of(query)) if newest_first else ORDERS[query["sort"]]
    return _chunks(migrated_database(), FORMATS[name], query, order, values)


def _chunks(
    database: Database, chosen: Format, query: dict[str, Any], order: Order, values: Values
) -> Iterator[bytes]:
    with database.plain_connection() as connection:
        documents = order.documents(connection, filters_of(query))
        yield from exported(
            chosen, documents, _edition(connection, query, values), partial(articles_named, connection)
        )


def _articles(name: str, values: Values) -> Iterator[bytes]:
    """The articles in that format."""
    if name not in ARTICLE_FORMATS:
        raise click.UsageError(f"{name} is no format of articles; available: {', '.join(ARTICLE_FORMATS)}")
    query = _query(ArticlesQuery(), values, OF_ARTICLES)
    database, order = migrated_database(), ARTICLE_ORDERS[query.get("sort")]
    with database.plain_connection() as connection:
        edition = _edition(connection, query, values)
    sessions, render = database.snapshot_session, article_json(query)
    documents = article_documents(sessions, article_filters_of(query), order, render)
    return exported(ARTICLE_FORMATS[name], documents, edition, lambda _: ())


def _edition(connection: PlainConnection, query: dict[str, Any], values: Values) -> Edition:
    return Edition(
        identity=Identity(installation(connection).id, Settings.from_environment().base_url),
        fields=fields_shown(query),
        lang=query.get("lang"),
        question=urlencode(values, doseq=True),
        with_text=asks_for_text(query),
    )


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
