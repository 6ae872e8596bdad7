"""Articles: stored with their events, listed, corrected, deleted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from operator import attrgetter
from typing import Any

import orjson
from flask import Response
from sqlalchemy.orm import Session

from api.config import Part
from api.exports.event_parts import only
from api.http.article_bodies import ArticleBody
from api.http.kit.access import who
from api.http.kit.cursors import Page, fitting, question_of
from api.http.kit.etags import IfMatch, require_match
from api.http.kit.formats import ARTICLES, File, is_whole, refuse_members
from api.http.kit.openapi import Blueprint
from api.http.kit.operation import Answer, operation
from api.http.kit.requests import MergePatch
from api.http.kit.responses import collection, json_response, total_member, without_body
from api.http.kit.service import database
from api.schemas.article_queries import ArticleQuery, ArticlesQuery, article_filters_of
from api.schemas.articles import (
    ArticlePatchSchema,
    ArticlesSchema,
    ReadArticleSchema,
    ShownArticleSchema,
)
from api.schemas.collections import EventsSchema
from api.schemas.parameters import LONGEST_PAGE, CountedPageQuery
from api.storage import models, queries
from api.timeline import storing
from api.timeline.article_json import (
    WITHOUT_TEXT,
    article_json,
    asks_for_text,
    fields_shown,
    schema_shown,
)
from api.timeline.dry_run import undated_json
from api.timeline.intake import new_article
from api.timeline.reading import ReadArticle, read_article
from api.timeline.storing import Stored

PATH = "/articles/<row:article_id>"
PATCHES: dict[str, dict[str, Any]] = {
    "Change nothing": {},
    "Another day of publication": {"published_at": "2025-08-01"},
    "Remove the source": {"source": None},
    "Move it to another story": {"story": 1},
}

blueprint = Blueprint("articles", __name__, description="The texts that events are read from")


@operation(
    blueprint,
    "POST /articles",
    body=ArticleBody(),
    answers={
        201: Answer(ReadArticleSchema, headers=("Location",)),
        200: Answer(ReadArticleSchema, description="The article was stored already"),
    },
    problems=(409,),
)
def create_article(body: dict[str, Any]) -> Response:
    """Store an article and its events

    The same text with the same date is the same article: 200, and nothing is stored twice. What was sent with
    it is added: another `url` or `source` to `places_published`, tags, and the date if it had none. A known
    `url` with another text or day is a conflict that names the `article`: PATCH that one.

    The body may also be the text or page itself, as `text/plain` or `text/html`; the other fields are then
    query parameters.
    """
    article = read_article(new_article(body))
    return database().written(lambda session: _created(session, article))


def _created(session: Session, article: ReadArticle) -> Response:
    stored = storing.ingest(session, article, who=who())
    response = _with_events(session, stored)
    response.status_code = 201 if stored.created else 200
    response.headers["Location"] = f"/v1/articles/{stored.article.id}"
    return response


@operation(
    blueprint,
    "GET /articles",
    query=ArticlesQuery,
    answers={200: Answer(ArticlesSchema, headers=("Link",), other_formats=ARTICLES.described)},
    reveals=Part.TEXTS,
)
def list_articles(query: dict[str, Any]) -> Response:
    """List the articles

    Newest publication first; those without a date come last. `sort=updated` is the order to walk with
    `updated_since`, as for events. Either lists deleted articles too, whatever the other filters: with
    `deleted`, and nothing but their id and language.

    `csv` and `ndjson` contain all the articles that match, or a page of them if `limit` or `cursor` is given.
    """
    name = ARTICLES.chosen(query.get("format"))
    refuse_members(query, name, "count")
    filters, order = article_filters_of(query), queries.ARTICLE_ORDERS[query.get("sort")]
    if is_whole(name):
        sessions = database().snapshot_session
        every = queries.article_documents(sessions, filters, order, article_json(query))
        return File.of(ARTICLES, name, query).whole(every)
    page = Page(query, question_of("articles"), both_ways=True, heavy=asks_for_text(query))
    with database().snapshot_session() as session:
        read = partial(queries.articles_page, session, filters, limit=page.rows_to_read)
        rows = page.read(lambda after, back: read(order.backwards if back else order, after=after))
        number = queries.count_articles(session, filters, order) if query.get("count") else None
        render = _json_of(query) if name == "json" else article_json(query)
        documents, cursor = page.split(rows, order.place, render)
    if name != "json":
        return File.of(ARTICLES, name, query).response(documents, cursor)
    return collection(documents, cursor, **total_member(number))


@operation(
    blueprint,
    f"GET {PATH}",
    query=ArticleQuery,
    answers={200: Answer(ShownArticleSchema)},
    reveals=Part.TEXTS,
    problems=(410,),
)
def get_article(article_id: int, query: dict[str, Any]) -> Response:
    """Get an article

    Its text comes with `include=text`, its events from `/articles/{id}/events`.
    """
    with database().read_session() as session:
        article = queries.article(session, article_id)
    parts = [*(["text"] if asks_for_text(query) else []), *query.get("fields_", ())]
    return json_response(_json_of(query)(article), ";".join([etag_of(article), *parts]))


def _json_of(query: dict[str, Any]) -> Callable[[queries.Listed], bytes]:
    """Renders what a query wants of an article."""
    schema, wanted = schema_shown(query), fields_shown(query)
    return lambda article: orjson.dumps(only(schema.dump(article), wanted))


@operation(
    blueprint,
    f"GET {PATH}/events",
    query=CountedPageQuery,
    answers={200: Answer(EventsSchema, headers=("Link",))},
    problems=(410,),
)
def list_article_events(article_id: int, query: dict[str, Any]) -> Response:
    """List the events of an article

    In the order of its text.
    """
    page = Page(query, f"events of article {article_id}")
    with database().read_session() as session:
        queries.article(session, article_id)
        rows = queries.events_of_article(session, article_id, limit=page.rows_to_read, after=page.after)
        number = queries.count_events_of_article(session, article_id) if query.get("count") else None
    documents, cursor = page.split(rows, attrgetter("key"), attrgetter("document"))
    return collection(documents, cursor, **total_member(number))


@operation(
    blueprint,
    f"PATCH {PATH}",
    body=MergePatch(ArticlePatchSchema, PATCHES),
    answers={200: Answer(ReadArticleSchema)},
    if_match=IfMatch.REQUIRED,
    problems=(409, 410),
)
def patch_article(article_id: int, body: dict[str, Any]) -> Response:
    """Correct an article

    After a change to its text, language or publication date it is read again: relative dates move, absolute
    dates and edits by people stay. `null` removes a field.

    With `story` it moves to another story, where it stays when it is read again; `null` takes it out of its
    story and leaves the choice to the service. A story without an article left becomes part of the one that
    took the last. Events are neither merged nor split by it.
    """
    with database().write_session() as session:
        article = storing.article_to_change(session, article_id)
        require_match(etag_of(article))
        return _with_events(session, storing.change_article(session, article, body, who=who()))


@operation(
    blueprint,
    f"DELETE {PATH}",
    answers={204: Answer()},
    if_match=IfMatch.REQUIRED,
    problems=(410,),
)
def delete_article(article_id: int) -> Response:
    """Delete an article

    Events that no other article reports become tombstones. The article leaves one too, which `updated_since`
    lists, and nothing of what it said. Posted again, it is a new article.
    """
    with database().write_session() as session:
        article = storing.article_to_change(session, article_id)
        require_match(etag_of(article))
        storing.delete_article(session, article, who=who())
    return without_body(204)


def etag_of(article: models.Article) -> str:
    """The ETag of an article; its version grows with every change."""
    return f"a{article.version}"


def _with_events(session: Session, stored: Stored) -> Response:
    """The article with its first events as they are now, and the times that still lack a date."""
    session.flush()
    article = stored.article
    document = WITHOUT_TEXT.dump(article)
    document["events"] = [orjson.Fragment(each) for each in _first_events(session, article)]
    document["event_count"] = queries.count_events_of_article(session, article.id)
    document["undated"] = undated_json(stored.undated, article.text)
    return _answer(document, etag_of(article))


def _first_events(session: Session, article: models.Article) -> list[bytes]:
    """The events of an article in the order of its text, as many as fit on a page; most often all of them."""
    rows = queries.events_of_article(session, article.id, limit=LONGEST_PAGE)
    found = [row.document for row in rows]
    while len(rows) == LONGEST_PAGE and len(fitting(found)) == len(found):
        rows = queries.events_of_article(session, article.id, limit=LONGEST_PAGE, after=rows[-1].key)
        found += [row.document for row in rows]
    return fitting(found)


def _answer(document: Any, etag: str) -> Response:
    return json_response(orjson.dumps(document), etag)
