"""The texts of the pages: everything that the service names has words in both languages."""

import re

import pytest

from api.extraction.events import NEEDS_PUBLICATION, NEEDS_REFERENCE
from api.extraction.times import UNITS_ABOVE
from api.http.kit import assets
from api.http.showing.date_languages import CHOICES, date_language
from api.http.showing.rendering import LATER_TEXTS, TEXTS
from api.languages import DISPLAYED, LANGUAGES, language

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
        ("en", "/", "en"),
        ("en-x<>", "/", "en"),
        ("de", "/", "en"),
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
