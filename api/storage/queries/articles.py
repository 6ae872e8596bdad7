"""Queries for articles, and for what is left of deleted ones."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from heapq import merge
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Integer, Select, TextClause, func, literal, literal_column, or_, select, text, tuple_
from sqlalchemy.orm import Session, defer

from api.errors import Gone, NotFound
from api.storage import models
from api.storage.engines import engine_of
from api.storage.engines.interface import PlainConnection, Statement, StorageEngine
from api.storage.facts import OPEN_START
from api.storage.index.outdated import refuse_outdated_articles
from api.storage.queries.changes import Change
from api.storage.queries.filters import ArticleFilters
from api.storage.queries.matches import MOST_EXACT, Total, spread_ids
from api.storage.queries.orders import Place

ROWS_SAMPLED = 2_000

Listed = models.Article | models.DeletedArticle


@dataclass(frozen=True, slots=True)
class ArticleOrder:
    """An order of articles and their tombstones: by a column or expression of each, then by id.

    ``place`` is where a row stands, and ``bounds`` makes SQL values of it.
    """

    of_articles: Any
    of_deleted: Any
    place: Callable[[Any], Place]
    bounds: Callable[[Place], tuple[int | datetime, int]] = lambda place: place
    descending: bool = False
    with_tombstones: bool = False

    @property
    def backwards(self) -> ArticleOrder:
        """The same order from its end."""
        return replace(self, descending=not self.descending)

    def page(self, query: Select[Any], model: type[Listed], *, limit: int, after: Place | None) -> Any:
        """The next rows of a query of articles or of tombstones."""
        first = self.of_articles if model is models.Article else self.of_deleted
        seen = None if after is None else self.bounds(after)
        return after_place(query, first, model.id, seen, descending=self.descending).limit(limit)


def after_place(
    query: Select[Any], first: Any, row_id: Any, seen: tuple[Any, int] | None, *, descending: bool
) -> Select[Any]:
    """The query in the order of a column or expression, then of the id, from the last row seen on."""
    if seen is not None:
        key, last = tuple_(first, row_id), tuple_(*seen)
        query = query.where(key < last if descending else key > last)
    return query.order_by(*(first.desc(), row_id.desc()) if descending else (first, row_id))


def newest_key(article: Listed) -> Place:
    """The place of an article in the order of publication; those without a day come last."""
    return (OPEN_START if article.published_day is None else article.published_day), article.id


NEWEST = literal_column(models.NEWEST, Integer)
ARTICLE_ORDERS = {
    None: ArticleOrder(NEWEST, literal(OPEN_START), newest_key, descending=True),
    "id": ArticleOrder(models.Article.id, models.DeletedArticle.id, lambda row: (row.id, row.id)),
    "updated": ArticleOrder(
        models.Article.updated_at,
        models.DeletedArticle.updated_at,
        lambda row: Change(row.updated_at, row.id).numbers,
        bounds=lambda place: Change.from_numbers(*place),
        with_tombstones=True,
    ),
}
"""The orders by the value of ``sort``; without it, the newest publication comes first."""


def articles_page(
    session: Session,
    filters: ArticleFilters,
    order: ArticleOrder = ARTICLE_ORDERS[None],
    *,
    limit: int,
    after: Place | None = None,
) -> list[Listed]:
    """The next articles without their texts; ``after`` is the place of the last one seen.

    With ``updated_since``, and in the order of changes, tombstones are among them. The session must see one
    state of the database: an article that is deleted between two queries would be in neither.
    """
    wanted = filtered(session, select(models.Article), filters).options(defer(models.Article.text))
    queries = [order.page(wanted, models.Article, limit=limit, after=after)]
    if _lists_tombstones(filters, order):
        left = _tombstones(select(models.DeletedArticle), filters)
        queries.append(order.page(left, models.DeletedArticle, limit=limit, after=after))
    found = map(session.scalars, queries)
    return list(islice(merge(*found, key=order.place, reverse=order.descending), limit))


def _lists_tombstones(filters: ArticleFilters, order: ArticleOrder) -> bool:
    return order.with_tombstones or filters.updated_since is not None


def count_articles(
    session: Session, filters: ArticleFilters, order: ArticleOrder = ARTICLE_ORDERS[None]
) -> Total:
    """How many rows a query lists: exact for the first thousands, then by a sample of their ids."""
    left = 0
    if _lists_tombstones(filters, order):
        left = _count(session, _tombstones(select(models.DeletedArticle.id), filters))
    number, exact = count_rows(
        session, filtered(session, select(models.Article.id), filters), models.Article.id
    )
    return Total(left + number, exact)


def count_rows(session: Session, query: Select[tuple[int]], row_id: Any) -> Total:
    """How many ids a query selects: exact for the first thousands, then by a sample of all ids."""
    number = _count(session, query.limit(MOST_EXACT + 1))
    if number <= MOST_EXACT:
        return Total(number, exact=True)
    highest = session.scalars(select(func.max(row_id))).one()
    sampled = _count(session, query.where(row_id.in_(spread_ids(highest, ROWS_SAMPLED))))
    return Total(max(number, round(sampled * highest / ROWS_SAMPLED)), exact=False)


def _count(session: Session, query: Select[tuple[int]]) -> int:
    return session.scalars(select(func.count()).select_from(query.subquery())).one()


def filtered(
    session: Session, query: Select[Any], filters: ArticleFilters, *, one_by_one: bool = False
) -> Select[Any]:
    """The query of articles with the conditions of the filters.

    Terms are looked up in the index or, ``one_by_one``, tested on each article that the query comes to.
    """
    for condition in _conditions(filters):
        query = query.where(condition)
    if filters.terms:
        matches = _tested if one_by_one else _found
        query = query.where(matches(session, filters))
    return query


def _conditions(filters: ArticleFilters) -> Iterator[Any]:
    if filters.first_day is not None:
        yield filters.first_day <= NEWEST
    if filters.last_day is not None:
        yield NEWEST.between(OPEN_START + 1, filters.last_day)
    if filters.url is not None:
        yield at_address(filters.url)
    if filters.stories:
        yield models.Article.story_id.in_(_survivors(filters.stories))
    if filters.dated is not None:
        day = models.Article.published_day
        yield day.is_not(None) if filters.dated else day.is_(None)
    if filters.updated_since is not None:
        yield models.Article.updated_at >= filters.updated_since


def _survivors(story_ids: Sequence[int]) -> Any:
    """Selects the ids of stories, and of those that they have become part of."""
    story = models.Story
    chain = select(story.id, story.merged_into).where(story.id.in_(story_ids)).cte("chain", recursive=True)
    chain = chain.union(select(story.id, story.merged_into).join(chain, story.id == chain.c.merged_into))
    return select(chain.c.id)


def at_address(url: str) -> Any:
    """The condition that an article was published at an address, first or later."""
    places = select(models.ArticlePlace.article_id).where(models.ArticlePlace.url == url)
    return or_(models.Article.url == url, models.Article.id.in_(places))


def _tombstones(query: Select[Any], filters: ArticleFilters) -> Select[Any]:
    """Deleted articles, whatever other filters ask for: nothing is left of them to look at."""
    if filters.updated_since is not None:
        query = query.where(models.DeletedArticle.updated_at >= filters.updated_since)
    return query


def article(session: Session, article_id: int) -> models.Article:
    """The article as it is now. Raises ``NotFound`` if there never was one, ``Gone`` if it is deleted."""
    found = session.get(models.Article, article_id, populate_existing=True)
    if found is not None:
        return found
    if session.get(models.DeletedArticle, article_id) is not None:
        raise Gone(f"article {article_id} is deleted")
    raise NotFound(f"no article {article_id}")


class ArticleReference(NamedTuple):
    """What names an article where its events are shown."""

    id: int
    title: str | None
    source: str | None
    url: str | None
    published_at: str | None


def articles_named(connection: PlainConnection, ids: Collection[int]) -> list[ArticleReference]:
    """The articles with these ids, in order of id; those that are deleted are left out."""
    if not ids:
        return []
    storage = connection.storage
    columns = ", ".join(ArticleReference._fields)
    found = connection.rows(
        f"SELECT {columns} FROM articles WHERE id {storage.among} ORDER BY id", [storage.id_list([*ids])]
    )
    return [ArticleReference._make(row) for row in found]


def _found(session: Session, filters: ArticleFilters) -> Any:
    storage = _storage(session, filters)
    ids = _bound(storage.articles_found(filters.terms), storage.mark).columns(id=Integer)
    return models.Article.id.in_(ids)


def _tested(session: Session, filters: ArticleFilters) -> Any:
    storage = _storage(session, filters)
    sql, values = storage.holds(filters.terms)
    test = f"EXISTS (SELECT 1 FROM article_terms t WHERE t.article_id = articles.id AND {sql})"
    return _bound(Statement(test, values), storage.mark)


def few_indexed(session: Session, filters: ArticleFilters, most: int) -> bool:
    """Whether the index finds at most that many articles by the terms of the filters."""
    storage = _storage(session, filters)
    found = _bound(storage.articles_indexed(filters.terms, most + 1), storage.mark).columns(id=Integer)
    return session.scalars(select(func.count()).select_from(found.subquery())).one() <= most


def _storage(session: Session, filters: ArticleFilters) -> StorageEngine:
    connection = session.connection()
    if filters.q is not None:
        refuse_outdated_articles(connection)
    return engine_of(connection)


def _bound(statement: Statement, mark: str) -> TextClause:
    """The SQL of a driver with its values, as a part of a statement of SQLAlchemy."""
    sql, values = statement
    for index in range(len(values)):
        sql = sql.replace(mark, f":value_{index}", 1)
    return text(sql).bindparams(**{f"value_{index}": value for index, value in enumerate(values)})
