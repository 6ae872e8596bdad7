"""A database that is frozen or locked: nobody waits without end, and all is well afterwards."""

import signal
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import psutil
import pytest

from tests.postgresql import Server
from tests.server.conftest import eventually, is_up, running

SMALL = {"text": "Il part vendredi.", "published_at": "2025-03-13"}
ARTICLE = {"text": "Le maire est venu le 3 mars 2020.", "language": "fr"}


@pytest.fixture(scope="module")
def server():
    """A PostgreSQL server that only this module uses."""
    server = Server()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def on_server(server, tmp_path_factory):
    folder = tmp_path_factory.mktemp("service")
    with running(folder, DATABASE_URL=server.url, TIMELINE_LONGEST_WORK="3") as service:
        yield service


@contextmanager
def frozen(server):
    """All processes of a server, stopped as if its machine had been."""
    main = psutil.Process(server.process.pid)
    main.send_signal(signal.SIGSTOP)
    processes = [*main.children(recursive=True), main]
    for process in processes:
        process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        for process in processes:
            process.send_signal(signal.SIGCONT)


def is_refused(answer):
    return answer.status_code == 503 and int(answer.headers["Retry-After"]) > 0


def statuses(service, paths):
    """The status of each path, all of them asked for at once."""
    with ThreadPoolExecutor(len(paths)) as pool:
        return [answer.status_code for answer in pool.map(service.get, paths)]


def test_a_frozen_database_keeps_no_read_waiting(server, on_server):
    assert on_server.post("/v1/articles", json=ARTICLE).ok
    with frozen(server):
        assert statuses(on_server, ["/v1/events", "/readyz"] * 10) == [503] * 20
        assert is_refused(on_server.get("/v1/events"))
        assert on_server.get("/healthz", timeout=5).ok
    eventually(lambda: is_up(on_server))
    assert statuses(on_server, ["/v1/events"] * 20) == [200] * 20


@pytest.mark.parametrize("path", ["/v1/events?format=ndjson", "/v1/articles"])
def test_a_frozen_database_keeps_no_process_busy(server, on_server, path):
    with frozen(server):
        if path == "/v1/articles":
            assert is_refused(on_server.post(path, json=ARTICLE))
            assert on_server.post("/v1/extractions", json=SMALL).ok
        else:
            assert is_refused(on_server.get(path))
        assert on_server.get("/healthz", timeout=5).ok
    eventually(lambda: is_up(on_server))
    eventually(lambda: on_server.post("/v1/articles", json=ARTICLE).ok)
    assert on_server.get("/v1/events?format=ndjson").ok
