"""Numbers that look like years but count something: «un corteo di 2000 tifosi»."""

from __future__ import annotations

from api.extraction.tokens import Tokens
from api.languages.it.small_words import FUNCTION_WORDS
from api.languages.it.verbs import VERBS
from api.languages.it.words import COUNTED, NUMBERS

COUNTING = frozenset("di oltre circa quasi fra tra dei delle".split())
"""Words after which a number before a plural counts."""


def is_noun_after_number(tokens: Tokens, index: int) -> bool | None:
    """«ieri alle sette vittime», but not «ieri alle sette davanti al museo»: what is no clock time."""
    norm = tokens.norms[index]
    if norm in FUNCTION_WORDS or tokens.capitalised(index) or VERBS.form(norm) is not None:
        return None
    return True if tokens.norms[index - 1] in NUMBERS and norm.endswith(("i", "e")) else None


def is_counted(tokens: Tokens, index: int) -> bool | None:
    """True if a word is what the number right before it counts."""
    norm = tokens.norms[index]
    if norm in COUNTED:
        return True
    if index < 2 or tokens.norms[index - 2] not in COUNTING or tokens.capitalised(index):
        return None
    small = len(norm) < 4 or norm in FUNCTION_WORDS or VERBS.form(norm) is not None
    return None if small or not norm.endswith(("i", "e")) else True
