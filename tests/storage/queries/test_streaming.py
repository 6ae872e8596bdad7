"""All articles, batch by batch."""

import itertools

import pytest

from api.storage import models
from api.storage.queries import ARTICLE_ORDERS, ArticleFilters, article_documents
from api.storage.queries.streaming import MOST_BYTES, READ_AT_ONCE


def stored(database, number, text="un"):
    rows = [
        models.Article(content_hash=str(each), language="fr", text=text, published_day=each % 7 or None)
        for each in range(number)
    ]
    with database.write_session() as session:
        session.add_all(rows)


def named(article):
    return b"%d" % article.id


@pytest.mark.parametrize("sort", ARTICLE_ORDERS)
def test_each_article_comes_once_and_in_order(database, sort):
    stored(database, 2 * READ_AT_ONCE + 1)
    order = ARTICLE_ORDERS[sort]
    found = list(article_documents(database.snapshot_session, ArticleFilters(), order, named))
    assert sorted(map(int, found)) == list(range(1, 2 * READ_AT_ONCE + 2))
    with database.read_session() as session:
        places = [order.place(session.get(models.Article, int(each))) for each in found]
    assert places == sorted(places, reverse=order.descending)


def test_articles_that_are_deleted_during_the_walk_are_left_out_or_marked(database):
    stored(database, READ_AT_ONCE + 1)
    documents = article_documents(
        database.snapshot_session, ArticleFilters(), ARTICLE_ORDERS["updated"], named
    )
    first = list(itertools.islice(documents, READ_AT_ONCE))
    with database.write_session() as session:
        gone = session.get(models.Article, READ_AT_ONCE + 1)
        at = {"created_at": gone.created_at, "updated_at": gone.updated_at}
        session.add(models.DeletedArticle(id=gone.id, language="fr", **at))
        session.delete(gone)
    assert [*map(int, first), *map(int, documents)] == list(range(1, READ_AT_ONCE + 2))


def test_no_more_texts_are_held_than_fill_a_batch(database):
    long = "é" * 500_000
    stored(database, 20, long)
    held = []

    def sessions():
        held.append(0)
        return database.snapshot_session()

    def render(article):
        held[-1] += len(article.text.encode())
        return article.text.encode()

    documents = article_documents(sessions, ArticleFilters(), ARTICLE_ORDERS["id"], render)
    assert list(documents) == [long.encode()] * 20
    assert max(held) < MOST_BYTES + 2 * len(long)
    assert sum(held) == 20 * 2 * len(long)
