"""Stored events and their rows outside a session: as the session would load them, written as it would."""

from sqlalchemy import select

from api.storage import models
from api.storage.changes import installation
from api.storage.plain_events import plain_events
from api.storage.plain_rows import row_of, rows_where, update_stored
from api.timeline.saving import current_events
from tests.timeline.test_editing import create, edit, store

REPORT = "2024-03-12: Grève des cheminots à la SNCF [SNCF]\n"


def columns(row):
    return {column.name: getattr(row, column.name) for column in type(row).__table__.columns}


def everything(event):
    rows = [event, *event.mentions]
    for mention in event.mentions:
        rows += [mention.article, *mention.article.places]
    return [columns(row) for row in rows]


def test_an_event_is_what_the_session_loads(database):
    store(database, "Nantes. " + REPORT)
    for source in ("Le Journal", "La Gazette"):
        store(database, REPORT, source=source)
    with database.read_session() as session:
        [plain], [loaded] = (load(session, [1]).values() for load in (plain_events, current_events))
        assert len(plain.mentions) == 2
        assert everything(plain) == everything(loaded)


def test_the_history_of_an_edited_event_comes_with_it(database):
    event_id = create(database)
    edit(database, event_id, title="Pont inauguré")
    with database.read_session() as session:
        [event] = plain_events(session, [event_id]).values()
        assert [entry.action for entry in event.history] == ["created", "edited"]


def test_only_the_columns_named_are_written_and_the_change_is_noted(database):
    store(database, REPORT)
    with database.plain_connection() as connection:
        before = installation(connection).state

    def change(session):
        [event] = rows_where(session, models.Event, models.Event.id == 1)
        event.title, event.places = "Grève", ["Nantes"]
        update_stored(session, [event], ["title"])

    database.written(change)
    with database.read_session() as session:
        assert session.execute(select(models.Event.title, models.Event.places)).one() == ("Grève", [])
    with database.plain_connection() as connection:
        assert installation(connection).state != before


def test_a_row_made_at_once_is_stored_as_any_other(database):
    def add(session):
        session.add(row_of(models.ApiKey, name="desk", hash="0"))

    database.written(add)
    with database.read_session() as session:
        assert [(key.name, key.revoked_at) for key in session.scalars(select(models.ApiKey))] == [
            ("desk", None)
        ]
