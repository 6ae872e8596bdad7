"""The connections of a front process: uvicorn's, limited in number, size of headers and silence."""

from __future__ import annotations

import asyncio
import secrets

import orjson
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from api.http.kit.middleware import ALWAYS, NOTHING_LOADS
from api.http.kit.problems import MEDIA_TYPE, problem_json

MOST_CONNECTIONS = 2_000
"""Open connections of a front process; one more is closed at once."""
LONGEST_HEAD = 65_536
"""Bytes of a request line with its headers."""
HEAD_WITHIN_S = 10.0
"""How long they may take to arrive."""


class Connection(HttpToolsProtocol):
    """Closes a connection that is one too many, sends nothing, or sends headers without end."""

    _waiting: asyncio.TimerHandle | None = None
    _head = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        if len(self.connections) > MOST_CONNECTIONS:
            transport.abort()
        else:
            self._wait_for_head()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_waiting()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._waiting is not None:
            self._head += len(data)
            if self._head > LONGEST_HEAD:
                self.transport.abort()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._wait_for_head()

    def on_headers_complete(self) -> None:
        self._stop_waiting()
        super().on_headers_complete()

    def send_400_response(self, msg: str) -> None:
        """Answer what is no HTTP request with a problem document too, and close the connection."""
        body = orjson.dumps(problem_json(400, msg))
        headers = [
            ("Content-Type", MEDIA_TYPE),
            ("Content-Length", str(len(body))),
            ("Connection", "close"),
            ("Cache-Control", "no-store"),
            ("X-Request-ID", secrets.token_hex(16)),
            *ALWAYS,
            NOTHING_LOADS,
        ]
        lines = ["HTTP/1.1 400 Bad Request", *(f"{name}: {value}" for name, value in headers), "", ""]
        self.transport.write("\r\n".join(lines).encode() + body)
        self.transport.close()

    def timeout_keep_alive_handler(self) -> None:
        """An idle connection is closed; one whose client has not taken its answer yet is cut."""
        if self.transport.get_write_buffer_size():
            self.transport.abort()
        else:
            super().timeout_keep_alive_handler()

    def _wait_for_head(self) -> None:
        self._stop_waiting()
        self._waiting = self.loop.call_later(HEAD_WITHIN_S, self._give_up)

    def _give_up(self) -> None:
        self.transport.abort()

    def _stop_waiting(self) -> None:
        self._head = 0
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
