"""The actors and places of a title."""

import pytest

from api.extraction.titles.participants import Names
from api.languages import language


def participants(code, *sentences):
    """The participants of the last sentence, taken as a title."""
    return names_of(code, *sentences).of(sentences[-1])


def names_of(code, *sentences):
    """The names of an article of some sentences."""
    spoken = language(code)
    return Names(spoken.grammar, [spoken.tokenizer.tokens(sentence) for sentence in sentences])


EXAMPLES = [
    ("fr", "Le maire a vu Paul Durand à Brest.", ("Paul Durand",), ("Brest",)),
    ("fr", "Le maire a vu Paul Durand dans le Finistère.", ("Paul Durand",), ("Finistère",)),
    ("fr", "Le maire est venu de France.", (), ("France",)),
    ("fr", "Paul Durand a vu Yves Mars puis Paul Durand.", ("Paul Durand", "Yves Mars"), ()),
    ("en", "The mayor met Jane Doe in Leeds.", ("Jane Doe",), ("Leeds",)),
    ("en", "The mayor met Jane Doe near the Thames.", ("Jane Doe",), ("Thames",)),
    ("en", "The mayor left France.", (), ("France",)),
    ("en", "The mayor resigned.", (), ()),
]


@pytest.mark.parametrize(("code", "sentence", "actors", "places"), EXAMPLES)
def test_actors_and_places(code, sentence, actors, places):
    assert participants(code, sentence) == (actors, places)


@pytest.mark.parametrize(
    ("code", "first", "second", "actor"),
    [
        ("fr", "On a élu Paul Durand.", "On a revu Durand.", "Paul Durand"),
        ("en", "The town elected Jane Doe.", "The town met Doe.", "Jane Doe"),
    ],
)
def test_surname_stands_for_the_full_name_before(code, first, second, actor):
    assert participants(code, first, second).actors == (actor,)


def test_place_stays_a_place_without_its_preposition():
    assert participants("fr", "Le maire vit à Brest.", "Le maire aime Brest.").places == ("Brest",)


def test_name_that_the_title_does_not_hold_is_left_out():
    assert names_of("fr", "Le maire a vu Paul Durand.").of("Le maire a vu Paula Durande") == ((), ())
