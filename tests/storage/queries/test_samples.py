"""Samples of each bucket, compared with what looking at every event finds."""

import random
from dataclasses import replace

import orjson
import pytest

from api.errors import Invalid
from api.storage.queries import Filters, histogram, lookups, sample, strategies
from api.storage.queries.histograms import LEVEL, edges_of, first_day
from api.storage.queries.samples import MOST_SAMPLED
from tests.storage.events import days, event, put, random_event
from tests.storage.queries.every_event import expected, random_filters


def window(edtf, **filters):
    found = days(edtf)
    return Filters(first_day=found["start_day"], last_day=found["end_day"], **filters)


def ids(sampled):
    return [orjson.loads(document)["id"] for document in sampled.documents]


@pytest.fixture
def timeline(database):
    events = [random_event(random.Random(seed)) for seed in range(150)]
    with database.write_session() as session:
        put(session, *events)
    with database.plain_connection() as connection:
        yield connection, {each.id: each for each in events}


@pytest.mark.parametrize("few", [strategies.FEW, 0])
def test_no_bucket_with_events_is_without_one(timeline, monkeypatch, few):
    monkeypatch.setattr(strategies, "FEW", few)
    connection, events = timeline
    sampled = 0
    for seed in range(200):
        generator = random.Random(seed)
        filters, interval = random_filters(generator), generator.choice(list(LEVEL))
        per = generator.randint(1, 5)
        try:
            found = sample(connection, filters, interval, per)
        except Invalid:
            continue
        assert [each.bucket for each in found] == histogram(connection, filters, interval)
        anywhere = filters if filters.within else replace(filters, first_day=None, last_day=None)
        matching = {event_id for _, event_id in expected(events.values(), anywhere)}
        first, _ = edges_of(connection, filters, LEVEL[interval]) or (0, 0)
        for at, each in enumerate(found, first):
            assert_sampled(each, LEVEL[interval], at, per, [events[event_id] for event_id in ids(each)])
            assert matching.issuperset(ids(each)), filters
        sampled += len(found)
    assert sampled > 1_000


def assert_sampled(each, level, at, per, chosen):
    first, last = first_day(level, at), first_day(level, at + 1) - 1
    assert bool(chosen) == (each.bucket["exact"] + each.bucket["spanning"] > 0)
    assert min(per, each.bucket["exact"]) <= len(set(ids(each))) == len(chosen) <= per
    assert chosen == sorted(chosen, key=lambda one: (one.start_day, one.id))
    assert all(one.live and one.start_day <= last and one.end_day >= first for one in chosen)


def chosen_in(database, events, asked, interval, per=3):
    """The titles of the events of each bucket; the events have their EDTF for a title."""
    with database.write_session() as session:
        put(session, *(event(edtf, title=edtf) for edtf in events))
    with database.plain_connection() as connection:
        found = sample(connection, asked, interval, per)
    return [[orjson.loads(document)["title"] for document in each.documents] for each in found]


EVERY_WAY = pytest.mark.parametrize(
    "filters",
    [
        {},
        {"q": "-nothing"},
        {"labels": {"status": ["occurred", "planned"]}},
        {"labels": {"language": ["fr"]}},
    ],
    ids=str,
)


@EVERY_WAY
def test_events_that_lie_in_a_bucket_come_first(database, filters):
    events = ["2025", "2025-06", "2025-06-01/2025-08-31", "2025-06-20", "2025-06-30"]
    assert chosen_in(database, events, window("2025-06", **filters), "month") == [
        ["2025-06", "2025-06-20", "2025-06-30"]
    ]


@EVERY_WAY
def test_events_are_spread_over_a_bucket(database, filters):
    events = [f"2025-06-{day:02}" for day in (1, 1, 1, 2, 3, 4, 15, 16, 29, 30)]
    assert chosen_in(database, events, window("2025-06", **filters), "month") == [
        ["2025-06-01", "2025-06-15", "2025-06-29"]
    ]


@EVERY_WAY
def test_a_bucket_is_filled_where_its_events_lie_close_together(database, filters):
    events = ["2025-06-02", "2025-06-02", "2025-06-02", "2025-06-02"]
    assert chosen_in(database, events, window("2025-06", **filters), "month") == [events[:3]]


@EVERY_WAY
def test_a_long_event_stands_where_nothing_else_begins(database, filters):
    events = ["2020/2030", "2024-12-01/2025-03-31", "2025-02-03", "2025-05-05/2025-08-01"]
    assert chosen_in(database, events, window("2025-01/2025-07", **filters), "month") == [
        ["2020/2030", "2024-12-01/2025-03-31"],
        ["2025-02-03"],
        ["2024-12-01/2025-03-31"],
        ["2020/2030"],
        ["2025-05-05/2025-08-01"],
        ["2025-05-05/2025-08-01"],
        ["2025-05-05/2025-08-01"],
    ]


@EVERY_WAY
def test_an_edge_that_is_cut_prefers_events_in_the_window(database, filters):
    asked = window("2025-06-10/2025-07-05", **filters)
    events = ["2025-06-01", "2025-06-12", "2025-07-20"]
    assert chosen_in(database, events, asked, "month") == [["2025-06-12"], ["2025-07-20"]]


def test_a_crowd_of_long_events_hides_no_bucket(database, monkeypatch):
    monkeypatch.setattr(lookups, "LOOKED_AT", 5)
    events = ["2025"] * 20 + ["2025-01-01"]
    assert chosen_in(database, events, window("2025-01-01/2025-01-02"), "day", 2) == [["2025"] * 2, ["2025"]]


def test_too_many_events_are_refused(database):
    with database.plain_connection() as connection:
        assert len(sample(connection, window("2000/2049"), "month", 8)) == 600
        with pytest.raises(Invalid, match=f"at most {MOST_SAMPLED}"):
            sample(connection, window("2000/2049"), "month", 9)


def test_an_empty_timeline_has_no_buckets(database):
    with database.plain_connection() as connection:
        assert sample(connection, Filters(), "month", 3) == []
