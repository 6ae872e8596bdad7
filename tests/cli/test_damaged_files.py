"""Files that are damaged, cut off or no database: a line on standard error, and no traceback."""

import os
import sqlite3
from contextlib import closing

import pytest

from api.storage.database import Database
from tests.cli.output import message
from tests.http.timeline import ARTICLE, client_with, close_client, new_key

PAGE = 4096
COMMANDS = [
    ("export",),
    ("export", "--format", "csv"),
    ("db", "reindex"),
    ("db", "upgrade"),
    ("db", "verify"),
]


@pytest.fixture
def file(tmp_path, monkeypatch):
    """A database with an article, in one file."""
    file = tmp_path / "timeline.db"
    url = f"sqlite:///{file}"
    database = Database(url)
    database.upgrade()
    database.close()
    client = client_with(url, new_key(url))
    client.post("/v1/articles", json=ARTICLE)
    close_client(client)
    monkeypatch.setenv("DATABASE_URL", url)
    assert [path.name for path in tmp_path.iterdir()] == ["timeline.db"]
    return file


def truncated(file):
    os.truncate(file, file.stat().st_size // 2)


def cut_within_a_page(file):
    os.truncate(file, file.stat().st_size - PAGE // 2)


def overwritten(file):
    """Pages in the middle are lost, as on a bad disk."""
    size = file.stat().st_size
    with file.open("r+b") as opened:
        opened.seek(4 * PAGE)
        opened.write(os.urandom(size - 8 * PAGE))


def foreign(file):
    file.write_text("Ceci n'est pas une base de données. " * 500, encoding="utf-8")


@pytest.mark.parametrize("damage", [truncated, cut_within_a_page, overwritten, foreign])
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_damaged_file_is_told(run, file, damage, command):
    damage(file)
    result = run(*command)
    assert "Traceback" not in result.err
    if command == ("db", "verify"):
        assert result.status == 1
        assert result.err.count("\n") >= 1
    else:
        assert result.status in (0, 1)  # What a command does not read can be damaged.
        assert result.err.count("\n") == 1 or result.status == 0


@pytest.mark.parametrize("damage", [truncated, overwritten])
def test_verify_names_the_damage(run, file, damage):
    damage(file)
    result = run("db", "verify")
    assert (result.status, result.out) == (1, "")
    assert "malformed" in result.err or "Page" in result.err or "Tree" in result.err


def without_index(file, name):
    """Takes an index out of the schema and returns what puts it back."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        row = connection.execute("SELECT * FROM sqlite_master WHERE name = ?", [name]).fetchone()
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_master WHERE name = ?", [name])
    return row


def test_verify_names_a_damaged_index_of_the_database(run, file):
    row = without_index(file, "ix_events_updated_at_id")
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("UPDATE events SET updated_at = '1999-01-01 00:00:00.000000'")
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", row)
    result = run("db", "verify")
    assert result.status == 1
    assert "missing from index ix_events_updated_at_id" in result.err
    assert "timeline db restore" in result.err.splitlines()[-1]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_an_empty_file_is_a_database_without_tables(run, file, command):
    os.truncate(file, 0)
    result = run(*command)
    if command == ("db", "upgrade"):
        assert (result.status, result.err) == (0, f"database: {file}\n")
    else:
        assert "timeline db upgrade" in message(result)


def test_reindex_refuses_a_mention_without_its_article(timeline, database, news):
    timeline("ingest", news, "--published-at", "2025-03-13")
    off, on = {
        "sqlite": ("PRAGMA foreign_keys = OFF", "PRAGMA foreign_keys = ON"),
        "postgresql": ("SET session_replication_role = replica", "SET session_replication_role = origin"),
    }[database.url.get_backend_name()]
    with database.plain_connection() as connection:
        for statement in (off, "DELETE FROM articles", on):
            connection.driver.execute(statement)
    assert "mentions 1: there is no articles 1" in message(timeline("db", "reindex"))
    verified = timeline("db", "verify")
    assert verified.err.splitlines()[0] == "mentions 1: there is no articles 1"
    assert timeline("export").status == 0
