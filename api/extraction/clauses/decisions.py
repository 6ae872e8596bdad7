"""Decisions by an ordered list of named rules: the first rule with an answer decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

Case = TypeVar("Case")
Outcome = TypeVar("Outcome")


class Decision(NamedTuple, Generic[Outcome]):
    """What was decided, and the name of the rule that decided it."""

    rule: str
    outcome: Outcome


def first_decision(rules: Sequence[Callable[[Case], Outcome | None]], case: Case) -> Decision[Outcome] | None:
    """The answer of the first rule that has one; None if no rule answers."""
    for rule in rules:
        outcome = rule(case)
        if outcome is not None:
            return Decision(rule.__name__, outcome)
    return None


def decision(
    rules: Sequence[Callable[[Case], Outcome | None]], case: Case, *, otherwise: Outcome
) -> Decision[Outcome]:
    """The answer of the first rule that has one, else ``otherwise``, under that name."""
    found = first_decision(rules, case)
    return Decision("otherwise", otherwise) if found is None else found
