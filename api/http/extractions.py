"""POST /v1/extractions: the events of a text, which are not stored."""

from __future__ import annotations

from typing import Any

import orjson
from flask import Response

from api.exports.event_parts import in_language
from api.http.article_bodies import ExtractionBody
from api.http.kit.access import Access
from api.http.kit.openapi import Blueprint
from api.http.kit.operation import Answer, operation
from api.schemas.articles import ExtractionSchema
from api.timeline.dry_run import extracted
from api.timeline.intake import new_article

blueprint = Blueprint("extractions", __name__, description="The events of a text, without storing them")


@operation(
    blueprint,
    "POST /extractions",
    body=ExtractionBody(),
    answers={200: Answer(ExtractionSchema)},
    access=Access.EXTRACT,
)
def extract_events(body: dict[str, Any]) -> Response:
    """Read the dated events of a text

    Nothing is stored. Times that cannot be dated without `published_at` come back in `undated`.

    The body may also be the text or page itself, as `text/plain` or `text/html`; the other fields are then
    query parameters.
    """
    lang, found = body.pop("lang", None), extracted(new_article(body))
    found["events"] = [in_language(event, lang) for event in found["events"]]
    response = Response(orjson.dumps(found), mimetype="application/json")
    response.headers["Cache-Control"] = "no-store"
    return response
