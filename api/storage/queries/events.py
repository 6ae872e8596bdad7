"""Queries for events: pages of the timeline, single events, and those of an article."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, select, tuple_
from sqlalchemy.orm import Session, contains_eager, joinedload

from api.storage import models
from api.storage.engines.interface import PlainConnection
from api.storage.queries.filters import Filters
from api.storage.queries.ranges import Page
from api.storage.queries.strategies import page_statements

EventRow = tuple[int, bytes]
"""The position of an event and its JSON."""


def events_page(
    connection: PlainConnection,
    filters: Filters,
    *,
    limit: int,
    after: int | None = None,
    descending: bool = False,
) -> list[EventRow]:
    """The next events in order of start, then id, or backwards.

    ``after`` is the position of the last one seen.
    """
    found: list[EventRow] = []
    for sql, values in page_statements(connection, filters, Page(limit, after, descending)):
        part = connection.rows(sql, [*values, limit - len(found)])
        part.sort(reverse=descending)
        found += part
        if len(found) == limit:
            break
    return found


class StoredEvent(NamedTuple):
    """An event by its id, deleted and merged ones included."""

    version: int
    document: bytes
    merged_into: int | None
    deleted_at: datetime | str | None


def stored_event(connection: PlainConnection, event_id: int) -> StoredEvent | None:
    """The event with that id, whether or not it is live; None if there never was one."""
    mark = connection.storage.mark
    sql = f"SELECT version, document, merged_into, deleted_at FROM events WHERE id = {mark}"
    found = connection.rows(sql, [event_id])
    return StoredEvent._make(found[0]) if found else None


class ReportedEvent(NamedTuple):
    """An event and where its article first mentions it, as an offset into the text."""

    start: int
    id: int
    document: bytes

    @property
    def key(self) -> tuple[int, int]:
        """What the next page begins after."""
        return self.start, self.id


def events_of_article(
    session: Session, article_id: int, *, limit: int | None = None, after: tuple[int, int] | None = None
) -> list[ReportedEvent]:
    """The live events of an article in the order of its text; ``after`` is the key of the last one seen."""
    first = func.min(models.Mention.start)
    query = (
        select(first, models.Event.id, models.Event.document)
        .join(models.Mention)
        .where(models.Mention.article_id == article_id)
        .where(models.Event.live)
        .group_by(models.Event.id)
        .order_by(first, models.Event.id)
        .limit(limit)
    )
    if after is not None:
        query = query.having(tuple_(first, models.Event.id) > tuple_(*after))
    return [ReportedEvent._make(row) for row in session.execute(query)]


def count_events_of_article(session: Session, article_id: int) -> int:
    """The number of live events of an article."""
    return count_events_of_articles(session, [article_id]).get(article_id, 0)


def count_events_of_articles(session: Session, article_ids: Collection[int]) -> dict[int, int]:
    """The numbers of live events of articles, by article; those without any are left out."""
    article_id = models.Mention.article_id
    numbers = (
        select(article_id, func.count(models.Event.id.distinct()).label("number"))
        .join(models.Mention.event)
        .where(article_id.in_(sorted(article_ids)))
        .where(models.Event.live)
        .group_by(article_id)
    )
    return {row.article_id: row.number for row in session.execute(numbers)}


def mentions_of_event(
    session: Session, event_id: int, *, limit: int, after: tuple[int, int] | None = None
) -> Sequence[models.Mention]:
    """The mentions of an event by article, in the order of its text.

    ``after`` is the ``mention_key`` of the last one seen.
    """
    key = models.Mention.article_id, models.Mention.start
    query = select(models.Mention).where(models.Mention.event_id == event_id)
    if after is not None:
        query = query.where(tuple_(*key) > tuple_(*after))
    query = query.options(joinedload(models.Mention.article)).order_by(*key).limit(limit)
    return session.scalars(query).all()


def mentions_of_article(session: Session, article_id: int) -> Sequence[models.Mention]:
    """The mentions of live events in an article with their events, in the order of its text."""
    query = (
        select(models.Mention)
        .join(models.Mention.event)
        .where(models.Mention.article_id == article_id, models.Event.live)
        .options(contains_eager(models.Mention.event))
        .order_by(models.Mention.start, models.Mention.id)
    )
    return session.scalars(query).all()


def mention_key(mention: models.Mention) -> tuple[int, int]:
    """The place of a mention among those of its event. No two times of a text begin at the same character."""
    return mention.article_id, mention.start
