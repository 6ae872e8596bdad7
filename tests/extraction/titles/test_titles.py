from datetime import date

import pytest

from api.extraction.events import events_in
from api.extraction.titles.bounding import LONGEST
from api.extraction.titles.tidying import tidy
from api.languages import language

PUBLISHED = date(2024, 3, 12).toordinal()


def titles(text):
    return [event.title for event in events_in(text, language("fr"), PUBLISHED).events]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Le maire a rencontré jeudi la ministre.", "Le maire a rencontré la ministre"),
        ("Jeudi, le maire a rencontré la ministre.", "Le maire a rencontré la ministre"),
        ("Le maire sera reçu dès jeudi.", "Le maire sera reçu"),
        ("Mais le maire a démissionné jeudi.", "Le maire a démissionné"),
    ],
)
def test_title_is_the_clause_without_its_time(text, title):
    assert titles(text) == [title]


def test_title_holds_no_time_of_another_event():
    assert not any(
        "2019" in title or "2021" in title
        for title in titles("Élu en 2019, le maire Paul Durand a démissionné en 2021.")
    )


def test_pronoun_gives_way_to_the_name_told_before():
    assert titles("Paul Durand a rencontré la ministre. Il a démissionné jeudi.") == [
        "Paul Durand a démissionné"
    ]


def test_title_begins_with_a_capital():
    assert titles("le maire a démissionné jeudi.") == ["Le maire a démissionné"]


def test_title_is_bounded_and_ends_with_a_whole_word():
    long = "Le maire a rencontré jeudi " + "la ministre de la culture " * 20
    (title,) = titles(long)
    assert len(title) <= LONGEST
    assert long.replace(" jeudi", "").startswith(title)
    assert title.endswith(("ministre", "culture"))


def test_time_alone_is_its_own_title():
    assert titles("2019-03-21") == ["2019-03-21"]


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("le maire , élu", "le maire, élu"),
        ("le maire ( ) élu", "le maire élu"),
        ("le maire (élu", "le maire élu"),
        ("le maire, , élu,", "le maire, élu"),
        ("«  »", ""),
    ],
)
def test_marks_that_left_out_words_leave_behind(text, tidied):
    assert tidy(text, language("fr").grammar.typography) == tidied
