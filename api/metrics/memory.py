"""Numbers that several processes count in, in memory that they share.

The memory is anonymous and taken before the processes are forked. Counts in mapped files, as the client
library of Prometheus keeps them, kill the process that writes to one while the disk, or /dev/shm, is full.
Each process has an area of its own and so waits for no other; the one that replaces a dead process goes on
counting in its area.
"""

from __future__ import annotations

import json
import mmap
import threading
from collections.abc import Collection, Iterator, Sequence

AREA = 512 * 1024
"""Bytes of an area, enough for some 4,000 numbers; what does not fit is not counted."""
WORD = 8

Key = tuple[str, ...]
"""The name of a metric and the values of its labels."""


class Area:
    """The numbers of one process, by key. Only this process changes them, others may read them.

    The first word is the number of words in use. Then come the entries, each of whole words: the length of
    the key, the key as JSON, and the number.
    """

    def __init__(self, memory: memoryview) -> None:
        self._bytes, self._words, self._numbers = memory, memory.cast("Q"), memory.cast("d")
        self._places = dict(self._entries())
        self._changing = threading.Lock()

    def add(self, key: Key, amount: float) -> None:
        """Add to a number, which is 0 at first."""
        with self._changing:
            place = self._places.get(key) or self._new(key)
            if place:
                self._numbers[place] += amount

    def put(self, key: Key, number: float) -> None:
        """Set a number."""
        with self._changing:
            place = self._places.get(key) or self._new(key)
            if place:
                self._numbers[place] = number

    def numbers(self) -> Iterator[tuple[Key, float]]:
        """All numbers as they are now, also those that another process has added since."""
        for key, place in self._entries():
            yield key, self._numbers[place]

    def clear(self, names: Collection[str]) -> None:
        """Set the numbers of some metrics to 0."""
        for key, place in self._entries():
            if key[0] in names:
                self._numbers[place] = 0.0

    def _entries(self) -> Iterator[tuple[Key, int]]:
        at, end = 1, max(1, self._words[0])
        while at < end:
            length = self._words[at]
            begin = (at + 1) * WORD
            place = at + 1 + -(-length // WORD)
            yield tuple(json.loads(bytes(self._bytes[begin : begin + length]))), place
            at = place + 1

    def _new(self, key: Key) -> int:
        """The place of a new number; 0 if the area is full."""
        text = json.dumps(key).encode()
        at = max(1, self._words[0])
        place = at + 1 + -(-len(text) // WORD)
        if place >= len(self._words):
            return 0
        self._words[at] = len(text)
        self._bytes[(at + 1) * WORD : (at + 1) * WORD + len(text)] = text
        self._places[key] = place
        self._words[0] = place + 1  # Last, so that no reader sees half an entry.
        return place


class Areas:
    """The areas of all processes, by name, and that of this one.

    Until they are shared, this process counts for itself.
    """

    def __init__(self) -> None:
        self._memory = {"": memoryview(bytearray(AREA))}
        self.own = Area(self._memory[""])

    def share(self, names: Sequence[str]) -> None:
        """Make an area for each process that will be forked; the first one is for this process."""
        shared = memoryview(mmap.mmap(-1, AREA * len(names)))
        self._memory = {name: shared[at * AREA : (at + 1) * AREA] for at, name in enumerate(names)}
        self.enter(names[0])

    def enter(self, name: str) -> None:
        """Count in the area of that name from now on."""
        self.own = Area(self._memory[name])

    def clear(self, name: str, metrics: Collection[str]) -> None:
        """Set numbers of a process that has ended to 0."""
        Area(self._memory[name]).clear(metrics)

    def all(self) -> Iterator[tuple[Key, float]]:
        """The numbers of all processes; a key comes once for each process that has it."""
        for memory in self._memory.values():
            yield from Area(memory).numbers()


AREAS = Areas()
