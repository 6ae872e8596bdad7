"""Rebuilds everything derived from events and articles, while the service is running.

Each batch is a short transaction that takes the lock of writers. Progress is stored with the batch, so an
interrupted reindexing resumes where it stopped.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from sqlalchemy import update
from sqlalchemy.orm import Session

from api.errors import Conflict
from api.storage import models
from api.storage.damage import orphans
from api.storage.database import Database
from api.storage.engines.search_copy import TRIGGERS, SearchCopy
from api.storage.index import rebuilding
from api.storage.index.entry import entry_of
from api.timeline.event_json import event_json, event_json_version, samples
from api.timeline.saving import lock_timeline
from api.timeline.stories.keys import story_keys
from api.timeline.stories.rebuilding import rebuild_keys, rebuild_stories

PAUSE_S = 0.05
"""Between two batches. SQLite's other writers poll for the lock every 0.1 s and would starve otherwise."""
COUNTS = "counts"


@dataclass(frozen=True, slots=True)
class Progress:
    """Rows done by a step, of about ``total``."""

    step: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Step:
    """A part of the reindexing: ``batch`` returns the number of rows it has done, 0 at the end."""

    table: str
    batch: Callable[[Session, models.Reindexing], int]


def reindex(database: Database, *, restart: bool = False) -> Iterator[Progress]:
    """Rebuild the JSON of events and the index, or resume an interrupted reindexing.

    It starts over with ``restart``, or if the code has changed since. Readers see each event either before or
    after it is rebuilt. Raises ``Conflict`` if there are mentions without their article or event.
    """
    _refuse_orphans(database)
    steps = _steps(database)
    _begin(database, next(iter(steps)), restart=restart)
    totals = cache(database.number_of)
    while (batch := _run_batch(database, steps)) is not None:
        name, done = batch
        yield Progress(name, done, max(done, totals(steps[name].table)))
        time.sleep(PAUSE_S)
    mended = _mend_counts(database)
    yield Progress(COUNTS, mended, mended)


def _refuse_orphans(database: Database) -> None:
    with database.read_session() as session:
        orphan = next(orphans(session.connection()), None)
    if orphan is not None:
        raise Conflict(f"{orphan}: restore a backup, `timeline db restore FILE`")


def _steps(database: Database) -> dict[str, Step]:
    """The steps by name, in order. Entries must exist before the rows made from them are checked.

    Search tables are replaced before entries change: from then on they agree with the stored
    entries, by which rows are removed from them. Each batch leaves a piece of its own, merged at the end.
    """
    search = database.storage.search_copies
    return {
        "stray entries": Step("events", rebuilding.delete_stray_entries),
        **_copying(search, "event_terms", "events"),
        "events": Step("events", _rebuild_events),
        "stray nodes": Step("event_nodes", rebuilding.delete_stray_nodes),
        "stray articles": Step("articles", rebuilding.delete_stray_articles),
        **_copying(search, "article_terms", "articles"),
        "articles": Step("articles", rebuilding.rebuild_articles),
        "stray keys": Step("article_keys", rebuilding.delete_stray_keys),
        "keys": Step("articles", rebuild_keys),
        "stories": Step("stories", rebuild_stories),
        "similar events": Step("similar_pairs", rebuilding.delete_stray_pairs),
        **{
            f"merge {copy.table}": Step(f"{copy.table}_data", partial(rebuilding.merge_search, copy=copy))
            for copy in search
        },
    }


def _copying(search: Sequence[SearchCopy], terms: str, table: str) -> dict[str, Step]:
    """The steps that refill search tables from a table of terms; none if the engine has no search tables."""
    copies = [copy for copy in search if copy.terms == terms]
    return {copy.table: Step(table, partial(rebuilding.copy_search, copy=copy)) for copy in copies}


def _begin(database: Database, first_step: str, *, restart: bool) -> None:
    """Begin at the first step, unless an interrupted reindexing by the same code can be resumed."""
    with database.write_session() as session:
        lock_timeline(session)
        progress = session.get(models.Reindexing, 1)
        if progress is not None and progress.version == _code_version() and not restart:
            return
        for copy in database.storage.search_copies:
            copy.abandon(session.connection())
        progress = session.merge(models.Reindexing(id=1, version=_code_version()))
        _enter(progress, first_step)


def _run_batch(database: Database, steps: Mapping[str, Step]) -> tuple[str, int] | None:
    """Run a batch of the current step; returns its name and the rows done so far, None after the last."""
    with database.write_session() as session:
        lock_timeline(session)
        progress = session.get(models.Reindexing, 1)
        if progress is None or progress.step == COUNTS:
            return None
        name = progress.step
        number = steps[name].batch(session, progress)
        progress.done += number
        done = progress.done
        if number == 0:
            names = [*steps, COUNTS]
            _enter(progress, names[names.index(name) + 1])
        return name, done


def _mend_counts(database: Database) -> int:
    """Correct the counts and end the reindexing; returns the number of buckets that were wrong.

    The lock is taken only to add what a long query has found missing. Another process may have added it in
    the meantime, and has then ended the reindexing.
    """
    with database.read_session() as session:
        missing = rebuilding.missing_counts(session.connection())
    with database.write_session() as session:
        lock_timeline(session)
        progress = session.get(models.Reindexing, 1)
        if progress is None or progress.step != COUNTS:
            return 0
        rebuilding.mend_counts(session.connection(), missing)
        session.delete(progress)
    return len(missing)


def _enter(progress: models.Reindexing, step: str) -> None:
    progress.step, progress.done = step, 0
    progress.last = progress.last_node = rebuilding.FIRST_KEY


def _rebuild_events(session: Session, progress: models.Reindexing) -> int:
    """Correct the JSON of events and their entries in the index."""
    events = rebuilding.events_after(session, progress.last, rebuilding.FEW)
    rendered = [columns for event in events if (columns := _rendered(event)) is not None]
    if rendered:
        session.execute(update(models.Event), rendered)
    if events:
        progress.last = events[-1].id
    rebuilding.rebuild_entries(session, events)
    return len(events)


def _rendered(event: models.Event) -> dict[str, Any] | None:
    """The columns of an event that its JSON decides; None if they are right.

    Its version, and so its ETag, grows only if the JSON has changed.
    """
    document, version = event_json(event), event.version
    if event.document is None or bytes(event.document) != document:
        version += 1
    elif event.document_version == event_json_version():
        return None
    return {
        "id": event.id,
        "document": document,
        "document_version": event_json_version(),
        "version": version,
    }


@cache
def _code_version() -> int:
    """A number for what the code makes of sample events, JSON, entries and keys, and for its triggers."""
    keys = [story_keys(event.language, event.title, event.title, ()) for event in samples()]
    made = event_json_version(), [entry_of(event) for event in samples()], keys, TRIGGERS
    return zlib.crc32(repr(made).encode()) >> 1
