"""Lists of dated items, each with a title of its own."""

import pytest

from tests.extraction.titles.reading import titles

LISTS = [
    (
        "fr",
        "La troupe passera à Lens le 3 mai, à Lille le 5 mai et à Arras le 9 mai.",
        ["La troupe passera à Lens", "La troupe passera à Lille", "La troupe passera à Arras"],
    ),
    (
        "en",
        "The tour stops in Leeds on May 3, Hull on May 5 and York on May 9.",
        ["The tour stops in Leeds", "The tour stops in Hull", "The tour stops in York"],
    ),
    (
        "fr",
        "La revue paraîtra en Suisse et au Québec le 3 mai, et en Chine, le 7 juin.",
        ["La revue paraîtra en Suisse et au Québec", "La revue paraîtra en Chine"],
    ),
    (
        "fr",
        "Le maire recevra les habitants mardi à Lens, jeudi à Lille et samedi à Arras.",
        [f"Le maire recevra les habitants à {town}" for town in ("Lens", "Lille", "Arras")],
    ),
    (
        "fr",
        "Réunions publiques : le 3 mai à Lens, le 5 mai rue Saint-Jean.",
        ["Réunions publiques : à Lens", "Réunions publiques : rue Saint-Jean"],
    ),
    (
        "fr",
        "Deux fuites ont été signalées (en janvier rue Basse, en mars rue Haute).",
        ["Deux fuites ont été signalées rue Basse", "Deux fuites ont été signalées rue Haute"],
    ),
    (
        "en",
        "Sales fell 3 percent in January and 5 percent in February.",
        ["Sales fell 3 percent", "Sales fell 5 percent"],
    ),
    (
        "fr",
        "Le club affrontera Rouen samedi, puis le Red Star le 2 août.",
        ["Le club affrontera Rouen", "Le club affrontera le Red Star"],
    ),
]


@pytest.mark.parametrize(("code", "text", "expected"), LISTS)
def test_each_date_has_its_own_item(code, text, expected):
    assert titles(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", "Le pont sera fermé lundi et mardi à Lens.", ["Le pont sera fermé à Lens"] * 2),
        (
            "fr",
            "Le feu a pris lundi dans un moulin, construit en 1950.",
            ["Le feu a pris dans un moulin", "Moulin construit en 1950"],
        ),
        (
            "fr",
            "Le stade a fermé lundi et le musée rouvrira jeudi.",
            ["Le stade a fermé", "Le musée rouvrira"],
        ),
    ],
)
def test_other_dates_of_a_sentence_make_no_list(code, text, expected):
    assert titles(text, code) == expected
