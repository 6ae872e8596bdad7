"""The pages that problem documents name in ``type``: what a kind of problem means, and what to do."""

from __future__ import annotations

from flask import Blueprint, Response

from api import errors
from api.errors import TimelineError
from api.http.kit.prefixes import prefix
from api.http.kit.private import EXPLAINED
from api.http.kit.problems import problem_json
from api.http.showing.rendering import rendered

EXAMPLES: dict[str, TimelineError] = {
    example.kind: example
    for example in (
        errors.Malformed("the body is not JSON: unexpected end of data: line 1 column 20 (char 19)"),
        errors.Unauthorized("this needs a key of scope write: send the header Authorization: Bearer KEY"),
        errors.WrongKey("the key desk was revoked"),
        errors.Forbidden("this is not allowed"),
        errors.ForeignOrigin(
            "a page of https://journal.example may not change the timeline; "
            "to allow it, add its origin to TIMELINE_CORS_ORIGINS"
        ),
        errors.ReadOnly("the timeline cannot be changed here: TIMELINE_READ_ONLY is set"),
        errors.ScopeTooSmall("write", "read"),
        errors.NotFound("no event 4000"),
        errors.UnknownPath("no such path: /v1/evnts"),
        errors.MethodNotAllowed("PUT is not allowed on /v1/events; allowed: GET, HEAD, OPTIONS, POST"),
        errors.NotAcceptable("cannot produce text/html; available: application/json"),
        errors.Conflict("event 4 is merged into event 9"),
        errors.Gone("event 3 is deleted"),
        errors.PreconditionFailed('If-Match does not name the current state, whose ETag is "e2"'),
        errors.TooLarge("the body is longer than the limit of 2000000 bytes"),
        errors.UnsupportedMediaType("the body must be application/json, not application/xml"),
        errors.UnsupportedEncoding("the body must not be compressed, but its Content-Encoding is gzip"),
        errors.RangeNotSatisfiable("The requested range cannot be provided."),
        errors.HeadersTooLarge("the headers are longer than 65536 bytes"),
        errors.Invalid.field("from", "Must be a date that exists: YYYY, YYYY-MM or YYYY-MM-DD."),
        errors.PreconditionRequired('send the ETag of the state that you are changing: If-Match: "e1"'),
        errors.TooManyRequests(
            "over the limit of 1200 per 1 minute for writes", 30, errors.Quota("writes", 1200, 60, 0)
        ),
        errors.RequestTimeout("the body did not arrive within 30 s"),
        errors.Unavailable("the service does not answer now: try again in a moment"),
        errors.Busy("too many requests are waiting: try again in a moment"),
        errors.DatabaseUnavailable("the database cannot be used now: try again in a moment"),
        TimelineError("internal error: it is in the log under request 5d6f0b8e2f4c4f7a"),
    )
}
"""A refusal of each kind. The texts of ``problems`` say what it means, and what its reader can do."""

blueprint = Blueprint("explanations", __name__, url_prefix=EXPLAINED)


@blueprint.get("/")
def kinds() -> Response:
    """All kinds of problems, by status."""
    return rendered("problems.html", examples=sorted(EXAMPLES.values(), key=lambda each: each.status))


@blueprint.get("/<kind>")
def explanation(kind: str) -> Response:
    """What one kind of problem means."""
    if kind not in EXAMPLES:
        raise errors.NotFound(f"no kind of problem {kind}")
    return rendered("problem.html", kind=kind, example=problem_json(EXAMPLES[kind], prefix()))
