"""The table of articles, for spreadsheets as that of events is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from api.exports import csv
from api.exports.columns import Column, Kind, field, flag, link, narrowed
from api.exports.edition import Edition
from api.exports.event_parts import printable

Article = Mapping[str, Any]


def export(articles: Iterable[Article], edition: Edition) -> Iterator[bytes]:
    """A header, then a line per article; lists are joined by semicolons."""
    columns = (*COLUMNS, link(edition.identity), *((TEXT,) if edition.with_text else ()))
    return csv.table(narrowed(columns, edition.fields), articles)


def _places(article: Article) -> list[str]:
    """Each place as a reader would write it: ``Le Journal, https://journal.example/31``."""
    places = article["places_published"]
    return [", ".join(filter(None, (place["source"], place["url"]))) for place in places]


def _text(article: Article) -> str:
    """The text; a tombstone has none."""
    return printable(article.get("text", ""))


COLUMNS = (
    field("id", Kind.PLAIN, 8),
    field("title", Kind.TEXT, 60),
    field("url", Kind.TEXT, 40),
    field("source", Kind.TEXT, 20),
    field("language", Kind.TEXT, 9),
    field("published_at", Kind.DATED, 20),
    field("tags", Kind.TEXT, 20),
    Column("places_published", "places_published", Kind.TEXT, 60, _places),
    field("story", Kind.PLAIN, 8),
    flag("deleted"),
    field("created_at", Kind.DATED, 24),
    field("updated_at", Kind.DATED, 24),
)
TEXT = Column("text", "text", Kind.TEXT, 80, _text)
