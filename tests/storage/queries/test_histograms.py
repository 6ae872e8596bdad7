import random

import pytest

from api.calendar.days import FIRST_DAY, LAST_DAY, calendar_date
from api.errors import Invalid
from api.storage.index import writing
from api.storage.index.entry import bucket
from api.storage.queries import Filters, histogram, strategies
from api.storage.queries.histograms import LEVEL, MOST_BUCKETS, bucket_edtf, first_day
from tests.storage.events import CHANGED, days, event, put, random_event
from tests.storage.queries.every_event import expected


def window(edtf, **filters):
    found = days(edtf)
    return Filters(first_day=found["start_day"], last_day=found["end_day"], **filters)


def counted(key, exact, spanning, starts, ends):
    return {"key": key, "exact": exact, "spanning": spanning, "starts": starts, "ends": ends}


def sides_of(events):
    return [each.start_day for each in events], [each.end_day for each in events]


def looked_at(events, filters, interval, first, last):
    """The same by looking at every event."""
    keys = {row: each for each in events for row in [(each.start_day, each.id)]}
    fitting = [keys[key] for key in expected(events, filters) if keys[key].live]
    level, buckets = LEVEL[interval], []
    for at in range(first, last + 1):
        start, end = first_day(level, at), first_day(level, at + 1) - 1
        touching = [each for each in fitting if each.start_day <= end and each.end_day >= start]
        exact = [each for each in touching if each.start_day >= start and each.end_day <= end]
        sides = [sum(start <= day <= end for day in days_of) for days_of in sides_of(touching)]
        buckets.append(counted(bucket_edtf(level, at), len(exact), len(touching) - len(exact), *sides))
    return buckets


@pytest.fixture
def timeline(database):
    events = [random_event(random.Random(seed)) for seed in range(150)]
    with database.write_session() as session:
        put(session, *events)
    with database.plain_connection() as connection:
        yield connection, events


@pytest.mark.parametrize("interval", LEVEL)
@pytest.mark.parametrize(
    "filters",
    [
        {},
        {"labels": {"status": ["planned"]}},
        {"labels": {"status": ["occurred"]}},
        {"q": "lancement"},
        {"q": "-lancement"},
        {"q": '-"lancement d\'un" -équip*', "within": True},
        {"within": True},
        {"updated_since": CHANGED},
    ],
    ids=str,
)
@pytest.mark.parametrize("edtf", ["2025-06/2026-02", "1999-12-31/2000-01-01", "-0150/0120"])
@pytest.mark.parametrize("few", [strategies.FEW, 0])
def test_counts_are_what_looking_at_every_event_finds(timeline, monkeypatch, interval, filters, edtf, few):
    monkeypatch.setattr(strategies, "FEW", few)
    connection, events = timeline
    asked = window(edtf, **filters)
    level = LEVEL[interval]
    first, last = (bucket(level, day) for day in (asked.first_day, asked.last_day))
    if last - first >= MOST_BUCKETS:
        with pytest.raises(Invalid):
            histogram(connection, asked, interval)
        return
    whole = asked
    if not asked.within:
        ends = first_day(level, first), first_day(level, last + 1) - 1
        whole = Filters(*ends, **filters)
    assert histogram(connection, asked, interval) == looked_at(events, whole, interval, first, last)


def test_an_open_window_runs_from_the_first_to_the_last_event(database):
    with database.write_session() as session:
        put(session, event("2022-03"), event("2024"), event("../2023"), event("2023/.."))
    with database.plain_connection() as connection:
        assert histogram(connection, Filters(), "year") == [
            counted("2022", 1, 1, 1, 1),
            counted("2023", 0, 2, 1, 1),
            counted("2024", 1, 1, 1, 1),
        ]


def test_an_empty_timeline_has_no_buckets(database):
    with database.plain_connection() as connection:
        assert histogram(connection, Filters(), "month") == []


def test_an_edit_and_a_deletion_count(database):
    moved, gone = event("2025-07-31"), event("2025-07")
    with database.write_session() as session:
        put(session, moved, gone)
    with database.write_session() as session:
        for column, value in days("2025-08").items():
            setattr(moved, column, value)
        gone.deleted_at = CHANGED
        for each in (moved, gone):
            writing.index(session, session.merge(each))
    with database.plain_connection() as connection:
        assert histogram(connection, window("2025-07/2025-08"), "month") == [
            counted("2025-07", 0, 0, 0, 0),
            counted("2025-08", 1, 0, 1, 1),
        ]


def test_too_many_events_to_look_at_are_refused(timeline, monkeypatch):
    monkeypatch.setattr("api.storage.queries.histograms.MOST_COUNTED", 10)
    with pytest.raises(Invalid, match="narrow"):
        histogram(timeline[0], window("2025", labels={"language": ["fr"]}), "month")


def test_events_without_a_word_are_counted_by_those_that_have_it(database, monkeypatch):
    monkeypatch.setattr("api.storage.queries.histograms.MOST_COUNTED", 1)
    with database.write_session() as session:
        put(
            session, *(event("2025-07", title=title) for title in ("Vote", "Grève", "Fête", "Vote du budget"))
        )
    with database.plain_connection() as connection:
        asked = window("2025-07", q='-grève -"vote du"')
        with pytest.raises(Invalid, match="narrow"):
            histogram(connection, asked, "month")
        asked = window("2025-07", q="-grève")
        assert histogram(connection, asked, "month") == [counted("2025-07", 3, 0, 3, 3)]


@pytest.mark.parametrize("level", LEVEL.values())
def test_buckets_follow_each_other_without_a_gap(level):
    generator = random.Random(level)
    for _ in range(300):
        day = generator.randint(FIRST_DAY, LAST_DAY)
        at = bucket(level, day)
        assert first_day(level, at) <= day < first_day(level, at + 1)
        assert bucket(level, first_day(level, at)) == at


@pytest.mark.parametrize(
    ("level", "day", "key"),
    [
        ("day", "-0043-03-15", "-0043-03-15"),
        ("month", "-0043-03-15", "-0043-03"),
        ("year", "-0043-03-15", "-0043"),
        ("decade", "-0043-03-15", "-004X"),
        ("decade", "-0009-03-15", "-000X"),
        ("decade", "1999-12-31", "199X"),
        ("century", "-0143-03-15", "-01XX"),
        ("century", "1999-12-31", "19XX"),
        ("century", "0000-01-01", "00XX"),
    ],
)
def test_keys_are_edtf(level, day, key):
    at = bucket(LEVEL[level], days(day)["start_day"])
    assert bucket_edtf(LEVEL[level], at) == key
    assert calendar_date(first_day(LEVEL[level], at))
