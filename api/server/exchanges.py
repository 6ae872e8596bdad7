"""A request and its answer as the client sees them: measured, counted and logged as one line."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from enum import Enum
from http import HTTPMethod
from time import monotonic
from typing import Any, NamedTuple, TypeVar

from api import logs, metrics
from api.errors import TimelineError
from api.http.kit.account import Account, taken_off
from api.http.kit.environ import QUEUE, REQUEST_ID, SENT_AT
from api.http.kit.etags import SAFE_METHODS
from api.server.asgi import Begun, Message, Receive, Scope, Send, Whole
from api.server.wsgi import Facts

Answer = TypeVar("Answer", Whole, Begun)
METHODS = frozenset(HTTPMethod)
"""Others are counted together: a client can make up any number of them."""
STORED = b'"status":201,"id"'
"""Stands in the result of each line of a batch whose article is new."""


class Outcome(Enum):
    """How an exchange ended."""

    ANSWERED = "answered"
    LEFT = "client left"
    BROKEN_OFF = "broken off"


class Logging(NamedTuple):
    """What is logged: ``slow_s`` is from when on a request is slow, ``queries`` whether all are shown.

    Searches may hold personal data. They are shown where they help to find an error: if the request was
    refused or slow.
    """

    reads: bool
    queries: bool
    slow_s: float


class Exchange:
    """A request on its way through the front, and its answer."""

    def __init__(self, scope: Scope) -> None:
        self.outcome, self.reason, self.status = Outcome.ANSWERED, "", 0
        self.account = Account()
        self.lines = self.articles = 0
        self._scope = scope
        self._began, self._client_s, self._queue_s = monotonic(), 0.0, 0.0
        self._received = self._sent = 0
        self._handed_on: list[str] = []

    def note_answer(self, answer: Whole) -> None:
        """This was answered at once."""
        self.status, self._sent = answer.status, len(answer.body)

    async def elsewhere(self, queue: str, facts: Facts, answering: Awaitable[Answer]) -> Answer:
        """The answer of another process, for which the request waits in a queue."""
        sent = began = monotonic()
        facts |= {QUEUE: queue, SENT_AT: repr(sent)}
        self._handed_on.append(queue)
        metrics.HANDED_ON.add(queue)
        try:
            answer = await answering
            self._take_over(account := taken_off(answer.headers))
            began = account.began
        except TimelineError:
            began = monotonic()
            raise
        finally:
            self._queue_s += max(0.0, began - sent)
            del facts[QUEUE]
        return answer

    def _take_over(self, account: Account) -> None:
        account.database_s += self.account.database_s
        self.account = account

    def take_back(self) -> None:
        """No other process works on the request any longer."""
        while self._handed_on:
            metrics.HANDED_ON.add(self._handed_on.pop(), amount=-1.0)

    def note_results(self, results: bytes) -> None:
        """These are results of a part of a batch."""
        self.lines += results.count(b"\n")
        self.articles += results.count(STORED)

    def break_off(self, error: BaseException) -> None:
        """The answer stays incomplete."""
        self.outcome, self.reason = Outcome.BROKEN_OFF, repr(error)

    def end(self, facts: Facts, client: str, route: Callable[[], str], logging: Logging) -> None:
        """Count and log the exchange. ``route`` is asked if no view was reached."""
        self.take_back()
        if self._scope["method"] == "HEAD":
            self._sent = 0
        whole_s = monotonic() - self._began
        self.account.route = self.account.route or route()
        self._count(whole_s)
        self._log(facts, client, whole_s, logging)

    def _count(self, whole_s: float) -> None:
        method, route = self._scope["method"], self.account.route
        metrics.REQUEST_SECONDS.observe(route, amount=whole_s - self._client_s)
        metrics.SENT.add(amount=self._sent)
        if self._received:
            metrics.RECEIVED.add(amount=self._received)
        if self.status:
            metrics.REQUESTS.add(method if method in METHODS else "other", route, str(self.status))
        if self.outcome is not Outcome.ANSWERED:
            metrics.UNFINISHED.add(self.outcome.value)
        if self.account.refusal is not None:
            metrics.REFUSALS.add(self.account.refusal)

    def _log(self, facts: Facts, client: str, whole_s: float, logging: Logging) -> None:
        slow = whole_s > logging.slow_s
        level = self._level(slow)
        if level == "info" and not logging.reads and self._scope["method"] in SAFE_METHODS:
            return
        line: dict[str, Any] = {
            "request_id": facts[REQUEST_ID],
            "method": self._scope["method"],
            "path": self._scope["raw_path"].decode("latin-1"),
            "route": self.account.route,
            "status": self.status or None,
            "ms": round(whole_s * 1000, 2),
            "bytes_in": self._received,
            "bytes_out": self._sent,
            "client": client,
        }
        if slow or self.status >= 400 or logging.queries:
            line["query"] = facts["QUERY_STRING"]
        logs.line(level, self.outcome.value, **line, **self._details(whole_s, slow))

    def _level(self, slow: bool) -> str:
        if self.status == 500 or self.outcome is Outcome.BROKEN_OFF:
            return "error"
        return "warning" if slow or self.status > 500 else "info"

    def _details(self, whole_s: float, slow: bool) -> dict[str, Any]:
        """What only some lines have."""
        account, work_s = self.account, whole_s - self._client_s - self._queue_s
        details: dict[str, Any] = {"who": account.who, "refusal": account.refusal, "reason": self.reason}
        if self.lines:
            details |= {"lines": self.lines, "articles": self.articles}
        if slow:
            details |= {"slow": True, "client_ms": round(self._client_s * 1000)}
            details |= {
                "queue_ms": round(self._queue_s * 1000),
                "database_ms": round(account.database_s * 1000),
            }
        if slow or whole_s - work_s > 0.001:
            details["work_ms"] = round(work_s * 1000, 2)
        return {name: value for name, value in details.items() if value not in (None, "")}


class Conversation(Exchange):
    """Passes messages on between the client and the front, and notes how long the client took.

    ``arrived`` is whether the body has arrived whole, or the client has left.
    """

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        super().__init__(scope)
        self._receive, self._send = receive, send
        self.arrived = False

    async def receive(self) -> Message:
        began = monotonic()
        message = await self._receive()
        self._client_s += monotonic() - began
        self._received += len(message.get("body", b""))
        self.arrived = not message.get("more_body", False)
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
        began = monotonic()
        await self._send(message)
        self._client_s += monotonic() - began
        self._sent += len(message.get("body", b""))
