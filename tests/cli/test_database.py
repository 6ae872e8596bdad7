"""Creating, checking and rebuilding the tables."""

import os
import subprocess
import sys
import threading

import pytest
from sqlalchemy import text

from api.cli.console import place_of
from api.storage.database import Database
from api.storage.models import Event
from api.timeline import merging
from tests.cli.output import json_lines, message
from tests.timeline.test_editing import create


def test_upgrade_creates_the_tables_and_downgrade_drops_them(run, monkeypatch, empty_database):
    monkeypatch.setenv("DATABASE_URL", empty_database.url.render_as_string(hide_password=False))
    for command in (["seed"], ["export"], ["keys", "list"], ["keys", "create", "desk"], ["db", "verify"]):
        assert "timeline db upgrade" in message(run(*command))
    assert run("db", "upgrade").status == 0
    assert json_lines(run("keys", "list")) == []
    assert run("db", "upgrade").status == 0
    assert run("db", "downgrade", "base").status == 0
    assert "timeline db upgrade" in message(run("serve"))


def test_an_upgrade_says_what_searches_wait_for(timeline, database, news):
    timeline("ingest", news, "--published-at", "2025-03-13")
    assert timeline("db", "downgrade", "0010").status == 0
    assert "`timeline db reindex`" in timeline("db", "upgrade").err
    assert timeline("db", "reindex").status == 0
    assert "reindex" not in timeline("db", "upgrade").err


def test_an_unknown_revision_is_reported(timeline):
    assert "nowhere" in message(timeline("db", "upgrade", "nowhere"))
    assert "nowhere" in message(timeline("db", "downgrade", "nowhere"))
    assert "empty" in message(timeline("db", "upgrade", ""), status=2)


def test_upgrade_creates_the_folder_of_an_sqlite_file(run, monkeypatch, tmp_path):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/var/new/timeline.db")
    assert run("db", "upgrade").status == 0
    assert (tmp_path / "var/new/timeline.db").exists()


@pytest.mark.parametrize(
    "command",
    [
        "export", "ingest a.txt", "seed", "keys list", "keys create desk", "db verify", "db reindex",
        "db downgrade base", "db backup copy", "serve",
    ],
)  # fmt: skip
def test_a_command_that_finds_no_database_makes_none(run, monkeypatch, tmp_path, command):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("Il a plu en 2001.", "utf-8")
    assert message(run(*command.split())) == (
        "timeline: no database at var/timeline.db: run `timeline db upgrade`"
    )
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_the_database_that_a_command_changes_is_named_once(timeline, database, news):
    for command in (["keys", "create", "desk"], ["ingest", news, news], ["db", "upgrade"], ["db", "reindex"]):
        named = f"database: {place_of(database)}"
        assert timeline(*command).err.splitlines().count(named) == 1


def test_a_database_is_named_without_its_password():
    database = Database("postgresql://desk:secret@db.example/timeline?password=secret")
    assert place_of(database) == "postgresql://desk@db.example/timeline"
    assert place_of(Database("sqlite:////var/t.db")) == "/var/t.db"


def test_verify_finds_differences(timeline, database, news):
    timeline("ingest", news, "--published-at", "2025-03-13")
    assert json_lines(timeline("db", "verify")) == [{"discrepancies": 0}]
    with database.write_session() as session:
        session.get(Event, 1).document = b"{}"
    found = timeline("db", "verify")
    assert (found.status, found.out) == (1, "")
    assert found.err.splitlines()[-1].startswith("timeline: 1 discrepancy: ")


def test_verify_raises_no_false_alarm_while_others_write(timeline, database):
    stopped = threading.Event()

    def write():
        while not stopped.is_set():
            survivor, other = create(database), create(database)
            with database.write_session() as session:
                merging.merge(session, *merging.events_to_merge(session, survivor, [other]), who="ana")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        assert [timeline("db", "verify").err for _ in range(8)] == [""] * 8
    finally:
        stopped.set()
        writer.join()


def test_reindex_repairs_what_verify_finds(timeline, database, news):
    timeline("ingest", news, "--published-at", "2025-03-13")
    with database.write_session() as session:
        session.get(Event, 1).document = b"{}"
    assert "timeline db reindex" in timeline("db", "verify").err.splitlines()[-1]
    done = timeline("db", "reindex", "--restart")
    assert json_lines(done) == [{"reindexed": {"events": 2, "articles": 1}}]
    assert "events: 2/2" in done.err.splitlines()
    assert timeline("db", "verify").status == 0


def test_only_its_owner_reads_a_new_file(run, monkeypatch, tmp_path):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/timeline.db")
    assert run("db", "upgrade").status == 0
    assert {file.stat().st_mode & 0o777 for file in tmp_path.glob("timeline.db*")} == {0o600}


@pytest.fixture
def newer(database):
    with database.write_session() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))


@pytest.mark.parametrize("command", [("db", "verify"), ("seed",), ("serve",)])
def test_a_newer_database_is_called_newer(newer, timeline, command):
    answer = timeline(*command)
    assert answer.status == 1
    assert "newer than this service (revision 9999)" in answer.err
    assert answer.err.count("\n") == 1


def test_two_upgrades_at_once_are_one_upgrade(empty_database):
    url = empty_database.url.render_as_string(hide_password=False)
    code = "import sys; sys.argv = ['timeline', 'db', 'upgrade']; from api.cli import main; main()"
    upgrade = [sys.executable, "-c", code]
    environment = {**os.environ, "DATABASE_URL": url}
    both = [subprocess.Popen(upgrade, env=environment, stderr=subprocess.PIPE) for _ in range(3)]
    assert [process.wait(120) for process in both] == [0, 0, 0]
    assert [process.communicate()[1].count(b"\n") for process in both] == [1, 1, 1]
    assert empty_database.is_migrated()


def test_a_backup_is_restored(timeline, news, tmp_path):
    file = tmp_path / "copy.backup"
    timeline("ingest", news, "--published-at", "2025-03-13")
    (made,) = json_lines(timeline("db", "backup", file))
    assert (made["backup"], made["bytes"]) == (str(file), file.stat().st_size)
    assert (made["rows"]["articles"], made["rows"]["events"]) == (1, 2)
    news.write_text("Le maire partira en avril 2026.", encoding="utf-8")
    timeline("ingest", news)
    (restored,) = json_lines(timeline("db", "restore", file))
    assert restored["rows"] == made["rows"]
    assert "exists" in message(timeline("db", "backup", file))
    assert json_lines(timeline("db", "backup", "--force", file)) == [made]


def test_a_backup_of_what_is_wrong_is_made_and_told(timeline, database, news, tmp_path):
    timeline("ingest", news, "--published-at", "2025-03-13")
    with database.write_session() as session:
        session.get(Event, 1).document = b"{}"
    made = timeline("db", "backup", tmp_path / "copy.backup")
    assert made.status == 1
    assert made.err.splitlines()[0] == "event 1: another document"
    assert "is whole, but holds what was wrong in the database" in made.err.splitlines()[1]
    assert (tmp_path / "copy.backup").exists()


def test_wrong_files_of_backups_are_wrong_usage(timeline, tmp_path):
    assert "nowhere" in message(timeline("db", "restore", "nowhere"), status=2)
    assert "directory" in message(timeline("db", "restore", tmp_path), status=2)
    assert "directory" in message(timeline("db", "backup", tmp_path), status=2)
    assert "cannot write to" in message(timeline("db", "backup", tmp_path / "nowhere" / "copy.backup"))


def test_nothing_is_changed_where_only_reading_is_allowed(timeline, monkeypatch, news, tmp_path):
    monkeypatch.setenv("TIMELINE_READ_ONLY", "1")
    assert timeline("db", "verify").status == 0
    assert timeline("db", "backup", tmp_path / "copy.backup").status == 0
    for command in (("db", "upgrade"), ("db", "reindex"), ("keys", "create", "desk")):
        assert "TIMELINE_READ_ONLY" in message(timeline(*command))
    assert "TIMELINE_READ_ONLY" in message(timeline("db", "restore", tmp_path / "copy.backup"))
    assert "TIMELINE_READ_ONLY" in timeline("ingest", news).err
