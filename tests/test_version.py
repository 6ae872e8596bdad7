"""One version number, wherever it is shown."""

import re
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from api.app import create_app
from api.cli import commands
from api.config import Settings

ROOT = Path(__file__).parent.parent
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]


def in_the_document():
    app = create_app(Settings(database_url="sqlite://"))
    document = app.test_client().get("/openapi.json").json
    app.extensions["timeline"].database.close()
    return document["info"]["version"]


def on_the_command_line():
    return CliRunner().invoke(commands, ["--version"]).output.split()[-1]


def in_the_changelog():
    """The newest release."""
    return re.findall(r"^## (\d\S*)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)[0]


@pytest.mark.parametrize("shown", [in_the_document, on_the_command_line, in_the_changelog])
def test_the_version_is_that_of_the_package(shown):
    assert shown() == VERSION
