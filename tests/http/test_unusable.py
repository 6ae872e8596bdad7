"""A database that cannot be used: 503 for whoever needs it, and not ready."""

import json
import os
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from api.exports import FORMATS
from tests.conftest import PostgresqlEngine, SqliteEngine
from tests.http.timeline import ARTICLE, client_with, close_client, new_key

EVENT = {"title": "Fête", "edtf": "2025"}


def told_to_wait(answer):
    return answer.status_code == 503 and answer.headers["Retry-After"]


def batch(client, *articles):
    body = "\n".join(map(json.dumps, articles))
    answer = client.post("/v1/articles/batch", data=body, content_type="application/x-ndjson")
    return [json.loads(line)["status"] for line in answer.text.splitlines()]


@contextmanager
def service_on(engine):
    """A client of a service on a database of that engine, and the URL of the database."""
    url = engine.create()
    client = client_with(url, new_key(url))
    yield client, url
    close_client(client)
    engine.drop(url)


@pytest.fixture
def on_sqlite(tmp_path):
    with service_on(SqliteEngine(tmp_path)) as service:
        yield service


@pytest.fixture
def on_postgresql(postgresql_url):
    with closing(PostgresqlEngine(postgresql_url)) as engine, service_on(engine) as service:
        yield service


def as_administrator(database_url, statement):
    url = make_url(database_url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement)


def test_a_missing_table_is_no_bug(writer, database):
    database.downgrade()
    assert told_to_wait(writer.get("/v1/events"))
    assert told_to_wait(writer.post("/v1/articles", json=ARTICLE))
    assert told_to_wait(writer.post("/v1/articles/batch", data="{}", content_type="application/x-ndjson"))
    assert writer.get("/readyz").status_code == 503


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_that_cannot_begin_has_no_beginning(writer, database, name):
    database.downgrade()
    assert told_to_wait(writer.get(f"/v1/events?format={name}"))


def test_a_wrong_statement_is_a_bug(database):
    with pytest.raises(DBAPIError) as wrong, database.plain_connection() as connection:
        connection.rows("SELEKT 1", [])
    assert not database.is_unavailable(wrong.value)


def test_a_read_only_server_is_not_ready(on_postgresql):
    client, database_url = on_postgresql
    name = make_url(database_url).database
    client.application.extensions["timeline"].database.close()
    as_administrator(database_url, f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    assert client.get("/readyz").status_code == 503
    assert client.get("/v1/events").status_code == 200
    assert told_to_wait(client.post("/v1/events", json=EVENT))
    assert batch(client, ARTICLE) == [503]


def test_a_server_that_dropped_idle_connections_is_asked_again(on_postgresql):
    client, database_url = on_postgresql
    assert client.get("/v1/events").status_code == 200
    assert client.post("/v1/events", json=EVENT).status_code == 201
    for connection in client.application.extensions["timeline"].database._idle:
        connection.idle_since = 0.0
    others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
    as_administrator(database_url, f"{others} AND datname = current_database()")
    assert client.get("/v1/events").status_code == 200
    assert client.post("/v1/events", json=EVENT).status_code == 201


def test_nothing_is_written_to_a_file_that_is_gone(on_sqlite):
    client, file = on_sqlite[0], Path(make_url(on_sqlite[1]).database)
    assert client.post("/v1/events", json=EVENT).status_code == 201
    file.unlink()
    assert told_to_wait(client.post("/v1/events", json=EVENT))
    assert client.get("/readyz").status_code == 503
    assert not file.exists()


def test_a_file_that_was_replaced_is_followed(on_sqlite, tmp_path):
    client, file = on_sqlite[0], Path(make_url(on_sqlite[1]).database)
    assert client.post("/v1/events", json=EVENT).status_code == 201
    for suffix in ("-wal", "-shm"):
        file.with_name(f"{file.name}{suffix}").unlink(missing_ok=True)
    (tmp_path / "template.db").replace(file)
    assert client.get("/readyz").status_code == 200
    assert client.get("/v1/events").json["items"] == []


def test_nothing_is_written_to_a_file_that_was_cut(on_sqlite):
    client, file = on_sqlite[0], Path(make_url(on_sqlite[1]).database)
    size = file.stat().st_size
    os.truncate(file, size + 4096)
    assert client.post("/v1/events", json=EVENT).status_code == 201
    os.truncate(file, size)
    assert told_to_wait(client.post("/v1/events", json=EVENT))
    assert batch(client, ARTICLE) == [503]
    assert client.get("/readyz").status_code == 503
