"""Connections: forms of requests, pipelining, those that are idle, and those that are too many."""

import json
import socket
from contextlib import ExitStack, suppress

import pytest

from api.server.protocol import MOST_CONNECTIONS

PAGE = b"GET /v1/events HTTP/1.1\r\nHost: x\r\n\r\n"
BODY = b'{"text": "Il part vendredi.", "published_at": "2025-03-13"}'
POST = b"POST /v1/extractions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
LAST = b"Connection: close\r\n"


def answers(service, sent):
    """The statuses that come back on one connection, up to its end."""
    received = b""
    with service.connect(sent) as connection, suppress(ConnectionResetError):
        connection.settimeout(30)
        while piece := connection.recv(65_536):
            received += piece
    return [int(rest[:3]) for rest in received.split(b"HTTP/1.1 ")[1:]]


def test_pipelined_requests_are_answered_in_order(service):
    missing, last = PAGE.replace(b"events", b"nothing"), PAGE.replace(b"\r\n\r\n", b"\r\n" + LAST + b"\r\n")
    assert answers(service, PAGE + missing + PAGE + missing + last) == [200, 404, 200, 404, 200]


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"GET /healthz HTTP/1.0\r\n\r\n", 200),
        (PAGE.replace(b"Host", b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHost"), 200),
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
        (b"CONNECT example.org:80 HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        (b"GET /v1/events HTTP/1.1\r\nHost: x\r\nHost : y\r\n\r\n", 400),
        (b"GET /v1/events HTTP/1.1\r\nHost: x\r\n folded\r\n\r\n", 400),
        (b"nonsense\r\n\r\n", 400),
    ],
)
def test_odd_requests_are_answered_and_their_connection_closed(service, sent, status):
    assert answers(service, sent) == [status]


@pytest.mark.parametrize(
    ("more", "statuses"),
    [
        (LAST + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY, [200]),
        (
            LAST
            + b"Transfer-Encoding: chunked\r\n\r\n%x;a=b\r\n%s\r\n0\r\nTrailer: x\r\n\r\n"
            % (len(BODY), BODY),
            [200],
        ),
        (
            b"Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"
            % (len(BODY), BODY),
            [400],
        ),
        (b"Content-Length: 4\r\nContent-Length: 5\r\n\r\n" + BODY, [400]),
        (b"Content-Length: +4\r\n\r\n" + BODY, [400]),
        (b"Content-Length: 4, 4\r\n\r\n" + BODY, [400]),
        (b"Transfer-Encoding: chunked, identity\r\n\r\n" + BODY, [400]),
        (b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", [400]),
        (b"Transfer-Encoding: chunked\r\n\r\n-1\r\n", [400]),
        (b"Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n", [400]),
    ],
)
def test_a_body_has_one_length(service, more, statuses):
    assert answers(service, POST + more) == statuses


def test_a_client_may_ask_first_whether_to_send_a_body(service):
    head = POST + LAST + b"Expect: 100-continue\r\nContent-Length: %d\r\n\r\n" % len(BODY)
    with service.connect(head) as connection:
        assert connection.recv(100).startswith(b"HTTP/1.1 100 ")
        connection.sendall(BODY)
        assert connection.recv(100).startswith(b"HTTP/1.1 200 ")


def test_empty_lines_keep_no_connection_open(service):
    with service.connect(PAGE) as connection:
        connection.recv(65_536)
        connection.sendall(b"\r\n")
        assert connection.recv(65_536) == b""


def send_without_end(connection, request):
    while True:
        connection.sendall(request * 100)


def test_a_client_that_sends_requests_and_reads_no_answer_is_cut(service):
    with service.connect() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        connection.settimeout(60)
        with pytest.raises((ConnectionResetError, BrokenPipeError)):
            send_without_end(connection, b"GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n")


def test_idle_connections_make_room_for_others(service):
    with ExitStack() as stack:
        first = stack.enter_context(service.connect())
        for _ in range(MOST_CONNECTIONS // 2 + 10):
            stack.enter_context(service.connect())
        first.settimeout(5)
        assert first.recv(1) == b""
        assert service.get("/healthz").ok


def test_connections_that_are_too_many_are_refused(service):
    half = POST + b"Content-Length: 100\r\n\r\n{"
    with ExitStack() as stack:
        for _ in range(MOST_CONNECTIONS // 2):
            stack.enter_context(service.connect(half))
        refused = stack.enter_context(service.connect())
        refused.settimeout(30)
        head, body = refused.recv(65_536).split(b"\r\n\r\n")
    assert b" 503 " in head
    assert b"retry-after: " in head.lower()
    assert json.loads(body)["status"] == 503
