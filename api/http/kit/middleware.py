"""WSGI middleware: request id and headers for every answer, and what the server learns of the request.

It wraps Flask instead of using its ``before_request`` and ``after_request``, which cost more per request
than all that is done here. The CORS headers are set here instead of by Flask-Cors, which costs 25 of the 100
µs that a page of events takes.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any

from flask import Flask
from werkzeug.wsgi import ClosingIterator

from api import metrics
from api.config import Settings
from api.http.kit.account import UNKNOWN, account_in, as_header
from api.http.kit.environ import PRIVATE, QUEUE, QUOTAS, REFUSAL, REQUEST_ID, SENT_AT
from api.http.kit.etags import SAFE_METHODS
from api.http.kit.limits import in_headers
from api.http.kit.prefixes import prefixed_headers
from api.http.kit.private import changes, kept_from_others
from api.http.kit.problems import refused
from api.storage import timing

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

EXPOSED = (
    "Content-Disposition, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, WWW-Authenticate, "
    "X-Request-ID"
)
ALL_METHODS = (*SAFE_METHODS, "POST", "PATCH", "DELETE")
REQUEST_HEADERS = "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-Request-ID"
ALWAYS = [("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin")]
NOTHING_LOADS = ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
WELL_FORMED_ID = re.compile(r"[A-Za-z0-9._:-]{1,100}\Z")

Headers = list[tuple[str, str]]


def request_id_for(given: str) -> str:
    """The id that a client gave its request, if it is well-formed; else a new one."""
    return given if WELL_FORMED_ID.match(given) else f"{random.getrandbits(128):032x}"


def register(app: Flask, settings: Settings) -> None:
    """Wraps the application; what is registered later, such as ``ProxyFix``, runs outside of it."""
    app.wsgi_app = Middleware(app, settings)  # type: ignore[method-assign]


class Middleware:
    """A WSGI application around that of Flask."""

    def __init__(self, app: Flask, settings: Settings) -> None:
        self._flask, self._app = app, app.wsgi_app
        self._trusted = settings.trusted_origins
        self._open = "*" in settings.cors_origins

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if REQUEST_ID not in environ:
            environ[REQUEST_ID] = request_id_for(environ.get("HTTP_X_REQUEST_ID", ""))
        account = account_in(environ)
        account.began = monotonic()
        timing.begin(environ[REQUEST_ID])

        def start(status: str, headers: Headers, *exc_info: Any) -> Any:
            if environ.get("SCRIPT_NAME"):
                headers = prefixed_headers(headers, environ["SCRIPT_NAME"])
            if environ.get(QUOTAS):
                headers.extend(in_headers(environ[QUOTAS]))
            if PRIVATE in environ:
                headers = kept_from_others(headers)
            headers.append(("X-Request-ID", environ[REQUEST_ID]))
            headers.extend(self._protection(headers))
            self._add_cors(environ, headers)
            account.route, account.database_s = _route(environ), timing.spent_s()
            if QUEUE in environ:
                headers.append(as_header(account))
            return start_response(status, headers, *exc_info)

        if REFUSAL in environ:
            account.refusal = type(environ[REFUSAL]).__name__
            with self._flask.request_context(environ):
                return refused(environ[REFUSAL])(environ, start)
        return self._in_work(environ, start) if QUEUE in environ else self._app(environ, start)

    def _in_work(self, environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        """The answer to a request that another process has handed on."""
        queue = environ[QUEUE]
        metrics.QUEUE_SECONDS.observe(queue, amount=monotonic() - float(environ[SENT_AT]))
        metrics.IN_WORK.add(queue)
        done = partial(metrics.IN_WORK.add, queue, amount=-1.0)
        try:
            return ClosingIterator(self._app(environ, start), done)
        except BaseException:
            done()
            raise

    def _protection(self, headers: Headers) -> Headers:
        """What keeps browsers from taking an answer for what it is not; a page has a policy of its own."""
        has_policy = any(name == "Content-Security-Policy" for name, _ in headers)
        return ALWAYS if has_policy else [*ALWAYS, NOTHING_LOADS]

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


def _route(environ: WSGIEnvironment) -> str:
    """The rule that the path matched, such as ``/v1/events/<row:event_id>``; empty if none was looked for."""
    request = environ.get("werkzeug.request")
    if request is None:
        return ""
    return request.url_rule.rule if request.url_rule else UNKNOWN
