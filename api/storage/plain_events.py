"""Stored events that new articles report too, as rows that belong to no session."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from api.storage.models import Article, ArticlePlace, Base, Event, EventHistory, Mention
from api.storage.plain_rows import rows_where


def plain_events(session: Session, ids: Collection[int]) -> dict[int, Event]:
    """The events with these ids as the database has them now, with mentions and articles; by id.

    Those that people have edited have their history too.
    """
    if not ids:
        return {}
    events = {event.id: event for event in rows_where(session, Event, Event.id.in_(sorted(ids)), Event.id)}
    _put(events, "mentions", "event_id", _mentions(session, sorted(events)))
    edited = {event.id: event for event in events.values() if event.edited}
    if edited:
        entry = EventHistory
        entries = rows_where(session, entry, entry.event_id.in_(sorted(edited)), entry.id)
        _put(edited, "history", "event_id", entries)
    return events


def _mentions(session: Session, event_ids: Sequence[int]) -> list[Mention]:
    """The mentions of events, in the order in which they are shown, with their articles."""
    of_events = Mention.event_id.in_(event_ids)
    mentions = rows_where(session, Mention, of_events, Mention.article_id, Mention.start, Mention.id)
    reporting = select(Mention.article_id).where(of_events)
    articles = {row.id: row for row in rows_where(session, Article, Article.id.in_(reporting))}
    others = ArticlePlace.article_id.in_(reporting)
    _put(articles, "places", "article_id", rows_where(session, ArticlePlace, others, ArticlePlace.id))
    for mention in mentions:
        set_committed_value(mention, "article", articles[mention.article_id])
    return mentions


def _put(owners: Mapping[int, Base], name: str, key: str, rows: Iterable[Base]) -> None:
    """Give each owner, by its id, the rows that refer to it."""
    found: dict[int, list[Base]] = defaultdict(list)
    for row in rows:
        found[getattr(row, key)].append(row)
    for owner_id, owner in owners.items():
        set_committed_value(owner, name, found[owner_id])
