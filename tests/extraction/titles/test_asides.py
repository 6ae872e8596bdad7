"""Dates in a segment without a verb: for each shape, sentences in which that shape gives the title."""

import pytest

from api.extraction.titles.asides import SHAPES, aside, example
from tests.extraction.titles.reading import anchor, names, shape, titles

EXAMPLES = [
    (
        "continuation",
        "fr",
        "La hausse est de 2 %, soit un net recul par rapport à 1990.",
        "La hausse est de 2 %, soit un net recul par rapport à 1990",
    ),
    (
        "before_clause",
        "fr",
        "Mardi à Lens, le maire, demeurant 3, rue Haute, épousera Ann Roy.",
        "À Lens, le maire épousera Ann Roy",
    ),
    (
        "topic",
        "fr",
        "Élection municipale de 2014 : le maire appelle à voter.",
        "Élection municipale de 2014 : le maire appelle à voter",
    ),
    (
        "topic",
        "fr",
        "Foire de mai : la ville a vendu les billets.",
        "Foire de mai : la ville a vendu les billets",
    ),
    ("topic", "en", "Election of 2014: the mayor has resigned.", "Election of 2014: the mayor has resigned"),
    ("topic", "en", "The 2014 fair: the town has sold out.", "The 2014 fair: the town has sold out"),
    (
        "before_relative",
        "fr",
        "Le maire a cité, parmi ses projets, une fête en mai qui attire la foule.",
        "Une fête qui attire la foule",
    ),
    (
        "before_relative",
        "fr",
        "Le port, un chantier en 1950 qui desservait l'île, est fermé.",
        "Un chantier qui desservait l'île",
    ),
    (
        "before_relative",
        "en",
        "The council cited, in its report, the fair in May which draws crowds.",
        "The fair which draws crowds",
    ),
    (
        "before_relative",
        "en",
        "The port, a naval base in 1950 that served the island, is closed.",
        "A naval base that served the island",
    ),
    (
        "after_noun",
        "fr",
        "Paul Durand, maire depuis 2014, a signé le permis.",
        "Paul Durand, maire depuis 2014",
    ),
    (
        "after_noun",
        "fr",
        "Le pont de Brest, ouvrage de 1950, est fermé.",
        "Le pont de Brest, ouvrage de 1950",
    ),
    (
        "after_noun",
        "fr",
        "Marie Durand, 34 ans, championne de France en 2019, est blessée.",
        "Marie Durand, championne de France",
    ),
    (
        "after_noun",
        "en",
        "The firm, in a court filing on Thursday, said it would close.",
        "The firm said it would close",
    ),
    ("after_noun", "en", "Jane Doe, mayor since 2014, signed the permit.", "Jane Doe, mayor since 2014"),
    ("after_noun", "en", "John Smith, champion in 2018, is injured.", "John Smith, champion in 2018"),
    ("continuation", "fr", "Lens a joué à Lyon, puis à Tours mardi.", "Lens a joué à Lyon puis à Tours"),
    ("continuation", "fr", "Lens a joué à Lyon, et mardi à Tours.", "Lens a joué à Lyon et à Tours"),
    (
        "continuation",
        "fr",
        "Le maire a inauguré le pont, avec le préfet jeudi.",
        "Le maire a inauguré le pont, avec le préfet",
    ),
    ("continuation", "en", "The team beat Leeds, and on Tuesday Everton.", "The team beat Leeds and Everton"),
    ("continuation", "en", "The team met Leeds, then Everton on Friday.", "The team met Leeds then Everton"),
    (
        "before_clause",
        "fr",
        "Maire de 2001 à 2014, Paul Durand dirige le port.",
        "Paul Durand, maire de 2001 à 2014",
    ),
    (
        "before_clause",
        "fr",
        "Maire de 2001 à 2014, Paul Durand a pris la tête du port en 2015.",
        "Paul Durand, maire de 2001 à 2014",
    ),
    (
        "before_clause",
        "fr",
        "Championne de France en 2019, Marie Durand a quitté le club en 2021.",
        "Marie Durand, championne de France",
    ),
    (
        "before_clause",
        "en",
        "Mayor from 2001 to 2014, Jane Doe runs the port.",
        "Jane Doe, mayor from 2001 to 2014",
    ),
    (
        "before_clause",
        "en",
        "Mayor from 2001 to 2014, Jane Doe became head of the port in 2015.",
        "Jane Doe, mayor from 2001 to 2014",
    ),
    (
        "before_clause",
        "fr",
        "Rivales tout au long de la guerre froide, les deux puissances ont bâti la station.",
        "Les deux puissances, rivales tout au long de la guerre froide",
    ),
    (
        "before_clause",
        "fr",
        "Longtemps rivaux sur la Manche dans les années 1990, les deux ports ont fusionné.",
        "Les deux ports, longtemps rivaux sur la Manche",
    ),
    (
        "after_clause",
        "fr",
        "Le club a recruté Paul Durand, champion du monde en 2018.",
        "Paul Durand, champion du monde",
    ),
    (
        "after_clause",
        "fr",
        "Le conseil a nommé Marie Durand, présidente du port depuis 2012.",
        "Marie Durand, présidente du port",
    ),
    (
        "after_clause",
        "fr",
        "La ville salue Yves Mars, maire de 1990 à 2001.",
        "Yves Mars, maire de 1990 à 2001",
    ),
    (
        "after_clause",
        "en",
        "Police arrested John Smith, a driver in Leeds since 2012.",
        "John Smith, a driver in Leeds",
    ),
    (
        "after_clause",
        "en",
        "The city honoured Jane Doe, mayor from 1990 to 2001.",
        "Jane Doe, mayor from 1990 to 2001",
    ),
]


@pytest.mark.parametrize(("name", "code", "text", "title"), EXAMPLES)
def test_shape(name, code, text, title):
    assert aside(anchor(text, code)) is not None
    assert (shape(SHAPES, anchor(text, code)), titles(text, code)[0]) == (name, title)


def test_each_shape_has_four_examples():
    assert all([row[0] for row in EXAMPLES].count(name) >= 4 for name in names(SHAPES))


def test_date_in_a_segment_with_a_verb_is_in_no_aside():
    assert aside(anchor("Le maire a rencontré jeudi la ministre.")) is None


@pytest.mark.parametrize(
    "text", ["The bank shut ten branches, including three on Friday.", "Sales rose, especially last year."]
)
def test_number_or_date_alone_is_no_example(text):
    assert example(anchor(text, "en")) is None


def test_date_between_commas_is_in_no_aside():
    assert aside(anchor("Le maire a rencontré, jeudi, la ministre.")) is None


@pytest.mark.parametrize(
    "title",
    [
        "Les dockers ont bloqué le port, comme en 1998",
        "Comme en 1998, les dockers ont bloqué le port",
        "Le préfet nous a reçus, comme le 3 mai",
        "Le club a perdu, comme mardi dernier",
    ],
)
def test_likeness_stays_with_its_clause_and_its_date(title):
    assert titles(f"{title}.") == [title]
