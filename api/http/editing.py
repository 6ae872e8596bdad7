"""Events changed by a person: made, corrected, deleted, merged, split, and what was done to them."""

from __future__ import annotations

from typing import Any

import orjson
from flask import Response, request
from sqlalchemy import select

from api import errors, languages
from api.http.events import PATH, etag_of
from api.http.kit.access import who, writing
from api.http.kit.collections import collection, without_body
from api.http.kit.cursors import cursor_of, position_of
from api.http.kit.etags import require_match, with_etag
from api.http.kit.openapi import Blueprint
from api.http.kit.requests import MERGE_PATCH, json_body
from api.http.kit.service import database
from api.schemas.events import (
    ChangeSchema,
    ChangesSchema,
    EventPatchSchema,
    EventSchema,
    MergeSchema,
    NewEventSchema,
    SplitSchema,
)
from api.schemas.queries import PageQuery
from api.schemas.validating import loaded
from api.storage import models
from api.timeline import editing

PATCH, CHANGE = EventPatchSchema(), ChangeSchema()

blueprint = Blueprint("editing", __name__)


@blueprint.route("/events", methods=["POST"], tags=["events"])
@blueprint.problems(400, 401, 403, 413, 415, 422, 429)
@blueprint.response(201, EventSchema, headers={"Location": {"schema": {"type": "string"}}})
@writing
@blueprint.arguments(NewEventSchema)
def create_event(body: dict[str, Any]) -> Response:
    """Make an event by hand

    It has no mentions.
    """
    with database().write_session() as session:
        language = languages.detected(body["title"])
        return _answer(editing.create(session, body, language=language, who=who()), 201)


@blueprint.route(PATH, methods=["PATCH"], tags=["events"])
@blueprint.problems(400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 428, 429)
@blueprint.if_match()
@blueprint.response(200, EventSchema)
@writing
@blueprint.merge_patch(EventPatchSchema)
def change_event(event_id: int) -> Response:
    """Correct an event

    What a person has set stays when its articles are read again.
    """
    changes = loaded(PATCH, json_body(request, MERGE_PATCH))
    with database().write_session() as session:
        event = editing.event_to_change(session, event_id)
        require_match(etag_of(event.version))
        return _answer(editing.edit(session, event, changes, who=who()))


@blueprint.route(PATH, methods=["DELETE"], tags=["events"])
@blueprint.problems(401, 403, 404, 409, 410, 412, 428, 429)
@blueprint.if_match()
@blueprint.response(204)
@writing
def delete_event(event_id: int) -> Response:
    """Delete an event

    It leaves a tombstone, which `updated_since` lists.
    """
    with database().write_session() as session:
        event = editing.event_to_change(session, event_id)
        require_match(etag_of(event.version))
        editing.delete(session, event, who=who())
    return without_body(204)


@blueprint.route(f"{PATH}/merge", methods=["POST"], tags=["events"])
@blueprint.problems(400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 429)
@blueprint.if_match(required=False)
@blueprint.response(200, EventSchema, description="The survivor")
@writing
@blueprint.arguments(MergeSchema)
def merge_events(body: dict[str, Any], event_id: int) -> Response:
    """Merge other events into this one

    Their mentions move here, and stay here when articles are read again; they redirect here from now on.
    """
    with database().write_session() as session:
        survivor, others = editing.events_to_merge(session, event_id, body["event_ids"])
        require_match(etag_of(survivor.version), required=False)
        return _answer(editing.merge(session, survivor, others, who=who()))


@blueprint.route(f"{PATH}/split", methods=["POST"], tags=["events"])
@blueprint.problems(400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 429)
@blueprint.if_match(required=False)
@blueprint.response(
    201,
    EventSchema,
    description="The new event",
    headers={"Location": {"schema": {"type": "string"}}},
)
@writing
@blueprint.arguments(SplitSchema)
def split_event(body: dict[str, Any], event_id: int) -> Response:
    """Take mentions out of an event into one of their own"""
    with database().write_session() as session:
        event = editing.event_to_change(session, event_id)
        require_match(etag_of(event.version), required=False)
        return _answer(editing.split(session, event, body["mention_ids"], who=who()), 201)


@blueprint.route(f"{PATH}/history", tags=["events"])
@blueprint.problems(404, 422)
@blueprint.response(200, ChangesSchema)
@blueprint.arguments(PageQuery, location="query")
def get_history(query: dict[str, Any], event_id: int) -> Response:
    """See who changed an event, when, and how, oldest change first

    Also of events that are deleted or merged.
    """
    question = f"history {event_id}"
    after = position_of(query["cursor"], question)[1] if "cursor" in query else 0
    change = models.EventHistory
    statement = select(change).where(change.event_id == event_id, change.id > after).order_by(change.id)
    with database().read_session() as session:
        if session.get(models.Event, event_id) is None:
            raise errors.NotFound(f"no event {event_id}")
        rows = session.scalars(statement.limit(query["limit"] + 1)).all()
    page = rows[: query["limit"]]
    following = cursor_of((event_id, page[-1].id), question) if len(rows) > len(page) else None
    return collection([orjson.dumps(CHANGE.dump(row)) for row in page], following)


def _answer(event: models.Event, status: int = 200) -> Response:
    assert event.document is not None, "an event is put with its document"
    response = Response(event.document, status, mimetype="application/json")
    if status == 201:
        response.headers["Location"] = f"/v1/events/{event.id}"
    return with_etag(response, etag_of(event.version))
