"""The way from a front process to the processes that do the work."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any, NamedTuple

import structlog

from api.errors import Unavailable
from api.server.asgi import Begun, Whole
from api.server.turns import Turns, Urgency
from api.server.work import LENGTH
from api.server.wsgi import Facts

NEXT_WITHIN_S = 60.0
"""How long the next piece of an answer may take to be made."""
LOG = structlog.get_logger()


class Request(NamedTuple):
    """A request that has arrived whole. ``extras`` are more entries of its environ."""

    facts: Facts
    body: bytes
    client: str
    urgency: Urgency = Urgency.AT_ONCE
    extras: dict[str, Any] = {}  # noqa: RUF012 (never changed)


class Way:
    """The way to the processes that accept on a socket, which requests take in turns.

    An answer must begin within ``begins_within_s``.
    """

    def __init__(self, path: Path, turns: Turns, begins_within_s: float) -> None:
        self._path, self._turns, self._begins_within_s = str(path), turns, begins_within_s

    async def whole(self, request: Request) -> Whole:
        """The complete answer of a process; raises as ``begun`` does."""
        answer = await self.begun(request)
        try:
            return Whole(answer.status, answer.headers, b"".join([piece async for piece in answer.body]))
        except EOFError as error:
            raise _restarting(error) from error

    async def begun(self, request: Request) -> Begun:
        """The answer of a process, which has begun to arrive; it must be read to the end or closed.

        Raises ``Unavailable`` if no process answers the request, or too many others wait.
        """
        await self._turns.take(request.client, request.urgency)
        try:
            async with asyncio.timeout(self._begins_within_s):
                return await self._sent(request)
        except BaseException as error:
            self._turns.give_back(request.client)
            if isinstance(error, OSError | EOFError):  # A TimeoutError is an OSError.
                raise _restarting(error) from error
            raise

    async def _sent(self, request: Request) -> Begun:
        reader, writer = await asyncio.open_unix_connection(self._path)
        try:
            sent = pickle.dumps((request.facts, request.body, request.extras))
            writer.write(LENGTH.pack(len(sent)) + sent)
            await writer.drain()
            status, headers = pickle.loads(await _read(reader))
            first = await _read(reader)
        except BaseException:
            writer.close()
            raise
        return Begun(status, headers, self._body(request.client, first, reader, writer))

    async def _body(
        self, client: str, piece: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> AsyncGenerator[bytes, None]:
        try:
            while piece:
                yield piece
                piece = await asyncio.wait_for(_read(reader), NEXT_WITHIN_S)
        except OSError as error:  # A TimeoutError is one, and so is a reset connection.
            raise EOFError from error
        finally:
            self._turns.give_back(client)
            writer.close()


def _restarting(error: Exception) -> Unavailable:
    LOG.error("no answer from a work process", reason=repr(error))
    return Unavailable("the service does not answer now: try again in a moment")


async def _read(reader: asyncio.StreamReader) -> bytes:
    (length,) = LENGTH.unpack(await reader.readexactly(LENGTH.size))
    return await reader.readexactly(length)
