"""Articles stored in sets: as if each was stored by itself, and none costs the others."""

from contextlib import closing
from itertools import product

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from api import errors
from api.storage import models
from api.storage.database import Database
from api.timeline.bulk import SET, store_all
from api.timeline.intake import NewArticle
from api.timeline.reading import read_article
from api.timeline.storing import Summary
from api.timeline.verifying import discrepancies
from tests import plain_reader

UNSTORABLE = "\ud800"
"""Half a character, which neither database takes."""
AFFAIRS = [
    ("Vernouise", "Valmet", "Lucie Arnal", 1),
    ("Solane", "Ferrocal", "Jean Aubrac", 3),
    ("Brémont", "Oriba", "Salma Kessous", 5),
    ("Castelbas", "Dorvan", "Hugo Lantier", 8),
    ("Ormieu", "Texilor", "Inès Morvan", 11),
    ("Tréville", "Lumec", "Paul Desgranges", 14),
    ("Auvency", "Norpack", "Maud Tessier", 17),
    ("Ploubran", "Sidérane", "Yann Kerleo", 20),
    ("Garonval", "Aquitec", "Rose Bellanger", 23),
    ("Montreval", "Cimenta", "Igor Stavic", 26),
]
"""A place, a firm and a person each, and a day of March."""
TELLINGS = [
    "2024-03-{day:02}: Incendie de l'usine {firm} à {place} [{firm}, {person}] @{place}\n",
    "2024-03-{day:02}: L'usine {firm} de {place} en feu [{firm}, {person}] @{place}\n",
    "2024-03-{day:02}: Incendie de l'usine {firm} à {place} [{firm}, {person}] @{place}\n"
    "+2: {person} visite {place} [{person}] @{place}\n",
]


@pytest.fixture
def another(engine):
    """A second migrated database without rows."""
    url = engine.create()
    with closing(Database(url)) as database:
        yield database
    engine.drop(url)


def article(note, **fields):
    fields = {"published_at": "2024-03-13", "language": "fr"} | fields
    return read_article(NewArticle(note, **fields), plain_reader.read)


def note(number, **fields):
    return article(f"2024-03-{number + 1:02}: Réunion numéro {number} du conseil\n", **fields)


def stored_texts(database):
    with database.read_session() as session:
        return set(session.scalars(select(models.Article.text)))


def timeline(database):
    """What is stored: the events with the articles that report them, and the stories of the articles."""
    with database.read_session() as session:
        assert list(discrepancies(session)) == []
        events = session.scalars(select(models.Event))
        articles = session.execute(select(models.Article.text, models.Article.story_id)).all()
        shown = sorted(
            (each.edtf, each.title, each.status, sorted(mention.article.text for mention in each.mentions))
            for each in events
            if each.live
        )
    stories = {story: sorted(told for told, of in articles if of == story) for _, story in articles}
    return shown, sorted(stories.values())


def test_what_came_of_each_article_is_in_their_order(database):
    [known] = store_all(database, [note(2)], who="desk")
    first, again, third = store_all(database, [note(1), note(2), note(3)], who="desk")
    assert (first.created, again.created, third.created) == (True, False, True)
    assert again.id == known.id
    assert (first.language, first.published_at, first.events, first.undated) == ("fr", "2024-03-13", 1, 0)


def test_an_article_twice_in_a_set_is_stored_once(database):
    first, again = store_all(database, [note(1), note(1)], who="desk")
    assert (first.created, again.created, first.id) == (True, False, again.id)


def test_a_refused_article_does_not_affect_the_others(database):
    address = "https://journal.example/1"
    articles = [note(1, url=address), note(2, url=address), note(3)]
    first, refused, third = store_all(database, articles, who="desk")
    assert isinstance(refused, errors.Conflict)
    assert (first.created, third.created) == (True, True)


@pytest.mark.parametrize("place", [0, 4, 9])
def test_an_article_that_the_database_refuses_does_not_affect_the_others(database, place):
    articles = [note(number) for number in range(10)]
    articles[place] = note(20, source=UNSTORABLE)
    outcomes = store_all(database, articles, who="desk")
    assert [at for at, outcome in enumerate(outcomes) if not isinstance(outcome, Summary)] == [place]
    assert stored_texts(database) == {each.article.text for each in articles} - {articles[place].article.text}


def test_a_database_that_is_not_there_is_an_error_of_the_whole_set(database):
    with database.changing() as connection:
        connection.execute(text("ALTER TABLE articles RENAME TO away"))
    with pytest.raises(DBAPIError) as raised:
        store_all(database, [note(1), note(2)], who="desk")
    assert database.is_unavailable(raised.value)


def test_a_database_for_reading_only_refuses_the_whole_set(database_url):
    with closing(Database(database_url, read_only=True)) as closed, pytest.raises(errors.ReadOnly):
        store_all(closed, [note(1), note(2)], who="desk")


def test_a_set_is_the_same_as_its_articles_one_by_one(database, another):
    articles = [
        article(
            telling.format(place=place, firm=firm, person=person, day=day),
            published_at=f"2024-03-{day + 1:02}",
        )
        for telling, (place, firm, person, day) in product(TELLINGS, AFFAIRS)
    ]
    assert len(articles) <= SET
    for each in articles:
        store_all(database, [each], who="desk")
    store_all(another, articles, who="desk")
    assert timeline(another) == timeline(database)
    assert len(timeline(another)[1]) == len(AFFAIRS)
