"""Checks the rows, and compares everything derived from them with what it should be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from api.storage import models
from api.storage.damage import damage
from api.storage.index.verifying import IndexCheck, article_batches, event_batches
from api.storage.similar import stray_pairs
from api.timeline.event_json import event_json, event_json_version
from api.timeline.soundness import (
    faults_of_article,
    faults_of_history,
    faults_of_keys,
    faults_of_mentions,
    history_of,
)
from api.timeline.stories import checking

UNREADABLE = (DBAPIError, ValueError, KeyError, TypeError)
"""What damaged pages and damaged JSON in a row raise."""


class Finding(NamedTuple):
    """Something wrong, in a sentence; ``derived`` is whether reindexing mends it."""

    derived: bool
    sentence: str


def findings(session: Session) -> Iterator[Finding]:
    """Everything wrong: in the files of the database, its rows, its index, and the stored JSON of events."""
    try:
        damaged = [*damage(session.connection())]
        yield from (Finding(False, sentence) for sentence in damaged)
        if not damaged:
            yield from _in_rows(session)
    except UNREADABLE as error:
        cause = error.orig if isinstance(error, DBAPIError) else repr(error)
        yield Finding(False, f"the rest cannot be read: {cause}")


def discrepancies(session: Session) -> Iterator[str]:
    """The sentences of all findings."""
    return (finding.sentence for finding in findings(session))


def _in_rows(session: Session) -> Iterator[Finding]:
    check = IndexCheck(session)
    for events in event_batches(session):
        yield from (Finding(False, sentence) for sentence in _faults_of_events(session, events))
        yield from (Finding(True, sentence) for sentence in check.events(events))
        stale = (event.id for event in events if is_stale(event))
        yield from (Finding(True, f"event {event_id}: another document") for event_id in stale)
    for articles in article_batches(session):
        faults = (sentence for article in articles for sentence in faults_of_article(article))
        yield from (Finding(False, sentence) for sentence in faults)
        yield from (Finding(True, sentence) for sentence in check.articles(articles))
        yield from (Finding(True, sentence) for sentence in checking.wrong_keys(session, articles))
    yield from (Finding(True, sentence) for sentence in checking.stray_keys(session))
    for story_ids in checking.story_batches(session):
        yield from (Finding(True, sentence) for sentence in checking.outdated(session, story_ids))
        yield from (Finding(False, sentence) for sentence in checking.faults_of_stories(session, story_ids))
    yield from (Finding(False, sentence) for sentence in checking.lost_articles(session))
    yield from (Finding(False, sentence) for sentence in faults_of_keys(session))
    yield from (Finding(True, sentence) for sentence in check.totals())
    for first, second in stray_pairs(session):
        yield Finding(True, f"events {first} and {second}: similar, but not both live")


def _faults_of_events(session: Session, events: Sequence[models.Event]) -> Iterator[str]:
    histories = history_of(session, events)
    for event in events:
        yield from faults_of_mentions(event)
        yield from faults_of_history(event, histories[event.id])


def is_stale(event: models.Event) -> bool:
    """Whether the stored JSON of an event is not what would be rendered now."""
    if event.document is None or event.document_version != event_json_version():
        return True
    return bytes(event.document) != event_json(event)
