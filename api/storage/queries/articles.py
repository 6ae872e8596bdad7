"""Queries for articles."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Integer, Select, func, literal_column, select, text, tuple_
from sqlalchemy.orm import Session, defer

from api.storage import models
from api.storage.engines import engine_of
from api.storage.engines.interface import PlainConnection
from api.storage.facts import OPEN_START
from api.storage.index.outdated import refuse_outdated_articles
from api.storage.queries.filters import ArticleFilters
from api.storage.queries.matches import MOST_EXACT, Total, spread_ids

ARTICLES_SAMPLED = 2_000


def articles_page(
    session: Session, filters: ArticleFilters, *, limit: int, after: tuple[int, int] | None = None
) -> Sequence[models.Article]:
    """The next articles without their texts, newest publication first and those without a day last.

    ``after`` is the ``newest_key`` of the last one seen.
    """
    newest = literal_column(models.NEWEST, Integer)
    query = _filtered(session, select(models.Article), filters).options(defer(models.Article.text))
    if after is not None:
        query = query.where(tuple_(newest, models.Article.id) < tuple_(*after))
    return session.scalars(query.order_by(newest.desc(), models.Article.id.desc()).limit(limit)).all()


def count_articles(session: Session, filters: ArticleFilters) -> Total:
    """How many articles a query lists: exact for the first thousands, then by a sample of their ids."""
    query = _filtered(session, select(models.Article.id), filters)
    number = _count(session, query.limit(MOST_EXACT + 1))
    if number <= MOST_EXACT:
        return Total(number, exact=True)
    highest = session.scalars(select(func.max(models.Article.id))).one()
    sample = spread_ids(highest, ARTICLES_SAMPLED)
    sampled = _count(session, query.where(models.Article.id.in_(sample)))
    return Total(max(number, round(sampled * highest / ARTICLES_SAMPLED)), exact=False)


def _count(session: Session, query: Select[tuple[int]]) -> int:
    return session.scalars(select(func.count()).select_from(query.subquery())).one()


def _filtered(session: Session, query: Select[Any], filters: ArticleFilters) -> Select[Any]:
    newest = literal_column(models.NEWEST, Integer)
    if filters.first_day is not None:
        query = query.where(newest >= filters.first_day)
    if filters.last_day is not None:
        query = query.where(newest <= filters.last_day, newest > OPEN_START)
    if filters.url is not None:
        query = query.where(models.Article.url == filters.url)
    if filters.terms:
        query = query.where(models.Article.id.in_(_matching(session, filters)))
    return query


def newest_key(article: models.Article) -> tuple[int, int]:
    """The place of an article in the order of publication."""
    return (OPEN_START if article.published_day is None else article.published_day), article.id


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


def _matching(session: Session, filters: ArticleFilters) -> Any:
    connection = session.connection()
    if filters.q is not None:
        refuse_outdated_articles(connection)
    storage = engine_of(connection)
    sql, values = storage.articles_found(filters.terms)
    for index in range(len(values)):
        sql = sql.replace(storage.mark, f":value_{index}", 1)
    bound = {f"value_{index}": value for index, value in enumerate(values)}
    return text(sql).bindparams(**bound).columns(id=Integer)
