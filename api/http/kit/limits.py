"""Rate limits: how often a client may write and extract.

The library ``limits`` counts, instead of Flask-Limiter, which uses it too but costs 60 µs on every request,
limited or not. Several workers must count together; ``limits`` does that through servers such as Redis, which
a timeline in a file should not need. So they share a small SQLite file, which is never flushed to disk and
costs about 20 µs per limited request. Counting in memory costs ten times that: ``limits`` starts a thread for
each count.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Sequence
from typing import Any, cast

import structlog
from limits import RateLimitItem, parse_many
from limits.storage import Storage, storage_from_string

from api.config import without_password
from api.errors import Misconfigured, Quota, TooManyRequests

SCHEMES = (
    "memory",
    "memcached",
    "redis",
    "redis+cluster",
    "redis+sentinel",
    "redis+unix",
    "rediss",
    "valkey",
)
"""Where requests may be counted; ``limits`` knows more, some for asynchronous programs only."""
BYTES = "bytes"
"""The kind of limit that counts bytes; the others count requests."""
LOG = structlog.get_logger()


class SharedFile(Storage):
    """Counts in an SQLite file that the workers on a machine share: ``sqlite-counts:///path``."""

    STORAGE_SCHEME = ["sqlite-counts"]  # noqa: RUF012 (limits reads it from the class)

    def __init__(self, uri: str, wrap_exceptions: bool = False, **options: float | str | bool) -> None:
        super().__init__(uri, wrap_exceptions, **options)
        self.path = uri.split("://", 1)[1]
        self._local = threading.local()

    @property
    def base_exceptions(self) -> type[Exception]:
        return sqlite3.Error

    @property
    def _counts(self) -> sqlite3.Connection:
        """The connection of this thread, opened on its first count."""
        if not hasattr(self._local, "connection"):
            connection = sqlite3.connect(self.path, isolation_level=None, timeout=5)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute(
                "CREATE TABLE IF NOT EXISTS counts"
                " (key TEXT PRIMARY KEY, count INTEGER, expires REAL) WITHOUT ROWID"
            )
            self._local.connection = connection
        connection = self._local.connection
        assert isinstance(connection, sqlite3.Connection)
        return connection

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        now = time.time()
        row = self._counts.execute(
            "INSERT INTO counts VALUES (:key, :amount, :now + :expiry) ON CONFLICT (key) DO UPDATE SET"
            " count = iif(expires > :now, count, 0) + :amount,"
            " expires = iif(expires > :now, expires, :now + :expiry) RETURNING count",
            {"key": key, "amount": amount, "now": now, "expiry": expiry},
        ).fetchone()
        return int(row[0])

    def get(self, key: str) -> int:
        row = self._counts.execute(
            "SELECT count FROM counts WHERE key = ? AND expires > ?", (key, time.time())
        ).fetchone()
        return int(row[0]) if row else 0

    def get_expiry(self, key: str) -> float:
        row = self._counts.execute("SELECT expires FROM counts WHERE key = ?", (key,)).fetchone()
        return float(row[0]) if row else time.time()

    def check(self) -> bool:
        return bool(self._counts.execute("SELECT 1").fetchone())

    def reset(self) -> int:
        return self._counts.execute("DELETE FROM counts").rowcount

    def clear(self, key: str) -> None:
        self._counts.execute("DELETE FROM counts WHERE key = ?", (key,))


class RateLimits:
    """Limits by kind of request, such as ``{"writes": "1200/minute"}``; other kinds are not limited."""

    def __init__(self, storage: str, limits: dict[str, str]) -> None:
        self._limits = {kind: parse_many(limit) for kind, limit in limits.items()}
        self._counts = storage_of(storage or "memory://")
        self._failures: tuple[type[Exception], ...] = (*_errors_of(self._counts), OSError)

    def count(self, kind: str, client: str, amount: int = 1) -> list[Quota]:
        """Count so much of that kind, or raise ``TooManyRequests`` if it is over the limit.

        What cannot be counted is let through: the service matters more than its counts.
        """
        try:
            return [self._counted(limit, kind, client, amount) for limit in self._limits.get(kind, ())]
        except self._failures as error:
            LOG.error("request not counted", reason=str(error))
            return []

    def _counted(self, limit: RateLimitItem, kind: str, client: str, amount: int) -> Quota:
        """What is left of a limit. A request over it is not counted, so that smaller ones still fit."""
        cost = min(amount, limit.amount)  # One request alone is never over the limit.
        key, seconds = limit.key_for(kind, client), limit.get_expiry()
        count = self._counts.get(key)
        fits = count + cost <= limit.amount
        if fits:
            count = self._counts.incr(key, seconds, amount=cost)
        name = kind if len(self._limits[kind]) == 1 else f"{kind}-{seconds}"
        quota = Quota(name, limit.amount, seconds, max(0, limit.amount - count))
        if not fits or count > limit.amount:
            raise self._refusal(limit, key, kind, quota)
        return quota

    def _refusal(self, limit: RateLimitItem, key: str, kind: str, quota: Quota) -> TooManyRequests:
        wait = max(1, round(self._counts.get_expiry(key) - time.time()))
        return TooManyRequests(f"over the limit of {limit} for {kind}", wait, quota._replace(reset=wait))


def in_headers(quotas: Sequence[Quota]) -> list[tuple[str, str]]:
    """The limits that a request was counted by, as draft-ietf-httpapi-ratelimit-headers has them."""
    policies = (f'"{quota.kind}";q={quota.amount};w={quota.seconds}{_unit(quota)}' for quota in quotas)
    left = (f'"{quota.kind}";r={quota.remaining}{_reset(quota)}' for quota in quotas)
    return [("RateLimit-Policy", ", ".join(policies)), ("RateLimit", ", ".join(left))]


def _unit(quota: Quota) -> str:
    return ';qu="content-bytes"' if quota.kind.startswith(BYTES) else ""


def _reset(quota: Quota) -> str:
    """When the count begins again; asked for only where a request is refused."""
    return "" if quota.reset is None else f";t={quota.reset}"


def storage_of(uri: str) -> Storage:
    """Where requests are counted. Raises ``Misconfigured`` if that is unknown or needs another library."""
    if uri.partition("://")[0] not in (*SCHEMES, *SharedFile.STORAGE_SCHEME):
        given = f"TIMELINE_RATELIMIT_STORAGE must begin with one of {', '.join(SCHEMES)} and ://"
        raise Misconfigured(f"{given}, not {without_password(uri)!r}")
    try:
        return cast(Storage, storage_from_string(uri))
    except Exception as error:  # Each library behind ``limits`` raises its own.
        shown = without_password(uri)
        raise Misconfigured(f"TIMELINE_RATELIMIT_STORAGE {shown!r} cannot be used: {error}") from error


def _errors_of(storage: Storage) -> tuple[type[Exception], ...]:
    """What a storage raises if it cannot count."""
    errors: Any = storage.base_exceptions
    return errors if isinstance(errors, tuple) else (errors,)
