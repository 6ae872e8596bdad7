"""Clauses that close with a participle, an infinitive or a particle: «wurde am Montag *eröffnet*»."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from api.extraction.tokens import WORD, Tokens

BOUNDARIES = frozenset(',;:()[]«»“”„"–—…?!|.')


class Closing(NamedTuple):
    """What closes a clause: its participle or particle, and what the words after that make of it."""

    head: int | None
    duty: bool = False
    """«hätte am Montag beginnen sollen»"""
    perfect: bool = False
    """«soll am Montag gestohlen worden sein»"""


ClosingAt = Callable[[int], Closing]
"""What closes the clause of the finite form at an index."""
ClosingsInContext = Callable[[Tokens, Collection[int]], ClosingAt]
LONGEST_CLAUSE = 30
"""How many words away the closing word is looked for."""


@dataclass(frozen=True, kw_only=True)
class Brackets:
    """How a language closes its clauses with the verb that counts: «wurde am Montag *eröffnet*»."""

    openers: frozenset[str]
    """Finite forms that a participle or infinitive at the end of the clause can follow."""
    auxiliaries: frozenset[str]
    """Forms after which another one counts: «geschlossen *worden*»."""
    participle: re.Pattern[str]
    """The form of participles, in lower case."""
    others: frozenset[str]
    """Words of such a form that are no participles."""
    particles: frozenset[str]
    """Parts of verbs that close a clause: «fällt am Freitag *aus*»."""
    governing: frozenset[str] = frozenset()
    """Openers that an infinitive can follow: «soll», «wird», but not «hat»."""
    dependents: frozenset[str] = frozenset()
    """Words that open a clause which its finite verb closes: «weil», «der»."""
    infinitives: tuple[str, ...] = ()
    """Endings of infinitives."""
    infinitive_marks: frozenset[str] = frozenset()
    """What stands before an infinitive: «zu»."""
    inflections: tuple[str, ...] = ()
    """Endings of participles in front of a noun."""
    duties: frozenset[str] = frozenset()
    """Infinitives that make what comes before them a duty: «hätte am Montag beginnen *sollen*»."""
    have: frozenset[str] = frozenset()
    """Infinitives that make what comes before them a perfect: «soll ihn gestohlen *haben*»."""
    be: frozenset[str] = frozenset()
    """Those that do so after a participle of ``changes``: «soll gestorben *sein*»."""
    changes: frozenset[str] = frozenset()


def closings_in(brackets: Brackets) -> ClosingsInContext:
    """Finds what closes the clause of each finite form of a sentence."""

    def in_sentence(tokens: Tokens, timed: Collection[int]) -> ClosingAt:
        return partial(_closing_at, brackets, tokens, timed)

    return in_sentence


def _closing_at(brackets: Brackets, tokens: Tokens, timed: Collection[int], index: int) -> Closing:
    if tokens.norms[index] not in brackets.openers:
        return Closing(_particle_after(brackets, tokens, timed, index))
    end = _end_of_clause(tokens, timed, index)
    before, last = _last_two(tokens, end if end > index + 1 else index)
    return Closing(
        _head_at(brackets, tokens, timed, index),
        duty=last in brackets.duties and before.endswith(brackets.infinitives),
        perfect=(last in brackets.have and brackets.participle.fullmatch(before) is not None)
        or (last in brackets.be and before in brackets.changes),
    )


def _last_two(tokens: Tokens, end: int) -> tuple[str, str]:
    """The last two words before an index."""
    return tokens.norms[end - 2] if end > 1 else "", tokens.norms[end - 1] if end else ""


def _head_at(brackets: Brackets, tokens: Tokens, timed: Collection[int], index: int) -> int | None:
    if tokens.norms[index] in brackets.governing:
        last = _end_of_clause(tokens, timed, index) - 1
        if _is_infinitive(brackets, tokens, last):
            return last
    after = _last_after(brackets, tokens, timed, index)
    return _participle_before(brackets, tokens, timed, index) if after is None else after


def _is_infinitive(brackets: Brackets, tokens: Tokens, index: int) -> bool:
    """«soll auf 60 Prozent *steigen*»: whether a word can close the clause of a modal."""
    norm = tokens.norms[index]
    plain = tokens.kinds[index] == WORD and not tokens.capitalised(index)
    return (
        plain and norm.endswith(brackets.infinitives) and norm not in brackets.auxiliaries | brackets.others
    )


def _end_of_clause(tokens: Tokens, timed: Collection[int], index: int) -> int:
    """The index of the first mark after a verb that belongs to no time."""
    last = min(index + LONGEST_CLAUSE, len(tokens))
    marks = (at for at in range(index + 1, last) if tokens.norms[at] in BOUNDARIES and at not in timed)
    return next(marks, last)


def _last_after(brackets: Brackets, tokens: Tokens, timed: Collection[int], index: int) -> int | None:
    """The last word up to the end of the clause that can close it."""
    end = _end_of_clause(tokens, timed, index)
    closing = (at for at in range(end - 1, index, -1) if at not in timed and _closes(brackets, tokens, at))
    return next(closing, None)


def _participle_before(brackets: Brackets, tokens: Tokens, timed: Collection[int], index: int) -> int | None:
    """«…, der am Montag *gestorben* ist»: the word right before the finite form at the end of a clause."""
    at = index - 1
    if at > 0 and tokens.norms[at] in brackets.auxiliaries:
        at -= 1
    return at if at >= 0 and at not in timed and _closes(brackets, tokens, at) else None


def _closes(brackets: Brackets, tokens: Tokens, index: int) -> bool:
    """Whether a word has the form of a participle, and no noun follows that it describes."""
    norm, after = tokens.norms[index], index + 1
    if tokens.kinds[index] != WORD or tokens.capitalised(index) or norm in brackets.auxiliaries:
        return False
    if after < len(tokens) and tokens.kinds[after] == WORD and tokens.capitalised(after):
        return False
    return norm not in brackets.others and brackets.participle.fullmatch(norm) is not None


def _particle_after(brackets: Brackets, tokens: Tokens, timed: Collection[int], index: int) -> int | None:
    """«fällt am Freitag *aus*»: the last word of the clause, if it is the particle of a verb."""
    last = _end_of_clause(tokens, timed, index) - 1
    return last if last > index and tokens.norms[last] in brackets.particles else None
