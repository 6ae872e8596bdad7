"""The languages that the service reads."""

from __future__ import annotations

import py3langid  # type: ignore[import-untyped]

from api.errors import UnknownLanguage
from api.extraction.language import Language
from api.languages.en.rules import ENGLISH
from api.languages.fr.rules import FRENCH

LONGEST_DETECTED = 20_000

LANGUAGES = {language.code: language for language in (ENGLISH, FRENCH)}


def language(code: str) -> Language:
    """The language of an ISO 639-1 code; UnknownLanguage, which lists the others, where there is none."""
    try:
        return LANGUAGES[code]
    except KeyError:
        raise UnknownLanguage(code, sorted(LANGUAGES)) from None


def detected(text: str) -> str:
    """The ISO 639-1 code of the language that a text is in, as far as its beginning tells."""
    code: str = py3langid.classify(text[:LONGEST_DETECTED])[0]
    return code
