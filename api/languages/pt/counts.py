"""Portuguese numbers and ordinals that count or rank something: «de 2000 adeptos», «na segunda volta»."""

from __future__ import annotations

from api.extraction.clauses.grammar import Form, VerbForm
from api.extraction.tokens import WORD, Tokens
from api.languages.pt.small_words import FUNCTION_WORDS
from api.languages.pt.verbs import VERBS

RANKING = frozenset("de do da dos das mais maior menor feira entrada chegada vez".split())


def is_ranked(tokens: Tokens, index: int) -> bool | None:
    """True if a noun or «de» follows an ordinal: «na segunda volta», «na quarta do torneio»."""
    norm, kind = tokens.norms[index], tokens.kinds[index]
    if kind != WORD:
        return True if norm == "-" else None
    form = None if norm in RANKING else VERBS.form(norm)
    noun = form in (None, VerbForm(Form.PRESENT_OR_NOUN)) and norm not in FUNCTION_WORDS
    return True if norm in RANKING or (noun and not tokens.capitalised(index)) else None


def is_counted(tokens: Tokens, index: int) -> bool | None:
    """True for a plural that a number counts: «de 2000 adeptos», but not «de 2018 realizadas»."""
    norm = tokens.norms[index]
    plural = norm.endswith("s") and norm not in FUNCTION_WORDS and not norm.endswith(("dos", "das"))
    return True if plural and not tokens.capitalised(index) else None
