"""What people undo: deletions, merges, and changes of facts.

A restored event lives again with its mentions as they are read now. After a merge, those come back that were
moved then and are still where the merge put them; the survivor loses what it took from the event, unless it
was changed since. An event without any mention left lives on as a person's, like one made by hand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from api import errors
from api.storage import models, similar
from api.timeline.deriving import derive, derived
from api.timeline.editing import bury, move_mentions
from api.timeline.history import (
    CORRECTED,
    DESCRIBED,
    Action,
    add_entry,
    corrected,
    described,
    differences,
    edited_facts,
    facts_at,
    facts_named,
    new_version,
    record_change,
    typed,
    with_values,
)
from api.timeline.merging import merged_into, redirect
from api.timeline.saving import current_events, lock_timeline, save


def event_to_restore(session: Session, event_id: int) -> models.Event:
    """The deleted or merged event, for this writer alone.

    Raises ``NotFound`` if there is none, ``Conflict`` if it is live.
    """
    lock_timeline(session)
    event = current_events(session, [event_id]).get(event_id)
    if event is None:
        raise errors.NotFound(f"no event {event_id}")
    if event.live:
        raise errors.Conflict(f"event {event_id} is neither deleted nor merged")
    return event


def restore(session: Session, event: models.Event, *, who: str) -> models.Event:
    """Undo the deletion or the merge of an event."""
    if event.merged_into is None:
        event.deleted_at = None
        _revive(session, event, who, {"deleted": True}, {"deleted": False})
        save(session, [event])
    else:
        _take_out(session, event, who)
    return event


def _revive(
    session: Session, event: models.Event, who: str, state: dict[str, Any], now: dict[str, Any]
) -> None:
    """Give an event that lives again its facts, and record how it came back."""
    before, details = event.facts, dict(now)
    derive(event)
    if not event.mentions and not event.edited:
        event.edited = True
        details[CORRECTED] = list(DESCRIBED)
    old, new = differences(before, event.facts)
    new_version(event)
    add_entry(session, event, Action.RESTORED, who, old | state, new | details)


def _take_out(session: Session, event: models.Event, who: str) -> None:
    """Undo a merge: the event takes its mentions back, and the events that had come to it before."""
    assert event.merged_into is not None, "the event is merged"
    survivor = current_events(session, [event.merged_into])[event.merged_into]
    before, mentions = survivor.facts, _its_mentions(event, survivor)
    ids = [mention.id for mention in mentions]
    move_mentions(mentions, event)
    event.merged_into = None
    left = merged_into(session, [survivor.id])
    details = _give_back(survivor, event, {other.id for other in left})
    record_change(session, survivor, Action.SPLIT, who, before, event_id=event.id, mention_ids=ids, **details)
    if survivor.live and not survivor.mentions and not survivor.edited:
        bury(session, survivor, who=who)
    _revive(session, event, who, {"merged_into": survivor.id}, {"merged_into": None, "mention_ids": ids})
    followers = [other for other in left if _came_with(other, event)]
    for follower in followers:
        redirect(session, follower, event, who)
    save(session, [event, survivor, *followers])
    similar.refuse(session, event.id, survivor.id)


def _its_mentions(event: models.Event, survivor: models.Event) -> list[models.Mention]:
    """The mentions of the survivor that came from the event.

    Older merges did not record which ones: then, those that report the title of the event.
    """
    direct = [entry for entry in event.history if _state_before(entry) == {"merged_into": None}]
    ids = (direct[-1].after or {}).get("mention_ids") if direct else None
    if ids is None:
        return [mention for mention in survivor.mentions if mention.facts.title == event.title]
    return [mention for mention in survivor.mentions if mention.id in ids]


def _came_with(other: models.Event, event: models.Event) -> bool:
    """Whether an event was merged into this one, and moved on when this one was merged."""
    return _state_before(other.history[-1]) == {"merged_into": event.id}


def _state_before(entry: models.EventHistory) -> Mapping[str, Any]:
    """What a merged event pointed to before a merge; empty for any other change."""
    return entry.before or {} if entry.action == Action.MERGED else {}


def _give_back(survivor: models.Event, event: models.Event, left: set[int]) -> dict[str, Any]:
    """Take from the survivor what it has since the event was merged into it, and no person changed since.

    If others of that merge are ``left``, it keeps what does not come from the event.
    """
    merge = next((entry for entry in reversed(survivor.history) if _brought(entry, event)), None)
    if merge is None:
        survivor.facts = derived(survivor, edited_facts(survivor))
        return {}
    index = survivor.history.index(merge)
    after, now, its = merge.after or {}, described(survivor.facts), described(event.facts)
    alone = left.isdisjoint(after["event_ids"])
    free = {name for name in DESCRIBED if alone or now[name] == its[name]} - _set_in(survivor.history[index:])
    old = {name: value for name, value in (merge.before or {}).items() if name in free}
    names = corrected(survivor.history)
    taken = free & ({*after.get(CORRECTED, ())} - corrected(survivor.history[:index]))
    survivor.facts = with_values(
        survivor.facts, {name: value for name, value in old.items() if now[name] == after[name]}
    )
    kept = (names - taken) | typed(survivor.history)
    survivor.facts = derived(survivor, facts_named(kept))
    survivor.edited = bool(kept)
    return {CORRECTED: sorted(names - taken)} if taken else {}


def _brought(entry: models.EventHistory, event: models.Event) -> bool:
    return entry.action == Action.MERGED and event.id in (entry.after or {}).get("event_ids", ())


def _set_in(entries: Sequence[models.EventHistory]) -> set[str]:
    """The facts that people set in these changes themselves."""
    by_people = (entry for entry in entries if entry.action in (Action.EDITED, Action.REVERTED))
    return {name for entry in by_people for name in entry.after or ()}


def revert(session: Session, event: models.Event, version: int, *, who: str) -> models.Event:
    """Give an event the facts that it had in a version; its mentions stay where they are.

    What people had corrected by then is theirs again, and nothing else, but for facts that its articles would
    say otherwise today. Raises ``Invalid`` if the event never had that version.
    """
    if not 1 <= version <= event.version:
        raise errors.Invalid.field("version", f"event {event.id} has the versions 1 to {event.version}")
    before, event.facts = event.facts, facts_at(event, version)
    names = _corrected_at(event, version)
    old, new = differences(before, event.facts)
    if new or names != corrected(event.history):
        event.edited = bool(names | typed(event.history))
        new_version(event)
        details = {"reverted_to": version, CORRECTED: sorted(names)}
        add_entry(session, event, Action.REVERTED, who, old, new | details)
        save(session, [event])
    return event


def _corrected_at(event: models.Event, version: int) -> set[str]:
    """The facts that articles must not change, for an event that has its facts of that version again."""
    names = corrected([entry for entry in event.history if entry.version <= version])
    by_hand = typed(event.history)
    told, _ = differences(derived(event, facts_named(names | by_hand)), event.facts)
    if not event.mentions and not by_hand:
        return set(DESCRIBED)
    return names | told.keys()
