"""``timeline serve``."""

from __future__ import annotations

import dataclasses
import socket
from errno import EACCES, EADDRINUSE
from typing import Any

import click

from api.cli.console import given, migrated_database, say
from api.config import Settings
from api.errors import Misconfigured
from api.http.kit.limits import storage_of
from api.server import serving

DEFAULT = Settings()
HELP = {
    "host": f"Address to serve on; default: TIMELINE_HOST, else {DEFAULT.host}.",
    "port": f"Port to serve on; default: TIMELINE_PORT, else {DEFAULT.port}.",
    "workers": f"Number of processes that answer reads; default: TIMELINE_WORKERS, else {DEFAULT.workers}.",
}

ANOTHER_PORT = "choose another port with --port, TIMELINE_PORT or `make serve PORT=...`"


@click.command()
@click.option("--host", help=HELP["host"])
@click.option("--port", type=click.IntRange(0, 65535), help=HELP["port"])
@click.option("--workers", type=click.IntRange(1, 256), help=HELP["workers"])
def serve(**options: Any) -> None:
    """Serve the timeline over HTTP until stopped."""
    settings = dataclasses.replace(Settings.from_environment(), **given(options)).checked()
    if settings.ratelimit_storage:
        storage_of(settings.ratelimit_storage)
    migrated_database()
    with _listening(settings) as public:
        serving.serve(settings, public, lambda: say(f"serving on {serving.address_of(public)}"))


def _listening(settings: Settings) -> socket.socket:
    """The socket to serve on. Raises ``Misconfigured``, with what to do if the port is the reason."""
    try:
        return serving.listening(settings)
    except Misconfigured as error:
        if getattr(error.__cause__, "errno", None) in {EACCES, EADDRINUSE}:
            raise Misconfigured(f"{error}; {ANOTHER_PORT}") from error
        raise
