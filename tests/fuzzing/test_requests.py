"""Random requests to a running service: none fails, and no answer is larger than its request explains."""

import json
import socket
from contextlib import suppress

import pytest

from tests.fuzzing import cases
from tests.fuzzing.cases import Cases
from tests.fuzzing.exchanges import Request, exchanged, wrong_with
from tests.fuzzing.runs import fuzz
from tests.server.conftest import running

LONGEST_ANSWER, LONGEST_ANSWER_PER_BYTE = 20_000_000, 400
RAW_WAIT_S = 0.5
ARTICLE = {
    "text": "Le maire a inauguré le pont mardi. Les travaux dureront de mars à juin 2026.",
    "published_at": "2025-03-13",
    "source": "Le Journal",
    "tags": ["ville"],
}


@pytest.fixture(scope="module")
def service(engine, tmp_path_factory):
    """A service with a small timeline, on each engine."""
    url = engine.create()
    with running(tmp_path_factory.mktemp("fuzzing"), DATABASE_URL=url, TIMELINE_LOG_LEVEL="error") as service:
        for day in range(1, 6):
            article = {**ARTICLE, "published_at": f"2025-03-{day:02}"}
            assert service.post("/v1/articles", json=article).status_code == 201
        yield service
        assert service.get("/readyz").ok
    engine.drop(url)


@pytest.fixture(scope="module")
def document(service):
    return service.get("/openapi.json").json()


KINDS = ("operations", "queries", "cursors", "paths", "headers", "json", "dates")


@pytest.mark.parametrize("kind", KINDS)
def test_requests_of_each_kind(service, document, kind):
    make = getattr(Cases(document), f"of_{kind}")

    def try_case(random):
        return wrong_with(service, make(random), LONGEST_ANSWER)

    fuzz(kind, 40, try_case)


@pytest.mark.parametrize("path", ["/v1/extractions", "/v1/articles"])
def test_articles(service, path):
    def try_case(random):
        request = cases.article_request(random, path)
        return wrong_with(service, request, 2_000 + LONGEST_ANSWER_PER_BYTE * len(request.body))

    fuzz(path, 12, try_case)


def test_batches(service):
    """Every line that is not blank is answered once."""

    def try_case(random):
        request, body = cases.batch(random, 15)
        answer = exchanged(service.port, request)
        if answer.status != 200:
            return f"{answer.status} {answer.body[:200]!r} to {request}"
        results = [json.loads(line) for line in answer.body.splitlines()]
        failed = [result for result in results if result["status"] >= 500]
        expected = [number for number, line in enumerate(body.split(b"\n"), 1) if line.strip()]
        if failed or [result["line"] for result in results] != expected:
            return f"{failed} {[result['line'] for result in results]} {expected} to {request}"
        return None

    fuzz("batches", 3, try_case)


def test_malformed_requests(service, document):
    """Each is answered with less than 500, or not at all; others are served after it."""
    make = Cases(document).of_operations

    def try_case(random):
        data = cases.raw(random, make(random))
        received = first_bytes(service.port, data)
        status = received.split(b" ")[1:2] or [b"000"]
        if received and not (received.startswith(b"HTTP/1.1 ") and b"100" <= status[0] < b"500"):
            return f"{received[:300]!r} to {data[:1_000]!r}"
        if random.random() < 0.2:
            return wrong_with(service, Request("GET", "/v1/events?limit=1"), LONGEST_ANSWER)
        return None

    fuzz("malformed", 40, try_case)


def first_bytes(port, data):
    """What the service sends at first; nothing if it closes the connection or waits for more."""
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        with suppress(OSError):
            connection.sendall(data)
        connection.settimeout(RAW_WAIT_S)
        with suppress(OSError):
            return connection.recv(65_536)
    return b""
