"""The processes that do the work.

A request reaches them whole, over a Unix socket in a folder that only this user can enter; one connection
carries one request. What comes back is the status with the headers, then the body in pieces, then an empty
piece: an answer without that end was broken off. Both sides run the same code, so the facts of a request and
the head of an answer are pickled.
"""

from __future__ import annotations

import os
import pickle
import signal
import socket
import struct
import sys
import threading
from io import BufferedRWPair
from pathlib import Path
from typing import TYPE_CHECKING

import structlog

from api.errors import Unavailable
from api.http.kit.environ import PATIENCE, Patience
from api.server.wsgi import answer_of

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

LENGTH = struct.Struct("!I")
END = LENGTH.pack(0)
WAITING = 128
"""Connections that the kernel holds until a process is free."""
ENDS_WITHIN_S = 10.0
"""How long a request that is given up may take to be answered, before its process is ended instead."""
LOG = structlog.get_logger()


def listener(path: Path) -> socket.socket:
    """A socket that work processes accept requests from."""
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listening.bind(str(path))
    listening.listen(WAITING)
    return listening


def give_way() -> None:
    """Let processes that wake up to answer a page run before this one; on Linux only."""
    if sys.platform == "linux":
        os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))


def work(app: WSGIApplication, listening: socket.socket, longest_s: float) -> None:
    """Answer one request after the other until SIGTERM. One that takes ``longest_s`` is given up."""
    give_way()
    worker = _Worker(app, longest_s)
    signal.signal(signal.SIGTERM, worker.stop)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGALRM, worker.give_up)
    while not worker.stopping:
        connection, _ = listening.accept()
        worker.answer(connection)


def work_in_threads(app: WSGIApplication, listening: socket.socket, threads: int) -> None:
    """Answer that many requests at a time until SIGTERM."""
    give_way()

    def run() -> None:
        while True:
            connection, _ = listening.accept()
            with connection:
                _answer(app, connection)

    for _ in range(threads):
        threading.Thread(target=run, daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.sigwait({signal.SIGTERM})


class _Worker(Patience):
    """Answers requests in the main thread, where signals arrive."""

    def __init__(self, app: WSGIApplication, longest_s: float) -> None:
        self.stopping = False
        self._app, self._longest_s, self._busy = app, longest_s, False

    def answer(self, connection: socket.socket) -> None:
        self._busy, self.refusal = True, None
        signal.setitimer(signal.ITIMER_REAL, self._longest_s, ENDS_WITHIN_S)
        try:
            with connection:
                _answer(self._app, connection, self)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            self._busy = False

    def stop(self, *_: object) -> None:
        self.stopping = True
        if not self._busy:
            raise SystemExit

    def give_up(self, *_: object) -> None:
        """Refuse the request; if that takes long too, as with a frozen database, the process ends."""
        if self.refusal is not None:
            LOG.error("process ended itself", reason=f"no answer {ENDS_WITHIN_S:g} s after it gave up")
            os._exit(1)
        self.refusal = Unavailable(f"given up after {self._longest_s:g} s of work: send less at once")
        raise self.refusal


def _answer(app: WSGIApplication, connection: socket.socket, patience: Patience | None = None) -> None:
    """Answer the request on a connection. A failure breaks the answer off, which the front notices."""
    try:
        stream = connection.makefile("rwb")
        facts, body, extras = pickle.loads(_piece(stream))
        answer = answer_of(app, facts, body, **extras, **{PATIENCE: patience})
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
