"""Phrases that a pronoun can or cannot stand for, by what their words show."""

import pytest

from api.extraction.titles.people import may_mean
from api.languages import language

EXAMPLES = [
    ("he", "The mayor of Lens", True),
    ("she", "Anna Roy", True),
    ("he", "The bank", False),
    ("he", "The mayor's bank", False),
    ("it", "The bank", True),
    ("it", "The mayor", False),
    ("it", "Anna Roy", False),
    ("they", "The mayor", True),
]


@pytest.mark.parametrize(("pronoun", "phrase", "may"), EXAMPLES)
def test_pronoun_may_mean_a_phrase(pronoun, phrase, may):
    assert may_mean(pronoun, phrase, language("en").grammar) is may
