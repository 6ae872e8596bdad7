"""POST /v1/articles/batch: one article per line of the request, one result per line of the answer."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple

import orjson
import structlog
from flask import Response, stream_with_context
from werkzeug.exceptions import ClientDisconnected, RequestEntityTooLarge

from api.errors import TimelineError, TooLarge
from api.http.kit.access import who
from api.http.kit.environ import first_line
from api.http.kit.openapi import Blueprint
from api.http.kit.operation import Answer, operation
from api.http.kit.prefixes import prefix
from api.http.kit.problems import as_refusal, problem_json
from api.http.kit.requests import LinesBody
from api.http.kit.service import database, service
from api.schemas.articles import BatchLineSchema, NewArticleSchema
from api.schemas.json_objects import json_object
from api.schemas.validating import loaded
from api.timeline.bulk import SET, Outcome, store_all
from api.timeline.intake import new_article
from api.timeline.reading import ReadArticle, read_article

NDJSON = "application/x-ndjson"
ARTICLE = NewArticleSchema()
LINES = LinesBody(
    "One article per line",
    example='{"text": "Le maire a inauguré le pont mardi.", "published_at": "2025-03-11"}\n'
    '{"text": "La foire ouvrira le 3 mai.", "published_at": "2025-03-12", "source": "Le Journal"}\n',
)
LOG = structlog.get_logger()

blueprint = Blueprint("batches", __name__, tag="articles")


class Line(NamedTuple):
    """A line of a batch, as its article is read, or with the error for which it is refused."""

    number: int
    read: ReadArticle | Exception


@operation(
    blueprint,
    "POST /articles/batch",
    body=LINES,
    answers={
        200: Answer(BatchLineSchema, description="One result per line of the request", media_type=NDJSON)
    },
)
def create_articles(body: io.BufferedReader[Any]) -> Response:
    """Store many articles

    One article per line, as `POST /articles` takes it; one result per line, as soon as the article is stored.
    Empty lines are counted and skipped; a bad line does not affect the others.
    """
    answers = _answers(body, service().settings.max_body, who())
    return Response(stream_with_context(answers), mimetype=NDJSON)


def _answers(body: io.BufferedReader[Any], longest: int, author: str) -> Iterator[bytes]:
    lines = _lines(body, longest)
    while some := list(islice(lines, SET)):
        yield from _results(some, author)


def _lines(body: io.BufferedReader[Any], longest: int) -> Iterator[Line]:
    """The lines that are not empty, each as it is read, or with the error for which it is refused."""
    number = first_line() - 1
    try:
        while line := body.readline(longest + 1):
            number += 1
            if len(line) > longest:
                _skip_line(body, line, longest)
                yield Line(number, TooLarge(f"the line is longer than the limit of {longest} bytes"))
            elif line.strip():
                yield Line(number, _read(line))
    except RequestEntityTooLarge:
        yield Line(number + 1, too_long())
    except ClientDisconnected:
        LOG.warning("client left during a batch", lines=number)


def _skip_line(body: io.BufferedReader[Any], line: bytes, longest: int) -> None:
    while line and not line.endswith(b"\n"):
        line = body.readline(longest)


def _read(line: bytes) -> ReadArticle | Exception:
    try:
        return read_article(new_article(loaded(ARTICLE, json_object(line, "the line"))))
    except Exception as error:  # Every line is answered, whatever happens to another.
        return error


def _results(lines: Sequence[Line], author: str) -> Iterator[bytes]:
    """The results of some lines; their articles are on disk when the first one comes."""
    stored = iter(_stored([line.read for line in lines if isinstance(line.read, ReadArticle)], author))
    for number, read in lines:
        yield _answer(number, _result(next(stored) if isinstance(read, ReadArticle) else read))


def _stored(articles: Sequence[ReadArticle], author: str) -> Sequence[Outcome]:
    try:
        return store_all(database(), articles, who=author) if articles else []
    except Exception as error:
        return [error] * len(articles)


def _result(outcome: Outcome) -> dict[str, Any]:
    if isinstance(outcome, Exception):
        return _refusal(as_refusal(outcome))
    return {"status": 201 if outcome.created else 200, "id": outcome.id}


def too_long() -> TooLarge:
    """The refusal of what follows the limit of a batch."""
    return TooLarge("the body is too long; the rest of it is not read")


def refused_line(number: int, problem: Mapping[str, Any]) -> bytes:
    """The result of a line that a problem document refuses."""
    return _answer(number, {"status": problem["status"], "problem": problem})


def _refusal(error: TimelineError) -> dict[str, Any]:
    return {"status": error.status, "problem": problem_json(error, prefix())}


def _answer(number: int, result: dict[str, Any]) -> bytes:
    return orjson.dumps({"line": number, **result}, option=orjson.OPT_NON_STR_KEYS) + b"\n"
