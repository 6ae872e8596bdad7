"""The history of an event: who changed it, when, and what was different before and after.

Its entries also say which facts are a person's, so that articles leave them alone, and lead back to any
version of the event.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.calendar.intervals import Interval
from api.errors import NotFound
from api.storage import models
from api.storage.facts import FACTS, EventFacts
from api.storage.plain_rows import row_of


class Action(StrEnum):
    """What happened to an event, as the history names it."""

    CREATED = "created"
    EDITED = "edited"
    DELETED = "deleted"
    MERGED = "merged"
    SPLIT = "split"
    RESTORED = "restored"
    REVERTED = "reverted"
    REPORTED = "told"
    REREAD = "reread"
    WITHDRAWN = "untold"


CORRECTED = "corrected"
"""The detail of an entry that lists all facts that people have corrected from then on."""


class Entry(Protocol):
    """An entry of the history: a row as an object, or some of its columns."""

    @property
    def action(self) -> str: ...
    @property
    def before(self) -> Mapping[str, Any] | None: ...
    @property
    def after(self) -> Mapping[str, Any] | None: ...


def record_change(
    session: Session,
    event: models.Event,
    action: Action,
    who: str,
    before: EventFacts,
    **details: Any,
) -> models.EventHistory | None:
    """Record the facts that differ from ``before``, and ``details``; None if there is nothing to record."""
    entry = change(event, action, who, before, **details)
    if entry is not None:
        keep(session, event, entry)
    return entry


def change(
    event: models.Event, action: Action, who: str, before: EventFacts, **details: Any
) -> models.EventHistory | None:
    """Make the event a new version if there is anything to record; returns the entry, not kept yet."""
    old, new = differences(before, event.facts)
    if not new and not details:
        return None
    new_version(event)
    return _entry(event, action, who, old, new | details)


def differences(before: EventFacts, after: EventFacts) -> tuple[dict[str, Any], dict[str, Any]]:
    """The facts that differ, as the history shows them: their old values and their new ones."""
    old, new = described(before), described(after)
    changed = [name for name in new if new[name] != old[name]]
    return {name: old[name] for name in changed}, {name: new[name] for name in changed}


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
    new_version(event)
    add_entry(session, event, Action.DELETED, who, described(event.facts), None)


def add_entry(
    session: Session,
    event: models.Event,
    action: Action,
    who: str,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
) -> models.EventHistory:
    """Record a change of an event that has its id and its new version already."""
    entry = _entry(event, action, who, before, after)
    keep(session, event, entry)
    return entry


def keep(session: Session, event: models.Event, entry: models.EventHistory) -> None:
    """Add an entry to the history of an event."""
    if "history" in vars(event):
        event.history.append(entry)
    session.add(entry)


def _entry(
    event: models.Event,
    action: Action,
    who: str,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
) -> models.EventHistory:
    return row_of(
        models.EventHistory,
        event_id=event.id,
        who=who,
        action=action,
        version=event.version,
        before=None if before is None else dict(before),
        after=None if after is None else dict(after),
    )


def new_version(event: models.Event) -> None:
    """Mark the event as changed; saving it gives it the instant by which ``updated_since`` finds it."""
    event.version = 1 if event.version is None else event.version + 1
    event.updated_at = models.now()


def edited_facts(event: models.Event) -> set[str]:
    """The facts set by a person, which articles no longer change."""
    return facts_of_people(event.history) if event.edited else set()


def facts_of_people(entries: Sequence[Entry]) -> set[str]:
    """The facts that people have typed or corrected by then."""
    return facts_named(typed(entries) | corrected(entries))


def facts_named(names: set[str]) -> set[str]:
    """The facts that the history names so; a clock time belongs to its days."""
    return names.intersection(FACTS) | ({"interval", "time"} if "edtf" in names else set())


def typed(entries: Iterable[Entry]) -> set[str]:
    """The facts that an event made by hand was given, as the history names them.

    What a person left out, such as its actors, articles may add.
    """
    created = (entry.after or {} for entry in entries if entry.action == Action.CREATED)
    return {name for after in created for name, value in after.items() if value}


def corrected(entries: Iterable[Entry]) -> set[str]:
    """The facts that people have corrected by then, as the history names them."""
    names: set[str] = set()
    for entry in entries:
        after = entry.after or {}
        if CORRECTED in after:
            names = set(after[CORRECTED])
        elif entry.action == Action.EDITED:
            names |= after.keys()
    return names


def is_hand_made(event: models.Event) -> bool:
    """Whether a person created the event, so that it needs no article."""
    return event.edited and any(entry.action == Action.CREATED for entry in event.history)


def facts_at(event: models.Event, version: int) -> EventFacts:
    """The facts of an event as they were in a version, by taking back all later changes."""
    values = described(event.facts)
    for entry in reversed(event.history):
        if entry.version <= version:
            break
        values |= {name: value for name, value in (entry.before or {}).items() if name in values}
    return with_values(event.facts, values)


def with_values(facts: EventFacts, values: Mapping[str, Any]) -> EventFacts:
    """The facts with some values as the history shows them."""
    changes = {name: values[name] for name in FACTS if name in values}
    if values.get("edtf", facts.interval.edtf) != facts.interval.edtf:
        changes["interval"] = Interval.parse(values["edtf"])
    return facts.changed(changes)


def changed_fields(entry: Entry) -> list[str]:
    """The names of what a change was about: facts, ``deleted`` and ``merged_into``."""
    if entry.action == Action.DELETED:
        return ["deleted"]
    before, after = entry.before or {}, entry.after or {}
    return [name for name in FIELDS if before.get(name) != after.get(name)]


def changes_of_event(
    session: Session, event_id: int, *, after: int = 0, limit: int
) -> Sequence[models.EventHistory]:
    """Entries of the history, oldest first, from those with an id above ``after``. Raises ``NotFound``."""
    if session.get(models.Event, event_id) is None:
        raise NotFound(f"no event {event_id}")
    entry = models.EventHistory
    entries = select(entry).where(entry.event_id == event_id, entry.id > after).order_by(entry.id)
    return session.scalars(entries.limit(limit)).all()


def latest_changes(session: Session, event_id: int, *, limit: int) -> Sequence[models.EventHistory]:
    """The last entries of the history, newest first."""
    entry = models.EventHistory
    entries = select(entry).where(entry.event_id == event_id).order_by(entry.id.desc())
    return session.scalars(entries.limit(limit)).all()


def described(facts: EventFacts) -> dict[str, Any]:
    """The facts as the history shows them: JSON values, the interval as EDTF alone."""
    hidden = ("start", "end", "precision")
    return {name: value for name, value in facts.to_json().items() if name not in hidden}


DESCRIBED = tuple("edtf" if name == "interval" else name for name in FACTS)
"""The facts as the history names them."""
FIELDS = (*DESCRIBED, "deleted", "merged_into")
