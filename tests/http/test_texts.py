"""The texts of the pages: everything that the service names has words in both languages."""

import re
from pathlib import Path

import pytest

from api.extraction.events import NEEDS_PUBLICATION, NEEDS_REFERENCE
from api.extraction.times import UNITS_ABOVE
from api.http import pages
from api.http.explanations import EXAMPLES
from api.http.kit import assets
from api.http.sheets.changes import reason_in_words
from api.http.sheets.wording import Wording
from api.http.showing.date_languages import CHOICES, date_language
from api.http.showing.rendering import LATER_TEXTS, TEMPLATES, TEXTS
from api.languages import DISPLAYED, LANGUAGES, language
from tests.http.timeline import problem

HERE = f"/static/{assets.digest()}"


@pytest.fixture(scope="module")
def rules():
    """The names of the rules of all languages that a mention can have."""
    return frozenset().union(*(language(code).rule_names for code in LANGUAGES)) - {"ignored"}


@pytest.mark.parametrize("page", TEXTS)
def test_every_rule_of_every_language_has_a_phrase_and_nothing_else_does(rules, page):
    assert TEXTS[page]["rules"].keys() == rules
    assert all(phrase.strip() for phrase in TEXTS[page]["rules"].values())


@pytest.mark.parametrize("page", TEXTS)
def test_every_reason_for_a_time_without_a_date_has_words(page):
    assert TEXTS[page]["reader"]["reasons"].keys() == {NEEDS_PUBLICATION, NEEDS_REFERENCE}


@pytest.mark.parametrize("page", TEXTS)
def test_every_unit_that_is_inferred_has_a_name(page):
    assert TEXTS[page]["reader"]["units"].keys() >= {unit for units in UNITS_ABOVE.values() for unit in units}


@pytest.mark.parametrize("page", TEXTS)
@pytest.mark.parametrize("area", LATER_TEXTS)
def test_scripts_can_load_the_texts_that_no_page_brings_along(reader, page, area):
    answer = reader.get(f"{HERE}/texts/{page}/{area}.json")
    assert answer.json == TEXTS[page][area]
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"


@pytest.mark.parametrize("path", ["de/rules", "fr/nonsense", "fr/list"])
def test_there_are_no_others(reader, path):
    assert reader.get(f"{HERE}/texts/{path}.json").status_code == 404


@pytest.mark.parametrize(
    ("accepted", "path", "dates"),
    [
        ("en-GB", "/", "en-GB"),
        ("en-US,en;q=0.9", "/", "en-US"),
        ("fr,en-AU;q=0.5", "/?lang=en", "en-AU"),
        ("fr-CA", "/", "fr"),
        ("en", "/", "en-GB"),
        ("en-x<>", "/", "en-GB"),
        ("de", "/", "en-GB"),
    ],
)
def test_the_dates_of_a_page_are_those_of_the_region(reader, accepted, path, dates):
    page = reader.get(path, headers={"Accept-Language": accepted}).text
    assert f'data-dates="{dates}"' in page


@pytest.mark.parametrize(
    ("path", "language"),
    [("/", "en-GB"), ("/?display=de", "de"), ("/?display=en-US", "en-US"), ("/?display=sv", "en-GB")],
)
def test_dates_may_be_in_another_language_than_the_page(reader, path, language):
    with reader.application.test_request_context(path, headers={"Accept-Language": "en-GB"}):
        assert date_language("en") == language


def test_every_language_of_dates_is_offered_by_its_own_name(reader):
    page = reader.get("/?display=it").text
    assert all(f">{name}</option>" in page for name in CHOICES.values())
    assert re.search(r'<option value="it" lang="it" selected>italiano</option>', page)
    assert {tag.partition("-")[0] for tag in CHOICES} == set(DISPLAYED)


@pytest.mark.parametrize("page", TEXTS)
def test_every_kind_of_problem_is_explained(page):
    kinds = TEXTS[page]["problems"]["kinds"]
    assert kinds.keys() == EXAMPLES.keys()
    assert {frozenset(each) for each in kinds.values()} == {frozenset(["title", "means", "remedy"])}
    assert all(text.strip() for each in kinds.values() for text in each.values())


def test_the_pages_of_problems_are_in_the_language_of_their_reader(reader):
    page = reader.get("/docs/problems/gone", headers={"Accept-Language": "fr"})
    assert page.headers["Content-Language"] == "fr"
    assert "La chose a existé, et a été supprimée." in page.text
    assert "It was there, and was deleted." in reader.get("/docs/problems/gone").text


def translation(message):
    """The French words for a message of the service; None if there are none."""
    messages = TEXTS["fr"]["problems"]["messages"]
    return next((words for pattern, words in messages if re.fullmatch(pattern, message, re.DOTALL)), None)


def messages_in(errors):
    """The messages of a problem's errors, however deep they lie."""
    if isinstance(errors, str):
        return [errors]
    nested = errors.values() if isinstance(errors, dict) else errors
    return [message for each in nested for message in messages_in(each)]


def messages_of(document):
    if "errors" not in document:
        return [document["detail"]]
    return messages_in(document["errors"])


LONG = "x" * 501
BAD_QUESTIONS = (
    *("from=hier", "from=2026&to=2025", "on=02-30", "match=around", "precision=hour", "status=done"),
    *("article=x", "article=0", "updated_since=yesterday", "updated_since=0999-01-01", "sort=title"),
    *("limit=0", "limit=201", "lang=xx", "format=xml", "colour=red", "tag=", "q=", "from=2025&from=2024"),
    *("q=%22a", "q=a%7Cb", "q=-", "q=*", "q=a*b", "q=a*", "q=%22a*b%22", "q=!", "q=a%20AND%20b"),
    *("cursor=xx", "ids=0", f"q={'y%20' * 90}", "include=x", "q=%22!%22", "language=1"),
)
BAD_ARTICLES = (
    {},
    {"text": ""},
    {"text": " "},
    {"text": "a\0"},
    {"text": 1},
    {"text": None},
    {"text": "a", "html": "b"},
    {"html": " "},
    {"html": "<p></p>"},
    {"text": "a", "colour": 1},
    {"text": "a", "published_at": "hier"},
    {"text": "a", "published_at": "0999-01-01"},
    {"text": "a", "published_at": "2025-02-30"},
    {"text": "a", "language": "xx"},
    {"text": "a", "language": "x!"},
    {"text": "a", "title": LONG},
    {"text": "a", "title": "\n"},
    {"text": "a", "url": "x"},
    {"text": "a", "tags": ["a,b"]},
    {"text": "a", "tags": "a"},
    {"text": "a", "tags": ["x"] * 60},
)
BAD_EVENTS = (
    {},
    {"title": "", "edtf": "2025"},
    {"title": "a", "edtf": "hier"},
    {"title": "a", "edtf": "2025-31"},
    {"title": "a", "edtf": "../.."},
    {"title": "a", "edtf": "2026/2025"},
    {"title": "a", "edtf": "199X?"},
    {"title": "a", "edtf": "12025"},
    {"title": "a", "edtf": "2025-01-01T10:00"},
    {"title": "a", "edtf": "2025", "time": "25:00"},
    {"title": "a", "edtf": "2025", "status": "done"},
)


@pytest.mark.parametrize("question", BAD_QUESTIONS)
def test_what_is_wrong_with_a_question_is_said_in_french_too(reader, question):
    document = problem(reader.get(f"/v1/events?{question}"), 422)
    assert None not in [translation(message) for message in messages_of(document)], document


@pytest.mark.parametrize("body", BAD_ARTICLES, ids=str)
def test_what_is_wrong_with_an_article_is_said_in_french_too(reader, body):
    document = problem(reader.post("/v1/articles", json=body), 422)
    assert None not in [translation(message) for message in messages_of(document)], document


@pytest.mark.parametrize("body", BAD_EVENTS, ids=str)
def test_what_is_wrong_with_an_event_is_said_in_french_too(reader, body):
    document = problem(reader.post("/v1/events", json=body), 422)
    assert None not in [translation(message) for message in messages_of(document)], document


@pytest.mark.parametrize("path", ["/v1/events/99999", "/v1/stories/99999", "/v1/nope"])
def test_what_is_not_there_is_said_in_french_too(reader, path):
    assert translation(problem(reader.get(path), 404)["detail"])


@pytest.mark.parametrize("kind", ["conflict", "gone", "read-only", "scope-too-small", "rate-limit-exceeded"])
def test_refusals_of_changes_are_said_in_french_too(kind):
    assert translation(EXAMPLES[kind].detail)


SOURCES = "\n".join(
    path.read_text(encoding="utf-8")
    for folder, files in (
        (assets.STATIC, "*.js"),
        (TEMPLATES, "*.html"),
        (Path(pages.__file__).parent, "*.py"),
    )
    for path in folder.rglob(files)
)


@pytest.mark.parametrize("area", [area for area in TEXTS["en"] if area != "rules"])
def test_every_text_is_used(area):
    """Rules are named by what is read."""
    assert [name for name in TEXTS["en"][area] if not re.search(rf"\b{name}\b", SOURCES)] == []


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("en", "same story: Solane, 3 names, 1 place, 2 days"),
        ("fr", "même affaire\u00a0: Solane, 3 noms, 1 lieu, 2 jours"),
    ],
)
def test_what_articles_share_is_counted_in_the_language_of_the_reader(page, words):
    wording = Wording(TEXTS[page], page, page, 0)
    assert reason_in_words("same story: Solane, 3 names, 1 place, 2 days", wording) == words


def strings(texts):
    for value in texts.values() if isinstance(texts, dict) else [texts]:
        yield from strings(value) if isinstance(value, dict) else [value]


@pytest.mark.parametrize(
    "wrong", [r"[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ{«]", r"\S [;!?»]", r"\S :(?:\s|$)", "« "], ids=["'", ";!?»", ":", "«"]
)
def test_french_has_its_apostrophes_and_spaces(wrong):
    assert [text for text in strings(TEXTS["fr"]) if isinstance(text, str) and re.search(wrong, text)] == []
