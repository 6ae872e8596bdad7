"""Who may import whom: the engine knows no language, no web, no database and no clock."""

import ast
from pathlib import Path

import pytest

from api.languages.en import words as english
from api.languages.fr import words as french

API = Path(__file__).parent.parent / "api"
ENGINE = sorted((API / "extraction").glob("*.py"))
LANGUAGES = sorted((API / "languages").rglob("*.py"))
OUTER = {"flask", "flask_smorest", "marshmallow", "sqlalchemy", "alembic", "time"}
CALENDAR = {
    word
    for language in (french, english)
    for table in (language.MONTHS, language.WEEKDAYS, language.SEASONS)
    for word in table
    if len(word) > 3 and word.isalpha()
}


def imported(module):
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


def strings(module):
    """The words of the strings of a module that are no docstrings."""
    tree = ast.parse(module.read_text("utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield from node.value.lower().split()


@pytest.mark.parametrize("module", ENGINE, ids=lambda path: path.stem)
def test_engine_imports_itself_and_the_standard_library(module):
    inner = {name.split(".")[0] for name in imported(module) if not name.startswith("api.extraction")}
    assert not inner & (OUTER | {"api", "datetime", "dateparser", "babel", "holidays"})


@pytest.mark.parametrize("module", ENGINE, ids=lambda path: path.stem)
def test_engine_holds_no_word_of_a_calendar(module):
    assert not CALENDAR & set(strings(module))


@pytest.mark.parametrize("module", LANGUAGES, ids=lambda path: str(path.relative_to(API)))
def test_languages_import_no_web_and_no_database(module):
    names = set(imported(module))
    ours = {name.split(".")[1] for name in names if name.startswith("api.")}
    assert ours <= {"extraction", "languages", "errors"}
    assert not {name.split(".")[0] for name in names} & OUTER


@pytest.mark.parametrize("module", [*ENGINE, *LANGUAGES], ids=lambda path: str(path.relative_to(API)))
def test_nothing_that_reads_asks_the_clock(module):
    nodes = ast.walk(ast.parse(module.read_text("utf-8")))
    assert not {"now", "today", "utcnow"} & {node.attr for node in nodes if isinstance(node, ast.Attribute)}
