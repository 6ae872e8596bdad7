import pytest

from api.extraction.titles.bounding import LONGEST, bounded, leads_on
from api.languages import language
from tests.extraction.titles.reading import titles

FRENCH, ENGLISH = language("fr").grammar, language("en").grammar


def test_short_title_stays():
    assert bounded("Le maire a démissionné", FRENCH) == "Le maire a démissionné"


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Le maire a démissionné de", "Le maire a démissionné"),
        ("Le maire a démissionné pour que", "Le maire a démissionné"),
        ("Le maire a vu le pont et", "Le maire a vu le pont"),
        ("Le maire a vu le pont, qui", "Le maire a vu le pont"),
        ("Le maire a vu le pont –", "Le maire a vu le pont"),
    ],
)
def test_french_title_does_not_end_with_a_word_that_leads_on(title, found):
    assert bounded(title, FRENCH) == found


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("The mayor resigned from", "The mayor resigned"),
        ("The mayor said that", "The mayor said"),
        ("The mayor resigned and", "The mayor resigned"),
        ("The mayor saw the bridge, which", "The mayor saw the bridge"),
    ],
)
def test_english_title_does_not_end_with_a_word_that_leads_on(title, found):
    assert bounded(title, ENGLISH) == found


def test_long_title_is_cut_after_a_word():
    title = bounded("Le maire a vu " + "la ministre de la culture " * 20, FRENCH)
    assert len(title) <= LONGEST
    assert title.endswith(("ministre", "culture"))


def test_long_word_is_cut():
    assert bounded("a" * 200, FRENCH) == "a" * LONGEST


def test_title_of_nothing_but_words_that_lead_on_stays():
    assert bounded("de la", FRENCH) == "de la"


@pytest.mark.parametrize(("word", "leads"), [("de", True), ("qu’", True), ("–", True), ("pont", False)])
def test_words_that_lead_on(word, leads):
    assert leads_on(word, FRENCH) is leads


def test_title_of_an_event_is_bounded_and_ends_with_a_whole_word():
    long = "Le maire a rencontré jeudi " + "la ministre de la culture " * 20
    (title,) = titles(long)
    assert len(title) <= LONGEST
    assert long.replace(" jeudi", "").startswith(title)
    assert title.endswith(("ministre", "culture"))
