"""Queries for events that may be the same."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, NamedTuple

from sqlalchemy import and_, literal_column, select
from sqlalchemy.orm import Session, aliased

from api.storage.models import Event, SimilarPair
from api.storage.models.similar import OPEN
from api.storage.queries.articles import after_place
from api.storage.queries.orders import Place

_FIRST, _SECOND = aliased(Event), aliased(Event)
_COLUMNS: tuple[Any, ...] = (
    *(SimilarPair.id, SimilarPair.score, SimilarPair.reasons),
    *(_FIRST.document.label("first"), _SECOND.document.label("second")),
)
_DAYS_TOUCH = and_(_FIRST.start_day <= _SECOND.end_day, _SECOND.start_day <= _FIRST.end_day)
"""Not so once a person has corrected the days of one of them."""


class ShownPair(NamedTuple):
    """Two events that may be one: their JSON, the score in thousandths, and the reasons."""

    id: int
    score: int
    reasons: list[str]
    documents: tuple[bytes, bytes]

    @property
    def place(self) -> Place:
        """Where it stands in the list."""
        return self.score, self.id


def strongest_pairs(session: Session, *, limit: int, after: Place | None = None) -> list[ShownPair]:
    """The pairs of live events that no one keeps apart, those with the highest score first."""
    query = (
        select(*_COLUMNS)
        .join(_FIRST, _FIRST.id == SimilarPair.first_id)
        .join(_SECOND, _SECOND.id == SimilarPair.second_id)
        .where(literal_column(OPEN), _DAYS_TOUCH, _FIRST.live, _SECOND.live)
    )
    rows = session.execute(
        after_place(query, SimilarPair.score, SimilarPair.id, after, descending=True).limit(limit)
    )
    return [ShownPair(row.id, row.score, row.reasons, (row.first, row.second)) for row in rows]


def live_documents(session: Session, event_ids: Collection[int], event: Event) -> dict[int, bytes]:
    """The JSON of those events that are live and share a day with another event, by id."""
    touching = Event.start_day <= event.end_day, Event.end_day >= event.start_day
    query = select(Event.id, Event.document).where(Event.id.in_(sorted(event_ids)), Event.live, *touching)
    return {row.id: row.document for row in session.execute(query)}
