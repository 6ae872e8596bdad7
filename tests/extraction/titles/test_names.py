import pytest

from api.extraction.titles.names import names_in
from api.extraction.titles.participants import Names
from api.languages import language

FRENCH = language("fr")


def tokens(text):
    return FRENCH.tokenizer.tokens(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a vu Paul Durand hier", ["Paul Durand"]),
        ("a vu Jean-Paul Durand", ["Jean-Paul Durand"]),
        ("a vu la Banque du Rhin", ["Banque du Rhin"]),
        ("a vu les élus", []),
        ("Paul Durand est venu", ["Paul Durand"]),
    ],
)
def test_names(text, names):
    found = tokens(text)
    assert [found.between(start, end) for start, end in names_in(found, FRENCH.grammar)] == names


def test_surname_stands_for_the_full_name_told_before():
    names = Names(FRENCH.grammar)
    names.learn(tokens("On a élu Paul Durand."))
    names.learn(tokens("On a revu Durand."))
    assert names.of("On a revu Durand") == (("Paul Durand",), ())


def test_name_behind_a_preposition_of_place_is_a_place():
    names = Names(FRENCH.grammar)
    names.learn(tokens("Le maire a vu Paul Durand à Brest."))
    assert names.of("Le maire a vu Paul Durand à Brest") == (("Paul Durand",), ("Brest",))


def test_name_that_the_title_does_not_hold_is_left_out():
    names = Names(FRENCH.grammar)
    names.learn(tokens("Le maire a vu Paul Durand."))
    assert names.of("Le maire a vu Paula Durande") == ((), ())
