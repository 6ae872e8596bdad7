"""The words of basic languages for comparing titles, a module a language, found by its name.

They are those that tell two events of one affair from each other; all are folded.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from api.languages.comparing import UNKNOWN_LANGUAGE, ComparingWords

COMPARED = frozenset(module.name for module in iter_modules(__path__))
"""The codes of the basic languages that have such words."""


def comparing_words(code: str) -> ComparingWords:
    """The vocabulary for comparing titles in a basic language, empty if it has none."""
    if code not in COMPARED:
        return UNKNOWN_LANGUAGE
    words: ComparingWords = import_module(f"{__name__}.{code}").WORDS
    return words
