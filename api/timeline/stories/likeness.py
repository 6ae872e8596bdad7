"""Whether two articles tell the same story, by the weights of the keys that both have.

The limits are tuned on stories told by three papers each, in several languages, and on near misses: different
affairs of one town and day.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from math import inf, log, pow
from typing import Generic, NamedTuple, TypeVar

from api.counts import counted
from api.timeline.stories.keys import Kind, day_of, days_among, kind_of

COMMON = 40
"""The articles that have a key are counted up to this number only."""
RAREST = {Kind.NAME: 1.0, Kind.PLACE: 0.3, Kind.NUMBER: 0.7, Kind.DAY: 0.5}
"""What the rarest key of each kind weighs."""
COMMON_SHARE = 0.2
"""What a common key weighs, as a share of the rarest."""
FEWEST_ARTICLES = 1000
"""What a smaller timeline is filled up to: in one of three articles, no name is rare yet."""
WINDOW_DAYS = 30
"""Articles published more days apart must share more, unless both name the same day."""
LATER_SHARES = 0.75
"""By which power of the time between them they must share more: a verdict is known by four rare names, and
another product of the same firm is not.
"""
LONGEST_REST_DAYS = 366
"""Days between two articles of an affair that name no day in common."""
TELLING_DAYS, LEAST_TELLING = 7, 0.15
"""Papers of one day name the same days by chance («hier», «samedi»); those this many days apart do not."""
PAST_DAYS, PAST_TELLS = 366, 1.6
"""A day that is this much earlier than others is no coincidence; it tells more than a recent one."""
ENOUGH_EVIDENCE, ENOUGH_SHARED = 1.3, 0.12
"""Least weight of what both have, such as two rare names, and its least share of what the smaller one has."""
OTHER_FIGURES = 1.6
"""How much more must be shared by articles of one week whose figures all differ, as of two trials."""
SURE_EVIDENCE, SURE_SHARED = 2.0, 0.3
"""The same, for making two stories one."""
MOST_TO_SHARE = 12.0
"""A longer article need not share more."""
MEAN_EVIDENCE = 0.5
"""Least mean weight of what an article shares with those of its story."""
READINGS_SHOWN = 2

Story = TypeVar("Story")


class Likeness(NamedTuple):
    """How alike two articles are: the share of the smaller one's keys that both have, and their weight."""

    score: float
    evidence: float
    same: bool


@dataclass(frozen=True, slots=True)
class Member(Generic[Story]):
    """An article of a story, to compare a new one with; ``days_apart`` is None where one has no day."""

    story: Story
    keys: Collection[int]
    days_apart: int | None


Compared = tuple[float, Member[Story]]


@dataclass(frozen=True, slots=True)
class Choice(Generic[Story]):
    """The story of an article, its most similar member, and other stories that are certainly the same one."""

    story: Story
    member: Member[Story]
    likeness: Likeness
    one_with: tuple[Story, ...]


def weight(key: int, having: int, of: int) -> float:
    """What a key tells, that ``having`` of all articles have, counted up to ``COMMON``."""
    rarest = RAREST[kind_of(key)]
    return rarest * (COMMON_SHARE if having >= COMMON else _rarity(having, max(of, having)))


@lru_cache(maxsize=COMMON * 10)
def _rarity(having: int, of: int) -> float:
    """What a key of ``having`` articles among so many tells, as a share of the rarest."""
    articles = of + FEWEST_ARTICLES
    return (log(articles / (having + 1)) / log(articles / 2)) ** 2


def story_likeness(
    one: Collection[int], other: Collection[int], weights: Mapping[int, float], days_apart: int | None
) -> Likeness:
    """How alike two articles are, and whether they tell the same story.

    They do if they share enough for the time between them, or a day too. More is asked of articles of one
    week that both give figures but none in common. A key without a weight counts as a rare one.
    """
    shared = set(one).intersection(other)
    evidence = _evidence(shared, (one, other), weights, days_apart)
    smaller = min(MOST_TO_SHARE, _total(one, weights), _total(other, weights))
    score = min(1.0, evidence / smaller) if smaller else 0.0
    enough = _enough(days_apart, bool(days_among(shared)))
    if days_apart is not None and abs(days_apart) <= TELLING_DAYS and _figures_differ(one, other):
        enough *= OTHER_FIGURES
    return Likeness(score, evidence, evidence >= enough and score >= ENOUGH_SHARED)


def _total(keys: Iterable[int], weights: Mapping[int, float]) -> float:
    return sum([weights[key] if key in weights else RAREST[kind_of(key)] for key in keys])


def _evidence(
    shared: Set[int],
    both: tuple[Collection[int], Collection[int]],
    weights: Mapping[int, float],
    days_apart: int | None,
) -> float:
    """What the shared keys of two articles weigh.

    Days of the past, as the latest day of both shows, weigh more than recent ones.
    """
    days = set(days_among(shared))
    others = _total(shared - days, weights)
    if not days:
        return others
    latest = day_of(max(days_among(chain(*both))))
    past = {key for key in days if day_of(key) < latest - PAST_DAYS}
    telling = 1.0 if days_apart is None else min(1.0, LEAST_TELLING + abs(days_apart) / TELLING_DAYS)
    return others + (_total(past, weights) * PAST_TELLS + _total(days - past, weights) * telling)


def _enough(days_apart: int | None, share_a_day: bool) -> float:
    """The least weight of what articles share, more of it the longer the time between them."""
    if share_a_day:
        return ENOUGH_EVIDENCE
    if days_apart is None:
        return inf
    windows = max(1.0, abs(days_apart) / WINDOW_DAYS)
    return ENOUGH_EVIDENCE * pow(windows, LATER_SHARES)


def _figures_differ(one: Collection[int], other: Collection[int]) -> bool:
    figures, others = _figures(one), _figures(other)
    return bool(figures and others) and figures.isdisjoint(others)


def _figures(keys: Iterable[int]) -> set[int]:
    return {key for key in keys if kind_of(key) is Kind.NUMBER}


def same_story(
    keys: Collection[int], members: Iterable[Member[Story]], weights: Mapping[int, float]
) -> Choice[Story] | None:
    """The one story that an article belongs to, None if it begins one.

    ``members`` are the articles of any story that share keys with it. A story needs one member that tells the
    same, and the others must have something in common with it, so that no chain of articles is a story.
    """
    of, by_story = set(keys), defaultdict[Story, list[Compared[Story]]](list)
    for member in members:
        shared = of.intersection(member.keys)
        evidence = _evidence(shared, (keys, member.keys), weights, member.days_apart)
        by_story[member.story].append((evidence, member))
    best = (max(found, key=_weighed) for found in by_story.values() if _have_something_in_common(found))
    likely = (member for evidence, member in best if evidence >= ENOUGH_EVIDENCE)
    likenesses = ((story_likeness(keys, each.keys, weights, each.days_apart), each) for each in likely)
    alike = sorted((pair for pair in likenesses if pair[0].same), key=_evidence_found, reverse=True)
    if not alike:
        return None
    (likeness, member), *others = alike
    one_with = (other.story for found, other in others if _is_sure(likeness) and _is_sure(found))
    return Choice(member.story, member, likeness, tuple(one_with))


def _weighed(compared: tuple[float, object]) -> float:
    return compared[0]


def _evidence_found(compared: tuple[Likeness, object]) -> float:
    return compared[0].evidence


def _have_something_in_common(compared: Sequence[tuple[float, object]]) -> bool:
    return sum(map(_weighed, compared)) / len(compared) >= MEAN_EVIDENCE


def _is_sure(likeness: Likeness) -> bool:
    return likeness.evidence >= SURE_EVIDENCE and likeness.score >= SURE_SHARED


def why(shared: Collection[int], readings: Mapping[int, str], weights: Mapping[int, float]) -> str:
    """What makes two articles one story, for an editor: “same story: Solane, Vernouise, 3 names, 1 day”."""
    rarest = sorted(shared, key=lambda key: (-weights.get(key, 0.0), readings[key]))
    counts = Counter(map(kind_of, shared))
    parts = [counted(counts[kind], kind.name.lower()) for kind in Kind if counts[kind]]
    return f"same story: {', '.join([readings[key] for key in rarest[:READINGS_SHOWN]] + parts)}"
