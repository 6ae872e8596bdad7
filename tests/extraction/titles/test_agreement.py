"""What articles and endings show of number and gender."""

import pytest

from api.extraction.titles.agreement import Agreement, of_pronoun, of_text
from api.languages import language


@pytest.mark.parametrize(
    ("text", "pronoun", "agrees"),
    [
        ("La gare de Brest", "elle", True),
        ("La gare de Brest", "il", False),
        ("Le maire", "il", True),
        ("Le maire", "ils", False),
        ("Les élus", "ils", True),
        ("Les élus", "il", False),
        ("84 donneurs", "elle", False),
        ("Washington et Moscou", "ils", True),
        ("Washington et Moscou", "il", False),
        ("L'usine", "elle", True),
        ("Paul Durand", "elle", False),
    ],
)
def test_pronoun_agrees_with_a_noun_phrase(text, pronoun, agrees):
    grammar = language("fr").grammar
    assert of_text(text, grammar).allows(of_pronoun(pronoun, grammar)) is agrees


def test_what_is_unknown_agrees_with_all():
    assert Agreement(None, None).allows(Agreement(plural=True, feminine=False))
