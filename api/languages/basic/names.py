"""The names that the basic languages know: the places of CLDR."""

from __future__ import annotations

from babel import UnknownLocaleError

from api.extraction.clauses.name_words import NameWords
from api.languages.word_tables import places


def name_words(code: str, calendar: frozenset[str]) -> NameWords:
    """The words of a language; ``calendar`` has its months and weekdays."""
    try:
        return NameWords(places=places(code), calendar=calendar)
    except UnknownLocaleError:
        return NameWords(calendar=calendar)
