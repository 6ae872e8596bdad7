"""The console script, run in this process."""

import sys
from types import SimpleNamespace

import pytest

from api.cli import main
from tests.cli.output import NEWS


@pytest.fixture
def run(monkeypatch, capsys):
    """Runs the console script in this process. An exception, which would be a traceback, fails the test."""

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["timeline", *map(str, arguments)])
        with pytest.raises(SystemExit) as exit:
            main()
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
