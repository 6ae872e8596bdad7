"""A fact that one place leaves out is noticed: schemas, exports, history, bulk loading."""

from dataclasses import replace

import pytest

from api.benchmarks import bulk
from api.calendar.intervals import Interval
from api.exports import columns
from api.schemas.events import CORE_FIELDS, EventPatchSchema, NewEventSchema
from api.storage import models
from api.storage.facts import FACT_COLUMNS, FACTS, EventFacts
from api.timeline import deriving
from api.timeline.history import Action, edited_facts, record_change
from api.timeline.saving import save

FACTS_AS_READ = EventFacts(title="Tir", interval=Interval.parse("2025"), language="fr")


def changed(fact):
    """The facts with another value of one of them, of the same type."""
    if fact == "interval":
        return replace(FACTS_AS_READ, interval=Interval.parse("2026"))
    if fact == "status":
        return replace(FACTS_AS_READ, status="planned")
    value = ("autre",) if isinstance(getattr(FACTS_AS_READ, fact), tuple) else "autre"
    return replace(FACTS_AS_READ, **{fact: value})


def test_json_shows_every_fact():
    assert {*CORE_FIELDS} == {*FACTS_AS_READ.to_json(), "display"}


def test_csv_has_a_column_for_every_fact():
    assert {column.name for column in columns.COLUMNS} > {*FACTS_AS_READ.to_json()}


def test_bulk_loading_fills_every_column():
    assert {*bulk.COLUMNS["events"]} > {*FACT_COLUMNS}


@pytest.mark.parametrize("schema", [NewEventSchema, EventPatchSchema])
def test_a_person_can_give_every_fact(schema):
    assert {*schema().fields} == {*FACTS}


@pytest.mark.parametrize("fact", FACTS)
def test_a_change_of_any_fact_is_recorded_and_makes_a_new_version(database, fact):
    with database.write_session() as session:
        event = models.Event(facts=FACTS_AS_READ)
        session.add(event)
        save(session, [event])
        event.facts = changed(fact)
        assert record_change(session, event, Action.EDITED, "ana", FACTS_AS_READ)
        event.edited = True
        save(session, [event])
        assert event.version == 2
        assert fact in edited_facts(event)


@pytest.mark.parametrize("fact", [fact for fact in FACTS if fact != "tags"])  # Those are of the article.
def test_every_fact_of_a_mention_reaches_its_event(fact):
    mentioned = changed(fact)
    mention = models.Mention(facts=mentioned, article=models.Article(tags=[]))
    event = models.Event(mentions=[mention])
    deriving.derive(event)
    assert getattr(event.facts, fact) == getattr(mentioned, fact)
