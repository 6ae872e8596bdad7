"""What is wrong in rows that nothing can be derived from again: a backup has to bring them back.

Each function yields a sentence for each fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from api.counts import counted
from api.storage import keys, models
from api.timeline.history import Action, described, facts_of_people
from api.timeline.intake import content_hash, published_day

HASH = re.compile("[0-9a-f]{64}")
CREATIONS = (Action.CREATED, Action.SPLIT)
"""Actions that may begin the life of an event, without a version before it."""

Entry = Row[tuple[int, str, Mapping[str, Any] | None, Mapping[str, Any] | None, int]]
"""A row of ``event_history``: event, action, before, after, version."""


def faults_of_article(article: models.Article) -> Iterator[str]:
    """A text, language or day that is not the one whose hash is stored."""
    if article.published_day != published_day(article.published_at):
        yield f"article {article.id}: published_day is not the day of {article.published_at!r}"
    if article.content_hash != content_hash(article.text, article.language, article.published_day):
        yield f"article {article.id}: content_hash is not that of its text, language and day"


def faults_of_mentions(event: models.Event) -> Iterator[str]:
    """Offsets at which the article does not say what the mention says."""
    for mention in event.mentions:
        text = mention.article.text
        inside = (
            0 <= mention.sentence_start <= mention.start < mention.end <= mention.sentence_end <= len(text)
        )
        if not inside or text[mention.start : mention.end] != mention.text:
            yield f"mention {mention.id}: article {mention.article_id} does not say {mention.text!r} there"


def history_of(session: Session, events: Sequence[models.Event]) -> dict[int, list[Entry]]:
    """The entries of the history of events, oldest first, by event."""
    entry = models.EventHistory
    columns = select(entry.event_id, entry.action, entry.before, entry.after, entry.version)
    found: dict[int, list[Entry]] = {event.id: [] for event in events}
    for row in session.execute(columns.where(entry.event_id.in_(found)).order_by(entry.id)):
        found[row.event_id].append(row)
    return found


def faults_of_history(event: models.Event, entries: Sequence[Entry]) -> Iterator[str]:
    """Entries that are missing: each begins where the one before it ended, and the last ends at the event."""
    deleted = event.deleted_at is not None
    now = {**described(event.facts), "merged_into": event.merged_into, "deleted": deleted}
    known: dict[str, Any] = {"merged_into": None, "deleted": False}
    for entry in [*entries, None]:
        before, after = (now, {}) if entry is None else (entry.before or {}, _after(entry))
        lost = [name for name in known if name in before and name in now and before[name] != known[name]]
        if lost:
            yield f"event {event.id}: its history lacks a change of {', '.join(sorted(lost))}"
        known |= after
    if event.edited and not facts_of_people(entries):
        yield f"event {event.id}: its history lacks the edit of a person"
    changes = len([entry for entry in entries if not (entry.action in CREATIONS and _is_whole(entry))])
    if event.version <= changes:
        yield f"event {event.id}: version {event.version} after {counted(changes, 'change')}"
    versions = [entry.version for entry in entries] + [event.version]
    if versions != sorted(versions):
        yield f"event {event.id}: the versions in its history do not grow"


def _after(entry: Entry) -> Mapping[str, Any]:
    return {"deleted": True} if entry.action == Action.DELETED else entry.after or {}


def _is_whole(entry: Entry) -> bool:
    """Whether an entry holds all facts of a new event."""
    return entry.after is not None and {"title", "edtf", "status"} <= entry.after.keys()


def faults_of_keys(session: Session) -> Iterator[str]:
    """Keys that nobody can hold or name."""
    for key in keys.keys(session):
        if not HASH.fullmatch(key.hash):
            yield f"key {key.id}: its hash is no SHA-256"
        if not key.name.strip():
            yield f"key {key.id}: it has no name"
