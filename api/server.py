"""The server: granian, one process a core with one thread each.

With sqlite3 several threads in one process wait for each other, so a process has one. The application is made
once, before the processes part: they share the memory of all that does not change.
"""

from __future__ import annotations

import gc
import os
import tempfile
from functools import cache
from pathlib import Path

from flask import Flask

from api import languages
from api.config import Settings
from api.extraction.events import events_in

GRACE_S = 30


def serve(settings: Settings) -> None:
    """Answers until SIGTERM or SIGINT; what has been begun is then answered first.

    The workers read their settings from the environment, as they were started, so it is completed here.
    """
    settings.checked()
    with tempfile.TemporaryDirectory(prefix="timeline-") as folder:
        os.environ |= {
            "TIMELINE_HOST": settings.host,
            "TIMELINE_PORT": str(settings.port),
            "TIMELINE_WORKERS": str(settings.workers),
            "PROMETHEUS_MULTIPROC_DIR": folder,
        }
        if settings.workers > 1:
            counts = f"sqlite-counts://{Path(folder) / 'limits.db'}"
            os.environ.setdefault("TIMELINE_RATELIMIT_STORAGE", counts)
        _run(settings)


@cache
def application() -> Flask:
    """The application, ready for its first article; it has not asked the database for anything yet."""
    from api.app import create_app  # The metrics in it look for their folder when they are imported.

    _read_examples()
    return create_app()


def _read_examples() -> None:
    """Reads one example of each kind in every language, so that no article waits for rules to be loaded.

    That takes 0.2 s. Without it, the first article that names a holiday takes 0.1 s longer.
    """
    for code in languages.FOLDERS:
        examples = languages.part(code, "examples")
        for sentence, *_ in examples.EXAMPLES.values():
            events_in(sentence, languages.language(code), examples.PUBLISHED.toordinal())


def _run(settings: Settings) -> None:
    from granian.constants import HTTPModes, Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    application()
    gc.freeze()  # A collection would write to every object, and so give each worker a copy of its own.
    Server(
        "api.server:application",
        factory=True,
        address=settings.host,
        port=settings.port,
        interface=Interfaces.WSGI,
        http=HTTPModes.http1,
        websockets=False,
        workers=settings.workers,
        blocking_threads=1,
        respawn_failed_workers=True,
        workers_kill_timeout=GRACE_S,
        log_level=LogLevels.warning,
    ).serve()
