"""WSGI middleware: request id, CORS, access log and metrics for every answer.

It wraps Flask instead of using its ``before_request`` and ``after_request``, which cost more per request
than all that is done here. The CORS headers are set here instead of by Flask-Cors, which costs 25 of the 100
µs that a page of events takes.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable
from http import HTTPMethod
from time import perf_counter
from typing import TYPE_CHECKING, Any

import structlog
from flask import Flask

from api import metrics
from api.config import Settings
from api.http.kit.environ import PRIVATE, REFUSAL, REQUEST_ID
from api.http.kit.etags import SAFE_METHODS
from api.http.kit.private import changes, kept_from_others
from api.http.kit.problems import refused

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

EXPOSED = "ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-ID"
ALL_METHODS = (*SAFE_METHODS, "POST", "PATCH", "DELETE")
REQUEST_HEADERS = "Authorization, Content-Type, If-Match, If-None-Match, X-Request-ID"
ALWAYS = [("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin")]
NOTHING_LOADS = ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
WELL_FORMED_ID = re.compile(r"[A-Za-z0-9._:-]{1,100}\Z")
METHODS = frozenset(HTTPMethod)
"""Others are counted together: a client can make up any number of them."""
LOG = structlog.get_logger()

Headers = list[tuple[str, str]]


def register(app: Flask, settings: Settings) -> None:
    """Wraps the application; what is registered later, such as ``ProxyFix``, runs outside of it."""
    app.wsgi_app = Middleware(app.wsgi_app, settings)  # type: ignore[method-assign]


class Middleware:
    """A WSGI application around another one."""

    def __init__(self, app: WSGIApplication, settings: Settings) -> None:
        self._app = app
        self._trusted = settings.trusted_origins
        self._open = "*" in settings.cors_origins
        self._logs_reads = settings.log_level == "debug"

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        began = perf_counter()
        given = environ.get("HTTP_X_REQUEST_ID", "")
        environ[REQUEST_ID] = given if WELL_FORMED_ID.match(given) else secrets.token_hex(16)

        def start(status: str, headers: Headers, *exc_info: Any) -> Any:
            if PRIVATE in environ:
                headers = kept_from_others(headers)
            headers.append(("X-Request-ID", environ[REQUEST_ID]))
            headers.extend(self._protection(headers))
            self._add_cors(environ, headers)
            self._count(environ, int(status[:3]), perf_counter() - began)
            return start_response(status, headers, *exc_info)

        if REFUSAL in environ:
            return refused(environ[REFUSAL])(environ, start)
        return self._app(environ, start)

    def _protection(self, headers: Headers) -> Headers:
        """What keeps browsers from taking an answer for what it is not; a page has a policy of its own."""
        has_policy = any(name == "Content-Security-Policy" for name, _ in headers)
        return ALWAYS if has_policy else [*ALWAYS, NOTHING_LOADS]

    def _count(self, environ: WSGIEnvironment, status: int, seconds: float) -> None:
        method, request = environ["REQUEST_METHOD"], environ.get("werkzeug.request")
        rule = request.url_rule.rule if request is not None and request.url_rule else "unknown"
        metrics.REQUESTS.add(method if method in METHODS else "other", rule, str(status))
        metrics.REQUEST_SECONDS.observe(rule, amount=seconds)
        important = status >= 500 or method not in SAFE_METHODS
        if important or self._logs_reads:
            (LOG.info if important else LOG.debug)(
                "answered",
                request_id=environ[REQUEST_ID],
                method=method,
                path=environ["PATH_INFO"].encode("latin-1").decode("utf-8", "replace"),
                status=status,
                ms=round(seconds * 1000, 2),
            )

    def _add_cors(self, environ: WSGIEnvironment, headers: Headers) -> None:
        """Pages of any origin may read, those of the origins in the settings may also write."""
        origin = environ.get("HTTP_ORIGIN")
        trusted = origin in self._trusted
        preflight = environ["REQUEST_METHOD"] == "OPTIONS"
        asked = environ.get("HTTP_ACCESS_CONTROL_REQUEST_METHOD") if preflight else None
        if not self._open:
            headers.append(("Vary", "Origin"))
        if not trusted and (not self._open or (asked and changes(asked, environ["PATH_INFO"]))):
            return  # Browsers send a POST even if ``Allow-Methods`` leaves it out.
        headers.append(("Access-Control-Allow-Origin", "*" if self._open else str(origin)))
        headers.append(("Access-Control-Expose-Headers", EXPOSED))
        if asked is not None:
            methods = ALL_METHODS if trusted else SAFE_METHODS
            headers.append(("Access-Control-Allow-Methods", ", ".join(methods)))
            headers.append(("Access-Control-Allow-Headers", REQUEST_HEADERS))
            headers.append(("Access-Control-Max-Age", "86400"))
