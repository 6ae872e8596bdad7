"""Exceptions become problem documents (RFC 9457) here, and only here."""

from __future__ import annotations

from typing import Any

import orjson
import structlog
from flask import Flask, Response, request
from sqlalchemy.exc import DBAPIError
from werkzeug import exceptions
from werkzeug.exceptions import HTTPException

from api.errors import (
    DatabaseUnavailable,
    HeadersTooLarge,
    Malformed,
    MethodNotAllowed,
    PreconditionFailed,
    RangeNotSatisfiable,
    RequestTimeout,
    ScopeTooSmall,
    TimelineError,
    TooLarge,
    TooManyRequests,
    Unauthorized,
    Unavailable,
    UnknownPath,
    UnsupportedEncoding,
    UnsupportedMediaType,
)
from api.http.kit.account import account_in
from api.http.kit.environ import given_up, note_quotas, request_id
from api.http.kit.prefixes import prefix
from api.http.kit.private import EXPLAINED
from api.http.kit.service import database
from api.metrics import ERRORS

MEDIA_TYPE = "application/problem+json"
KINDS: dict[int | None, type[TimelineError]] = {
    kind.status: kind
    for kind in (
        *(Malformed, UnknownPath, MethodNotAllowed, RequestTimeout, TooLarge, RangeNotSatisfiable),
        *(HeadersTooLarge, TimelineError),
    )
}
"""What Flask, Werkzeug and the server refuse, by its status."""
UNUSABLE = "the database cannot be used now: try again in a moment"
LOG = structlog.get_logger()


def register(app: Flask) -> None:
    """Turns every exception from a view into a problem document; an unexpected one is a 500."""
    app.register_error_handler(HTTPException, misdirected)
    app.register_error_handler(Exception, failed)


def problem(error: TimelineError) -> Response:
    """A problem document as an answer that is never cached."""
    document = problem_json(error, prefix())
    response = Response(
        orjson.dumps(document, option=orjson.OPT_NON_STR_KEYS), error.status, mimetype=MEDIA_TYPE
    )
    response.headers["Cache-Control"] = "no-store"
    return response


def problem_json(error: TimelineError, prefix: str = "") -> dict[str, Any]:
    """A problem document; ``prefix`` is the path that a proxy publishes the service under."""
    document = {
        "type": f"{prefix}{EXPLAINED}{error.kind}",
        "title": error.title,
        "status": error.status,
        "detail": error.detail,
    }
    return document | ({"errors": error.errors} if error.errors else {}) | error.members


def refused(error: TimelineError) -> Response:
    """A refusal by this service, with the headers that HTTP has for it."""
    response = problem(error)
    if isinstance(error, Unauthorized | ScopeTooSmall):
        response.headers["WWW-Authenticate"] = error.challenge
    if isinstance(error, UnsupportedEncoding):
        response.headers["Accept-Encoding"] = "identity"
    if isinstance(error, UnsupportedMediaType) and error.taken:
        name = "Accept-Patch" if request.method == "PATCH" else "Accept"  # RFC 5789, 2.2; RFC 9110, 15.5.16
        response.headers[name] = ", ".join(error.taken)
    if isinstance(error, TooManyRequests | Unavailable):
        response.headers["Retry-After"] = str(error.retry_after)
    if isinstance(error, TooManyRequests):
        note_quotas([error.quota])
    return response


def refused_file(response: Response) -> Response:
    """A file, or a problem where ``If-Match`` does not name it: Werkzeug sends the file all the same."""
    if response.status_code != 412:
        return response
    response.close()
    return problem(PreconditionFailed("If-Match does not name the current state of this file"))


def misdirected(error: HTTPException) -> Response:
    """A refusal by Flask or Werkzeug: unknown path, method not allowed, body too long."""
    if error.code not in KINDS:  # a redirect
        return Response.force_type(error.get_response(), request.environ)  # type: ignore[return-value]
    account_in(request.environ).refusal = type(error).__name__
    response = problem(KINDS[error.code](_detail(error)))
    for name, value in error.get_headers(request.environ):
        if name not in ("Content-Type", "Content-Length"):
            response.headers[name] = value
    return response


def _detail(error: HTTPException) -> str:
    if error.code == 404:
        return f"no such path: {request.path}"
    if error.code == 405:
        return f"{request.method} is not allowed on {request.path}; allowed: {_allowed(error)}"
    if error.code == 413:
        return f"the body is longer than the limit of {request.max_content_length} bytes"
    return error.description or ""


def _allowed(error: HTTPException) -> str:
    methods = error.valid_methods if isinstance(error, exceptions.MethodNotAllowed) else None
    return ", ".join(sorted(methods or ()))


def failed(error: Exception) -> Response:
    """The status that an error names, 503 if the database cannot be used now, and 500 for a bug."""
    return refused(noted(error))


def noted(error: Exception) -> TimelineError:
    """What a client is told of an error, which the account of the request names from now on."""
    refusal = as_refusal(error)
    account_in(request.environ).refusal = type(refusal).__name__
    return refusal


def as_refusal(error: Exception) -> TimelineError:
    """What a client is told of an error; what it need not know is in the log, under the id of the request."""
    if isinstance(error, TimelineError):
        return error
    if (refusal := given_up()) is not None:
        LOG.warning("given up", request_id=request_id(request), reason=str(error))
        return refusal
    if isinstance(error, DBAPIError) and database().is_unavailable(error):
        LOG.error("database unavailable", request_id=request_id(request), reason=str(error.orig))
        ERRORS.add(type(error.orig).__name__)
        return DatabaseUnavailable(UNUSABLE)
    return unforeseen(error, request_id(request), request.path)


def unforeseen(error: Exception, request_id: str, path: str) -> TimelineError:
    """The refusal because of a bug, which is in the log with its traceback."""
    ERRORS.add(type(error).__name__)
    LOG.error("failed", request_id=request_id, path=path, exc_info=error)
    return TimelineError(f"internal error: it is in the log under request {request_id}")
