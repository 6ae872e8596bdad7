"""The front processes: an ASGI application that takes requests in and sends answers off.

Everything that waits for a client happens here, with a deadline, and nothing that takes long. Reads are
answered on the spot if the database is a file, since handing one to a thread costs a fifth of a page; a
database server may not answer, so there they run in threads.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import structlog
from flask import Flask

from api.errors import TimelineError
from api.http.kit.environ import ON_THE_SPOT, REFUSAL, Elsewhere
from api.http.kit.etags import SAFE_METHODS
from api.server.asgi import Begun, Receive, Scope, Send, Whole
from api.server.batches import batch_answer
from api.server.bodies import ClientLeft, Limits, body_of
from api.server.work import Way
from api.server.wsgi import Facts, answer_of, facts_of

SENT_WITHIN_S = 30.0
"""How long a client may take to receive the next piece of an answer."""
READING_THREADS = 8
ALIVE = "/healthz"
BATCH = "/v1/articles/batch"
LOG = structlog.get_logger()


class Front:
    """Takes requests in, has them answered, and sends the answers off.

    ``changes`` leads to the processes that change the timeline and extract, ``exports`` to those that write
    files. ``on_the_spot`` is whether reads are answered in the thread
    of the event loop.
    """

    def __init__(self, app: Flask, limits: Limits, *, changes: Way, exports: Way, on_the_spot: bool) -> None:
        self._app, self._limits, self._changes, self._exports = app, limits, changes, exports
        self._threads = None if on_the_spot else ThreadPoolExecutor(READING_THREADS)

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
                return await batch_answer(self._changes, facts, receive, self._limits)
            body = await body_of(receive, self._limits.body)
            facts["CONTENT_LENGTH"] = str(len(body))
            facts.pop("HTTP_TRANSFER_ENCODING", None)
            if facts["REQUEST_METHOD"] in SAFE_METHODS:
                return await self._read(facts, body)
            return await self._changes.whole(facts, body)
        except TimelineError as error:
            return self._here(facts, b"", **{REFUSAL: error})

    async def _read(self, facts: Facts, body: bytes) -> Whole | Begun:
        here = partial(self._here, facts, body, **{ON_THE_SPOT: True})
        try:
            if self._threads is None or facts["PATH_INFO"] == ALIVE:
                return here()
            return await asyncio.get_running_loop().run_in_executor(self._threads, here)
        except Elsewhere:
            return await self._exports.begun(facts, body)

    def _here(self, facts: Facts, body: bytes, **extras: Any) -> Whole:
        """The answer of the application, made in this process."""
        made = answer_of(self._app, facts, body, **extras)
        return Whole(made.status, made.headers, b"".join(made.body))


async def _send(answer: Whole | Begun, send: Send) -> None:
    """Send an answer off. One that breaks off is left incomplete, so that the connection breaks too."""
    headers = [(name.lower().encode(), value.encode("latin-1")) for name, value in answer.headers]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    if isinstance(answer, Whole):
        await send({"type": "http.response.body", "body": answer.body})
        return
    try:
        async for piece in answer.body:
            message = {"type": "http.response.body", "body": piece, "more_body": True}
            await asyncio.wait_for(send(message), SENT_WITHIN_S)
    except (TimeoutError, EOFError) as error:
        LOG.error("answer broken off", reason=repr(error))
    else:
        await send({"type": "http.response.body", "body": b""})
    finally:
        await answer.body.aclose()
