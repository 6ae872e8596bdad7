"""A body that is taken in whole before its answer begins.

A client may read the beginning of an answer while it sends the end of its request; nginx cannot. Once an
answer has begun, it passes on no more of a body that the service did not take in at once.
"""

from __future__ import annotations

import asyncio
import tempfile
from typing import IO

from api.errors import Unavailable
from api.http.kit.access import FORWARDING
from api.server.asgi import Message, Receive
from api.server.bodies import ARRIVES_WITHIN_S, ClientLeft, too_slow
from api.server.wsgi import Facts

PIECE = 65_536
ADDED_BY_PROXIES = tuple(f"HTTP_{name.upper().replace('-', '_')}" for name in FORWARDING)


def comes_through_proxy(facts: Facts) -> bool:
    """Whether a proxy has passed a request on. Proxies add headers, or speak HTTP/1.0."""
    return facts["SERVER_PROTOCOL"] == "HTTP/1.0" or any(name in facts for name in ADDED_BY_PROXIES)


class Spool:
    """The body of a request; after ``take_in``, the rest of it comes from a temporary file."""

    def __init__(self, receive: Receive, most: int) -> None:
        self._receive, self._most = receive, most
        self._more = True
        self._file: IO[bytes] | None = None

    async def receive(self) -> Message:
        """The next message of the body."""
        if self._file is not None:
            piece = self._file.read(PIECE)
            return {"type": "http.request", "body": piece, "more_body": bool(piece)}
        message = await self._receive()
        self._more = message.get("more_body", False)
        return message

    async def take_in(self) -> None:
        """Take in the rest of the body, or a little more than ``most`` bytes of it.

        Raises ``RequestTimeout`` if the next piece does not arrive, ``ClientLeft``, and ``Unavailable`` if
        there is no room for the file.
        """
        file = tempfile.TemporaryFile()  # noqa: SIM115 (it ends with this object)
        try:
            while self._more and file.tell() <= self._most:
                file.write(await self._next_piece())
            file.seek(0)
        except OSError as error:
            raise Unavailable(f"the batch cannot be taken in: {error.strerror}") from error
        self._file = file

    async def _next_piece(self) -> bytes:
        try:
            message = await asyncio.wait_for(self.receive(), ARRIVES_WITHIN_S)
        except TimeoutError:
            raise too_slow() from None
        if message["type"] != "http.request":
            raise ClientLeft
        piece: bytes = message.get("body", b"")
        return piece
