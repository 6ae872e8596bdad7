"""How long statements take: what a request has spent on them, and which ones are slow."""

from __future__ import annotations

import threading
import time
from typing import Any

import structlog
from sqlalchemy import Engine, event

SHOWN = 300
"""Characters of a slow statement in the log; values are never among them."""
LOG = structlog.get_logger()


class _Request(threading.local):
    """The request that a thread works on."""

    id = ""
    spent_s = 0.0


REQUEST = _Request()


def begin(request_id: str) -> None:
    """Statements of this thread belong to that request from now on."""
    REQUEST.id, REQUEST.spent_s = request_id, 0.0


def spent_s() -> float:
    """Seconds that the request of this thread has spent on statements."""
    return REQUEST.spent_s


def note(statement: str, seconds: float, slow_s: float) -> None:
    """A statement took so long; one that took longer than ``slow_s`` is logged without its values."""
    REQUEST.spent_s += seconds
    if seconds > slow_s:
        shown = " ".join(statement.split())[:SHOWN]
        LOG.warning("slow query", request_id=REQUEST.id, ms=round(seconds * 1000), statement=shown)


def time_statements(engine: Engine, slow_s: float) -> None:
    """Note all statements that go through an engine."""

    def begin(
        _connection: Any, _cursor: Any, _statement: str, _values: Any, context: Any, _many: bool
    ) -> None:
        context.began = time.perf_counter()

    def end(_connection: Any, _cursor: Any, statement: str, _values: Any, context: Any, _many: bool) -> None:
        note(statement, time.perf_counter() - context.began, slow_s)

    event.listen(engine, "before_cursor_execute", begin)
    event.listen(engine, "after_cursor_execute", end)
