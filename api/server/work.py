"""The processes that do the long work, and the way to them.

A request reaches them whole, over a Unix socket in a folder that only this user can enter; one connection
carries one request. What comes back is the status with the headers, then the body in pieces, then an empty
piece: an answer without that end was broken off. Both sides run the same code, so the facts of a request and
the head of an answer are pickled.
"""

from __future__ import annotations

import asyncio
import pickle
import signal
import socket
import struct
import threading
from collections.abc import AsyncGenerator
from io import BufferedRWPair
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog

from api.errors import Unavailable
from api.server.asgi import Begun, Whole
from api.server.wsgi import Facts, answer_of

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

LENGTH = struct.Struct("!I")
END = LENGTH.pack(0)
WAITING = 128
"""Connections that the kernel holds until a process is free."""
LOG = structlog.get_logger()


def listener(path: Path) -> socket.socket:
    """A socket that work processes accept requests from."""
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listening.bind(str(path))
    listening.listen(WAITING)
    return listening


def work(app: WSGIApplication, listening: socket.socket, longest_s: float) -> None:
    """Answer one request after the other until SIGTERM. One that takes ``longest_s`` is given up."""
    worker = _Worker(app, longest_s)
    signal.signal(signal.SIGTERM, worker.stop)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGALRM, worker.give_up)
    while not worker.stopping:
        connection, _ = listening.accept()
        worker.answer(connection)


def work_in_threads(app: WSGIApplication, listening: socket.socket, threads: int) -> None:
    """Answer that many requests at a time until SIGTERM."""

    def run() -> None:
        while True:
            connection, _ = listening.accept()
            with connection:
                _answer(app, connection)

    for _ in range(threads):
        threading.Thread(target=run, daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.sigwait({signal.SIGTERM})


class _Worker:
    """Answers requests in the main thread, where signals arrive."""

    def __init__(self, app: WSGIApplication, longest_s: float) -> None:
        self.stopping = False
        self._app, self._longest_s, self._busy = app, longest_s, False

    def answer(self, connection: socket.socket) -> None:
        self._busy = True
        signal.setitimer(signal.ITIMER_REAL, self._longest_s)
        try:
            with connection:
                _answer(self._app, connection)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            self._busy = False

    def stop(self, *_: object) -> None:
        self.stopping = True
        if not self._busy:
            raise SystemExit

    def give_up(self, *_: object) -> None:
        raise Unavailable(f"given up after {self._longest_s:g} s of work: send less at once")


def _answer(app: WSGIApplication, connection: socket.socket) -> None:
    """Answer the request on a connection. A failure breaks the answer off, which the front notices."""
    try:
        stream = connection.makefile("rwb")
        facts, body, extras = pickle.loads(_piece(stream))
        answer = answer_of(app, facts, body, **extras)
        _write(stream, pickle.dumps((answer.status, answer.headers)))
        for chunk in answer.body:
            if chunk:
                _write(stream, chunk)
        stream.write(END)
        stream.flush()
    except OSError as error:
        LOG.warning("client left", reason=str(error))
    except Exception as error:
        LOG.error("answer broken off", exc_info=error)


def _piece(stream: BufferedRWPair) -> bytes:
    (length,) = LENGTH.unpack(stream.read(LENGTH.size))
    return stream.read(length)


def _write(stream: BufferedRWPair, piece: bytes) -> None:
    stream.write(LENGTH.pack(len(piece)))
    stream.write(piece)
    stream.flush()


class Way:
    """The way from a front process to the processes behind a socket.

    ``most`` requests of this front may be on it at once.
    """

    def __init__(self, path: Path, most: int) -> None:
        self._path, self._free = str(path), asyncio.Semaphore(most)

    async def whole(self, facts: Facts, body: bytes, *, waits: bool = False, **extras: Any) -> Whole:
        """The complete answer of a process; raises as ``begun`` does."""
        answer = await self.begun(facts, body, waits=waits, **extras)
        try:
            return Whole(answer.status, answer.headers, b"".join([piece async for piece in answer.body]))
        except EOFError as error:
            raise _restarting(error) from error

    async def begun(self, facts: Facts, body: bytes, *, waits: bool = False, **extras: Any) -> Begun:
        """The answer of a process, its body still arriving; it must be read to the end or closed.

        Raises ``Unavailable`` if no process takes the request, or if there is no room on the way; with
        ``waits`` it waits for room.
        """
        if not waits and self._free.locked():
            raise Unavailable("too many requests are waiting: try again in a moment")
        await self._free.acquire()
        try:
            reader, writer = await asyncio.open_unix_connection(self._path)
            request = pickle.dumps((facts, body, extras))
            writer.write(LENGTH.pack(len(request)) + request)
            await writer.drain()
            status, headers = pickle.loads(await _read(reader))
        except (OSError, EOFError) as error:
            self._free.release()
            raise _restarting(error) from error
        except BaseException:
            self._free.release()
            raise
        return Begun(status, headers, self._body(reader, writer))

    async def _body(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> AsyncGenerator[bytes, None]:
        try:
            while piece := await _read(reader):
                yield piece
        finally:
            self._free.release()
            writer.close()


def _restarting(error: Exception) -> Unavailable:
    LOG.error("no answer from a work process", reason=repr(error))
    return Unavailable("the service is restarting: try again in a moment")


async def _read(reader: asyncio.StreamReader) -> bytes:
    (length,) = LENGTH.unpack(await reader.readexactly(LENGTH.size))
    return await reader.readexactly(length)
