"""Clients that are slow, silent or many: they keep nobody else waiting."""

import itertools
import json
import threading
import urllib.error
import urllib.request
from contextlib import ExitStack, suppress
from http.client import HTTPResponse

import pytest
import requests

from api.server.protocol import LONGEST_HEAD
from tests.server.conftest import HALF_A_BODY

SMALL = {"text": "Il part vendredi.", "published_at": "2025-03-13"}
AN_EXPORT = b"GET /v1/events?format=ndjson HTTP/1.1\r\nHost: x\r\n\r\n"


def is_served(service):
    return (
        service.get("/healthz").ok
        and service.get("/v1/events").ok
        and service.post("/v1/extractions", json=SMALL).ok
    )


@pytest.mark.parametrize(
    "head", [HALF_A_BODY, b"GET /v1/events HTTP/1.1\r\nHost: x\r\n", b""], ids=["body", "head", "none"]
)
def test_requests_that_never_end_hold_nobody_up(service, head):
    with ExitStack() as stack:
        for _ in range(200):
            stack.enter_context(service.connect(head))
        assert is_served(service)


def test_clients_that_do_not_read_hold_nobody_up(service):
    with ExitStack() as stack:
        for _ in range(20):
            stack.enter_context(service.connect(AN_EXPORT))
        assert is_served(service)


def test_a_page_does_not_wait_for_a_long_extraction(service):
    text = "Le maire est venu mardi et il partira vendredi. " * 1_500
    answers = []
    long = threading.Thread(
        target=lambda: answers.append(service.post("/v1/extractions", json={**SMALL, "text": text}))
    )
    long.start()
    pages = 0
    while long.is_alive():
        assert service.get("/v1/events").ok
        pages += not answers
    assert answers[0].ok
    assert pages > 3


def test_a_text_is_sent_as_it_is(service):
    path = f"/v1/extractions?published_at={SMALL['published_at']}"
    answer = service.post(path, data=SMALL["text"].encode(), headers={"Content-Type": "text/plain"})
    assert answer.json() == service.post("/v1/extractions", json=SMALL).json()
    assert answer.json()["events"]


def headers_taken(service):
    """How many headers of 10 kB the service takes before it closes the connection."""
    taken = 0
    with service.connect(b"GET / HTTP/1.1\r\n") as connection, suppress(OSError):
        for _ in range(1_000):
            connection.sendall(b"X-Long: " + b"a" * 10_000 + b"\r\n")
            taken += 1
    return taken


def test_headers_without_end_close_the_connection(service):
    assert headers_taken(service) < 900
    assert is_served(service)


def test_headers_that_are_too_long_are_refused_with_a_problem_document(service):
    head = b"GET / HTTP/1.1\r\nX-Long: "
    with service.connect(head + b"a" * (LONGEST_HEAD + 1 - len(head))) as connection:
        answer = HTTPResponse(connection)
        answer.begin()
        assert answer.status == 431
        assert json.load(answer)["status"] == 431


@pytest.mark.parametrize(
    "request_line",
    [b"get / HTTP/1.1", b"GET / HTTP/9.9", b"hello", b"GET /\0 HTTP/1.1", b"CONNECT x HTTP/1.1"],
)
def test_what_is_no_http_request_is_refused_with_a_problem_document(service, request_line):
    with service.connect(request_line + b"\r\nHost: x\r\n\r\n") as connection:
        answer = HTTPResponse(connection)
        answer.begin()
        assert answer.status == 400
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert answer.headers["X-Request-ID"]
        assert json.load(answer)["status"] == 400


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_over_the_limit_is_refused_so_that_its_sender_sees_it(service, chunked):
    body = json.dumps(SMALL).encode() + b" " * 3_000_000
    data = iter([body[:1_000_000], body[1_000_000:]]) if chunked else body
    answer = service.post("/v1/extractions", data=data, headers={"Content-Type": "application/json"})
    assert answer.status_code == 413
    assert answer.headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("path", "media_type", "status"),
    [("/v1/extractions", "application/json", 413), ("/v1/articles/batch", "application/json", 415)],
)
@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_far_over_the_limit_is_refused_so_that_its_sender_sees_it(
    service, path, media_type, status, chunked
):
    """``urllib`` asks for the connection to be closed, and reads nothing before it has sent everything."""
    data = itertools.repeat(b" " * 1_000_000, 50) if chunked else b" " * 50_000_000
    sent = urllib.request.Request(service.url + path, data, {"Content-Type": media_type})
    with pytest.raises(urllib.error.HTTPError) as refusal:
        urllib.request.urlopen(sent, timeout=60)
    assert refusal.value.code == status
    assert json.load(refusal.value)["status"] == status


def test_a_body_without_end_closes_the_connection(service):
    head = b"POST /v1/extractions HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunk, sent = b"F4240\r\n" + b" " * 1_000_000 + b"\r\n", 0
    with service.connect(head) as connection, suppress(OSError):
        for sent in range(1_000):  # noqa: B007
            connection.sendall(chunk)
    assert sent < 500


def test_a_chunked_body_over_the_limit_is_refused_even_if_its_json_ends_within(service):
    data = iter([json.dumps(SMALL).encode(), b" " * 2_000_001])
    answer = service.post("/v1/extractions", data=data, headers={"Content-Type": "application/json"})
    assert answer.status_code == 413


@pytest.mark.parametrize("path", ["/v1/articles%2Fbatch", "/v1%2fevents", "/v1/events/1%2Fhistory"])
def test_an_escaped_slash_is_no_slash(service, path):
    answer = service.get(path)
    assert answer.status_code == 404
    assert answer.json()["detail"].startswith("no such path: ")


def test_a_chunked_body_is_read(service):
    data = iter([b'{"text": "Il part ', b'vendredi.", "published_at": "2025-03-13"}'])
    answer = service.post("/v1/extractions", data=data, headers={"Content-Type": "application/json"})
    assert len(answer.json()["events"]) == 1


def test_a_head_request_has_the_headers_of_get(service):
    whole = service.get("/v1/events").headers
    head = requests.head(f"{service.url}/v1/events", timeout=30)
    assert head.headers["Content-Length"] == whole["Content-Length"]
    assert head.content == b""
