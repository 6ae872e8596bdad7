"""Compares everything derived from events and articles with what it should be."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from api.storage import models
from api.storage.index.verifying import IndexCheck, event_batches
from api.timeline.event_json import event_json, event_json_version


def discrepancies(session: Session) -> Iterator[str]:
    """A sentence for each difference: in the index, or in the stored JSON of events."""
    check = IndexCheck(session)
    for events in event_batches(session):
        yield from check.events(events)
        yield from (f"event {event.id}: another document" for event in events if is_stale(event))
    yield from check.totals()


def is_stale(event: models.Event) -> bool:
    """Whether the stored JSON of an event is not what would be rendered now."""
    if event.document is None or event.document_version != event_json_version():
        return True
    return bytes(event.document) != event_json(event)
