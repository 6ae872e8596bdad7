"""What SECURITY.md says is what the code says."""

import importlib
import re
from pathlib import Path

import pytest

from api.config import Settings

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


def rows(heading):
    """The cells of each row of the table under a heading, without its head."""
    section = PAGE.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def value_of(name):
    """The value of a setting, or of a constant of a module, by its full name."""
    module, _, constant = name.rpartition(".")
    if module == "api.config.Settings":
        return getattr(Settings(), constant)
    return getattr(importlib.import_module(module), constant)


@pytest.mark.parametrize(("shown", "name"), [(row[1], row[3].strip("`")) for row in rows("Limits")])
def test_limits_are_those_of_the_code(shown, name):
    value = value_of(name)
    number = value if isinstance(value, str) else f"{value:,g}" if value < 1_000 else f"{int(value):,}"
    assert shown == number or shown.startswith(f"{number} ")


@pytest.mark.parametrize("test", [row[3].strip("`") for row in rows("Who is kept from what")])
def test_tests_named_exist(test):
    path, _, name = test.partition("::")
    assert re.search(rf"^def {name}\(", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE)
