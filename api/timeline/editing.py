"""Changes to the timeline: events made, edited, deleted, merged and split, and who did it when.

All functions write what they change, documents and derived tables included, and none commits. ``who`` is the
name of the key or command that asks. What a person did not edit of an event is what its mentions say, all of
them together: see ``derive``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from api import errors
from api.calendar.intervals import Interval
from api.schemas.events import DOCUMENT_VERSION, event_document
from api.storage import models
from api.storage.index import writing
from api.timeline.names import distinct_names
from api.timeline.same_event import narrower

LEAST_CERTAIN_FIRST = ("hypothetical", "planned", "ongoing", "cancelled", "occurred")
TOLD = ("title", "edtf", "time", "status", "language", "actors", "places", "tags")

CREATED, EDITED, DELETED, MERGED, SPLIT = "created", "edited", "deleted", "merged", "split"
BY_A_PERSON = (CREATED, EDITED)

WRITERS_LOCK = 0x71AE12  # any number that nothing else locks


def put(session: Session, events: Iterable[models.Event]) -> None:
    """Writes events with their documents and all that is derived from them."""
    events = list(events)
    session.flush()
    for event in events:
        event.mentions.sort(key=lambda mention: (mention.article_id, mention.start, mention.id))
        event.document, event.document_version = event_document(event), DOCUMENT_VERSION
    session.flush()
    writing.index(session, *events)


def event_to_change(session: Session, event_id: int) -> models.Event:
    """The event as it is now, for this writer alone.

    Raises NotFound where there is none, Gone once it is deleted, Conflict once it is merged into another.
    """
    wait_for_turn(session)
    event = events_now(session, [event_id]).get(event_id)
    if event is None:
        raise errors.NotFound(f"no event {event_id}")
    if event.merged_into is not None:
        raise errors.Conflict(f"event {event_id} is merged into event {event.merged_into}")
    if event.deleted_at is not None:
        raise errors.Gone(f"event {event_id} is deleted")
    return event


def events_to_merge(
    session: Session, survivor_id: int, event_ids: Sequence[int]
) -> tuple[models.Event, list[models.Event]]:
    """The survivor and the others, each once; Invalid where one of the others is not live."""
    survivor = event_to_change(session, survivor_id)
    ids = dict.fromkeys(event_ids)
    if survivor_id in ids:
        raise errors.Invalid.field("event_ids", f"event {survivor_id} cannot be merged into itself")
    found = events_now(session, ids)
    for event_id in ids:
        if event_id not in found or not found[event_id].live:
            raise errors.Invalid.field("event_ids", f"no event {event_id}")
    return survivor, [found[event_id] for event_id in ids]


def wait_for_turn(session: Session) -> None:
    """Makes this session the only writer until it ends, as every writer on SQLite is; to be called first.

    Two articles that tell the same event at the same moment would not see each other's, and make two of it;
    a merge would move mentions away under a reading. What is read after the wait is up to date.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(WRITERS_LOCK)))


def events_now(session: Session, ids: Iterable[int]) -> dict[int, models.Event]:
    """Those that there are, as the database has them, with their mentions."""
    statement = (
        select(models.Event)
        .where(models.Event.id.in_(sorted(ids)))
        .options(selectinload(models.Event.mentions).options(joinedload(models.Mention.article)))
        .execution_options(populate_existing=True)
    )
    return {event.id: event for event in session.scalars(statement)}


def create(session: Session, fields: Mapping[str, Any], *, language: str, who: str) -> models.Event:
    """An event made by hand.

    ``fields`` holds ``title`` and ``interval``, and may hold ``status``, ``actors``, ``places`` and ``tags``.
    """
    event = models.Event(
        title=fields["title"],
        status=fields.get("status") or "occurred",
        language=language,
        edited=True,
        actors=list(fields.get("actors") or ()),
        places=list(fields.get("places") or ()),
        tags=list(fields.get("tags") or ()),
    )
    set_interval(event, fields["interval"])
    session.add(event)
    session.flush()
    _add_history(session, event, CREATED, who, None, told_by(event))
    put(session, [event])
    return event


def edit(session: Session, event: models.Event, fields: Mapping[str, Any], *, who: str) -> models.Event:
    """Changes ``title``, ``interval``, ``status``, ``actors`` or ``places``, which later readings then leave.

    A list given as None becomes empty. What is given as it already stands is no change.
    """
    before = told_by(event)
    if "interval" in fields and fields["interval"].edtf != event.edtf:
        set_interval(event, fields["interval"])
    for name in ("title", "status"):
        if name in fields:
            setattr(event, name, fields[name])
    for name in ("actors", "places"):
        if name in fields:
            setattr(event, name, list(fields[name] or ()))
    if record(session, event, EDITED, who, before):
        event.edited = True
        put(session, [event])
    return event


def delete(session: Session, event: models.Event, *, who: str) -> None:
    """Leaves a tombstone, which keeps its id and its mentions, so that later readings leave it dead."""
    bury(session, event, who=who)
    put(session, [event])


def bury(session: Session, event: models.Event, *, who: str) -> None:
    """Makes a tombstone of an event that is still to be put."""
    event.deleted_at = models.now()
    _add_history(session, event, DELETED, who, told_by(event), None)
    touch(event)


def merge(
    session: Session, survivor: models.Event, others: Sequence[models.Event], *, who: str
) -> models.Event:
    """Moves the mentions of the others to the survivor, to which the others point from now on.

    Later readings leave all its mentions where they are.
    """
    before = told_by(survivor)
    moved = [mention for other in others for mention in other.mentions]
    for mention in moved:
        mention.event = survivor
    for mention in survivor.mentions:
        mention.pinned = True
    survivor.tags = list(dict.fromkeys(tag for event in (survivor, *others) for tag in event.tags))
    derive(survivor)
    ids = [other.id for other in others]
    record(session, survivor, MERGED, who, before, after={"event_ids": ids})
    redirected = [*others, *_merged_into(session, ids)]
    for other in redirected:
        _point(session, other, survivor, who)
    put(session, [survivor, *redirected])
    return survivor


def _merged_into(session: Session, ids: Sequence[int]) -> list[models.Event]:
    """Those that were merged into these before."""
    return list(session.scalars(select(models.Event).where(models.Event.merged_into.in_(ids))))


def _point(session: Session, event: models.Event, survivor: models.Event, who: str) -> None:
    was = event.merged_into
    event.merged_into = survivor.id
    _add_history(session, event, MERGED, who, {"merged_into": was}, {"merged_into": survivor.id})
    touch(event)


def split(session: Session, event: models.Event, mention_ids: Sequence[int], *, who: str) -> models.Event:
    """Takes mentions out of an event into one of their own, where later readings leave them.

    Raises Invalid where a mention is not the event's, or where none would be left to it.
    """
    moved = [mention for mention in event.mentions if mention.id in mention_ids]
    unknown = set(mention_ids) - {mention.id for mention in moved}
    if unknown:
        raise errors.Invalid.field("mention_ids", f"event {event.id} has no mention {min(unknown)}")
    if len(moved) == len(event.mentions):
        raise errors.Invalid.field("mention_ids", f"event {event.id} would have no mention left")
    before = told_by(event)
    new = models.Event(title="", language=event.language)
    session.add(new)
    for mention in moved:
        mention.event, mention.pinned = new, True
    derive(new)
    derive(event)
    session.flush()
    record(
        session, event, SPLIT, who, before, after={"event_id": new.id, "mention_ids": [m.id for m in moved]}
    )
    _add_history(session, new, SPLIT, who, {"event_id": event.id}, told_by(new))
    put(session, [event, new])
    return new


def derive(event: models.Event) -> None:
    """Sets what no person edited of an event to what its mentions say together.

    The title is that of the mention that gave it before, or else of the first. The days are the narrowest of
    those that agree, the status the most certain, names and tags are all of them, each once.
    """
    mentions = _leading_first(event)
    readings = [mention.reading for mention in mentions]
    if not readings:
        return
    kept = edited_fields(event)
    interval = narrowest([interval_read(reading) for reading in readings])
    told = {
        "title": readings[0]["title"],
        "language": readings[0]["language"],
        "status": max((reading["status"] for reading in readings), key=LEAST_CERTAIN_FIRST.index),
        "actors": distinct_names([name for reading in readings for name in reading["actors"]]),
        "places": distinct_names([name for reading in readings for name in reading["places"]]),
    }
    for name in told.keys() - kept:
        setattr(event, name, told[name])
    if "edtf" not in kept:
        set_interval(event, interval)
        times = (reading["time"] for reading in readings if interval_read(reading) == interval)
        event.time = next(filter(None, times), None)
    tags = event.tags if "tags" in kept else []
    event.tags = list(dict.fromkeys([*tags, *(tag for mention in mentions for tag in mention.article.tags)]))


def _leading_first(event: models.Event) -> list[models.Mention]:
    in_order = sorted(event.mentions, key=lambda mention: (mention.id is None, mention.id or 0))
    return sorted(in_order, key=lambda mention: mention.reading["title"] != event.title)


def narrowest(intervals: Sequence[Interval]) -> Interval:
    """The first interval, or the narrowest of those that agree with it."""
    found, *rest = intervals
    for interval in rest:
        found = narrower(found, interval) or found
    return found


def edited_fields(event: models.Event) -> set[str]:
    """What a person has set of an event, by its names in JSON."""
    if not event.edited:
        return set()
    return {name for row in event.history if row.action in BY_A_PERSON for name in row.after or ()}


def record(
    session: Session,
    event: models.Event,
    action: str,
    who: str,
    before: Mapping[str, Any],
    after: Mapping[str, Any] | None = None,
) -> bool:
    """Writes into the history what differs from ``before``, and ``after`` too; False if there is nothing."""
    now = told_by(event)
    changed = [name for name in now if now[name] != before[name]]
    if not changed and not after:
        return False
    _add_history(
        session,
        event,
        action,
        who,
        {name: before[name] for name in changed},
        {name: now[name] for name in changed} | dict(after or {}),
    )
    touch(event)
    return True


def is_hand_made(event: models.Event) -> bool:
    """Whether a person made it, so that it needs no article."""
    return event.edited and any(row.action == CREATED for row in event.history)


def touch(event: models.Event) -> None:
    """Says that the event's document is another one now."""
    event.version = (event.version or 0) + 1
    event.updated_at = models.now()


def interval_stored(start_day: int, end_day: int, edtf: str, precision: str) -> Interval:
    """The interval that columns of an event hold."""
    start = None if start_day == models.OPEN_START else start_day
    return Interval(start, None if end_day == models.OPEN_END else end_day, edtf, precision)


def set_interval(event: models.Event, interval: Interval) -> None:
    """Moves an event; a clock time belongs to the days before."""
    event.start_day, event.end_day = bounds(interval)
    event.edtf, event.precision, event.time = interval.edtf, interval.precision, None


def bounds(interval: Interval) -> tuple[int, int]:
    """The first and the last day as they are stored."""
    start = models.OPEN_START if interval.start is None else interval.start
    return start, models.OPEN_END if interval.end is None else interval.end


def interval_read(reading: Mapping[str, Any]) -> Interval:
    return Interval(reading["start"], reading["end"], reading["edtf"], reading["precision"])


def told_by(event: models.Event) -> dict[str, Any]:
    return {name: getattr(event, name) for name in TOLD}


def _add_history(
    session: Session,
    event: models.Event,
    action: str,
    who: str,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
) -> None:
    session.add(
        models.EventHistory(
            event=event,
            who=who,
            action=action,
            before=None if before is None else dict(before),
            after=None if after is None else dict(after),
        )
    )
