"""The format of an answer: the ``format`` parameter, or else the ``Accept`` header."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import orjson
from flask import Response, request, stream_with_context
from werkzeug.datastructures import MIMEAccept

from api.errors import NotAcceptable
from api.exports import FORMATS, exported
from api.exports.event_parts import in_language
from api.http.kit.responses import JSON, compressed, link_to_next

ACCEPTS_JSON = (None, "*/*", JSON)
BY_MEDIA_TYPE = {JSON: "json"} | {each.media_type.partition(";")[0]: name for name, each in FORMATS.items()}
EXPORTS = {
    media_type: {"type": "object" if media_type.endswith("+json") else "string"}
    for media_type in BY_MEDIA_TYPE
    if media_type != JSON
}
"""The media types of the formats besides JSON, and what the OpenAPI document says of them."""


def chosen_format(name: str | None) -> str:
    """The format of this answer, ``json`` by default. Raises ``NotAcceptable``."""
    accept = request.environ.get("HTTP_ACCEPT")
    if name is not None or accept in ACCEPTS_JSON:
        return name or "json"
    best = _accepted().best_match(BY_MEDIA_TYPE)
    if best is None:
        raise NotAcceptable(f"cannot produce {accept}; available: {', '.join(BY_MEDIA_TYPE)}")
    return BY_MEDIA_TYPE[best]


def accept_json() -> None:
    """Raises ``NotAcceptable`` if the client does not accept JSON."""
    accept = request.environ.get("HTTP_ACCEPT")
    if accept not in ACCEPTS_JSON and _accepted().best_match([JSON]) is None:
        raise NotAcceptable(f"cannot produce {accept}; available: {JSON}")


def _accepted() -> MIMEAccept:
    """The media types that the client accepts, without parameters: many clients add a charset to JSON."""
    return MIMEAccept([(value.partition(";")[0], quality) for value, quality in request.accept_mimetypes])


def export_file(
    name: str, documents: Iterable[bytes], lang: str | None, next_cursor: str | None = None
) -> Response:
    """A file of that format, sent while it is written.

    The first of the documents is read at once, so that a failure still changes the status.
    """
    chosen = FORMATS[name]
    chunks = exported(name, _started(documents), lang)
    response = Response(stream_with_context(chunks), content_type=chosen.media_type)
    response.headers["Content-Disposition"] = f'inline; filename="timeline.{chosen.suffix}"'
    response.headers["Cache-Control"] = "no-cache"
    response.headers["Vary"] = "Accept, Accept-Encoding"
    if next_cursor is not None:
        response.headers["Link"] = link_to_next(next_cursor)
    return compressed(response)


def _started(documents: Iterable[bytes]) -> Iterator[bytes]:
    rest = iter(documents)
    first = list(islice(rest, 1))

    def all_documents() -> Iterator[bytes]:
        yield from first
        yield from rest

    return all_documents()


def narrowed(document: bytes, fields: Sequence[str] | None, lang: str | None) -> bytes:
    """The event with only those fields, and with its interval in words of that language."""
    event = in_language(orjson.loads(document), lang)
    return orjson.dumps(event if fields is None else {name: event[name] for name in fields if name in event})
