"""Examples in the OpenAPI document, which Swagger UI shows and fills its forms with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import orjson

from api import errors
from api.exports import Format, exported
from api.exports.edition import Edition, Identity
from api.http.kit.problems import problem_json

ARTICLE = {
    "title": "Une passerelle pour les piétons",
    "text": "Le maire a inauguré la passerelle mardi. Les travaux de la gare dureront de mars à juin 2026.",
    "published_at": "2025-03-13",
    "language": "fr",
    "source": "Le Journal",
    "tags": ["ville"],
}
"""An article that the service reads two events from."""
PROBLEMS = {
    error.status: problem_json(error)
    for error in (
        errors.Malformed("the body is not JSON: unexpected end of data: line 1 column 17 (char 16)"),
        errors.Unauthorized("this needs a key of scope write: send the header Authorization: Bearer KEY"),
        errors.ScopeTooSmall("write", "read"),
        errors.NotFound("no event 4"),
        errors.NotAcceptable("cannot produce text/html; available: application/json"),
        errors.RequestTimeout("the body did not arrive in time"),
        errors.Conflict("event 4 is merged into event 9"),
        errors.Gone("event 4 is deleted"),
        errors.PreconditionFailed('If-Match does not name the current state, whose ETag is "e2"'),
        errors.TooLarge("the body is longer than the limit of 2000000 bytes"),
        errors.UnsupportedMediaType("the body must be application/json, not application/xml"),
        errors.Invalid.field("published_at", "Must be a date, or a date-time, that exists."),
        errors.PreconditionRequired('send the ETag of the state that you are changing: If-Match: "e1.1"'),
        errors.TooManyRequests(
            "too many writes", 30, errors.Quota("writes", amount=600, seconds=60, remaining=0)
        ),
        errors.TimelineError("internal error: it is in the log under request 5d6f0b8e2f4c4f7a"),
        errors.Busy("too many requests wait already", 5),
    )
}
"""A problem document for each status."""

TIMELINE = Edition(
    identity=Identity(UUID("6f1f6f6c-2f5e-4c0e-9d3b-0d6a3a1c2b4e"), "https://timeline.example")
)
REFERENCE = "#/components/schemas/"


def example_of(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> Any:
    """The example of the schema, or one made of those of its parts.

    An object has the properties that are required or have an example of their own.
    """
    if "$ref" in schema:
        return example_of(schemas[schema["$ref"].removeprefix(REFERENCE)], schemas)
    if "example" in schema:
        return schema["example"]
    if "items" in schema:
        return [example_of(schema["items"], schemas)] * schema.get("minItems", 1)
    return {
        name: example_of(each, schemas)
        for name, each in schema.get("properties", {}).items()
        if name in schema.get("required", ()) or "example" in each
    }


def line_of(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> str:
    """A line of NDJSON that the schema allows."""
    return orjson.dumps(example_of(schema, schemas), option=orjson.OPT_APPEND_NEWLINE).decode()


def told(parameter: dict[str, Any]) -> dict[str, Any]:
    """The parameter with its example in the description: Swagger UI would send it without being asked.

    The default of a list stands there alone, too: generators of validators fail on it.
    """
    schema = dict(parameter["schema"])
    if isinstance(schema.get("default"), list):
        del schema["default"]
        parameter = {**parameter, "schema": schema}
    if parameter.get("required") or "example" not in schema:
        return parameter
    example = schema.pop("example")
    shown = ",".join(map(str, example)) if isinstance(example, list) else example
    description = f"{parameter['description'].removesuffix('.')}. Example: `{shown}`."
    return {**parameter, "description": description, "schema": schema}


def export_of(chosen: Format, item: Mapping[str, Any]) -> Any:
    """The event or article in an export format, as an example shows it: text, or JSON."""
    file = b"".join(exported(chosen, [orjson.dumps(item)], TIMELINE, lambda _: ()))
    return orjson.loads(file) if chosen.media_type.endswith("+json") else file.decode()
