"""The vocabulary of every language for comparing titles."""

import pytest

from api.languages import FOLDERS, comparing_words
from api.languages.comparing import (
    CONCEPTS,
    CONSEQUENCES,
    DISASTERS,
    OPPOSITES,
    ROLES,
    TALK,
    ComparingWords,
)

WORDS = ComparingWords(concepts={"attack": "attack- raid-", "ceasefire": "truce", "resign": "step_down"})


@pytest.mark.parametrize(
    ("word", "concept"),
    [
        ("attackers", "attack"),
        ("truce", "ceasefire"),
        ("truces", None),
        ("step_down", "resign"),
        ("step", None),
    ],
)
def test_concept_of_a_word(word, concept):
    assert WORDS.concept_of(word) == concept


def test_concept_of_a_pair():
    assert WORDS.concept_of_pair("step", "down") == "resign"


@pytest.mark.parametrize("code", sorted(FOLDERS))
def test_every_language_knows_only_shared_concepts(code):
    assert set(comparing_words(code).concepts) <= CONCEPTS


def test_groups_are_made_of_concepts():
    assert ROLES | TALK | DISASTERS | CONSEQUENCES | {one for pair in OPPOSITES for one in pair} <= CONCEPTS


def test_a_language_without_a_folder_has_no_vocabulary():
    assert comparing_words("sv").concepts == {}
