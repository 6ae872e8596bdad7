"""The instants of changes: in the order of commits, whatever the clock says."""

from datetime import timedelta
from threading import Event as Signal
from threading import Thread

import pytest

from api.calendar.intervals import Interval
from api.storage import models
from api.storage.queries import ORDERS, Filters
from api.timeline import editing, storing
from api.timeline.intake import NewArticle
from api.timeline.reading import read_article

ARTICLE = read_article(NewArticle("Le maire est venu en 2022."))


def created(session, title):
    fields = {"title": title, "interval": Interval.parse("2025-03-11"), "language": "fr"}
    return editing.create(session, fields, who="desk")


def changes(database):
    """The ids of all events, in the order of changes."""
    with database.plain_connection() as connection:
        rows = ORDERS["updated"].page(connection, Filters(), 100, None)
    return [change.id for change, _ in rows]


def test_a_clock_that_goes_back_puts_no_change_before_another(database, monkeypatch):
    with database.write_session() as session:
        first, second = created(session, "Une"), created(session, "Deux")
    start = models.now()
    for hours in (1, 2, 3):
        monkeypatch.setattr(models, "now", lambda hours=hours: start - timedelta(hours=hours))
        for event_id in (second.id, first.id):
            with database.write_session() as session:
                event = editing.event_to_change(session, event_id)
                editing.edit(session, event, {"title": f"Titre {hours}"}, who="desk")
            assert changes(database)[-1] == event_id


def test_articles_and_their_tombstones_take_part_in_the_order(database, monkeypatch):
    start = models.now()
    with database.write_session() as session:
        article = storing.ingest(session, ARTICLE, who="desk").article
    monkeypatch.setattr(models, "now", lambda: start - timedelta(days=1))
    with database.write_session() as session:
        storing.delete_article(session, storing.article_to_change(session, article.id), who="desk")
    with database.write_session() as session:
        again = storing.ingest(session, ARTICLE, who="desk").article
        left = session.get(models.DeletedArticle, article.id)
    assert article.updated_at < left.updated_at < again.updated_at


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
def test_instants_are_in_the_order_of_commits_though_creators_do_not_wait_for_each_other(
    database, monkeypatch
):
    """The clock of the second is an hour late, and it creates its event before the first commits."""
    start, saved, seen = models.now(), Signal(), Signal()

    def create_first():
        with database.write_session() as session:
            created(session, "Première")
            saved.set()
            seen.wait(30)

    def create_second():
        with database.write_session() as session:
            created(session, "Seconde")

    writers = [Thread(target=create_first), Thread(target=create_second)]
    writers[0].start()
    assert saved.wait(30)
    monkeypatch.setattr(models, "now", lambda: start - timedelta(hours=1))
    writers[1].start()
    writers[1].join(0.5)
    assert changes(database) == []
    seen.set()
    for writer in writers:
        writer.join(30)
    assert changes(database) == [1, 2]
