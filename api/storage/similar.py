"""Pairs of events that may be the same: kept until a person merges them, or keeps them apart."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import JSON, bindparam, or_, select, text
from sqlalchemy.orm import Session

from api.storage.models import SimilarPair

MOST_MOVED = 20
"""Pairs that move with merged events to their survivor, the strongest ones."""
PER_THOUSAND = 1_000
_INSERT = (
    "INSERT INTO similar_pairs (first_id, second_id, score, reasons, refused) "
    "VALUES (:first_id, :second_id, :score, :reasons, :refused) ON CONFLICT (first_id, second_id) "
    "DO UPDATE SET score = excluded.score, reasons = excluded.reasons, refused = excluded.refused "
)
_REASONS = bindparam("reasons", type_=JSON)
_REFUSE = text(_INSERT).bindparams(_REASONS)
_ADD = text(f"{_INSERT} WHERE NOT similar_pairs.refused AND excluded.score > similar_pairs.score").bindparams(
    _REASONS
)
_FORGET = text(
    "DELETE FROM similar_pairs WHERE NOT refused AND (first_id IN :ids OR second_id IN :ids)"
).bindparams(bindparam("ids", expanding=True))
STRAY = (
    "NOT refused AND (SELECT count(*) FROM events WHERE events.id IN (first_id, second_id) "
    "AND deleted_at IS NULL AND merged_into IS NULL) < 2"
)
"""SQL for a pair of which an event is not live."""
_STRAY = select(SimilarPair.first_id, SimilarPair.second_id).where(text(STRAY)).order_by(SimilarPair.id)


class Pair(NamedTuple):
    """Two events that may be one; ``score`` is between 0 and 1."""

    event_id: int
    other_id: int
    score: float
    reasons: Sequence[str]


def add(session: Session, pairs: Iterable[Pair]) -> None:
    """Store pairs, except those that a person keeps apart; of two scores of a pair the higher one counts."""
    _write(session, _ADD, pairs, refused=False)


def refuse(session: Session, event_id: int, *others: int) -> None:
    """Keep an event and others apart: they are not found similar again."""
    _write(session, _REFUSE, [Pair(event_id, other_id, 0, ()) for other_id in others], refused=True)


def _write(session: Session, statement: Any, pairs: Iterable[Pair], *, refused: bool) -> None:
    """Write pairs in order of ids, so that no two writers wait for each other."""
    rows = [
        {
            "first_id": min(pair[:2]),
            "second_id": max(pair[:2]),
            "score": round(pair.score * PER_THOUSAND),
            "reasons": list(pair.reasons),
            "refused": refused,
        }
        for pair in sorted(pairs, key=lambda pair: sorted(pair[:2]))
    ]
    if rows:
        session.connection().execute(statement, rows)


def forget(session: Session, event_ids: Collection[int]) -> None:
    """Remove the pairs of events, except those that a person keeps apart."""
    session.connection().execute(_FORGET, {"ids": sorted(event_ids)})


def move(session: Session, event_ids: Collection[int], survivor_id: int) -> None:
    """Make pairs of the survivor from those of the events that are merged into it."""
    merged = {*event_ids, survivor_id}
    add(session, _with(survivor_id, pairs_of(session, event_ids, refused=False, most=MOST_MOVED), merged))
    apart = _with(survivor_id, pairs_of(session, event_ids, refused=True), merged)
    refuse(session, survivor_id, *(pair.other_id for pair in apart))


def _with(survivor_id: int, pairs: Iterable[Pair], merged: Collection[int]) -> list[Pair]:
    """The pairs with events that are not merged, as those of the survivor."""
    found = ((other, pair) for pair in pairs for other in pair[:2] if other not in merged)
    return [Pair(survivor_id, other, pair.score, pair.reasons) for other, pair in found]


def pairs_of(
    session: Session, event_ids: Collection[int], *, refused: bool, most: int | None = None
) -> list[Pair]:
    """The pairs of events that a person keeps apart, or else the others; strongest first."""
    row = SimilarPair
    query = (
        select(row.first_id, row.second_id, row.score, row.reasons)
        .where(or_(row.first_id.in_(event_ids), row.second_id.in_(event_ids)), row.refused.is_(refused))
        .order_by(row.score.desc(), row.id.desc())
        .limit(most)
    )
    return [
        Pair(first, second, score / PER_THOUSAND, reasons)
        for first, second, score, reasons in session.execute(query)
    ]


def stray_pairs(session: Session) -> list[tuple[int, int]]:
    """The pairs of which an event is not live."""
    return [(first, second) for first, second in session.execute(_STRAY)]
