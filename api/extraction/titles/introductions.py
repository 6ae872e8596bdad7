"""The role with which an article introduces a person: «le maire, Paul Durand», "Jane Doe, the mayor"."""

from __future__ import annotations

from collections.abc import Iterator

from api.extraction.clauses.grammar import NON_FINITE, NOUNS_TOO
from api.extraction.titles.name_uses import Use
from api.extraction.titles.roles import description

FURTHEST_BEFORE, FURTHEST_AFTER = 8, 4
"""Tokens between a name and its role, at most."""


def role_of(use: Use) -> str | None:
    """The noun that says what the bearer of a name is, None if none stands next to it."""
    return next(_roles(use), None)


def description_of(use: Use) -> str | None:
    """The indefinite noun phrase with a role after a name: «Paul Durand, un chef d'entreprise qui …»."""
    names = use.grammar.names
    is_described = use.norm(1) == "," and use.norm(2) in names.indefinites and use.norm(3) in names.roles
    return description(use.tokens, use.span.end + 1) if is_described else None


def _roles(use: Use) -> Iterator[str]:
    return (norm for norm in nouns_beside(use) if norm in use.grammar.names.roles)


def nouns_beside(use: Use) -> Iterator[str]:
    """The words of the noun phrase before a name and of the apposition after it."""
    yield from _before(use)
    yield from _after(use)


def _before(use: Use) -> Iterator[str]:
    """The words of the noun phrase before a name, the nearest first: none of «l'avocat de Paul Durand»."""
    names = use.grammar.names
    nearest = -2 if use.norm(-1) == "," else -1
    if use.norm(nearest) in names.links:
        return
    for offset in range(nearest, nearest - FURTHEST_BEFORE, -1):
        if not _is_in_phrase(use, offset):
            return
        norm = use.norm(offset)
        yield norm
        if norm in use.grammar.nouns.determiners and norm not in names.links and norm not in names.around:
            return


def _after(use: Use) -> Iterator[str]:
    """The words of an apposition after a name, up to what it is complemented with."""
    if use.norm(1) != ",":
        return
    for offset in range(2, 2 + FURTHEST_AFTER):
        norm = use.norm(offset)
        if not _is_in_phrase(use, offset) or (offset > 2 and norm in use.grammar.names.links):
            return
        yield norm


def _is_in_phrase(use: Use, offset: int) -> bool:
    """Whether a word can stand between a name and its role: no mark, no verb, no other small word."""
    grammar, norm = use.grammar, use.norm(offset)
    if use.is_capital(offset):
        return True
    if norm in grammar.names.links or norm in grammar.nouns.determiners or norm in grammar.names.roles:
        return True
    if not norm[:1].isalpha() or norm in grammar.function_words:
        return False
    form = grammar.verbs.form(norm)
    return form is None or form.form in NON_FINITE or form.form in NOUNS_TOO
