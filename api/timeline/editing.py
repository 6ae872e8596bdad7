"""Events changed by a person: created, edited, deleted and split; ``merging`` and ``restoring`` do the rest.

Functions write what they change, with documents and index, and none commits. ``who`` is the name of the key
or command that makes the change.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from api import errors
from api.storage import models, similar
from api.storage.facts import EventFacts
from api.timeline.deriving import derive
from api.timeline.history import Action, record_change, record_creation, record_deletion
from api.timeline.saving import current_events, lock_timeline, save


def event_to_change(session: Session, event_id: int) -> models.Event:
    """The event as it is now, for this writer alone.

    Raises ``NotFound`` if there is none, ``Gone`` if it is deleted, ``Conflict`` if it is merged.
    """
    lock_timeline(session)
    event = current_events(session, [event_id]).get(event_id)
    if event is None:
        raise errors.NotFound(f"no event {event_id}")
    if event.merged_into is not None:
        raise errors.Conflict(f"event {event_id} is merged into event {event.merged_into}")
    if event.deleted_at is not None:
        raise errors.Gone(f"event {event_id} is deleted")
    return event


def create(session: Session, fields: Mapping[str, Any], *, who: str) -> models.Event:
    """Create an event without mentions.

    ``fields`` are facts by name: ``title``, ``interval`` and ``language`` at least.
    """
    required = {name: fields[name] for name in ("title", "interval", "language")}
    event = models.Event(facts=EventFacts(**required).changed(fields), edited=True)
    session.add(event)
    session.flush()
    record_creation(session, event, Action.CREATED, who)
    save(session, [event])
    return event


def edit(session: Session, event: models.Event, changes: Mapping[str, Any], *, who: str) -> models.Event:
    """Change facts of an event; reading its articles again then leaves them alone.

    ``changes`` are facts by name, None for the default. Nothing is recorded if no value differs.
    """
    before = event.facts
    if "interval" in changes and changes["interval"].edtf != before.interval.edtf:
        event.facts = before.changed({"time": None, **changes})  # A clock time belongs to its days.
    else:
        event.facts = before.changed({**changes, "interval": before.interval})
    if record_change(session, event, Action.EDITED, who, before):
        event.edited = True
        save(session, [event])
    return event


def delete(session: Session, event: models.Event, *, who: str) -> None:
    """Turn an event into a tombstone, which keeps its id and mentions so that no reading revives it."""
    bury(session, event, who=who)
    save(session, [event])


def bury(session: Session, event: models.Event, *, who: str) -> None:
    """Turn an event into a tombstone without saving it."""
    event.deleted_at = models.now()
    record_deletion(session, event, who)


def move_mentions(mentions: Sequence[models.Mention], event: models.Event) -> None:
    """Put mentions under an event, where they stay when their articles are read again."""
    for mention in mentions:
        mention.event, mention.pinned = event, True


def split(session: Session, event: models.Event, mention_ids: Sequence[int], *, who: str) -> models.Event:
    """Move mentions of an event to a new one, where they are pinned.

    Raises ``Invalid`` if a mention does not belong to the event, or if none would be left to it.
    """
    moved = _mentions_to_split(event, mention_ids)
    before = event.facts
    new = models.Event(title="", language=event.language)
    session.add(new)
    move_mentions(moved, new)
    derive(new)
    derive(event)
    session.flush()
    ids = [mention.id for mention in moved]
    record_change(session, event, Action.SPLIT, who, before, event_id=new.id, mention_ids=ids)
    record_creation(session, new, Action.SPLIT, who, origin={"event_id": event.id})
    save(session, [event, new])
    similar.refuse(session, event.id, new.id)
    return new


def _mentions_to_split(event: models.Event, mention_ids: Sequence[int]) -> list[models.Mention]:
    moved = [mention for mention in event.mentions if mention.id in mention_ids]
    unknown = set(mention_ids) - {mention.id for mention in moved}
    if unknown:
        raise errors.Invalid.field("mention_ids", f"event {event.id} has no mention {min(unknown)}")
    if len(moved) == len(event.mentions):
        raise errors.Invalid.field("mention_ids", f"event {event.id} would have no mention left")
    return moved
