"""A batch of articles, handed to the work processes a few lines at a time.

Other requests come between the parts, and each part is answered as soon as it is stored.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from http import HTTPStatus

import orjson

from api.errors import TimelineError
from api.http.batches import refused_line, too_long
from api.http.kit.access import comes_through_proxy
from api.http.kit.environ import FIRST_LINE
from api.http.kit.problems import problem_json
from api.server.asgi import Begun, Receive, Whole
from api.server.bodies import Limits, pieces_in_time
from api.server.spooling import Spool
from api.server.turns import Urgency
from api.server.way import Request
from api.server.wsgi import Facts

Store = Callable[[Request], Awaitable[Whole]]
"""Has a part stored. Raises ``Unavailable``."""

MOST_LINES, MOST_BYTES = 20, 8_000
"""A part that has as many is handed on: an article, or a few short ones. Others come before the next.

In one transaction nine articles of 860 bytes cost a fifth less each than four do, and are read and stored in
about 0.1 s.
"""
PACE_S = 2.0
"""How long a batch that is over a rate limit pauses before it is tried again: it is patient."""


class _Lines:
    """The lines of a body, as parts of a few whole lines each.

    A line longer than the limit keeps only so much that its length shows that.
    """

    def __init__(self, pieces: AsyncIterator[bytes], limits: Limits) -> None:
        self._pieces, self._limits = pieces, limits
        self._arrived = 0
        self._part = bytearray()
        self._line = bytearray()

    async def parts(self) -> AsyncIterator[bytes]:
        """Raises ``TooLarge``, and what reading the body raises."""
        async for piece in self._pieces:
            self._arrived += len(piece)
            if self._arrived > self._limits.batch:
                raise too_long()
            *whole, rest = piece.split(b"\n")
            for line in whole:
                self._extend(line)
                self._end_line()
                if len(self._part) >= MOST_BYTES or self._part.count(b"\n") >= MOST_LINES:
                    yield self._taken()
            self._extend(rest)
            if self._part:
                yield self._taken()
        self._end_line()
        yield self._taken()

    def _extend(self, more: bytes) -> None:
        self._line += more[: self._limits.body + 1 - len(self._line)]

    def _end_line(self) -> None:
        self._part += self._line + b"\n"
        self._line.clear()

    def _taken(self) -> bytes:
        part = bytes(self._part)
        self._part.clear()
        return part


class Batch:
    """A batch of a client: ``facts`` are those of its request, ``store`` has each part stored.

    ``prefix`` is the path that a proxy publishes the service under.
    """

    def __init__(self, facts: Facts, client: str, store: Store, prefix: str) -> None:
        self._facts, self._client, self._store, self._prefix = facts, client, store, prefix

    async def answer(self, receive: Receive, limits: Limits) -> Whole | Begun:
        """The results of all lines. A refusal of the first part, such as that of a key, refuses the batch."""
        spool = Spool(pieces_in_time(receive), limits.batch)
        parts = _Lines(spool.pieces(), limits).parts()
        first = await anext(parts)
        answer = await self._stored(first, 1)
        if answer.status != HTTPStatus.OK:
            return answer
        if comes_through_proxy(self._facts):
            await spool.take_in()
        rest = self._results(parts, answer.body, 1 + first.count(b"\n"))
        return Begun(answer.status, answer.headers, rest)

    async def _results(
        self, parts: AsyncIterator[bytes], first: bytes, line: int
    ) -> AsyncGenerator[bytes, None]:
        """The results of the first part, and of the others, which begin at ``line``."""
        yield first
        try:
            async for part in parts:
                yield await self._part_results(part, line)
                line += part.count(b"\n")
        except TimelineError as error:
            yield refused_line(line, problem_json(error, self._prefix))

    async def _part_results(self, part: bytes, line: int) -> bytes:
        """A result for each line that is not empty."""
        try:
            while (answer := await self._stored(part, line)).status == HTTPStatus.TOO_MANY_REQUESTS:
                await asyncio.sleep(PACE_S)
        except TimelineError as error:
            problem = problem_json(error, self._prefix)
        else:
            if answer.status == HTTPStatus.OK:
                return answer.body
            problem = orjson.loads(answer.body)
        texts = enumerate(part.split(b"\n"), line)
        return b"".join(refused_line(number, problem) for number, text in texts if text.strip())

    async def _stored(self, part: bytes, line: int) -> Whole:
        extras = {FIRST_LINE: line}
        return await self._store(Request({**self._facts}, part, self._client, Urgency.IN_TURN, extras))
