"""An article in, its rows in the timeline out; and what becomes of them when the article changes.

No function commits. A new text is read before the session is first used: a long one keeps no other writer
waiting. ``who`` is the name of the key or command that asks.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from api import errors, languages
from api.extraction.events import Reading, Undated, events_in
from api.storage import models
from api.storage.index import writing
from api.timeline import editing, matching, rereading

Reader = Callable[[str, str, int | None], Reading]


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article as it is handed in. ``published_at`` is a date, or a date-time with its offset, ISO 8601."""

    text: str
    published_at: str | None = None
    language: str | None = None
    title: str | None = None
    url: str | None = None
    source: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stored:
    """An article of the timeline; ``created`` is False where it was there before."""

    article: models.Article
    created: bool
    undated: tuple[Undated, ...]


def read(text: str, language: str, published: int | None) -> Reading:
    """What a text tells. Raises UnknownLanguage where nobody here reads the language."""
    return events_in(text, languages.language(language), published)


def ingest(session: Session, article: NewArticle, *, who: str, reader: Reader = read) -> Stored:
    """Stores an article and its events, those that were told before under the event that there is.

    The same text of the same day and language is the article that is stored already: it stays as it is,
    whatever else is said of it now. Raises Conflict where its address is known with another text or day.
    """
    language = article.language or languages.detected(article.text)
    published_day = day_of(article.published_at)
    reading = reader(article.text, language, published_day)
    row = models.Article(
        content_hash=content_hash(article.text, language, published_day),
        url=article.url,
        title=article.title,
        source=article.source,
        language=language,
        published_at=article.published_at,
        published_day=published_day,
        text=article.text,
        tags=list(dict.fromkeys(article.tags)),
    )
    editing.wait_for_turn(session)
    known = _known(session, row)
    if known is not None:
        return Stored(known, False, reading.undated)
    session.add(row)
    writing.index_article(session, row)
    editing.put(session, matching.place(session, row, reading.events, who=who))
    return Stored(row, True, reading.undated)


def _known(session: Session, new: models.Article) -> models.Article | None:
    """The stored article that says the same."""
    same = [models.Article.content_hash == new.content_hash]
    if new.url is not None:
        same.append(models.Article.url == new.url)
    found = session.scalars(select(models.Article).where(or_(*same))).all()
    by_content = next((article for article in found if article.content_hash == new.content_hash), None)
    if by_content is None and found:
        _check_unchanged(found[0], new)
    return by_content or next(iter(found), None)


def _check_unchanged(known: models.Article, new: models.Article) -> None:
    """What is left out of a known address is no change; another text or day is for PATCH."""
    if known.text != new.text:
        raise errors.Conflict(f"article {known.id} has the url {new.url} and another text")
    if new.published_day not in (None, known.published_day):
        raise errors.Conflict(f"article {known.id} has the url {new.url} and another date of publication")


def article_to_change(session: Session, article_id: int) -> models.Article:
    """The article as it is now, for this writer alone. Raises NotFound where there is none."""
    editing.wait_for_turn(session)
    article = session.get(models.Article, article_id, populate_existing=True)
    if article is None:
        raise errors.NotFound(f"no article {article_id}")
    return article


def change_article(
    session: Session, article: models.Article, changes: Mapping[str, Any], *, who: str, reader: Reader = read
) -> Stored:
    """Changes what is given of an article to change, and moves its events to where it tells them now.

    ``changes`` is a merge patch of ``title``, ``url``, ``source``, ``tags``, ``text``, ``language`` and
    ``published_at``: None takes a field away, and has the language detected. Raises Conflict where another
    article has the address or says the same already.
    """
    old_text = article.text
    for name in ("title", "url", "source", "text", "published_at"):
        if name in changes:
            setattr(article, name, changes[name])
    if "tags" in changes:
        article.tags = list(dict.fromkeys(changes["tags"] or ()))
    if "language" in changes:
        article.language = changes["language"] or languages.detected(article.text)
    article.published_day = day_of(article.published_at)
    article.content_hash = content_hash(article.text, article.language, article.published_day)
    reading = reader(article.text, article.language, article.published_day)
    if not session.is_modified(article):
        return Stored(article, False, reading.undated)
    article.version += 1
    article.updated_at = models.now()
    _flush_changes(session, article)
    writing.index_article(session, article)
    rereading.reread(session, article, reading.events, old_text, who=who)
    return Stored(article, False, reading.undated)


def _flush_changes(session: Session, article: models.Article) -> None:
    try:
        session.flush()
    except IntegrityError as doubled:
        raise errors.Conflict("another article has this url, or this text and date") from doubled


def delete_article(session: Session, article: models.Article, *, who: str) -> None:
    """Deletes an article to change; events that no other tells become tombstones, whoever edited them."""
    rereading.withdraw(session, article, who=who)
    writing.unindex_article(session, article)
    session.delete(article)
    session.flush()


def day_of(published_at: str | None) -> int | None:
    """The day number of a date, or of the local date of a date-time; Invalid where there is no such day."""
    if published_at is None:
        return None
    try:
        return date.fromisoformat(published_at[:10]).toordinal()
    except ValueError as wrong:
        raise errors.Invalid.field("published_at", f"no day {published_at[:10]!r}: {wrong}") from wrong


def content_hash(text: str, language: str, published_day: int | None) -> str:
    """The same for the same text, read the same way: in one language, from one day."""
    content = f"{language}\n{published_day}\n{text}"
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
