"""Events that people create, correct, delete, merge, split and restore, and the history of those changes."""

from __future__ import annotations

from typing import Any

import orjson
from flask import Response
from sqlalchemy.orm import Session

from api.config import Part
from api.http.events import PATH, etag_of
from api.http.kit.access import who
from api.http.kit.cursors import Page
from api.http.kit.etags import IfMatch, require_match
from api.http.kit.idempotency import once
from api.http.kit.openapi import Blueprint
from api.http.kit.operation import Answer, operation
from api.http.kit.private import shows
from api.http.kit.requests import JsonBody, MergePatch
from api.http.kit.responses import collection, json_response, without_body
from api.http.kit.service import database, service
from api.schemas.collections import ChangeSchema, ChangesSchema
from api.schemas.events import (
    EventPatchSchema,
    EventSchema,
    MergeSchema,
    NewEventSchema,
    RevertSchema,
    SplitSchema,
)
from api.schemas.parameters import PageQuery
from api.storage import models
from api.timeline import editing, merging, restoring
from api.timeline.history import changes_of_event

CHANGE, NAMELESS_CHANGE = ChangeSchema(), ChangeSchema(exclude=("who",))
NEW_EVENT = {
    "title": "Reprise des travaux de la ligne 4",
    "edtf": "2025-11",
    "status": "planned",
    "actors": ["La région"],
    "places": ["Nantes"],
    "tags": ["transports"],
}
PATCHES = {
    "Change nothing": {},
    "Another date": {"edtf": "2025-11-03"},
    "Another title and status": {"title": "Reprise des travaux de la ligne 4", "status": "occurred"},
}

blueprint = Blueprint("editing", __name__, tag="events")


@operation(
    blueprint,
    "POST /events",
    body=JsonBody(NewEventSchema, {"A month": NEW_EVENT}),
    answers={201: Answer(EventSchema, headers=("Location",))},
    idempotent=True,
)
def create_event(body: dict[str, Any]) -> Response:
    """Create an event by hand

    It has no mentions. Its `language`, which `display` follows, is given, or else that of the service.
    """
    with database().write_session() as session:
        return once(session, body, lambda: _created(session, body))


@operation(
    blueprint,
    f"PATCH {PATH}",
    body=MergePatch(EventPatchSchema, PATCHES),
    answers={200: Answer(EventSchema)},
    if_match=IfMatch.REQUIRED,
    problems=(409, 410),
)
def patch_event(event_id: int, body: dict[str, Any]) -> Response:
    """Correct an event

    Reading its articles again leaves the corrected fields as they are. `null` empties a field.
    """
    with database().write_session() as session:
        event = editing.event_to_change(session, event_id)
        require_match(etag_of(event.version))
        return _answer(editing.edit(session, event, body, who=who()))


@operation(
    blueprint,
    f"DELETE {PATH}",
    answers={204: Answer()},
    if_match=IfMatch.REQUIRED,
    problems=(409, 410),
)
def delete_event(event_id: int) -> Response:
    """Delete an event

    It leaves a tombstone, which `updated_since` lists.
    """
    with database().write_session() as session:
        event = editing.event_to_change(session, event_id)
        require_match(etag_of(event.version))
        editing.delete(session, event, who=who())
    return without_body(204)


@operation(
    blueprint,
    f"POST {PATH}/merge",
    body=JsonBody(MergeSchema, {"Two others": {"event_ids": [5, 9]}}),
    answers={200: Answer(EventSchema, description="The survivor")},
    if_match=IfMatch.OPTIONAL,
    idempotent=True,
    problems=(409, 410),
)
def merge_events(event_id: int, body: dict[str, Any]) -> Response:
    """Merge other events into this one

    Their mentions move here, and stay here when articles are read again. The other events redirect here.

    What people corrected on this event stays. Else it takes what they corrected on the others, in the order
    given; a `title` of the request wins over all. Actors, places and tags that people typed are put together.
    `restore` takes an event out again.
    """
    with database().write_session() as session:
        return once(session, body, lambda: _merged(session, event_id, body))


@operation(
    blueprint,
    f"POST {PATH}/split",
    body=JsonBody(SplitSchema, {"One mention": {"mention_ids": [12]}}),
    answers={201: Answer(EventSchema, description="The new event", headers=("Location",))},
    if_match=IfMatch.OPTIONAL,
    idempotent=True,
    problems=(409, 410),
)
def split_event(event_id: int, body: dict[str, Any]) -> Response:
    """Move mentions out of an event into a new one

    The new event gets its title, date and names from them. At least one mention has to stay.
    """
    with database().write_session() as session:
        return once(session, body, lambda: _split(session, event_id, body))


@operation(
    blueprint,
    f"POST {PATH}/restore",
    answers={200: Answer(EventSchema, headers=("ETag",))},
    if_match=IfMatch.OPTIONAL,
    idempotent=True,
    problems=(409,),
)
def restore_event(event_id: int) -> Response:
    """Undo the deletion or the merge of an event

    It lives again with its mentions, as they are read now. After a merge, those come back that have not been
    moved since, and the survivor loses what it took from this event, unless it was changed since. An event
    that no article mentions any more keeps its last facts, like one made by hand. A live event is a conflict.
    """
    with database().write_session() as session:
        return once(session, None, lambda: _restored(session, event_id))


@operation(
    blueprint,
    f"POST {PATH}/revert",
    body=JsonBody(RevertSchema, {"As it was at first": {"version": 1}}),
    answers={200: Answer(EventSchema, headers=("ETag",))},
    if_match=IfMatch.REQUIRED,
    idempotent=True,
    problems=(409, 410),
)
def revert_event(event_id: int, body: dict[str, Any]) -> Response:
    """Go back to a version of an event

    Its facts are as they were then; its mentions stay where they are. What people had not corrected by then
    follows the articles again, as far as they still say the same. This is a new version, which can be
    reverted too.
    """
    with database().write_session() as session:
        return once(session, body, lambda: _reverted(session, event_id, body))


@operation(
    blueprint,
    f"GET {PATH}/history",
    query=PageQuery,
    answers={200: Answer(ChangesSchema)},
    reveals=Part.NAMES,
)
def get_event_history(event_id: int, query: dict[str, Any]) -> Response:
    """See who changed an event, when, and how, oldest change first

    Deleted and merged events have a history too. `revert` goes back to any `version` from 1 on.
    """
    schema = CHANGE if shows(Part.NAMES) else NAMELESS_CHANGE
    page = Page(query, f"history {event_id}")
    after = page.after[1] if page.after else 0
    with database().read_session() as session:
        rows = changes_of_event(session, event_id, after=after, limit=page.rows_to_read)
    changes = page.split(rows, lambda row: (event_id, row.id), lambda row: orjson.dumps(schema.dump(row)))
    return collection(*changes)


def _created(session: Session, body: dict[str, Any]) -> Response:
    language = body.get("language", service().settings.language)
    return _answer(editing.create(session, {**body, "language": language}, who=who()), 201)


def _merged(session: Session, event_id: int, body: dict[str, Any]) -> Response:
    survivor, others = merging.events_to_merge(session, event_id, body["event_ids"])
    require_match(etag_of(survivor.version))
    return _answer(merging.merge(session, survivor, others, title=body.get("title"), who=who()))


def _split(session: Session, event_id: int, body: dict[str, Any]) -> Response:
    event = editing.event_to_change(session, event_id)
    require_match(etag_of(event.version))
    return _answer(editing.split(session, event, body["mention_ids"], who=who()), 201)


def _restored(session: Session, event_id: int) -> Response:
    event = restoring.event_to_restore(session, event_id)
    require_match(etag_of(event.version))
    return _answer(restoring.restore(session, event, who=who()))


def _reverted(session: Session, event_id: int, body: dict[str, Any]) -> Response:
    event = editing.event_to_change(session, event_id)
    require_match(etag_of(event.version))
    return _answer(restoring.revert(session, event, body["version"], who=who()))


def _answer(event: models.Event, status: int = 200) -> Response:
    assert event.document is not None, "an event is saved with its document"
    response = json_response(event.document, etag_of(event.version))
    response.status_code = status
    if status == 201:
        response.headers["Location"] = f"/v1/events/{event.id}"
    return response
