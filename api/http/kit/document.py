"""What holds for every operation of the OpenAPI document, added once all of them are in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from api.config import Settings
from api.http.kit import problems
from api.http.kit.examples import PROBLEMS, REFERENCE, example_of, export_of, line_of, told
from api.http.kit.formats import ARTICLES, EVENTS
from api.http.kit.private import KEY_REFUSALS, security_of
from api.http.kit.responses import JSON
from api.storage.scopes import Scope

HEADERS: dict[str, dict[str, Any]] = {
    "X-Request-ID": {
        "description": "Identifies this request in the log",
        "schema": {"type": "string"},
        "example": "5d6f0b8e2f4c4f7a",
    },
    "ETag": {
        "description": "Identifies this state; send it in `If-None-Match` or `If-Match`",
        "schema": {"type": "string"},
        "example": '"e1.1"',
    },
    "Link": {
        "description": 'The pages around this one, where there are any: `<…>; rel="next"`, `rel="prev"` and '
        '`rel="first"` (RFC 8288)',
        "schema": {"type": "string"},
        "example": '</v1/events?cursor=WzE4LDJd>; rel="next"',
    },
    "Location": {
        "description": "The path of the article or event",
        "schema": {"type": "string"},
        "example": "/v1/events/4",
    },
    "Retry-After": {
        "description": "Seconds to wait before the next attempt",
        "required": True,
        "schema": {"type": "integer"},
        "example": 30,
    },
    "RateLimit": {
        "description": "What is left of each quota; on a 429, also the seconds until it is full again",
        "schema": {"type": "string"},
        "example": '"writes";r=598, "bytes";r=9999120',
    },
    "RateLimit-Policy": {
        "description": "The quotas: how many in how many seconds",
        "schema": {"type": "string"},
        "example": '"writes";q=600;w=60, "bytes";q=10000000;w=60;qu="content-bytes"',
    },
    "WWW-Authenticate": {
        "description": "How to send a key (RFC 6750)",
        "schema": {"type": "string"},
        "example": "Bearer",
    },
}
HEADERS_OF_PROBLEMS = {
    401: ("WWW-Authenticate",),
    429: ("Retry-After", "RateLimit", "RateLimit-Policy"),
    503: ("Retry-After",),
}
SCHEMES = {
    scope: {
        "type": "http",
        "scheme": "bearer",
        "description": f"A key that may {scope}, made with `timeline keys create NAME --scope {scope}`",
    }
    for scope in Scope
}
HARMLESS: dict[str, dict[str, Any]] = {"get": {"path": 1}, "patch": {"path": 1, "header": "*"}}
"""Examples for what must be given, by method, where nothing changes: each patch has an empty one.

What deletes, merges or undoes has none, so that Swagger UI asks for the id.
"""
NDJSON = "application/x-ndjson"
OFFERS = {"ListedEvent": EVENTS, "ShownArticle": ARTICLES}
"""The formats of collections, by the schema of their items."""
IN_PART = ("ListedEvent", "ShownEvent", "ShownArticle", "ShownStory")
"""Schemas of answers whose fields `fields` may leave out, all of them."""
REVEALS = "x-reveals"
"""Where an operation keeps its ``reveals`` until the document is complete."""


def header(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/headers/{name}"}


def complete(document: dict[str, Any], settings: Settings) -> None:
    """Adds the keys that operations need, the headers of answers, and examples."""
    components = document["components"]
    components["headers"] = dict(HEADERS)
    for status in HTTPStatus:
        if status.name in components["responses"]:
            _complete_problem(status, components["responses"][status.name])
    document["tags"] = [tag for tag in document["tags"] if tag["description"]]
    for path, methods in document["paths"].items():
        shared = methods.pop("parameters", [])
        for method, operation in methods.items():
            security = security_of(method.upper(), path, operation.pop(REVEALS), settings)
            operation["parameters"] = _parameters(method, shared, operation)
            operation["responses"] = _responses(operation, closed=bool(security))
            operation["security"] = security
    used = {scope for each in operations(document) for one in each["security"] for scope in one}
    components["securitySchemes"] = {scope: SCHEMES[scope] for scope in Scope if scope in used}
    _remove_unused(document)
    _complete_schemas(document)
    for operation in operations(document):
        for response in operation["responses"].values():
            _complete_lines(response.get("content", {}), components["schemas"])
            _complete_exports(response.get("content", {}), components["schemas"])
    for name in IN_PART:
        del components["schemas"][name]["required"]


def _parameters(method: str, shared: list[Any], operation: dict[str, Any]) -> list[dict[str, Any]]:
    """The parameters of an operation, and the examples that its form is filled with where they do no harm."""
    own = [each if each["in"] == "header" else told(each) for each in operation.get("parameters", [])]
    return [
        {**each, "example": HARMLESS[method][each["in"]]} if _is_needed(each) and method in HARMLESS else each
        for each in [*shared, *own]
    ]


def _is_needed(parameter: dict[str, Any]) -> bool:
    return parameter["in"] != "query" and bool(parameter.get("required"))


def _responses(operation: dict[str, Any], *, closed: bool) -> dict[str, Any]:
    """Successes first: some generators take the first media type that they meet for the one to ask for."""
    responses = operation["responses"]
    if closed:
        responses |= {
            str(status): {"$ref": f"#/components/responses/{HTTPStatus(status).name}"}
            for status in KEY_REFUSALS
        }
    for response in responses.values():
        if "$ref" not in response:
            response.setdefault("headers", {})["X-Request-ID"] = header("X-Request-ID")
    return dict(sorted(responses.items()))


def _complete_problem(status: HTTPStatus, response: dict[str, Any]) -> None:
    names = ("X-Request-ID", *HEADERS_OF_PROBLEMS.get(status, ()))
    response["headers"] = {name: header(name) for name in names}
    response["content"][problems.MEDIA_TYPE]["example"] = PROBLEMS[status]


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for methods in document["paths"].values():
        yield from methods.values()


def _complete_lines(content: dict[str, Any], schemas: dict[str, Any]) -> None:
    """NDJSON is a string, and its schema that of a line."""
    described = content.get(NDJSON)
    if described and "$ref" in described["schema"]:
        line = described["schema"]
        content[NDJSON] = {
            "schema": {"type": "string", "contentMediaType": NDJSON, "contentSchema": line},
            "example": line_of(line, schemas),
        }


def _complete_exports(content: dict[str, Any], schemas: dict[str, Any]) -> None:
    """Shows an item of the collection in its other formats, unless these are binary."""
    if JSON not in content or len(content) == 1:
        return
    page = content[JSON]["schema"]["$ref"].removeprefix(REFERENCE)
    item = schemas[page]["properties"]["items"]["items"]["$ref"].removeprefix(REFERENCE)
    offer = OFFERS[item]
    for media_type, described in content.items():
        if media_type != JSON and "format" not in described["schema"]:
            chosen = offer.formats[offer.by_media_type[media_type]]
            described["example"] = export_of(chosen, schemas[item]["example"])


def _remove_unused(document: dict[str, Any]) -> None:
    """Drops components that nothing refers to, such as those that flask-smorest adds unasked."""
    components = document["components"]
    while unused := [
        (kind, name)
        for kind in ("schemas", "responses", "headers")
        for name in components[kind]
        if f'"#/components/{kind}/{name}"' not in json.dumps(document)
    ]:
        for kind, name in unused:
            del components[kind][name]


def _complete_schemas(document: dict[str, Any]) -> None:
    """Lets answers have more fields: a client that is made today reads those of later versions too."""
    schemas = document["components"]["schemas"]
    bodies = json.dumps([operation.get("requestBody") for operation in operations(document)])
    for name, schema in schemas.items():
        for each in schema["properties"].values():
            _simplify(each)
        if f'"#/components/schemas/{name}"' not in bodies:
            del schema["additionalProperties"]
            schema["example"] = example_of(schema, schemas)


def _simplify(schema: dict[str, Any]) -> None:
    """Drops what follows from a list of choices; generators of validators fail on both together."""
    if "enum" in schema:
        for implied in ("pattern", "minLength", "maxLength"):
            schema.pop(implied, None)
