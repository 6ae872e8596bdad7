"""Who reads the articles: this process, or several others while this one stores.

A reader process is handed a few articles at a time, so that the memory stays the same however long a file is.
It takes no notice of Ctrl-C, which this process answers for all, and never outlives this process.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from threading import Thread
from typing import Any, Protocol

from api.cli.console import fail
from api.cli.files.articles import Found
from api.cli.ingesting.reading import Read, read
from api.cli.ingesting.sets import Sets
from api.server.garbage import collect_seldom

AT_ONCE, MOST_BYTES = 25, 500_000
"""Articles, and about as many bytes, that are handed to a process at once."""
AHEAD = 4
"""How often a process is handed some before the first of them are stored; a set is stored meanwhile."""
KILLED = "a process that read articles was killed: what is reported is stored; ingest the rest again"


class Reader(Protocol):
    """Reads articles and has them stored, in their order."""

    def add(self, found: Found) -> None:
        """Read an article and store it, if not now, then with the next ones."""

    def catch_up(self) -> None:
        """Store all that were added."""


class Here:
    """Reads in this process."""

    def __init__(self, sets: Sets, options: dict[str, Any]) -> None:
        self._sets, self._options = sets, options

    def add(self, found: Found) -> None:
        self._sets.add(read(found, self._options))

    def catch_up(self) -> None:
        self._sets.store()


class Elsewhere:
    """Reads in the processes of a pool, a number of articles ahead of those that are stored."""

    def __init__(self, pool: ProcessPoolExecutor, ahead: int, sets: Sets, options: dict[str, Any]) -> None:
        self._pool, self._most, self._sets, self._options = pool, ahead, sets, options
        self._added: list[Found] = []
        self._ahead: deque[Future[list[Read]]] = deque()

    def add(self, found: Found) -> None:
        self._added.append(found)
        if len(self._added) >= AT_ONCE or sum(each.size for each in self._added) >= MOST_BYTES:
            self._hand_on()

    def catch_up(self) -> None:
        self._hand_on()
        self._store(0)
        self._sets.store()

    def _hand_on(self) -> None:
        if self._added:
            with _uninterrupted():
                self._ahead.append(self._pool.submit(_read_all, self._added, self._options))
            self._added = []
        self._store(self._most)

    def _store(self, ahead: int) -> None:
        """Store what comes back, until no more than ``ahead`` chunks are read ahead."""
        while len(self._ahead) > ahead:
            for each in self._ahead.popleft().result():
                self._sets.add(each)


def _read_all(some: Sequence[Found], options: dict[str, Any]) -> list[Read]:
    return [read(found, options) for found in some]


@contextmanager
def reader(jobs: int, sets: Sets, options: dict[str, Any]) -> Iterator[Reader]:
    """Reads in that many processes, or in this one if it is to be one."""
    if jobs == 1:
        yield Here(sets, options)
        return
    with _processes(jobs) as pool:
        yield Elsewhere(pool, AHEAD * jobs, sets, options)


@contextmanager
def _processes(number: int) -> Iterator[ProcessPoolExecutor]:
    """Processes that end with the block, however it ends. Fails if one of them was killed."""
    pool = ProcessPoolExecutor(number, multiprocessing.get_context("spawn"), initializer=_begin)
    try:
        yield pool
    except BrokenProcessPool:
        fail(KILLED)
    finally:
        for process in multiprocessing.active_children():
            process.kill()
        pool.shutdown(cancel_futures=True)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Interruptions wait until the block has ended; a process that it starts never notices any."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    """What a reader process does first."""
    collect_seldom()
    Thread(target=_wait_for_end_of_parent, daemon=True).start()


def _wait_for_end_of_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None, "this process was started by another one"
    parent.join()
    os._exit(1)
