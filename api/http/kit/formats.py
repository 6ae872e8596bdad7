"""In which format events leave: by ``?format=``, else by ``Accept``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import orjson
from flask import Response, request, stream_with_context

from api.errors import NotAcceptable
from api.exports import FORMATS
from api.exports.documents import in_language
from api.http.kit.collections import compressed, link_to_next

JSON = "application/json"
PLAIN = (None, "*/*", JSON)
MEDIA_TYPES = {JSON: "json"} | {each.media_type.partition(";")[0]: name for name, each in FORMATS.items()}


def wanted(name: str | None) -> str:
    """The format asked for, by name or else by the Accept header; ``NotAcceptable`` if there is none such."""
    accept = request.environ.get("HTTP_ACCEPT")
    if name is not None or accept in PLAIN:
        return name or "json"
    best = request.accept_mimetypes.best_match(MEDIA_TYPES)
    if best is None:
        raise NotAcceptable(f"no format is {accept}; there are {', '.join(MEDIA_TYPES)}")
    return MEDIA_TYPES[best]


def accept_json() -> None:
    """``NotAcceptable`` where the client takes no JSON, and there is nothing else."""
    accept = request.environ.get("HTTP_ACCEPT")
    if accept not in PLAIN and request.accept_mimetypes.best_match([JSON]) is None:
        raise NotAcceptable(f"there is no {accept}, only {JSON}")


def exported(
    name: str, documents: Iterable[bytes], lang: str | None, next_cursor: str | None = None
) -> Response:
    """A file of that format, sent as it is written."""
    chosen = FORMATS[name]
    events = (in_language(orjson.loads(document), lang) for document in documents)
    response = Response(stream_with_context(_begun(chosen.export(events))), content_type=chosen.media_type)
    response.headers["Content-Disposition"] = f'inline; filename="timeline.{chosen.suffix}"'
    response.headers["Cache-Control"] = "no-cache"
    response.headers["Vary"] = "Accept, Accept-Encoding"
    if next_cursor is not None:
        response.headers["Link"] = link_to_next(next_cursor)
    return compressed(response)


def _begun(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """The same chunks; the first is made at once, while a failure can still be told in the status."""
    first = next(chunks, b"")

    def all_of_them() -> Iterator[bytes]:
        yield first
        yield from chunks

    return all_of_them()


def narrowed(document: bytes, names: Sequence[str] | None, lang: str | None) -> bytes:
    """The event with its interval in that language's words, and with those fields alone."""
    event = in_language(orjson.loads(document), lang)
    return orjson.dumps(event if names is None else {name: event[name] for name in names if name in event})
