import random
from dataclasses import replace
from datetime import timedelta

import pytest

from api.calendar.days import FIRST_DAY, LAST_DAY, day_number
from api.storage import models, queries
from api.storage.index import writing
from api.storage.index.entry import entry_of
from api.storage.index.positions import start_and_id
from api.storage.queries import ArticleFilters, Filters
from tests.storage.events import CHANGED, days, event, put, random_event

JULY = Filters(first_day=days("2025-07")["start_day"], last_day=days("2025-07")["end_day"])


def expected(events, filters):
    """The answer by looking at every event."""
    first = FIRST_DAY if filters.first_day is None else filters.first_day
    last = LAST_DAY if filters.last_day is None else filters.last_day

    def fits(each):
        if filters.within:
            inside = filters.first_day is None or each.start_day >= first
            inside = inside and (filters.last_day is None or each.end_day <= last)
        else:
            inside = each.start_day <= last and each.end_day >= first
        terms = set(entry_of(each).terms)
        seen = each.live or filters.updated_since is not None
        fresh = filters.updated_since is None or each.updated_at >= filters.updated_since
        return inside and seen and fresh and all(terms.intersection(group) for group in filters.terms)

    return sorted((each.start_day, each.id) for each in events if fits(each))


def answer(connection, filters, *, limit=3, descending=False):
    """The keys of all pages, one after the other."""
    keys, after = [], None
    while page := queries.events_page(connection, filters, limit=limit, after=after, descending=descending):
        assert len(page) <= limit
        keys += [start_and_id(position) for position, _ in page]
        after = page[-1][0]
    return keys


def random_filters(random):
    edges = [
        days(edtf)[side]
        for edtf in ("2025-07", "2025", "1999", "-0043", "2024-02-29", "199X")
        for side in ("start_day", "end_day")
    ]
    first, last = sorted(random.choices([*edges, FIRST_DAY, LAST_DAY], k=2))
    window = Filters(
        first_day=random.choice([None, first]),
        last_day=random.choice([None, last]),
        within=random.random() < 0.3,
    )
    narrower = {
        "status": ["planned", "occurred"],
        "precision": random.choice(
            [["day"], ["day", "month"], ["decade"], ["century", "interval"], ["week"]]
        ),
        "language": ["fr"],
        "tag": ["economie"],
        "actor": ["SEAN DUFFY"],
        "place": ["baikonour"],
        "q": "lancement équipage",
        "on": "12-31",
        "updated_since": CHANGED + timedelta(days=random.randint(0, 10)),
    }
    return replace(
        window,
        **{name: narrower[name] for name in random.sample(list(narrower), random.choice([0, 0, 1, 2]))},
    )


@pytest.fixture
def timeline(database):
    events = [random_event(random.Random(seed)) for seed in range(120)]
    with database.write_session() as session:
        put(session, *events)
    with database.engine.connect() as connection:
        yield connection, events


@pytest.mark.parametrize("few", [queries.FEW, 0])
def test_pages_hold_what_looking_at_every_event_finds(timeline, monkeypatch, few):
    monkeypatch.setattr(queries, "FEW", few)
    connection, events = timeline
    for seed in range(50):
        filters = random_filters(random.Random(seed))
        wanted = expected(events, filters)
        assert answer(connection, filters, limit=7) == wanted, filters
        assert answer(connection, filters, limit=7, descending=True) == wanted[::-1], filters


def test_stream_is_all_pages(timeline, monkeypatch):
    monkeypatch.setattr(queries, "STREAMED_AT_ONCE", 7)
    connection, events = timeline
    assert [start_and_id(position) for position, _ in queries.events_stream(connection, JULY)] == expected(
        events, JULY
    )


@pytest.mark.parametrize("status", [["planned", "planned"], ["planned", "ongoing"], ["planned", "occurred"]])
def test_an_event_of_several_statuses_asked_for_is_found_once(timeline, status):
    connection, events = timeline
    filters = Filters(first_day=days("2025")["start_day"], status=status)
    found = answer(connection, filters)
    assert found == expected(events, filters) != []


def test_rows_carry_their_documents(database):
    with database.write_session() as session:
        put(session, event(title="Éclipse"))
    with database.engine.connect() as connection:
        ((_, document),) = queries.events_page(connection, JULY, limit=1)
    assert document == '{"id":1,"title":"Éclipse"}'.encode()


@pytest.mark.parametrize(
    "q", ["LANCEMENT", "équipage lancement", "EQUIPAGE", "d'un", "duffy", "  baikonour ", "espace"]
)
def test_words_are_blind_to_case_and_accents(database, q):
    found = event(actors=["Sean Duffy"], places=["Baïkonour"], tags=["Espace"])
    with database.write_session() as session:
        put(session, found, event(title="Vote"))
    with database.engine.connect() as connection:
        assert answer(connection, Filters(q=q)) == [(found.start_day, found.id)]


@pytest.mark.parametrize(
    "q",
    [
        '"',
        "lancement OR vote",
        "NEAR(a b)",
        "title:x",
        "lance*",
        "-vote",
        "^x",
        "'; --",
        "& | !",
        "\\",
        "a & (b",
        "",
        "status:occurred",
        "œ" * 300,
        "%s",
        "?",
        ":x",
    ],
)
def test_words_are_never_a_language_of_queries(database, q):
    with database.write_session() as session:
        put(session, event())
    with database.engine.connect() as connection:
        assert answer(connection, Filters(q=q)) == []


def test_ligatures_are_letters():
    assert queries.words("Cœur, Æsir; STRASSE Straße 2e İstanbul") == [
        "coeur",
        "aesir",
        "strasse",
        "strasse",
        "2e",
        "istanbul",
    ]


def test_events_of_an_article_come_in_the_order_of_its_text(database):
    later, earlier, dead = event("2025"), event("2022"), event("2023", deleted_at=CHANGED)
    with database.write_session() as session:
        article = models.Article(
            content_hash="a", language="fr", text="En 2022, puis en 2025.", source="Le Quotidien"
        )
        session.add_all(
            [mention(article, later, 20), mention(article, earlier, 3), mention(article, dead, 5)]
        )
        put(session, later, earlier, dead)
        assert [each.id for each in queries.events_of_article(session, article.id)] == [earlier.id, later.id]
    with database.engine.connect() as connection:
        for filters in (Filters(article=[article.id]), Filters(source=["le quotidien"]), Filters(q="puis")):
            assert {key[1] for key in answer(connection, filters)} == {earlier.id, later.id}
        assert answer(connection, Filters(article=[article.id + 1])) == []


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


def test_articles_come_newest_first_and_undated_last(database):
    published = [day_number(2025, 1, 1), None, day_number(2025, 3, 1), day_number(2025, 1, 1)]
    with database.write_session() as session:
        rows = [
            models.Article(
                content_hash=str(number),
                language="fr",
                text=f"Texte {number} été",
                tags=["Une"],
                published_day=day,
            )
            for number, day in enumerate(published)
        ]
        session.add_all(rows)
        for row in rows:
            writing.index_article(session, row)
        ids = [row.id for row in rows]
    with database.read_session() as session:
        order, after = [], None
        while page := queries.articles_page(
            session, ArticleFilters(tag=["une"], q="ete"), limit=1, after=after
        ):
            order += [row.id for row in page]
            after = queries.newest_key(page[-1])
        assert order == [ids[2], ids[3], ids[0], ids[1]]
        recent = ArticleFilters(first_day=day_number(2025, 2, 1), language=["fr"])
        assert [row.id for row in queries.articles_page(session, recent, limit=9)] == [ids[2]]
        older = ArticleFilters(last_day=day_number(2025, 1, 31))
        assert [row.id for row in queries.articles_page(session, older, limit=9)] == [ids[3], ids[0]]
        assert queries.articles_page(session, ArticleFilters(q="absent"), limit=9) == []
