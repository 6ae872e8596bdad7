"""Articles: handed in, found again, corrected, taken out."""

from __future__ import annotations

from typing import Any

import orjson
from flask import Response, request
from sqlalchemy.orm import Session

from api import errors
from api.http.kit.access import who, writing
from api.http.kit.collections import collection, question_of, without_body
from api.http.kit.cursors import cursor_of, position_of
from api.http.kit.etags import require_match
from api.http.kit.formats import accept_json
from api.http.kit.openapi import Blueprint
from api.http.kit.requests import MERGE_PATCH, asked, json_body
from api.http.kit.responses import json_document
from api.http.kit.service import database
from api.schemas.articles import (
    ArticlePatchSchema,
    ArticleSchema,
    ArticlesSchema,
    NewArticleSchema,
    ReadArticleSchema,
)
from api.schemas.events import EventsSchema
from api.schemas.queries import ArticleQuery, ArticlesQuery, PageQuery
from api.schemas.validating import loaded
from api.storage import models, queries
from api.timeline import storing
from api.timeline.dry_run import undated_json
from api.timeline.intake import new_article
from api.timeline.storing import Stored

PATH = "/articles/<row:article_id>"
ARTICLE, ARTICLE_WITH_TEXT = ArticleSchema(exclude=("text",)), ArticleSchema()
PATCH = ArticlePatchSchema()

blueprint = Blueprint("articles", __name__, description="What the events are read from")


@blueprint.route("/articles", methods=["POST"])
@blueprint.problems(400, 401, 403, 409, 413, 415, 422, 429)
@blueprint.alt_response(200, schema=ReadArticleSchema, description="It was here before", success=True)
@blueprint.response(201, ReadArticleSchema, headers={"Location": {"schema": {"type": "string"}}})
@writing
@blueprint.arguments(NewArticleSchema)
def create_article(body: dict[str, Any]) -> Response:
    """Store an article and its events

    The same text of the same day again is the article that is there already: 200, and nothing is doubled.
    A known `url` with another text or day is a conflict: PATCH that article.
    """
    article = new_article(body)
    with database().write_session() as session:
        stored = storing.ingest(session, article, who=who())
        response = read_article(session, stored)
    response.status_code = 201 if stored.created else 200
    response.headers["Location"] = f"/v1/articles/{stored.article.id}"
    return response


@blueprint.route("/articles")
@blueprint.problems(406, 422)
@blueprint.if_none_match
@blueprint.response(200, ArticlesSchema, headers={"Link": {"$ref": "#/components/headers/Link"}})
@blueprint.arguments(ArticlesQuery, location="query")
def list_articles(query: dict[str, Any]) -> Response:
    """List the articles

    Newest publication first; those without a date come last.
    """
    accept_json()
    limit, question = query["limit"], question_of("articles", asked(request))
    after = position_of(query["cursor"], question) if "cursor" in query else None
    with database().read_session() as session:
        rows = queries.articles_page(session, _filters_of(query), limit=limit + 1, after=after)
    following = cursor_of(queries.newest_key(rows[limit - 1]), question) if len(rows) > limit else None
    return collection([orjson.dumps(ARTICLE.dump(row)) for row in rows[:limit]], following)


def _filters_of(query: dict[str, Any]) -> queries.ArticleFilters:
    values: dict[str, Any] = {
        name: query[name] for name in ("q", "source", "language", "tag") if name in query
    }
    if "published_from" in query:
        values["first_day"] = query["published_from"].start
    if "published_to" in query:
        values["last_day"] = query["published_to"].end
    return queries.ArticleFilters(**values)


@blueprint.route(PATH)
@blueprint.problems(404, 406, 422)
@blueprint.if_none_match
@blueprint.response(200, ArticleSchema, headers={"ETag": {"$ref": "#/components/headers/ETag"}})
@blueprint.arguments(ArticleQuery, location="query")
def get_article(query: dict[str, Any], article_id: int) -> Response:
    """Get an article"""
    accept_json()
    with database().read_session() as session:
        article = found(session, article_id)
    if "text" not in query.get("include", ()):
        return _answer(ARTICLE.dump(article), etag_of(article))
    return _answer(ARTICLE_WITH_TEXT.dump(article), f"{etag_of(article)};text")


@blueprint.route(f"{PATH}/events")
@blueprint.problems(404, 406, 422)
@blueprint.if_none_match
@blueprint.response(200, EventsSchema, headers={"Link": {"$ref": "#/components/headers/Link"}})
@blueprint.arguments(PageQuery, location="query")
def list_events_of_article(query: dict[str, Any], article_id: int) -> Response:
    """List the events that an article tells

    In the order of its text.
    """
    accept_json()
    limit, question = query["limit"], f"events of article {article_id}"
    after = position_of(query["cursor"], question) if "cursor" in query else None
    with database().read_session() as session:
        found(session, article_id)
        rows = queries.events_of_article(session, article_id, limit=limit + 1, after=after)
    following = cursor_of(rows[limit - 1].key, question) if len(rows) > limit else None
    return collection([row.document for row in rows[:limit]], following)


@blueprint.route(PATH, methods=["PATCH"])
@blueprint.problems(400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429)
@blueprint.if_match()
@blueprint.response(200, ReadArticleSchema)
@writing
@blueprint.merge_patch(ArticlePatchSchema)
def change_article(article_id: int) -> Response:
    """Correct an article

    Another text, language or publication date has it read again: relative dates move, absolute ones and what
    a person edited stay. `null` takes a field away.
    """
    changes = loaded(PATCH, json_body(request, MERGE_PATCH))
    with database().write_session() as session:
        article = storing.article_to_change(session, article_id)
        require_match(etag_of(article))
        return read_article(session, storing.change_article(session, article, changes, who=who()))


@blueprint.route(PATH, methods=["DELETE"])
@blueprint.problems(401, 403, 404, 412, 429)
@blueprint.if_match(required=False)
@blueprint.response(204)
@writing
def delete_article(article_id: int) -> Response:
    """Delete an article

    Events that no other article tells become tombstones.
    """
    with database().write_session() as session:
        article = storing.article_to_change(session, article_id)
        require_match(etag_of(article), required=False)
        storing.delete_article(session, article, who=who())
    return without_body(204)


def found(session: Session, article_id: int) -> models.Article:
    article = session.get(models.Article, article_id)
    if article is None:
        raise errors.NotFound(f"no article {article_id}")
    return article


def etag_of(article: models.Article) -> str:
    return f"a{article.version}"


def read_article(session: Session, stored: Stored) -> Response:
    """The article with its events as they are now, and what has no date yet."""
    session.flush()
    article = stored.article
    document = ARTICLE.dump(article)
    rows = queries.events_of_article(session, article.id)
    document["events"] = [orjson.Fragment(row.document) for row in rows]
    document["undated"] = undated_json(stored.undated, article.text)
    return _answer(document, etag_of(article))


def _answer(document: Any, etag: str) -> Response:
    return json_document(orjson.dumps(document), etag)
