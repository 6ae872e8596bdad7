"""Who may import whom: downwards only. The engine knows no language, no web, no database and no clock."""

import ast
import re
from pathlib import Path

import pytest

import api
from api import languages

API = Path(__file__).parent.parent / "api"
FLOORS = [
    {"server", "cli", "benchmarks"},
    {"fetching"},
    {"app"},
    {"http"},
    {"timeline", "exports", "schemas"},
    {"storage", "languages"},
    {"extraction", "display"},
    {"calendar"},
    {"config", "counts", "errors", "logs", "metrics", "version"},
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

SMALL_WORDS = {
    word
    for code in languages.FOLDERS
    for word in languages.language(code).grammar.function_words
    if len(word) > 1
}


ENGINES = API / "storage" / "engines"
SQLITE_OF_THEIR_OWN = {"config.py", "server/serving.py", "http/kit/limits.py"}
"""Modules that name SQLite but not the timeline's engine: a default, and a file that counts requests."""


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


def literals(tree):
    """The strings of a module, without docstrings."""
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node


def strings(module):
    """The words in the strings of a module, without docstrings."""
    for literal in literals(ast.parse(module.read_text("utf-8"))):
        yield from literal.value.lower().split()


def listed(module):
    """The words that a module lists: its strings of one word and those that it splits, but no messages.

    ``THAT = "that"`` lists nothing: it is a term of the engine, in English as all its names.
    """
    tree = ast.parse(module.read_text("utf-8"))
    nodes = list(ast.walk(tree))
    split = {id(node.value) for node in nodes if isinstance(node, ast.Attribute) and node.attr == "split"}
    terms = {id(value) for node in nodes if isinstance(node, ast.Assign) for value in terms_in(node)}
    for literal in literals(tree):
        words = literal.value.lower().split()
        if id(literal) not in terms and (len(words) == 1 or id(literal) in split):
            yield from words


def terms_in(assignment):
    """The strings of an assignment that are given a name like their value."""
    names, values = ([*getattr(side, "elts", [side])] for side in (assignment.targets[0], assignment.value))
    for name, value in zip(names, values, strict=False):
        if isinstance(name, ast.Name) and isinstance(value, ast.Constant):
            yield from [value] if name.id.lower() == str(value.value).replace(" ", "_") else []


def test_the_map_shows_the_rooms_as_they_lie():
    lines = re.findall(r"^    ((?:\w+, )*\w+)  ", api.__doc__, re.MULTILINE)
    assert [set(line.split(", ")) for line in lines] == FLOORS


def test_every_room_has_a_floor():
    here = {module.relative_to(API).parts[0].removesuffix(".py") for module in MODULES}
    assert here - {"__init__"} == set().union(*FLOORS)


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_imports_lead_downwards(module):
    here = module.relative_to(API).parts[0].removesuffix(".py")
    floor = next((floor for floor, names in enumerate(FLOORS) if here in names), 0)
    assert rooms(module) <= set().union(*FLOORS[floor:])


def test_only_the_command_line_fetches_from_other_sites():
    fetching = {module for module in MODULES if "fetching" in rooms(module)}
    assert {module.relative_to(API).parts[0] for module in fetching} == {"cli", "fetching"}


@pytest.mark.parametrize("module", ENGINE, ids=name_of)
def test_the_engine_imports_itself_and_the_standard_library(module):
    assert rooms(module) <= {"extraction", "calendar"}
    assert not {name.split(".")[0] for name in imported(module)} & (
        OUTER | {"datetime", "dateparser", "babel", "holidays"}
    )


@pytest.mark.parametrize("module", ENGINE, ids=name_of)
def test_the_engine_holds_no_word_of_a_calendar(module):
    assert not CALENDAR & set(strings(module))


@pytest.mark.parametrize("module", sorted((API / "extraction").rglob("*.py")), ids=name_of)
def test_the_engine_lists_no_words_of_a_language(module):
    words = {word for word in listed(module) if len(word) > 1}
    assert not SMALL_WORDS & words
    assert not {word for word in words if word.isalpha() and not word.isascii()}


@pytest.mark.parametrize("module", LANGUAGES, ids=name_of)
def test_languages_import_no_web_and_no_database(module):
    assert rooms(module) <= {"languages", "display", "extraction", "calendar", "errors"}
    assert not {name.split(".")[0] for name in imported(module)} & OUTER


@pytest.mark.parametrize("module", [*ENGINE, *LANGUAGES], ids=name_of)
def test_nothing_that_reads_text_asks_the_clock(module):
    nodes = ast.walk(ast.parse(module.read_text("utf-8")))
    attributes = [ast.unparse(node) for node in nodes if isinstance(node, ast.Attribute)]
    assert [name for name in attributes if re.search(r"\bdate(time)?\.(now|today|utcnow)$", name)] == []


@pytest.mark.parametrize(
    "module",
    [each for each in MODULES if ENGINES not in each.parents and name_of(each) not in SQLITE_OF_THEIR_OWN],
    ids=name_of,
)
def test_only_the_storage_engines_tell_one_database_from_another(module):
    tree = ast.parse(module.read_text("utf-8"))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr == "dialect"]
    named = [*imported(module), *strings(module), *keywords(tree)]
    assert not [name for name in named if re.search("sqlite|postgres|psycopg|sqlalchemy.dialects", name)]


def keywords(tree):
    """The names of keyword arguments in calls."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [keyword.arg for call in calls for keyword in call.keywords if keyword.arg]
