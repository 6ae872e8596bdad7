"""What other writers have committed since one began: all of it is newer than what that one has seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Row, exists, select
from sqlalchemy.orm import Session

from api.storage.facts import FACT_COLUMNS
from api.storage.models import Article, ArticleKey, ArticlePlace, Event


def are_taken(session: Session, hashes: Collection[str], urls: Collection[str]) -> bool:
    """Whether stored articles have some of these hashes or addresses."""
    found = [
        exists().where(Article.content_hash.in_(hashes)),
        exists().where(Article.url.in_(urls)),
        exists().where(ArticlePlace.url.in_(urls)),
    ]
    return any(session.scalars(select(each)).one() for each in found)


def keys_since(session: Session, seen: datetime | None) -> dict[int, set[int]]:
    """The keys of the articles that were stored or changed since, by article."""
    keys: dict[int, set[int]] = defaultdict(set)
    changed = select(ArticleKey.article_id, ArticleKey.key).join(Article, Article.id == ArticleKey.article_id)
    for article_id, key in session.execute(
        changed if seen is None else changed.where(Article.updated_at > seen)
    ):
        keys[article_id].add(key)
    return keys


def events_since(session: Session, seen: datetime | None) -> list[Row[Any]]:
    """The id and the facts of the events that were stored or changed since."""
    changed = select(Event.id, *(getattr(Event, column) for column in FACT_COLUMNS))
    return list(session.execute(changed if seen is None else changed.where(Event.updated_at > seen)))
