"""Reading requests: bodies and query strings, and what is refused about them."""

from __future__ import annotations

import io
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar
from urllib.parse import parse_qsl

from flask import request
from marshmallow import Schema

from api.errors import UnsupportedEncoding, UnsupportedMediaType
from api.http.kit.service import service
from api.schemas.json_objects import json_object
from api.schemas.validating import Query, Value, loaded

PARAMETERS = "timeline.parameters"


class Body(ABC):
    """The body that an operation takes: how it is read, and how the OpenAPI document describes it."""

    media_types: ClassVar[tuple[str, ...]]
    refusals: ClassVar[tuple[int, ...]]
    query: type[Query] | None = None
    """Parameters that belong to the body, which reads and checks them itself."""

    @abstractmethod
    def read(self) -> Any:
        """The body of the current request, validated."""

    @abstractmethod
    def content(self) -> dict[str, Any]:
        """Its media types and their schemas, as OpenAPI writes them."""

    def check_media_type(self) -> None:
        coding = request.headers.get("Content-Encoding", "identity")
        if coding.lower() != "identity":
            raise UnsupportedEncoding(
                f"the body must not be compressed, but its Content-Encoding is {coding}"
            )
        if request.mimetype not in self.media_types:
            given = f"not {request.mimetype}" if request.mimetype else "but has no Content-Type"
            wanted = " or ".join(self.media_types)
            raise UnsupportedMediaType(f"the body must be {wanted}, {given}", self.media_types)


class JsonBody(Body):
    """A JSON object that a schema validates.

    ``examples`` are bodies by a phrase that says what each does. Swagger UI fills its form with the first,
    which must be fit to be sent untouched.
    """

    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    refusals = (400, 408, 413, 415, 422)

    def __init__(self, schema: type[Schema], examples: Mapping[str, Mapping[str, Any]]) -> None:
        self.schema = schema()
        self.examples = {name: {"value": example} for name, example in examples.items()}

    def read(self) -> dict[str, Any]:
        self.check_media_type()
        return loaded(self.schema, json_object(request.get_data(cache=False)))

    def content(self) -> dict[str, Any]:
        """The first media type only: several generators write code for each that does not fit together."""
        return {self.media_types[0]: {"schema": self.schema, "examples": self.examples}}


class MergePatch(JsonBody):
    """A JSON merge patch (RFC 7396); it may also be sent as plain JSON."""

    media_types = ("application/merge-patch+json", "application/json")


class LinesBody(Body):
    """NDJSON of any length up to ``max_batch``, which the view reads line by line."""

    media_types = ("application/x-ndjson", "application/ndjson", "application/jsonl")
    refusals = (408, 413, 415)

    def __init__(self, description: str, example: str) -> None:
        self.description, self.example = description, example

    def read(self) -> io.BufferedReader[Any]:
        self.check_media_type()
        request.max_content_length = service().settings.max_batch
        return io.BufferedReader(request.stream)

    def content(self) -> dict[str, Any]:
        described = {"schema": {"type": "string", "description": self.description}, "example": self.example}
        return {self.media_types[0]: described}


def parameters() -> dict[str, Value]:
    """The query string of the current request."""
    environ = request.environ
    known: dict[str, Value] | None = environ.get(PARAMETERS)
    if known is None:
        known = environ[PARAMETERS] = _parameters(environ.get("QUERY_STRING", ""))
    return known


def _parameters(text: str) -> dict[str, Value]:
    if not text:
        return {}
    pairs = parse_qsl(text.encode("latin-1").decode("utf-8", "replace"), keep_blank_values=True)
    values: dict[str, Value] = dict(pairs)
    return values if len(values) == len(pairs) else _gathered(pairs)


def _gathered(pairs: list[tuple[str, str]]) -> dict[str, Value]:
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    return {name: tuple(given) if len(given) > 1 else given[0] for name, given in values.items()}
