"""The people whom a title calls by their role: «La nouvelle directrice présentera la saison»."""

from __future__ import annotations

from collections.abc import Iterator

from api.extraction.clauses.grammar import Grammar
from api.extraction.tokens import Tokens

WORDS_OF_DESCRIPTION = 4
"""Words of an indefinite noun phrase by which it is known again: «un chef d'entreprise»."""


def roles_in(tokens: Tokens, grammar: Grammar) -> Iterator[tuple[int, str]]:
    """The roles after a definite article, and the descriptions after an indefinite one; where each stands."""
    for at, norm in enumerate(tokens.norms):
        if at == 0 or norm not in grammar.names.roles or tokens.capitalised(at):
            continue
        if tokens.norms[at - 1] in grammar.names.indefinites:
            yield at, description(tokens, at - 1)
        elif _is_known(tokens, at, grammar) and stands_alone(tokens, at + 1, grammar):
            yield at, norm


def description(tokens: Tokens, start: int) -> str:
    """The words of an indefinite noun phrase, as they are compared."""
    return " ".join(tokens.norms[start : start + WORDS_OF_DESCRIPTION])


def _is_known(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """Whether a definite article stands before a role, perhaps with an adjective: not «l'ancien maire»."""
    names, before = grammar.names, tokens.norms[at - 1]
    if before in names.definites:
        return True
    is_adjective = before.isalpha() and before not in grammar.function_words | names.qualifiers
    return is_adjective and at > 1 and tokens.norms[at - 2] in names.definites


def stands_alone(tokens: Tokens, following: int, grammar: Grammar) -> bool:
    """Whether a role has neither complement nor adjective after it: not «le maire de Crozon»."""
    if following >= len(tokens) or not tokens.norms[following].isalpha():
        return True
    norm = tokens.norms[following]
    if norm in grammar.names.links or tokens.capitalised(following):
        return False
    return norm in grammar.function_words or grammar.verbs.is_finite(norm)
