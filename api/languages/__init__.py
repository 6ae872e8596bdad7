"""The languages that the service reads."""

from __future__ import annotations

from api.errors import UnknownLanguage
from api.extraction.events import events_in
from api.extraction.language import Language
from api.languages import basic
from api.languages.detection import detected_among
from api.languages.en import words as english_words
from api.languages.en.rules import ENGLISH
from api.languages.fr import words as french_words
from api.languages.fr.rules import FRENCH

WITH_RULES = {language.code: language for language in (ENGLISH, FRENCH)}
SENTENCES = {"en": "The fair opened on Labor Day 2020.", "fr": "La foire a ouvert le 5 mai 2020."}
LANGUAGES = frozenset(WITH_RULES) | basic.readable()
"""The ISO 639-1 code of every language that can be read."""

basic.read_other_dates(ENGLISH, english_words.MONTHS, "MDY")
basic.read_other_dates(FRENCH, french_words.MONTHS)


def language(code: str) -> Language:
    """The language of an ISO 639-1 code; UnknownLanguage, which lists the others, where there is none.

    A region («pt-BR») is no part of such a code, and refused.
    """
    if code in WITH_RULES:
        return WITH_RULES[code]
    if code in LANGUAGES:
        return basic.reader(code)
    raise UnknownLanguage(code, sorted(LANGUAGES))


def prepare() -> None:
    """Reads a sentence in each language that has rules, so that no first article waits for their making."""
    for code, sentence in SENTENCES.items():
        events_in(sentence, WITH_RULES[code], None)


def detected(text: str) -> str:
    """The code of the readable language that a text is most likely in; the same for the same text."""
    return detected_among(LANGUAGES, text)
