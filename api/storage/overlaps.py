"""What other writers have committed since one began: all of it is newer than what that one has seen."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, exists, or_, select
from sqlalchemy.orm import Session

from api.storage.models import ID_AND_FACTS, Article, ArticleKey, ArticlePlace, Event, Story


@dataclass(frozen=True, slots=True)
class Other:
    """An article that another writer has stored or changed, with the ``day`` and the keys it is found by."""

    story_id: int | None
    day: int
    keys: set[int] = field(default_factory=set)


def are_taken(session: Session, hashes: Collection[str], urls: Collection[str]) -> bool:
    """Whether stored articles have some of these hashes or addresses."""
    found = or_(
        exists().where(Article.content_hash.in_(hashes)),
        exists().where(Article.url.in_(urls)),
        exists().where(ArticlePlace.url.in_(urls)),
    )
    return bool(session.scalar(select(found)))


def are_merged(session: Session, story_ids: Collection[int]) -> bool:
    """Whether some of these stories have become part of others."""
    return bool(
        session.scalar(select(exists().where(Story.id.in_(story_ids), Story.merged_into.is_not(None))))
    )


def articles_since(session: Session, seen: datetime | None) -> dict[int, Other]:
    """The articles with keys that were stored or changed since, by id."""
    columns = Article.id, Article.story_id, ArticleKey.day, ArticleKey.key
    changed = select(*columns).join(ArticleKey, ArticleKey.article_id == Article.id)
    others: dict[int, Other] = {}
    for row in session.execute(changed if seen is None else changed.where(Article.updated_at > seen)):
        others.setdefault(row.id, Other(row.story_id, row.day)).keys.add(row.key)
    return others


def events_since(session: Session, seen: datetime | None, most: int) -> list[Row[Any]]:
    """The id and the facts of the events that were stored or changed since, at most ``most`` of them."""
    changed = select(*ID_AND_FACTS).limit(most)
    return list(session.execute(changed if seen is None else changed.where(Event.updated_at > seen)))
