"""The OpenAPI document: flask-smorest writes it from what operations declare.

No other module knows flask-smorest. This one uses only its public names, and only to write the document:
flask-smorest's own decorators also check requests, in the order in which they happen to be stacked.
"""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any

import flask_smorest
import flask_swagger_ui
from flask import Blueprint as FlaskBlueprint
from flask import Flask, Response, redirect, render_template
from werkzeug import Response as RedirectResponse
from werkzeug.exceptions import HTTPException

from api.config import Settings
from api.http.kit import files, idempotency, problems
from api.http.kit.document import REVEALS, complete, header
from api.http.kit.prefixes import prefix
from api.http.kit.responses import unversioned
from api.schemas.problems import ProblemSchema

if TYPE_CHECKING:
    from api.http.kit.operation import Answer, View, operation

INFO = {
    "description": """Dated events, read from the text of articles, as one timeline.

Reading needs no key. Changes need one: `Authorization: Bearer KEY`, made with `timeline keys create NAME`.
Days are calendar days, never shifted by a time zone; `start` and `end` are both included.

Errors are problem documents (RFC 9457).
A client should ignore fields that it doesn't know: later versions may answer with more of them.
""",
    "contact": {"name": "Whoever runs this service"},
    "license": {"name": "Apache License 2.0", "identifier": "Apache-2.0"},
}
SWAGGER_UI = Path(flask_swagger_ui.__file__).with_name("dist")
ONLY_FROM_HERE = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; "
    "frame-ancestors 'none'"
)
"""Swagger UI puts styles into its page, and draws images from data."""
IF_NONE_MATCH = {
    "in": "header",
    "name": "If-None-Match",
    "description": "An `ETag` received earlier; 304 if it is still current.",
    "schema": {"type": "string"},
}


class Blueprint(flask_smorest.Blueprint):  # type: ignore[misc]
    """The operations of one module, under one tag of the document: its own, or that of another blueprint."""

    def __init__(self, name: str, import_name: str, *, tag: str = "", description: str = "") -> None:
        super().__init__(name, import_name, description=description)
        self.tag = tag or name


class Api(flask_smorest.Api):  # type: ignore[misc]
    """flask-smorest with problem documents for errors, as ``problems`` writes them."""

    ERROR_SCHEMA = ProblemSchema
    DEFAULT_RESPONSE_CONTENT_TYPE = problems.MEDIA_TYPE
    DEFAULT_ERROR_RESPONSE_NAME = None

    def handle_http_exception(self, error: HTTPException) -> Response:
        return problems.misdirected(error)


def add(declared: operation, view: View) -> None:
    """Registers the view with its blueprint, in the routes and in the document."""
    blueprint = declared.blueprint
    documented = blueprint.doc(**_described(declared, view))(view)
    blueprint.add_url_rule(
        declared.path, view_func=documented, methods=[declared.method], tags=[blueprint.tag]
    )


def _described(declared: operation, view: View) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": _camel_case(view.__name__),
        "responses": _responses(declared),
        REVEALS: declared.reveals,
    }
    if parameters := list(_parameters(declared)):
        described["parameters"] = parameters
    if declared.body is not None:
        described["requestBody"] = {"required": True, "content": declared.body.content()}
    return described


def _camel_case(name: str) -> str:
    first, *rest = name.split("_")
    return "".join([first, *map(str.capitalize, rest)])


def _responses(declared: operation) -> dict[int, Any]:
    responses: dict[int, Any] = {
        status: _response(declared, status, answer) for status, answer in declared.answers.items()
    }
    if declared.reads:
        unchanged = "Not changed since the given `ETag`"
        responses[304] = {"description": unchanged, "headers": {"ETag": header("ETag")}}
    return responses | {status: HTTPStatus(status).name for status in declared.refusals}


def _response(declared: operation, status: int, answer: Answer) -> dict[str, Any]:
    described: dict[str, Any] = {"description": answer.description or HTTPStatus(status).phrase}
    versioned = ("ETag",) if declared.reads and status == 200 else ()
    limited = ("RateLimit", "RateLimit-Policy") if 429 in declared.effective_access.refusals else ()
    if names := (*versioned, *answer.headers, *limited):
        described["headers"] = {name: header(name) for name in names}
    if answer.schema is not None:
        other = {media_type: {"schema": schema} for media_type, schema in answer.other_formats.items()}
        described["content"] = {answer.media_type: {"schema": answer.schema}, **other}
    return described


def _parameters(declared: operation) -> Iterator[dict[str, Any]]:
    query = declared.query or (declared.body.query if declared.body else None)
    if query is not None:
        yield {"in": "query", "schema": query}
    if declared.reads:
        yield IF_NONE_MATCH
    if declared.idempotent:
        yield idempotency.PARAMETER
    if declared.if_match is not None:
        required = 428 in declared.if_match.refusals
        yield {
            "in": "header",
            "name": "If-Match",
            "required": required,
            "description": "The `ETag` of the state to change, or `*` for any; 412 if it has changed since."
            + (" Without it 428." if required else ""),
            "schema": {"type": "string"},
        }


def register(app: Flask, settings: Settings, blueprints: tuple[Blueprint, ...]) -> None:
    """Adds the documented blueprints, /openapi.json and /docs."""
    api = Api(app)
    for blueprint in blueprints:
        api.register_blueprint(blueprint, url_prefix="/v1")
    document = api.spec.to_dict()
    complete(document, settings)
    app.register_blueprint(_document(app.json.dumps(document)))
    app.register_blueprint(_docs())


def _document(document: str) -> FlaskBlueprint:
    pages = FlaskBlueprint("document", __name__)
    head, server, tail = document.partition('"servers": [{"url": "/')
    assert tail, "the document names its server"

    @pages.get("/openapi.json")
    def openapi() -> Response:
        return unversioned(f"{head}{server}{prefix().removeprefix('/')}{tail}".encode())

    return pages


def _docs() -> FlaskBlueprint:
    """Swagger UI: our page, with the scripts and styles of the package."""
    docs = FlaskBlueprint("docs", __name__, url_prefix="/docs", static_folder=SWAGGER_UI, static_url_path="/")
    docs.after_request(files.small)
    docs.after_request(problems.refused_file)

    @docs.get("")
    def without_slash() -> RedirectResponse:
        return redirect("/docs/", 308)

    @docs.get("/")
    def page() -> Response:
        response = Response(render_template("docs.html"), mimetype="text/html")
        response.headers["Content-Security-Policy"] = ONLY_FROM_HERE
        return response

    return docs
