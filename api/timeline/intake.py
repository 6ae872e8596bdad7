"""An article as it is submitted, before it is read."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from api import errors
from api.timeline.webpages.webpage import Webpage, webpage_in


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article to be read. ``published_at`` is an ISO 8601 date, or a date-time with its UTC offset."""

    text: str
    published_at: str | None = None
    language: str | None = None
    title: str | None = None
    url: str | None = None
    source: str | None = None
    tags: tuple[str, ...] = ()


def new_article(fields: Mapping[str, Any]) -> NewArticle:
    """The article in fields that ``NewArticleSchema`` has loaded.

    If it was submitted as HTML, the text comes from the page, and so do title and date unless given.
    """
    page = Webpage(fields.get("text", ""), None, None)
    if "html" in fields:
        today = datetime.now(UTC).date()
        page = webpage_in(fields["html"], today=today, language=fields.get("language"))
    return NewArticle(
        text=page.text,
        published_at=fields.get("published_at") or page.published_at,
        language=fields.get("language"),
        title=fields.get("title") or page.title,
        url=fields.get("url"),
        source=fields.get("source"),
        tags=tuple(fields.get("tags") or ()),
    )


def published_day(published_at: str | None) -> int | None:
    """The day number of a date, or of the local date of a date-time.

    Raises ``Invalid`` if there is no such day.
    """
    if published_at is None:
        return None
    try:
        return date.fromisoformat(published_at[:10]).toordinal()
    except ValueError as wrong:
        raise errors.Invalid.field("published_at", f"no day {published_at[:10]!r}: {wrong}") from wrong


def content_hash(text: str, language: str, day: int | None) -> str:
    """Equal for articles that are read alike: the same text, language and day of publication."""
    content = f"{language}\n{day}\n{text}"
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
