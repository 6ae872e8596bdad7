"""Wrong usage and failures: one line on standard error, exit status 2 or 1, no traceback."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from api.cli.failures import report
from tests.cli.output import NEWS, message


@pytest.mark.parametrize(
    "arguments",
    [
        ["conjure"],
        ["extract"],
        ["extract", "nowhere.txt"],
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
def test_wrong_usage_is_status_2_and_one_line(run, arguments):
    assert message(run(*arguments), status=2).startswith("timeline: ")


def test_without_a_command_the_help_is_shown(run):
    result = run()
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("Usage: ")


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
def test_a_database_that_cannot_be_opened_is_reported(run, monkeypatch, url, command):
    monkeypatch.setenv("DATABASE_URL", url)
    assert message(run(*command)).startswith("timeline: ")


def test_a_file_that_is_not_a_database_is_reported(run, monkeypatch, news):
    news.write_text(NEWS * 100, encoding="utf-8")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{news}")
    assert "not a database" in message(run("seed"))


def test_the_console_script_is_installed(news):
    script = Path(sys.executable).parent / "timeline"
    ended = subprocess.run(
        [script, "extract", news, "--published-at", "2025-03-13"], capture_output=True, text=True, check=True
    )
    assert ended.stderr == ""
    assert json.loads(ended.stdout)["events"][0]["edtf"] == "2025-03-11"


def interrupted_while_in_use():
    try:
        raise KeyboardInterrupt
    finally:
        raise DBAPIError(None, None, RuntimeError("connection in transaction status ACTIVE"))


def test_an_interrupted_command_says_so_although_its_connection_cannot_be_reset(capsys):
    with pytest.raises(DBAPIError) as raised:
        interrupted_while_in_use()
    assert report(raised.value) == 130
    assert capsys.readouterr().err == "timeline: interrupted\n"
