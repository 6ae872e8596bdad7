"""POST /v1/articles/batch: articles line by line, answered line by line."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import orjson
import structlog
from flask import Response, request, stream_with_context
from sqlalchemy.exc import OperationalError
from werkzeug.exceptions import ClientDisconnected, RequestEntityTooLarge

from api import errors
from api.http.kit import problems as problems
from api.http.kit.access import who, writing
from api.http.kit.openapi import Blueprint
from api.http.kit.requests import decoded
from api.http.kit.service import database, service
from api.schemas.articles import BatchLineSchema, NewArticleSchema
from api.schemas.validating import loaded
from api.timeline import storing
from api.timeline.intake import new_article

MEDIA_TYPES = ("application/x-ndjson", "application/ndjson", "application/jsonl")
ARTICLE = NewArticleSchema()
LOG = structlog.get_logger()

blueprint = Blueprint("batches", __name__)


@blueprint.route("/articles/batch", methods=["POST"], tags=["articles"])
@blueprint.problems(401, 403, 413, 415, 429)
@blueprint.response(200, BatchLineSchema, content_type=MEDIA_TYPES[0], description="A line for each line")
@blueprint.doc(
    requestBody={
        "required": True,
        "content": {
            MEDIA_TYPES[0]: {
                "schema": {"description": "One article a line"},
                "example": '{"text": "Le maire a inauguré le pont mardi.", "published_at": "2025-03-11"}\n',
            }
        },
    }
)
@writing
def create_articles() -> Response:
    """Store many articles

    One article a line, as `POST /articles` takes it; an answer a line, as soon as that article is stored.
    Empty lines count and are passed over; a bad line does not cost the others.
    """
    if request.mimetype not in MEDIA_TYPES:
        raise errors.UnsupportedMediaType(
            f"the body must be {MEDIA_TYPES[0]}, not {request.mimetype or 'nothing'}"
        )
    request.max_content_length = service().settings.max_batch
    body = io.BufferedReader(request.stream)  # type: ignore[type-var]
    answers = _answers(body, service().settings.max_body, who())
    return Response(stream_with_context(answers), mimetype=MEDIA_TYPES[0])


def _answers(body: io.BufferedReader[Any], longest: int, name: str) -> Iterator[bytes]:
    number = 0
    try:
        while line := body.readline(longest + 1):
            number += 1
            if len(line) > longest:
                _skip_line(body, line, longest)
                problem = errors.TooLarge(f"the line is longer than {longest} bytes")
                yield _line(number, _problem(problem.status, problem))
            elif line.strip():
                yield _line(number, _stored(line, name))
    except RequestEntityTooLarge:
        too_large = errors.TooLarge("the body is too long: what follows is not read")
        yield _line(number + 1, _problem(too_large.status, too_large))
    except ClientDisconnected:
        LOG.warning("batch broken off", lines=number)


def _skip_line(body: io.BufferedReader[Any], line: bytes, longest: int) -> None:
    while line and not line.endswith(b"\n"):
        line = body.readline(longest)


def _stored(line: bytes, name: str) -> dict[str, Any]:
    """What became of one line; it is on disk when this returns."""
    try:
        article = new_article(loaded(ARTICLE, decoded(line)))
        with database().write_session() as session:
            stored = storing.ingest(session, article, who=name)
    except errors.TimelineError as error:
        return _problem(error.status, error)
    except OperationalError as error:
        LOG.error("database unreachable", reason=str(error.orig))
        return _problem(503, errors.TimelineError("the database does not answer: try again in a moment"))
    return {"status": 201 if stored.created else 200, "id": stored.article.id}


def _problem(status: int, error: errors.TimelineError) -> dict[str, Any]:
    return {"status": status, "problem": problems.document_of(status, error.detail, error.errors)}


def _line(number: int, answer: dict[str, Any]) -> bytes:
    return orjson.dumps({"line": number, **answer}, option=orjson.OPT_NON_STR_KEYS) + b"\n"
