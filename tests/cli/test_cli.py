"""The commands: JSON on standard output, one line on standard error, exit status 0, 1 or 2, no traceback."""

import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import icalendar
import pytest

from api import cli
from api.app import create_app
from api.config import Settings
from api.storage.models import Event

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.md"))
NEWS = "Le maire a inauguré le pont mardi. Les travaux avaient commencé en 2022."


@pytest.fixture
def run(monkeypatch, capsys):
    """Runs the console script in this process; what is no exit fails the test as a traceback would."""

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["timeline", *map(str, arguments)])
        with pytest.raises(SystemExit) as exit:
            cli.main()
        out, err = capsys.readouterr()
        return SimpleNamespace(status=exit.value.code or 0, out=out, err=err)

    return run


@pytest.fixture
def timeline(run, monkeypatch, database_url):
    """The console script on a migrated database."""
    monkeypatch.setenv("DATABASE_URL", database_url)
    return run


@pytest.fixture
def news(tmp_path):
    file = tmp_path / "news.txt"
    file.write_text(NEWS, encoding="utf-8")
    return file


def lines(result):
    """What was written on standard output, each line as JSON."""
    assert result.status == 0, result.err
    return [json.loads(line) for line in result.out.splitlines()]


def reason(result, status=1):
    """The one line that says why it failed."""
    assert (result.status, result.out) == (status, "")
    (line,) = result.err.splitlines()
    return line


def test_extract_shows_the_events_of_a_file(run, news):
    (shown,) = lines(run("extract", news, "--published-at", "2025-03-13", "--language", "fr"))
    assert [event["edtf"] for event in shown["events"]] == ["2025-03-11", "2022"]
    assert shown["language"] == "fr"


def test_extract_detects_the_language_and_leaves_undated_what_lacks_a_day(run, news):
    (shown,) = lines(run("extract", news))
    assert (shown["language"], shown["published_at"]) == ("fr", None)
    assert [undated["text"] for undated in shown["undated"]] == ["mardi"]


def test_front_matter_says_what_the_options_do_not(run, tmp_path):
    file = tmp_path / "news.md"
    file.write_text(f"---\npublished_at: 2025-03-13\ntags: pont, ville\n---\n\n{NEWS}\n", encoding="utf-8")
    (shown,) = lines(run("extract", file))
    assert shown["events"][0]["edtf"] == "2025-03-11"
    assert shown["events"][0]["tags"] == ["pont", "ville"]
    (shown,) = lines(run("extract", file, "--published-at", "2025-03-20"))
    assert shown["events"][0]["edtf"] == "2025-03-18"


def test_extract_needs_no_database(run, news, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "sqlite:////nowhere/at/all.db")
    assert len(lines(run("extract", news))) == 1


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--published-at", "2025-02-30"], "published_at: Must be a date"),
        (["--published-at", "hier"], "published_at: Must be a date"),
        (["--language", "xx"], 'no language "xx"; available: '),
        (["--language", "FR"], "language: Must be two letters"),
    ],
)
def test_extract_says_which_option_is_wrong(run, news, options, told):
    assert told in reason(run("extract", news, *options))


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("photo.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF", "is not UTF-8"),
        ("empty.txt", b"", "text: "),
        ("news.json", b"{", "is not JSON"),
        ("news.json", b"[]", "does not hold a JSON object"),
        ("news.json", b'{"text": "Mardi.", "colour": "red"}', "colour: Unknown field"),
        ("news.ndjson", b'"Mardi."\n', "does not hold a JSON object"),
        ("page.html", b"<html></html>", "no article text found"),
    ],
)
def test_a_file_that_holds_no_article(timeline, tmp_path, name, content, told):
    file = tmp_path / name
    file.write_bytes(content)
    assert told in reason(timeline("extract", file))
    ingested = timeline("ingest", file)
    assert (ingested.status, ingested.out) == (1, "")
    assert told in ingested.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["conjure"],
        ["extract"],
        ["extract", "nowhere.txt"],
        ["extract", "."],
        ["ingest"],
        ["ingest", "nowhere.txt"],
        ["export", "--format", "xml"],
        ["export", "--lang", "xx"],
        ["serve", "--port", "http"],
        ["serve", "--workers", "0"],
        ["keys", "create"],
        ["db", "downgrade"],
        ["seed", "--colour", "red"],
    ],
)
def test_wrong_usage_is_2_and_one_line(run, arguments):
    assert reason(run(*arguments), status=2).startswith("timeline: ")


def test_without_a_command_it_tells_its_commands(run):
    result = run()
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("Usage: ")


def test_ingest_stores_each_article_once(timeline, news):
    (stored,) = lines(timeline("ingest", news, "--published-at", "2025-03-13"))
    assert (stored["file"], stored["created"]) == (str(news), True)
    (again,) = lines(timeline("ingest", news, "--published-at", "2025-03-13"))
    assert again == {**stored, "created": False}


def test_an_article_that_fails_costs_the_others_nothing(timeline, tmp_path, news):
    batch = tmp_path / "batch.ndjson"
    good = json.dumps({"text": "Le théâtre\u2028a rouvert en 2019."}, ensure_ascii=False)
    batch.write_text(f'{{"text": ""}}\n{{\n\n{good}\n', encoding="utf-8")
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff")
    result = timeline("ingest", photo, batch, news)
    assert result.status == 1
    stored = [json.loads(line)["file"] for line in result.out.splitlines()]
    assert stored == [str(batch), str(news)]
    assert len(result.err.splitlines()) == 4
    assert "3 of them failed" in result.err


def test_seed_stores_the_seeds_and_doubles_nothing(timeline):
    assert [row["created"] for row in lines(timeline("seed"))] == [True] * len(SEEDS)
    assert [row["created"] for row in lines(timeline("seed"))] == [False] * len(SEEDS)


def test_export_writes_the_timeline_in_order(timeline, news):
    timeline("ingest", news, "--published-at", "2025-03-13")
    assert [event["edtf"] for event in lines(timeline("export"))] == ["2022", "2025-03-11"]
    assert [event["edtf"] for event in lines(timeline("export", "--from", "2025-03"))] == ["2025-03-11"]
    assert [event["edtf"] for event in lines(timeline("export", "--to", "2024"))] == ["2022"]
    (event,) = lines(timeline("export", "--from", "2025", "--lang", "en"))
    assert event["display"] == "Tuesday, March 11, 2025"


def test_export_writes_the_formats_of_the_api(timeline, news):
    timeline("ingest", news, "--published-at", "2025-03-13")
    calendar = icalendar.Calendar.from_ical(timeline("export", "--format", "ics", "--from", "2025-03").out)
    assert [str(event["X-EDTF"]) for event in calendar.walk("VEVENT")] == ["2025-03-11"]
    assert timeline("export", "--format", "csv").out.startswith("\ufeffid,title,start,end,")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--from", "2025-13"], "from: "),
        (["--to", "demain"], "to: "),
        (["--from", "2026", "--to", "2025"], "to: Must not be before from."),
    ],
)
def test_export_says_which_date_is_wrong(timeline, options, told):
    assert told in reason(timeline("export", *options))


def test_a_key_that_is_made_opens_the_service_until_it_is_revoked(timeline, database_url):
    (made,) = lines(timeline("keys", "create", "desk"))
    app = create_app(Settings(database_url=database_url, log_level="error"))
    body, shown = {"title": "Grève", "edtf": "2025"}, {"Authorization": f"Bearer {made['key']}"}
    assert app.test_client().post("/v1/events", json=body, headers=shown).status_code == 201
    (listed,) = lines(timeline("keys", "list"))
    assert (listed["name"], listed["revoked_at"]) == ("desk", None)
    assert listed["last_used_at"] is not None
    assert made["key"] not in json.dumps(listed)
    assert "desk" in timeline("keys", "revoke", "desk").err
    assert app.test_client().post("/v1/events", json=body, headers=shown).status_code == 401
    app.extensions["timeline"].database.close()


def test_a_name_has_one_key(timeline):
    timeline("keys", "create", "desk")
    assert '"desk"' in reason(timeline("keys", "create", "desk"))
    assert '"nobody"' in reason(timeline("keys", "revoke", "nobody"))


def test_tables_come_and_go(run, monkeypatch, empty_database):
    monkeypatch.setenv("DATABASE_URL", empty_database.url.render_as_string(hide_password=False))
    for command in (["seed"], ["export"], ["keys", "list"], ["keys", "create", "desk"], ["db", "verify"]):
        assert "timeline db upgrade" in reason(run(*command))
    assert run("db", "upgrade").status == 0
    assert lines(run("keys", "list")) == []
    assert run("db", "upgrade").status == 0
    assert run("db", "downgrade", "base").status == 0
    assert "timeline db upgrade" in reason(run("serve"))


def test_an_unknown_revision_is_said(timeline):
    assert "nowhere" in reason(timeline("db", "upgrade", "nowhere"))
    assert "nowhere" in reason(timeline("db", "downgrade", "nowhere"))


def test_upgrade_makes_the_folder_of_an_sqlite_file(run, monkeypatch, tmp_path):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/var/new/timeline.db")
    assert run("db", "upgrade").status == 0
    assert (tmp_path / "var/new/timeline.db").exists()


def test_verify_finds_what_does_not_agree(timeline, database, news):
    timeline("ingest", news, "--published-at", "2025-03-13")
    assert timeline("db", "verify").status == 0
    with database.write_session() as session:
        session.get(Event, 1).document = b"{}"
    found = timeline("db", "verify")
    assert (found.status, found.out) == (1, "")
    assert "discrepancies" in found.err.splitlines()[-1]


def test_reindex_mends_what_verify_finds(timeline, database, news):
    timeline("ingest", news, "--published-at", "2025-03-13")
    with database.write_session() as session:
        session.get(Event, 1).document = b"{}"
    assert "timeline db reindex" in timeline("db", "verify").err.splitlines()[-1]
    done = timeline("db", "reindex", "--restart")
    assert lines(done) == [{"reindexed": {"events": 2, "articles": 1}}]
    assert "events: 2/2" in done.err.splitlines()
    assert timeline("db", "verify").status == 0


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:////dev/null/timeline.db",
        "postgresql://nobody@127.0.0.1:1/timeline",
        "oracle9://here/timeline",
        "timeline.db",
        "",
    ],
)
@pytest.mark.parametrize("command", [["seed"], ["export"], ["db", "upgrade"], ["keys", "create", "desk"]])
def test_a_database_that_is_none_is_said(run, monkeypatch, url, command):
    monkeypatch.setenv("DATABASE_URL", url)
    assert reason(run(*command)).startswith("timeline: ")


def test_a_file_that_is_no_database_is_said(run, monkeypatch, news):
    news.write_text(NEWS * 100, encoding="utf-8")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{news}")
    assert "not a database" in reason(run("seed"))


@pytest.mark.parametrize(
    ("variable", "value"),
    [("TIMELINE_PORT", "http"), ("TIMELINE_OPEN_WRITES", "maybe"), ("TIMELINE_WORKERS", "0")],
)
def test_a_wrong_setting_is_said_by_name(timeline, monkeypatch, variable, value):
    monkeypatch.setenv(variable, value)
    assert variable in reason(timeline("serve"))


def test_serve_refuses_open_writes_on_an_address_that_others_reach(timeline, monkeypatch):
    monkeypatch.setenv("TIMELINE_OPEN_WRITES", "1")
    assert "TIMELINE_OPEN_WRITES" in reason(timeline("serve", "--host", "0.0.0.0"))


def test_the_console_script_is_installed(news):
    script = Path(sys.executable).parent / "timeline"
    ended = subprocess.run(
        [script, "extract", news, "--published-at", "2025-03-13"], capture_output=True, text=True, check=True
    )
    assert ended.stderr == ""
    assert json.loads(ended.stdout)["events"][0]["edtf"] == "2025-03-11"
