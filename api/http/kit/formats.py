"""The format of an answer: the ``format`` parameter, or else the ``Accept`` header."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import orjson
from flask import Response, request, stream_with_context
from werkzeug.datastructures import MIMEAccept

from api import exports
from api.errors import NotAcceptable
from api.exports import FORMATS, exported, xlsx
from api.exports.edition import Edition, Identity
from api.exports.event_parts import in_language, only
from api.http.kit.cursors import Neighbours
from api.http.kit.etags import is_known, with_etag
from api.http.kit.prefixes import prefix
from api.http.kit.problems import MEDIA_TYPE
from api.http.kit.responses import ALONE, JSON, checksum, compressed, links_to, parameters_besides_cursor
from api.http.kit.service import database, service
from api.storage import queries
from api.storage.changes import installation
from api.timeline.event_json import event_json_version

ACCEPTS_ALL = (None, "*/*")
BY_MEDIA_TYPE = {JSON: "json"} | {each.media_type.partition(";")[0]: name for name, each in FORMATS.items()}
OBJECT, TEXT, BYTES = {"type": "object"}, {"type": "string"}, {"type": "string", "format": "binary"}
EXPORTS = {
    media_type: OBJECT if media_type.endswith("+json") else BYTES if media_type == xlsx.MEDIA_TYPE else TEXT
    for media_type in BY_MEDIA_TYPE
    if media_type != JSON
}
"""The media types of the formats besides JSON, and what the OpenAPI document says of them."""


def chosen_format(name: str | None) -> str:
    """The format of this answer, ``json`` by default. Raises ``NotAcceptable``."""
    accept = request.environ.get("HTTP_ACCEPT")
    if name is not None or accept in (*ACCEPTS_ALL, JSON):
        return name or "json"
    best = _accepted().best_match(BY_MEDIA_TYPE)
    if best is None:
        raise NotAcceptable(f"cannot produce {accept}; available: {', '.join(BY_MEDIA_TYPE)}")
    return BY_MEDIA_TYPE[best]


def accept_only(media_type: str) -> None:
    """Raises ``NotAcceptable`` if the client does not accept this media type."""
    accept = request.environ.get("HTTP_ACCEPT")
    if accept not in (*ACCEPTS_ALL, media_type) and _accepted().best_match([media_type]) is None:
        raise NotAcceptable(f"cannot produce {accept}; available: {media_type}")


def _accepted() -> MIMEAccept:
    """The media types that the client accepts, without parameters: many clients add a charset to JSON.

    Some generated clients name the media type of problems alone; they read JSON too.
    """
    sent = [(value.partition(";")[0].strip(), quality) for value, quality in request.accept_mimetypes]
    return MIMEAccept([(JSON if name == MEDIA_TYPE else name, quality) for name, quality in sent])


@dataclass(frozen=True, slots=True)
class File:
    """An export of events, for the current request."""

    name: str
    edition: Edition
    state: int

    @classmethod
    def of(cls, name: str, query: Mapping[str, Any]) -> File:
        """The file in that format that a loaded query asks for."""
        with database().plain_connection() as connection:
            found = installation(connection)
        identity = Identity(found.id, service().settings.base_url, prefix())
        edition = Edition(
            identity=identity,
            fields=query.get("fields_"),
            lang=query.get("lang"),
            question="&".join(parameters_besides_cursor()),
        )
        return cls(name, edition, found.state)

    @property
    def etag(self) -> str:
        """It differs from state to state of the timeline, and for everything else but the URL."""
        versions = (self.name, self.edition.identity, exports.version(), event_json_version())
        return f"{self.state:x}-{checksum(repr(versions).encode())}"

    def is_wanted(self) -> bool:
        """Whether the client needs the bytes: it asks for more than the headers, and has no current copy."""
        return request.method != "HEAD" and not is_known(self.etag)

    def response(self, documents: Iterable[bytes] = (), neighbours: Neighbours = ALONE) -> Response:
        """The file, sent while it is written, or 304 if the client has it.

        The first of the documents is read at once, so that a failure still changes the status.
        """
        chosen = FORMATS[self.name]
        chunks = exported(self.name, _started(documents), self.edition, _articles)
        response = Response(stream_with_context(chunks), content_type=chosen.media_type)
        response.headers["Content-Disposition"] = f'inline; filename="timeline.{chosen.suffix}"'
        response.headers["Vary"] = "Accept, Accept-Encoding"
        if neighbours != ALONE:
            response.headers["Link"] = links_to(neighbours)
        return compressed(with_etag(response, self.etag, weak=True))


def _articles(ids: Collection[int]) -> list[queries.ArticleReference]:
    with database().plain_connection() as connection:
        return queries.articles_named(connection, ids)


def _started(documents: Iterable[bytes]) -> Iterator[bytes]:
    rest = iter(documents)
    first = list(islice(rest, 1))

    def all_documents() -> Iterator[bytes]:
        yield from first
        yield from rest

    return all_documents()


def narrowed(document: bytes, fields: Sequence[str] | None, lang: str | None) -> bytes:
    """The event with only those fields, and with its interval in words of that language."""
    return orjson.dumps(only(in_language(orjson.loads(document), lang), fields))
