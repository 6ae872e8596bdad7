"""Concurrent writers: nothing is stored twice, nothing is lost, and none waits for ever."""

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from threading import Barrier

import pytest
from sqlalchemy import func, select

from api import errors
from api.storage import models
from api.timeline import editing, merging, storing
from api.timeline.intake import NewArticle
from api.timeline.verifying import discrepancies
from tests import plain_reader

STRIKE = "2024-03-12: Grève des cheminots à la SNCF [SNCF]\n"
WRITERS = 4


def at_once(*tasks):
    """The results of tasks that all start at the same moment."""
    barrier = Barrier(len(tasks))

    def run(task):
        barrier.wait()
        return task()

    with ThreadPoolExecutor(len(tasks)) as pool:
        return list(pool.map(run, tasks))


def storing_of(database, text, **fields):
    article = NewArticle(text, "2024-03-13", "fr", **fields)

    def store():
        stored = plain_reader.store(database, article)
        return stored.article.id, stored.created

    return store


def changing(database, change, *arguments):
    def run():
        try:
            with database.write_session() as session:
                change(session, *arguments)
        except errors.TimelineError as problem:
            return problem.status
        return None

    return run


def edit(session, event_id, title):
    editing.edit(session, editing.event_to_change(session, event_id), {"title": title}, who="ana")


def merge(session, survivor_id, *event_ids):
    merging.merge(session, *merging.events_to_merge(session, survivor_id, event_ids), who="ana")


def republish(session, article_id, day):
    article = storing.article_to_change(session, article_id)
    changes = {"text": article.text.replace("12:", f"{day}:")}
    storing.change_article(session, article, changes, who="ana", reader=plain_reader.read)


def delete(session, article_id):
    storing.delete_article(session, storing.article_to_change(session, article_id), who="ana")


def mentions(database):
    """The number of mentions of each live event, by id."""
    with database.read_session() as session:
        events = session.scalars(select(models.Event).order_by(models.Event.id))
        return {event.id: len(event.mentions) for event in events if event.live}


def test_the_same_content_posted_at_once_is_one_article(database):
    stored = at_once(*[storing_of(database, STRIKE) for _ in range(WRITERS)])
    assert len({article_id for article_id, _ in stored}) == 1
    assert sum(created for _, created in stored) == 1
    assert list(mentions(database).values()) == [1]


def test_the_same_event_reported_at_once_is_one_event(database):
    at_once(*[storing_of(database, f"{number}. {STRIKE}") for number in range(WRITERS)])
    assert list(mentions(database).values()) == [WRITERS]


def test_a_day_and_its_month_reported_at_once_are_one_event(database):
    launch = "2024-03-12: Lancement d'Aquilon-2 par Elena Markova et Paul Tessier [Aquilon-2] @Kourou"
    texts = [launch, launch.replace("2024-03-12", "2024-03")]
    at_once(*[storing_of(database, text) for text in texts])
    assert list(mentions(database).values()) == [2]


def test_edits_at_once_all_count(database):
    storing_of(database, STRIKE)()
    at_once(*[changing(database, edit, 1, f"Grève {number}") for number in range(WRITERS)])
    with database.read_session() as session:
        event = session.get_one(models.Event, 1)
        assert event.version == 1 + WRITERS
        titles = [(row.before["title"], row.after["title"]) for row in event.history]
    assert all(after == before for (_, after), (before, _) in pairwise(titles))


def test_two_merges_of_each_other_leave_one_event(database):
    storing_of(database, STRIKE + "2024-03-12: Incendie d'un entrepôt à Nantes @Nantes\n")()
    answers = at_once(changing(database, merge, 1, 2), changing(database, merge, 2, 1))
    assert answers.count(None) == 1
    assert list(mentions(database).values()) == [2]


@pytest.mark.parametrize("round_", range(3))
def test_all_kinds_of_writers_at_once_end(database, round_):
    fire = "2024-03-12: Incendie d'un entrepôt à Nantes @Nantes\n"
    first, _ = storing_of(database, STRIKE + fire)()
    second, _ = storing_of(database, f"Encore. {STRIKE}")()
    at_once(
        storing_of(database, f"3. {STRIKE}{fire}"),
        storing_of(database, f"4. {fire}{STRIKE}"),
        changing(database, republish, second, 14),
        changing(database, merge, 2, 1),
        changing(database, edit, 1, "Grève"),
        changing(database, delete, first),
    )
    with database.read_session() as session:
        assert list(discrepancies(session)) == []
        lost = select(func.count()).select_from(models.Mention).join(models.Mention.event)
        assert session.scalar(lost.where(models.Event.merged_into.is_not(None))) == 0
