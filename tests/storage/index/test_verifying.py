import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from api.storage import models
from api.storage.database import Database
from api.storage.index import writing
from tests.storage.events import CHANGED, EDTF, TITLES, days, event, put
from tests.storage.indexes import discrepancies


def found(database):
    with database.read_session() as session:
        return list(discrepancies(session))


def an_article(session):
    article = models.Article(
        content_hash="a", language="fr", text="Élection en 2025.", tags=["Une"], source="S"
    )
    session.add(article)
    session.flush()
    writing.index_article(session, article)
    return article


@pytest.fixture
def timeline(database):
    with database.write_session() as session:
        an_article(session)
        put(session, event(), event("2022/.."), event("2025-07", deleted_at=CHANGED))
    return database


def test_a_timeline_written_in_order_agrees(timeline):
    assert found(timeline) == []


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("UPDATE events SET title = 'Autre' WHERE id = 1", "event 1: event_terms"),
        ("DELETE FROM event_nodes WHERE position & 255 = 2 AND node = 0", "event 2: not under its node 0"),
        ("INSERT INTO event_nodes VALUES (0, 99, 5)", "event_nodes: 6 rows, not 5"),
        ("DELETE FROM event_terms WHERE event_id = 3", "event 3: event_terms holds None"),
        ("UPDATE event_counts SET starts = 9 WHERE level = 2 AND bucket = 2025", "level 2, bucket 2025"),
        ("UPDATE articles SET source = 'T'", "article 1"),
    ],
)
def test_damage_is_named(timeline, damage, sentence):
    with timeline.write_session() as session:
        session.execute(text(damage))
    assert any(sentence in each for each in found(timeline))


def test_damage_to_the_full_text_index_is_seen(timeline):
    damage = {
        "sqlite": "INSERT INTO event_search (rowid, terms) VALUES (7, 'lancement')",
        "postgresql": "UPDATE event_terms SET terms = CAST('lancement' AS tsvector) WHERE event_id = 1",
    }
    with timeline.write_session() as session:
        session.execute(text(damage[timeline.url.get_backend_name()]))
    assert len(found(timeline)) == 1


CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["insert", "edit", "delete", "revive", "merge", "mention", "unindex"]),
        st.integers(0, 30),
        st.sampled_from(EDTF),
        st.sampled_from(TITLES),
    ),
    max_size=25,
)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(CHANGES)
def test_random_histories_keep_everything_in_step(engine, changes):
    database = Database(engine.create())
    try:
        for change in changes:
            with database.write_session() as session:
                apply(session, *change)
        assert found(database) == []
    finally:
        database.close()
        engine.drop(database.url.render_as_string(hide_password=False))


def apply(session, kind, number, edtf, title):
    events = session.query(models.Event).order_by(models.Event.id).all()
    if kind == "insert" or not events:
        put(session, event(edtf, title=title))
        return
    chosen = events[number % len(events)]
    if kind == "edit":
        chosen.title = title
        for column, value in days(edtf).items():
            setattr(chosen, column, value)
    elif kind == "delete":
        chosen.deleted_at = CHANGED
    elif kind == "revive":
        chosen.deleted_at, chosen.merged_into = None, None
    elif kind == "merge" and chosen is not events[0]:
        chosen.merged_into = events[0].id
    elif kind == "mention":
        article = session.query(models.Article).first() or an_article(session)
        places = {"start": 12, "end": 16, "sentence_start": 0, "sentence_end": 17, "facts": chosen.facts}
        chosen.mentions.append(models.Mention(article=article, text="2025", rule="year", **places))
    elif kind == "unindex":
        writing.unindex(session, chosen)
    session.flush()
    writing.index(session, chosen)
