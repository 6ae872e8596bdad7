"""Which events of the timeline may be those that an article tells again.

The newest that start on a day, and those around it that share a word: so many at most, however large the
timeline is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Row, select, text
from sqlalchemy.orm import Session

from api.storage.facts import FACT_COLUMNS
from api.storage.index.nodes import ROOT
from api.storage.index.positions import ID, position
from api.storage.models import Event

MOST_OF_A_DAY, MOST_BY_WORDS, MOST_LOOKED_THROUGH = 60, 60, 2000
BRANCHES = 100

_OF_A_DAY = f"""SELECT position & {ID} AS event_id FROM event_nodes
    WHERE node = {ROOT} AND position BETWEEN :first AND :last ORDER BY position DESC LIMIT {MOST_OF_A_DAY}"""
_BY_WORDS = {
    "sqlite": f"""SELECT rowid & {ID} AS event_id FROM event_search
    WHERE event_search MATCH :words AND rowid BETWEEN :first AND :last LIMIT {MOST_BY_WORDS}""",
    "postgresql": f"""SELECT event_id FROM event_terms WHERE event_id IN (
        SELECT position & {ID} FROM event_nodes WHERE node = {ROOT} AND position BETWEEN :first AND :last
        ORDER BY position LIMIT {MOST_LOOKED_THROUGH}
    ) AND terms @@ CAST(:words AS tsquery) LIMIT {MOST_BY_WORDS}""",
}

Days = tuple[int, int]
Branch = tuple[str, dict[str, Any]]


def candidate_events(
    session: Session, first_days: Collection[int], around: Mapping[Days, Collection[str]]
) -> list[Row[Any]]:
    """What live events tell: the newest that start on one of ``first_days``, and such as start from one day
    of ``around`` to the other, both included, and share one of the folded words given with it.
    """
    by_words = _by_words_sqlite if session.get_bind().dialect.name == "sqlite" else _by_words_postgresql
    branches: list[Branch] = [(_OF_A_DAY, _positions((day, day))) for day in sorted(first_days)]
    branches += [by_words(days, sorted(words)) for days, words in sorted(around.items()) if words]
    ids = set(_ids(session, branches))
    return list(session.execute(select(*_TOLD).where(_LIVE, Event.id.in_(ids)))) if ids else []


_TOLD: tuple[Any, ...] = (Event.id, *(getattr(Event, column) for column in FACT_COLUMNS))
_LIVE = Event.deleted_at.is_(None) & Event.merged_into.is_(None)


def _by_words_sqlite(days: Days, words: Sequence[str]) -> Branch:
    return _BY_WORDS["sqlite"], {**_positions(days), "words": " OR ".join(f'"{word}"' for word in words)}


def _by_words_postgresql(days: Days, words: Sequence[str]) -> Branch:
    query = " | ".join(f"'{word}'" for word in words)
    return _BY_WORDS["postgresql"], {**_positions(days), "words": query}


def _positions(days: Days) -> dict[str, Any]:
    return {"first": position(days[0]), "last": position(days[1] + 1) - 1}


def _ids(session: Session, branches: Sequence[Branch]) -> Iterator[int]:
    """Of all branches, in a few statements."""
    for start in range(0, len(branches), BRANCHES):
        selects, values = [], {}
        for index, (branch, bound) in enumerate(branches[start : start + BRANCHES]):
            for name, value in bound.items():
                branch = branch.replace(f":{name}", f":{name}_{index}")
                values[f"{name}_{index}"] = value
            selects.append(f"SELECT event_id FROM ({branch}) AS branch_{index}")
        yield from session.scalars(text(" UNION ALL ".join(selects)), values)
