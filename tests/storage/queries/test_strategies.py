import random
from dataclasses import dataclass

import pytest

from api.storage.queries import Filters, events_page, histogram, strategies
from api.storage.queries.filters import RowCondition
from api.storage.queries.strategies import Strategy, strategy_of
from tests.storage.events import CHANGED, days, put, random_event
from tests.storage.queries.every_event import random_filters

WALK, SEARCH, GATHER = Strategy.WALK, Strategy.SEARCH, Strategy.GATHER
JULY = days("2025-07")
MANY, FEW = 0, 20_000
"""The largest number of events that counts as few."""


@pytest.mark.parametrize(
    ("filters", "gathered", "sqlite", "postgresql"),
    [
        (Filters(), FEW, WALK, WALK),
        (Filters(first_day=JULY["start_day"], last_day=JULY["end_day"]), FEW, WALK, WALK),
        (Filters(first_day=JULY["start_day"], within=True), FEW, WALK, WALK),
        (Filters(labels={"status": ["planned"]}), FEW, WALK, WALK),
        (Filters(labels={"status": ["planned", "cancelled"]}), FEW, WALK, WALK),
        (Filters(labels={"status": ["occurred"]}), FEW, SEARCH, GATHER),
        (Filters(labels={"status": ["occurred"]}), MANY, SEARCH, WALK),
        (Filters(labels={"status": ["planned"], "tag": ["une"]}), FEW, SEARCH, GATHER),
        (Filters(labels={"status": ["planned"], "tag": ["une"]}), MANY, SEARCH, WALK),
        (Filters(labels={"precision": ["month"]}), MANY, SEARCH, WALK),
        (Filters(labels={"on": ["07-31"]}), FEW, SEARCH, GATHER),
        (Filters(ids=[1, 2]), MANY, GATHER, GATHER),
        (Filters(ids=[1], q="lancement"), MANY, GATHER, GATHER),
        (Filters(q="lancement"), FEW, SEARCH, GATHER),
        (Filters(q="lancement"), MANY, SEARCH, WALK),
        (Filters(q="lancement -vote"), FEW, SEARCH, GATHER),
        (Filters(q="-lancement"), MANY, WALK, WALK),
        (Filters(q="-lancement", labels={"tag": ["une"]}), FEW, SEARCH, GATHER),
        (Filters(updated_since=CHANGED), FEW, GATHER, GATHER),
        (Filters(updated_since=CHANGED, q="lancement"), FEW, GATHER, GATHER),
        (Filters(updated_since=CHANGED, labels={"status": ["planned"]}), FEW, GATHER, GATHER),
    ],
)
def test_strategy_by_filters(database, monkeypatch, filters, gathered, sqlite, postgresql):
    monkeypatch.setattr(strategies, "FEW", gathered)
    with database.plain_connection() as connection:
        expected = {"sqlite": sqlite, "postgresql": postgresql}[database.storage.name]
        assert strategy_of(connection, filters, 50) is expected


@pytest.mark.parametrize(
    "filters", [Filters(updated_since=CHANGED), Filters(updated_since=CHANGED, q="vote")]
)
def test_many_changes_are_walked(database, monkeypatch, filters):
    monkeypatch.setattr(strategies, "FEW", -1)
    with database.plain_connection() as connection:
        assert strategy_of(connection, filters, 50) is WALK


@dataclass(frozen=True, slots=True)
class EditedOnly(Filters):
    """Filters with one more condition on the row."""

    @property
    def row_conditions(self):
        return [RowCondition("edited", "=", True), *Filters.row_conditions.fget(self)]


@pytest.mark.parametrize("gathered", [FEW, MANY])
def test_conditions_on_rows_hold_with_every_strategy(database, monkeypatch, gathered):
    monkeypatch.setattr(strategies, "FEW", gathered)
    events = [random_event(random.Random(seed)) for seed in range(120)]
    for each in events[::2]:
        each.edited = True
    with database.write_session() as session:
        put(session, *events)
    edited = {event.id for event in events if event.edited}
    with database.plain_connection() as connection:
        for seed in range(50):
            filters = random_filters(random.Random(seed))
            narrower = EditedOnly(**{name: getattr(filters, name) for name in Filters.__dataclass_fields__})
            found = [row for row in events_page(connection, filters, limit=200) if row[0] % 2**40 in edited]
            assert events_page(connection, narrower, limit=200) == found, filters
        live = [event.id for event in events if event.live]
        counted = histogram(connection, EditedOnly(first_day=days("-0043")["start_day"]), "century")
        assert 0 < sum(bucket["exact"] for bucket in counted) <= len(edited.intersection(live))
