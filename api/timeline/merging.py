"""Events merged by a person: their mentions together, and whose facts the survivor has.

The survivor keeps what people corrected on it. Else it takes what they corrected on the others, the first one
first. Else it keeps what a person typed when it was made by hand, and the mentions of all say the rest.
Actors, places and tags that people typed are put together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from api import errors
from api.storage import models, similar
from api.timeline.deriving import MOST_LABELS, derived
from api.timeline.editing import event_to_change, move_mentions
from api.timeline.history import (
    CORRECTED,
    Action,
    add_entry,
    corrected,
    described,
    facts_named,
    new_version,
    record_change,
    typed,
    with_values,
)
from api.timeline.names import distinct_names
from api.timeline.saving import current_events, save

PART_OF = {"language": "title", "time": "edtf"}
"""Facts that mean something with another one only, and are taken from an event together with it."""
LISTS = ("actors", "places", "tags")


def events_to_merge(
    session: Session, survivor_id: int, event_ids: Sequence[int]
) -> tuple[models.Event, list[models.Event]]:
    """The survivor and the others, each once, for this writer alone.

    Raises like ``event_to_change`` for the survivor, and ``Invalid`` if one of the others is not live.
    """
    survivor = event_to_change(session, survivor_id)
    ids = dict.fromkeys(event_ids)
    if survivor_id in ids:
        raise errors.Invalid.field("event_ids", f"event {survivor_id} cannot be merged into itself")
    found = current_events(session, ids)
    for event_id in ids:
        if event_id not in found or not found[event_id].live:
            raise errors.Invalid.field("event_ids", f"no event {event_id}")
    return survivor, [found[event_id] for event_id in ids]


def merge(
    session: Session,
    survivor: models.Event,
    others: Sequence[models.Event],
    *,
    title: str | None = None,
    who: str,
) -> models.Event:
    """Move the mentions of the others to the survivor, which may get a title, and point the others to it.

    Its mentions are pinned: reading their articles again leaves them there.
    """
    given = {} if title is None else {"title": title}
    own = corrected(survivor.history) | given.keys()
    taken = given | _taken(survivor, others, own)
    moved = {other.id: [mention.id for mention in other.mentions] for other in others}
    move_mentions([mention for other in others for mention in other.mentions], survivor)
    for mention in survivor.mentions:
        mention.pinned = True
    _settle(session, survivor, taken, own, who, event_ids=list(moved))
    chain = merged_into(session, list(moved))
    for other in (*others, *chain):
        details = {"mention_ids": moved[other.id]} if other.id in moved else {}
        redirect(session, other, survivor, who, **details)
    similar.move(session, list(moved), survivor.id)
    save(session, [survivor, *others, *chain])
    return survivor


def _taken(survivor: models.Event, others: Sequence[models.Event], own: Collection[str]) -> dict[str, Any]:
    """The facts that the survivor takes from the others, as the history shows them."""
    taken: dict[str, Any] = {}
    for other in others:
        for name, value in _corrections(other, described(survivor.facts)):
            if name not in own:
                taken.setdefault(name, value)
    together = (survivor, *others)
    for name in LISTS:
        if name not in own and name not in taken and any(name in typed(each.history) for each in together):
            labels = [label for each in together for label in getattr(each, name)]
            taken[name] = (labels_once(labels) if name == "tags" else distinct_names(labels))[:MOST_LABELS]
    return taken


def _corrections(other: models.Event, survivor: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """What people corrected on an event, whole: a title with its language, days with their time."""
    values, names = described(other.facts), corrected(other.history)
    for name, value in values.items():
        whole = PART_OF.get(name)
        if whole in names or (name in names and (whole is None or values[whole] == survivor[whole])):
            yield name, value


def labels_once(labels: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(labels))


def _settle(
    session: Session,
    survivor: models.Event,
    taken: Mapping[str, Any],
    own: Collection[str],
    who: str,
    **details: Any,
) -> None:
    """Give the survivor its facts, and record them."""
    before, names = survivor.facts, {*own, *taken}
    survivor.facts = with_values(before, taken)
    survivor.facts = derived(survivor, facts_named(names | typed(survivor.history)))
    if taken:
        survivor.edited = True
        details[CORRECTED] = sorted(names)
    record_change(session, survivor, Action.MERGED, who, before, **details)


def merged_into(session: Session, ids: Sequence[int]) -> list[models.Event]:
    """The events that were merged into one of these before."""
    return list(session.scalars(select(models.Event).where(models.Event.merged_into.in_(ids))))


def redirect(session: Session, event: models.Event, survivor: models.Event, who: str, **details: Any) -> None:
    """Point a merged event to its survivor."""
    before, event.merged_into = event.merged_into, survivor.id
    new_version(event)
    after = {"merged_into": survivor.id, **details}
    add_entry(session, event, Action.MERGED, who, {"merged_into": before}, after)
