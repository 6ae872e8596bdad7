"""The texts of the pages: everything that the service names has words in both languages."""

import pytest

from api.extraction.events import NEEDS_PUBLICATION, NEEDS_REFERENCE
from api.extraction.times import UNITS_ABOVE
from api.http.kit import assets
from api.http.pages import LATER_TEXTS, TEXTS
from api.languages import LANGUAGES, language

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
