"""The answers to changes that were sent with an ``Idempotency-Key``, so that a change is made once."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from api.storage.models import IdempotencyKey, now

KEPT_H = 24
"""Hours for which the answer to a change is kept."""
MOST_KEPT = 100_000
"""Answers that are kept for one client."""
LONGEST_KEY = 255


def answer_under(session: Session, who: str, key: str) -> IdempotencyKey | None:
    """The answer that a client had under a key, if it is still kept; older ones are deleted."""
    session.execute(delete(IdempotencyKey).where(IdempotencyKey.created_at < now() - timedelta(hours=KEPT_H)))
    return session.scalar(select(IdempotencyKey).filter_by(who=who, key=key))


def number_kept(session: Session, who: str) -> int:
    """The number of answers that are kept for a client."""
    return session.scalar(select(func.count(IdempotencyKey.id)).filter_by(who=who)) or 0
