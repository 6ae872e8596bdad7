"""Writers and readers at the same time, each in its own process, as under a server with several workers."""

import multiprocessing

from api.storage import models, queries
from api.storage.database import Database
from api.storage.queries import Filters
from tests.storage.events import event, put
from tests.storage.indexes import discrepancies

WRITERS, READERS, EACH = 4, 4, 15


def write(url, number, failures):
    database = Database(url)
    try:
        for turn in range(EACH):
            with database.write_session() as session:
                put(session, event(f"{2000 + number + turn}", title=f"Vote {number} {turn}"))
    except Exception as error:
        failures.put(repr(error))
    finally:
        database.close()


def read(url, failures):
    database = Database(url)
    try:
        for _ in range(EACH * 4):
            with database.plain_connection() as connection:
                page = queries.events_page(connection, Filters(q="vote"), limit=200)
            with database.read_session() as session:
                stored = session.query(models.Event).count()
            if len(page) > stored:
                failures.put(f"{len(page)} events found, {stored} stored")
    except Exception as error:
        failures.put(repr(error))
    finally:
        database.close()


def test_concurrent_writers_and_readers_are_all_served(database, database_url):
    context = multiprocessing.get_context("spawn")
    failures = context.SimpleQueue()
    workers = [context.Process(target=write, args=(database_url, n, failures)) for n in range(WRITERS)]
    workers += [context.Process(target=read, args=(database_url, failures)) for _ in range(READERS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert failures.empty(), failures.get()
    with database.read_session() as session:
        assert session.query(models.Event).count() == WRITERS * EACH
        assert list(discrepancies(session)) == []
