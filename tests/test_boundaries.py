"""Who may import whom: downwards only. The engine knows no language, no web, no database and no clock."""

import ast
import re
from pathlib import Path

import pytest

from api import languages

API = Path(__file__).parent.parent / "api"
FLOORS = [
    {"server", "cli", "benchmarks"},
    {"app"},
    {"http"},
    {"timeline", "exports", "schemas"},
    {"storage", "languages"},
    {"extraction", "display"},
    {"calendar"},
    {"config", "errors", "logs"},
]
"""Rooms of ``api/``, top floor first. A room imports from its own floor and from those below."""
MODULES = sorted(API.rglob("*.py"))
ENGINE = [module for module in MODULES if module.relative_to(API).parts[0] in ("extraction", "calendar")]
LANGUAGES = sorted((API / "languages").rglob("*.py"))
OUTER = {"flask", "flask_smorest", "marshmallow", "sqlalchemy", "alembic", "time"}
WORDS = [languages.part(code, "words") for code in languages.FOLDERS]
CALENDAR = {
    word
    for words in WORDS
    for table in (words.MONTHS, words.WEEKDAYS, words.SEASONS)
    for word in table
    if len(word) > 3 and word.isalpha()
}


def name_of(module):
    return str(module.relative_to(API))


def imported(module):
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


def rooms(module):
    """The rooms of ``api/`` that a module imports from."""
    return {name.split(".")[1] for name in imported(module) if name.startswith("api.")}


def strings(module):
    """The words in the strings of a module, without docstrings."""
    tree = ast.parse(module.read_text("utf-8"))
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield from node.value.lower().split()


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_imports_lead_downwards(module):
    here = module.relative_to(API).parts[0].removesuffix(".py")
    floor = next((floor for floor, names in enumerate(FLOORS) if here in names), 0)
    assert rooms(module) <= set().union(*FLOORS[floor:])


@pytest.mark.parametrize("module", ENGINE, ids=name_of)
def test_the_engine_imports_itself_and_the_standard_library(module):
    assert rooms(module) <= {"extraction", "calendar"}
    assert not {name.split(".")[0] for name in imported(module)} & (
        OUTER | {"datetime", "dateparser", "babel", "holidays"}
    )


@pytest.mark.parametrize("module", ENGINE, ids=name_of)
def test_the_engine_holds_no_word_of_a_calendar(module):
    assert not CALENDAR & set(strings(module))


@pytest.mark.parametrize("module", LANGUAGES, ids=name_of)
def test_languages_import_no_web_and_no_database(module):
    assert rooms(module) <= {"languages", "display", "extraction", "calendar", "errors"}
    assert not {name.split(".")[0] for name in imported(module)} & OUTER


@pytest.mark.parametrize("module", [*ENGINE, *LANGUAGES], ids=name_of)
def test_nothing_that_reads_text_asks_the_clock(module):
    nodes = ast.walk(ast.parse(module.read_text("utf-8")))
    attributes = [ast.unparse(node) for node in nodes if isinstance(node, ast.Attribute)]
    assert [name for name in attributes if re.search(r"\bdate(time)?\.(now|today|utcnow)$", name)] == []
