"""The folder of a running service: its sockets and counts, which mean nothing once it has ended."""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SHARED_MEMORY = Path("/dev/shm")
"""Where Linux keeps files in memory: the counts for rate limits need no disk."""
PREFIX = "timeline-"
LOCK = "lock"
"""A file that is locked as long as a process of the service lives."""


@contextmanager
def service_folder(parent: Path | None = None) -> Iterator[Path]:
    """A new folder for this service; the folders of services that were killed are removed."""
    parent = parent or (SHARED_MEMORY if os.access(SHARED_MEMORY, os.W_OK) else Path(tempfile.gettempdir()))
    _remove_left(parent)
    unlocked = Path(tempfile.mkdtemp(prefix=f".{PREFIX}", dir=parent))
    with (unlocked / LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        folder = unlocked.rename(parent / unlocked.name.removeprefix("."))
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _remove_left(parent: Path) -> None:
    for lock in parent.glob(f"{PREFIX}*/{LOCK}"):
        try:
            with lock.open("r+") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(lock.parent, ignore_errors=True)
        except OSError:  # It is in use, another user's, or gone already.
            continue
