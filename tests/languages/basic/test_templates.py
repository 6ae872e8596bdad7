"""Shared wordings and the words that fill them belong together: neither is there without the other."""

import re
from dataclasses import fields

import pytest

from api.languages.basic import around, rules
from api.languages.basic.vocabulary import ClauseWords, Phrases, Vocabulary
from tests.languages.basic.reading import MODULES

VOCABULARIES = [module.VOCABULARY for module in MODULES.values()]
FILLED = {
    Phrases: [vocabulary.phrases for vocabulary in VOCABULARIES],
    ClauseWords: [vocabulary.clause_words for vocabulary in VOCABULARIES],
    Vocabulary: VOCABULARIES,
}


def test_every_phrase_has_a_place_in_a_template():
    readings = (*rules.SLOTS, *rules.TIMES, *around.PARTS, *around.RANGES, *around.FRAMES)
    templates = [part for reading in readings for part in reading if isinstance(part, str)]
    names = {name for template in templates for name in re.findall(r"[A-Z_]{2,}", template)}
    assert names == {field.name.rstrip("_").upper() for field in fields(Phrases)}


@pytest.mark.parametrize("kind", FILLED)
def test_every_field_is_filled_by_some_language(kind):
    empty = kind()
    unused = {field.name for field in fields(kind)}
    for words in FILLED[kind]:
        unused -= {name for name in unused if getattr(words, name) != getattr(empty, name)}
    assert unused == set()
