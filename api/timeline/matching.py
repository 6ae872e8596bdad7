"""Attach the events read in articles to stored events, or create them.

An event may be reported by the other articles of its story; else by an article of another story, if both say
nearly the same. Articles that arrive together are taken in order, as if each had been stored before the next
was looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import Row
from sqlalchemy.orm import Session

from api.storage import candidates, models, similar, tellings
from api.storage.engines import engine_of
from api.storage.facts import EventFacts, bounds
from api.storage.index import terms
from api.timeline.aligning import LEAST_SCORE, Doubt, Telling, aligned
from api.timeline.arrivals import Arrival, story_of
from api.timeline.deriving import derive
from api.timeline.history import Action, change
from api.timeline.mentions import event_of, mention_of
from api.timeline.names import name_words, nation_words
from api.timeline.same_event import best_match, days_key, meaning_of
from api.timeline.title_meaning import matters

NEAR, SAME_WORDS, SAME_STORY = "days that agree", "nearly the same words", "same story"

Why = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Attached:
    """The event that each one read in an article belongs to, and why for those that it joins.

    Events are known by their ids, new ones by numbers below 0 until they have any.
    """

    event_ids: tuple[int, ...]
    joined: Mapping[int, Why]
    similar: tuple[similar.Pair, ...]
    """The pairs that may be the same, for a person to confirm."""


class Attachments(NamedTuple):
    """The events that articles report, not saved yet; and pairs of live ones that may be the same.

    ``history`` says why stored ones are joined; nobody keeps its entries yet.
    """

    joined: list[models.Event]
    new: list[models.Event]
    history: list[models.EventHistory]
    similar: list[similar.Pair]

    @property
    def events(self) -> list[models.Event]:
        """All of them, the stored ones first."""
        return [*self.joined, *self.new]


Load = Callable[[Session, Collection[int]], dict[int, models.Event]]
"""Loads stored events with their mentions and articles, by id."""


def attach(session: Session, arrivals: Sequence[Arrival], *, who: str, load: Load) -> Attachments:
    """Stored or new events for those read in articles, each with its mention.

    Each stored event is joined at most once by an article: two events of one article are never merged.
    """
    if not any(arrival.read for arrival in arrivals):
        return Attachments([], [], [], [])
    known = _Known(session, arrivals)
    decided = [known.attached(arrival) for arrival in arrivals]
    joined, ids = load(session, known.stored(decided)), _ids_of(session, known.new)
    events = {**joined}
    history = [
        entry
        for arrival, attached in zip(arrivals, decided, strict=True)
        for entry in _report(arrival, attached, events, ids, who)
    ]
    new = [events[number] for number in known.new]
    pairs = [_with_ids(pair, ids) for attached in decided for pair in attached.similar]
    return Attachments([*joined.values()], new, history, pairs)


def _with_ids(pair: similar.Pair, ids: Mapping[int, int]) -> similar.Pair:
    """A pair whose new events are named by their ids."""
    first, second = (ids.get(each, each) for each in pair[:2])
    return similar.Pair(first, second, pair.score, pair.reasons)


def _ids_of(session: Session, new: Sequence[int]) -> dict[int, int]:
    """The ids that new events get, by the numbers that have stood for them."""
    connection = session.connection()
    ids = engine_of(connection).reserve_ids(connection, "events", len(new)) if new else ()
    return dict(zip(new, ids, strict=True))


def _report(
    arrival: Arrival,
    attached: Attached,
    events: dict[int, models.Event],
    ids: Mapping[int, int],
    who: str,
) -> Iterator[models.EventHistory]:
    """Give each event read in an article a mention, the new ones among ``events`` being made.

    Yields what is to be recorded of those that it joins.
    """
    for index, event_id in enumerate(attached.event_ids):
        mention = mention_of(arrival.article, arrival.read[index], arrival.told[index].facts)
        if index in attached.joined:
            yield _join(events[event_id], mention, attached.joined[index], who)
        else:
            events[event_id] = event_of(ids[event_id], mention)


def _join(event: models.Event, mention: models.Mention, why: Why, who: str) -> models.EventHistory:
    before = event.facts
    event.mentions.append(mention)
    derive(event)
    entry = change(event, Action.REPORTED, who, before, article_id=mention.article_id)
    assert entry is not None, "the article is a detail to record"
    entry.why = list(why)
    return entry


class _Known:
    """The events that articles may be reporting again: those of their stories, and some of the same days."""

    def __init__(self, session: Session, arrivals: Sequence[Arrival]) -> None:
        self._of_stories: dict[int, dict[int, list[Telling]]] = defaultdict(dict)
        self._own: dict[int, set[int]] = defaultdict(set)
        self._of_days: dict[tuple[int, int], dict[int, EventFacts]] = defaultdict(dict)
        self.new: list[int] = []
        self._load_stories(session, arrivals)
        self._load_days(session, arrivals)

    def attached(self, arrival: Arrival) -> Attached:
        """Decide for an article; its events are known from then on."""
        joined, doubts = self._joined(arrival)
        event_ids = []
        for index, telling in enumerate(arrival.told):
            event_ids.append(joined[index][0] if index in joined else self._begun(telling))
        of_story = self._of_stories[story_of(arrival.article)]
        for event_id, telling in zip(event_ids, arrival.told, strict=True):
            of_story.setdefault(event_id, []).append(telling)
        own = self._own[arrival.article.id].union(event_ids)
        pairs = (
            similar.Pair(event_ids[doubt.index], doubt.event_id, doubt.score, (SAME_STORY, *doubt.why))
            for doubt in doubts
            if doubt.event_id not in own and doubt.score >= LEAST_SCORE
        )
        return Attached(tuple(event_ids), {index: why for index, (_, why) in joined.items()}, tuple(pairs))

    def _begun(self, telling: Telling) -> int:
        """The number of a new event."""
        number = -1 - len(self.new)
        self.new.append(number)
        self._of_days[days_key(telling.facts.interval)][number] = telling.facts
        return number

    def stored(self, decided: Sequence[Attached]) -> set[int]:
        """The ids of the events that were stored before."""
        return {event_id for one in decided for event_id in one.event_ids} - {*self.new}

    def _joined(self, arrival: Arrival) -> tuple[dict[int, tuple[int, Why]], list[Doubt]]:
        """The events that an article joins, by index, and why; and those that it may be reporting again."""
        own = self._own[arrival.article.id]
        of_story = {
            event_id: known
            for event_id, known in self._of_stories[story_of(arrival.article)].items()
            if event_id not in own
        }
        found, doubts = aligned(arrival.told, of_story, shared=arrival.shared)
        joined = {
            index: (each.event_id, (arrival.why or SAME_STORY, *each.why)) for index, each in found.items()
        }
        taken = own | {event_id for event_id, _ in joined.values()}
        for index, telling in enumerate(arrival.told):
            if index in joined:
                continue
            near = chain(_facts_in(of_story), self._of_days[days_key(telling.facts.interval)].items())
            event_id = best_match(telling.facts, (each for each in near if each[0] not in taken))
            if event_id is not None:
                joined[index] = event_id, (NEAR, SAME_WORDS)
                taken.add(event_id)
        return joined, doubts

    def _load_stories(self, session: Session, arrivals: Sequence[Arrival]) -> None:
        days = [bounds(event.interval) for arrival in arrivals for event in arrival.read]
        stories = {story_of(arrival.article) for arrival in arrivals}
        first, last = min(start for start, _ in days), max(end for _, end in days)
        for row, telling in told_in(session, stories, first, last):
            self._of_stories[row.story_id].setdefault(row.event_id, []).append(telling)
            self._own[row.article_id].add(row.event_id)

    def _load_days(self, session: Session, arrivals: Sequence[Arrival]) -> None:
        searches = {
            candidates.Search(bounds(telling.facts.interval)[0], words)
            for arrival in arrivals
            for telling in arrival.told
            if (words := search_words(telling.facts))
        }
        for row in candidates.candidate_events(session, searches):
            facts = EventFacts.from_row(row)
            self._of_days[days_key(facts.interval)][row.id] = facts


def told_in(
    session: Session, story_ids: Collection[int], first: int, last: int
) -> Iterator[tuple[Row[Any], Telling]]:
    """What the articles of stories tell of two days and those between, with the rows of ``tellings``.

    What people corrected is told as they did.
    """
    rows = tellings.tellings(session, story_ids, first, last)
    edited = tellings.facts_of_events(session, {row.event_id for row in rows if row.edited})
    corrected = {row.id: EventFacts.from_row(row) for row in edited}
    for row in rows:
        yield row, Telling(corrected.get(row.event_id, row.facts), row.sentence)


def _facts_in(events: Mapping[int, Sequence[Telling]]) -> Iterator[tuple[int, EventFacts]]:
    return ((event_id, telling.facts) for event_id, its in events.items() for telling in its)


def search_words(facts: EventFacts) -> frozenset[str]:
    """The words of an event worth searching for: those of who takes part and where, or without any all words.

    A country has its names in every language.
    """
    names = [name_words(name) for name in (*facts.actors, *facts.places)]
    found = frozenset(word for name in names for word in name if word[0] != "@")
    if found:
        return found
    words = {word for word in terms.tokens(facts.title) if matters(facts.language, word)}
    return frozenset(words | nation_words([*names, *meaning_of(facts).names]))
