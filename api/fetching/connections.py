"""Connections to checked addresses, which end after a while whatever the server does."""

from __future__ import annotations

import socket
from collections.abc import Container
from threading import Timer
from types import TracebackType
from typing import Any

from typing_extensions import override
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util import Url, connection

from api.fetching.addresses import addresses_of
from api.fetching.refusals import NotFetched

SECONDS_TO_CONNECT = 10.0


class Deadline:
    """Shuts the sockets that it watches down once its time is up.

    A timeout of a socket starts again with every byte, so a server that sends one at a time would hold the
    client for days.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds, self.passed = seconds, False
        self._sockets: list[socket.socket] = []
        self._timer = Timer(seconds, self._end)
        self._timer.daemon = True

    def __enter__(self) -> Deadline:
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self._timer.cancel()

    def watch(self, opened: socket.socket) -> None:
        self._sockets.append(opened)
        if self.passed:
            self._end()

    def _end(self) -> None:
        self.passed = True
        for opened in self._sockets:
            try:
                opened.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # It is closed already.


class _Checked(HTTPConnection):
    """Resolves its host once and connects to one of the addresses that may be connected to."""

    private_hosts: Container[str] = ()
    deadline: Deadline

    @override
    def _new_conn(self) -> socket.socket:
        failure: OSError | None = None
        for address in addresses_of(self.host, self.port, self.private_hosts):
            try:
                opened = connection.create_connection((address, self.port), SECONDS_TO_CONNECT)
            except OSError as error:
                failure = error
                continue
            self.deadline.watch(opened)
            return opened
        raise NotFetched(f"{self.host} cannot be reached: {failure}", for_now=True)


class _CheckedPlain(_Checked):
    """HTTP."""


class _CheckedTLS(_Checked, HTTPSConnection):
    """HTTPS; the certificate must be that of the host, whatever the address."""


def connection_to(url: Url, deadline: Deadline, private_hosts: Container[str]) -> HTTPConnection:
    """A connection, not yet opened, to the host of an http or https URL."""
    kind: type[Any] = _CheckedTLS if url.scheme == "https" else _CheckedPlain
    made: _Checked = kind((url.host or "").strip("[]"), url.port, timeout=deadline.seconds)
    made.private_hosts, made.deadline = private_hosts, deadline
    return made
