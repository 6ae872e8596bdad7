import random

import pytest

from api.storage import queries
from api.storage.index.positions import ID
from api.storage.queries import matches, strategies
from tests.storage.events import put, random_event
from tests.storage.queries.every_event import expected, random_filters


@pytest.mark.parametrize("few", [strategies.FEW, 0])
def test_all_matches_are_counted_whatever_the_strategy(database, monkeypatch, few):
    monkeypatch.setattr(strategies, "FEW", few)
    events = [random_event(random.Random(seed)) for seed in range(120)]
    with database.write_session() as session:
        put(session, *events)
    with database.plain_connection() as connection:
        for seed in range(100):
            filters = random_filters(random.Random(seed))
            wanted = expected(events, filters)
            assert queries.total(connection, filters) == (len(wanted), True), filters
            live = {event.id for event in events if event.live}
            found = matches.matches(connection, filters).ids
            assert sorted(found) == sorted(live.intersection(event_id for _, event_id in wanted)), filters
            assert all(event_id <= ID for event_id in found)


@pytest.mark.parametrize(("highest", "number"), [(40_001, 20_000), (1_000_448, 20_000), (2**31 - 1, 2_000)])
def test_a_sample_has_one_id_of_each_stretch(highest, number):
    ids = matches.spread_ids(highest, number)
    stretch = highest / number
    assert all(at * stretch - 1 < each - 1 < (at + 1) * stretch for at, each in enumerate(ids))
    assert len(set(ids)) == number
    assert min(ids) >= 1
    assert max(ids) <= highest
