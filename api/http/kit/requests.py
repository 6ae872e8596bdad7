"""Reading requests: bodies and query strings, each refused with what is wrong with it."""

from __future__ import annotations

from typing import Any, NoReturn
from urllib.parse import parse_qsl

import orjson
from flask import Request
from marshmallow import RAISE, Schema, ValidationError
from webargs.flaskparser import FlaskParser
from webargs.multidictproxy import MultiDictProxy
from werkzeug.datastructures import MultiDict

from api.errors import Invalid, Malformed, UnsupportedMediaType
from api.schemas.validating import refusal

JSON = ("application/json",)
MERGE_PATCH = ("application/merge-patch+json", "application/json")


class Parser(FlaskParser):
    """webargs with our refusals: 415 for another media type, 400 for what is not JSON, 422 by field."""

    DEFAULT_UNKNOWN_BY_LOCATION: dict[str, str | None] = dict.fromkeys(("json", "query", "headers"), RAISE)

    def load_json(self, req: Request, schema: Schema) -> Any:
        return json_body(req, JSON)

    def load_querystring(self, req: Request, schema: Schema) -> Any:
        return MultiDictProxy(MultiDict(asked(req)), schema)

    def handle_error(self, error: ValidationError, req: Request, schema: Schema, **_: Any) -> NoReturn:
        raise refusal(error)


def json_body(request: Request, media_types: tuple[str, ...]) -> Any:
    """The decoded body of the request, which must be an object."""
    if request.mimetype not in media_types:
        given = request.mimetype or "nothing"
        raise UnsupportedMediaType(f"the body must be {media_types[0]}, not {given}")
    return decoded(request.get_data(cache=False))


def decoded(line: bytes) -> Any:
    """A JSON object; ``Malformed`` where the bytes are none."""
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise Malformed(f"the body is not JSON: {error}") from error
    if not isinstance(value, dict):
        raise Invalid("the body must be a JSON object", {"_schema": ["Invalid input type."]})
    return value


def asked(request: Request) -> dict[str, str]:
    """The names and values of the query string, of which none may stand twice."""
    given = request.environ.get("QUERY_STRING", "")
    pairs = parse_qsl(given.encode("latin-1").decode("utf-8", "replace"), keep_blank_values=True)
    values = dict(pairs)
    if len(values) < len(pairs):
        twice = next(name for name in values if sum(name == other for other, _ in pairs) > 1)
        raise Invalid.field(twice, "Given more than once; lists are comma-separated.")
    return values
