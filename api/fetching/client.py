"""One GET request to another site, within limits of bytes and time."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from importlib.metadata import version

from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse
from urllib3.util import Url

from api.fetching.connections import Deadline, connection_to
from api.fetching.pacing import Pacing
from api.fetching.refusals import NotFetched

NAME = "event-timeline"
"""The name that a robots.txt knows this program by."""
HEADERS = {"User-Agent": f"{NAME}/{version(NAME)}", "Accept-Encoding": "gzip, deflate"}
LONGEST_BODY = 10_000_000
SECONDS = 30.0
BLOCK = 65_536


@dataclass(frozen=True, slots=True)
class Answer:
    """The status, headers and decoded body of an answer."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Client:
    """Asks one host at a time, with a pause before the next request to the same host.

    ``private_hosts`` may have private addresses. A request ends after ``SECONDS``, whatever the server does.
    """

    def __init__(self, pacing: Pacing, private_hosts: Collection[str] = ()) -> None:
        self.pacing, self._private_hosts = pacing, frozenset(private_hosts)

    def get(self, url: Url, headers: Mapping[str, str]) -> Answer:
        """The answer, whatever its status. Raises ``NotFetched`` if there is none within the limits."""
        host, wanted = url.host or "", 0.0
        self.pacing.wait(host)
        try:
            answer = self._answer(url, {**HEADERS, **headers})
            wanted = seconds_to_wait(answer.headers.get("Retry-After"))
            return answer
        finally:
            self.pacing.leave_alone(host, wanted)

    def _answer(self, url: Url, headers: Mapping[str, str]) -> Answer:
        with Deadline(SECONDS) as deadline, _failures_named(deadline):
            connection = connection_to(url, deadline, self._private_hosts)
            try:
                connection.request("GET", url.request_uri, headers=headers, preload_content=False)
                response = connection.getresponse()
                answer = Answer(response.status, response.headers, _body(response))
            finally:
                connection.close()
            if deadline.passed:  # A body that the end of the connection ends looks complete.
                raise TimeoutError
        return answer


@contextmanager
def _failures_named(deadline: Deadline) -> Iterator[None]:
    """What goes wrong on the way becomes ``NotFetched``."""
    try:
        yield
    except (HTTPError, HTTPException, OSError, ValueError) as error:
        reason = f"took longer than {deadline.seconds:g} s" if deadline.passed else f"broke off: {error}"
        raise NotFetched(reason, for_now=True) from error


def _body(response: BaseHTTPResponse) -> bytes:
    """The decoded body. Raises ``NotFetched`` if it is longer than ``LONGEST_BODY``, however compressed."""
    body = bytearray()
    while block := response.read(BLOCK):
        body += block
        if len(body) > LONGEST_BODY:
            raise NotFetched(f"longer than {LONGEST_BODY} bytes")
    return bytes(body)


def seconds_to_wait(retry_after: str | None) -> float:
    """What ``Retry-After`` (RFC 9110, section 10.2.3) asks for; 0 if it cannot be read."""
    if retry_after is None:
        return 0.0
    if retry_after.isascii() and retry_after.isdigit():
        return float(retry_after[:9])
    try:
        return max(0.0, (parsedate_to_datetime(retry_after) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return 0.0
