"""Conditions on terms: what an event or article must have to be found.

A condition is a tree. An index of terms answers all of it but ``Run``, which is looked for in the sequence of
the row: words in their order. So a search has two parts, what the index finds and what is tested on each row
found; ``indexed`` is the first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Has:
    """It has a term or, with ``prefix``, one that begins so."""

    term: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Its sequence contains a text, and is in one of these languages if there are any.

    ``languages`` are what the sequences begin with (``terms.head``).
    """

    text: str
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class All:
    """All parts hold."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of the parts holds; there is at least one."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: Condition


Condition = Has | Run | All | AnyOf | Not
Conditions = Sequence[Condition]
"""Conditions that must all hold."""


def any_term(terms: Sequence[str]) -> Condition:
    """It has one of the terms."""
    return AnyOf(tuple(map(Has, terms)))


@lru_cache(maxsize=4096)
def has_run(condition: Condition) -> bool:
    """Whether the index alone cannot answer a condition."""
    match condition:
        case Has():
            return False
        case Run():
            return True
        case Not(part):
            return has_run(part)
        case All(parts) | AnyOf(parts):
            return any(map(has_run, parts))


@lru_cache(maxsize=4096)
def indexed(condition: Condition) -> Condition | None:
    """What the index can say of a condition: one that holds wherever it holds; None if that is nothing."""
    match condition:
        case All(parts):
            known = tuple(part for part in map(indexed, parts) if part is not None)
            return All(known) if known else None
        case AnyOf(parts):
            known = tuple(part for part in map(indexed, parts) if part is not None)
            return AnyOf(known) if len(known) == len(parts) else None
        case _:
            return None if has_run(condition) else condition


def is_positive(condition: Condition) -> bool:
    """Whether the index finds rows by a condition, instead of only leaving some out."""
    return not isinstance(condition, Not) and indexed(condition) is not None


@lru_cache(maxsize=4096)
def left_over(condition: Condition) -> Condition | None:
    """What is still to be tested on a row for which ``indexed`` holds; None if nothing is."""
    match condition:
        case All(parts):
            left = tuple(part for part in map(left_over, parts) if part is not None)
            return All(left) if left else None
        case _:
            return condition if has_run(condition) else None
