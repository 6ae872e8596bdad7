"""Dates that hang on a participle."""

import pytest

from api.extraction.titles.clause_shapes import CLAUSE_SHAPES
from tests.extraction.titles.reading import anchor, shape, titles

AFTER_NOUN = [
    ("fr", "Le pont, construit en 1950, sera détruit.", "Pont construit en 1950"),
    (
        "fr",
        "Le maire a vendu le moulin, construit en 1850 par Yves Mars.",
        "Moulin construit par Yves Mars",
    ),
    ("fr", "La ville a vendu le moulin et la maison, construite en 1850.", "Maison construite en 1850"),
    ("fr", "La ministre a parlé au maire, élue en 2019.", "Ministre élue en 2019"),
    (
        "fr",
        "La porte du temple Jean Roy, datant de 1650, a brûlé.",
        "Porte du temple Jean Roy datant de 1650",
    ),
    ("fr", "On salue Ann Roy, la présidente de la radio Ici, fondée en 1979.", "Radio Ici fondée en 1979"),
    ("fr", "La maire, Jeanne Mars, élue en 2020, défend le port.", "La maire, Jeanne Mars, élue en 2020"),
    ("en", "The mill, restored in 1990, is for sale.", "Mill restored in 1990"),
    ("en", "The town sold the house, built in 1850 by John Smith.", "House built by John Smith"),
]
BEFORE_CLAUSE = [
    ("fr", "Élu en 2019, le maire a démissionné.", ["Maire élu en 2019"]),
    ("fr", "Rouen – Jugé lundi pour vol, Yves Mars a avoué.", ["Yves Mars jugé pour vol"]),
    ("fr", "Née en 1950, Marie Durand vit à Brest.", ["Marie Durand née en 1950"]),
    (
        "fr",
        "Élu en 2019, le maire Paul Durand a démissionné en 2021.",
        ["Maire Paul Durand élu en 2019", "Le maire Paul Durand a démissionné"],
    ),
    ("fr", "Fermé depuis lundi, le pont rouvrira en mai.", ["Pont fermé depuis lundi", "Le pont rouvrira"]),
    ("en", "Built in 1950, the bridge is closed.", ["Bridge built in 1950"]),
    (
        "en",
        "Founded in 1898, the club won the cup in 2019.",
        ["Club founded in 1898", "The club won the cup"],
    ),
]


PRONOUNS = [
    (
        "fr",
        "Née en 1952 à Brest, elle est morte dimanche à Lens.",
        ["Née en 1952 à Brest, elle est morte à Lens", "Elle est morte à Lens"],
    ),
    (
        "en",
        "Born in 1952 in Ohio, she died on Sunday in Leeds.",
        ["Born in 1952 in Ohio, she died in Leeds", "She died in Leeds"],
    ),
    (
        "fr",
        "Marie Mars a servi la ville. Élue en 2001, elle a quitté le conseil en 2014.",
        ["Marie Mars élue en 2001", "Marie Mars a quitté le conseil"],
    ),
]


@pytest.mark.parametrize(("code", "text", "expected"), PRONOUNS)
def test_participle_of_a_pronoun_without_antecedent_keeps_its_clause(code, text, expected):
    assert titles(text, code) == expected


@pytest.mark.parametrize(("code", "text", "title"), AFTER_NOUN)
def test_participle_after_what_it_describes(code, text, title):
    assert (shape(CLAUSE_SHAPES, anchor(text, code).clause), titles(text, code)) == ("participle", [title])


@pytest.mark.parametrize(("code", "text", "expected"), BEFORE_CLAUSE)
def test_participle_before_a_clause_is_an_event_of_its_own(code, text, expected):
    assert (shape(CLAUSE_SHAPES, anchor(text, code).clause), titles(text, code)) == ("participle", expected)


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        ("fr", "La fête, prévue mardi, a été annulée.", "La fête, prévue mardi, a été annulée"),
        ("fr", "Il a parlé du lancement d'un satellite, prévu en mai.", "Lancement d'un satellite"),
        ("fr", "On compare les naufrages du Nora survenu en 1912.", "Naufrages du Nora survenu en 1912"),
        ("fr", "Il a vu le directeur du club créé en 1950.", "Club créé en 1950"),
        ("fr", "On a loué les vélos mis en service en 1998.", "Vélos mis en service"),
        ("fr", "La maire, Nadia Mars, élue en 2020, a démissionné.", "La maire, Nadia Mars, élue en 2020"),
        ("en", "A talk announced for Tuesday was scrapped.", "A talk announced for Tuesday was scrapped"),
        ("en", "Today marked a turn for the port.", "Today marked a turn for the port"),
    ],
)
def test_what_was_planned_and_what_a_name_follows(code, text, title):
    assert titles(text, code) == [title]


def test_two_participles_describe_the_same_noun():
    text = "Paul Durand, né en 1898 et coté depuis 1987, est exposé à Brest."
    assert titles(text) == ["Paul Durand né en 1898", "Paul Durand coté depuis 1987"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The party vowed to contest a local vote due in May.", "Local vote"),
        ("The bank sold bonds due in May.", "Bonds due in May"),
        ("It has a stake of 46%, expected to rise to 57% in May.", "Stake of 46% expected to rise to 57%"),
    ],
)
def test_what_is_due_is_named_without_the_clause(text, title):
    assert titles(text, "en") == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("She conceded defeat in local elections held in May.", "Local elections held in May"),
        (
            "He was stuck on the island as a strike by sailors, begun on Monday, went on.",
            "Strike by sailors begun on Monday",
        ),
    ],
)
def test_noun_after_a_preposition_is_described(text, title):
    assert titles(text, "en") == [title]


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        ("en", "She was jailed in 2010 and freed in 2012.", "She was freed"),
        ("en", "The bank will be split in May and sold in June.", "The bank will be sold"),
        ("en", "He was given a flat in 2010 and sold it in 2012.", "He sold it"),
        ("fr", "Il a été arrêté en 2010 et condamné à Lens en 2012.", "Il a été condamné à Lens"),
        ("fr", "Elle a vendu le bar en 2010 et acheté un bateau en 2012.", "Elle a acheté un bateau"),
    ],
)
def test_second_participle_has_the_auxiliary_of_the_first(code, text, title):
    assert titles(text, code)[-1] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "La mairie a annoncé la mort, survenue lundi à Metz, du peintre Louis Roy.",
            "Mort du peintre Louis Roy à Metz",
        ),
        ("On a appris le décès, survenu jeudi, du docteur Yves Mars.", "Décès du docteur Yves Mars"),
        ("Il a vu l'accident, survenu mardi à Lens, d'un camion.", "Accident d'un camion à Lens"),
        ("On salue la mort, annoncée jeudi à Lens, du poète.", "Mort annoncée à Lens"),
    ],
)
def test_complement_goes_on_after_what_happened(text, title):
    assert titles(text) == [title]


def test_nobody_is_committed():
    text = "Il enquête sur le meurtre du juge Mars et de l'avocat Roy commis en 1994."
    assert titles(text) == ["Il enquête sur le meurtre du juge Mars et de l'avocat Roy commis"]
