"""Queries for lists of stories."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Integer, Select, exists, func, literal_column, select, text
from sqlalchemy.orm import Session

from api.storage.facts import OPEN_END
from api.storage.models import BY_START, WITH_ARTICLES, Article, Story
from api.storage.queries.articles import after_place, count_rows, few_indexed, filtered
from api.storage.queries.changes import Change
from api.storage.queries.filters import ArticleFilters
from api.storage.queries.matches import Total
from api.storage.queries.orders import Place

FEW = 20_000
"""Largest number of matching articles whose stories are collected and sorted for each page."""
EVERY_ARTICLE = ArticleFilters()
LISTED = text(WITH_ARTICLES)
"""As the indexes have it, which SQLite does not recognise with a parameter."""


@dataclass(frozen=True, slots=True)
class StoryOrder:
    """An order of stories: by a column or expression, then by id.

    ``place`` is where a story stands, and ``bounds`` makes SQL values of it.
    """

    first: Any
    place: Callable[[Story], Place]
    bounds: Callable[[Place], tuple[Any, int]] = lambda place: place
    descending: bool = False

    @property
    def backwards(self) -> StoryOrder:
        """The same order from its end."""
        return replace(self, descending=not self.descending)


STORY_ORDERS = {
    "updated": StoryOrder(
        Story.updated_at,
        lambda story: Change(story.updated_at, story.id).numbers,
        bounds=lambda place: Change.from_numbers(*place),
        descending=True,
    ),
    "articles": StoryOrder(Story.articles, lambda story: (story.articles, story.id), descending=True),
    "start": StoryOrder(
        literal_column(BY_START, Integer),
        lambda story: (OPEN_END if story.start_day is None else story.start_day, story.id),
    ),
}
"""The orders by the value of ``sort``: the last change, the most articles or the earliest start first."""


def stories_page(
    session: Session, filters: ArticleFilters, order: StoryOrder, *, limit: int, after: Place | None = None
) -> list[Story]:
    """The next stories that have an article which passes all the filters."""
    seen = None if after is None else order.bounds(after)
    query = _listed(session, select(Story), filters)
    return list(
        session.scalars(
            after_place(query, order.first, Story.id, seen, descending=order.descending).limit(limit)
        )
    )


def stories_of_articles(session: Session, article_ids: Collection[int]) -> Sequence[Story]:
    """The stories that some articles belong to, those of the most articles first."""
    own = select(Article.story_id).where(Article.id.in_(sorted(article_ids)))
    return session.scalars(
        select(Story).where(Story.id.in_(own)).order_by(Story.articles.desc(), Story.id)
    ).all()


def count_stories(session: Session, filters: ArticleFilters) -> Total:
    """How many stories a query lists: exact for the first thousands, then by a sample of their ids."""
    return count_rows(session, _listed(session, select(Story.id), filters), Story.id)


def _listed(session: Session, query: Select[Any], filters: ArticleFilters) -> Select[Any]:
    """The query of the stories with articles, and with one that passes the filters.

    If the days or the terms leave few articles, their stories are looked up. Otherwise the articles of each
    story that comes next in the order are tested, most of which will be found to pass soon.
    """
    query, owners = query.where(LISTED), select(Article.story_id)
    if filters == EVERY_ARTICLE:
        return query
    if _few_by_days(session, filters):
        return query.where(Story.id.in_(filtered(session, owners, filters, one_by_one=True)))
    if filters.terms and few_indexed(session, filters, FEW):
        return query.where(Story.id.in_(filtered(session, owners, filters)))
    own = select(Article.id).where(Article.story_id == Story.id)
    return query.where(exists(filtered(session, own, filters, one_by_one=True).correlate(Story)))


def _few_by_days(session: Session, filters: ArticleFilters) -> bool:
    days = ArticleFilters(first_day=filters.first_day, last_day=filters.last_day)
    if days == EVERY_ARTICLE:
        return False
    found = filtered(session, select(Article.id), days).limit(FEW + 1).subquery()
    return session.scalars(select(func.count()).select_from(found)).one() <= FEW
