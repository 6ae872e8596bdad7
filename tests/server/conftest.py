"""A service in processes of its own, as `timeline serve` starts it."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager

import psutil
import pytest
import requests

from tests.signals import HEEDING

STARTS_WITHIN_S = 300
ENDS_WITHIN_S = 60
HALF_A_BODY = (
    b"POST /v1/extractions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    b'Content-Length: 1000\r\n\r\n{"te'
)


class Service:
    """A `timeline serve` on a port of its own; it can be started again after it has ended."""

    def __init__(self, environment, log):
        self.port, self.log = free_port(), log
        self.url = f"http://127.0.0.1:{self.port}"
        self._serve, self._environment = command("serve", "--port", str(self.port), environment=environment)

    def start(self):
        with self.log.open("a") as log:
            serve = [*HEEDING, *self._serve]
            self.process = subprocess.Popen(serve, env=self._environment, stderr=log)

    def get(self, path, **options):
        return requests.get(self.url + path, **{"timeout": 30, **options})

    def post(self, path, **options):
        return requests.post(self.url + path, **{"timeout": 60, **options})

    def connect(self, head=b""):
        """An open connection, on which a request has begun."""
        connection = socket.create_connection(("127.0.0.1", self.port), timeout=60)
        connection.sendall(head)
        return connection

    def processes(self):
        """Its processes, in the order in which they were started."""
        return sorted(psutil.Process(self.process.pid).children(), key=lambda process: process.create_time())

    def pids(self):
        """The ids of its processes by name, such as `front 1`, as its log tells."""
        lines = [json.loads(line) for line in self.log.read_text().splitlines() if "process started" in line]
        return {line["process"]: line["pid"] for line in lines}

    def stop(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        return self.process.wait(ENDS_WITHIN_S)


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def eventually(true, seconds=STARTS_WITHIN_S):
    """Waits until something is true; a busy machine takes its time."""
    last = time.monotonic() + seconds
    while time.monotonic() < last:
        if found := true():
            return found
        time.sleep(0.1)
    raise AssertionError(f"not within {seconds} s")


def is_up(service):
    try:
        return service.get("/readyz", timeout=5).ok
    except requests.RequestException:
        return False


def command(*arguments, environment):
    code = "import sys; sys.argv[0] = 'timeline'; from api.cli import main; main()"
    return [sys.executable, "-c", code, *arguments], {**os.environ, **environment}


@contextmanager
def running(folder, **settings):
    """A service on a new database in a folder; ``settings`` are environment variables."""
    environment = {
        "DATABASE_URL": f"sqlite:///{folder}/timeline.db",
        "TIMELINE_OPEN_WRITES": "1",
        "TIMELINE_RATELIMIT_ENABLED": "0",
        **settings,
    }
    upgrade, environment = command("db", "upgrade", environment=environment)
    subprocess.run(upgrade, env=environment, check=True, timeout=STARTS_WITHIN_S)
    service = Service(environment, folder / "log")
    service.start()
    try:
        eventually(lambda: is_up(service))
        yield service
    finally:
        if service.process.poll() is None:
            service.stop()


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    """One service for all tests of a module that leave it running."""
    with running(tmp_path_factory.mktemp("service")) as service:
        yield service


@pytest.fixture
def own_service(tmp_path):
    """A service that a test may break."""
    with running(tmp_path) as service:
        yield service
