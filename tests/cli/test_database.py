"""Creating, checking and rebuilding the tables."""

from api.storage.models import Event
from tests.cli.output import json_lines, message


def test_upgrade_creates_the_tables_and_downgrade_drops_them(run, monkeypatch, empty_database):
    monkeypatch.setenv("DATABASE_URL", empty_database.url.render_as_string(hide_password=False))
    for command in (["seed"], ["export"], ["keys", "list"], ["keys", "create", "desk"], ["db", "verify"]):
        assert "timeline db upgrade" in message(run(*command))
    assert run("db", "upgrade").status == 0
    assert json_lines(run("keys", "list")) == []
    assert run("db", "upgrade").status == 0
    assert run("db", "downgrade", "base").status == 0
    assert "timeline db upgrade" in message(run("serve"))


def test_an_unknown_revision_is_reported(timeline):
    assert "nowhere" in message(timeline("db", "upgrade", "nowhere"))
    assert "nowhere" in message(timeline("db", "downgrade", "nowhere"))


def test_upgrade_creates_the_folder_of_an_sqlite_file(run, monkeypatch, tmp_path):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/var/new/timeline.db")
    assert run("db", "upgrade").status == 0
    assert (tmp_path / "var/new/timeline.db").exists()


def test_verify_finds_differences(timeline, database, news):
    timeline("ingest", news, "--published-at", "2025-03-13")
    assert timeline("db", "verify").status == 0
    with database.write_session() as session:
        session.get(Event, 1).document = b"{}"
    found = timeline("db", "verify")
    assert (found.status, found.out) == (1, "")
    assert "discrepancies" in found.err.splitlines()[-1]


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
