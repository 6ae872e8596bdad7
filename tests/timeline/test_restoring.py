"""What people undo: deletions, merges, and changes of facts."""

import pytest

from api import errors
from api.calendar.intervals import Interval
from api.storage import models
from api.timeline.reindexing import reindex
from api.timeline.verifying import discrepancies
from tests.timeline.test_editing import (
    FIRE,
    STRIKE,
    STRIKE_AGAIN,
    create,
    delete,
    edit,
    merge,
    republish,
    restore,
    revert,
    rewrite,
    split,
    state,
    store,
    stored,
    withdraw,
)

STRIKE_TITLE, FIRE_TITLE = "Grève des cheminots à la SNCF", "Incendie d'un entrepôt à Nantes"


@pytest.fixture
def timeline(database):
    yield database
    with database.read_session() as session:
        assert list(discrepancies(session)) == []


@pytest.fixture
def two(timeline):
    """Two events, each read in an article of its own."""
    store(timeline, STRIKE, tags=("rail",))
    store(timeline, FIRE, tags=("feu",))
    return timeline


def titles(database):
    return [(row[0], row[2], row[3]) for row in state(database)]


def test_a_deleted_event_lives_again_with_its_mentions(two):
    before = state(two)
    delete(two, 1)
    restore(two, 1)
    assert state(two) == before
    event, history = stored(two, 1)
    assert (event.version, event.edited, event.deleted_at) == (3, False, None)
    assert b'"deleted"' not in event.document
    assert history[-1] == ("restored", "ana", {"deleted": True}, {"deleted": False})


def test_a_restored_event_says_what_its_article_says_now(two):
    delete(two, 1)
    republish(two, 1, "2024-03-20")
    restore(two, 1)
    assert state(two)[0][1] == "2024-03-19"


def test_an_event_whose_article_is_gone_lives_on_like_one_made_by_hand(two):
    withdraw(two, 1)
    restore(two, 1)
    assert titles(two) == [(1, STRIKE_TITLE, []), (2, FIRE_TITLE, [2])]
    assert stored(two, 1)[0].edited
    store(two, STRIKE_AGAIN)
    assert titles(two)[0] == (1, STRIKE_TITLE, [3])


@pytest.mark.parametrize("event_id", [1, 9], ids=["live", "unknown"])
def test_what_is_not_gone_cannot_be_restored(two, event_id):
    with pytest.raises(errors.Conflict if event_id == 1 else errors.NotFound, match=f"event {event_id}"):
        restore(two, event_id)


def test_a_merge_is_undone(two):
    before = state(two)
    merge(two, 1, 2)
    restore(two, 2)
    assert state(two) == before
    assert [stored(two, number)[0].edited for number in (1, 2)] == [False, False]
    assert [stored(two, number)[1][-1][0] for number in (1, 2)] == ["split", "restored"]


def test_a_hand_made_event_that_was_merged_away_comes_back(two):
    create(two, "Grève générale", "2024-03", tags=["pont"])
    before = state(two)
    merge(two, 1, 3)
    restore(two, 3)
    assert state(two) == before
    assert (stored(two, 1)[0].tags, stored(two, 3)[0].tags) == (["rail"], ["pont"])
    assert not stored(two, 1)[0].edited


def test_what_the_survivor_took_goes_back(two):
    edit(two, 1, status="planned")
    edit(two, 2, title="Feu", interval=Interval.parse("2024-03-14"))
    before = state(two)
    merge(two, 1, 2, title="Grève et feu")
    restore(two, 2)
    assert state(two) == before
    republish(two, 1, "2024-03-20")
    event, _ = stored(two, 1)
    assert (event.title, event.edtf, event.status) == (STRIKE_TITLE, "2024-03-19", "planned")


def test_what_the_survivor_took_stays_once_a_person_changed_it(two):
    edit(two, 2, title="Feu", status="planned")
    merge(two, 1, 2)
    edit(two, 1, title="Grand feu")
    restore(two, 2)
    event, _ = stored(two, 1)
    assert (event.title, event.status) == ("Grand feu", "occurred")


def test_one_of_several_merged_events_is_taken_out_alone(two):
    create(two, "Pose de la première pierre")
    edit(two, 2, title="Feu")
    edit(two, 3, status="planned")
    merge(two, 1, 2, 3)
    restore(two, 2)
    assert titles(two) == [(1, STRIKE_TITLE, [1]), (2, "Feu", [2])]
    assert stored(two, 1)[0].status == "planned"
    restore(two, 3)
    assert stored(two, 1)[0].status == "occurred"


def test_mentions_that_were_split_off_since_stay_where_they_are(two):
    merge(two, 1, 2)
    assert split(two, 1, 2) == 3
    restore(two, 2)
    assert titles(two) == [(1, STRIKE_TITLE, [1]), (2, FIRE_TITLE, []), (3, FIRE_TITLE, [2])]


def test_a_survivor_that_no_article_reports_any_more_is_buried(two):
    merge(two, 1, 2)
    withdraw(two, 1)
    assert titles(two) == [(1, FIRE_TITLE, [2])]
    restore(two, 2)
    assert titles(two) == [(2, FIRE_TITLE, [2])]
    with pytest.raises(errors.Gone):
        delete(two, 1)


def test_the_events_of_a_chain_come_back_one_by_one(two):
    create(two, "Pose de la première pierre")
    before = state(two)
    merge(two, 2, 1)
    merge(two, 3, 2)
    restore(two, 2)
    assert titles(two) == [(2, FIRE_TITLE, [1, 2]), (3, "Pose de la première pierre", [])]
    assert stored(two, 1)[0].merged_into == 2
    restore(two, 1)
    assert state(two) == before


def test_the_first_event_of_a_chain_comes_back_from_its_end(two):
    create(two, "Pose de la première pierre")
    before = state(two)
    merge(two, 2, 1)
    merge(two, 3, 2)
    restore(two, 1)
    restore(two, 2)
    assert state(two) == before


def test_an_event_comes_back_from_a_survivor_that_is_deleted(two):
    before = state(two)
    merge(two, 1, 2)
    delete(two, 1)
    restore(two, 2)
    assert titles(two) == [(2, FIRE_TITLE, [2])]
    restore(two, 1)
    assert state(two) == before


def test_a_merge_that_recorded_no_mentions_is_undone_by_their_titles(two):
    merge(two, 1, 2)
    with two.engine.begin() as connection:
        connection.exec_driver_sql(
            """UPDATE event_history SET after = '{"merged_into": 1}' WHERE event_id = 2"""
        )
    restore(two, 2)
    assert titles(two) == [(1, STRIKE_TITLE, [1]), (2, FIRE_TITLE, [2])]


def test_a_version_comes_back_and_follows_its_article_again(two):
    edit(two, 1, title="Grève", interval=Interval.parse("2024-03-14"), places=["Lyon"])
    edit(two, 1, status="planned")
    revert(two, 1, 1)
    event, history = stored(two, 1)
    assert (event.title, event.edtf, event.places, event.status) == (
        STRIKE_TITLE,
        "2024-03-12",
        [],
        "occurred",
    )
    assert (event.version, event.edited, history[-1][0]) == (4, False, "reverted")
    assert history[-1][2:] == (
        {"title": "Grève", "edtf": "2024-03-14", "status": "planned", "places": ["Lyon"]},
        {
            "title": STRIKE_TITLE,
            "edtf": "2024-03-12",
            "status": "occurred",
            "places": [],
            "reverted_to": 1,
            "corrected": [],
        },
    )
    republish(two, 1, "2024-03-20")
    assert stored(two, 1)[0].edtf == "2024-03-19"


def test_a_revert_is_a_version_that_can_be_reverted(two):
    edit(two, 1, title="Grève")
    revert(two, 1, 1)
    revert(two, 1, 2)
    event, _ = stored(two, 1)
    assert (event.title, event.version, event.edited) == ("Grève", 4, True)
    rewrite(two, 1, text=STRIKE.replace("Grève", "Débrayage"))
    assert stored(two, 1)[0].title == "Grève"


def test_a_fact_that_its_articles_say_otherwise_today_is_kept_as_it_was(two):
    republish(two, 1, "2024-03-20")
    revert(two, 1, 1)
    assert stored(two, 1)[0].edtf == "2024-03-12"
    store(two, "-1: Les cheminots de la SNCF cessent le travail [SNCF] @Lyon\n")
    assert (stored(two, 1)[0].edtf, stored(two, 1)[0].places) == ("2024-03-12", ["Lyon"])


def test_a_revert_leaves_mentions_where_they_are(two):
    edit(two, 1, title="Grève")
    merge(two, 1, 2)
    revert(two, 1, 1)
    assert titles(two) == [(1, STRIKE_TITLE, [1, 2])]


def test_going_back_to_the_facts_of_now_changes_nothing(two):
    edit(two, 1, title="Grève")
    revert(two, 1, 2)
    assert stored(two, 1)[0].version == 2


def test_versions_from_before_they_were_numbered_come_back_too(two):
    create(two, "Pose de la première pierre")
    for title in ("Pierre", "Première pierre"):
        edit(two, 3, title=title)
    merge(two, 1, 2)
    split(two, 1, 2)
    edit(two, 4, title="Feu")
    numbered = [versions(two, event_id) for event_id in (1, 2, 3, 4)]
    assert numbered == [[2, 3], [2], [1, 2, 3], [1, 2]]
    two.downgrade("0008")
    two.upgrade()
    list(reindex(two))
    assert [versions(two, event_id) for event_id in (1, 2, 3, 4)] == numbered
    for version, title in ((2, "Pierre"), (1, "Pose de la première pierre"), (3, "Première pierre")):
        revert(two, 3, version)
        assert stored(two, 3)[0].title == title


def versions(database, event_id):
    with database.read_session() as session:
        return [entry.version for entry in session.get_one(models.Event, event_id).history]


@pytest.mark.parametrize("version", [0, 3, 99])
def test_a_version_that_never_was_is_refused(two, version):
    edit(two, 1, title="Grève")
    with pytest.raises(errors.Invalid, match="has the versions 1 to 2"):
        revert(two, 1, version)
