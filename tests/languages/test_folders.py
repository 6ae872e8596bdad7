"""Every language folder holds the same files, with the names that the service asks for."""

import pytest

from api import languages
from api.languages.basic.reader import MODULES

NAMES = {
    "words": ("MONTHS", "WEEKDAYS", "SEASONS", "NUMBERS"),
    "rules": ("LANGUAGE",),
    "small_words": ("DETERMINERS", "PREPOSITIONS"),
    "verbs": ("VERBS",),
    "grammar": ("GRAMMAR",),
    "comparing": ("WORDS",),
    "display": ("TEXTS",),
    "examples": ("PUBLISHED", "EXAMPLES", "NOT_TIMES"),
}


@pytest.mark.parametrize("code", sorted(languages.FOLDERS))
@pytest.mark.parametrize("part", NAMES)
def test_every_folder_has_every_part(code, part):
    module = languages.part(code, part)
    assert [name for name in NAMES[part] if not hasattr(module, name)] == []


@pytest.mark.parametrize("code", sorted(languages.FOLDERS))
def test_a_folder_is_named_by_its_code(code):
    assert languages.language(code).code == code
    assert languages.display_texts(code).locale == code


def test_a_language_with_a_folder_has_no_basic_module():
    assert languages.FOLDERS.isdisjoint(MODULES)


@pytest.mark.parametrize(("code", "locale"), [("fr-CA", "fr"), ("PT-br", "pt"), ("sv", "en"), ("", "en")])
def test_display_texts_by_code(code, locale):
    assert languages.display_texts(code).locale == locale
