"""What the derived tables hold of one event: a function of the event alone, so that it can be checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, Protocol

from api.calendar.intervals import calendar_date
from api.storage import models
from api.storage.index.nodes import APART, ROOT, nodes_apart, nodes_of
from api.storage.index.positions import position
from api.storage.index.terms import distinct_words, label, labels

DAY, MONTH, YEAR, DECADE, CENTURY = LEVELS = range(5)


_APART = frozenset(label("status", status) for status in APART)


class Count(NamedTuple):
    """A row of ``event_counts``, or what is to be added to it."""

    starts: int
    ends: int
    wholes: int


@dataclass(frozen=True, slots=True)
class Entry:
    event_id: int
    start_day: int
    end_day: int
    live: bool
    terms: tuple[str, ...]

    @property
    def nodes(self) -> tuple[int, ...]:
        """Where it is found in order of time. Tombstones lie apart, under the complements of the nodes."""
        nodes = nodes_of(self.start_day, self.end_day)
        if not self.live:
            return tuple(~node for node in nodes)
        apart = _APART.intersection(self.terms)
        return (*nodes, *nodes_apart(nodes, [term.partition(":")[2] for term in apart])) if apart else nodes

    @property
    def position(self) -> int:
        return position(self.start_day, self.event_id)


class Findable(Protocol):
    """What of an event the derived tables are made from."""

    @property
    def id(self) -> int: ...
    @property
    def start_day(self) -> int: ...
    @property
    def end_day(self) -> int: ...
    @property
    def precision(self) -> str: ...
    @property
    def status(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def actors(self) -> Sequence[str]: ...
    @property
    def places(self) -> Sequence[str]: ...
    @property
    def tags(self) -> Sequence[str]: ...
    @property
    def mentions(self) -> Sequence[models.Mention]: ...
    @property
    def live(self) -> bool: ...


def entry_of(event: Findable) -> Entry:
    return Entry(event.id, event.start_day, event.end_day, event.live, tuple(sorted(_terms(event))))


def _terms(event: Findable) -> set[str]:
    articles = {mention.article_id: mention.article for mention in event.mentions}.values()
    found = distinct_words(
        [event.title, *event.actors, *event.places, *event.tags, *(m.sentence for m in event.mentions)]
    )
    found |= {label("status", event.status), label("precision", event.precision)}
    found |= {label("language", event.language), *labels("tag", event.tags)}
    found |= {*labels("actor", event.actors), *labels("place", event.places)}
    found |= {label("article", article.id) for article in articles}
    found |= {label("source", article.source) for article in articles if article.source}
    return found | calendar_terms(event.start_day, event.end_day)


def calendar_terms(start_day: int, end_day: int) -> set[str]:
    """By which a day is found in every year, and a longer time by its nodes."""
    if start_day == end_day:
        _, month, day = calendar_date(start_day)
        return {label("on", f"{month:02}-{day:02}")}
    return {label("node", node) for node in nodes_of(start_day, end_day) if node != ROOT}


def article_terms(article: models.Article) -> tuple[str, ...]:
    found = distinct_words([article.title or "", article.text])
    found |= {label("language", article.language), *labels("tag", article.tags)}
    if article.source:
        found.add(label("source", article.source))
    return tuple(sorted(found))


def bucket(level: int, day: int) -> int:
    """The number of the day, month, year, decade or century in which a day lies.

    Decades and centuries share their leading digits, before year 0 as after it.
    """
    if level == DAY:
        return day
    year, month, _ = calendar_date(day)
    if level == MONTH:
        return year * 12 + month - 1
    if level == YEAR:
        return year
    years = 10 if level == DECADE else 100
    return year // years if year >= 0 else -(-year // years) - 1


@lru_cache(maxsize=65536)
def _buckets(day: int) -> tuple[tuple[int, int], ...]:
    return tuple((level, bucket(level, day)) for level in LEVELS)


def counts(days: Iterable[tuple[int, int, int]]) -> dict[tuple[int, int], Count]:
    """What events add to ``event_counts``, by level and bucket; given as start, end and how many."""
    starts: Counter[tuple[int, int]] = Counter()
    ends: Counter[tuple[int, int]] = Counter()
    wholes: Counter[tuple[int, int]] = Counter()
    for start_day, end_day, number in days:
        for first, last in zip(_buckets(start_day), _buckets(end_day), strict=True):
            starts[first] += number
            ends[last] += number
            if first == last:
                wholes[first] += number
    return {place: Count(starts[place], ends[place], wholes[place]) for place in sorted({*starts, *ends})}
