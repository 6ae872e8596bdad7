"""Conditional requests (RFC 9110, section 13): only what changed is sent, only what was seen is changed."""

from __future__ import annotations

from flask import Response, request

from api.errors import PreconditionFailed, PreconditionRequired

READING = ("GET", "HEAD")
REVALIDATED = "no-cache"
"""Anybody may keep the answer, and asks whether it still holds before using it again."""


def validators(etag: str, *, weak: bool = False) -> list[tuple[str, str]]:
    """The headers by which the client may ask whether an answer still holds."""
    return [("ETag", f'W/"{etag}"' if weak else f'"{etag}"'), ("Cache-Control", REVALIDATED)]


def unless_known(response: Response, etag: str) -> Response:
    """The response; 304 without a body where the client has what is under that ETag already."""
    environ = request.environ
    if "HTTP_IF_NONE_MATCH" in environ and environ["REQUEST_METHOD"] in READING and _known(etag):
        response.status_code = 304
        response.set_data(b"")
        for name in ("Content-Length", "Content-Type"):
            response.headers.pop(name, None)
    return response


def with_etag(response: Response, etag: str, *, weak: bool = False) -> Response:
    """The response under its ETag, unless the client knows it."""
    response.headers.update(validators(etag, weak=weak))
    return unless_known(response, etag)


def _known(etag: str) -> bool:
    return request.if_none_match.star_tag or request.if_none_match.contains_weak(etag)


def require_match(etag: str, *, required: bool = True) -> None:
    """The request must name the state it changes; where that is not required, it may not name another one.

    Tags of other views of the same state (``fields``, ``lang``) begin with its tag and a semicolon. Werkzeug
    reads an empty tag as None.
    """
    if "If-Match" not in request.headers:
        if not required:
            return
        raise PreconditionRequired(f'say which state you change: If-Match: "{etag}"')
    wanted = request.if_match
    if not wanted.star_tag and not any(tag.split(";")[0] == etag for tag in wanted.as_set() if tag):
        raise PreconditionFailed(f'it has changed since: its ETag is "{etag}"')
