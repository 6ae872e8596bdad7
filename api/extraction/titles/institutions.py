"""Institutions whose name begins with a common noun: «le tribunal de commerce de Roanne a jugé»."""

from __future__ import annotations

from collections.abc import Iterator

from api.extraction.clauses.grammar import Grammar
from api.extraction.tokens import WORD, Span, Tokens

LONGEST_INSTITUTION = 14
"""Tokens of the longest name of an institution."""


def institutions_in(tokens: Tokens, grammar: Grammar) -> Iterator[Span]:
    """The institutions that act in a title, or that something is done to; not those where it happens."""
    for start, norm in enumerate(tokens.norms):
        if norm in grammar.names.institutions and _takes_part(tokens, start, grammar):
            end = _end(tokens, start, grammar)
            if end is not None:
                yield Span(start, end)


def _takes_part(tokens: Tokens, start: int, grammar: Grammar) -> bool:
    """Whether a noun is a subject, an object or an agent: no preposition but that of an agent comes first."""
    if start == 0:
        return True
    if tokens.norms[start - 1] not in grammar.names.definites:
        return False
    before = tokens.norms[start - 2] if start > 1 else ""
    is_inside = before in grammar.prepositions.all or before in grammar.names.links
    return not is_inside or before in grammar.names.before_agents


def _end(tokens: Tokens, start: int, grammar: Grammar) -> int | None:
    """Index after the last capital that belongs to the institution, None if it has no name of its own."""
    end = None
    for at in range(start + 1, min(start + LONGEST_INSTITUTION, len(tokens))):
        if tokens.kinds[at] == WORD and tokens.capitalised(at):
            end = at + 1
        elif not (_joins(tokens, at, grammar) or (end is None and _is_small(tokens, at, grammar))):
            break
    return None if end is None or tokens.norms[end - 1] in grammar.names.bodies else end


def _joins(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """Whether a token stands between the words of a name: «de la», the rest of «Pont-à-Mousson»."""
    is_compound = tokens.glued(at) and "-" in (tokens.norms[at], tokens.norms[at - 1])
    return is_compound or tokens.norms[at] in grammar.names.links


def _is_small(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """Whether a token is a plain word: the adjective or noun of «tribunal administratif», «cour d'appel»."""
    norm = tokens.norms[at]
    if tokens.kinds[at] != WORD or norm in grammar.function_words:
        return False
    return tokens.norms[at - 1] in grammar.names.links or not grammar.verbs.is_finite(norm)
