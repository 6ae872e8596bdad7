"""The languages that the service reads."""

from __future__ import annotations

from api.errors import UnknownLanguage
from api.extraction.language import Language
from api.languages.fr.rules import FRENCH

LANGUAGES = {language.code: language for language in (FRENCH,)}


def language(code: str) -> Language:
    """The language of an ISO 639-1 code; UnknownLanguage, which lists the others, where there is none."""
    try:
        return LANGUAGES[code]
    except KeyError:
        raise UnknownLanguage(code, sorted(LANGUAGES)) from None
