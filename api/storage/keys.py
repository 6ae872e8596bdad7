"""API keys. Only their hashes are stored."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.errors import Conflict, NotFound
from api.storage.models import ApiKey, now

PREFIX = "timeline_"
SEEN_AGAIN_AFTER = timedelta(minutes=1)


def hash_of(key: str) -> str:
    """The SHA-256 of a key in hex. A key has 256 random bits, so it cannot be guessed from a fast hash."""
    return hashlib.sha256(key.encode()).hexdigest()


def create(session: Session, name: str) -> str:
    """A new key, which cannot be shown again. Raises ``Conflict`` if there is one of that name."""
    if session.scalar(select(ApiKey).where(ApiKey.name == name)) is not None:
        raise Conflict(f'a key named "{name}" exists already')
    key = PREFIX + secrets.token_urlsafe(32)
    session.add(ApiKey(name=name, hash=hash_of(key)))
    return key


def revoke(session: Session, name: str) -> None:
    """Revoke the key of that name. Raises ``NotFound`` if there is no valid one."""
    key = session.scalar(select(ApiKey).where(ApiKey.name == name, ApiKey.revoked_at.is_(None)))
    if key is None:
        raise NotFound(f'no valid key is named "{name}"')
    key.revoked_at = now()


def keys(session: Session) -> Sequence[ApiKey]:
    """All keys, oldest first, revoked ones included."""
    return session.scalars(select(ApiKey).order_by(ApiKey.id)).all()


def holder(session: Session, key: str) -> ApiKey | None:
    """The row of a key; None if it is unknown or revoked."""
    given = hash_of(key)
    found = session.scalar(select(ApiKey).where(ApiKey.hash == given, ApiKey.revoked_at.is_(None)))
    return found if found is not None and hmac.compare_digest(found.hash, given) else None


def is_stale(key: ApiKey) -> bool:
    """Whether the time of its last use should be written again: at most once a minute."""
    return key.last_used_at is None or now() - key.last_used_at > SEEN_AGAIN_AFTER


def seen(session: Session, key_id: int) -> None:
    """Set the time of the key's last use to now."""
    key = session.get(ApiKey, key_id)
    if key is not None:
        key.last_used_at = now()
