"""Bodies that a common noun introduces: «le tribunal de commerce de Roanne a jugé», «le club « Azur »»."""

from __future__ import annotations

from collections.abc import Iterator

from api.extraction.clauses.grammar import Grammar
from api.extraction.quotations import is_sentence
from api.extraction.tokens import LONGEST_QUOTED_NAME, WORD, Span, Tokens

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


def quoted_groups_in(tokens: Tokens, grammar: Grammar) -> Iterator[Span]:
    """The names in quotation marks right after a noun for a group: «le club « Les Jonquilles »»."""
    norms, marks = tokens.norms, grammar.typography.closing_marks
    for opening in range(1, len(norms) - 1):
        is_named = norms[opening] in marks and norms[opening - 1] in grammar.names.groups
        if is_named and tokens.capitalised(opening + 1):
            reach = range(opening + 1, min(opening + LONGEST_QUOTED_NAME, len(norms)))
            end = next((at for at in reach if norms[at] == marks[norms[opening]]), opening)
            name = Span(opening + 1, end)
            if end > opening and not is_sentence(tokens, name, grammar):
                yield name
