"""All connections of a front process: how many there may be, and which one makes room for another."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from api.server.protocol import Connection

MOST_UNSENT = 256_000_000
"""Bytes of answers that slow clients have not taken yet, of one front process."""


class Crowd:
    """At most ``most`` connections, ``share`` of them from one address.

    One that is too many takes the place of the one that has been idle for longest, if there is an idle one.
    """

    def __init__(self, most: int, share: int) -> None:
        self._most, self._share = most, share
        self._addresses: Counter[str] = Counter()
        self._idle: dict[Connection, None] = {}
        self._slow: set[Connection] = set()

    def admits(self, newcomer: Connection) -> bool:
        """Note a new connection; False if there is no room for it."""
        over_share = self._addresses[newcomer.address] >= self._share
        admitted = True
        if over_share or self._addresses.total() >= self._most:
            admitted = self._made_room(newcomer.address if over_share else None)
        self._addresses[newcomer.address] += 1
        return admitted

    def leave(self, connection: Connection) -> None:
        """Forget a connection that is closed."""
        self._addresses[connection.address] -= 1
        if not self._addresses[connection.address]:
            del self._addresses[connection.address]
        self._idle.pop(connection, None)
        self._slow.discard(connection)

    def note_idle(self, connection: Connection) -> None:
        """A connection waits for a request."""
        self._idle.pop(connection, None)
        self._idle[connection] = None

    def note_busy(self, connection: Connection) -> None:
        """A request has arrived on a connection."""
        self._idle.pop(connection, None)

    def note_slow(self, connection: Connection) -> None:
        """A client takes its answer slowly. If too much is unsent, the one that owes most is cut."""
        self._slow.add(connection)
        unsent = {each: each.unsent for each in self._slow}
        if sum(unsent.values()) > MOST_UNSENT:
            max(unsent, key=unsent.__getitem__).transport.abort()

    def note_quick(self, connection: Connection) -> None:
        """A client has taken its answer, or nearly."""
        self._slow.discard(connection)

    def _made_room(self, address: str | None) -> bool:
        """Whether an idle connection, of that address if one is given, was there to be closed."""
        for connection in self._idle:
            if address in (None, connection.address):
                connection.transport.abort()
                del self._idle[connection]
                return True
        return False
