"""The facts of an event survive every form they are kept in."""

import json

import pytest

from api.calendar.intervals import Interval
from api.storage import models
from api.storage.facts import FACT_COLUMNS, FACTS, OPEN_END, OPEN_START, EventFacts
from tests.storage.events import EDTF

OTHER_COLUMNS = {
    *("id", "edited", "created_at", "updated_at", "deleted_at", "merged_into", "version"),
    *("document", "document_version"),
}


def facts(edtf="2025-07-31"):
    return EventFacts(
        title="Lancement",
        interval=Interval.parse(edtf),
        time="14:30",
        status="planned",
        language="fr",
        actors=("Sean Duffy",),
        places=("Baïkonour", "Houston"),
        tags=("espace",),
    )


@pytest.mark.parametrize("edtf", EDTF)
def test_facts_come_back_from_columns_and_from_json(edtf):
    given = facts(edtf)
    assert models.Event(**given.columns()).facts == given
    assert EventFacts.from_json(json.loads(json.dumps(given.to_json()))) == given


def test_facts_come_back_from_a_row(database):
    with database.write_session() as session:
        session.add(models.Event(facts=facts("2022/..")))
    with database.read_session() as session:
        row = session.get_one(models.Event, 1)
    assert (row.facts, row.interval) == (facts("2022/.."), Interval.parse("2022/.."))
    assert row.end_day == OPEN_END


def test_an_open_start_is_stored_as_a_day_before_all_others():
    event = models.Event(interval=Interval.parse("../2030"))
    assert (event.start_day, event.interval.start) == (OPEN_START, None)


def test_json_without_a_later_fact_has_its_default():
    stored = facts().to_json()
    del stored["tags"]
    assert EventFacts.from_json(stored).tags == ()


def test_none_in_a_change_is_the_default():
    changed = facts().changed({"actors": None, "status": None, "places": ["Nantes"], "title": "Tir"})
    assert (changed.actors, changed.status) == ((), "occurred")
    assert (changed.places, changed.title, changed.tags) == (("Nantes",), "Tir", ("espace",))


def test_an_unknown_change_is_refused():
    with pytest.raises(TypeError):
        facts().changed({"colour": "red"})


def test_the_columns_of_the_model_are_those_of_the_facts():
    assert {*FACT_COLUMNS} == {*models.Event.__table__.columns.keys()} - OTHER_COLUMNS
    assert len(FACT_COLUMNS) == len(FACTS) + 3
