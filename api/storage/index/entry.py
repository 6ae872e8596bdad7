"""The entry of an event in the index. It depends on the event alone, so it can be checked and rebuilt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from api.calendar.days import calendar_date
from api.storage import models
from api.storage.facts import EventFacts, bounds
from api.storage.index.nodes import APART, ROOT, nodes_apart, nodes_of
from api.storage.index.positions import position
from api.storage.index.terms import Reading, label, labels, long_names, name_labels, within_bytes

DAY, MONTH, YEAR, DECADE, CENTURY = LEVELS = range(5)

_APART = frozenset(label("status", status) for status in APART)


class Count(NamedTuple):
    """A row of ``event_counts``, or what to add to one."""

    starts: int
    ends: int
    wholes: int


@dataclass(frozen=True, slots=True)
class Entry:
    """What the index holds of an event: its days, whether it is live, its terms in alphabetical order, and
    its words in theirs.
    """

    event_id: int
    start_day: int
    end_day: int
    live: bool
    terms: tuple[str, ...]
    sequence: str | None

    @property
    def nodes(self) -> tuple[int, ...]:
        """The nodes it is found under in order of time; a tombstone has the complements of its nodes."""
        nodes = nodes_of(self.start_day, self.end_day)
        if not self.live:
            return tuple(~node for node in nodes)
        apart = _APART.intersection(self.terms)
        return (*nodes, *nodes_apart(nodes, [term.partition(":")[2] for term in apart])) if apart else nodes

    @property
    def position(self) -> int:
        return position(self.start_day, self.event_id)


class ArticleEntry(NamedTuple):
    """What the index holds of an article: its terms in alphabetical order, and its words in theirs."""

    terms: tuple[str, ...]
    sequence: str | None


def entry_of(event: models.Event) -> Entry:
    """The entry of a stored event."""
    days = event.start_day, event.end_day
    return _entry(event.id, days, event.precision, event, live=event.live, mentions=event.mentions)


def make_entry(event_id: int, facts: EventFacts) -> Entry:
    """The entry of an event with these facts, and no mentions."""
    return _entry(event_id, bounds(facts.interval), facts.interval.precision, facts)


def _entry(
    event_id: int,
    days: tuple[int, int],
    precision: str,
    facts: EventFacts | models.Event,
    *,
    live: bool = True,
    mentions: Sequence[models.Mention] = (),
) -> Entry:
    language, actors, places, tags = facts.language, facts.actors, facts.places, facts.tags
    terms = {label("status", facts.status), label("precision", precision), label("language", language)}
    terms |= {*labels("tag", tags), *name_labels("actor", actors), *name_labels("place", places)}
    terms |= _mention_terms(mentions) | calendar_terms(*days)
    sentences = [mention.passage.text for mention in mentions]
    reading = Reading(language, [facts.title, *actors, *places, *tags, *sentences])
    names = [*long_names("actor", actors), *long_names("place", places)]
    found = tuple(sorted(within_bytes(terms, reading.terms())))
    return Entry(event_id, *days, live, found, reading.sequence(names))


def _mention_terms(mentions: Sequence[models.Mention]) -> set[str]:
    articles = {mention.article_id: mention.article for mention in mentions}
    sources = {source for article in articles.values() for source in article.sources}
    return {*labels("article", articles), *labels("source", sources)}


@lru_cache(maxsize=4096)
def calendar_terms(start_day: int, end_day: int) -> frozenset[str]:
    """Terms that find a day in every year, and a longer interval by its nodes."""
    if start_day == end_day:
        _, month, day = calendar_date(start_day)
        return frozenset((label("on", f"{month:02}-{day:02}"),))
    return frozenset(label("node", node) for node in nodes_of(start_day, end_day) if node != ROOT)


def article_entry(article: models.Article) -> ArticleEntry:
    """What the index holds of an article."""
    reading = Reading(article.language, [article.title or "", article.text])
    found = {label("language", article.language), *labels("tag", article.tags)}
    found |= {*labels("source", article.sources)}
    return ArticleEntry(tuple(sorted(within_bytes(found, reading.terms()))), reading.sequence())


def bucket(level: int, day: int) -> int:
    """The number of the day, month, year, decade or century that contains a day.

    The years of a decade or century share their leading digits, also before year 0.
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
    """What events add to ``event_counts``, by level and bucket.

    ``days`` are the first and last day of events, and the number of such events.
    """
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
