import pytest
from sqlalchemy import text

from api.errors import Misconfigured
from api.storage.database import Database
from api.storage.engines import ENGINES
from tests.storage.events import CHANGED, event


@pytest.mark.parametrize(
    ("engine", "query"),
    [("sqlite", '("on:07-31") AND ("a" OR "b")'), ("postgresql", "('on:07-31') & ('a' | 'b')")],
)
def test_a_search_is_written_in_the_language_of_the_engine(engine, query):
    assert ENGINES[engine].match([["on:07-31"], ["a", "b"]]) == query


def test_other_engines_are_refused():
    with pytest.raises(Misconfigured, match='no database engine "oracle"; available: sqlite, postgresql'):
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
