"""Which story each new article belongs to: one that shares its keys, or a new one.

Keys that many articles have lead to no story. An article is compared with few others, however many there
are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy.orm import Session

from api.storage import recognition
from api.storage.engines import engine_of
from api.storage.engines.interface import Span
from api.storage.facts import OPEN_END, OPEN_START
from api.timeline.arrivals import Arrival, story_of
from api.timeline.stories import moving
from api.timeline.stories.keys import Kind, kind_of
from api.timeline.stories.likeness import (
    COMMON,
    ENOUGH_EVIDENCE,
    LONGEST_REST_DAYS,
    MEAN_EVIDENCE,
    WINDOW_DAYS,
    Choice,
    Member,
    same_story,
    weight,
    why,
)

MOST_COUNTED = 10_000
"""Articles that are counted to see how rare a key is among them."""
MOST_MEMBERS = 30
"""Stored articles that a new one is compared with."""
NEAR = recognition.Near(WINDOW_DAYS, COMMON, Kind.DAY)


@dataclass(slots=True)
class Placed:
    """The articles that begin a story, and the stories that turn out to be one with another, by id."""

    began: list[Arrival] = field(default_factory=list)
    one_with: dict[int, int] = field(default_factory=dict)

    def survivor(self, story_id: int) -> int:
        """The story that one has become part of; itself if it has not."""
        while story_id in self.one_with:
            story_id = self.one_with[story_id]
        return story_id

    def join(self, story_ids: Collection[int], survivor: int) -> None:
        """Make stories one with another."""
        others = {self.survivor(story_id) for story_id in story_ids} - {survivor}
        self.one_with |= dict.fromkeys(sorted(others), survivor)

    def settle(self, arrivals: Sequence[Arrival]) -> None:
        """Give each article, and each story that is one with another, the last of these stories.

        A story that has begun with one of the articles and is one with another has never been.
        """
        last = {story_id: self.survivor(story_id) for story_id in self.one_with}
        never = {story_of(arrival.article) for arrival in self.began} & last.keys()
        self.began = [arrival for arrival in self.began if story_of(arrival.article) not in never]
        self.one_with = {story_id: last[story_id] for story_id in last if story_id not in never}
        for arrival in arrivals:
            story_id = story_of(arrival.article)
            arrival.article.story_id = last.get(story_id, story_id)


def place(session: Session, arrivals: Sequence[Arrival]) -> Placed:
    """Give each article its story, in order: one may join the story that an earlier one begins.

    An article that has a story keeps it if no other is found.
    """
    ids, shelf, placed = _new_ids(session, arrivals), _Shelf(session, arrivals), Placed()
    for arrival in arrivals:
        choice = shelf.choice(arrival)
        if choice is not None:
            arrival.article.story_id = placed.survivor(choice.story)
            arrival.shared = choice.likeness.evidence
            arrival.why = why(arrival.keys.keys() & choice.member.keys, arrival.keys, arrival.weights)
            placed.join(choice.one_with, arrival.article.story_id)
        elif arrival.article.story_id is None:
            arrival.article.story_id = next(ids)
            placed.began.append(arrival)
        shelf.add(arrival)
    placed.settle(arrivals)
    return placed


def _new_ids(session: Session, arrivals: Sequence[Arrival]) -> Iterator[int]:
    connection = session.connection()
    without = sum(arrival.article.story_id is None for arrival in arrivals)
    return iter(engine_of(connection).reserve_ids(connection, "stories", without))


def place_again(session: Session, arrival: Arrival) -> set[int]:
    """Give an article that has changed its story anew, unless a person has chosen that.

    Returns the ids of the stories that have lost or got it.
    """
    article = arrival.article
    known = recognition.recognised(session, [article.id], NEAR).get(article.id)
    if known is not None and (known.day, known.keys) == (arrival.day, frozenset(arrival.keys)):
        return set()
    recognition.drop_keys(session, [article.id])
    recognition.add_keys(session, {article.id: arrival.keys}, {article.id: article.published_day})
    if article.story_pinned:
        return set()
    choice = _Shelf(session, [arrival]).choice(arrival)
    moved = moving.move(session, article, None if choice is None else choice.story)
    article.story_pinned = False
    return moved


class _Having(NamedTuple):
    """The newest stored articles that have a key: those published near a day, and those much further off."""

    near: tuple[int, ...] = ()
    far: tuple[int, ...] = ()


NO_ONE = _Having()


class _Shelf:
    """The stored articles that may tell the stories of new ones, and the new ones placed so far."""

    def __init__(self, session: Session, arrivals: Sequence[Arrival]) -> None:
        self._near = _number_near(session, arrivals)
        self._having = _articles_having(session, arrivals)
        self._placed: dict[int, Arrival] = {}
        self._placed_with: dict[int, list[int]] = defaultdict(list)
        self._alike = {arrival.article.id: self._most_alike(arrival) for arrival in arrivals}
        alike = {article_id for found in self._alike.values() for article_id in found}
        self._known = recognition.recognised(session, alike, NEAR)
        having = {key: number for known in self._known.values() for key, number in known.having.items()}
        self._their_weights = {key: weight(key, number, self._near) for key, number in having.items()}

    def add(self, arrival: Arrival) -> None:
        """Let an article that has its story be found by those after it."""
        self._near += 1
        article_id = arrival.article.id
        self._placed[article_id] = arrival
        for key in arrival.keys:
            self._placed_with[key].append(article_id)

    def choice(self, arrival: Arrival) -> Choice[int] | None:
        """The story of an article among those that are stored and those placed so far."""
        self._weigh(arrival)
        known = [self._known[each] for each in self._alike[arrival.article.id] if each in self._known]
        placed = self._placed_alike(arrival)
        if not known and not placed:
            return None
        members = [Member(each.story_id, each.keys, _days_apart(arrival, each.day)) for each in known]
        members += (
            Member(story_of(each.article), each.keys.keys(), _days_apart(arrival, each.day))
            for each in placed
        )
        weights = dict(self._their_weights)
        for each in (*placed, arrival):
            weights.update(each.weights)
        return same_story(arrival.keys.keys(), members, weights)

    def _weigh(self, arrival: Arrival) -> None:
        """Say what each key tells among the articles that are stored and those placed so far."""
        stored, placed, near = self._having[arrival.article.id], self._placed_with, self._near
        arrival.weights = {
            key: weight(key, len(stored.get(key, NO_ONE).near) + len(placed.get(key, ())), near)
            for key in arrival.keys
        }

    def _most_alike(self, arrival: Arrival) -> list[int]:
        """The stored articles that share most with one, apart from itself, if any shares enough.

        An affair may rest for months: names that are rare for so long lead to it, others only near the day.
        """
        evidence: dict[int, float] = defaultdict(float)
        for key, (near, far) in self._having[arrival.article.id].items():
            tells = weight(key, len(near), self._near)
            for article_id in next((found for found in (far, near) if len(found) < COMMON), ()):
                evidence[article_id] += tells
        evidence.pop(arrival.article.id, None)
        return _enough(evidence)

    def _placed_alike(self, arrival: Arrival) -> list[Arrival]:
        """The articles placed so far that share most with one, if any shares enough."""
        evidence: dict[int, float] = defaultdict(float)
        for key, tells in arrival.weights.items():
            for article_id in self._placed_with.get(key, ()):
                evidence[article_id] += tells
        return [self._placed[article_id] for article_id in _enough(evidence)]


def _articles_having(session: Session, arrivals: Sequence[Arrival]) -> dict[int, dict[int, _Having]]:
    """The stored articles that have the keys of new ones, by new article and key."""
    connection = session.connection()
    spans = {arrival.article.id: list(_spans(arrival)) for arrival in arrivals}
    far = recognition.articles_having(connection, {span for its in spans.values() for span in its}, COMMON)
    narrow = {_narrowed(span) for span in far} - far.keys()
    near = far | recognition.articles_having(connection, narrow, COMMON)
    return {
        article_id: {
            span.key: _Having(near.get(_narrowed(span), ()), far[span]) for span in its if span in far
        }
        for article_id, its in spans.items()
    }


def _enough(evidence: Mapping[int, float]) -> list[int]:
    """Those with most evidence; none if no one has enough."""
    most = sorted(evidence, key=lambda each: (-evidence[each], each))[:MOST_MEMBERS]
    if not most or evidence[most[0]] < ENOUGH_EVIDENCE:
        return []
    return [each for each in most if evidence[each] >= MEAN_EVIDENCE]


def _spans(arrival: Arrival) -> Iterator[Span]:
    """Where to look for keys: around the day of publication, but for days that articles name at any time."""
    day = arrival.day
    for key in arrival.keys:
        if day == OPEN_START or kind_of(key) is Kind.DAY:
            yield Span(key, OPEN_START, OPEN_END)
        else:
            yield Span(key, day - LONGEST_REST_DAYS, day + LONGEST_REST_DAYS)


def _narrowed(span: Span) -> Span:
    """The part of a span that is near the day of publication."""
    if span.first == OPEN_START:
        return span
    rest = LONGEST_REST_DAYS - WINDOW_DAYS
    return Span(span.key, span.first + rest, span.last - rest)


def _number_near(session: Session, arrivals: Sequence[Arrival]) -> int:
    """About how many articles were published near one of these."""
    days = [arrival.day for arrival in arrivals if arrival.day != OPEN_START]
    if not days:
        return MOST_COUNTED
    first, last = min(days) - WINDOW_DAYS, max(days) + WINDOW_DAYS
    number = recognition.articles_between(session.connection(), first, last, MOST_COUNTED)
    return number * (2 * WINDOW_DAYS + 1) // (last - first + 1) + 1


def _days_apart(arrival: Arrival, day: int) -> int | None:
    return None if OPEN_START in (day, arrival.day) else day - arrival.day
