"""API keys. Only their hashes are stored."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.errors import Conflict, Invalid, NotFound, WrongKey
from api.storage.models import ApiKey, now
from api.storage.scopes import Scope

PREFIX = "timeline_"
LONGEST_NAME = 100
SEEN_AGAIN_AFTER = timedelta(minutes=1)


def hash_of(key: str) -> str:
    """The SHA-256 of a key in hex. A key has 256 random bits, so it cannot be guessed from a fast hash."""
    return hashlib.sha256(key.encode()).hexdigest()


def check_name(name: str) -> None:
    """Raises ``Invalid`` if a key may not have that name: names stand in histories, lists and logs."""
    if not name.strip():
        raise Invalid.field("name", "Must not be empty.")
    if len(name) > LONGEST_NAME:
        raise Invalid.field("name", f"Must have at most {LONGEST_NAME} characters.")
    if not name.isprintable():
        raise Invalid.field("name", f"Must have only printable characters, not {name!a}.")


def create(
    session: Session, name: str, scope: Scope = Scope.WRITE, expires_at: datetime | None = None
) -> str:
    """A new key, which cannot be shown again.

    Raises ``Conflict`` if there is one of that name, and ``Invalid`` if the name or the instant is wrong.
    """
    check_name(name)
    if expires_at is not None and expires_at <= now():
        raise Invalid.field("expires_at", f"Must be in the future, not {expires_at.isoformat()}.")
    if session.scalar(select(ApiKey).where(ApiKey.name == name)) is not None:
        raise Conflict(f'a key named "{name}" exists already')
    key = PREFIX + secrets.token_urlsafe(32)
    session.add(ApiKey(name=name, hash=hash_of(key), scope=scope, expires_at=expires_at))
    return key


def revoke(session: Session, name: str) -> None:
    """Revoke the key of that name, which may be older than ``check_name``. Raises ``NotFound``."""
    valid = select(ApiKey).where(ApiKey.name == name, ApiKey.revoked_at.is_(None))
    key = session.scalar(valid) if _is_unicode(name) else None
    if key is None:
        raise NotFound(
            f'no valid key is named "{name}"' if name.isprintable() else f"no key is named {name!a}"
        )
    key.revoked_at = now()


def _is_unicode(name: str) -> bool:
    """Whether a name can be stored at all: bytes of a command line that are not UTF-8 become surrogates."""
    return not any("\ud800" <= character <= "\udfff" for character in name)


def keys(session: Session) -> Sequence[ApiKey]:
    """All keys, oldest first, revoked and expired ones included."""
    return session.scalars(select(ApiKey).order_by(ApiKey.id)).all()


def holder(session: Session, key: str) -> ApiKey:
    """The row of a valid key. Raises ``WrongKey`` if it is unknown, revoked or expired."""
    found = session.scalar(select(ApiKey).where(ApiKey.hash == hash_of(key)))
    if found is None:
        raise WrongKey("the key is unknown")
    if found.revoked_at is not None:
        raise WrongKey(f"the key was revoked on {found.revoked_at:%Y-%m-%d}")
    if found.expires_at is not None and found.expires_at <= now():
        raise WrongKey(f"the key expired on {found.expires_at:%Y-%m-%d at %H:%M} UTC")
    return found


def is_stale(key: ApiKey) -> bool:
    """Whether the time of its last use should be written again: at most once a minute."""
    return key.last_used_at is None or now() - key.last_used_at > SEEN_AGAIN_AFTER


def seen(session: Session, key_id: int) -> None:
    """Set the time of the key's last use to now."""
    key = session.get(ApiKey, key_id)
    if key is not None:
        key.last_used_at = now()
