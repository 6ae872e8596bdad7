"""The languages the service reads: each a folder named by its ISO 639-1 code, or one of the basic ones.

A folder is found by its name; nothing registers it. Its files have the same names in every language:

- ``words``: the words of the calendar, by what they mean
- ``rules``: the wordings that name a time, a module for each kind of time, and ``LANGUAGE``
- ``counts``: which numbers count something, and are no date
- ``small_words``, ``nouns``, ``name_words``, ``verbs`` and ``grammar``: how its clauses are built
- ``display``: how it writes intervals
- ``comparing``: the words of its news, for telling whether two titles report one event
- ``examples``: sentences and what they mean, all of them run as tests; begin a new language here

Languages without a folder are read by ``basic``, from the locale data of dateparser.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from api.display.texts import DisplayTexts
from api.errors import Invalid
from api.extraction.language import Language
from api.languages import basic
from api.languages.comparing import UNKNOWN_LANGUAGE, ComparingWords
from api.languages.detection import detected_among

FOLDERS = frozenset(
    module.name for module in iter_modules(__path__) if module.ispkg and len(module.name) == 2
)
"""The codes of the languages that have a folder."""
LANGUAGES = FOLDERS | basic.readable()
"""The ISO 639-1 code of every language that can be read."""
DISPLAYED = tuple(sorted(FOLDERS))
"""The codes of the languages that intervals can be written in; a region may follow them."""
DEFAULT_DISPLAYED = "en"
"""The language that intervals are written in where their own has no texts."""


def language(code: str) -> Language:
    """The language with an ISO 639-1 code. Its rules are loaded when it is first asked for.

    Raises ``Invalid``, which lists the available codes; a code with a region («pt-BR») is unknown.
    """
    if code in FOLDERS:
        found: Language = part(code, "rules").LANGUAGE
        return found
    if code in LANGUAGES:
        return basic.language(code)
    raise Invalid.language(code, sorted(LANGUAGES))


@lru_cache
def display_texts(code: str) -> DisplayTexts:
    """The texts for writing intervals in a language, else the default's.

    Its region counts where the language is written differently there: "en-GB", but not «fr-CA».
    """
    base, *subtags = code.split("-")
    module = part(base.lower() if base.lower() in FOLDERS else DEFAULT_DISPLAYED, "display")
    region = next((each.upper() for each in subtags if len(each) == 2), None)
    texts: DisplayTexts = module.TEXTS
    if region is not None and hasattr(module, "of_region"):
        texts = module.of_region(region)
    return texts


@cache
def comparing_words(code: str) -> ComparingWords:
    """The vocabulary for comparing titles in a language, empty if it has none."""
    if code not in FOLDERS:
        return UNKNOWN_LANGUAGE
    words: ComparingWords = part(code, "comparing").WORDS
    return words


def part(code: str, name: str) -> ModuleType:
    """One file of a language's folder, such as its ``examples``."""
    return import_module(f"{__name__}.{code}.{name}")


def detected(text: str) -> str:
    """The code of the language a text is most likely in, among those that can be read."""
    return detected_among(LANGUAGES, text)
