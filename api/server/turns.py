"""Whose request is worked on next."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from enum import Enum

from api.errors import Busy

WAITS_S = 30.0
"""How long a request may wait for its turn."""
PASSED_BY = 10
"""How many urgent requests may go before a part of a batch that waits."""


class Urgency(Enum):
    """``AT_ONCE`` is for a client that waits for the answer, ``IN_TURN`` for a part of its batch."""

    AT_ONCE = "at once"
    IN_TURN = "in turn"


class Turns:
    """Lets ``at_once`` requests go at a time, urgent ones first, and those of different clients in rotation.

    Of one client at most ``each`` are under way and at most ``share`` wait, of all at most ``most``. One
    that is urgent is refused after ``waits_s``.
    """

    def __init__(
        self,
        at_once: int,
        *,
        each: int | None = None,
        most: int = 256,
        share: int = 128,
        waits_s: float = WAITS_S,
    ) -> None:
        self._at_once, self._each, self._most, self._share = at_once, each or at_once, most, share
        self._waits_s = waits_s
        self._under_way: Counter[str] = Counter()
        self._waiting: dict[Urgency, dict[str, deque[asyncio.Future[None]]]] = {each: {} for each in Urgency}
        self._passed = 0

    async def take(self, client: str, urgency: Urgency) -> None:
        """Wait for a turn of this client, which ``give_back`` ends.

        Raises ``Busy`` if too many requests wait, or if an urgent one has waited for too long.
        """
        self._check_room(client)
        turn = asyncio.get_running_loop().create_future()
        self._waiting[urgency].setdefault(client, deque()).append(turn)
        self._let_go()
        try:
            async with asyncio.timeout(self._waits_s if urgency is Urgency.AT_ONCE else None):
                await turn
        except BaseException as error:
            self._forget(client, urgency, turn)
            if isinstance(error, TimeoutError):
                raise Busy("too much work is waiting: try again in a moment") from error
            raise

    def give_back(self, client: str) -> None:
        """The request of a turn has been answered."""
        self._under_way[client] -= 1
        if not self._under_way[client]:
            del self._under_way[client]
        self._let_go()

    def _check_room(self, client: str) -> None:
        waiting = [(owner, len(turns)) for queue in self._waiting.values() for owner, turns in queue.items()]
        if sum(number for _, number in waiting) >= self._most:
            raise Busy("too many requests are waiting: try again in a moment")
        if sum(number for owner, number in waiting if owner == client) >= self._share:
            raise Busy("too many of your requests are waiting: send fewer at a time")

    def _let_go(self) -> None:
        while self._under_way.total() < self._at_once and (turn := self._next()):
            turn.set_result(None)

    def _next(self) -> asyncio.Future[None] | None:
        order = list(Urgency) if self._passed < PASSED_BY else list(reversed(Urgency))
        for urgency in order:
            for client in self._waiting[urgency]:
                if self._under_way[client] < self._each:
                    self._note_passing(urgency)
                    self._under_way[client] += 1
                    return self._first_of(client, urgency)
        return None

    def _first_of(self, client: str, urgency: Urgency) -> asyncio.Future[None]:
        """The next turn of a client, who is the last in the rotation from now on."""
        turns = self._waiting[urgency].pop(client)
        turn = turns.popleft()
        if turns:
            self._waiting[urgency][client] = turns
        return turn

    def _note_passing(self, urgency: Urgency) -> None:
        passes = urgency is Urgency.AT_ONCE and self._waiting[Urgency.IN_TURN]
        self._passed = self._passed + 1 if passes else 0

    def _forget(self, client: str, urgency: Urgency, turn: asyncio.Future[None]) -> None:
        """Take back a turn that is no longer awaited."""
        if turn.done() and not turn.cancelled():
            self.give_back(client)
            return
        turns = self._waiting[urgency][client]
        turns.remove(turn)
        if not turns:
            del self._waiting[urgency][client]
