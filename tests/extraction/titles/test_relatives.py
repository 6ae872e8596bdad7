"""Dates in relative clauses."""

import pytest

from api.extraction.titles.clause_shapes import CLAUSE_SHAPES
from tests.extraction.titles.reading import anchor, shape, titles

EXAMPLES = [
    ("es", "La casa en la que vivió hasta 1950 será museo.", "La casa en la que vivió hasta 1950"),
    (
        "es",
        "La reforma, cuya votación se aplazó al martes, gusta.",
        "La votación de la reforma se aplazó al martes",
    ),
    ("fr", "La réunion qui s'est tenue mardi a attiré la foule.", "La réunion a attiré la foule"),
    (
        "fr",
        "Le conseil a voté le sort de la piscine du port, dont la toiture est tombée en mai.",
        "La toiture de la piscine du port est tombée",
    ),
    (
        "pt",
        "A fábrica, cujo encerramento foi anunciado em junho, emprega mil pessoas.",
        "O encerramento da fábrica foi anunciado",
    ),
    (
        "fr",
        "La cour a infirmé la relaxe dont avait bénéficié, en juin 2015, le notaire Yves Mars.",
        "Le notaire Yves Mars avait bénéficié de la relaxe",
    ),
    ("fr", "Il est mort au camp où cent soldats ont péri en 1942.", "Cent soldats ont péri au camp"),
    (
        "fr",
        "On a fermé dix des vingt ateliers que compte le port, où fut bâti en 1902 le premier cargo.",
        "Le premier cargo fut bâti dans le port",
    ),
    (
        "fr",
        "Le budget, que présentera mardi la ministre, Ann Roy, baisse.",
        "La ministre, Ann Roy, présentera le budget",
    ),
    ("fr", "Le livre que publie mardi Paul Roy fait débat.", "Paul Roy publie le livre"),
    ("fr", "C'est à Lens que le club a joué mardi.", "Le club a joué à Lens"),
    (
        "fr",
        "C'est accompagnés de leurs élèves que les maîtres ont planté mardi un chêne.",
        "Les maîtres ont planté un chêne",
    ),
    (
        "fr",
        "C'est dans ce bar qu'est mort en 1950 le poète Paul Roy.",
        "Le poète Paul Roy est mort dans ce bar",
    ),
    (
        "fr",
        "C'est mardi, à la veille du scrutin, que les élus ont signé la paix à Lens.",
        "Les élus ont signé la paix à Lens",
    ),
    ("fr", "Il vit à Lens, la ville qui a brûlé en 1950.", "Lens a brûlé"),
    (
        "fr",
        "On a lu la version du pacte, le premier du canton, qui sera signé mardi.",
        "Le pacte sera signé",
    ),
    ("fr", "Il vit à Lens, la ville minière qui a brûlé en 1950.", "La ville minière a brûlé"),
    ("fr", "Les postes que créera en mai le port à Lens sont rares.", "Le port créera les postes à Lens"),
    ("fr", "Le stade qu'a rénové en 2016 la ville est beau.", "Le stade qu'a rénové la ville"),
    ("fr", "La ville qu'est Lens depuis 1850 a bâti.", "La ville qu'est Lens"),
    (
        "fr",
        "Le maire a promis une aide aux clients de la SNCF qui sera versée en mai.",
        "Une aide aux clients de la SNCF sera versée",
    ),
    ("fr", "Il a écrit au chef de la SNCF qui a démissionné mardi.", "Le chef de la SNCF a démissionné"),
    (
        "fr",
        "Le ministre a salué les élus de la ville qui ont signé en mai.",
        "Les élus de la ville ont signé",
    ),
    ("fr", "Le pont, qui a été détruit en 2019, sera reconstruit.", "Le pont a été détruit"),
    ("fr", "Le maire a salué le projet qui doit commencer en mai.", "Le projet doit commencer"),
    ("fr", "La loi que le Sénat a adoptée jeudi interdit le plomb.", "La loi que le Sénat a adoptée"),
    ("fr", "La ville où il est né en 1950 compte trois musées.", "La ville où il est né"),
    ("fr", "Paul Durand, dont le fils est mort en 2012, a signé.", "Le fils de Paul Durand est mort"),
    ("fr", "Le maire, qui la dirige depuis 2014, a démissionné.", "Le maire la dirige"),
    ("en", "The bridge, which was destroyed in 2019, will be rebuilt.", "The bridge was destroyed"),
    ("en", "The mayor praised the man who saved the child on Monday.", "The man saved the child"),
    ("en", "Police arrested a driver who hit a cyclist on Friday.", "A driver hit a cyclist"),
    ("en", "A ship that sank off Brest in 1943 was found by divers.", "A ship sank off Brest"),
    ("en", "Jane Doe, whose son died in 2012, has resigned.", "Jane Doe's son died"),
]


@pytest.mark.parametrize(("code", "text", "title"), EXAMPLES)
def test_antecedent_and_clause(code, text, title):
    assert (shape(CLAUSE_SHAPES, anchor(text, code).clause), titles(text, code)) == ("relative", [title])


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "La ville paie l'école dont les travaux, freinés par la pluie, reprendront en mai.",
            "Les travaux reprendront",
        ),
        ("Il vend le car dont le toit, refait en 1998, a brûlé.", "Toit du car refait en 1998"),
        ("Trois blessés, dont un enfant, ont quitté mardi l'hôpital.", "Trois blessés ont quitté l'hôpital"),
    ],
)
def test_participle_between_an_owned_subject_and_its_verb(text, title):
    assert titles(text)[0] == title


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        ("en", "Sales rose in the third quarter, which ended on May 30.", "The third quarter ended"),
        (
            "fr",
            "Il a plu la semaine dernière, qui fut la pire depuis 1976.",
            "La semaine dernière fut la pire depuis 1976",
        ),
    ],
)
def test_clause_that_describes_a_time(code, text, title):
    assert titles(text, code)[-1] == title
