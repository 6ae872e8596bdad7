"""The vocabulary of every language for comparing titles."""

import pytest

from api.extraction.folding import folded
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


def test_a_word_may_be_much_longer_than_any_beginning():
    assert WORDS.concept_of("attack" + "s" * 1_000_000) == "attack"


def test_concept_of_a_pair():
    assert WORDS.concept_of_pair("step", "down") == "resign"


@pytest.mark.parametrize("code", sorted(FOLDERS))
def test_every_language_knows_only_shared_concepts(code):
    assert set(comparing_words(code).concepts) <= CONCEPTS


@pytest.mark.parametrize("code", sorted(FOLDERS))
def test_every_word_is_folded(code):
    words = " ".join(comparing_words(code).concepts.values())
    assert words == folded(words)


@pytest.mark.parametrize("code", sorted(FOLDERS))
def test_every_word_has_one_concept(code):
    listed = [word for words in comparing_words(code).concepts.values() for word in words.split()]
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("de", "reichlich"),
        ("de", "zahlreiche"),
        ("en", "electronic"),
        ("en", "policy"),
        ("en", "success"),
        ("es", "moreau"),
        ("es", "cesar"),
        ("fr", "different"),
        ("fr", "maritime"),
        ("fr", "promenade"),
        ("it", "personale"),
        ("it", "iniziativa"),
        ("pt", "adicional"),
    ],
)
def test_a_beginning_catches_no_other_word(language, word):
    assert comparing_words(language).concept_of(word) is None


@pytest.mark.parametrize(
    ("language", "words", "concept"),
    [
        ("de", ("tritt", "kraft"), "effect"),
        ("en", ("industrial", "action"), "strike"),
        ("en", ("stood", "down"), "resign"),
        ("es", ("luz", "verde"), "allow"),
        ("fr", ("garde", "vue"), "arrest"),
        ("fr", ("claque", "porte"), "resign"),
        ("it", ("cessate", "fuoco"), "ceasefire"),
        ("pt", ("minuto", "silencio"), "celebrate"),
    ],
)
def test_two_words_in_a_row_say_what_neither_says_alone(language, words, concept):
    assert comparing_words(language).concept_of_pair(*words) == concept


@pytest.mark.parametrize(
    ("language", "word", "concept"),
    [
        ("de", "berufungsverfahren", "appeal"),
        ("es", "huelguistas", "strike"),
        ("it", "udienza", "hear"),
        ("pt", "julgamento", "trial"),
        ("en", "hearing", "hear"),
        ("fr", "audience", "hear"),
    ],
)
def test_a_concept_has_words_in_each_language(language, word, concept):
    assert comparing_words(language).concept_of(word) == concept


def test_groups_are_made_of_concepts():
    assert ROLES | TALK | DISASTERS | CONSEQUENCES | {one for pair in OPPOSITES for one in pair} <= CONCEPTS


def test_a_language_may_have_no_vocabulary():
    assert comparing_words("sv").concepts == {}
