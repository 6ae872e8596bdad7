"""Checks of the machine: processors, port, temporary files."""

from __future__ import annotations

import http.client
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import orjson

from api.cli.doctor.examined import Examined
from api.config import Settings, address, without_brackets
from api.counts import counted
from api.errors import Misconfigured
from api.server.folders import SHARED_MEMORY
from api.server.serving import listening
from api.storage.observations import Observation, failure, fine, warning

NEEDED, COMFORTABLE = 20_000_000, 500_000_000
"""Free bytes without which the service stops soon, and below which somebody should look."""
ANSWERS_WITHIN_S = 5


def processes(examined: Examined) -> Iterator[Observation]:
    """Whether there are as many processors as busy processes."""
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    settings = examined.settings
    started = (
        f"{settings.workers} + {settings.work_processes} processes on {counted(processors, 'processor')}"
    )
    if max(settings.workers, settings.work_processes) > processors:
        advice = f"set TIMELINE_WORKERS and TIMELINE_WORK_PROCESSES to {processors} at most"
        yield warning(started, advice)
    else:
        yield fine(started)


def port(examined: Examined) -> Iterator[Observation]:
    """Whether the service could start on its address, or runs there already."""
    settings = examined.settings
    place = address(settings.host, settings.port)
    try:
        listening(settings).close()
    except Misconfigured as error:
        if _is_served(settings):
            yield fine(f"the service answers on {place}")
        else:
            yield failure(str(error), "stop the other program, or change TIMELINE_HOST or TIMELINE_PORT")
    else:
        yield fine(f"{place} is free")


def _is_served(settings: Settings) -> bool:
    connection = http.client.HTTPConnection(
        without_brackets(settings.host), settings.port, timeout=ANSWERS_WITHIN_S
    )
    try:
        connection.request("GET", "/healthz")
        return bool(orjson.loads(connection.getresponse().read(1000)) == {"status": "alive"})
    except (OSError, http.client.HTTPException, orjson.JSONDecodeError):
        return False
    finally:
        connection.close()


def temporary_files(_: Examined) -> Iterator[Observation]:
    """Whether the folders of temporary files can be written, and have space."""
    folders = {Path(tempfile.gettempdir()), SHARED_MEMORY}
    for folder in sorted(folder for folder in folders if os.access(folder, os.W_OK)):
        yield space_in(folder)


def space_in(folder: Path) -> Observation:
    """Whether the file system of a folder has space left."""
    free = shutil.disk_usage(folder).free
    detail = f"{free / 1e6:,.0f} MB free in {folder}"
    if free < NEEDED:
        return failure(detail, f"free some space in {folder} now: changes fail without it")
    if free < COMFORTABLE:
        return warning(detail, f"free some space in {folder}")
    return fine(detail)
