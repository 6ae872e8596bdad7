"""Changes by hand: what they do, what the history records, and what rereading an article leaves alone."""

import pytest
from sqlalchemy import select

from api import errors
from api.calendar.intervals import Interval
from api.storage import models
from api.storage.facts import OPEN_END
from api.timeline import editing, merging, restoring, storing
from api.timeline.intake import NewArticle
from api.timeline.verifying import discrepancies
from tests import plain_reader

STRIKE = "-1: Grève des cheminots à la SNCF [SNCF]\n"
STRIKE_AGAIN = "-1: Les cheminots de la SNCF cessent le travail [SNCF]\n"
FIRE = "-1: Incendie d'un entrepôt à Nantes @Nantes\n"


def store(database, text, published_at="2024-03-13", **fields):
    article = NewArticle(text, published_at, "fr", **fields)
    return plain_reader.store(database, article).article.id


def rewrite(database, article_id, **changes):
    with database.write_session() as session:
        article = storing.article_to_change(session, article_id)
        storing.change_article(session, article, changes, who="desk", reader=plain_reader.read)


def republish(database, article_id, published_at):
    rewrite(database, article_id, published_at=published_at)


def withdraw(database, article_id):
    with database.write_session() as session:
        storing.delete_article(session, storing.article_to_change(session, article_id), who="desk")


def create(database, title="Pose de la première pierre", edtf="2024-03", **fields):
    with database.write_session() as session:
        fields = {"title": title, "interval": Interval.parse(edtf), "language": "fr"} | fields
        return editing.create(session, fields, who="ana").id


def edit(database, event_id, **fields):
    with database.write_session() as session:
        editing.edit(session, editing.event_to_change(session, event_id), fields, who="ana")


def delete(database, event_id):
    with database.write_session() as session:
        editing.delete(session, editing.event_to_change(session, event_id), who="ana")


def merge(database, survivor_id, *event_ids, title=None):
    with database.write_session() as session:
        survivor, others = merging.events_to_merge(session, survivor_id, event_ids)
        merging.merge(session, survivor, others, title=title, who="ana")


def restore(database, event_id):
    with database.write_session() as session:
        restoring.restore(session, restoring.event_to_restore(session, event_id), who="ana")


def revert(database, event_id, version):
    with database.write_session() as session:
        restoring.revert(session, editing.event_to_change(session, event_id), version, who="ana")


def split(database, event_id, *mention_ids):
    with database.write_session() as session:
        event = editing.event_to_change(session, event_id)
        return editing.split(session, event, mention_ids, who="ana").id


def state(database):
    """Every live event: id, EDTF, title and the articles that report it."""
    with database.read_session() as session:
        events = session.scalars(select(models.Event).order_by(models.Event.id))
        return [
            (event.id, event.edtf, event.title, [mention.article_id for mention in event.mentions])
            for event in events
            if event.live
        ]


def stored(database, event_id):
    with database.read_session() as session:
        event = session.get_one(models.Event, event_id)
        return event, [(row.action, row.who, row.before, row.after) for row in event.history]


def test_a_hand_made_event_is_complete(database):
    event, history = stored(database, create(database, actors=["Ana Ruiz"], places=["Nantes"], tags=["pont"]))
    assert (event.edtf, event.precision, event.status, event.edited) == ("2024-03", "month", "occurred", True)
    assert (event.actors, event.places, event.tags) == (["Ana Ruiz"], ["Nantes"], ["pont"])
    assert (event.version, event.document is not None) == (1, True)
    [(action, who, before, after)] = history
    assert (action, who, before, after["title"]) == ("created", "ana", None, "Pose de la première pierre")


def test_an_edit_moves_the_event_and_is_recorded(database):
    store(database, STRIKE)
    edit(database, 1, interval=Interval.parse("2024-03/.."), title="Grève", actors=None)
    event, history = stored(database, 1)
    assert (event.end_day, event.precision, event.edited) == (OPEN_END, "interval", True)
    assert event.version == 2
    assert history == [
        (
            "edited",
            "ana",
            {"title": "Grève des cheminots à la SNCF", "edtf": "2024-03-12", "actors": ["SNCF"]},
            {"title": "Grève", "edtf": "2024-03/..", "actors": []},
        )
    ]


@pytest.mark.parametrize(
    "changes", [{"tags": ["pont"]}, {"tags": []}, {"time": "19:30"}, {"language": "en"}], ids=str
)
def test_reading_leaves_tags_time_and_language_as_a_person_set_them(database, changes):
    article = store(database, STRIKE, tags=("rail",))
    edit(database, 1, **changes)
    store(database, STRIKE_AGAIN, tags=("greve",))
    rewrite(database, article, published_at="2024-03-12", tags=["train"])
    event, _ = stored(database, 1)
    assert {name: getattr(event, name) for name in changes} == changes


def test_articles_add_what_a_hand_made_event_was_not_given(database):
    create(database, "Grève des cheminots à la SNCF", "2024-03-12", tags=["pont"])
    store(database, STRIKE, tags=("rail",))
    assert [row[0] for row in state(database)] == [1]
    event, _ = stored(database, 1)
    assert (event.actors, event.tags) == (["SNCF"], ["pont"])


def test_an_edit_that_changes_no_value_is_no_change(database):
    store(database, STRIKE)
    edit(database, 1, status="occurred", interval=Interval.parse("2024-03-12"))
    event, history = stored(database, 1)
    assert (event.version, event.edited, history) == (1, False, [])


def test_a_deleted_event_is_a_tombstone_with_its_id(database):
    store(database, STRIKE)
    delete(database, 1)
    event, history = stored(database, 1)
    assert event.deleted_at is not None
    assert b'"deleted":true' in event.document
    assert (event.version, history[-1][:2]) == (2, ("deleted", "ana"))
    with pytest.raises(errors.Gone):
        delete(database, 1)
    with pytest.raises(errors.NotFound, match="no event 9"):
        delete(database, 9)


def test_a_deleted_event_is_not_reported_again(database):
    store(database, STRIKE)
    delete(database, 1)
    store(database, STRIKE_AGAIN)
    assert [row[0] for row in state(database)] == [2]


def test_merging_moves_the_mentions_and_points_to_the_survivor(database):
    store(database, STRIKE, tags=("rail",))
    store(database, FIRE, tags=("feu",))
    merge(database, 2, 1)
    assert state(database) == [(2, "2024-03-12", "Incendie d'un entrepôt à Nantes", [1, 2])]
    survivor, history = stored(database, 2)
    assert survivor.tags == ["feu", "rail"]
    assert history[-1][0] == "merged"
    assert history[-1][3]["event_ids"] == [1]
    merged, history = stored(database, 1)
    assert (merged.merged_into, merged.version) == (2, 2)
    assert history[-1] == ("merged", "ana", {"merged_into": None}, {"merged_into": 2, "mention_ids": [1]})
    with pytest.raises(errors.Conflict, match="merged into event 2"):
        edit(database, 1, title="Grève")


def test_a_chain_of_merges_points_to_the_last_survivor(database):
    first, second, third = (create(database, title) for title in ("Un", "Deux", "Trois"))
    merge(database, second, first)
    merge(database, third, second)
    assert [stored(database, event_id)[0].merged_into for event_id in (first, second)] == [third, third]
    with database.read_session() as session:
        assert list(discrepancies(session)) == []


@pytest.mark.parametrize("others", [(1,), (2, 9), (3,)], ids=["itself", "unknown", "deleted"])
def test_what_cannot_be_merged_is_refused(database, others):
    for title in ("Un", "Deux", "Trois"):
        create(database, title)
    delete(database, 3)
    with pytest.raises(errors.Invalid):
        merge(database, 1, *others)
    assert [row[0] for row in state(database)] == [1, 2]


def test_readings_after_a_merge_leave_it(database):
    store(database, STRIKE)
    second = store(database, FIRE)
    merge(database, 1, 2)
    republish(database, second, "2024-03-20")
    assert state(database) == [(1, "2024-03-12", "Grève des cheminots à la SNCF", [1, 2])]


def test_an_article_that_reported_both_mentions_the_survivor_twice(database):
    article = store(database, STRIKE + FIRE)
    merge(database, 1, 2)
    republish(database, article, "2024-03-20")
    assert state(database) == [(1, "2024-03-19", "Grève des cheminots à la SNCF", [1, 1])]


def test_splitting_makes_an_event_of_the_mentions(database):
    store(database, STRIKE)
    store(database, STRIKE_AGAIN, tags=("rail",))
    assert split(database, 1, 2) == 2
    assert state(database) == [
        (1, "2024-03-12", "Grève des cheminots à la SNCF", [1]),
        (2, "2024-03-12", "Les cheminots de la SNCF cessent le travail", [2]),
    ]
    event, history = stored(database, 1)
    assert event.tags == []
    assert history[-1][0] == "split"
    assert history[-1][3] == {"tags": [], "event_id": 2, "mention_ids": [2]}
    new, history = stored(database, 2)
    assert new.tags == ["rail"]
    assert history[-1][:3] == ("split", "ana", {"event_id": 1})


def test_split_mentions_are_never_joined_again(database):
    store(database, STRIKE)
    second = store(database, STRIKE_AGAIN)
    split(database, 1, 2)
    republish(database, second, "2024-03-20")
    republish(database, second, "2024-03-13")
    assert [(row[0], row[3]) for row in state(database)] == [(1, [1]), (2, [2])]


@pytest.mark.parametrize("mention_ids", [(1,), (1, 2), (3,)], ids=["all", "others too", "unknown"])
def test_a_split_that_leaves_nothing_or_takes_what_is_not_there_is_refused(database, mention_ids):
    store(database, STRIKE)
    store(database, FIRE)
    with pytest.raises(errors.Invalid):
        split(database, 1, *mention_ids)
    assert len(state(database)) == 2


def test_split_undoes_merge(database):
    store(database, STRIKE)
    store(database, FIRE)
    merge(database, 1, 2)
    split(database, 1, 2)
    assert [row[1:] for row in state(database)] == [
        ("2024-03-12", "Grève des cheminots à la SNCF", [1]),
        ("2024-03-12", "Incendie d'un entrepôt à Nantes", [2]),
    ]


def test_a_hand_made_event_outlives_the_articles_merged_into_it(database):
    survivor = create(database)
    article = store(database, STRIKE)
    merge(database, survivor, 2)
    withdraw(database, article)
    assert state(database) == [(survivor, "2024-03", "Pose de la première pierre", [])]
