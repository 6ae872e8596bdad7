"""Reindexing gives the articles of an older version their keys and stories."""

import pytest
from sqlalchemy import select, text

from api.storage import models
from api.storage.index import rebuilding
from api.timeline import reindexing
from api.timeline.reindexing import reindex
from api.timeline.verifying import discrepancies
from tests.timeline.stories.making import stored, story_of, tell
from tests.timeline.test_storing import store

LEAD = "M. Solane et Mme Bertillac à Vernouise, près de Quimperlec.\n"
VOTE = f"{LEAD}2024-03-12: Vote du budget à Vernouise [Solane, Bertillac]\n"
RECOUNT = f"{LEAD}2024-03-12: Budget adopté de justesse [Bertillac]\n2024-03-14: Nouveau décompte\n"
FIRE = "2024-03-12: Incendie d'un entrepôt à Nantes @Nantes\n"


@pytest.fixture(autouse=True)
def no_pause(monkeypatch):
    monkeypatch.setattr(reindexing, "PAUSE_S", 0)


@pytest.fixture
def older(database):
    """Articles as an upgrade leaves them: 1 and 3 tell the same affair."""
    for note in (VOTE, FIRE, RECOUNT):
        store(database, note)
    database.downgrade("0012")
    database.upgrade()
    return database


def rows(database, model):
    with database.read_session() as session:
        columns = [getattr(model, column.key) for column in model.__mapper__.columns]
        return sorted(tuple(row) for row in session.execute(select(*columns)))


def execute(database, statement):
    with database.write_session() as session:
        session.execute(text(statement))


def stories(database):
    return [story_of(database, article_id)[0] for article_id in (1, 2, 3)]


def faults(database):
    with database.read_session() as session:
        return list(discrepancies(session))


def test_an_upgraded_article_is_found_after_a_reindexing_only(older):
    assert stories(older) == [1, 2, 3]
    assert faults(older)
    list(reindex(older))
    assert stories(older) == [1, 2, 1]
    assert faults(older) == []


def test_the_story_that_an_article_leaves_becomes_part_of_the_one_it_joins(older):
    list(reindex(older))
    assert (stored(older, 3).merged_into, stored(older, 1).articles) == (1, 2)


def test_an_article_that_joins_a_story_is_a_new_version(older):
    before = [row.version for row in articles(older)]
    list(reindex(older))
    assert [row.version for row in articles(older)] == [before[0], before[1], before[2] + 1]


def articles(database):
    with database.read_session() as session:
        return session.scalars(select(models.Article).order_by(models.Article.id)).all()


def test_events_are_not_merged_by_it(older):
    before = rows(older, models.Mention)
    list(reindex(older))
    assert rows(older, models.Mention) == before


def test_an_article_that_a_person_has_placed_stays(older):
    execute(older, "UPDATE articles SET story_pinned = true WHERE id = 3")
    list(reindex(older))
    assert stories(older) == [1, 2, 3]
    assert faults(older) == []


@pytest.mark.parametrize("model", [models.Article, models.Story, models.ArticleKey, models.Event])
def test_a_second_reindexing_changes_nothing(older, model):
    list(reindex(older))
    before = rows(older, model)
    list(reindex(older))
    assert rows(older, model) == before


def test_articles_of_one_story_stay_together_without_their_keys(database):
    for note in (FIRE, VOTE):
        store(database, note)
    tell(database, 1, 2)
    before = rows(database, models.Article)
    execute(database, "DELETE FROM article_keys")
    list(reindex(database))
    assert rows(database, models.Article) == before


def test_articles_of_different_batches_find_each_other(older, monkeypatch):
    monkeypatch.setattr(rebuilding, "FEW", 1)
    list(reindex(older))
    assert stories(older) == [1, 2, 1]
    assert faults(older) == []


def test_an_article_without_a_story_gets_one(database):
    store(database, VOTE)
    execute(database, "UPDATE articles SET story_id = NULL")
    assert "article 1: it has no story" in faults(database)
    list(reindex(database))
    assert story_of(database, 1) == (2, False)
    assert stored(database, 2).articles == 1
