"""Merges: whose facts the survivor has, and that nothing is lost which a person set."""

import pytest

from api.calendar.intervals import Interval
from api.storage import models
from api.timeline.history import edited_facts
from tests.timeline.test_editing import FIRE, STRIKE, create, edit, merge, rewrite, store, stored


def facts(database, event_id, *names):
    event, _ = stored(database, event_id)
    return tuple(getattr(event, name) for name in names)


def is_edited(database, event_id):
    with database.read_session() as session:
        event = session.get_one(models.Event, event_id)
        return event.edited, edited_facts(event)


@pytest.fixture
def two(database):
    """Two events, each read in an article of its own."""
    store(database, STRIKE, tags=("rail",))
    store(database, FIRE, tags=("feu",))
    return database


@pytest.mark.parametrize(
    "corrections",
    [
        {"title": "Grève générale", "language": "en"},
        {"interval": Interval.parse("2024-03-14"), "time": "19:30"},
        {"status": "cancelled"},
        {"actors": ["CFDT"]},
        {"places": []},
        {"tags": ["social"]},
    ],
    ids=lambda given: next(iter(given)),
)
def test_what_a_person_corrected_on_a_merged_event_is_kept(two, corrections):
    edit(two, 2, places=["Lyon"])
    edit(two, 2, **corrections)
    merge(two, 1, 2)
    assert facts(two, 1, *corrections) == tuple(corrections.values())
    rewrite(two, 1, published_at="2024-03-20")
    assert facts(two, 1, *corrections) == tuple(corrections.values())


def test_the_corrections_of_the_survivor_win(two):
    edit(two, 1, title="Grève")
    edit(two, 2, title="Incendie", interval=Interval.parse("2024-03-14"))
    merge(two, 1, 2)
    assert facts(two, 1, "title", "edtf") == ("Grève", "2024-03-14")


def test_a_correction_wins_over_what_was_typed_first(two):
    assert create(two, "Feu", tags=["pont"]) == 3
    edit(two, 1, title="Grève générale")
    merge(two, 3, 1, 2)
    assert facts(two, 3, "title", "edtf") == ("Grève générale", "2024-03")


def test_the_first_of_several_corrections_wins(two):
    create(two)
    for number, title in ((1, "Un"), (2, "Deux")):
        edit(two, number, title=title)
    merge(two, 3, 2, 1)
    assert facts(two, 3, "title") == ("Deux",)


def test_a_title_given_with_the_merge_is_the_title(two):
    edit(two, 1, title="Grève")
    merge(two, 1, 2, title="Grève et incendie")
    rewrite(two, 1, text=STRIKE.replace("Grève", "Débrayage"))
    assert facts(two, 1, "title", "edited") == ("Grève et incendie", True)


def test_without_corrections_the_survivor_says_what_its_mentions_say(two):
    create(two, "Incendie d'entrepôt", "2024-03", status="planned")
    merge(two, 1, 2, 3)
    expected = ("Grève des cheminots à la SNCF", "2024-03-12", "occurred", False)
    assert facts(two, 1, "title", "edtf", "status", "edited") == expected


def test_lists_that_people_typed_are_put_together(two):
    create(two, actors=["CFDT"], tags=["pont", "rail"])
    create(two, actors=["CGT", "cfdt"])
    merge(two, 3, 1, 4)
    assert facts(two, 3, "actors", "tags") == (["CFDT", "SNCF", "CGT"], ["pont", "rail"])


def test_merging_corrections_makes_them_those_of_the_survivor(two):
    edit(two, 2, title="Incendie")
    merge(two, 1, 2)
    assert is_edited(two, 1) == (True, {"title", "language"})
    _, history = stored(two, 1)
    assert history[-1][3]["corrected"] == ["language", "title"]
