"""The errors that a user can act on, with one base class. This module imports nothing from the project."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, NamedTuple


class TimelineError(Exception):
    """A refusal that its reader can act on.

    ``kind`` is the last part of the problem's address, and ``status`` and ``title`` are those of the HTTP
    answer; ``detail`` names the thing and the value that are wrong; ``errors`` are messages by field, if
    single fields are wrong. ``members`` are further members of the problem document (RFC 9457, section 3.2).
    ``api/http/explanations.py`` explains each kind to clients.
    """

    kind: ClassVar[str] = "internal-error"
    status: ClassVar[int] = 500
    title: ClassVar[str] = "Internal Server Error"

    def __init__(self, detail: str, errors: Mapping[str, Any] | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.errors = dict(errors or {})
        self.members: dict[str, Any] = {}


class Malformed(TimelineError):
    """The bytes are not what they should be, such as JSON or UTF-8."""

    kind, status, title = "malformed-request", 400, "Bad Request"


class Unauthorized(TimelineError):
    """No valid key was sent.

    ``challenge`` is what RFC 6750, section 3, wants in ``WWW-Authenticate``.
    """

    kind, status, title = "key-required", 401, "Unauthorized"
    challenge = 'Bearer realm="timeline"'


class WrongKey(Unauthorized):
    """A key was sent that is unknown, revoked or expired."""

    kind = "key-not-valid"
    challenge = 'Bearer realm="timeline", error="invalid_token"'


class Forbidden(TimelineError):
    """The sender may not do this, with or without a key."""

    kind, status, title = "forbidden", 403, "Forbidden"


class ForeignOrigin(Forbidden):
    """A page of another origin, which the settings do not name, wants to change something."""

    kind = "foreign-origin"


class ReadOnly(Forbidden):
    """The settings forbid every change."""

    kind = "read-only"


class ScopeTooSmall(Forbidden):
    """The key is valid, but allows less than the operation needs."""

    kind = "scope-too-small"

    def __init__(self, needed: str, sent: str) -> None:
        super().__init__(f"this needs a key of scope {needed}, and the key sent has scope {sent}")
        self.challenge = f'Bearer realm="timeline", error="insufficient_scope", scope="{needed}"'


class NotFound(TimelineError):
    """There is no such article, event or key."""

    kind, status, title = "not-found", 404, "Not Found"


class UnknownPath(NotFound):
    """Nothing is served at that path."""

    kind = "no-such-path"


class MethodNotAllowed(TimelineError):
    """The path does not take that method."""

    kind, status, title = "method-not-allowed", 405, "Method Not Allowed"


class NotAcceptable(TimelineError):
    """No available format is among those that the client accepts."""

    kind, status, title = "not-acceptable", 406, "Not Acceptable"


class Conflict(TimelineError):
    """The request contradicts what is stored; ``article`` is the id of the stored article, if it is one."""

    kind, status, title = "conflict", 409, "Conflict"

    def __init__(
        self, detail: str, errors: Mapping[str, Any] | None = None, *, article: int | None = None
    ) -> None:
        super().__init__(detail, errors)
        if article is not None:
            self.members = {"article": article}


class Gone(TimelineError):
    """It was deleted."""

    kind, status, title = "gone", 410, "Gone"


class PreconditionFailed(TimelineError):
    """The ``If-Match`` of the request is not the current ETag."""

    kind, status, title = "precondition-failed", 412, "Precondition Failed"


class TooLarge(TimelineError):
    """The body, or a line of a batch, is longer than the settings allow."""

    kind, status, title = "content-too-large", 413, "Content Too Large"


class UnsupportedMediaType(TimelineError):
    """The body has another media type than the operation takes, which are ``taken``."""

    kind, status, title = "unsupported-media-type", 415, "Unsupported Media Type"

    def __init__(self, detail: str, taken: Iterable[str] = ()) -> None:
        super().__init__(detail)
        self.taken = tuple(taken)


class UnsupportedEncoding(UnsupportedMediaType):
    """The body is compressed. The answer says in ``Accept-Encoding`` what is accepted (RFC 9110, 12.5.3)."""

    kind = "unsupported-encoding"


class RangeNotSatisfiable(TimelineError):
    """The file does not have the bytes that ``Range`` asks for."""

    kind, status, title = "range-not-satisfiable", 416, "Range Not Satisfiable"


class HeadersTooLarge(TimelineError):
    """The request line and the headers are longer than the server reads."""

    kind, status, title = "headers-too-large", 431, "Request Header Fields Too Large"


class Invalid(TimelineError):
    """Well-formed, but refused by a schema or a rule."""

    kind, status, title = "validation-failed", 422, "Unprocessable Content"

    @classmethod
    def field(cls, name: str, message: str) -> Invalid:
        """A refusal because of one field."""
        return cls(f"{name}: {message}", {name: [message]})

    @classmethod
    def language(cls, code: str, known: Iterable[str]) -> Invalid:
        """A refusal because of a language that the service does not read."""
        message = f'no language "{code}"; available: {", ".join(known)}'
        return cls(message, {"language": [message]})


class PreconditionRequired(TimelineError):
    """A change without ``If-Match``."""

    kind, status, title = "precondition-required", 428, "Precondition Required"


class Quota(NamedTuple):
    """A rate limit as a client has used it: ``amount`` in ``seconds``, of which ``remaining`` are left.

    ``reset`` is the number of seconds until the count begins again, None if it is not needed.
    """

    kind: str
    amount: int
    seconds: int
    remaining: int
    reset: int | None = None


class TooManyRequests(TimelineError):
    """Over a rate limit; ``retry_after`` is in seconds."""

    kind, status, title = "rate-limit-exceeded", 429, "Too Many Requests"

    def __init__(self, detail: str, retry_after: int, quota: Quota) -> None:
        super().__init__(f"{detail}: try again in {retry_after} s")
        self.retry_after, self.quota = retry_after, quota


class RequestTimeout(TimelineError):
    """The body did not arrive in time."""

    kind, status, title = "request-timeout", 408, "Request Timeout"


class Unavailable(TimelineError):
    """The service cannot answer now; ``retry_after`` is in seconds."""

    kind, status, title = "unavailable", 503, "Service Unavailable"

    def __init__(self, detail: str, retry_after: int = 5) -> None:
        super().__init__(detail)
        self.retry_after = retry_after


class Busy(Unavailable):
    """Too many requests wait already."""

    kind = "busy"


class DatabaseUnavailable(Unavailable):
    """The database does not answer, or cannot be used."""

    kind = "database-unavailable"


class Misconfigured(Exception):
    """A setting is wrong, or the settings contradict each other; the service does not start."""
