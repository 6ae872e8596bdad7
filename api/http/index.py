"""GET /v1: what there is."""

from __future__ import annotations

import orjson
from flask import Response, current_app

from api.http.kit.openapi import Blueprint
from api.http.kit.operation import Answer, operation
from api.http.kit.private import EXPLAINED
from api.http.kit.responses import unversioned
from api.schemas.index import IndexSchema

LINKS = {
    "self": "/v1/",
    "events": "/v1/events",
    "articles": "/v1/articles",
    "similar": "/v1/events/similar",
    "stories": "/v1/stories",
    "extractions": "/v1/extractions",
    "dates": "/v1/dates",
    "documentation": "/docs/",
    "openapi": "/openapi.json",
    "problems": EXPLAINED,
    "page": "/",
}

blueprint = Blueprint("index", __name__, description="What there is")


@operation(blueprint, "GET /", answers={200: Answer(IndexSchema)})
def get_index() -> Response:
    """See what there is

    The name and the version of the service, and where its collections and its documentation are.
    """
    config = current_app.config
    named = {"name": config["API_TITLE"], "version": config["API_VERSION"]}
    return unversioned(orjson.dumps({**named, "links": LINKS}))
