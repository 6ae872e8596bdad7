"""Stored events that an article may be reporting again.

The search covers the newest events that start on the same day, and events nearby that share a word. The
number of candidates is limited, so matching costs the same however large the timeline is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, select
from sqlalchemy.orm import Session

from api.storage.engines import engine_of
from api.storage.engines.interface import Statement, StorageEngine
from api.storage.facts import FACT_COLUMNS
from api.storage.index.nodes import ROOT
from api.storage.index.outdated import is_outdated
from api.storage.index.positions import ID, position
from api.storage.index.terms import word_term
from api.storage.models import Event

MOST_OF_A_DAY, MOST_BY_WORDS = 60, 60
BRANCHES = 100
"""Largest number of searches in one statement."""

Days = tuple[int, int]
"""A first and a last day, both included."""


def candidate_events(
    session: Session, first_days: Collection[int], around: Mapping[Days, Collection[str]]
) -> list[Row[Any]]:
    """The live events that start on one of ``first_days``, and those that share a word nearby.

    ``around`` maps ranges of start days to folded words; an event that starts there must have one of them.
    Returns at most ``MOST_OF_A_DAY`` events of each day, the newest, and ``MOST_BY_WORDS`` of each range.
    """
    connection = session.connection()
    storage = engine_of(connection)
    terms = _older_terms if is_outdated(connection, "event_terms") else _terms
    searches = [_starting_on(storage, day) for day in sorted(first_days)]
    for (first, last), words in sorted(around.items()):
        if words:
            bounds = position(first), position(last + 1) - 1
            searches.append(storage.sharing_terms(terms(words), *bounds, MOST_BY_WORDS))
    ids = set(_event_ids(connection, searches))
    return list(session.execute(select(*_COLUMNS).where(_LIVE, Event.id.in_(ids)))) if ids else []


def _terms(words: Collection[str]) -> list[str]:
    return [word_term(word) for word in sorted(words)]


def _older_terms(words: Collection[str]) -> list[str]:
    """The terms for words, and those that older versions had for them: until all entries are rebuilt."""
    return [*_terms(words), *sorted(words)]


_COLUMNS: tuple[Any, ...] = (Event.id, *(getattr(Event, column) for column in FACT_COLUMNS))
_LIVE = Event.deleted_at.is_(None) & Event.merged_into.is_(None)


def _starting_on(storage: StorageEngine, day: int) -> Statement:
    mark = storage.mark
    return Statement(
        f"SELECT position & {ID} AS event_id FROM event_nodes WHERE node = {ROOT} "
        f"AND position BETWEEN {mark} AND {mark} ORDER BY position DESC LIMIT {MOST_OF_A_DAY}",
        [position(day), position(day + 1) - 1],
    )


def _event_ids(connection: Connection, searches: Sequence[Statement]) -> Iterator[int]:
    """The ids that any of the searches finds; up to ``BRANCHES`` searches share a statement."""
    for start in range(0, len(searches), BRANCHES):
        some = searches[start : start + BRANCHES]
        branches = (
            f"SELECT event_id FROM ({search.sql}) AS found_{index}" for index, search in enumerate(some)
        )
        values = tuple(value for search in some for value in search.values)
        yield from connection.exec_driver_sql(" UNION ALL ".join(branches), values).scalars()
