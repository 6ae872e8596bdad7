"""What the server and the middleware write into the environ of a request."""

from __future__ import annotations

from collections.abc import Iterable

from flask import Request, request

from api.errors import Quota, TimelineError

REQUEST_ID = "timeline.request_id"
ON_THE_SPOT = "timeline.on_the_spot"
"""Set if other clients wait for this answer, so that it should take no longer than a page."""
REFUSAL = "timeline.refusal"
"""The ``TimelineError`` that answers a request which the server could not take in or hand on."""
PATIENCE = "timeline.patience"
"""The ``Patience`` of a process that gives up requests which take too long."""
PRIVATE = "timeline.private"
"""Set if the answer depends on the key sent, so that no shared cache may give it to others."""
QUEUE = "timeline.queue"
"""Where a request waited that another process has handed on."""
SENT_AT = "timeline.sent_at"
"""When it was handed on, by the clock that all processes share."""
FIRST_LINE = "timeline.first_line"
"""The number of the first line in this part of a batch."""


QUOTAS = "timeline.quotas"
"""The rate limits that the request was counted by, which every answer tells."""


class Patience:
    """How a process gives up a request: ``refusal`` is set then, and raised wherever the work has got to."""

    refusal: TimelineError | None = None


class Elsewhere(BaseException):
    """Another process is to answer the request. No error, so that no error handler sees it."""


def request_id(request: Request) -> str:
    """The id of a request, as in the ``X-Request-ID`` of its answer and in the log."""
    return str(request.environ.get(REQUEST_ID, "-"))


def leave_the_spot() -> None:
    """Call it before an answer that takes long. Raises ``Elsewhere`` if other clients wait for this one."""
    if ON_THE_SPOT in request.environ:
        raise Elsewhere


def note_quotas(quotas: Iterable[Quota]) -> None:
    """Have the answer to the current request tell these limits."""
    request.environ.setdefault(QUOTAS, []).extend(quotas)


def given_up() -> TimelineError | None:
    """Why the process gave up the current request, if it did; other errors may follow from that."""
    patience: Patience | None = request.environ.get(PATIENCE)
    return patience.refusal if patience else None


def first_line() -> int:
    """The number of the first line of the batch in the current request, which may hold a part of it."""
    return int(request.environ.get(FIRST_LINE, 1))
