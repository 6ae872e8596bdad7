"""The OpenAPI document: flask-smorest writes it from what operations declare.

No other module knows flask-smorest. This one uses only its public names, and only to write the document:
flask-smorest's own decorators also check requests, in the order in which they happen to be stacked.
"""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import flask_smorest
from flask import Blueprint as FlaskBlueprint
from flask import Flask, Response, redirect
from flask_swagger_ui import get_swaggerui_blueprint
from werkzeug import Response as RedirectResponse
from werkzeug.exceptions import HTTPException

from api.config import Settings
from api.http.kit import problems
from api.http.kit.private import KEY_REFUSALS, security_of
from api.http.kit.responses import unversioned
from api.schemas.problems import ProblemSchema

if TYPE_CHECKING:
    from api.http.kit.operation import Answer, View, operation

DESCRIPTION = """Dated events, read from the text of articles, as one timeline.

Reading needs no key. Changes need one: `Authorization: Bearer KEY`, made with `timeline keys create NAME`.
Days are calendar days, never shifted by a time zone; `start` and `end` are both included.
"""
HEADERS = {
    "X-Request-ID": "Identifies this request in the log",
    "ETag": "Identifies this state; send it in `If-None-Match` or `If-Match`",
    "Link": 'The next page, if there is one: `<…>; rel="next"` (RFC 8288)',
    "Location": "The path of the article or event",
}
REVEALS = "x-reveals"
"""Where an operation keeps its ``reveals`` until the document is complete."""
SWAGGER_UI = {
    "app_name": "Event timeline",
    "validatorUrl": None,
    "oauth2RedirectUrl": "/docs/oauth2-redirect.html",  # By default it has the ``Host`` that the client sent.
}
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
    documented = blueprint.doc(**_described(declared))(view)
    blueprint.add_url_rule(
        declared.path, view_func=documented, methods=[declared.method], tags=[blueprint.tag]
    )


def _described(declared: operation) -> dict[str, Any]:
    responses: dict[int, Any] = {status: _response(status, one) for status, one in declared.answers.items()}
    if declared.reads:
        responses[304] = {"description": "Not changed since the given `ETag`"}
    responses |= {status: HTTPStatus(status).name for status in declared.refusals}
    described: dict[str, Any] = {"responses": responses, REVEALS: declared.reveals}
    if parameters := list(_parameters(declared)):
        described["parameters"] = parameters
    if declared.body is not None:
        described["requestBody"] = {"required": True, "content": declared.body.content()}
    return described


def _response(status: int, answer: Answer) -> dict[str, Any]:
    described: dict[str, Any] = {"description": answer.description or HTTPStatus(status).phrase}
    if answer.headers:
        described["headers"] = {name: _header(name) for name in answer.headers}
    if answer.schema is not None:
        other = {media_type: {"schema": schema} for media_type, schema in answer.other_formats.items()}
        described["content"] = {answer.media_type: {"schema": answer.schema}, **other}
    return described


def _header(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/headers/{name}"}


def _parameters(declared: operation) -> Iterator[dict[str, Any]]:
    query = declared.query or (declared.body.query if declared.body else None)
    if query is not None:
        yield {"in": "query", "schema": query}
    if declared.reads:
        yield IF_NONE_MATCH
    if declared.if_match is not None:
        required = 428 in declared.if_match.refusals
        yield {
            "in": "header",
            "name": "If-Match",
            "required": required,
            "description": "The `ETag` of the state to change; 412 if it has changed since."
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
    app.register_blueprint(_pages(app.json.dumps(document).encode()))
    docs = get_swaggerui_blueprint("/docs", "/openapi.json", SWAGGER_UI)
    docs.after_request(problems.refused_file)
    docs.after_request(_only_from_here)
    app.register_blueprint(docs)


def _only_from_here(response: Response) -> Response:
    """Swagger UI runs a script and styles inside its page, and draws images from data."""
    response.headers["Content-Security-Policy"] = (
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'"
    )
    return response


def complete(document: dict[str, Any], settings: Settings) -> None:
    """Adds what holds for all operations: the key that they need, and the request id of every answer."""
    components = document["components"]
    components["securitySchemes"] = {"key": {"type": "http", "scheme": "bearer"}}
    components["headers"] = {
        name: {"description": meaning, "schema": {"type": "string"}} for name, meaning in HEADERS.items()
    }
    components["schemas"]["NewArticle"]["oneOf"] = [{"required": ["text"]}, {"required": ["html"]}]
    retry_after = {"schema": {"type": "integer"}, "required": True}
    for name in ("TOO_MANY_REQUESTS", "SERVICE_UNAVAILABLE"):
        components["responses"][name]["headers"] = {"Retry-After": retry_after}
    document["tags"] = [tag for tag in document["tags"] if tag["description"]]
    operations = []
    for path, methods in document["paths"].items():
        for method in methods.keys() - {"parameters"}:
            operation = methods[method]
            _add_key(operation, security_of(method.upper(), path, operation.pop(REVEALS), settings))
            operations.append(operation)
    own = [response for operation in operations for response in operation["responses"].values()]
    for response in [*components["responses"].values(), *own]:
        if "$ref" not in response:
            response.setdefault("headers", {})["X-Request-ID"] = _header("X-Request-ID")


def _add_key(operation: dict[str, Any], security: list[dict[str, list[str]]]) -> None:
    """Adds the scope that the operation needs, and what is answered to other keys."""
    if security:
        operation["security"] = security
        refused = {str(status): HTTPStatus(status).name for status in KEY_REFUSALS}
        responses = {status: {"$ref": f"#/components/responses/{name}"} for status, name in refused.items()}
        operation["responses"] = dict(sorted({**responses, **operation["responses"]}.items()))


def _pages(document: bytes) -> FlaskBlueprint:
    pages = FlaskBlueprint("document", __name__)

    @pages.get("/openapi.json")
    def openapi() -> Response:
        return unversioned(document)

    @pages.get("/docs")
    def docs() -> RedirectResponse:
        return redirect("/docs/", 308)

    return pages
