"""``timeline serve``."""

from __future__ import annotations

import dataclasses
import os
from typing import Any

import click

from api.cli.console import given, migrated_database, warn
from api.config import Settings, unused_variables
from api.http.kit.limits import storage_of
from api.server import serving


@click.command()
@click.option("--host", help="Address to serve on.")
@click.option("--port", type=click.IntRange(0, 65535), help="Port to serve on.")
@click.option("--workers", type=click.IntRange(1, 256), help="Number of processes that answer reads.")
def serve(**options: Any) -> None:
    """Serve the timeline over HTTP until stopped."""
    settings = dataclasses.replace(Settings.from_environment(), **given(options)).checked()
    if settings.ratelimit_storage:
        storage_of(settings.ratelimit_storage)
    for name in unused_variables(os.environ):
        warn(f"{name} is no setting of this version, and changes nothing")
    migrated_database()
    with serving.listening(settings) as public:
        click.echo(f"serving on {serving.address_of(public)}", err=True)
        serving.serve(settings, public)
