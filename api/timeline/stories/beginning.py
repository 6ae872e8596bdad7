"""New stories, and stories that become one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import insert, or_, update
from sqlalchemy.orm import Session

from api.storage import counting
from api.storage.models import Article, Event, Story
from api.timeline.stories.upkeep import columns_of_one


def begin(
    session: Session, articles: Sequence[Article], events: Mapping[int, Sequence[Event]], instant: datetime
) -> None:
    """Store the stories that new articles begin; ``events`` are those of each, in the order of its text."""
    rows = [
        {
            "id": article.story_id,
            "created_at": instant,
            "updated_at": instant,
            **columns_of_one(article, events.get(article.id, ()))._asdict(),
        }
        for article in articles
    ]
    if rows:
        session.connection().execute(insert(Story), rows)
        counting.note_added(session, Story.__tablename__, len(rows))


def merge(session: Session, one_with: Mapping[int, int], instant: datetime) -> None:
    """Make stories part of others that remain; their articles move there, changed at that instant."""
    for story_id, survivor in one_with.items():
        moved = update(Article).where(Article.story_id == story_id)
        moved = moved.values(story_id=survivor, version=Article.version + 1, updated_at=instant)
        session.execute(moved, execution_options={"synchronize_session": "fetch"})
        end(session, story_id, survivor)


def end(session: Session, story_id: int, survivor: int) -> None:
    """Make a story without articles part of another, with those that have become part of it before."""
    parts = or_(Story.id == story_id, Story.merged_into == story_id)
    session.connection().execute(update(Story).where(parts).values(merged_into=survivor))
