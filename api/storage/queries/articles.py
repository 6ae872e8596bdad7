"""Queries for articles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Integer, literal_column, select, text, tuple_
from sqlalchemy.orm import Session, defer

from api.storage import models
from api.storage.engines import engine_of
from api.storage.engines.interface import TermGroups
from api.storage.facts import OPEN_START
from api.storage.queries.filters import ArticleFilters


def articles_page(
    session: Session, filters: ArticleFilters, *, limit: int, after: tuple[int, int] | None = None
) -> Sequence[models.Article]:
    """The next articles without their texts, newest publication first and those without a day last.

    ``after`` is the ``newest_key`` of the last one seen.
    """
    newest = literal_column(models.NEWEST, Integer)
    query = select(models.Article).options(defer(models.Article.text))
    if filters.first_day is not None:
        query = query.where(newest >= filters.first_day)
    if filters.last_day is not None:
        query = query.where(newest <= filters.last_day, newest > OPEN_START)
    if after is not None:
        query = query.where(tuple_(newest, models.Article.id) < tuple_(*after))
    if filters.terms:
        query = query.where(models.Article.id.in_(_matching(session, filters.terms)))
    return session.scalars(query.order_by(newest.desc(), models.Article.id.desc()).limit(limit)).all()


def newest_key(article: models.Article) -> tuple[int, int]:
    """The place of an article in the order of publication."""
    return (OPEN_START if article.published_day is None else article.published_day), article.id


def _matching(session: Session, groups: TermGroups) -> Any:
    storage = engine_of(session.connection())
    found = text(storage.articles_found).bindparams(terms=storage.match(groups))
    return found.columns(id=Integer)
