"""POST /v1/extractions: what a text tells, without storing any of it."""

from __future__ import annotations

from typing import Any

import orjson
from flask import Response

from api.http.kit.access import extracting
from api.http.kit.openapi import Blueprint
from api.schemas.articles import ExtractionSchema, NewArticleSchema
from api.timeline.dry_run import extracted
from api.timeline.intake import new_article

blueprint = Blueprint("extractions", __name__, description="What a text tells, without storing any of it")


@blueprint.route("/extractions", methods=["POST"])
@blueprint.problems(400, 413, 415, 422, 429)
@blueprint.response(200, ExtractionSchema)
@extracting
@blueprint.arguments(NewArticleSchema)
def extract(body: dict[str, Any]) -> Response:
    """Read the dated events of a text"""
    response = Response(orjson.dumps(extracted(new_article(body))), mimetype="application/json")
    response.headers["Cache-Control"] = "no-store"
    return response
