"""The threads that answer reads where the database may keep them waiting."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from api.errors import Busy, DatabaseUnavailable
from api.server.asgi import Whole

THREADS = 8
MOST_READS = 256
"""Reads of a front process that are answered or wait for a thread; one more is refused at once."""
READ_WITHIN_S = 10.0
"""How long a read may take, waiting for a thread included."""
SILENT_S = 2.0


class ReadingThreads:
    """Answers reads in threads, and waits for none longer than ``READ_WITHIN_S``.

    A thread cannot be stopped: it is free again when the database answers or its connection is given up.
    While none is free and none has answered for ``silent_s``, reads are refused at once.
    """

    def __init__(self, threads: int = THREADS, silent_s: float = SILENT_S) -> None:
        self._pool = ThreadPoolExecutor(threads)
        self._threads, self._silent_s = threads, silent_s
        self._under_way = 0
        self._answered = time.monotonic()

    async def answer(self, read: Callable[[], Whole]) -> Whole:
        """What ``read`` returns or raises. Raises ``Unavailable`` if it cannot run or takes too long."""
        self._check_room()
        self._under_way += 1
        future = self._pool.submit(read)
        loop = asyncio.get_running_loop()
        future.add_done_callback(lambda done: loop.call_soon_threadsafe(self._note_end, done))
        try:
            return await asyncio.wait_for(asyncio.wrap_future(future), READ_WITHIN_S)
        except TimeoutError:
            raise DatabaseUnavailable(
                f"no answer within {READ_WITHIN_S:g} s: try again in a moment"
            ) from None

    def _check_room(self) -> None:
        silent = time.monotonic() - self._answered > self._silent_s
        if self._under_way >= self._threads and silent:
            raise DatabaseUnavailable("the database does not answer: try again in a moment")
        if self._under_way >= MOST_READS:
            raise Busy("too many requests are waiting: try again in a moment")

    def _note_end(self, future: Future[Whole]) -> None:
        self._under_way -= 1
        if not future.cancelled():
            self._answered = time.monotonic()
