"""What /metrics says that no process counts: how large the database is, and which version runs."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import threading
import time
from math import inf
from pathlib import Path

import structlog
from sqlalchemy.exc import SQLAlchemyError

from api import metrics
from api.storage.database import Database
from api.version import installed_version

WAITED_S = 1.0
"""How long an answer waits for a measurement. It comes into a later answer if it takes longer."""
VALID_S = 5.0
"""How long a measurement is used again: anybody may ask, as often as they like."""
PROJECT = Path(__file__).parents[3]
LOG = structlog.get_logger()


class Measuring:
    """Measures a database in a thread of its own: an answer must not wait for a database that hangs."""

    def __init__(self, database: Database) -> None:
        self._database, self._temporary = database, tempfile.gettempdir()
        self._asking = threading.Lock()
        self._done = threading.Event()
        self._done.set()
        self._began = -inf
        self._last: metrics.Numbers = {}
        self._failed = False
        self._build: metrics.Numbers = {metrics.BUILD.name: {_build(): 1.0}}

    def numbers(self) -> metrics.Numbers:
        """The last measurement. The database counts as down if it did not answer the newest one."""
        with self._asking:
            if self._done.is_set() and time.monotonic() - self._began > VALID_S:
                self._begin()
        up = self._done.is_set() and not self._failed
        return {**self._last, **self._build, metrics.DATABASE_UP.name: {(): float(up)}}

    def _begin(self) -> None:
        self._began = time.monotonic()
        self._done.clear()
        threading.Thread(target=self._measure, daemon=True).start()
        self._done.wait(WAITED_S)

    def _measure(self) -> None:
        try:
            self._last = self._with_temporary_space(self._database.measured())
            self._failed = False
        except (SQLAlchemyError, OSError) as error:
            self._failed = True
            LOG.warning("database not measured", reason=str(error))
        finally:
            self._done.set()

    def _with_temporary_space(self, measured: metrics.Numbers) -> metrics.Numbers:
        space = float(shutil.disk_usage(self._temporary).free)
        free = {**measured.get(metrics.DISK_FREE.name, {}), ("temporary files",): space}
        return {**measured, metrics.DISK_FREE.name: free}


def _build() -> tuple[str, str]:
    """The version of the package, and the commit of a checkout; either may be unknown."""
    return installed_version(), _revision() or "unknown"


def _revision() -> str:
    if not (PROJECT / ".git").exists():
        return ""
    try:
        asked = ["git", "-C", str(PROJECT), "rev-parse", "--short", "HEAD"]
        return subprocess.run(asked, capture_output=True, text=True, timeout=5, check=False).stdout.strip()
    except (OSError, subprocess.TimeoutExpired):
        return ""
