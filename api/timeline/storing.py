"""Stores, changes and deletes articles, and updates their events accordingly.

No function commits. A new text is read before the session is first used, so that a long one does not keep
other writers waiting. ``who`` is the name of the key or command that makes the change.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from api import errors, languages, metrics
from api.extraction.events import Reading, TooManyTimes, Undated, events_in
from api.storage import models
from api.storage.index import writing
from api.timeline import rereading
from api.timeline.intake import NewArticle, published_day
from api.timeline.matching import attach
from api.timeline.saving import change_instant, lock_timeline, save

Reader = Callable[[str, str, int | None], Reading]
"""Reads a text in a language, published on a day; a seam for tests."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored article; ``created`` is False if it was stored before."""

    article: models.Article
    created: bool
    undated: tuple[Undated, ...]


MOST_TIMES = 5_000
"""Times in one article. The longest chronologies of encyclopaedias have about 2,000."""


def read(text: str, language: str, published: int | None) -> Reading:
    """The events of a text.

    Raises ``UnknownLanguage`` if there is no reader of the language, ``Invalid`` for more than ``MOST_TIMES``
    times: what is stored and answered for each is much longer than the text itself.
    """
    began = perf_counter()
    try:
        return events_in(text, languages.language(language), published, most=MOST_TIMES)
    except TooManyTimes as error:
        raise errors.Invalid.field("text", f"more than {MOST_TIMES} dates; send it in parts") from error
    finally:
        metrics.READING_SECONDS.observe(amount=perf_counter() - began)
        metrics.WORDS.add(amount=len(text.split()))


def ingest(session: Session, article: NewArticle, *, who: str, reader: Reader = read) -> Stored:
    """Store an article and its events; those that are in the timeline already gain a mention.

    An article with the same text, day and language as a stored one is that article, which stays as it is;
    one that was stored without a day gets it. Raises ``Conflict`` if its URL is stored with another text or
    day.
    """
    row = _unsaved(article)
    reading = reader(row.text, row.language, row.published_day)
    lock_timeline(session)
    known = _known(session, row) or _undated_copy(session, row)
    if known is not None and known.published_day is None and row.published_day is not None:
        return change_article(session, known, _missing_in(known, row), who=who, reader=reader)
    if known is not None:
        return Stored(known, False, reading.undated)
    session.add(row)
    writing.index_article(session, row)
    save(session, attach(session, row, reading.events, who=who))
    row.updated_at = change_instant(session)
    return Stored(row, True, reading.undated)


def _unsaved(article: NewArticle) -> models.Article:
    language = article.language or languages.detected(article.text)
    day = published_day(article.published_at)
    return models.Article(
        content_hash=content_hash(article.text, language, day),
        url=article.url,
        title=article.title,
        source=article.source,
        language=language,
        published_at=article.published_at,
        published_day=day,
        text=article.text,
        tags=list(dict.fromkeys(article.tags)),
    )


def _known(session: Session, new: models.Article) -> models.Article | None:
    """The stored article with the same content, or else with the same URL."""
    same = [models.Article.content_hash == new.content_hash]
    if new.url is not None:
        same.append(models.Article.url == new.url)
    found = session.scalars(select(models.Article).where(or_(*same))).all()
    by_content = next((article for article in found if article.content_hash == new.content_hash), None)
    if by_content is None and found:
        _check_unchanged(found[0], new)
    return by_content or next(iter(found), None)


def _undated_copy(session: Session, new: models.Article) -> models.Article | None:
    """The article with the same text that was stored without a day of publication."""
    undated = content_hash(new.text, new.language, None)
    return session.scalar(select(models.Article).where(models.Article.content_hash == undated))


def _missing_in(known: models.Article, new: models.Article) -> dict[str, Any]:
    """What a dated copy says that the stored article does not."""
    names = [name for name in ("published_at", "url", "title", "source") if getattr(known, name) is None]
    told = {name: value for name in names if (value := getattr(new, name)) is not None}
    return {**told, "tags": [*known.tags, *new.tags]}


def _check_unchanged(known: models.Article, new: models.Article) -> None:
    """Refuse another text or day under a known URL, which is for PATCH; one without a day may get one."""
    if known.text != new.text:
        raise errors.Conflict(f"article {known.id} has the url {new.url} and another text")
    if None not in (new.published_day, known.published_day) and new.published_day != known.published_day:
        raise errors.Conflict(f"article {known.id} has the url {new.url} and another date of publication")


def article_to_change(session: Session, article_id: int) -> models.Article:
    """The article as it is now, for this writer alone. Raises ``NotFound`` if there is none."""
    lock_timeline(session)
    article = session.get(models.Article, article_id, populate_existing=True)
    if article is None:
        raise errors.NotFound(f"no article {article_id}")
    return article


def change_article(
    session: Session, article: models.Article, changes: Mapping[str, Any], *, who: str, reader: Reader = read
) -> Stored:
    """Apply a merge patch to an article from ``article_to_change`` and update its events.

    ``changes`` may hold ``title``, ``url``, ``source``, ``tags``, ``text``, ``language`` and
    ``published_at``. None removes a value; a language of None is detected again. Raises ``Conflict`` if
    another article has the URL or the same content.
    """
    old_text = article.text
    _apply(article, changes)
    reading = reader(article.text, article.language, article.published_day)
    if not session.is_modified(article):
        return Stored(article, False, reading.undated)
    article.version += 1
    _flush_changes(session)
    writing.index_article(session, article)
    rereading.reread(session, article, reading.events, old_text, who=who)
    article.updated_at = change_instant(session)
    return Stored(article, False, reading.undated)


def _apply(article: models.Article, changes: Mapping[str, Any]) -> None:
    for name in ("title", "url", "source", "text", "published_at"):
        if name in changes:
            setattr(article, name, changes[name])
    if "tags" in changes:
        article.tags = list(dict.fromkeys(changes["tags"] or ()))
    if "language" in changes:
        article.language = changes["language"] or languages.detected(article.text)
    article.published_day = published_day(article.published_at)
    article.content_hash = content_hash(article.text, article.language, article.published_day)


def _flush_changes(session: Session) -> None:
    try:
        session.flush()
    except IntegrityError as duplicate:
        raise errors.Conflict("another article has this url, or this text and date") from duplicate


def delete_article(session: Session, article: models.Article, *, who: str) -> None:
    """Delete an article from ``article_to_change``.

    Events that no other article reports become tombstones, even if a person edited them.
    """
    rereading.withdraw(session, article, who=who)
    writing.unindex_article(session, article)
    session.delete(article)
    session.flush()


def content_hash(text: str, language: str, day: int | None) -> str:
    """Equal for articles that are read alike: the same text, language and day of publication."""
    content = f"{language}\n{day}\n{text}"
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
