"""New stories, and stories that become one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from api.storage.models import Article, Story


def begin(session: Session, articles: Sequence[Article], instant: datetime) -> None:
    """Store the stories that new articles begin; what they have from those is for ``upkeep`` to say."""
    rows = [
        {
            "id": article.story_id,
            "title": "",
            "language": article.language,
            "articles": 0,
            "created_at": instant,
            "updated_at": instant,
        }
        for article in articles
    ]
    if rows:
        session.connection().execute(insert(Story), rows)


def merge(session: Session, one_with: Mapping[int, int]) -> None:
    """Make stories part of others, with their articles."""
    connection = session.connection()
    for story_id, survivor in one_with.items():
        moved = update(Article).where(Article.story_id == story_id).values(story_id=survivor)
        session.execute(moved, execution_options={"synchronize_session": "fetch"})
        connection.execute(update(Story).where(Story.id == story_id).values(merged_into=survivor))
        connection.execute(update(Story).where(Story.merged_into == story_id).values(merged_into=survivor))
