"""The connections of a front process: uvicorn's, limited in number, size of headers and silence."""

from __future__ import annotations

import asyncio
import secrets
from http import HTTPStatus
from typing import ClassVar

import httptools
import orjson
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from api import logs
from api.errors import Busy, HeadersTooLarge, Malformed, TimelineError
from api.http.kit.middleware import ALWAYS, NOTHING_LOADS
from api.http.kit.problems import MEDIA_TYPE, problem_json
from api.metrics import CONNECTIONS, REFUSALS
from api.server.asgi import Whole
from api.server.crowd import Crowd

MOST_CONNECTIONS = 2_000
"""Open connections of a front process, half of them from one address; one more is refused."""
ENDS_WITHIN_S = 5.0
"""How long a client may take to receive its last answer when the service ends."""
LONGEST_HEAD = 65_536
"""Bytes of a request line with its headers."""
HEAD_WITHIN_S = 10.0
"""How long they may take to arrive."""
STALLED_S = 30.0
"""A client that has taken too little of its answer in this time is cut."""
LEAST_TAKEN = 30_000
"""Bytes that it must have taken: a thousand a second."""
BODY_HEADERS = (b"content-length", b"transfer-encoding")


class Connection(HttpToolsProtocol):
    """Answers a read at once where it can, and closes connections that are too many, silent or too slow."""

    crowd: ClassVar[Crowd] = Crowd(MOST_CONNECTIONS, MOST_CONNECTIONS // 2)
    address = ""
    _waiting: asyncio.TimerHandle | None = None
    _stalled: asyncio.TimerHandle | None = None
    _head = 0
    _unsent = 0
    _begins = _is_read = False

    @property
    def unsent(self) -> int:
        """Bytes of answers that the client has not taken yet."""
        return self.transport.get_write_buffer_size()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.address = self.client[0] if self.client else ""
        CONNECTIONS.put(number=len(self.connections))
        if self.crowd.admits(self):
            self._wait_for_head()
        else:
            refusal = Busy("too many connections: try again in a moment")
            self._send_problem(refusal, "too many connections", ("Retry-After", str(refusal.retry_after)))

    def connection_lost(self, exc: Exception | None) -> None:
        self.crowd.leave(self)
        self._stop_waiting()
        self._stop_watching()
        self._unset_keepalive_if_required()
        super().connection_lost(exc)
        CONNECTIONS.put(number=len(self.connections))

    def data_received(self, data: bytes) -> None:
        self._begins = True
        super().data_received(data)
        if self._waiting is not None:
            self._head += len(data)
            if self._head > LONGEST_HEAD:
                refusal = HeadersTooLarge(f"the headers are longer than {LONGEST_HEAD} bytes")
                self._send_problem(refusal, "head too long")
        elif self.is_idle and self.timeout_keep_alive_task is None:
            self._keep_alive()  # An empty line came, which begins no request.

    @property
    def is_idle(self) -> bool:
        """Whether every request so far has been answered."""
        return self.cycle is None or self.cycle.response_complete

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._wait_for_head()

    def on_headers_complete(self) -> None:
        self._stop_waiting()
        self.crowd.note_busy(self)
        self._is_read = self._begins and self.is_idle and self._may_be_read_at_once()
        self._begins = False  # Requests that come at once with another are answered after those of others.
        if not self._is_read:
            self._begin()

    def on_message_complete(self) -> None:
        if not self._is_read:
            super().on_message_complete()
        elif not self._read_at_once():
            self._begin()
            super().on_message_complete()

    def _begin(self) -> None:
        """Begin a request in a task of its own. One that asks for another protocol is the last."""
        super().on_headers_complete()
        if self.parser.should_upgrade():
            self.cycle.keep_alive = False

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self.is_idle:
            self.crowd.note_idle(self)

    def pause_writing(self) -> None:
        super().pause_writing()
        self.crowd.note_slow(self)
        self._watch()

    def resume_writing(self) -> None:
        super().resume_writing()
        self.crowd.note_quick(self)
        self._stop_watching()

    def shutdown(self) -> None:
        """Finish the requests that have arrived whole; a client that takes no answer is not waited for."""
        self.app.stop()
        super().shutdown()
        if self.is_idle:
            self.loop.call_later(ENDS_WITHIN_S, self.transport.abort)
        elif self.cycle.more_body:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
            self.transport.close()

    def timeout_keep_alive_handler(self) -> None:
        """An idle connection is closed, unless its client is still taking the answer."""
        if not self.unsent:
            super().timeout_keep_alive_handler()
        elif self._stalled is None:
            self._watch()

    def _may_be_read_at_once(self) -> bool:
        """Whether the request has no body, and can be answered without waiting for anything."""
        bodiless = not any(name in BODY_HEADERS for name, _ in self.headers)
        method = self.parser.get_method().decode("latin-1")
        return bodiless and not self.flow.write_paused and bool(self.app.reads_at_once(method))

    def _read_at_once(self) -> bool:
        """Answer a read, without a task of its own; False if that takes longer than a page."""
        url = httptools.parse_url(self.url)
        version = self.parser.get_http_version()
        self.scope |= {
            "method": self.parser.get_method().decode("ascii"),
            "http_version": version,
            "raw_path": url.path,
            "query_string": url.query or b"",
        }
        answer = self.app.read_at_once(self.scope)
        if answer is None:
            return False
        keeps = version != "1.0" and self.parser.should_keep_alive() and not self.parser.should_upgrade()
        self.transport.write(written(answer, keeps, is_head=self.scope["method"] == "HEAD"))
        if not keeps:
            self.transport.close()
        self.on_response_complete()
        return True

    def send_400_response(self, msg: str) -> None:
        """Answer what is no HTTP request with a problem document too, and close the connection."""
        self._send_problem(Malformed(msg), "malformed")

    def _send_problem(self, refusal: TimelineError, reason: str, *more: tuple[str, str]) -> None:
        request_id = secrets.token_hex(16)
        self._log_refusal(reason, request_id=request_id, status=refusal.status)
        headers = [
            ("Content-Type", MEDIA_TYPE),
            ("Cache-Control", "no-store"),
            ("X-Request-ID", request_id),
            *more,
            *ALWAYS,
            NOTHING_LOADS,
        ]
        answer = Whole(refusal.status, headers, orjson.dumps(problem_json(refusal)))
        self.transport.write(written(answer, keeps=False))
        self.transport.close()

    def _keep_alive(self) -> None:
        self.timeout_keep_alive_task = self.loop.call_later(
            self.timeout_keep_alive, self.timeout_keep_alive_handler
        )

    def _watch(self) -> None:
        """Look every now and then whether the client takes its answer."""
        self._stop_watching()
        self._unsent = self.unsent
        self._stalled = self.loop.call_later(STALLED_S, self._check_progress)

    def _check_progress(self) -> None:
        self._stalled = None
        if not self.unsent:
            if self.is_idle:
                self._keep_alive()
        elif self.unsent > max(0, self._unsent - LEAST_TAKEN):
            self.transport.abort()
        else:
            self._watch()

    def _stop_watching(self) -> None:
        if self._stalled is not None:
            self._stalled.cancel()
            self._stalled = None

    def _wait_for_head(self) -> None:
        self._stop_waiting()
        self.crowd.note_idle(self)
        self._waiting = self.loop.call_later(HEAD_WITHIN_S, self._give_up)

    def _give_up(self) -> None:
        """Close a connection whose request does not arrive. One that sent nothing made no request."""
        if self._head:
            self._log_refusal("head too slow")
        self.transport.abort()

    def _log_refusal(self, reason: str, **details: object) -> None:
        REFUSALS.add(reason)
        logs.line("info", "refused", reason=reason, client=self.address, bytes_in=self._head, **details)

    def _stop_waiting(self) -> None:
        self._head = 0
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None


def written(answer: Whole, keeps: bool, is_head: bool = False) -> bytes:
    """An answer as it goes over a connection, which it keeps open or closes."""
    lines = [STATUS_LINE[answer.status].decode("latin-1")[:-2]]
    lines += [f"{name}: {value}" for name, value in answer.headers]
    bodiless = is_head or answer.status in (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)
    if not bodiless and not any(name.lower() == "content-length" for name, _ in answer.headers):
        lines.append(f"content-length: {len(answer.body)}")
    if not keeps:
        lines.append("connection: close")
    head = "\r\n".join([*lines, "", ""]).encode("latin-1")
    return head if bodiless else head + answer.body
