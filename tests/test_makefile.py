"""What `make serve` starts."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent.parent


@pytest.fixture
def environment_of_serve(tmp_path):
    """Runs the last line of `make serve` with another program that writes its environment."""
    shutil.copy(FOLDER / "Makefile", tmp_path)
    stand_in = tmp_path / ".venv" / "bin" / "timeline"
    stand_in.parent.mkdir(parents=True)
    stand_in.write_text('#!/bin/sh\ntest "$1" != serve || env\n', "utf-8")
    stand_in.chmod(0o755)
    for name in ("requirements.lock", "pyproject.toml", ".venv/ready"):
        (tmp_path / name).touch()

    def run(**settings):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("TIMELINE_")}
        command = ["make", "--silent", "--old-file=.venv/ready", "serve"]
        made = subprocess.run(
            command, cwd=tmp_path, env=environment | settings, capture_output=True, text=True, check=True
        )
        return dict(line.split("=", 1) for line in made.stdout.splitlines() if line.startswith("TIMELINE_"))

    return run


def test_make_serve_logs_changes_for_people(environment_of_serve):
    assert environment_of_serve() == {
        "TIMELINE_OPEN_WRITES": "1",
        "TIMELINE_LOG_FORMAT": "console",
        "TIMELINE_LOG_READS": "0",
    }


def test_make_serve_keeps_the_settings_of_logs(environment_of_serve):
    settings = {"TIMELINE_OPEN_WRITES": "0", "TIMELINE_LOG_FORMAT": "json", "TIMELINE_LOG_READS": "1"}
    assert environment_of_serve(**settings) == settings
