"""``serve``: all processes of the service, from start to end.

The application is created once, before any process is forked, so that they share the memory of everything
that does not change.
"""

from __future__ import annotations

import multiprocessing
import os
import resource
import socket
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import uvicorn
from flask import Flask
from typing_extensions import override

from api import languages
from api.app import create_app
from api.config import Settings, address, without_brackets
from api.errors import Misconfigured
from api.extraction.events import events_in
from api.http.kit.service import EXTENSION
from api.languages import named_days
from api.server import work
from api.server.crowd import Crowd
from api.server.folders import service_folder
from api.server.front import Front, Ways
from api.server.garbage import collect_seldom
from api.server.occupying import occupy
from api.server.protocol import MOST_CONNECTIONS, Connection
from api.server.supervising import Processes, Supervisor
from api.server.turns import Turns
from api.server.way import Way

Announce = Callable[[], None]
GRACE_S = 30
IDLE_S = 15
"""How long an idle connection is kept open."""
EXPORTS, EXPORTS_EACH = 8, 4
"""Exports that are written at the same time, and those of one client."""
EXPORT_BEGINS_WITHIN_S = 40.0
"""How long an export may take to begin: a little longer than a statement may."""
LOADED_LANGUAGES = ("de", "en", "es", "fr", "it", "pt")
"""The languages loaded before the processes are forked; others load with their first article."""


def serve(settings: Settings, public: socket.socket, announce: Announce) -> None:
    """Serves on a socket until SIGTERM or SIGINT, then finishes the requests in progress.

    ``announce`` is called once, by the first process that answers requests. The processes read their settings
    from the environment, so the settings are written back to it.
    """
    _, most_files = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most_files, most_files))
    with service_folder() as folder:
        os.environ |= {
            "TIMELINE_HOST": settings.host,
            "TIMELINE_PORT": str(settings.port),
            "TIMELINE_WORKERS": str(settings.workers),
        }
        counts = f"sqlite-counts://{folder / 'limits.db'}"
        os.environ.setdefault("TIMELINE_RATELIMIT_STORAGE", counts)
        app = application()
        collect_seldom()
        processes = _processes(app, settings, folder, public, _once(announce))
        Supervisor(processes, GRACE_S + 5).run()


def _once(announce: Announce) -> Announce:
    """Calls a function at its first call only, whichever process makes that."""
    first = multiprocessing.Lock()

    def announced() -> None:
        if first.acquire(block=False):
            announce()

    return announced


def application() -> Flask:
    """The application with its main languages loaded; it has not used the database yet."""
    for code in LOADED_LANGUAGES:
        events_in("2025-07-31", languages.language(code), None)
    languages.detected("2025-07-31")  # Its model needs a temporary file, and the disk may be full later.
    named_days.load_calendars()
    return create_app()


def listening(settings: Settings) -> socket.socket:
    """A socket on the address of the service, which no other process can serve on meanwhile.

    Raises ``Misconfigured`` if the address cannot be served on.
    """
    host = without_brackets(settings.host)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    public = socket.socket(family, socket.SOCK_STREAM)
    public.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        public.bind((host, settings.port))
        public.listen(MOST_CONNECTIONS)
    except (OSError, UnicodeError) as error:
        public.close()
        reason = getattr(error, "strerror", None) or error
        raise Misconfigured(f"cannot serve on {address(host, settings.port)}: {reason}") from error
    return public


def address_of(public: socket.socket) -> str:
    """The address that a socket listens on, as a URL."""
    host, port = public.getsockname()[:2]
    return f"http://{address(host, port)}"


def _processes(
    app: Flask, settings: Settings, folder: Path, public: socket.socket, announce: Announce
) -> list[Processes]:
    """What each process runs, by name; fronts end first, since they wait for the others."""
    paths = {name: folder / f"{name}.sock" for name in Ways._fields}
    sockets = {name: work.listener(path) for name, path in paths.items()}
    front = partial(_front, app, settings, public, announce, paths)
    short, long = (
        partial(work.work, app, sockets[name], settings.longest_work) for name in ("short", "long")
    )
    fronts: Processes = {f"front {number}": front for number in range(1, settings.workers + 1)}
    workers: Processes = {f"work {number}": short for number in range(1, settings.work_processes + 1)}
    export = partial(work.work_in_threads, app, sockets["exports"], EXPORTS)
    occupying = partial(occupy, app.extensions[EXTENSION].database)
    return [fronts, {**workers, "long work": long, "exports": export, "occupancy": occupying}]


class _Announced(uvicorn.Server):
    """A server that says when it answers."""

    def __init__(self, config: uvicorn.Config, announce: Announce) -> None:
        super().__init__(config)
        self._announce = announce

    @override
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._announce()


def _front(
    app: Flask, settings: Settings, public: socket.socket, announce: Announce, paths: Mapping[str, Path]
) -> None:
    answers_s = 2.0 * (settings.longest_work + work.ENDS_WITHIN_S)  # after a request of another front
    ways = Ways(
        short=Way(paths["short"], Turns(settings.work_processes), answers_s),
        long=Way(paths["long"], Turns(1, waits_s=settings.longest_work), answers_s),
        exports=Way(paths["exports"], Turns(EXPORTS, each=EXPORTS_EACH), EXPORT_BEGINS_WITHIN_S),
    )
    if settings.proxies:  # All connections come from the proxy then.
        Connection.crowd = Crowd(MOST_CONNECTIONS, MOST_CONNECTIONS)
    front = Front(
        app,
        settings,
        ways,
        on_the_spot=app.extensions[EXTENSION].database.storage.in_files,
    )
    config = uvicorn.Config(
        front,
        http=Connection,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        log_level="error",  # It warns of requests that are logged here as refused.
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=IDLE_S,
        timeout_graceful_shutdown=GRACE_S,
    )
    _Announced(config, announce).run([public])
