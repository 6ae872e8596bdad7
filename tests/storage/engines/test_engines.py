from contextlib import closing

import pytest
from sqlalchemy import text

from api.errors import Misconfigured
from api.storage.conditions import All, AnyOf, Has, Not, any_term
from api.storage.damage import damage
from api.storage.database import Database
from api.storage.engines import ENGINES
from tests.conftest import PostgresqlEngine
from tests.storage.events import CHANGED, event

FULL = 2
"""The number of ``PRAGMA synchronous = FULL``."""


@pytest.mark.parametrize(
    ("engine", "query"),
    [
        ("sqlite", '(("on:07-31") AND ("a" OR "b"*)) NOT ("c" OR ("d" AND "e"))'),
        ("postgresql", "('on:07-31') & ('a' | 'b':*) & !('c') & !(('d' & 'e'))"),
    ],
)
def test_a_search_is_written_in_the_language_of_the_engine(engine, query):
    alternatives = AnyOf((Has("a"), Has("b", prefix=True)))
    without = Not(Has("c")), Not(All((Has("d"), Has("e"))))
    assert ENGINES[engine].match([any_term(["on:07-31"]), alternatives, *without]) == query


def test_other_engines_are_refused():
    with pytest.raises(
        Misconfigured, match='no database engine "oracle" for DATABASE_URL; available: sqlite, postgresql'
    ):
        Database("oracle://here/timeline")


def test_only_a_database_in_a_file_has_one(tmp_path):
    assert Database(f"sqlite:///{tmp_path}/timeline.db").file == tmp_path / "timeline.db"
    assert Database("sqlite://").file is None
    assert Database("postgresql://host/timeline").file is None


def test_instants_compare_with_those_that_sessions_store(database):
    with database.write_session() as session:
        session.add(event(updated_at=CHANGED))
    mark = database.storage.mark
    with database.plain_connection() as connection:
        sql = f"SELECT count(*) FROM events WHERE updated_at = {mark}"
        assert connection.rows(sql, [database.storage.instant(CHANGED)]) == [(1,)]


def test_terms_come_back_in_alphabetical_order(database):
    storage = database.storage
    with database.write_session() as session:
        connection = session.connection()
        connection.execute(
            text(f"INSERT INTO article_terms (article_id, terms) VALUES (1, {storage.terms_written})"),
            {"terms": storage.stored_terms(["vote", "on:07-31", "tag:une"])},
        )
        stored = connection.scalar(text(f"SELECT {storage.terms_read} FROM article_terms"))
        assert storage.read_terms(stored) == ("on:07-31", "tag:une", "vote")


def test_what_is_acknowledged_is_on_the_disk(tmp_path):
    """Every connection of the service syncs before it commits."""
    database = Database(f"sqlite:///{tmp_path}/timeline.db", serving=True)
    with database.plain_connection() as connection:
        assert connection.rows("PRAGMA synchronous", []) == [(FULL,)]
    with database.write_session() as session, database.read_session() as reading:
        assert session.scalar(text("PRAGMA synchronous")) == FULL
        assert reading.scalar(text("PRAGMA synchronous")) == FULL
    database.close()


def test_no_connection_weakens_the_durability_of_the_server(postgresql_url):
    """The setting comes from the server, which the tests run without."""
    database = Database(postgresql_url, serving=True)
    source = text("SELECT source FROM pg_settings WHERE name = 'synchronous_commit'")
    with database.write_session() as session:
        assert session.scalar(source) == "command line"
    database.close()


def test_damage_to_an_index_of_the_server_is_named(postgresql_url):
    with closing(PostgresqlEngine(postgresql_url)) as engine:
        database = Database(engine.create())
        index = "indexrelid = 'ix_events_updated_at_id'::regclass"
        with database.plain_connection() as connection:
            connection.driver.execute("CREATE EXTENSION amcheck")
            connection.driver.execute(f"UPDATE pg_index SET indisready = false WHERE {index}")
        with database.write_session() as session:
            session.add(event())
        with database.plain_connection() as connection:
            connection.driver.execute(f"UPDATE pg_index SET indisready = true WHERE {index}")
        with database.engine.connect() as connection:
            (found,) = damage(connection)
        assert found.startswith("ix_events_updated_at_id: heap tuple")
        url = database.url.render_as_string(hide_password=False)
        database.close()
        engine.drop(url)
