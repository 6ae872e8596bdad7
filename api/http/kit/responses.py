"""JSON answers from bytes that need no rendering: stored events, pages of a collection, counts."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote

import orjson
from flask import Response, request

from api.http.kit.cursors import Neighbours
from api.http.kit.etags import unless_known, validators
from api.http.kit.prefixes import prefixed
from api.http.kit.service import service
from api.storage import queries

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _typeshed.wsgi import StartResponse, WSGIEnvironment

JSON = "application/json"
ALONE = Neighbours()
URL_CHARACTERS = "%&=+,:;/?@!$'()*~"
NEEDS_NO_QUOTING = re.compile(r"[A-Za-z0-9&=_.,%-]*").fullmatch


class ReadyResponse(Response):
    """Bytes and headers that are sent as they are.

    Werkzeug checks every answer once more before it is sent (a relative ``Location``, the length, an iterator
    to close). That costs 14 of the 100 µs that a page of events takes, and finds nothing to do here.
    """

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        start_response(self.status, self.headers.to_wsgi_list())
        body: list[bytes] = self.response  # type: ignore[assignment]
        return () if environ["REQUEST_METHOD"] == "HEAD" else body


def json_response(body: bytes, etag: str, *headers: tuple[str, str], weak: bool = False) -> Response:
    """The bytes as JSON under their ETag, or 304 if the client already has them."""
    every = [*validators(etag, weak=weak), *headers]
    environ = request.environ
    response = ReadyResponse(prefixed(body, environ), headers=every, content_type=JSON)
    return unless_known(response, etag, environ)


def unversioned(body: bytes, *headers: tuple[str, str]) -> Response:
    """JSON that has no version: with a weak ETag made from its bytes, compressed if the client accepts it."""
    varying = ("Vary", "Accept, Accept-Encoding")
    return compressed(json_response(body, checksum(body), varying, *headers, weak=True))


def collection(documents: Sequence[bytes], neighbours: Neighbours, **more: bytes) -> Response:
    """``{"items": […], "next_cursor": …}``, with a ``Link`` header if there are other pages.

    ``more`` are other members, as JSON.
    """
    next_cursor = neighbours.next
    members = b"".join(b',"%b":%b' % (name.encode(), value) for name, value in more.items())
    body = b'{"items":[%b],"next_cursor":%b%b}' % (b",".join(documents), orjson.dumps(next_cursor), members)
    if neighbours == ALONE:
        return unversioned(body)
    return unversioned(body, ("Link", links_to(neighbours)))


def total_member(total: queries.Total | int | None) -> dict[str, bytes]:
    """The member of a collection that says how many items all its pages have; a plain number is exact."""
    if total is None:
        return {}
    value, exact = (total, True) if isinstance(total, int) else total
    return {"total": orjson.dumps({"value": value, "exact": exact})}


def links_to(neighbours: Neighbours) -> str:
    """The value of a ``Link`` header (RFC 8288): the next page, the one before and the first."""
    cursors = (("next", neighbours.next), ("prev", neighbours.previous))
    environ = request.environ
    path, others = environ["PATH_INFO"], parameters_besides_cursor(environ)
    links = [_link(path, [*others, f"cursor={cursor}"], rel) for rel, cursor in cursors if cursor is not None]
    return ", ".join([*links, _link(path, others, "first")] if neighbours.first else links)


def _link(path: str, parameters: Sequence[str], rel: str) -> str:
    return f'<{path}{"?" if parameters else ""}{"&".join(parameters)}>; rel="{rel}"'


def parameters_besides_cursor(environ: WSGIEnvironment) -> list[str]:
    """The parameters of a request as they are written in a URL, without the cursor."""
    given = environ.get("QUERY_STRING", "")
    if not NEEDS_NO_QUOTING(given):
        given = quote(given.encode("latin-1"), safe=URL_CHARACTERS)  # WSGI decodes bytes so
    return [part for part in given.split("&") if part and not part.startswith("cursor=")]


def compressed(response: Response) -> Response:
    """The response, compressed if the client accepts an encoding."""
    if "HTTP_ACCEPT_ENCODING" in request.environ:
        return service().compress.after_request(response)
    return response


def without_body(status: int) -> Response:
    """A response of that status, without a ``Content-Type``."""
    response = Response(status=status)
    del response.headers["Content-Type"]
    return response


def moved_to(path: str) -> Response:
    """A redirect to a path, with the query string of the request."""
    query = query_string()
    response = without_body(308)
    response.headers["Location"] = f"{path}{query and '?'}{query}"
    return response


def query_string() -> str:
    """What follows the question mark in the URL of the request."""
    return request.query_string.decode("ascii", "replace")


def checksum(body: bytes) -> str:
    """An ETag for what has no version: equal for equal bytes.

    CRC-32 takes 20 µs for a page of 40 kB, SHA-1, which Werkzeug's ``add_etag`` uses, 56 µs. A collision
    is harmless: an ETag only says whether the client's copy of the same URL is current.
    """
    return f"{zlib.crc32(body):08x}"
