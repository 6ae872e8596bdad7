"""Stores, changes and deletes articles, and updates their events accordingly.

No function commits. A new text is read before the session is first used, so that a long one does not keep
other writers waiting. ``who`` is the name of the key or command that makes the change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import perf_counter
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from api import errors, languages, metrics
from api.extraction.events import Reading, TooManyTimes, Undated, events_in
from api.storage import models, queries
from api.storage.index import writing
from api.timeline import rereading
from api.timeline.intake import NewArticle, content_hash, published_day
from api.timeline.known_articles import add_what_is_new, known_article, refuse_taken
from api.timeline.matching import attach
from api.timeline.saving import change_instant, lock_timeline, save
from api.timeline.stories import moving, upkeep

Reader = Callable[[str, str, int | None], Reading]
"""Reads a text in a language, published on a day; a seam for tests."""
MOST_TIMES = 5_000
"""Times in one article. The longest chronologies of encyclopaedias have about 2,000."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored article; ``created`` is False if it was stored before."""

    article: models.Article
    created: bool
    undated: tuple[Undated, ...]


class Summary(NamedTuple):
    """What came of a stored article, with the numbers of its events and of its dates left undated."""

    id: int
    created: bool
    language: str
    published_at: str | None
    events: int
    undated: int


def summary(session: Session, stored: Stored) -> Summary:
    """What came of an article that the session has stored."""
    session.flush()
    article = stored.article
    events = queries.count_events_of_article(session, article.id)
    return Summary(
        article.id, stored.created, article.language, article.published_at, events, len(stored.undated)
    )


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

    An article with the same text, day and language as a stored one is that article, which gains the place and
    the tags that it lacks, and its date if it had none. Raises ``Conflict`` if its URL is stored with another
    text or day.
    """
    row = _unsaved(article)
    reading = reader(row.text, row.language, row.published_day)
    lock_timeline(session)
    known = known_article(session, row)
    if known is not None:
        add_what_is_new(known, row)
        if (known.language, known.published_day) != (row.language, row.published_day):
            reading = reader(known.text, known.language, known.published_day)
        return _stored_change(session, known, reading, known.text, who=who)
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


def article_to_change(session: Session, article_id: int) -> models.Article:
    """The article as it is now, for this writer alone.

    Raises ``NotFound`` if there never was one, ``Gone`` if it is deleted.
    """
    lock_timeline(session)
    return queries.article(session, article_id)


def change_article(
    session: Session, article: models.Article, changes: Mapping[str, Any], *, who: str, reader: Reader = read
) -> Stored:
    """Apply a merge patch to an article from ``article_to_change`` and update its events.

    ``changes`` may hold ``title``, ``url``, ``source``, ``tags``, ``text``, ``language``, ``published_at``
    and ``story``. None removes a value; a language of None is detected again. Raises ``Conflict`` if another
    article has the URL or the same content.
    """
    old_text = article.text
    moved = moving.move(session, article, changes["story"]) if "story" in changes else ()
    _apply(article, changes)
    reading = reader(article.text, article.language, article.published_day)
    refuse_taken(session, article)
    stored = _stored_change(session, article, reading, old_text, who=who)
    upkeep.refresh(session, moved, article.updated_at)
    return stored


def _stored_change(
    session: Session, article: models.Article, reading: Reading, old_text: str, *, who: str
) -> Stored:
    """Save a changed article and bring its events up to date; nothing happens if it has not changed."""
    if not session.is_modified(article):
        return Stored(article, False, reading.undated)
    article.version += 1
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


def delete_article(session: Session, article: models.Article, *, who: str) -> None:
    """Delete an article from ``article_to_change``, of which only a tombstone is left.

    Events that no other article reports become tombstones, even if a person edited them.
    """
    rereading.withdraw(session, article, who=who)
    writing.unindex_article(session, article)
    left = models.DeletedArticle(
        id=article.id,
        language=article.language,
        created_at=article.created_at,
        updated_at=change_instant(session),
    )
    session.delete(article)
    session.add(left)
    session.flush()
