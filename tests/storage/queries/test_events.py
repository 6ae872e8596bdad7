import random

import orjson
import pytest

from api.storage import models, queries
from api.storage.index.positions import start_and_id
from api.storage.queries import Filters, orders, strategies
from tests.storage.events import CHANGED, days, event, put, random_event
from tests.storage.queries.every_event import expected, random_filters

JULY = Filters(first_day=days("2025-07")["start_day"], last_day=days("2025-07")["end_day"])


def answer(connection, filters, *, limit=3, descending=False):
    """The keys of all pages, one after the other."""
    keys, after = [], None
    while page := queries.events_page(connection, filters, limit=limit, after=after, descending=descending):
        assert len(page) <= limit
        keys += [start_and_id(position) for position, _ in page]
        after = page[-1][0]
    return keys


@pytest.fixture
def timeline(database):
    events = [random_event(random.Random(seed)) for seed in range(120)]
    with database.write_session() as session:
        put(session, *events)
    with database.plain_connection() as connection:
        yield connection, events


@pytest.mark.parametrize("few", [strategies.FEW, 0])
def test_pages_hold_what_looking_at_every_event_finds(timeline, monkeypatch, few):
    monkeypatch.setattr(strategies, "FEW", few)
    connection, events = timeline
    for seed in range(50):
        filters = random_filters(random.Random(seed))
        wanted = expected(events, filters)
        assert answer(connection, filters, limit=7) == wanted, filters
        assert answer(connection, filters, limit=7, descending=True) == wanted[::-1], filters


def test_a_stream_is_all_pages(timeline, monkeypatch):
    monkeypatch.setattr(orders, "STREAMED_AT_ONCE", 7)
    connection, events = timeline
    found = map(orjson.loads, queries.ORDERS["start"].documents(connection, JULY))
    assert [each["id"] for each in found] == [event_id for _, event_id in expected(events, JULY)]


@pytest.mark.parametrize("status", [["planned", "planned"], ["planned", "ongoing"], ["planned", "occurred"]])
def test_an_event_is_found_once_whatever_statuses_are_asked_for(timeline, status):
    connection, events = timeline
    filters = Filters(first_day=days("2025")["start_day"], labels={"status": status})
    found = answer(connection, filters)
    assert found == expected(events, filters) != []


def test_rows_hold_the_json_of_events(database):
    with database.write_session() as session:
        put(session, event(title="Éclipse"))
    with database.plain_connection() as connection:
        ((_, document),) = queries.events_page(connection, JULY, limit=1)
    assert document == '{"id":1,"title":"Éclipse"}'.encode()


@pytest.mark.parametrize(
    "q", ["LANCEMENT", "équipage lancement", "EQUIPAGE", "d'un", "duffy", "  baikonour ", "espace"]
)
def test_case_and_accents_make_no_difference(database, q):
    found = event(actors=["Sean Duffy"], places=["Baïkonour"], tags=["Espace"])
    with database.write_session() as session:
        put(session, found, event(title="Vote"))
    with database.plain_connection() as connection:
        assert answer(connection, Filters(q=q)) == [(found.start_day, found.id)]


@pytest.mark.parametrize(
    "q",
    [
        "NEAR(a b)",
        "title:x",
        "^x",
        "x'; x--",
        "a&!b",
        "\\a",
        "a (b",
        "status:occurred",
        "œ" * 30,
        "%s",
        "?a",
        ":x",
        "stat*",
        "tag*",
        "fr*",
    ],
)
def test_words_are_never_the_syntax_of_an_engine(database, q):
    with database.write_session() as session:
        put(session, event(language="fr", tags=["une"]))
    with database.plain_connection() as connection:
        assert answer(connection, Filters(q=q)) == []


def test_events_of_an_article_come_in_the_order_of_its_text(database):
    later, earlier, dead = event("2025"), event("2022"), event("2023", deleted_at=CHANGED)
    with database.write_session() as session:
        article = models.Article(
            content_hash="a", language="fr", text="En 2022, puis en 2025.", source="Le Quotidien"
        )
        session.add_all(
            [article, mention(article, later, 20), mention(article, earlier, 3), mention(article, dead, 5)]
        )
        put(session, later, earlier, dead)
        assert [each.id for each in queries.events_of_article(session, article.id)] == [earlier.id, later.id]
    with database.plain_connection() as connection:
        for filters in (
            Filters(labels={"article": [article.id]}),
            Filters(labels={"source": ["le quotidien"]}),
            Filters(q="puis"),
        ):
            assert {key[1] for key in answer(connection, filters)} == {earlier.id, later.id}
        assert answer(connection, Filters(labels={"article": [article.id + 1]})) == []


def mention(article, event, start):
    return models.Mention(
        article=article,
        event=event,
        text=article.text[start : start + 2],
        start=start,
        end=start + 2,
        sentence_start=0,
        sentence_end=len(article.text),
        rule="year",
    )
