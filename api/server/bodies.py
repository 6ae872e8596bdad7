"""Taking in the body of a request, within a limit and a deadline."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from api.errors import Busy, RequestTimeout
from api.server.asgi import Receive
from api.server.exchanges import Conversation

Take = Callable[[int], None]
"""Asks for room for a number of bytes."""
MOST_HELD = 256_000_000
"""Bytes of bodies that one front process holds."""

DRAINED = 100_000_000
"""Bytes of a refused body that are dropped before the answer: a client that still sends would not see it."""
ARRIVES_WITHIN_S = 30.0
"""How long the body of a request may take to arrive, and the next piece of a batch."""


class Limits(NamedTuple):
    """The most bytes of a body, or of a line of a batch, and of a batch."""

    body: int
    batch: int


class ClientLeft(Exception):
    """The connection was closed before the body was complete."""


class Room:
    """The memory for bodies of a front process: for ``MOST_HELD`` bytes."""

    def __init__(self) -> None:
        self._held = 0

    @contextmanager
    def place(self) -> Iterator[Take]:
        """Where a body is held; it is called with each number of bytes to come.

        Raises ``Unavailable`` if there is no room for them.
        """
        taken = 0

        def take(number: int) -> None:
            nonlocal taken
            if self._held + number > MOST_HELD:
                raise Busy("too many bodies are arriving: try again in a moment")
            self._held, taken = self._held + number, taken + number

        try:
            yield take
        finally:
            self._held -= taken


async def body_of(receive: Receive, most: int, take: Take) -> bytes:
    """The body; if it is longer than ``most``, only so much of it that its length shows that; the rest stays.

    Raises ``RequestTimeout`` if it takes longer than ``ARRIVES_WITHIN_S``, ``ClientLeft``, and what ``take``
    raises.
    """
    body = bytearray()
    try:
        async with asyncio.timeout(ARRIVES_WITHIN_S):
            async for piece in pieces_of(receive):
                take(len(piece))
                body += piece
                if len(body) > most:
                    break
    except TimeoutError:
        raise too_slow() from None
    return bytes(body)


async def dropped_rest(conversation: Conversation) -> bool:
    """Whether the body has arrived whole, after what was left of it has been dropped.

    Most clients look at the answer only after they have sent everything.
    """
    dropped = 0
    try:
        async with asyncio.timeout(ARRIVES_WITHIN_S):
            while not conversation.arrived and dropped <= DRAINED:
                dropped += len((await conversation.receive()).get("body", b""))
    except TimeoutError:
        return False
    return conversation.arrived


async def pieces_of(receive: Receive) -> AsyncIterator[bytes]:
    """The body as it arrives. Raises ``ClientLeft``."""
    more = True
    while more:
        message = await receive()
        if message["type"] != "http.request":
            raise ClientLeft
        yield message.get("body", b"")
        more = message.get("more_body", False)


async def pieces_in_time(receive: Receive) -> AsyncIterator[bytes]:
    """The body as it arrives. Raises ``ClientLeft``, or ``RequestTimeout`` if it stops arriving."""
    pieces = pieces_of(receive)
    while True:
        try:
            piece = await asyncio.wait_for(anext(pieces, None), ARRIVES_WITHIN_S)
        except TimeoutError:
            raise too_slow() from None
        if piece is None:
            return
        yield piece


def too_slow() -> RequestTimeout:
    """The refusal of a body that does not arrive."""
    return RequestTimeout(f"the body did not arrive within {ARRIVES_WITHIN_S:g} s")
