"""Pages of a collection: documents joined as they are stored, and the way to the next page."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import quote

import orjson
from flask import Response, request

from api.http.kit.responses import digest_of, json_document
from api.http.kit.service import service

URL_CHARACTERS = "%&=+,:;/?@!$'()*~"
PLAIN_QUESTION = re.compile(r"[A-Za-z0-9&=_.,%-]*").fullmatch
ABOUT_THE_PAGE = frozenset(("limit", "cursor", "fields", "lang", "format"))


def question_of(name: str, given: Mapping[str, str]) -> str:
    """What a cursor of that collection is made for: filters and order, however they are written down."""
    filters = (f"{key}={value}" for key, value in given.items() if key not in ABOUT_THE_PAGE)
    return f"{name} {'&'.join(sorted(filters))}"


def collection(documents: Sequence[bytes], next_cursor: str | None) -> Response:
    """``{"items": […], "next_cursor": …}`` with its Link header and a weak ETag, compressed if asked for."""
    body = b'{"items":[%b],"next_cursor":%b}' % (b",".join(documents), orjson.dumps(next_cursor))
    return finished(body) if next_cursor is None else finished(body, ("Link", link_to_next(next_cursor)))


def finished(body: bytes, *headers: tuple[str, str]) -> Response:
    """A whole JSON answer under a weak ETag, compressed if asked for."""
    return compressed(
        json_document(body, digest_of(body), ("Vary", "Accept, Accept-Encoding"), *headers, weak=True)
    )


def compressed(response: Response) -> Response:
    if "HTTP_ACCEPT_ENCODING" in request.environ:
        return service().compress.after_request(response)
    return response


def link_to_next(cursor: str) -> str:
    """RFC 8288: the same question, from there on."""
    environ = request.environ
    given, path = environ.get("QUERY_STRING", ""), environ["PATH_INFO"]
    if not PLAIN_QUESTION(given):
        given = quote(given, safe=URL_CHARACTERS)
    question = [part for part in given.split("&") if part and not part.startswith("cursor=")]
    return f'<{path}?{"&".join([*question, f"cursor={cursor}"])}>; rel="next"'


def without_body(status: int) -> Response:
    response = Response(status=status)
    del response.headers["Content-Type"]
    return response
