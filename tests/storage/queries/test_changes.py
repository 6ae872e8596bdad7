import random
from dataclasses import replace
from datetime import timedelta

import pytest

from api.storage.queries import Filters, orders, strategies
from api.storage.queries.orders import ByChange
from tests.storage.events import CHANGED, event, put, random_event
from tests.storage.queries.every_event import expected, random_filters

LIVE_ONLY = ByChange(tombstones=False)


@pytest.fixture
def timeline(database):
    """Events of which many were changed at the same instant."""
    events = [random_event(random.Random(seed)) for seed in range(120)]
    with database.write_session() as session:
        put(session, *events)
    with database.plain_connection() as connection:
        yield connection, events


def walked(connection, filters, order, *, limit=7):
    """The ids on all pages, one after the other."""
    ids, after = [], None
    while page := order.page(connection, filters, limit, after):
        assert len(page) <= limit
        ids += [row.change.id for row in page]
        after = order.place(page[-1])
    return ids


def changed(events, filters, *, tombstones=True):
    """The ids of the events that pass the filters, in the order of their last change."""
    since = filters.updated_since or CHANGED
    passing = {event_id for _, event_id in expected(events, replace(filters, updated_since=since))}
    found = [each for each in events if each.id in passing and (tombstones or each.live)]
    return [each.id for each in sorted(found, key=lambda each: (each.updated_at, each.id))]


@pytest.mark.parametrize("few", [strategies.FEW, -1])
@pytest.mark.parametrize(("limit", "tries"), [(3, 10), (17, 20), (200, 50)])
def test_pages_hold_what_looking_at_every_event_finds(timeline, monkeypatch, few, limit, tries):
    monkeypatch.setattr(strategies, "FEW", few)
    connection, events = timeline
    for seed in range(tries):
        filters = random_filters(random.Random(seed))
        wanted = changed(events, filters)
        assert walked(connection, filters, ByChange(), limit=limit) == wanted, filters
        assert walked(connection, filters, ByChange(newest_first=True), limit=limit) == wanted[::-1], filters
        live = changed(events, filters, tombstones=False)
        assert walked(connection, filters, LIVE_ONLY, limit=limit) == live, filters


def test_a_stream_is_all_pages(timeline, monkeypatch):
    monkeypatch.setattr(orders, "STREAMED_AT_ONCE", 7)
    connection, events = timeline
    assert len(list(ByChange().documents(connection, Filters()))) == len(events)


def test_a_microsecond_puts_two_changes_in_order(database):
    later, earlier = (event(updated_at=CHANGED + timedelta(microseconds=at)) for at in (3, 2))
    with database.write_session() as session:
        put(session, later, earlier)
    with database.plain_connection() as connection:
        assert walked(connection, Filters(), ByChange(), limit=1) == [earlier.id, later.id]


def test_events_that_changed_at_the_same_instant_are_walked_by_id(database):
    with database.write_session() as session:
        put(session, *(event(updated_at=CHANGED) for _ in range(30)))
    with database.plain_connection() as connection:
        found = walked(connection, Filters(), ByChange(), limit=10)
        assert (found, len(found)) == (sorted(found), 30)
