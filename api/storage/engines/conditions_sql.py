"""Conditions as SQL on a row ``t`` of ``event_terms`` or ``article_terms``."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from api.storage.conditions import All, AnyOf, Condition, Conditions, Has, Not, Run, has_run
from api.storage.engines.interface import Statement

LETTERS_OF_HEAD = 3
"""A sequence begins with its language."""

Write = Callable[[Condition], Statement]


def conditions_sql(conditions: Conditions, known: Write, *, mark: str, found: str) -> Statement:
    """The SQL for conditions that all hold.

    ``known`` writes those without ``Run``, ``mark`` is the placeholder of a value, and ``found`` the function
    for the position of one string in another.
    """

    def written(condition: Condition) -> Statement:
        if isinstance(condition, Run):
            return _run_sql(condition, mark, found)
        return composed(condition, written) if has_run(condition) else known(condition)

    return joined(" AND ", list(map(written, conditions)))


def composed(condition: Condition, write: Write) -> Statement:
    """The SQL for a condition with parts, which ``write`` writes."""
    match condition:
        case Not(part):
            sql, values = write(part)
            return Statement(f"NOT ({sql})", values)
        case All(parts):
            return joined(" AND ", list(map(write, parts)))
        case AnyOf(parts):
            return joined(" OR ", list(map(write, parts)))
        case Has() | Run():
            raise AssertionError(condition)


def joined(operator: str, parts: Sequence[Statement]) -> Statement:
    """The conditions joined by AND or OR."""
    sql = operator.join(part.sql for part in parts)
    return Statement(
        f"({sql})" if len(parts) > 1 else sql, [value for part in parts for value in part.values]
    )


def _run_sql(run: Run, mark: str, found: str) -> Statement:
    sql = f"{found}(t.sequence, {mark}) > 0"
    if not run.languages:
        return Statement(sql, [run.text])
    marks = ", ".join([mark] * len(run.languages))
    head = f"substr(t.sequence, 1, {LETTERS_OF_HEAD})"
    return Statement(f"({sql} AND {head} IN ({marks}))", [run.text, *run.languages])
