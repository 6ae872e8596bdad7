"""Writers that store new articles side by side, and what happens if they meet.

They share a lock that everybody else who changes the timeline waits for. Before one of them writes its rows,
it looks at what the others have committed since it began: an article that it brings too, one that may belong
to the same story, or an event that it reports too. Then it is overtaken, and begins again: no other commits
before it then, but they go on with what comes before that. On SQLite all writers are alone.

Locks are taken in one order, so that no two writers wait for each other: ``WRITERS_LOCK``, ``CHANGES_LOCK``,
and then those of rows and counts. Up to ``CHANGES_LOCK`` a writer only inserts rows with ids of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from api.storage import models, overlaps
from api.storage.database import TURN, Overtaken, Turn
from api.storage.engines import engine_of
from api.storage.facts import OPEN_START, EventFacts, bounds
from api.storage.overlaps import Other
from api.timeline.arrivals import Arrival, story_of
from api.timeline.known_articles import hashes_of
from api.timeline.same_event import meaning_of, same_event
from api.timeline.saving import CHANGES_LOCK, SHARED, WRITERS_LOCK, lock_timeline, newest_change
from api.timeline.stories.likeness import MEAN_EVIDENCE, story_likeness

MOST_EVENTS = 5_000
"""Events of others that are compared; a writer that meets more of them is overtaken."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """A writer of new articles, and the newest change that it has seen; ``alone`` if there is no other."""

    session: Session
    alone: bool
    seen: datetime | None = None

    def refuse_unless_alone(self) -> None:
        """Raises ``Overtaken`` in a session that others may overlap: it is to change what they may see."""
        if not self.alone:
            raise Overtaken(Turn.ALONE)

    def refuse_if_overtaken(
        self, arrivals: Sequence[Arrival], events: Collection[models.Event], stories: Collection[int]
    ) -> None:
        """Let no other writer commit before this one. Raises ``Overtaken`` if one that it meets has.

        ``events`` are those that the articles report, not saved yet, and ``stories`` the stored ones that
        grow or become one.
        """
        if self.alone:
            return
        connection = self.session.connection()
        engine_of(connection).lock(connection, CHANGES_LOCK)
        if newest_change(connection) == self.seen:
            return
        if (
            self._brings_the_same(arrivals)
            or overlaps.are_merged(self.session, stories)
            or self._shares_a_story(arrivals)
            or self._reports_again(events)
        ):
            raise Overtaken(Turn.NEXT)

    def _brings_the_same(self, arrivals: Sequence[Arrival]) -> bool:
        rows = [arrival.article for arrival in arrivals]
        hashes = {each for row in rows for each in hashes_of(row.text, row.language, row.published_day)}
        urls = {row.url for row in rows if row.url is not None}
        return overlaps.are_taken(self.session, hashes, urls)

    def _shares_a_story(self, arrivals: Sequence[Arrival]) -> bool:
        """Whether an article that others have stored is in the story of one of these, or may belong there."""
        others = overlaps.articles_since(self.session, self.seen)
        joined = {story_of(arrival.article) for arrival in arrivals}
        if not joined.isdisjoint(other.story_id for other in others.values()):
            return True
        return any(_may_share_a_story(arrival, other) for arrival, other in _pairs(arrivals, others))

    def _reports_again(self, events: Collection[models.Event]) -> bool:
        """Whether others have changed one of these events, or stored one that may be the same."""
        others = overlaps.events_since(self.session, self.seen, MOST_EVENTS)
        ids = {event.id for event in events}
        if len(others) == MOST_EVENTS or not ids.isdisjoint(row.id for row in others):
            return True
        days = {event.start_day for event in events}
        near = [EventFacts.from_row(row) for row in others if row.start_day in days]
        return bool(near) and _any_same([event.facts for event in events], near)


def begin(session: Session) -> Overlap:
    """Wait for the writers that change what is stored. Call it first."""
    connection = session.connection()
    storage = engine_of(connection)
    turn = session.info.get(TURN, Turn.TOGETHER)
    if not storage.writers_overlap or turn is Turn.ALONE:
        lock_timeline(session)
        return Overlap(session, alone=True)
    session.info[SHARED] = True
    storage.share_lock(connection, WRITERS_LOCK)
    if turn is Turn.NEXT:
        storage.lock(connection, CHANGES_LOCK)
    return Overlap(session, alone=False, seen=newest_change(connection))


def _any_same(told: Iterable[EventFacts], known: Iterable[EventFacts]) -> bool:
    """Whether any two may be the same event; only those of one day that say alike words are compared."""
    found: dict[tuple[int, str], list[EventFacts]] = defaultdict(list)
    for facts in known:
        for place in _places(facts):
            found[place].append(facts)
    return any(
        same_event(facts, other)
        for facts in told
        for place in _places(facts)
        for other in found.get(place, ())
    )


def _places(facts: EventFacts) -> Iterator[tuple[int, str]]:
    day, _ = bounds(facts.interval)
    return ((day, beginning) for beginning in meaning_of(facts).beginnings)


def _pairs(arrivals: Sequence[Arrival], others: Mapping[int, Other]) -> Iterator[tuple[Arrival, Other]]:
    """Articles with those of others that share enough with them to be compared."""
    having: dict[int, list[int]] = defaultdict(list)
    for article_id, other in others.items():
        for key in other.keys:
            having[key].append(article_id)
    for arrival in arrivals:
        evidence: dict[int, float] = defaultdict(float)
        for key in arrival.keys:
            for article_id in having.get(key, ()):
                evidence[article_id] += arrival.weights[key]
        yield from (
            (arrival, others[article_id]) for article_id, its in evidence.items() if its >= MEAN_EVIDENCE
        )


def _may_share_a_story(arrival: Arrival, other: Other) -> bool:
    """Whether two articles tell the same story, whatever the keys weigh that only the other one has."""
    weights = {**dict.fromkeys(other.keys, 0.0), **arrival.weights}
    apart = None if OPEN_START in (arrival.day, other.day) else other.day - arrival.day
    return story_likeness(arrival.keys.keys(), other.keys, weights, apart).same
