"""Pronouns that stand for nothing, and the same words with one that stands for something."""

import pytest

from tests.extraction.titles.reading import titles


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        ("fr", "Le proviseur proteste. Il manquera 28 heures en mai.", "Il manquera 28 heures"),
        (
            "fr",
            "Le maire a parlé. Il est interdit de se baigner depuis lundi.",
            "Il est interdit de se baigner",
        ),
        ("fr", "Le chantier avance. Il est prévu de rouvrir en mai.", "Il est prévu de rouvrir"),
        ("fr", "Le maire a parlé. Il est question depuis lundi de fermer.", "Il est question de fermer"),
        ("en", "The club sat bottom. It was a far cry from November.", "It was a far cry"),
        ("en", "The bridge fell. It emerged on Monday that it was old.", "It emerged that it was old"),
        ("en", "The bridge fell. It rained on Monday.", "It rained"),
    ],
)
def test_pronoun_stays(code, text, title):
    assert titles(text, code) == [title]


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        ("fr", "Paul Roux est venu. Il a décidé lundi de partir.", "Paul Roux a décidé de partir"),
        ("fr", "Paul Roux joue. Il est interdit de stade depuis lundi.", "Paul Roux est interdit de stade"),
        ("fr", "Le chantier avance. Il est prévu jusqu'en mai.", "Le chantier est prévu jusqu'en mai"),
        ("en", "The bridge fell. It was built in 1950.", "The bridge was built"),
        ("en", "The firm grew. It was the largest in 2019.", "The firm was the largest in 2019"),
        (
            "en",
            "The firm grew. It emerged on Monday from bankruptcy.",
            "The firm emerged from bankruptcy",
        ),
    ],
)
def test_pronoun_gives_way(code, text, title):
    assert titles(text, code) == [title]
