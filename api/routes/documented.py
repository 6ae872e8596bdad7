"""The OpenAPI document: flask-smorest draws it from the views; here it learns our errors and habits."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from functools import reduce
from http import HTTPStatus
from typing import Any

import flask_smorest
from apispec import APISpec
from flask import Blueprint as FlaskBlueprint
from flask import Flask, Response, redirect
from flask_smorest.utils import prepare_response
from flask_swagger_ui import get_swaggerui_blueprint
from werkzeug import Response as BaseResponse

from api.config import Settings
from api.routes.conditions import with_etag
from api.routes.errors import MEDIA_TYPE
from api.routes.reading import Parser
from api.schemas.problems import ProblemSchema

View = Callable[..., Any]
DESCRIPTION = """Dated events, read from the text of articles, as one timeline.

Reading needs no key. Changes need one: `Authorization: Bearer KEY`, made with `timeline keys create NAME`.
Days are calendar days, never shifted by a time zone; `start` and `end` are both included.
"""


class Blueprint(flask_smorest.Blueprint):  # type: ignore[misc]
    ARGUMENTS_PARSER = Parser()

    def problems(self, *statuses: int) -> Callable[[View], View]:
        """Documents the problem documents that a view may answer with."""
        decorators = [self.alt_response(status, HTTPStatus(status).name) for status in statuses]
        return lambda view: reduce(lambda wrapped, decorate: decorate(wrapped), decorators, view)


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


def complete(spec: APISpec, *, open_writes: bool) -> None:
    """What holds for every operation: its id in each answer, and the key where it changes something."""
    document = spec.to_dict()
    spec.components.security_scheme("key", {"type": "http", "scheme": "bearer"})
    spec.components.header(
        "X-Request-ID", {"description": "Names this request in the log", "schema": {"type": "string"}}
    )
    responses = list(document["components"].get("responses", {}).values())
    for path in spec._paths.values():
        for operation in path.values():
            responses += [one for one in operation.get("responses", {}).values() if "$ref" not in one]
            if "401" in operation["responses"]:
                operation["security"] = [{"key": []}, {}] if open_writes else [{"key": []}]
    for response in responses:
        response.setdefault("headers", {})["X-Request-ID"] = {"$ref": "#/components/headers/X-Request-ID"}


def _pages(document: bytes) -> FlaskBlueprint:
    pages = FlaskBlueprint("document", __name__)
    etag = f"{zlib.crc32(document):08x}"

    @pages.get("/openapi.json")
    def openapi() -> Response:
        return with_etag(Response(document, mimetype="application/json"), etag)

    @pages.get("/docs")
    def docs() -> BaseResponse:
        return redirect("/docs/", 308)

    return pages
