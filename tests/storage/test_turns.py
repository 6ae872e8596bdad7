"""Work that other writers are in the way of is done again, in a later turn."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from threading import Barrier

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from api.storage.database import TURN, Database, Overtaken, Turn
from tests.conftest import PostgresqlEngine

TAKEN = text("INSERT INTO event_nodes (node, position, end_day) VALUES (1, 1, 1), (1, 1, 1)")
LOCK = text("SELECT pg_advisory_xact_lock(:number)")
WAITED_S = 60


@contextmanager
def on_server(url):
    with closing(PostgresqlEngine(url)) as engine:
        database = Database(engine.create())
        with closing(database):
            yield database
        engine.drop(database.url.render_as_string(hide_password=False))


@pytest.mark.parametrize(
    ("wanted", "turns"),
    [
        ((), [Turn.TOGETHER]),
        ((Turn.NEXT,), [Turn.TOGETHER, Turn.NEXT]),
        ((Turn.NEXT, Turn.NEXT), [Turn.TOGETHER, Turn.NEXT, Turn.ALONE]),
        ((Turn.ALONE,), [Turn.TOGETHER, Turn.ALONE]),
    ],
)
def test_overtaken_work_is_done_again_in_a_later_turn(database, wanted, turns):
    left, had = list(wanted), []

    def work(session):
        had.append(session.info[TURN])
        if left:
            raise Overtaken(left.pop(0))
        return "done"

    assert (database.written(work), had) == ("done", turns)


def test_a_value_that_is_taken_is_a_mistake_if_it_is_so_alone(database):
    turns = []

    def work(session):
        turns.append(session.info[TURN])
        session.execute(TAKEN)

    with pytest.raises(IntegrityError):
        database.written(work)
    assert turns == ([Turn.TOGETHER, Turn.ALONE] if database.storage.writers_overlap else [Turn.TOGETHER])


def test_of_two_that_wait_for_each_other_one_is_done_again(postgresql_url):
    barrier, turns = Barrier(2), []

    def waiting(first, second):
        def work(session):
            turns.append(session.info[TURN])
            session.execute(LOCK, {"number": first})
            if session.info[TURN] is Turn.TOGETHER:
                barrier.wait(WAITED_S)
            session.execute(LOCK, {"number": second})

        return work

    with on_server(postgresql_url) as database, ThreadPoolExecutor(2) as pool:
        list(pool.map(database.written, [waiting(1, 2), waiting(2, 1)]))
    assert sorted(turns) == [Turn.TOGETHER, Turn.TOGETHER, Turn.ALONE]
