"""The pages that problem documents name in ``type``: what a kind of problem means, and what to do."""

from __future__ import annotations

from typing import NamedTuple

from flask import Blueprint, Response, render_template

from api import errors
from api.errors import TimelineError
from api.http.kit.files import page
from api.http.kit.prefixes import prefix
from api.http.kit.private import EXPLAINED
from api.http.kit.problems import problem_json


class Explanation(NamedTuple):
    """What a refusal means, what its reader can do, and an example of one."""

    means: str
    remedy: str
    example: TimelineError


EXPLANATIONS = {
    each.example.kind: each
    for each in (
        Explanation(
            "The body, the headers or the address are not what HTTP, JSON or UTF-8 ask for.",
            "Send the request as detail says. Most often, a JSON body is cut off or not quoted.",
            errors.Malformed("the body is not JSON: unexpected end of data: line 1 column 20 (char 19)"),
        ),
        Explanation(
            "The request needs a key, and none was sent.",
            "Send a key: Authorization: Bearer KEY. Whoever runs the service makes one with "
            "`timeline keys create NAME`.",
            errors.Unauthorized("this needs a key of scope write: send the header Authorization: Bearer KEY"),
        ),
        Explanation(
            "The key that was sent is unknown, revoked or expired.",
            "Ask whoever runs the service for a new key.",
            errors.WrongKey("the key desk was revoked"),
        ),
        Explanation(
            "The service understood the request, and does not do this for its sender.",
            "Read detail: it names the reason.",
            errors.Forbidden("this is not allowed"),
        ),
        Explanation(
            "A web page of another origin wants to change the timeline. Such pages may only read.",
            "Add the origin of the page to the setting TIMELINE_CORS_ORIGINS.",
            errors.ForeignOrigin(
                "a page of https://journal.example may not change the timeline; "
                "to allow it, add its origin to TIMELINE_CORS_ORIGINS"
            ),
        ),
        Explanation(
            "The service runs with TIMELINE_READ_ONLY=1, and changes nothing.",
            "Send changes to the service that this one is a copy of.",
            errors.ReadOnly("the timeline cannot be changed here: TIMELINE_READ_ONLY is set"),
        ),
        Explanation(
            "The key is valid, but its scope does not include this operation.",
            "Use a key of the scope that detail names: read, write or admin, each with those before it.",
            errors.ScopeTooSmall("write", "read"),
        ),
        Explanation(
            "There is no article or event with that number.",
            "Look for it in the collection, such as /v1/events.",
            errors.NotFound("no event 4000"),
        ),
        Explanation(
            "Nothing is served at that path.",
            "Compare the path with the list of operations at /docs. Numbers are written in plain digits.",
            errors.UnknownPath("no such path: /v1/evnts"),
        ),
        Explanation(
            "The path exists, but does not take that method.",
            "Use one of the methods that the Allow header of the answer names.",
            errors.MethodNotAllowed("PUT is not allowed on /v1/events; allowed: GET, HEAD, OPTIONS, POST"),
        ),
        Explanation(
            "The Accept header names only media types that this operation does not produce.",
            "Accept one of those that detail names, or leave the header out.",
            errors.NotAcceptable("cannot produce text/html; available: application/json"),
        ),
        Explanation(
            "The request contradicts what is stored, such as an article whose address another one has.",
            "Read what is stored, then change that.",
            errors.Conflict("event 4 is merged into event 9"),
        ),
        Explanation(
            "It was there, and was deleted.",
            "Forget your copy. An event can be looked up in its history: /v1/events/ID/history.",
            errors.Gone("event 3 is deleted"),
        ),
        Explanation(
            "If-Match does not name the current state: somebody changed it after you read it.",
            "Read it again, apply your change to what you get, and send the new ETag.",
            errors.PreconditionFailed('If-Match does not name the current state, whose ETag is "e2"'),
        ),
        Explanation(
            "The body, or a line of a batch, is longer than the settings allow. Nothing of it was stored.",
            "Send less at once: articles one by one, or as lines of a batch.",
            errors.TooLarge("the body is longer than the limit of 2000000 bytes"),
        ),
        Explanation(
            "The body has a media type that this operation does not take.",
            "Send a Content-Type that the answer names in Accept or Accept-Patch, and such a body.",
            errors.UnsupportedMediaType("the body must be application/json, not application/xml"),
        ),
        Explanation(
            "The body is compressed. The service unpacks nothing.",
            "Send it without Content-Encoding.",
            errors.UnsupportedEncoding("the body must not be compressed, but its Content-Encoding is gzip"),
        ),
        Explanation(
            "The file does not have the bytes that the Range header asks for.",
            "Ask for a smaller range, or leave the header out.",
            errors.RangeNotSatisfiable("The requested range cannot be provided."),
        ),
        Explanation(
            "The request line and the headers are too long.",
            "Send shorter ones; long filters can be split over several requests.",
            errors.HeadersTooLarge("the headers are longer than 65536 bytes"),
        ),
        Explanation(
            "The request is well-formed, but a field or a parameter is unknown or has a wrong value.",
            "errors says what is wrong with each field. Mend all of them, and send it again.",
            errors.Invalid.field("from", "Must be a date that exists: YYYY, YYYY-MM or YYYY-MM-DD."),
        ),
        Explanation(
            "A change must say which state it changes, so that nobody overwrites what another wrote.",
            "Read it, and send its ETag in If-Match.",
            errors.PreconditionRequired('send the ETag of the state that you are changing: If-Match: "e1"'),
        ),
        Explanation(
            "You sent more than your share. The headers RateLimit-Policy and RateLimit say how much that is.",
            "Wait for as many seconds as Retry-After says. Articles in a batch count once together.",
            errors.TooManyRequests(
                "over the limit of 1200 per 1 minute for writes", 30, errors.Quota("writes", 1200, 60, 0)
            ),
        ),
        Explanation(
            "The body did not arrive in time.",
            "Send it again, over a better connection or in smaller parts.",
            errors.RequestTimeout("the body did not arrive within 30 s"),
        ),
        Explanation(
            "The service cannot answer now. Nothing of the request was stored.",
            "Wait for as many seconds as Retry-After says, and send it again.",
            errors.Unavailable("the service does not answer now: try again in a moment"),
        ),
        Explanation(
            "Too many requests are waiting already.",
            "Send fewer at a time, and this one again after the seconds in Retry-After.",
            errors.Busy("too many requests are waiting: try again in a moment"),
        ),
        Explanation(
            "The database does not answer, or cannot be used.",
            "Send it again after the seconds in Retry-After. If it stays so, tell whoever runs the service.",
            errors.DatabaseUnavailable("the database cannot be used now: try again in a moment"),
        ),
        Explanation(
            "A bug in the service. Its cause is in the log, under the id in X-Request-ID.",
            "Report it to whoever runs the service, with that id.",
            TimelineError("internal error: it is in the log under request 5d6f0b8e2f4c4f7a"),
        ),
    )
}
"""By the kind of refusal."""

blueprint = Blueprint("explanations", __name__, url_prefix=EXPLAINED)


@blueprint.get("/")
def kinds() -> Response:
    """All kinds of problems, by status."""
    every = sorted(EXPLANATIONS.values(), key=lambda each: each.example.status)
    return page(render_template("problems.html", explanations=every))


@blueprint.get("/<kind>")
def explanation(kind: str) -> Response:
    """What one kind of problem means."""
    if kind not in EXPLANATIONS:
        raise errors.NotFound(f"no kind of problem {kind}")
    found = EXPLANATIONS[kind]
    example = problem_json(found.example, prefix())
    return page(render_template("problem.html", explanation=found, example=example))
