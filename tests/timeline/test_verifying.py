"""Damage to a database, made with SQL, is named in a line each."""

import pytest

from api.storage import keys
from api.timeline import editing, merging
from api.timeline.verifying import Finding, findings
from tests.timeline.test_editing import create, edit, store

NOTE = "-1: Grève des cheminots à la SNCF [SNCF]\n"


@pytest.fixture
def timeline(database):
    """A read event, one made by hand and edited twice, one that is deleted and one that is merged."""
    store(database, NOTE)
    create(database)
    edit(database, 2, title="Pose de la pierre")
    edit(database, 2, title="Pose de la dernière pierre")
    for _ in range(2):
        create(database)
    with database.write_session() as session:
        editing.delete(session, editing.event_to_change(session, 3), who="ana")
        merging.merge(session, *merging.events_to_merge(session, 2, [4]), who="ana")
        keys.create(session, "desk")
    return database


def damaged(database, *statements):
    """The database after statements that no foreign key hinders."""
    off, on = {
        "sqlite": ("PRAGMA foreign_keys = OFF", "PRAGMA foreign_keys = ON"),
        "postgresql": ("SET session_replication_role = replica", "SET session_replication_role = origin"),
    }[database.url.get_backend_name()]
    with database.plain_connection() as connection:
        for statement in (off, *statements, on):
            connection.driver.execute(statement)
    return found(database)


def found(database):
    with database.read_session() as session:
        return list(findings(session))


def test_a_timeline_in_order_has_no_fault(timeline):
    assert found(timeline) == []


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("UPDATE articles SET content_hash = 'a'", "article 1: content_hash is not that of its text"),
        ("UPDATE articles SET text = 'Rien.'", "article 1: content_hash is not that of its text"),
        ("UPDATE articles SET published_day = 1", "article 1: published_day is not the day of '2024-03-13'"),
        ("UPDATE mentions SET start = 900", "mention 1: article 1 does not say '-1' there"),
        ('UPDATE mentions SET "end" = 90000, sentence_end = 90000', "mention 1: article 1 does not say"),
        ("UPDATE mentions SET sentence_start = -5", "mention 1: article 1 does not say"),
        ("UPDATE mentions SET text = 'hier'", "mention 1: article 1 does not say 'hier' there"),
        ("DELETE FROM articles", "mentions 1: there is no articles 1"),
        ("UPDATE mentions SET event_id = 99", "mentions 1: there is no events 99"),
        ("UPDATE event_history SET event_id = 99 WHERE id = 1", "event_history 1: there is no events 99"),
        ("UPDATE events SET merged_into = 99 WHERE id = 4", "events 4: there is no events 99"),
        ("DELETE FROM event_history WHERE event_id = 2", "event 2: its history lacks the edit of a person"),
        (
            "DELETE FROM event_history WHERE id = (SELECT min(id) + 1 FROM event_history WHERE event_id = 2)",
            "event 2: its history lacks a change of title",
        ),
        (
            "DELETE FROM event_history WHERE action = 'deleted'",
            "event 3: its history lacks a change of deleted",
        ),
        (
            "DELETE FROM event_history WHERE event_id = 4 AND action = 'merged'",
            "event 4: its history lacks a change of merged_into",
        ),
        ("UPDATE events SET version = 1 WHERE id = 2", "event 2: version 1 after 3 changes"),
        ("UPDATE articles SET story_id = 99", "articles 1: there is no stories 99"),
        ("UPDATE stories SET merged_into = 99", "stories 1: there is no stories 99"),
        ("UPDATE stories SET merged_into = 1", "article 1: its story 1 has become part of story 1"),
        (
            "UPDATE stories SET merged_into = id",
            "story 1: it has become part of story 1, which is itself part of another",
        ),
        ("UPDATE articles SET story_id = NULL", "stories: 1 without articles, after 0 deleted articles"),
        ("UPDATE api_keys SET hash = 'timeline_abc'", "key 1: its hash is no SHA-256"),
        ("UPDATE api_keys SET name = ' '", "key 1: it has no name"),
    ],
)
def test_what_cannot_be_derived_again_is_named(timeline, damage, sentence):
    faults = damaged(timeline, damage)
    assert any(fault.sentence.startswith(sentence) and not fault.derived for fault in faults), faults


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE mentions SET facts = '{}'",
        "UPDATE mentions SET facts = '[]'",
        "UPDATE events SET actors = 'null' WHERE id = 1",
    ],
)
def test_rows_that_cannot_be_read_are_a_finding(timeline, damage):
    (fault,) = [fault for fault in damaged(timeline, damage) if not fault.derived]
    assert fault.sentence.startswith("the rest cannot be read: ")


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("UPDATE events SET document = NULL WHERE id = 1", "event 1: another document"),
        ("DELETE FROM article_keys", "article 1: article_keys holds other keys than the article"),
        ("UPDATE article_keys SET day = 5", "article 1: article_keys holds other keys than the article"),
        ("INSERT INTO article_keys VALUES (7, 7, 99), (8, 7, 99)", "article_keys: there is no article 99"),
        (
            "UPDATE stories SET places = '[\"Nantes\"]'",
            "story 1: its articles and events say something else than its row",
        ),
    ],
)
def test_what_is_derived_is_told_apart(timeline, damage, sentence):
    assert damaged(timeline, damage) == [Finding(True, sentence)]
