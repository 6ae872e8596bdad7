"""The server: granian with several processes of one thread each.

Threads of one process would wait for each other in sqlite3. The application is created once, before the
processes are forked, so that they share the memory of everything that does not change.
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
from api.languages import named_days

GRACE_S = 30
YOUNG_OBJECTS = 50_000
"""Objects made between two collections: one article makes thousands, which die with it."""
LOADED_LANGUAGES = ("de", "en", "es", "fr", "it", "pt")
"""The languages loaded before the workers start, which share them; others load with their first article."""


def serve(settings: Settings) -> None:
    """Serves until SIGTERM or SIGINT, then finishes the requests in progress.

    The workers read their settings from the environment, so the settings are written back to it.
    """
    settings.checked()
    with tempfile.TemporaryDirectory(prefix="timeline-") as folder:
        os.environ |= {
            "TIMELINE_HOST": settings.host,
            "TIMELINE_PORT": str(settings.port),
            "TIMELINE_WORKERS": str(settings.workers),
            "PROMETHEUS_MULTIPROC_DIR": folder,
        }
        counts = f"sqlite-counts://{Path(folder) / 'limits.db'}"
        os.environ.setdefault("TIMELINE_RATELIMIT_STORAGE", counts)
        _run(settings)


@cache
def application() -> Flask:
    """The application with its main languages loaded; it has not used the database yet."""
    from api.app import create_app  # Its metrics look for their folder on import.

    _warm_up()
    return create_app()


def _warm_up() -> None:
    """Loads what a first article would wait for: the rules of its language, the calendars of feasts."""
    for code in LOADED_LANGUAGES:
        events_in("2025-07-31", languages.language(code), None)
    named_days.load_calendars()


def _run(settings: Settings) -> None:
    from granian.constants import HTTPModes, Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    application()
    gc.freeze()  # A collection would write to each object, and so copy its memory page in each worker.
    gc.set_threshold(YOUNG_OBJECTS)
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
