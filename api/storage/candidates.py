"""Stored events that an article may be reporting again: those that start on the day and share a word.

The number of candidates of each search is limited, so matching costs the same on a busy day as on a quiet
one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, select
from sqlalchemy.orm import Session

from api.storage.engines import engine_of
from api.storage.engines.interface import Statement
from api.storage.index.outdated import is_outdated
from api.storage.index.positions import position
from api.storage.index.terms import word_term
from api.storage.models import ID_AND_FACTS, Event

MOST_FOUND = 20
"""Candidates of one search."""
BRANCHES = 100
"""Largest number of searches in one statement."""


class Search(NamedTuple):
    """Live events that start on a day and have one of some folded words."""

    day: int
    words: frozenset[str]


def candidate_events(session: Session, searches: Collection[Search]) -> list[Row[Any]]:
    """The events found by any of the searches, up to ``MOST_FOUND`` by each."""
    connection = session.connection()
    storage = engine_of(connection)
    terms = _older_terms if is_outdated(connection, "event_terms") else _terms
    statements = [
        storage.sharing_terms(terms(words), position(day), position(day + 1) - 1, MOST_FOUND)
        for day, words in sorted(searches, key=lambda search: search.day)
    ]
    ids = set(_event_ids(connection, statements))
    return list(session.execute(select(*ID_AND_FACTS).where(Event.live, Event.id.in_(ids)))) if ids else []


def _terms(words: Collection[str]) -> list[str]:
    return [word_term(word) for word in sorted(words)]


def _older_terms(words: Collection[str]) -> list[str]:
    """The terms for words, and those that older versions had for them: until all entries are rebuilt."""
    return [*_terms(words), *sorted(words)]


def _event_ids(connection: Connection, searches: Sequence[Statement]) -> Iterator[int]:
    """The ids that any of the searches finds; up to ``BRANCHES`` searches share a statement."""
    for start in range(0, len(searches), BRANCHES):
        some = searches[start : start + BRANCHES]
        branches = (
            f"SELECT event_id FROM ({search.sql}) AS found_{index}" for index, search in enumerate(some)
        )
        values = tuple(value for search in some for value in search.values)
        yield from connection.exec_driver_sql(" UNION ALL ".join(branches), values).scalars()
