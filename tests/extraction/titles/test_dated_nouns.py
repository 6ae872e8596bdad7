"""Dates that hang on a noun: for each rule, sentences in which it finds the noun."""

import pytest

from api.extraction.titles.dated_nouns import RULES, dated_noun
from tests.extraction.titles.reading import anchors as anchors_of
from tests.extraction.titles.reading import names, outline, titles

EXAMPLES = [
    (
        "apposed_date",
        "fr",
        "Le pays a changé après la mort du général Mars, le 7 décembre 1993.",
        "Mort du général Mars",
    ),
    (
        "apposed_date",
        "fr",
        "La ville s'est vidée depuis la fermeture de la mine, en 1987.",
        "Fermeture de la mine",
    ),
    (
        "after_event",
        "fr",
        "Le climat s'est tendu après l'envoi de soldats dans le port en 2014.",
        "Envoi de soldats dans le port",
    ),
    (
        "after_event",
        "fr",
        "Le chef a démissionné à la suite des élections régionales du 30 mai.",
        "Élections régionales",
    ),
    (
        "after_event",
        "fr",
        "Depuis le départ du directeur en 2019, le musée est fermé.",
        "Départ du directeur",
    ),
    (
        "after_event",
        "en",
        "The mayor left after the collapse of the bridge in 2019.",
        "Collapse of the bridge",
    ),
    ("complement", "fr", "Le préfet a salué l'accord de paix du 3 mai.", "Accord de paix"),
    (
        "complement",
        "fr",
        "La ville compte trois écoles de plus par rapport au recensement de 1990.",
        "Recensement de 1990",
    ),
    ("after_event", "en", "Since independence in 1991 the country has held polls.", "Independence in 1991"),
    ("complement", "en", "The treaty replaces the peace agreement of 1991.", "Peace agreement"),
    (
        "complement",
        "fr",
        "Le maire cite la loi agricole de 2019 qui interdit le plomb.",
        "Loi agricole qui interdit le plomb",
    ),
    (
        "second_date",
        "fr",
        "Il a été condamné hier pour le vol d'un tableau à Lyon en 2019.",
        "Vol d'un tableau à Lyon",
    ),
    (
        "second_date",
        "fr",
        "Le juge a statué lundi sur la vente du moulin en 2003.",
        "Vente du moulin",
    ),
    (
        "second_date",
        "en",
        "He was jailed on Monday for the theft of a painting in 2019.",
        "Theft of a painting",
    ),
    ("second_date", "en", "The court ruled on Monday on the sale of the mill in 2003.", "Sale of the mill"),
    (
        "second_date",
        "it",
        "La Meccanica Lariana ha comunicato lunedì ricavi per 640 milioni di euro tra gennaio e giugno.",
        "Ricavi per 640 milioni di euro",
    ),
    (
        "deeper_phrase",
        "fr",
        "Paul Durand, complice de Mars dans la prise du fort en 1975, est mort.",
        "Prise du fort",
    ),
    (
        "deeper_phrase",
        "fr",
        "Marie Durand, héroïne de la ville pour le sauvetage du phare en 1998, est morte.",
        "Sauvetage du phare",
    ),
    (
        "deeper_phrase",
        "en",
        "John Smith, a witness about the fire in 1998, has died.",
        "Fire in 1998",
    ),
]


@pytest.mark.parametrize(("name", "code", "text", "title"), EXAMPLES)
def test_rule(name, code, text, title):
    last = anchors_of(outline(text, code))[-1]
    assert next(rule.__name__ for rule in RULES if rule(last) is not None) == name
    assert titles(text, code)[-1] == title


def test_each_rule_has_examples():
    assert {row[0] for row in EXAMPLES} == set(names(RULES))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le maire a démissionné après une longue réunion mardi."),
        ("fr", "La réunion de mardi a été annulée."),
        ("fr", "Le salon du 4 au 27 juin a attiré la foule."),
        ("fr", "Les rails ont été fissurés par la canicule de 2022."),
        ("fr", "C'est la plus forte baisse de 2007."),
        ("fr", "Il dirigea le port dans la première moitié des années 1970."),
        ("fr", "Le maire est venu à Brest en 2019 et en 2021."),
        ("en", "The meeting of Tuesday has been cancelled."),
        ("en", "It was the biggest loss of 2007."),
    ],
)
def test_date_of_the_verb_hangs_on_no_noun(code, text):
    assert all(dated_noun(anchor) is None for anchor in anchors_of(outline(text, code)))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Depuis sa mise en service en 1904, le métro n'avait jamais connu cela.",
            "Mise en service du métro",
        ),
        ("Après leur victoire en 2003, les joueurs ont fêté.", "Victoire des joueurs"),
        ("Depuis son ouverture en 2003, Alma Sport a grandi.", "Ouverture d'Alma Sport"),
        ("Les Verts restent abattus depuis leur défaite cuisante du 3 mai.", "Défaite cuisante des Verts"),
        (
            "La ligue salue les Verts depuis leur victoire cuisante du 3 mai.",
            "La ligue salue les Verts depuis leur victoire cuisante du 3 mai",
        ),
    ],
)
def test_owner_is_the_subject_of_the_clause(text, title):
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Le club déplore la mort, jeudi, de deux supporteurs.", "Mort de deux supporteurs"),
        (
            "On le veut afin de le juger pour « vol et rapt », pour le rapt des élus (trois) à Lens en 1995.",
            "Rapt des élus (trois) à Lens",
        ),
        ("On apprend l'exécution, mardi, par l'armée, de dix hommes.", "Exécution par l'armée de dix hommes"),
        (
            "Ces tirs suivent la décision de l'ONU, le 3 mai, d'aider le pays.",
            "Décision de l'ONU d'aider le pays",
        ),
        ("Le pays a voté, jeudi, des crédits.", "Le pays a voté des crédits"),
    ],
)
def test_date_inside_a_noun_phrase(text, title):
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Sales fell after the March earthquake in Peru.", "March earthquake in Peru"),
        ("The club has met twice since the mayor's June 3 resignation.", "Mayor's June 3 resignation"),
        ("Her drawings of the 1955 flood were sold in Leeds.", "1955 flood"),
        (
            "A jury found him guilty of murder in the 2018 death.",
            "A jury found him guilty of murder in the 2018 death",
        ),
        (
            "The shop shut after the 2018 election was called off.",
            "The shop shut after the 2018 election was called off",
        ),
    ],
)
def test_event_after_its_date_is_named_with_it(text, title):
    assert titles(text, "en") == [title]
