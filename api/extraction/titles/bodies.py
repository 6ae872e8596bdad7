"""Firms and other bodies that a text calls by a common noun: "The company closed", «le groupe»."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from api.extraction.clauses.grammar import Grammar
from api.extraction.titles.introductions import nouns_beside
from api.extraction.titles.name_uses import Use
from api.extraction.titles.roles import stands_alone
from api.extraction.tokens import WORD, Span, Tokens

LONGEST_PRODUCT = 4
"""Words of what a firm makes, at most: "the maker of industrial pumps"."""
LONGEST_SEAT = 8
"""Tokens of the town and state of a firm, at most."""
SEAT_MARKS = frozenset(",.")
FURTHEST_INDEFINITE = 3
"""Tokens from an indefinite article to its noun, at most: "a large Swiss firm"."""


class Stand(NamedTuple):
    """The noun that stands for a body, and the span of its phrase."""

    span: Span
    noun: str


def nouns_of(use: Use) -> Iterator[str]:
    """The nouns by which an article can speak of the bearer of a name, as ``known_as`` has them."""
    names = use.grammar.names
    beside = [] if use.norm(-1) == "," else [*nouns_beside(use)]
    if use.last in names.firm_endings or any(noun in names.firms or noun in names.trades for noun in beside):
        yield FIRM
    yield from (names.trades[noun] for noun in beside if noun in names.trades)
    own = use.last if names.attributive else use.first
    if not use.is_single and (own in names.venues or own in names.trades):
        yield names.trades.get(own, own)


def known_as(noun: str, grammar: Grammar) -> str:
    """The noun under which those are found that another can mean: "brewery" means a brewer."""
    names = grammar.names
    return FIRM if noun in names.firms else names.trades.get(noun, noun)


def bodies_in(tokens: Tokens, grammar: Grammar) -> Iterator[Stand]:
    """The definite phrases of a title that can stand for a body: not "the firm of Doe"."""
    for at, norm in enumerate(tokens.norms):
        if _names_body(norm, grammar):
            start, end = _article(tokens, at, grammar), _end(tokens, at, grammar)
            if start is not None and end is not None:
                yield Stand(Span(start, end), norm)


def _names_body(noun: str, grammar: Grammar) -> bool:
    """Whether a noun can stand for a body: a firm, one of a trade, or a place where people meet."""
    names = grammar.names
    return noun in names.firms or noun in names.trades or noun in names.venues


def _article(tokens: Tokens, noun: int, grammar: Grammar) -> int | None:
    """Index of the article right before a noun, or before the seat of a firm: "the Kendal, Ohio, company"."""
    at = noun - 1
    while at >= max(noun - LONGEST_SEAT, 0) and tokens.norms[noun] in grammar.names.firms:
        norm = tokens.norms[at]
        is_seat = (tokens.capitalised(at) or norm in SEAT_MARKS) and norm not in grammar.names.peoples
        if not is_seat or norm in grammar.names.definites:
            break
        at -= 1
    return at if at >= 0 and tokens.norms[at] in grammar.names.definites else None


def _end(tokens: Tokens, noun: int, grammar: Grammar) -> int | None:
    """Index after the phrase of a noun, with what a maker makes; None if it has another complement."""
    following = noun + 1
    if tokens.capitalised(noun) or stands_alone(tokens, following, grammar):
        return None if tokens.capitalised(noun) else following
    names = grammar.names
    if tokens.norms[noun] not in names.makers or tokens.norms[following] not in names.links:
        return None
    for at in range(following + 1, min(following + 2 + LONGEST_PRODUCT, len(tokens))):
        if _is_verb(tokens, at, grammar) and at > following + 1:
            return at
        if tokens.kinds[at] != WORD or tokens.capitalised(at) or tokens.norms[at] in grammar.function_words:
            return None
    return None


def _is_verb(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """Whether a word is the verb of a clause, and no plural before it: "pumps earned"."""
    follows = at + 1 < len(tokens) and grammar.verbs.is_finite(tokens.norms[at + 1])
    return grammar.verbs.is_finite(tokens.norms[at]) and not follows


def unnamed_in(sentences: Iterable[Tokens], grammar: Grammar) -> Iterator[str]:
    """The nouns that an article also uses of a body without a name: "a Swiss firm"; no apposition."""
    names = grammar.names
    for tokens in sentences:
        norms = tokens.norms
        for at, norm in enumerate(norms):
            if _names_body(norm, grammar):
                near = range(at - 1, max(at - 1 - FURTHEST_INDEFINITE, -1), -1)
                opening = next((one for one in near if norms[one] in names.indefinites), None)
                if opening is not None and not (opening and norms[opening - 1] == ","):
                    yield norm


FIRM = ""
"""The noun of any firm, as ``known_as`` has it."""
