import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.extraction.folding import folded
from api.storage.index.terms import words
from api.timeline.names import name_words


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("SNCF", "sncf"),
        ("Élysée", "elysee"),
        ("Cœur, Æsir", "coeur, aesir"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("Øresund", "oresund"),
        ("İstanbul, Iğdır", "istanbul, igdir"),
        ("l’été", "l ete"),
        ("Việt Nam", "viet nam"),
        ("“Déjà” vu…", "“deja” vu "),
        ("“Déjà” vu à 東京", "“deja” vu a 東京"),
    ],
)
def test_case_accents_and_ligatures_make_no_difference(text, plain):
    assert folded(text) == plain


@pytest.mark.parametrize("name", ["Łódź", "Øresund", "Đồng Hới", "Þingvellir", "Diyarbakır"])
def test_the_index_and_the_comparison_of_titles_fold_alike(name):
    assert tuple(words(name)) == name_words(name)


@given(st.text(), st.text())
def test_a_character_folds_alike_wherever_it_stands(before, after):
    assert folded(before + after) == folded(before) + folded(after)


def test_no_character_folds_to_a_capital():
    """«Lego™s» has the word `legotms`: SQLite searches in small letters, and PostgreSQL compares exactly."""
    characters = (chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
    assert not any(letter.isascii() and letter.isupper() for each in characters for letter in folded(each))
