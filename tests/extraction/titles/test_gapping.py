"""Titles of clauses that share the verb of the first one."""

import pytest

from tests.extraction.titles.reading import titles

SHARED = [
    (
        "fr",
        "Le Norlande a appareillé lundi et le Solane mardi.",
        ["Le Norlande a appareillé", "Le Solane a appareillé"],
    ),
    (
        "fr",
        "Le Norlande a appareillé lundi, le Solane le 3 mai et le Brest le 4 mai.",
        ["Le Norlande a appareillé", "Le Solane a appareillé", "Le Brest a appareillé"],
    ),
    ("fr", "Paul arrivera lundi et Marie mardi.", ["Paul arrivera", "Marie arrivera"]),
    (
        "en",
        "The Norland sailed on Monday and the Solane on Tuesday.",
        ["The Norland sailed", "The Solane sailed"],
    ),
    ("es", "El Norlande zarpó el lunes y el Solane el martes.", ["El Norlande zarpó", "El Solane zarpó"]),
]
NOT_SHARED = [
    ("fr", "Le Norlande est parti lundi et la Marie mardi.", "La Marie est parti"),
    ("fr", "Paul est parti lundi et Marie mardi.", "Marie est parti"),
    ("fr", "Le Norlande a quitté Brest lundi et le Havre mardi.", "Le Havre a quitté Brest"),
    ("fr", "Le Norlande a appareillé lundi et le Solane mardi a coulé.", "Le Solane a appareillé"),
]


@pytest.mark.parametrize(("code", "text", "expected"), SHARED)
def test_each_subject_has_the_verb(code, text, expected):
    assert titles(text, code) == expected


@pytest.mark.parametrize(("code", "text", "title"), NOT_SHARED)
def test_no_other_subject_has_it(code, text, title):
    assert title not in titles(text, code)
