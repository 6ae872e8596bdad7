"""Stores, changes and deletes articles, and updates their events accordingly.

No function commits. A new text is read before the session is first used, so that a long one does not keep
other writers waiting. ``who`` is the name of the key or command that makes the change.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from api import errors, languages
from api.extraction.events import Reading, Undated
from api.storage import models, queries, recognition
from api.storage.index import writing
from api.timeline import arriving, rereading
from api.timeline.arrivals import Arrival, story_of
from api.timeline.intake import content_hash, published_day
from api.timeline.known_articles import (
    add_what_is_new,
    known_article,
    refuse_taken,
    repeated_ones,
    unknown_ones,
)
from api.timeline.overlap import Overlap, begin
from api.timeline.reading import ReadArticle, Reader, keys_of, read
from api.timeline.saving import change_instant, lock_timeline
from api.timeline.stories import moving, placing, upkeep


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


def summaries(session: Session, stored: Sequence[Stored]) -> list[Summary]:
    """What came of articles that the session has stored."""
    session.flush()
    numbers = queries.count_events_of_articles(session, [each.article.id for each in stored])
    return [_summary(each, numbers.get(each.article.id, 0)) for each in stored]


def summary(session: Session, stored: Stored) -> Summary:
    """What came of an article that the session has stored."""
    return summaries(session, [stored])[0]


def _summary(stored: Stored, events: int) -> Summary:
    article = stored.article
    return Summary(
        article.id, stored.created, article.language, article.published_at, events, len(stored.undated)
    )


def ingest(session: Session, article: ReadArticle, *, who: str, reader: Reader = read) -> Stored:
    """Store an article and its events; those that are in the timeline already gain a mention.

    An article with the same text, day and language as a stored one is that article, which gains the place and
    the tags that it lacks, and its date if it had none. Raises ``Conflict`` if its URL is stored with another
    text or day, ``Overtaken`` if another writer is in the way.
    """
    [result] = store(session, [article], who=who, reader=reader)
    if isinstance(result, errors.TimelineError):
        raise result
    return result


def store(
    session: Session, articles: Sequence[ReadArticle], *, who: str, reader: Reader = read
) -> list[Stored | errors.TimelineError]:
    """Store articles in their order: what ``ingest`` says of each, with a refusal in place of a raised one.

    Raises ``Overtaken`` if another writer is in the way; nothing is stored then.
    """
    overlap = begin(session)
    results: dict[int, Stored | errors.TimelineError] = {}
    new = unknown_ones(session, articles)
    rows = arriving.store_new(session, [articles[at] for at in new], overlap, who=who)
    for at, row in zip(new, rows, strict=True):
        results[at] = Stored(row, True, articles[at].reading.undated)
    if len(results) < len(articles):
        for at, row in repeated_ones(session, articles).items():
            results.setdefault(at, Stored(row, False, articles[at].reading.undated))
    for at, article in enumerate(articles):
        if at not in results:
            results[at] = _told_again(session, article, overlap, who=who, reader=reader)
    return [results[at] for at in range(len(articles))]


def _told_again(
    session: Session, new: ReadArticle, overlap: Overlap, *, who: str, reader: Reader
) -> Stored | errors.TimelineError:
    """Add what is new to an article that is stored already."""
    try:
        with session.begin_nested():
            row = new.row()
            known = known_article(session, row)
            assert known is not None, "it is stored, or has been stored with the same set"
            add_what_is_new(known, row)
            if not session.is_modified(known):
                return Stored(known, False, new.reading.undated)
            overlap.refuse_unless_alone()
            reading = new.reading
            if (known.language, known.published_day) != (row.language, row.published_day):
                reading = reader(known.text, known.language, known.published_day)
            return _stored_change(session, known, reading, known.text, who=who)
    except errors.TimelineError as refusal:
        return refusal


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
    return _stored_change(session, article, reading, old_text, who=who, moved=moved)


def _stored_change(
    session: Session,
    article: models.Article,
    reading: Reading,
    old_text: str,
    *,
    who: str,
    moved: Collection[int] = (),
) -> Stored:
    """Save a changed article and bring its events and stories up to date.

    ``moved`` are the stories that it has left or joined. Nothing happens if it has not changed.
    """
    if not session.is_modified(article):
        return Stored(article, False, reading.undated)
    article.version += 1
    writing.index_article(session, article)
    intervals = (event.interval for event in reading.events)
    keys = keys_of(article.title, article.text, article.language, intervals)
    stories = {*moved, *placing.place_again(session, Arrival(article, reading.events, keys))}
    rereading.reread(session, article, reading.events, old_text, who=who)
    article.updated_at = change_instant(session)
    upkeep.refresh(session, stories | {story_of(article)}, article.updated_at)
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
    recognition.drop_keys(session, [article.id])
    left = models.DeletedArticle(
        id=article.id,
        language=article.language,
        created_at=article.created_at,
        updated_at=change_instant(session),
    )
    session.delete(article)
    session.add(left)
    session.flush()
    if article.story_id is not None:
        upkeep.refresh(session, [article.story_id], left.updated_at)
