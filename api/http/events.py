"""The timeline: its pages, single events, and how many there are when.

The two views that frontends call most join stored documents and do nothing that they can leave out.
"""

from __future__ import annotations

from typing import Any

import orjson
from flask import Response, request

from api import errors
from api.http.kit.collections import collection, finished, question_of, without_body
from api.http.kit.cursors import REFUSAL, cursor_of, position_of
from api.http.kit.formats import accept_json, exported, narrowed, wanted
from api.http.kit.openapi import Blueprint, only_documented
from api.http.kit.requests import asked
from api.http.kit.responses import json_document
from api.http.kit.service import database
from api.schemas.events import (
    EventPartSchema,
    EventPartsSchema,
    EventSchema,
    EventsSchema,
    HistogramSchema,
)
from api.schemas.queries import EventQuery, EventsQuery, HistogramQuery, check_window, filters_of
from api.schemas.validating import Loader, loaded
from api.storage import queries
from api.storage.index.counts import histogram
from api.storage.index.positions import FIRST, LAST, position, start_and_id
from api.storage.queries import Filters

PATH = "/events/<row:event_id>"
EVENTS, HISTOGRAM = Loader(EventsQuery(), check_window), Loader(HistogramQuery(), check_window)
EVENT = EventQuery()
PAGE = {"anyOf": [EventsSchema, EventPartsSchema]}
SHOWN = {"anyOf": [EventSchema, EventPartSchema(partial=True)]}

blueprint = Blueprint("events", __name__, description="The timeline")


@blueprint.route("/events")
@only_documented(
    blueprint.problems(406, 422),
    blueprint.if_none_match,
    blueprint.formats,
    blueprint.response(200, PAGE, headers={"Link": {"$ref": "#/components/headers/Link"}}),
    blueprint.arguments(EventsQuery, location="query"),
)
def list_events() -> Response:
    """List the events of the timeline

    In order of `start`, then id; an open start comes first. Formats other than `json` hold all the events
    that the filters leave, or a page of them where `limit` or `cursor` is given.
    """
    given = asked(request)
    query = EVENTS.loaded(given)
    name = wanted(query.get("format"))
    filters = filters_of(query)
    descending = query["sort"] == "-start"
    if name != "json" and "limit" not in given and "cursor" not in given:
        return exported(name, _all_documents(filters, descending), query.get("lang"))
    limit = query["limit"]
    question = question_of("events", given)
    after = _position_of(query["cursor"], question) if "cursor" in query else None
    with database().plain_connection() as connection:
        rows = queries.events_page(connection, filters, limit=limit + 1, after=after, descending=descending)
    following = cursor_of(start_and_id(rows[limit - 1][0]), question) if len(rows) > limit else None
    documents = [stored for _, stored in rows[:limit]]
    if name != "json":
        return exported(name, documents, query.get("lang"), following)
    if "fields_" in query or "lang" in query:
        documents = [narrowed(one, query.get("fields_"), query.get("lang")) for one in documents]
    return collection(documents, following)


def _position_of(cursor: str, question: str) -> int:
    """The position that a cursor holds; ``Invalid`` if it lies outside the calendar."""
    found = position(*position_of(cursor, question))
    if not FIRST <= found <= LAST:
        raise errors.Invalid.field("cursor", REFUSAL)
    return found


def _all_documents(filters: Filters, descending: bool) -> Any:
    with database().plain_connection() as connection:
        for _, stored in queries.events_stream(connection, filters, descending=descending):
            yield stored


@blueprint.route(PATH)
@only_documented(
    blueprint.problems(404, 406, 410, 422),
    blueprint.alt_response(
        308,
        description="It is merged into the event at Location",
        headers={"Location": {"schema": {"type": "string"}}},
    ),
    blueprint.if_none_match,
    blueprint.response(200, SHOWN, headers={"ETag": {"$ref": "#/components/headers/ETag"}}),
    blueprint.arguments(EventQuery, location="query"),
)
def get_event(event_id: int) -> Response:
    """Get an event"""
    accept_json()
    query = loaded(EVENT, asked(request)) if request.environ.get("QUERY_STRING") else {}
    with database().plain_connection() as connection:
        found = queries.stored_event(connection, event_id)
    if found is None:
        raise errors.NotFound(f"no event {event_id}")
    if found.merged_into is not None:
        return _moved(found.merged_into)
    if found.deleted_at is not None:
        raise errors.Gone(f"event {event_id} is deleted")
    etag = etag_of(found.version)
    if not query:
        return json_document(found.document, etag)
    shown = narrowed(found.document, query.get("fields_"), query.get("lang"))
    return json_document(shown, f"{etag};{request.query_string.decode('ascii', 'replace')}")


def etag_of(version: int) -> str:
    """The ETag of an event; its version grows with every change of its stored JSON."""
    return f"e{version}"


def _moved(survivor: int) -> Response:
    question = request.query_string.decode("ascii", "replace")
    response = without_body(308)
    response.headers["Location"] = f"/v1/events/{survivor}{question and '?'}{question}"
    return response


@blueprint.route("/events/histogram")
@only_documented(
    blueprint.problems(422),
    blueprint.if_none_match,
    blueprint.response(200, HistogramSchema),
    blueprint.arguments(HistogramQuery, location="query"),
)
def get_histogram() -> Response:
    """Count the events of each period

    Empty periods are included. Without `from` or `to` it begins or ends with the events.
    """
    query = HISTOGRAM.loaded(asked(request))
    with database().plain_connection() as connection:
        buckets = histogram(connection, filters_of(query), query["interval"])
    return finished(orjson.dumps({"buckets": buckets}))
