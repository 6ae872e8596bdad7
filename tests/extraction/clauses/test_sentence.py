"""The verbs and chunks of a sentence."""

import pytest

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
    ],
)
def test_clauses_and_how_they_open(text, openers):
    chunks = sentence(text).chunks
    assert [chunk.opener for chunk in chunks if chunk.verbs] == openers


def test_every_token_lies_in_one_clause():
    read = sentence("Le maire, qui a été élu en 2019, a dit que le pont, fermé depuis lundi, ouvrira.")
    numbers = [read.chunk_of(index) for index in range(len(read.tokens))]
    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(len(read.chunks)))
