"""Locks, loads and saves events, for everything that changes the timeline. Nothing here commits."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import orjson
from sqlalchemy import Connection, func, select, union_all
from sqlalchemy.orm import Session, joinedload, selectinload

from api.storage import models, similar
from api.storage.database import TURN, Overtaken, Turn
from api.storage.engines import engine_of
from api.storage.index import writing
from api.timeline.event_json import event_json, event_json_version
from api.timeline.history import new_version
from api.timeline.stories import upkeep

WRITERS_LOCK, CHANGES_LOCK = 0x71AE12, 0x71AE15
"""Any numbers that no other lock has."""
SHARED = "writers share their lock"
"""Set in a session that shares ``WRITERS_LOCK``."""
_NEWEST = union_all(
    select(func.max(models.Event.updated_at).label("at")),
    select(func.max(models.Article.updated_at)),
    select(func.max(models.DeletedArticle.updated_at)),
).subquery()
NEWEST_CHANGE = select(func.max(_NEWEST.c.at))
"""When anything that is walked by change was last changed, in one statement: every change sends it."""
INSTANT = timedelta(microseconds=1)
"""The precision of instants that both databases keep."""
CHANGED_AT = "updated_at"


def lock_timeline(session: Session) -> None:
    """Make this session the only writer until it ends, as every writer on SQLite is. Call it first.

    Otherwise two articles that report the same event at the same moment would not see each other and create
    it twice, and a merge could move mentions while their article is read again. What is loaded after the wait
    is up to date. Raises ``Overtaken`` in a session that shares the lock: two that wait for each other to end
    would wait for ever.
    """
    if SHARED in session.info:
        raise Overtaken(Turn.ALONE)
    connection = session.connection()
    engine_of(connection).lock(connection, WRITERS_LOCK)
    session.info[TURN] = Turn.ALONE


def current_events(session: Session, ids: Iterable[int]) -> dict[int, models.Event]:
    """The events with these ids as the database has them now, with mentions and articles; by id."""
    statement = (
        select(models.Event)
        .where(models.Event.id.in_(sorted(ids)))
        .options(selectinload(models.Event.mentions).options(joinedload(models.Mention.article)))
        .execution_options(populate_existing=True)
    )
    return {event.id: event for event in session.scalars(statement)}


def newest_change(connection: Connection) -> datetime | None:
    """When anything that is walked by change was last changed."""
    newest: datetime | None = connection.execute(NEWEST_CHANGE).scalar_one()
    return newest


def change_instant(session: Session) -> datetime:
    """When the changes of this session count as made: later than all that are committed.

    Until the session ends, no other gets an instant, so the order of instants is the order of commits, also
    where the clock goes back or writers do not wait for each other. Who walks the changes in that order
    misses none. Call it as late as possible: it makes others wait.
    """
    connection = session.connection()
    engine_of(connection).lock(connection, CHANGES_LOCK)
    last = newest_change(connection)
    return models.now() if last is None else max(models.now(), last + INSTANT)


def save(session: Session, events: Iterable[models.Event]) -> None:
    """Write events with their documents and their entries in the index; those not live are like no other."""
    events = list(events)
    session.flush()
    if gone := [event.id for event in events if not event.live]:
        similar.forget(session, gone)
    instant = change_instant(session)
    render(events, instant)
    session.flush()
    writing.index(session, *events)
    stories = {mention.article.story_id for event in events for mention in event.mentions}
    upkeep.refresh(session, {story_id for story_id in stories if story_id is not None}, instant)


def render(events: Iterable[models.Event], instant: datetime) -> None:
    """Write the JSON of events, whose rows and mentions have their ids."""
    for event in events:
        event.mentions.sort(key=lambda mention: (mention.article_id, mention.start, mention.id))
        _render(event, instant)


def _render(event: models.Event, instant: datetime) -> None:
    """Write the JSON of an event; if it differs, as changed at that instant.

    It is a new version too, if readers would not notice otherwise: the mentions of a tombstone still move and
    leave with their articles, which its history does not record.
    """
    if event.document is None:
        event.updated_at = instant
    before, now = event.document, event_json(event)
    if before is not None and bytes(before) != now:
        if _have_the_same_time(bytes(before), now):
            new_version(event)
        event.updated_at = instant
        now = event_json(event)
    event.document, event.document_version = now, event_json_version()


def _have_the_same_time(before: bytes, now: bytes) -> bool:
    return bool(orjson.loads(before).get(CHANGED_AT) == orjson.loads(now)[CHANGED_AT])
