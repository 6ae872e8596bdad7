"""Dates that hang on a participle."""

import pytest

from api.extraction.titles.clause_shapes import CLAUSE_SHAPES
from tests.extraction.titles.reading import anchor, shape, titles

AFTER_NOUN = [
    ("fr", "Le pont, construit en 1950, sera détruit.", "Le pont construit"),
    (
        "fr",
        "Le maire a vendu le moulin, construit en 1850 par Yves Mars.",
        "Le moulin construit par Yves Mars",
    ),
    ("fr", "La ville a vendu le moulin et la maison, construite en 1850.", "La maison construite"),
    ("fr", "La ministre a parlé au maire, élue en 2019.", "La ministre élue"),
    ("en", "The mill, restored in 1990, is for sale.", "The mill restored"),
    ("en", "The town sold the house, built in 1850 by John Smith.", "The house built by John Smith"),
]
BEFORE_CLAUSE = [
    ("fr", "Élu en 2019, le maire a démissionné.", ["Élu en 2019, le maire a démissionné"]),
    ("fr", "Née en 1950, Marie Durand vit à Brest.", ["Née en 1950, Marie Durand vit à Brest"]),
    (
        "fr",
        "Élu en 2019, le maire Paul Durand a démissionné en 2021.",
        ["Le maire Paul Durand élu", "Le maire Paul Durand a démissionné"],
    ),
    ("fr", "Fermé depuis lundi, le pont rouvrira en mai.", ["Le pont fermé", "Le pont rouvrira"]),
    ("en", "Built in 1950, the bridge is closed.", ["Built in 1950, the bridge is closed"]),
    (
        "en",
        "Founded in 1898, the club won the cup in 2019.",
        ["The club founded", "The club won the cup"],
    ),
]


@pytest.mark.parametrize(("code", "text", "title"), AFTER_NOUN)
def test_participle_after_what_it_describes(code, text, title):
    assert (shape(CLAUSE_SHAPES, anchor(text, code).clause), titles(text, code)) == ("participle", [title])


@pytest.mark.parametrize(("code", "text", "expected"), BEFORE_CLAUSE)
def test_participle_before_a_clause_is_an_event_of_its_own_if_the_clause_has_a_date(code, text, expected):
    assert (shape(CLAUSE_SHAPES, anchor(text, code).clause), titles(text, code)) == ("participle", expected)


def test_two_participles_describe_the_same_noun():
    text = "Paul Durand, né en 1898 et coté depuis 1987, est exposé à Brest."
    assert titles(text) == ["Paul Durand né et coté"] * 2
