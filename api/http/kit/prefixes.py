"""The path under which a reverse proxy publishes the service, such as ``/timeline``.

The proxy takes it off the path of a request and sends it in ``X-Forwarded-Prefix``; here it comes into every
link. It is the ``SCRIPT_NAME`` of WSGI, which ``url_for`` heeds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from flask import request

from api.errors import Malformed
from api.http.kit.environ import REFUSAL

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

HEADER = "X-Forwarded-Prefix"
LONGEST = 200
WELL_FORMED = re.compile(r"(/(?!\.\.?(/|\Z))[A-Za-z0-9._~-]+)*/?\Z")
LINKS = re.compile(rb'"links":\{[^{}]*\}')
"""The links of an article or event in JSON. In a string, its quotes would be escaped."""
PATHS = ("Location", "Content-Location")


def prefix_of(environ: Mapping[str, Any], proxies: int) -> str:
    """The prefix that the outermost trusted proxy reports; empty if there is none. Raises ``Malformed``."""
    sent = environ.get("HTTP_X_FORWARDED_PREFIX", "")
    if not sent or not proxies:
        return ""
    reported = [each.strip() for each in sent.split(",")]
    given = str(reported[-min(proxies, len(reported))])
    if len(given) > LONGEST or not WELL_FORMED.match(given):
        raise Malformed(f"the reverse proxy sends an {HEADER} that is no path such as /timeline")
    return given.rstrip("/")


def prefix() -> str:
    """The prefix of the current request."""
    return str(request.environ.get("SCRIPT_NAME", ""))


def prefixed(documents: bytes, environ: WSGIEnvironment) -> bytes:
    """JSON whose links have the prefix of a request."""
    added = environ.get("SCRIPT_NAME")
    if not added:
        return documents
    return LINKS.sub(lambda links: links[0].replace(b'":"/', b'":"%b/' % added.encode()), documents)


def prefixed_headers(headers: Iterable[tuple[str, str]], added: str) -> list[tuple[str, str]]:
    """Headers whose links have that prefix."""
    return [(name, _prefixed_header(name, value, added)) for name, value in headers]


def _prefixed_header(name: str, value: str, added: str) -> str:
    if name in PATHS and value.startswith("/"):
        return added + value
    return value.replace("</", f"<{added}/") if name == "Link" else value


class Prefixed:
    """A WSGI application that learns its prefix from a number of trusted proxies."""

    def __init__(self, app: WSGIApplication, proxies: int) -> None:
        self._app, self._proxies = app, proxies

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        try:
            environ["SCRIPT_NAME"] = prefix_of(environ, self._proxies)
        except Malformed as refusal:
            environ[REFUSAL] = refusal
        return self._app(environ, start_response)
