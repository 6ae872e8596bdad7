"""A request as bytes on a socket, its answer, and what can be wrong with that."""

import json
import re
import socket
from contextlib import suppress
from http.client import HTTPException, HTTPResponse
from typing import NamedTuple

from tests.fuzzing.runs import SECONDS

PROBLEM = "application/problem+json"
OWN_ID = re.compile(r"[A-Za-z0-9._:-]{1,100}\Z")
LONGEST_WAIT_S = 150
SLOW_S, SLOW_S_PER_BYTE = 3, 0.001
"""More of a processor than any answer takes; looked at in long runs only."""
NO_CONTENT = (204, 304)


class Request(NamedTuple):
    """A request, whose ``head`` are the lines before the empty one."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None

    def encoded(self):
        """The bytes of the request. A body has its length, unless the headers say otherwise."""
        lines = [f"{self.method} {self.target} HTTP/1.1", "Connection: close"]
        names = {name.lower() for name, _ in self.headers}
        if "host" not in names:
            lines.append("Host: 127.0.0.1")
        if self.body is not None and not names & {"content-length", "transfer-encoding"}:
            lines.append(f"Content-Length: {len(self.body)}")
        lines += [f"{name}: {value}" for name, value in self.headers]
        return "\r\n".join([*lines, "", ""]).encode("utf-8", "surrogateescape") + (self.body or b"")

    def __str__(self):
        return repr(self.encoded()[:1_500])


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    def json(self):
        return json.loads(self.body)


def exchanged(port, request):
    """The answer to a request. Raises ``HTTPException`` or ``OSError`` if there is none."""
    with socket.create_connection(("127.0.0.1", port), timeout=LONGEST_WAIT_S) as connection:
        with suppress(
            BrokenPipeError, ConnectionResetError
        ):  # The answer may come before the end of the body.
            connection.sendall(request.encoded())
        response = HTTPResponse(connection, method=request.method)
        response.begin()
        body = response.read()
    headers = {name.lower(): value for name, value in response.getheaders()}
    return Answer(response.status, headers, body)


def wrong_with(service, request, most):
    """What is wrong with the answer to a request, which may have ``most`` bytes; None if all is well."""
    before = processor_s(service)
    try:
        answer = exchanged(service.port, request)
    except (HTTPException, OSError) as error:
        return f"no answer: {error!r} to {request}"
    wrong = next(_faults(request, answer, most), None)
    taken = processor_s(service) - before
    if not wrong and taken > SLOW_S + SLOW_S_PER_BYTE * len(request.body or b""):
        wrong = f"{taken:.1f} s of a processor"
    return wrong and f"{wrong} ({answer.status}, {answer.body[:300]!r}) to {request}"


def _faults(request, answer, most):
    if answer.status >= 500:
        yield "failed"
    if not OWN_ID.match(answer.headers.get("x-request-id", "")):
        yield "no X-Request-ID"
    if answer.headers.get("x-content-type-options") != "nosniff":
        yield "no nosniff"
    if answer.status >= 400:
        yield from _faults_of_problem(request, answer)
    if answer.status in NO_CONTENT and answer.body:
        yield "a body where none may be"
    if len(answer.body) > most:
        yield f"{len(answer.body)} bytes, more than {most}"


def processor_s(service):
    """How long the service has used a processor so far; 0 in short runs, which look at no time."""
    if not SECONDS:
        return 0
    return sum(sum(process.cpu_times()[:2]) for process in service.processes())


def _faults_of_problem(request, answer):
    if answer.headers.get("content-type") != PROBLEM:
        yield f"no problem document but {answer.headers.get('content-type')}"
    if request.method == "HEAD":
        return
    try:
        problem = answer.json()
    except ValueError:
        yield "a problem document that is not JSON"
        return
    if problem.get("status") != answer.status or not {"type", "title", "detail"} <= problem.keys():
        yield "an incomplete problem document"
    if "errors" in problem and not isinstance(problem["errors"], dict):
        yield "errors that are not by field"
