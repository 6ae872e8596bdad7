"""The columns of a table of events or articles, for csv and xlsx."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum, auto
from functools import partial
from typing import Any, NamedTuple

from api.exports.edition import Edition, Identity, page_of
from api.exports.event_parts import ARTICLES, Event, reasons, sentences

SEPARATOR = "; "


class Kind(Enum):
    """What the values of a column are."""

    TEXT = auto()
    """Text of articles and people, which a spreadsheet must not evaluate."""
    DAY = auto()
    """ISO 8601 dates, written by this service."""
    DATED = auto()
    """Other forms of dates and instants, written by this service."""
    PLAIN = auto()
    """Numbers and truth values."""


class Column(NamedTuple):
    """``field`` is the field of an event or article with the values, ``width`` their usual length."""

    name: str
    field: str
    kind: Kind
    width: int
    value: Callable[[Event], Any]


def chosen(edition: Edition) -> Sequence[Column]:
    """The columns of events that the edition shows."""
    return narrowed((*COLUMNS, link(edition.identity)), edition.fields)


def narrowed(columns: Sequence[Column], fields: Sequence[str] | None) -> Sequence[Column]:
    """The columns with these fields, in the order in which they were asked for; all without ``fields``."""
    if fields is None:
        return columns
    return [column for name in fields for column in columns if column.field == name]


def row(columns: Iterable[Column], event: Event) -> Iterator[tuple[Kind, Any]]:
    """The kind and the value of each cell of an event; lists are joined."""
    for column in columns:
        value = column.value(event)
        yield column.kind, SEPARATOR.join(value) if isinstance(value, list) else value


def field(name: str, kind: Kind, width: int) -> Column:
    """A column with the values of the field of that name."""
    return Column(name, name, kind, width, lambda event: event.get(name))


def flag(name: str) -> Column:
    """A column that says whether the field of that name is set."""
    return Column(name, name, Kind.PLAIN, 8, lambda event: bool(event.get(name)))


def _of_articles(member: str, event: Event) -> list[str]:
    return list(dict.fromkeys(value for article in event[ARTICLES] if (value := article[member])))


def _article_ids(event: Event) -> str:
    """Each id with a semicolon after it: readers would take a column of single ones for numbers."""
    ids = dict.fromkeys(mention["article_id"] for mention in event["mentions"])
    return " ".join(f"{article_id};" for article_id in ids)


def link(identity: Identity) -> Column:
    """The column with the addresses of the pages of the rows."""
    return Column(
        "link", "links", Kind.TEXT, 20, lambda shown: identity.link(page_of(shown["links"]["self"]))
    )


COLUMNS = (
    field("id", Kind.PLAIN, 8),
    field("title", Kind.TEXT, 60),
    field("start", Kind.DAY, 12),
    field("end", Kind.DAY, 12),
    field("edtf", Kind.DATED, 12),
    field("precision", Kind.TEXT, 10),
    field("time", Kind.TEXT, 6),
    field("display", Kind.TEXT, 24),
    field("status", Kind.TEXT, 12),
    field("language", Kind.TEXT, 9),
    field("actors", Kind.TEXT, 30),
    field("places", Kind.TEXT, 20),
    field("tags", Kind.TEXT, 20),
    Column("sentences", "mentions", Kind.TEXT, 80, lambda event: "\n".join(sentences(event))),
    Column("because", "mentions", Kind.TEXT, 20, reasons),
    Column("articles", "mentions", Kind.TEXT, 10, _article_ids),
    Column("article_titles", "mentions", Kind.TEXT, 40, partial(_of_articles, "title")),
    Column("article_sources", "mentions", Kind.TEXT, 20, partial(_of_articles, "source")),
    Column("article_urls", "mentions", Kind.TEXT, 40, partial(_of_articles, "url")),
    Column("article_dates", "mentions", Kind.DATED, 20, partial(_of_articles, "published_at")),
    field("mention_count", Kind.PLAIN, 8),
    flag("edited"),
    flag("deleted"),
    field("merged_into", Kind.PLAIN, 8),
    field("created_at", Kind.DATED, 24),
    field("updated_at", Kind.DATED, 24),
)
