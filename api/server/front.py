"""The front processes: an ASGI application that takes requests in and sends answers off.

Everything that waits for a client happens here, with a deadline, and nothing that takes long. Reads are
answered on the spot if the database is a file, since handing one to a thread costs a fifth of a page; a
database server may not answer, so there they run in threads.
"""

from __future__ import annotations

from functools import partial
from http import HTTPStatus
from typing import Any, NamedTuple

from flask import Flask
from werkzeug.exceptions import HTTPException

from api.config import Settings
from api.errors import TimelineError, Unavailable
from api.http.kit.account import ACCOUNT, UNKNOWN
from api.http.kit.environ import ON_THE_SPOT, REFUSAL, REQUEST_ID, Elsewhere
from api.http.kit.etags import SAFE_METHODS
from api.http.kit.middleware import request_id_for
from api.http.kit.prefixes import prefix_of
from api.http.kit.problems import unforeseen
from api.server.asgi import Begun, Message, Receive, Scope, Send, Whole
from api.server.batches import Batch
from api.server.bodies import ClientLeft, Limits, Room, body_of, dropped_rest
from api.server.exchanges import Conversation, Exchange, Logging, Outcome
from api.server.reading import ReadingThreads
from api.server.way import Request, Way
from api.server.wsgi import Facts, answer_of, client_of, facts_of

LONG = 50_000
"""A longer body is not worked on before or between short ones: it may take seconds."""
ALIVE = "/healthz"
BATCH = "/v1/articles/batch"


class Ways(NamedTuple):
    """Where requests are worked on: changes and extractions, those of long texts, and exports."""

    short: Way
    long: Way
    exports: Way


class Front:
    """Takes requests in, has them answered, and sends the answers off.

    ``on_the_spot`` is whether reads are answered in the thread of the event loop.
    """

    def __init__(self, app: Flask, settings: Settings, ways: Ways, *, on_the_spot: bool) -> None:
        self._app, self._ways, self._proxies = app, ways, settings.proxies
        self._limits = Limits(settings.max_body, settings.max_batch)
        self._logging = Logging(settings.log_reads, settings.log_level == "debug", settings.slow_s)
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
        exchange, facts = Exchange(scope), _with_id(facts_of(scope))
        try:
            answer = self._here(facts, b"", **{ON_THE_SPOT: True, ACCOUNT: exchange.account})
        except (Elsewhere, Exception):
            return None
        exchange.note_answer(answer)
        self._end(exchange, facts)
        return answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        exchange, facts = Conversation(scope, receive, send), _with_id(facts_of(scope))
        try:
            await _send(await self._answer(facts, exchange), exchange)
        except ClientLeft:
            exchange.outcome = Outcome.LEFT
        except BaseException as error:
            exchange.break_off(error)
            raise
        finally:
            self._end(exchange, facts)

    def _end(self, exchange: Exchange, facts: Facts) -> None:
        exchange.end(facts, self._client(facts), partial(self._route, facts), self._logging)

    async def _answer(self, facts: Facts, exchange: Conversation) -> Whole | Begun:
        try:
            if facts["REQUEST_METHOD"] == "POST" and facts["PATH_INFO"] == BATCH:
                store, prefix = partial(self._store, exchange), prefix_of(facts, self._proxies)
                batch = Batch(facts, self._client(facts), store, prefix)
                return await batch.answer(exchange.receive, self._limits)
            with self._room.place() as place:
                body = await body_of(exchange.receive, self._limits.body, place)
                if facts["REQUEST_METHOD"] in SAFE_METHODS:
                    return await self._read(facts, body, exchange)
                return await self._change(exchange, Request(facts, body, self._client(facts)))
        except ClientLeft:
            raise
        except Exception as error:
            extras = {REFUSAL: _refusal(error, facts), ACCOUNT: exchange.account}
            return self._here(facts, b"", **extras)

    async def _read(self, facts: Facts, body: bytes, exchange: Exchange) -> Whole | Begun:
        extras = {ON_THE_SPOT: True, ACCOUNT: exchange.account}
        here = partial(self._here, facts, body, **extras)
        try:
            if self._threads is None or facts["PATH_INFO"] == ALIVE:
                return here()
            return await self._threads.answer(here)
        except Elsewhere:
            answering = self._ways.exports.begun(Request(facts, body, self._client(facts)))
            return await exchange.elsewhere("exports", facts, answering)

    async def _change(self, exchange: Exchange, request: Request) -> Whole:
        queue = "long" if len(request.body) > LONG else "short"
        way: Way = getattr(self._ways, queue)
        answer = await exchange.elsewhere(queue, request.facts, way.whole(request))
        exchange.take_back()
        return answer

    async def _store(self, exchange: Exchange, request: Request) -> Whole:
        """Has a part of a batch stored; raises ``EOFError`` if the service ends."""
        if self._stopping:
            raise EOFError("the service ends")
        answer = await self._change(exchange, request)
        exchange.note_results(answer.body)
        return answer

    def _route(self, facts: Facts) -> str:
        """The rule of a path that no view was asked for."""
        try:
            routes = self._app.url_map.bind("")
            return routes.match(facts["PATH_INFO"], facts["REQUEST_METHOD"], return_rule=True)[0].rule
        except HTTPException:
            return UNKNOWN

    def _client(self, facts: Facts) -> str:
        return client_of(facts, self._proxies)

    def _here(self, facts: Facts, body: bytes, **extras: Any) -> Whole:
        """The answer of the application, made in this process."""
        made = answer_of(self._app, facts, body, **extras)
        return Whole(made.status, made.headers, b"".join(made.body))


def _with_id(facts: Facts) -> Facts:
    """The facts of a request, with its id."""
    facts[REQUEST_ID] = request_id_for(facts.get("HTTP_X_REQUEST_ID", ""))
    return facts


def _refusal(error: Exception, facts: Facts) -> TimelineError:
    """What a client is told of an error on the way to the application."""
    if isinstance(error, TimelineError):
        return error
    if isinstance(error, EOFError):
        return Unavailable(str(error))
    return unforeseen(error, facts[REQUEST_ID], facts["PATH_INFO"])


async def _send(answer: Whole | Begun, exchange: Conversation) -> None:
    """Send an answer off, once the rest of a refused body has been dropped, within bounds.

    An answer that breaks off is left incomplete, so that the connection breaks too.
    """
    headers = [(name.lower().encode(), value.encode("latin-1")) for name, value in answer.headers]
    head = {"type": "http.response.start", "status": answer.status, "headers": headers}
    if isinstance(answer, Whole):
        if answer.status == HTTPStatus.REQUEST_TIMEOUT or not await dropped_rest(exchange):
            headers.append((b"connection", b"close"))
        await exchange.send(head)
        await exchange.send({"type": "http.response.body", "body": answer.body})
    else:
        await _send_pieces(head, answer, exchange)


async def _send_pieces(head: Message, answer: Begun, exchange: Conversation) -> None:
    send = exchange.send
    try:
        piece = await anext(answer.body, b"")
        await send(head)
        while piece:
            await send({"type": "http.response.body", "body": piece, "more_body": True})
            piece = await anext(answer.body, b"")
        await dropped_rest(exchange)
        await send({"type": "http.response.body", "body": b""})
    except EOFError as error:
        exchange.break_off(error)
    finally:
        await answer.body.aclose()
