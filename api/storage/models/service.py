"""What the service keeps about itself: which timeline it is, its keys, and what it asked and answered."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from api.storage.models.base import Base, now
from api.storage.scopes import Scope


class Installation(Base):
    """Which timeline this is, and which state of it (``changes.py``): always one row."""

    __tablename__ = "installation"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    uuid: Mapped[str] = mapped_column(String(36))
    state: Mapped[int] = mapped_column(BigInteger)


class ApiKey(Base):
    """A key of some scope. Only its hash is stored."""

    __tablename__ = "api_keys"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100), unique=True)
    hash: Mapped[str] = mapped_column(String(128), unique=True)
    scope: Mapped[Scope] = mapped_column(default=Scope.WRITE, server_default=Scope.WRITE)
    expires_at: Mapped[datetime | None] = mapped_column()
    created_at: Mapped[datetime] = mapped_column(default=now)
    last_used_at: Mapped[datetime | None] = mapped_column()
    revoked_at: Mapped[datetime | None] = mapped_column()


class Fetch(Base):
    """The last time that a page or feed was fetched, and what its server said to recognise its state by.

    ``problem`` says why a page holds no article; it is not fetched again.
    """

    __tablename__ = "fetches"

    url: Mapped[str] = mapped_column(Text, primary_key=True)
    fetched_at: Mapped[datetime] = mapped_column(default=now)
    etag: Mapped[str | None] = mapped_column(Text)
    last_modified: Mapped[str | None] = mapped_column(Text)
    problem: Mapped[str | None] = mapped_column(Text)


class IdempotencyKey(Base):
    """The answer to a change that a client sent with a key of its own (``Idempotency-Key``).

    ``who`` is the name of the API key, ``request`` a digest of what was asked.
    """

    __tablename__ = "idempotency_keys"

    id: Mapped[int] = mapped_column(primary_key=True)
    who: Mapped[str] = mapped_column(String(100))
    key: Mapped[str] = mapped_column(String(255))
    request: Mapped[str] = mapped_column(String(64))
    status: Mapped[int] = mapped_column()
    headers: Mapped[dict[str, Any]] = mapped_column()
    body: Mapped[bytes] = mapped_column()
    created_at: Mapped[datetime] = mapped_column(default=now, index=True)

    __table_args__ = (UniqueConstraint("who", "key"),)
