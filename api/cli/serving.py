"""``timeline serve``."""

from __future__ import annotations

import dataclasses
from typing import Any

import click

from api.cli.console import given, migrated_database, say
from api.config import Settings
from api.http.kit.limits import storage_of
from api.server import serving

DEFAULT = Settings()
HELP = {
    "host": f"Address to serve on; without TIMELINE_HOST, {DEFAULT.host}.",
    "port": f"Port to serve on; without TIMELINE_PORT, {DEFAULT.port}.",
    "workers": f"Number of processes that answer reads; without TIMELINE_WORKERS, {DEFAULT.workers}.",
}


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
    with serving.listening(settings) as public:
        serving.serve(settings, public, lambda: say(f"serving on {serving.address_of(public)}"))
