"""Conditional requests (RFC 9110, section 13): send only what changed, change only what was seen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from typing import TYPE_CHECKING

from flask import Response, g, request
from werkzeug.datastructures import ETags

from api.errors import PreconditionFailed, PreconditionRequired

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
REVALIDATE = "no-cache"
"""Any cache may keep the answer, but must revalidate it before using it again."""
CODING = re.compile(r"--?(gzip|br|zstd|deflate)\Z")
"""What servers that compress add to a tag: Apache and Caddy (``"e1-gzip"``), Jetty (``"e1--gzip"``)."""


class IfMatch(Enum):
    """Whether a change must name the state it changes; if it names one, that state must be current."""

    REQUIRED = (412, 428)
    OPTIONAL = (412,)

    def __init__(self, *refusals: int) -> None:
        self.refusals = refusals


def validators(etag: str, *, weak: bool = False) -> list[tuple[str, str]]:
    """``ETag`` and ``Cache-Control``, with which a client can later check whether its copy is current."""
    return [("ETag", f'W/"{etag}"' if weak else f'"{etag}"'), ("Cache-Control", REVALIDATE)]


def unless_known(response: Response, etag: str, environ: WSGIEnvironment) -> Response:
    """The response, or 304 without a body if the client already has what this ETag names."""
    if "HTTP_IF_NONE_MATCH" in environ and environ["REQUEST_METHOD"] in SAFE_METHODS and is_known(etag):
        response.status_code = 304
        response.set_data(b"")
        for name in ("Content-Length", "Content-Type"):
            response.headers.pop(name, None)
    return response


def with_etag(response: Response, etag: str, *, weak: bool = False) -> Response:
    """The response under its ETag, or 304 if the client already has it."""
    response.headers.update(validators(etag, weak=weak))
    return unless_known(response, etag, request.environ)


def is_known(etag: str) -> bool:
    """Whether the client says that it has what this ETag names."""
    return request.if_none_match.star_tag or etag in _tags(request.if_none_match)


def _tags(sent: ETags) -> Iterable[str]:
    """The tags that a client sent, as this service made them.

    Proxies that compress make a tag weak, or add the coding to it. Weak tags count for ``If-Match`` too,
    against RFC 9110, 13.1.1: a tag names a version of a row, so it is strong however its bytes were sent.
    Werkzeug reads an empty tag as None.
    """
    return [CODING.sub("", tag) for tag in sent.as_set(include_weak=True) if tag]


def require_match(etag: str) -> None:
    """Raises ``PreconditionFailed`` if ``If-Match`` does not name this ETag, the one of the current state.

    Without the header, raises ``PreconditionRequired`` if the operation declares it as required. The tags of
    other views of a state (``fields``, ``lang``) begin with its tag and a semicolon.
    """
    if "If-Match" not in request.headers:
        if g.if_match is IfMatch.OPTIONAL:
            return
        raise PreconditionRequired(f'send the ETag of the state that you are changing: If-Match: "{etag}"')
    wanted = request.if_match
    if not wanted.star_tag and etag not in [tag.split(";")[0] for tag in _tags(wanted)]:
        raise PreconditionFailed(f'If-Match does not name the current state, whose ETag is "{etag}"')
