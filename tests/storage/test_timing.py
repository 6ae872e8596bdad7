"""What statements cost, and the log of the slow ones."""

import json

import pytest

from api import logs
from api.storage import keys, timing
from api.storage.database import Database


@pytest.fixture
def slow_database(database_url):
    """A database on which every statement is slow."""
    database = Database(database_url, slow_s=0.0)
    yield database
    database.close()


def slow_queries(capfd):
    lines = map(json.loads, capfd.readouterr().err.splitlines())
    return [line for line in lines if line["event"] == "slow query"]


def test_slow_statements_are_logged_without_their_values(slow_database, capfd):
    logs.configure("info", "json")
    timing.begin("request 7")
    with slow_database.write_session() as session:
        key = keys.create(session, "secret desk")
    with slow_database.plain_connection() as connection:
        mark = slow_database.storage.mark
        connection.rows(f"SELECT id\n  FROM api_keys WHERE name = {mark}", ["secret desk"])
    logged = slow_queries(capfd)
    statements = " ".join(line["statement"] for line in logged)
    assert "INSERT INTO api_keys" in statements
    assert "SELECT id FROM api_keys WHERE name =" in statements
    assert "secret" not in json.dumps(logged)
    assert key not in json.dumps(logged)
    assert {line["request_id"] for line in logged} == {"request 7"}
    assert timing.spent_s() > 0


def test_other_statements_are_not(database, capfd):
    logs.configure("info", "json")
    with database.read_session() as session:
        assert keys.keys(session) == []
    assert slow_queries(capfd) == []
