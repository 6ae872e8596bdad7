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
from typing import Any, cast

import structlog
from limits import RateLimitItem, parse_many
from limits.storage import Storage, storage_from_string
from limits.strategies import FixedWindowRateLimiter

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
        counts = storage_of(storage or "memory://")
        self._failures: tuple[type[Exception], ...] = (*_errors_of(counts), OSError)
        self._counter = FixedWindowRateLimiter(counts)

    def count(self, kind: str, client: str, amount: int = 1) -> None:
        """Count so much of that kind, or raise ``TooManyRequests`` if it is over the limit.

        What cannot be counted is let through: the service matters more than its counts.
        """
        try:
            self._count(kind, client, amount)
        except self._failures as error:
            LOG.error("request not counted", reason=str(error))

    def _count(self, kind: str, client: str, amount: int) -> None:
        for limit in self._limits.get(kind, ()):
            cost = min(amount, limit.amount)  # One request alone is never over the limit.
            fits = self._counter.test(limit, kind, client, cost=cost)
            if not (fits and self._counter.hit(limit, kind, client, cost=cost)):
                raise self._refusal(limit, kind, client)

    def _refusal(self, limit: RateLimitItem, kind: str, client: str) -> TooManyRequests:
        stats = self._counter.get_window_stats(limit, kind, client)
        seconds = max(1, round(stats.reset_time - time.time()))
        quota = Quota(kind, limit.amount, limit.get_expiry(), max(0, stats.remaining))
        return TooManyRequests(f"over the limit of {limit} for {kind}", seconds, quota)


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
