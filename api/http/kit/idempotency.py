"""Changes that a client may send twice: the ``Idempotency-Key`` header.

It follows draft-ietf-httpapi-idempotency-key-header. A key belongs to the client that sent it. Its answer is
stored in the transaction of the change, so that both are there or neither is. Writers wait for each other: a
request that is sent again while the first one is worked on gets its answer too, and no conflict.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from typing import Any

import orjson
from flask import Response, g, request
from sqlalchemy.orm import Session

from api.errors import Invalid, Malformed, Unavailable
from api.storage.answers import KEPT_H, LONGEST_KEY, MOST_KEPT, answer_under, number_kept
from api.storage.models import IdempotencyKey
from api.timeline.saving import lock_timeline

HEADER = "Idempotency-Key"
KEY = rf"^[!-~]{{1,{LONGEST_KEY}}}$"
STORED = ("Content-Type", "ETag", "Location")
"""The headers of an answer that belong to it; the others are of each response."""
PARAMETER = {
    "in": "header",
    "name": HEADER,
    "description": "Any unique text, such as a UUID. A request that is sent again under it within "
    f"{KEPT_H} hours gets the same answer, and changes nothing twice; another request is a 422.",
    "schema": {"type": "string", "pattern": KEY, "minLength": 1, "maxLength": LONGEST_KEY},
}


def once(session: Session, body: Mapping[str, Any] | None, change: Callable[[], Response]) -> Response:
    """The answer to a change, or the one that the client had before under the same key.

    Call it before anything is read. Raises ``Malformed`` for what is no key, ``Invalid`` if the key was sent
    with another request, ``Unavailable`` if the client has too many.
    """
    key = _key()
    if key is None:
        return change()
    lock_timeline(session)
    who, fingerprint = g.who or "", _fingerprint(body)
    known = answer_under(session, who, key)
    if known is None:
        _refuse_too_many(session, who)
        response = change()
        _keep(session, response, who=who, key=key, request=fingerprint)
        return response
    if known.request != fingerprint:
        raise Invalid.field(HEADER, "Was sent with another request; use a new key for each change.")
    return Response(known.body, known.status, known.headers)


def _key() -> str | None:
    key = request.headers.get(HEADER)
    if key is not None and not re.fullmatch(KEY[1:-1], key):
        raise Malformed(f"{HEADER} must be 1 to {LONGEST_KEY} visible ASCII characters")
    return key


def _fingerprint(body: Mapping[str, Any] | None) -> str:
    """Equal for requests that ask for the same, however their JSON is written."""
    asked = orjson.dumps(body, option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(b"%b %b\n%b" % (request.method.encode(), request.path.encode(), asked)).hexdigest()


def _refuse_too_many(session: Session, who: str) -> None:
    if number_kept(session, who) >= MOST_KEPT:
        kept = f"{MOST_KEPT} keys of this client are kept, each for {KEPT_H} hours"
        raise Unavailable(f"{kept}: send changes without {HEADER}", retry_after=3600)


def _keep(session: Session, response: Response, **columns: Any) -> None:
    headers = {name: response.headers[name] for name in STORED if name in response.headers}
    answer = {"status": response.status_code, "headers": headers, "body": response.get_data()}
    session.add(IdempotencyKey(**columns, **answer))
