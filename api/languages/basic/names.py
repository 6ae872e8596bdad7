"""The words by which the basic languages tell names: the places of CLDR, and our words next to names."""

from __future__ import annotations

from dataclasses import replace

from babel import UnknownLocaleError

from api.extraction.clauses.name_words import NameWords
from api.languages.basic.vocabulary import Vocabulary
from api.languages.word_tables import places


def name_words(code: str, vocabulary: Vocabulary, calendar: frozenset[str]) -> NameWords:
    """The words of a language; ``calendar`` has its months and weekdays."""
    words = NameWords(
        around=vocabulary.place_prepositions, particles=vocabulary.name_particles, calendar=calendar
    )
    try:
        return replace(words, places=places(code))
    except UnknownLocaleError:
        return words
