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
from api.errors import Invalid, NotAcceptable
from api.exports import ARTICLE_FORMATS, FEEDS, FORMATS, Format, exported, xlsx
from api.exports.edition import Edition, Identity
from api.exports.event_parts import in_language, only
from api.http.kit.cursors import Neighbours
from api.http.kit.environ import leave_the_spot
from api.http.kit.etags import is_known, with_etag
from api.http.kit.prefixes import prefix
from api.http.kit.problems import MEDIA_TYPE
from api.http.kit.requests import parameters
from api.http.kit.responses import ALONE, JSON, checksum, compressed, links_to, parameters_besides_cursor
from api.http.kit.service import database, service
from api.schemas.articles import ARTICLE_FIELDS
from api.storage import queries
from api.storage.changes import installation
from api.timeline.article_json import asks_for_text, fields_shown
from api.timeline.event_json import event_json_version

ACCEPTS_ALL = (None, "*/*")
OBJECT, TEXT, BYTES = {"type": "object"}, {"type": "string"}, {"type": "string", "format": "binary"}


class Offer:
    """The formats besides JSON of a collection; a file of it is called by its ``name``."""

    def __init__(self, name: str, formats: Mapping[str, Format]) -> None:
        self.name, self.formats = name, formats
        by_media_type = {each.media_type.partition(";")[0]: name for name, each in formats.items()}
        self.by_media_type = {JSON: "json"} | by_media_type
        self.described = {media_type: _described(media_type) for media_type in by_media_type}
        """What the OpenAPI document says of each media type."""

    def chosen(self, name: str | None) -> str:
        """The format of this answer, ``json`` by default. Raises ``NotAcceptable``."""
        accept = request.environ.get("HTTP_ACCEPT")
        if name is not None or accept in (*ACCEPTS_ALL, JSON):
            return name or "json"
        best = _accepted().best_match(self.by_media_type)
        if best is None:
            raise NotAcceptable(f"cannot produce {accept}; available: {', '.join(self.by_media_type)}")
        return self.by_media_type[best]


def _described(media_type: str) -> dict[str, str]:
    return OBJECT if media_type.endswith("+json") else BYTES if media_type == xlsx.MEDIA_TYPE else TEXT


EVENTS, ARTICLES = Offer("timeline", FORMATS), Offer("articles", ARTICLE_FORMATS)


def is_whole(name: str) -> bool:
    """Whether this answer has everything that matches: no feed, and no page by ``limit`` or ``cursor``."""
    return name not in ("json", *FEEDS) and not {"limit", "cursor"} & parameters().keys()


def refuse_members(query: Mapping[str, Any], name: str, *members: str) -> None:
    """Raises ``Invalid`` if a query asks for members that only JSON has, in another format."""
    asked = next((each for each in members if query.get(each)), None)
    if name != "json" and asked is not None:
        raise Invalid.field(asked, f"Only with the format json, not with {name}.")


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
    """An export of events or articles, for the current request."""

    offer: Offer
    name: str
    edition: Edition
    state: int

    @classmethod
    def of(cls, offer: Offer, name: str, query: Mapping[str, Any]) -> File:
        """The file in that format that a loaded query asks for."""
        with database().plain_connection() as connection:
            found = installation(connection)
        identity = Identity(found.id, service().settings.base_url, prefix())
        edition = Edition(
            identity=identity,
            fields=fields_shown(query),
            lang=query.get("lang"),
            question="&".join(parameters_besides_cursor(request.environ)),
            with_text=asks_for_text(query),
        )
        return cls(offer, name, edition, found.state)

    @property
    def etag(self) -> str:
        """It differs from state to state of the timeline, and for everything else but the URL."""
        code = (exports.version(), event_json_version(), ARTICLE_FIELDS)
        versions = (self.name, self.edition.identity, *code)
        return f"{self.state:x}-{checksum(repr(versions).encode())}"

    def _is_wanted(self) -> bool:
        """Whether the client needs the bytes: it asks for more than the headers, and has no current copy."""
        return request.method != "HEAD" and not is_known(self.etag)

    def whole(self, documents: Iterable[bytes]) -> Response:
        """The file with all documents, written in a process for that; not if the client has it already."""
        if not self._is_wanted():
            return self.response()
        leave_the_spot()
        return self.response(documents)

    def response(self, documents: Iterable[bytes] = (), neighbours: Neighbours = ALONE) -> Response:
        """The file, sent while it is written, or 304 if the client has it.

        The first of the documents is read at once, so that a failure still changes the status.
        """
        chosen = self.offer.formats[self.name]
        chunks = exported(chosen, _started(documents), self.edition, _articles)
        response = Response(stream_with_context(chunks), content_type=chosen.media_type)
        response.headers["Content-Disposition"] = f'inline; filename="{self.offer.name}.{chosen.suffix}"'
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
