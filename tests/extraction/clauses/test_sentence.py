"""The verbs and chunks of a sentence."""

import pytest

from api.extraction.clauses.grammar import Cue, Tense
from tests.extraction.clauses.reading import sentence


@pytest.mark.parametrize("text", ["l'offre du maire", "le fait du prince", "un été chaud", "la durée"])
def test_noun_is_no_verb(text):
    assert sentence(text).verbs == []


@pytest.mark.parametrize(
    ("text", "openers"),
    [
        ("Il part, mais elle reste.", ["", "coordinate"]),
        ("Il part si elle reste.", ["", "condition"]),
        ("Il dit que le pont ouvrira.", ["", "that"]),
        ("Il part quand elle reste.", ["", "subordinate"]),
        ("Il part alors qu'elle reste.", ["", "subordinate"]),
        ("Le maire d'alors est parti.", [""]),
    ],
)
def test_clauses_and_how_they_open(text, openers):
    chunks = sentence(text).chunks
    assert [chunk.opener for chunk in chunks if chunk.verbs] == openers


@pytest.mark.parametrize(
    ("code", "text", "clauses"),
    [
        ("fr", "L'arrêté qui encadre la pêche a été publié.", ["qui encadre la pêche", "a été publié."]),
        ("en", "A storm that hit Leeds and cut power moved on.", ["and cut power", "moved on."]),
        (
            "fr",
            "Le maire qui dirigeait et présidait le club est parti.",
            ["et présidait le club", "est parti."],
        ),
        (
            "en",
            "The man who hit the pier said he had been asleep.",
            ["who hit the pier", "said he had been asleep."],
        ),
        ("en", "Police found a man who fell and hid in a barn.", ["who fell", "and hid in a barn."]),
    ],
)
def test_second_verb_after_a_relative_clause_belongs_to_the_clause_around(code, text, clauses):
    read = sentence(text, code)
    assert [read.tokens.between(one.start, one.end) for one in read.chunks[-2:]] == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Vinse nel 2016 e nel 2017 perse.", ["Vinse nel 2016", "e nel 2017 perse."]),
        ("Vinse nel 2016 e nel 2017.", ["Vinse nel 2016 e nel 2017."]),
        ("Se ne parlerà lunedì.", ["Se ne parlerà lunedì."]),
    ],
)
def test_clauses_of_italian(text, clauses):
    read = sentence(text, "it")
    assert [read.tokens.between(one.start, one.end) for one in read.chunks] == clauses


def test_phrase_that_does_what_a_participle_does_elsewhere():
    cues = [(verb.tense, verb.cue) for verb in sentence("Il concerto in programma lunedì.", "it").verbs]
    assert cues == [(Tense.PLANNED, Cue.PLANNED)]


def test_every_token_lies_in_one_clause():
    read = sentence("Le maire, qui a été élu en 2019, a dit que le pont, fermé depuis lundi, ouvrira.")
    numbers = [read.chunk_of(index) for index in range(len(read.tokens))]
    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(len(read.chunks)))
