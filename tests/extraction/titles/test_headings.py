"""Titles, actors and places of whole events."""

import pytest

from api.extraction.events import events_in
from api.languages import language
from tests.extraction.clauses.reading import PUBLISHED
from tests.extraction.titles.reading import titles


def headings(text, code="fr"):
    events = events_in(text, language(code), PUBLISHED).events
    return [(event.title, event.actors, event.places) for event in events]


@pytest.mark.parametrize(
    ("code", "text", "heading"),
    [
        (
            "fr",
            "Le maire a vu jeudi Paul Durand à Brest.",
            ("Le maire a vu Paul Durand à Brest", ("Paul Durand",), ("Brest",)),
        ),
        (
            "en",
            "The mayor met Jane Doe in Leeds on Thursday.",
            ("The mayor met Jane Doe in Leeds", ("Jane Doe",), ("Leeds",)),
        ),
    ],
)
def test_heading_has_a_title_and_the_names_in_it(code, text, heading):
    assert headings(text, code) == [heading]


def test_names_that_were_cut_from_the_title_are_left_out():
    text = "Le maire a rencontré jeudi " + "la ministre de la culture et " * 8 + "Paul Durand."
    (found,) = headings(text)
    assert ("Paul Durand" in found[0], found[1]) == (False, ())


def test_title_holds_no_date_of_another_event():
    found = titles("Élu en 2019, le maire Paul Durand a démissionné en 2021.")
    assert ("2021" in found[0], "2019" in found[1]) == (False, False)


def test_dates_of_one_clause_share_its_title():
    assert titles("Le maire est venu en 2019 et en 2021.") == ["Le maire est venu"] * 2


def test_title_begins_with_a_capital():
    assert titles("le maire a démissionné jeudi.") == ["Le maire a démissionné"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Les faits remontent au 3 mai et se sont déroulés à Brest.",
            "Les faits remontent au 3 mai et se sont déroulés à Brest",
        ),
        (
            "Le musée a ouvert une salle (Mars) en 1998 et reçoit les écoles.",
            "Le musée a ouvert une salle (Mars)",
        ),
        (
            "Un accident a fait trois blessés, dont un grave, mardi sur la route de Brest.",
            "Un accident a fait trois blessés, sur la route de Brest",
        ),
    ],
)
def test_date_goes_with_its_verb_across_what_stands_between(text, title):
    assert titles(text)[0] == title


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "fr",
            "Le groupe a publié lundi un bénéfice de 2 millions pour 2023.",
            [
                "Le groupe a publié un bénéfice de 2 millions",
                "Le groupe a publié un bénéfice de 2 millions pour 2023",
            ],
        ),
        (
            "en",
            "A court convicted the clerk Friday of stealing coins between 2001 and 2006.",
            [
                "A court convicted the clerk of stealing coins",
                "A court convicted the clerk of stealing coins between 2001 and 2006",
            ],
        ),
        ("fr", "Le stand ouvrira les 21, 22 et 23 mai.", ["Le stand ouvrira"] * 3),
        (
            "en",
            "Hearings will be held May 3 and June 7 at the town hall.",
            ["Hearings will be held at the town hall"] * 2,
        ),
    ],
)
def test_two_dates_have_one_title_only_in_a_list(code, text, expected):
    assert titles(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        ("fr", "Le pont a fermé en mai, puis en juillet.", "Le pont a fermé"),
        ("en", "The school closed on Monday, and again on Friday.", "The school closed"),
    ],
)
def test_a_second_date_that_only_adds_one_leaves_no_word(code, text, title):
    assert titles(text, code) == [title] * 2
