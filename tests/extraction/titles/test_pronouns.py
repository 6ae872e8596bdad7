"""Dates in clauses whose subject is a pronoun: for each shape, sentences in which it gives the title."""

import pytest

from api.extraction.titles.clitics import predicate_start
from api.extraction.titles.pronouns import SHAPES
from tests.extraction.titles.reading import anchor, names, shape, titles

EXAMPLES = [
    (
        "agreement_reported",
        "fr",
        "Le maire a dit qu'ils avaient convenu d'ouvrir le port en mai.",
        "Accord pour ouvrir le port, selon le maire",
    ),
    (
        "agreement_reported",
        "fr",
        "La ministre a indiqué qu'ils avaient décidé de fermer la gare en mai.",
        "Décision de fermer la gare, selon la ministre",
    ),
    (
        "agreement_reported",
        "fr",
        "Le préfet a assuré qu'elles avaient promis d'évacuer le quai lundi.",
        "Promesse d'évacuer le quai, selon le préfet",
    ),
    (
        "agreement_reported",
        "fr",
        "Le juge a expliqué qu'ils avaient refusé de répondre jeudi.",
        "Refus de répondre, selon le juge",
    ),
    ("attributed_clause", "fr", "Le maire a dit qu'il partirait jeudi.", "Le maire : il partirait"),
    ("attributed_clause", "fr", "Les élus ont promis qu'ils voteraient lundi.", "Les élus : ils voteraient"),
    (
        "attributed_clause",
        "fr",
        "La ministre a annoncé qu'elle visiterait Brest en mai.",
        "La ministre : elle visiterait Brest",
    ),
    (
        "attributed_clause",
        "en",
        "The mayor said that she would leave on Friday.",
        "The mayor: she would leave",
    ),
    (
        "attributed_clause",
        "en",
        "The workers said that they would strike on Monday.",
        "The workers: they would strike",
    ),
    ("presentation", "fr", "C'est lundi la grève qui a commencé.", "La grève a commencé"),
    ("presentation", "fr", "C'est en 2019 le maire qui a signé le permis.", "Le maire a signé le permis"),
    ("presentation", "fr", "C'était en 1998 une petite gare.", "C'était une petite gare"),
    ("presentation", "fr", "On fêtera en mai le centenaire du port.", "On fêtera le centenaire du port"),
    ("impersonal_clause", "fr", "Il pleut depuis lundi sur la ville.", "Il pleut sur la ville"),
    ("impersonal_clause", "fr", "Il manque depuis lundi deux trains.", "Il manque deux trains"),
    (
        "impersonal_clause",
        "fr",
        "Il a été convenu jeudi de fermer le pont.",
        "Il a été convenu de fermer le pont",
    ),
    (
        "impersonal_clause",
        "fr",
        "Il a été décidé lundi que la ligne fermerait.",
        "Il a été décidé que la ligne fermerait",
    ),
    ("personal_clause", "fr", "Elle rouvrira le 3 avril.", "Elle rouvrira"),
    ("personal_clause", "fr", "Ils se réuniront lundi.", "Ils se réuniront"),
    ("personal_clause", "fr", "Il a annoncé mardi, à midi, son départ.", "Il a annoncé son départ"),
    ("personal_clause", "en", "It will reopen on 3 April.", "It will reopen"),
    ("personal_clause", "en", "They will play on Sunday.", "They will play"),
]


@pytest.mark.parametrize(("name", "code", "text", "title"), EXAMPLES)
def test_shape(name, code, text, title):
    clause = anchor(text, code).clause
    assert (shape(SHAPES, clause, predicate_start(clause)), titles(text, code)) == (name, [title])


def test_each_shape_has_four_examples():
    assert all([row[0] for row in EXAMPLES].count(name) >= 4 for name in names(SHAPES))


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        (
            "fr",
            "Paul Durand a rencontré la ministre. Il a démissionné jeudi.",
            "Paul Durand a démissionné",
        ),
        ("fr", "La gare de Brest est fermée. Elle rouvrira le 3 avril.", "La gare de Brest rouvrira"),
        ("fr", "Les élus ont voté. Ils se réuniront lundi.", "Les élus se réuniront"),
        ("en", "Jane Doe met the minister. She resigned on Thursday.", "Jane Doe resigned"),
        ("en", "The station is closed. It will reopen on 3 April.", "The station will reopen"),
    ],
)
def test_pronoun_gives_way_to_the_subject_before(code, text, title):
    assert titles(text, code) == [title]


def test_pronoun_gives_way_to_a_subject_two_sentences_before():
    text = "Paul Durand a vu la ministre. Il l'a saluée. Il a démissionné jeudi."
    assert titles(text) == ["Paul Durand a démissionné"]


def test_pronoun_stands_for_the_name_of_a_subject_with_an_apposition():
    text = "La maire, Jeanne Mars, a vu le port. Elle a signé le permis jeudi."
    assert titles(text) == ["Jeanne Mars a signé le permis"]


def test_impersonal_clause_keeps_the_place_that_opens_it():
    text = "Au lycée Jean-Moulin, occupé mercredi par des parents, il manquera 28 heures en septembre."
    assert titles(text)[1] == "Au lycée Jean-Moulin, il manquera 28 heures"
