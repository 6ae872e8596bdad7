"""Writers that store new articles side by side, and what happens if they meet.

They share a lock that everybody else who changes the timeline waits for. Before one of them writes its rows,
it looks at what the others have committed since it began: an article that it brings too, or one that may
belong to the same story. Then it is overtaken, and begins again, alone. On SQLite all writers are alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from api.storage import models, overlaps
from api.storage.database import ALONE, Overtaken
from api.storage.engines import engine_of
from api.storage.facts import EventFacts
from api.timeline.arrivals import Arrival
from api.timeline.same_event import same_event
from api.timeline.saving import CHANGES_LOCK, WRITERS_LOCK, lock_timeline, newest_change
from api.timeline.stories.likeness import ENOUGH_EVIDENCE


@dataclass(frozen=True, slots=True)
class Overlap:
    """A writer of new articles, and the newest change that it has seen; ``alone`` if there is no other."""

    session: Session
    alone: bool
    seen: datetime | None = None

    def refuse_unless_alone(self) -> None:
        """Raises ``Overtaken`` in a session that others may overlap: it is to change what they may see."""
        if not self.alone:
            raise Overtaken

    def refuse_if_overtaken(self, arrivals: Sequence[Arrival], events: Collection[models.Event]) -> None:
        """Let no other writer commit before this one. Raises ``Overtaken`` if one that it meets has.

        ``events`` are those that the articles report, not saved yet.
        """
        if self.alone:
            return
        connection = self.session.connection()
        engine_of(connection).lock(connection, CHANGES_LOCK)
        if newest_change(connection) == self.seen:
            return
        if self._brings_the_same(arrivals) or self._shares_a_story(arrivals) or self._reports_again(events):
            raise Overtaken

    def _brings_the_same(self, arrivals: Sequence[Arrival]) -> bool:
        rows = [arrival.article for arrival in arrivals]
        urls = [row.url for row in rows if row.url is not None]
        return overlaps.are_taken(self.session, [row.content_hash for row in rows], urls)

    def _shares_a_story(self, arrivals: Sequence[Arrival]) -> bool:
        """Whether an article that others have stored may tell the story of one of these."""
        others = overlaps.keys_since(self.session, self.seen)
        return any(
            sum(arrival.weights[key] for key in arrival.keys.keys() & keys) >= ENOUGH_EVIDENCE
            for arrival in arrivals
            for keys in others.values()
        )

    def _reports_again(self, events: Collection[models.Event]) -> bool:
        """Whether others have changed one of these events, or stored one that may be the same."""
        others = overlaps.events_since(self.session, self.seen)
        of_days: dict[int, list[EventFacts]] = defaultdict(list)
        for row in others:
            of_days[row.start_day].append(EventFacts.from_row(row))
        ids = {row.id for row in others}
        return any(
            event.id in ids or any(same_event(event.facts, other) for other in of_days[event.start_day])
            for event in events
        )


def begin(session: Session) -> Overlap:
    """Wait for the writers that change what is stored. Call it first."""
    connection = session.connection()
    storage = engine_of(connection)
    if not storage.writers_overlap or ALONE in session.info:
        lock_timeline(session)
        return Overlap(session, alone=True)
    storage.share_lock(connection, WRITERS_LOCK)
    return Overlap(session, alone=False, seen=newest_change(connection))
