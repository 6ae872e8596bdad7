"""The front processes: an ASGI application that takes requests in and sends answers off.

Everything that waits for a client happens here, with a deadline, and nothing that takes long. Reads are
answered on the spot if the database is a file, since handing one to a thread costs a fifth of a page; a
database server may not answer, so there they run in threads.
"""

from __future__ import annotations

from functools import partial
from typing import Any, NamedTuple

import structlog
from flask import Flask

from api.errors import TimelineError, Unavailable
from api.http.kit.environ import ON_THE_SPOT, REFUSAL, Elsewhere
from api.http.kit.etags import SAFE_METHODS
from api.server.asgi import Begun, Message, Receive, Scope, Send, Whole
from api.server.batches import Batch
from api.server.bodies import ClientLeft, Limits, Room, body_of
from api.server.reading import ReadingThreads
from api.server.way import Request, Way
from api.server.wsgi import Facts, answer_of, client_of, facts_of

LONG = 50_000
"""A longer body is not worked on before or between short ones: it may take seconds."""
ALIVE = "/healthz"
BATCH = "/v1/articles/batch"
LOG = structlog.get_logger()


class Ways(NamedTuple):
    """Where requests are worked on: changes and extractions, those of long texts, and exports."""

    short: Way
    long: Way
    exports: Way


class Front:
    """Takes requests in, has them answered, and sends the answers off.

    ``on_the_spot`` is whether reads are answered in the thread of the event loop; ``proxies`` is how many
    reverse proxies are trusted to report the address of a client.
    """

    def __init__(self, app: Flask, limits: Limits, ways: Ways, *, on_the_spot: bool, proxies: int) -> None:
        self._app, self._limits, self._ways, self._proxies = app, limits, ways, proxies
        self._threads = None if on_the_spot else ReadingThreads()
        self._room, self._stopping = Room(), False

    def stop(self) -> None:
        """The service ends: batches are broken off after the part that is being stored."""
        self._stopping = True

    def reads_at_once(self, method: str) -> bool:
        """Whether requests of a method are answered on the spot."""
        return self._threads is None and method in SAFE_METHODS

    def read_at_once(self, scope: Scope) -> Whole | None:
        """The answer to a read without a body; None if it takes longer than a page, or fails."""
        try:
            return self._here(facts_of(scope), b"", **{ON_THE_SPOT: True})
        except (Elsewhere, Exception):
            return None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        facts = facts_of(scope)
        try:
            answer = await self._answer(facts, receive)
        except ClientLeft:
            return
        await _send(answer, send)

    async def _answer(self, facts: Facts, receive: Receive) -> Whole | Begun:
        try:
            if facts["REQUEST_METHOD"] == "POST" and facts["PATH_INFO"] == BATCH:
                return await Batch(facts, self._client(facts), self._store).answer(receive, self._limits)
            with self._room.place() as place:
                body = await body_of(receive, self._limits.body, place)
                facts["CONTENT_LENGTH"] = str(len(body))
                facts.pop("HTTP_TRANSFER_ENCODING", None)
                if facts["REQUEST_METHOD"] in SAFE_METHODS:
                    return await self._read(facts, body)
                return await self._change(Request(facts, body, self._client(facts)))
        except TimelineError as error:
            return self._here(facts, b"", **{REFUSAL: error})
        except EOFError as error:
            return self._here(facts, b"", **{REFUSAL: Unavailable(str(error))})

    async def _read(self, facts: Facts, body: bytes) -> Whole | Begun:
        here = partial(self._here, facts, body, **{ON_THE_SPOT: True})
        try:
            if self._threads is None or facts["PATH_INFO"] == ALIVE:
                return here()
            return await self._threads.answer(here)
        except Elsewhere:
            return await self._ways.exports.begun(Request(facts, body, self._client(facts)))

    async def _change(self, request: Request) -> Whole:
        way = self._ways.long if len(request.body) > LONG else self._ways.short
        return await way.whole(request)

    async def _store(self, request: Request) -> Whole:
        """Has a part of a batch stored; raises ``EOFError`` if the service ends."""
        if self._stopping:
            raise EOFError("the service ends")
        return await self._change(request)

    def _client(self, facts: Facts) -> str:
        return client_of(facts, self._proxies)

    def _here(self, facts: Facts, body: bytes, **extras: Any) -> Whole:
        """The answer of the application, made in this process."""
        made = answer_of(self._app, facts, body, **extras)
        return Whole(made.status, made.headers, b"".join(made.body))


async def _send(answer: Whole | Begun, send: Send) -> None:
    """Send an answer off. One that breaks off is left incomplete, so that the connection breaks too."""
    headers = [(name.lower().encode(), value.encode("latin-1")) for name, value in answer.headers]
    head = {"type": "http.response.start", "status": answer.status, "headers": headers}
    if isinstance(answer, Whole):
        await send(head)
        await send({"type": "http.response.body", "body": answer.body})
    else:
        await _send_pieces(head, answer, send)


async def _send_pieces(head: Message, answer: Begun, send: Send) -> None:
    try:
        piece = await anext(answer.body, b"")
        await send(head)
        while piece:
            await send({"type": "http.response.body", "body": piece, "more_body": True})
            piece = await anext(answer.body, b"")
        await send({"type": "http.response.body", "body": b""})
    except EOFError as error:
        LOG.error("answer broken off", reason=repr(error))
    finally:
        await answer.body.aclose()
