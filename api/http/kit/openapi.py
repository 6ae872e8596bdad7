"""The OpenAPI document: flask-smorest draws it from the views; here it learns our errors and habits."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from functools import reduce
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import flask_smorest
from apispec import APISpec
from flask import Blueprint as FlaskBlueprint
from flask import Flask, Response, redirect
from flask_smorest.utils import prepare_response
from flask_swagger_ui import get_swaggerui_blueprint
from marshmallow import Schema
from werkzeug import Response as BaseResponse

from api.config import Settings
from api.exports import FORMATS
from api.http.kit.problems import MEDIA_TYPE
from api.http.kit.requests import MERGE_PATCH, Parser
from api.http.kit.responses import digest_of, json_document
from api.schemas.problems import ProblemSchema

View = Callable[..., Any]
DESCRIPTION = """Dated events, read from the text of articles, as one timeline.

Reading needs no key. Changes need one: `Authorization: Bearer KEY`, made with `timeline keys create NAME`.
Days are calendar days, never shifted by a time zone; `start` and `end` are both included.
"""


def described(part: str, name: str, more: list[Any] | dict[int, Any]) -> Callable[[View], View]:
    """Adds to what flask-smorest knows of a view, without wrapping it."""

    def decorate(view: View) -> View:
        known = deepcopy(getattr(view, "_apidoc", {}))
        parts = known.setdefault(part, {})
        if isinstance(more, list):
            parts[name] = [*parts.get(name, []), *more]
        else:
            parts[name] = {**parts.get(name, {}), **more}
        view._apidoc = known  # type: ignore[attr-defined]
        return view

    return decorate


class Blueprint(flask_smorest.Blueprint):  # type: ignore[misc]
    """flask-smorest's blueprint with our parser, and with what our views say of themselves."""

    ARGUMENTS_PARSER = Parser()

    if TYPE_CHECKING:  # flask-smorest has no types

        def route(self, rule: str, **options: Any) -> Callable[[View], View]: ...
        def arguments(self, schema: type[Schema], **options: Any) -> Callable[[View], View]: ...
        def response(self, status: int, *args: Any, **options: Any) -> Callable[[View], View]: ...
        def alt_response(self, status: int, *args: Any, **options: Any) -> Callable[[View], View]: ...
        def doc(self, **described: Any) -> Callable[[View], View]: ...

    def problems(self, *statuses: int) -> Callable[[View], View]:
        """Documents the problem documents that a view may answer with."""
        names = {status: [HTTPStatus(status).name] for status in (*statuses, 500)}
        return described("response", "responses", names)

    def if_match(self, *, required: bool = True) -> Callable[[View], View]:
        """Documents that a change names the state it changes."""
        need = " Without it 428." if required else ""
        header = {
            "in": "header",
            "name": "If-Match",
            "required": required,
            "description": f"The `ETag` of the state that is changed; 412 where it has changed since.{need}",
            "schema": {"type": "string"},
        }
        return self.parameters(header)

    def if_none_match(self, view: View) -> View:
        """Documents that only what is new to the client is sent."""
        header = {
            "in": "header",
            "name": "If-None-Match",
            "description": "An `ETag` seen before; 304 where it still holds.",
            "schema": {"type": "string"},
        }
        return self.parameters(header)(self.alt_response(304, description="It has not changed")(view))

    def formats(self, view: View) -> View:
        """Documents the formats that events leave in beside JSON."""
        for each in FORMATS.values():
            media_type = each.media_type.partition(";")[0]
            kind = {"type": "object" if media_type.endswith("+json") else "string"}
            view = self.response(200, kind, content_type=media_type, description="The events")(view)
        return view

    def parameters(self, *parameters: dict[str, Any]) -> Callable[[View], View]:
        """Documents parameters that no schema loads."""
        return described("arguments", "parameters", list(parameters))

    def merge_patch(self, schema: type[Schema]) -> Callable[[View], View]:
        """Documents a body that is a JSON merge patch (RFC 7396)."""
        content = {media_type: {"schema": schema} for media_type in MERGE_PATCH}
        return self.doc(requestBody={"required": True, "content": content})


class Api(flask_smorest.Api):  # type: ignore[misc]
    """flask-smorest with problem documents for errors, which ``routes.errors`` writes."""

    ERROR_SCHEMA = ProblemSchema
    DEFAULT_ERROR_RESPONSE_NAME = None

    def _register_responses(self) -> None:
        for status in HTTPStatus:
            response: dict[str, Any] = {"description": status.phrase}
            if status >= 400:
                response["schema"] = self.ERROR_SCHEMA
            if status == 429:
                response["headers"] = {"Retry-After": {"schema": {"type": "integer"}, "required": True}}
            prepare_response(response, self.spec, MEDIA_TYPE)
            self.spec.components.response(status.name, response, lazy=True)

    def _register_error_handlers(self) -> None:
        """``routes.errors`` has them all."""


def only_documented(*decorators: Callable[[View], View]) -> Callable[[View], View]:
    """What the decorators say of a view enters the document, and its calls do without them."""

    def decorate(view: View) -> View:
        described = reduce(lambda wrapped, decorator: decorator(wrapped), reversed(decorators), view)
        view._apidoc = described._apidoc  # type: ignore[attr-defined]
        return view

    return decorate


def register(app: Flask, settings: Settings, blueprints: tuple[Blueprint, ...]) -> None:
    """Adds the documented blueprints, /openapi.json and /docs."""
    api = Api(app)
    for blueprint in blueprints:
        api.register_blueprint(blueprint, url_prefix="/v1")
    complete(api.spec, open_writes=settings.open_writes)
    app.register_blueprint(_pages(app.json.dumps(api.spec.to_dict()).encode()))
    app.register_blueprint(
        get_swaggerui_blueprint(
            "/docs", "/openapi.json", {"app_name": "Event timeline", "validatorUrl": None}
        )
    )


HEADERS = {
    "X-Request-ID": "Names this request in the log",
    "ETag": "This state of it; for `If-None-Match` and `If-Match`",
    "Link": 'The next page, if there is one: `<…>; rel="next"` (RFC 8288)',
}


def complete(spec: APISpec, *, open_writes: bool) -> None:
    """What holds for every operation: its id in each answer, and the key where it changes something."""
    spec.components.security_scheme("key", {"type": "http", "scheme": "bearer"})
    for name, meaning in HEADERS.items():
        spec.components.header(name, {"description": meaning, "schema": {"type": "string"}})
    one_text: list[dict[str, Any]] = [{"required": ["text"]}, {"required": ["html"]}]
    spec.components.schemas["NewArticle"]["oneOf"] = one_text
    operations = [
        operation
        for path in spec._paths.values()
        for method, operation in path.items()
        if method != "parameters"
    ]
    for operation in operations:
        if "401" in operation["responses"]:
            operation["security"] = [{"key": []}, {}] if open_writes else [{"key": []}]
    shared = spec.to_dict()["components"]["responses"].values()
    own = [response for operation in operations for response in operation["responses"].values()]
    for response in [*shared, *(one for one in own if "$ref" not in one)]:
        response.setdefault("headers", {})["X-Request-ID"] = {"$ref": "#/components/headers/X-Request-ID"}


def _pages(document: bytes) -> FlaskBlueprint:
    pages = FlaskBlueprint("document", __name__)
    etag = digest_of(document)

    @pages.get("/openapi.json")
    def openapi() -> Response:
        return json_document(document, etag)

    @pages.get("/docs")
    def docs() -> BaseResponse:
        return redirect("/docs/", 308)

    return pages
