"""`timeline doctor`: each test breaks something, and sees it named."""

import json
import os
import re
import socket
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text, update
from werkzeug.serving import make_server

from api.app import create_app
from api.cli.doctor import CHECKS, machine
from api.config import Settings
from api.storage.engines.sqlite_checkup import file_system, journal
from api.storage.models import ApiKey, Event, now
from tests.cli.output import NEWS


class Examination:
    """What `timeline doctor` wrote."""

    def __init__(self, result):
        assert result.err == ""
        self.status = result.status
        self.observations = [json.loads(line) for line in result.out.splitlines()]

    def worst(self, check):
        order = ["ok", "warning", "error"]
        found = (each for each in self.observations if each["check"] == check)
        return max(found, key=lambda each: order.index(each["status"]))


@pytest.fixture
def doctor(timeline, monkeypatch):
    """Examines a sound service, with some settings changed."""
    monkeypatch.setenv("TIMELINE_PORT", "0")
    monkeypatch.setattr(machine, "COMFORTABLE", 0)
    monkeypatch.setattr(machine, "NEEDED", 0)

    def examine(**settings):
        for name, value in settings.items():
            monkeypatch.setenv(name, value)
        return Examination(timeline("doctor"))

    return examine


def test_a_variable_that_means_nothing_is_named(doctor):
    worst = doctor(TIMELINE_COLOUR="red").worst("settings")
    assert worst["status"] == "error"
    assert "TIMELINE_COLOUR" in worst["detail"]


def test_nothing_is_wrong_with_a_sound_service(doctor, timeline, database):
    timeline("keys", "create", "desk")
    if database.file is not None:
        for file in database.file.parent.glob(f"{database.file.name}*"):
            file.chmod(0o600)
    examined = doctor()
    assert {each["check"] for each in examined.observations} >= CHECKS.keys() - {"database space"}
    assert all(set(each) == {"check", "status", "detail", "advice"} for each in examined.observations)
    expected = {"ok"} if database.file is not None else {"ok", "warning"}  # The tests' role is a superuser.
    assert {each["status"] for each in examined.observations} == expected
    assert examined.status == 0


@pytest.mark.parametrize(
    ("check", "status", "settings"),
    [
        ("settings", "error", {"TIMELINE_LOG_LEVEL": "loud"}),
        ("settings", "error", {"TIMELINE_WORKER": "2"}),
        ("settings", "error", {"TIMELINE_MAX_BATCH": "1"}),
        ("settings", "error", {"TIMELINE_OPEN_WRITES": "1", "TIMELINE_HOST": "0.0.0.0"}),
        ("settings", "error", {"DATABASE_URL": "mysql://h/d"}),
        ("exposure", "warning", {"TIMELINE_OPEN_WRITES": "1"}),
        ("exposure", "warning", {"TIMELINE_HOST": "0.0.0.0"}),
        ("exposure", "warning", {"TIMELINE_HOST": "0.0.0.0", "TIMELINE_PROXIES": "1"}),
        ("rate limits", "warning", {"TIMELINE_RATELIMIT_ENABLED": "0"}),
        ("rate limits", "warning", {"TIMELINE_RATELIMIT_STORAGE": "memory://"}),
        ("rate limits", "error", {"TIMELINE_RATELIMIT_STORAGE": "nosql://h"}),
        ("processes", "warning", {"TIMELINE_WORKERS": "256"}),
        ("port", "error", {"TIMELINE_HOST": "192.0.2.1"}),
        ("database", "error", {"DATABASE_URL": "sqlite:////nowhere/timeline.db"}),
        ("database", "error", {"DATABASE_URL": "sqlite:////dev/null/timeline.db"}),
        ("database", "error", {"DATABASE_URL": "postgresql://nobody@127.0.0.1:1/timeline"}),
        ("keys", "warning", {}),
    ],
)
def test_what_is_wrong_is_named_with_advice(doctor, check, status, settings):
    examined = doctor(**settings)
    found = examined.worst(check)
    assert (found["status"], bool(found["advice"])) == (status, True)
    assert examined.status == (1 if status == "error" else 0)


def test_all_wrong_settings_are_named(doctor):
    examined = doctor(TIMELINE_LOG_LEVEL="loud", TIMELINE_WORKER="2", TIMELINE_MAX_BODY="0")
    assert len([each for each in examined.observations if each["check"] == "settings"]) == 3


def test_a_port_of_another_program_is_named(doctor):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        assert doctor(TIMELINE_PORT=str(other.getsockname()[1])).worst("port")["status"] == "error"


def test_the_port_may_be_that_of_the_service_itself(doctor, database_url):
    app = create_app(Settings(database_url=database_url, log_level="error"))
    with make_server("127.0.0.1", 0, app, threaded=True) as server:
        threading.Thread(target=server.serve_forever).start()
        found = doctor(TIMELINE_PORT=str(server.port)).worst("port")
        server.shutdown()
    app.extensions["timeline"].database.close()
    assert (found["status"], "answers" in found["detail"]) == ("ok", True)


@pytest.mark.parametrize(("limit", "status"), [("COMFORTABLE", "warning"), ("NEEDED", "error")])
def test_a_disk_that_is_nearly_full_is_named(doctor, monkeypatch, database, limit, status):
    monkeypatch.setattr(machine, limit, 10**18)
    examined = doctor()
    assert examined.worst("temporary files")["status"] == status
    if database.file is not None:
        assert examined.worst("database space")["status"] == status


def test_an_unmigrated_database_is_named(doctor, database):
    database.downgrade()
    examined = doctor()
    assert "timeline db upgrade" in examined.worst("database")["detail"]
    assert examined.observations[-1]["check"] == "database"


def test_a_newer_database_is_named(doctor, database):
    with database.write_session() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert "newer" in doctor().worst("database")["detail"]


def test_a_clock_that_went_back_is_named(doctor, timeline, database, news):
    timeline("ingest", news, "--published-at", "2025-03-13")
    with database.write_session() as session:
        session.execute(update(Event).values(updated_at=now() + timedelta(days=2)))
    assert doctor().worst("clock")["status"] == "error"


def test_documents_of_an_older_version_are_named(doctor, timeline, database, news):
    timeline("ingest", news, "--published-at", "2025-03-13")
    assert doctor().worst("index")["status"] == "ok"
    with database.write_session() as session:
        session.execute(update(Event).values(document_version=1))
    assert "reindex" in doctor().worst("index")["advice"]


def test_an_index_that_searches_cannot_use_is_named(doctor, timeline, database, news):
    timeline("ingest", news, "--published-at", "2025-03-13")
    with database.write_session() as session:
        session.execute(text("UPDATE article_terms SET sequence = NULL"))
    worst = doctor().worst("index")
    assert (worst["status"], "searches are refused" in worst["detail"]) == ("error", True)
    assert timeline("db", "reindex").status == 0
    assert doctor().worst("index")["status"] == "ok"


def test_articles_whose_stories_are_not_known_are_named(doctor, timeline, database, news):
    timeline("ingest", news, "--published-at", "2025-03-13")
    with database.write_session() as session:
        session.execute(text("DELETE FROM article_keys"))
    worst = doctor().worst("index")
    assert (worst["status"], "the stories of 1 of the" in worst["detail"]) == ("warning", True)
    assert timeline("db", "reindex").status == 0
    assert doctor().worst("index")["status"] == "ok"


def test_an_interrupted_reindexing_is_named(doctor, database):
    with database.write_session() as session:
        columns = "(id, version, step, last, last_node, done)"
        session.execute(text(f"INSERT INTO reindexing {columns} VALUES (1, 1, 'events', 0, 0, 0)"))
    assert "interrupted" in doctor().worst("index")["detail"]


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"expires_at": now() - timedelta(days=1)}, "expired"),
        ({"created_at": now() - timedelta(days=100)}, "never used"),
        ({"last_used_at": now() - timedelta(days=100)}, "not used since"),
    ],
)
def test_keys_that_nobody_needs_are_named(doctor, timeline, database, values, reason):
    timeline("keys", "create", "desk")
    with database.write_session() as session:
        session.execute(update(ApiKey).values(**values))
    old = next(each for each in doctor().observations if each["check"] == "keys")
    assert reason in old["detail"]
    assert "keys revoke desk" in old["advice"]


def test_a_file_that_others_may_read_is_named(doctor, database):
    if database.file is None:
        assert "administers the server" in doctor().worst("engine")["detail"]
        return
    database.file.chmod(0o644)
    assert "chmod 600" in doctor().worst("engine")["advice"]


@pytest.mark.parametrize(
    ("kind", "status"),
    [("ext4", "ok"), ("tmpfs", "ok"), ("nfs4", "error"), ("cifs", "error"), ("9p", "error")],
)
def test_a_network_file_system_is_named(kind, status):
    mounts = f"/dev/sda / ext4 rw 0 0\nserver:/x /srv/news {kind} rw 0 0\ntmpfs /srv/newsroom tmpfs rw 0 0\n"
    assert file_system(Path("/srv/news/timeline.db"), mounts).level == status


def test_a_journal_that_only_grows_is_named(tmp_path):
    file = tmp_path / "timeline.db"
    assert journal(file).level == "ok"
    with (tmp_path / "timeline.db-wal").open("wb") as log:
        os.truncate(log.fileno(), 2_000_000_000)
    assert journal(file).level == "warning"


def test_a_file_that_is_no_database_is_named(doctor, tmp_path):
    file = tmp_path / "news.db"
    file.write_text(NEWS * 100, encoding="utf-8")
    assert "not a database" in doctor(DATABASE_URL=f"sqlite:///{file}").worst("database")["detail"]


def test_a_terminal_gets_a_table(tmp_path):
    """A pseudo-terminal stands in for the screen."""
    ours, theirs = os.openpty()
    code = "import sys; sys.argv = ['timeline', 'doctor']; from api.cli import main; main()"
    environment = {**os.environ, "DATABASE_URL": f"sqlite:///{tmp_path}/timeline.db", "TIMELINE_PORT": "0"}
    subprocess.run([sys.executable, "-c", code], env=environment, stdout=theirs, check=False, timeout=120)
    os.close(theirs)
    first = os.read(ours, 1000).decode().splitlines()[0]
    os.close(ours)
    assert re.fullmatch(r"\x1b\[32mok +\x1b\[0m settings +all settings are valid", first)
