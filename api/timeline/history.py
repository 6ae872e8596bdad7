"""The history of an event: who changed it, when, and what was different before and after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.errors import NotFound
from api.storage import models
from api.storage.facts import FACTS, EventFacts


class Action(StrEnum):
    """What happened to an event, as the history names it."""

    CREATED = "created"
    EDITED = "edited"
    DELETED = "deleted"
    MERGED = "merged"
    SPLIT = "split"
    REPORTED = "told"
    REREAD = "reread"
    WITHDRAWN = "untold"


EDITS = (Action.CREATED, Action.EDITED)


def record_change(
    session: Session,
    event: models.Event,
    action: Action,
    who: str,
    before: EventFacts,
    **details: Any,
) -> bool:
    """Record the facts that differ from ``before``, and ``details``; False if there is nothing to record."""
    old, new = described(before), described(event.facts)
    changed = [name for name in new if new[name] != old[name]]
    if not changed and not details:
        return False
    new_values = {name: new[name] for name in changed}
    add_entry(session, event, action, who, {name: old[name] for name in changed}, new_values | details)
    new_version(event)
    return True


def record_creation(
    session: Session,
    event: models.Event,
    action: Action,
    who: str,
    origin: Mapping[str, Any] | None = None,
) -> None:
    """Record all facts of a new event; ``origin`` is what there was before it, such as the event it left."""
    add_entry(session, event, action, who, origin, described(event.facts))


def record_deletion(session: Session, event: models.Event, who: str) -> None:
    """Record all facts of an event that becomes a tombstone."""
    add_entry(session, event, Action.DELETED, who, described(event.facts), None)
    new_version(event)


def add_entry(
    session: Session,
    event: models.Event,
    action: Action,
    who: str,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
) -> None:
    session.add(models.EventHistory(event=event, who=who, action=action, before=before, after=after))


def new_version(event: models.Event) -> None:
    """Mark the event as changed; saving it gives it the instant by which ``updated_since`` finds it."""
    event.version = 1 if event.version is None else event.version + 1
    event.updated_at = models.now()


def edited_facts(event: models.Event) -> set[str]:
    """The facts set by a person, which articles no longer change. A clock time belongs to its days.

    What a person left out of an event made by hand, such as its actors, articles may add.
    """
    if not event.edited:
        return set()
    names = {name for entry in event.history if entry.action in EDITS for name in _given(entry)}
    return names.intersection(FACTS) | ({"interval", "time"} if "edtf" in names else set())


def _given(entry: models.EventHistory) -> Iterator[str]:
    """The facts that an edit set, an empty one too, or that a new event was given."""
    for name, value in (entry.after or {}).items():
        if entry.action == Action.EDITED or value:
            yield name


def is_hand_made(event: models.Event) -> bool:
    """Whether a person created the event, so that it needs no article."""
    return event.edited and any(entry.action == Action.CREATED for entry in event.history)


def changes_of_event(
    session: Session, event_id: int, *, after: int = 0, limit: int
) -> Sequence[models.EventHistory]:
    """Entries of the history, oldest first, from those with an id above ``after``. Raises ``NotFound``."""
    if session.get(models.Event, event_id) is None:
        raise NotFound(f"no event {event_id}")
    entry = models.EventHistory
    entries = select(entry).where(entry.event_id == event_id, entry.id > after).order_by(entry.id)
    return session.scalars(entries.limit(limit)).all()


def described(facts: EventFacts) -> dict[str, Any]:
    """The facts as the history shows them: JSON values, the interval as EDTF alone."""
    hidden = ("start", "end", "precision")
    return {name: value for name, value in facts.to_json().items() if name not in hidden}
