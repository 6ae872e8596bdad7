"""Events that may be the same, for a person who merges them or keeps them apart."""

from __future__ import annotations

from typing import Any

import orjson
from flask import Response

from api import errors
from api.http.events import MOVED, PATH, stored
from api.http.kit.cursors import Page, question_of
from api.http.kit.openapi import Blueprint
from api.http.kit.operation import Answer, operation
from api.http.kit.responses import ALONE, collection, moved_to, without_body
from api.http.kit.service import database
from api.schemas.parameters import PageQuery
from api.schemas.similar import SimilarEventsSchema, SimilarPairsSchema, SimilarQuery
from api.storage import models, queries, similar
from api.timeline import editing
from api.timeline.similar import similar_events

blueprint = Blueprint("similar", __name__, tag="events")


@operation(
    blueprint,
    "GET /events/similar",
    query=PageQuery,
    answers={200: Answer(SimilarPairsSchema, headers=("Link",))},
)
def list_similar_pairs(query: dict[str, Any]) -> Response:
    """List the pairs of events that may be the same

    The strongest first: what articles of one story tell alike, but not so that the service would join it.
    `POST /events/{id}/merge` confirms a pair, `DELETE /events/{id}/similar/{other_id}` keeps it apart; both
    take it off the list.
    """
    page = Page(query, question_of("similar"))
    with database().snapshot_session() as session:
        rows = queries.strongest_pairs(session, limit=page.rows_to_read, after=page.after)
    return collection(*page.split(rows, lambda row: row.place, _json_of_pair))


def _json_of_pair(pair: queries.ShownPair) -> bytes:
    events = [orjson.Fragment(document) for document in pair.documents]
    score = pair.score / similar.PER_THOUSAND
    return orjson.dumps({"events": events, "score": score, "reasons": pair.reasons})


@operation(
    blueprint,
    f"GET {PATH}/similar",
    query=SimilarQuery,
    answers={200: Answer(SimilarEventsSchema), 308: MOVED},
    problems=(410,),
)
def list_similar_events(event_id: int, query: dict[str, Any]) -> Response:
    """List the events that may be the same as this one

    The likeliest first, at most 20, on one page: those of its stories, and those of the same day that share
    its words. `merge` confirms one, `DELETE` keeps it apart from this one.
    """
    merged_into = stored(event_id).merged_into
    if merged_into is not None:
        return moved_to(f"/v1/events/{merged_into}/similar")
    with database().snapshot_session() as session:
        event = session.get_one(models.Event, event_id)
        found = similar_events(session, event, most=query["limit"])
        documents = queries.live_documents(session, [other.event_id for other in found], event)
    items = [
        orjson.dumps(
            {
                "event": orjson.Fragment(documents[other.event_id]),
                "score": other.score,
                "reasons": other.reasons,
            }
        )
        for other in found
        if other.event_id in documents
    ]
    return collection(items, ALONE)


@operation(
    blueprint,
    f"DELETE {PATH}/similar/<row:other_id>",
    answers={204: Answer()},
    problems=(409, 410),
)
def keep_events_apart(event_id: int, other_id: int) -> Response:
    """Keep two events apart

    They are not the same: neither is listed among the events similar to the other again. A later `merge`
    still makes one of them. Sent again, it changes nothing.
    """
    if event_id == other_id:
        raise errors.NotFound(f"event {event_id} is not similar to itself")
    with database().write_session() as session:
        for each in (event_id, other_id):
            editing.event_to_change(session, each)
        similar.refuse(session, event_id, other_id)
    return without_body(204)
