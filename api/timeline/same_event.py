"""Whether two articles report the same event. Two rows for one event are better than one row for two.

The days, status and clock time must be compatible. Nothing that both say may conflict: who, where, how many,
which of several, whether it happened. All that one of the two says about what happened must be said by the
other. Words are compared by concept where their language knows one, so that two languages can agree, and
otherwise by how they begin.

The limits are tuned on the pairs of ``tests/timeline/same_event_pairs.jsonl`` that are not held out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import TypeVar

from rapidfuzz import fuzz

from api.calendar.intervals import Interval
from api.languages.comparing import CONSEQUENCES, DISASTERS, OPPOSITES, PERSONS, ROLES, TALK
from api.storage.facts import EventFacts, bounds
from api.timeline.names import (
    Name,
    concept_mark,
    concepts_anywhere,
    is_concept,
    names_agree,
    nation_named,
    spelt_alike,
)
from api.timeline.title_meaning import COGNATE_BEGINNING, TitleMeaning, title_meaning

WEEK_DAYS, MONTH_DAYS, YEAR_DAYS = 7, 31, 366
ENOUGH_SHARED = 0.7  # of the weight of the words, numbers included
ROLE_WEIGHT = 0.5  # other words weigh 1
ENOUGH_EVIDENCE, ENOUGH_FOR_LONG = 2, 3  # shared names, numbers and words; for periods over a month
ENOUGH_WITHOUT_NAMES = 3  # shared words, where no name or number is shared
COGNATE = 78  # rapidfuzz's similarity in percent
CONFLICTING_STATUSES = (frozenset(("occurred", "cancelled")), frozenset(("ongoing", "cancelled")))
_CONSEQUENCES, _DISASTERS, _PERSONS, _ROLES, _TALK = (
    frozenset(map(concept_mark, concepts)) for concepts in (CONSEQUENCES, DISASTERS, PERSONS, ROLES, TALK)
)
_OPPOSITES = tuple((concept_mark(one), concept_mark(other)) for one, other in OPPOSITES)

Key = TypeVar("Key")


def best_match(facts: EventFacts, candidates: Iterable[tuple[Key, EventFacts]]) -> Key | None:
    """The key of the candidate most likely to be the same event; None if none is."""
    best: Key | None = None
    best_likeness = 0.0
    for key, candidate in candidates:
        if (likeness := event_likeness(facts, candidate)) > best_likeness:
            best, best_likeness = key, likeness
    return best


def same_event(first: EventFacts, second: EventFacts) -> bool:
    """Whether the two are one event, beyond reasonable doubt."""
    return event_likeness(first, second) > 0


def event_likeness(first: EventFacts, second: EventFacts) -> float:
    """0 if they may be different events; higher means more likely the same."""
    if not (days_agree(first.interval, second.interval) and statuses_and_times_agree(first, second)):
        return 0.0
    one, other = meaning_of(first), meaning_of(second)
    if one.beginnings.isdisjoint(other.beginnings):
        return 0.0
    if one.negated != other.negated or _numbers_conflict(one, other) or _names_conflict(one, other):
        return 0.0
    return _shared_words(one, other, long=max(map(_length, (first.interval, second.interval))) > MONTH_DAYS)


def meaning_of(facts: EventFacts) -> TitleMeaning:
    """What the title of an event says, taken apart."""
    return title_meaning(facts.language, facts.title, facts.actors, facts.places)


def days_agree(first: Interval, second: Interval) -> bool:
    """Whether both have the same days, or one lies inside the other as a day does in its month."""
    if (first.start, first.end) == (second.start, second.end):
        return True
    inner, outer = (first, second) if _length(first) <= _length(second) else (second, first)
    if not _contains(outer, inner):
        return False
    if outer.precision == "interval":
        return _length(outer) <= WEEK_DAYS
    return _length(outer) <= MONTH_DAYS or (_length(outer) <= YEAR_DAYS and inner.precision != "day")


def days_key(interval: Interval) -> tuple[int, int]:
    """Equal for days that agree and begin alike: both sides if one is open, else the first day twice."""
    first, last = bounds(interval)
    return (first, last) if None in (interval.start, interval.end) else (first, first)


def _contains(outer: Interval, inner: Interval) -> bool:
    """Whether one closed interval lies in another."""
    if outer.start is None or outer.end is None or inner.start is None or inner.end is None:
        return False
    return outer.start <= inner.start and inner.end <= outer.end


def narrower(first: Interval, second: Interval) -> Interval | None:
    """The shorter of two intervals that agree, the first of equal ones; None if they do not agree."""
    return min((first, second), key=_length) if days_agree(first, second) else None


def _length(interval: Interval) -> float:
    """The length in days, infinite if a side is open."""
    if interval.start is None or interval.end is None:
        return float("inf")
    return interval.end - interval.start + 1


def statuses_and_times_agree(first: EventFacts, second: EventFacts) -> bool:
    """Whether one event can have both statuses and both clock times."""
    if frozenset((first.status, second.status)) in CONFLICTING_STATUSES:
        return False
    return None in (first.time, second.time) or first.time == second.time


def _numbers_conflict(one: TitleMeaning, other: TitleMeaning) -> bool:
    """Whether each has a number the other lacks: 12 dead and 14 dead, the first round and the second."""
    return bool(one.numbers - other.numbers) and bool(other.numbers - one.numbers)


def _names_conflict(one: TitleMeaning, other: TitleMeaning) -> bool:
    """Whether each names someone or some place the other does not, or the names swap roles."""
    return (_has_unmatched(one, other) and _has_unmatched(other, one)) or _roles_swapped(one, other)


def _has_unmatched(one: TitleMeaning, other: TitleMeaning) -> bool:
    """Whether ``one`` has a name that ``other`` lacks, even among its words."""
    return any(
        not _is_named(name, other)
        and not all(word in other.order or concepts_anywhere(word).intersection(other.words) for word in name)
        for name in one.names
    )


def _is_named(name: Name, other: TitleMeaning) -> bool:
    return name in other.names or any(names_agree(name, known) for known in other.names)


def _roles_swapped(one: TitleMeaning, other: TitleMeaning) -> bool:
    """Whether two names act in opposite roles, as in who beat whom, and no grammar explains it."""
    if one.names_joined or other.names_joined or one.passive != other.passive:
        return False
    shared = [name for name in one.actors if _is_named(name, other)]
    return any(
        _acts_first(one, first, second) * _acts_first(other, first, second) < 0
        for first, second in combinations(shared, 2)
    )


def _acts_first(title: TitleMeaning, first: Name, second: Name) -> int:
    """1 if ``first`` acts on ``second``, -1 for the reverse, 0 if the title does not say."""
    here, there = _position_of(first, title.order), _position_of(second, title.order)
    if here is None or there is None or here == there:
        return 0
    low, high = sorted((here, there))
    if title.word_positions.isdisjoint(range(low + 1, high)):
        return 0
    by = any(word in title.agent_markers for word in title.order[low:high])
    return 1 if (here < there) != by else -1


def _position_of(name: Name, order: tuple[str, ...]) -> int | None:
    """The position of the last word of a name in a title, where a city has its mark instead of a name."""
    city = nation_named(name[-1])
    found = (index for index, word in enumerate(order) if word == city or spelt_alike(name[-1], word))
    return next(found, None)


def _shared_words(one: TitleMeaning, other: TitleMeaning, *, long: bool) -> float:
    """How much the two agree on what happened; 0 if it is too little to rule out different events."""
    if _opposed(one.words, other.words) or _is_talk(one.words) != _is_talk(other.words):
        return 0.0
    shared = [word for word in one.words if _is_said(word, other)]
    left, others_left = _left(one, other, shared), _left(other, one, shared)
    if not set(shared) - _ROLES or _differ(left, others_left):
        return 0.0
    evidence = _evidence(one, other, shared)
    if evidence < (ENOUGH_FOR_LONG if long else ENOUGH_EVIDENCE):
        return 0.0
    weight = _weight(shared) + len(one.numbers & other.numbers)
    share = weight / (weight + min(_weight(left), _weight(others_left)))
    return share * evidence if share >= ENOUGH_SHARED else 0.0


def _left(one: TitleMeaning, other: TitleMeaning, shared: Sequence[str]) -> set[str]:
    """The words that only ``one`` says; the consequences of a shared disaster count as said by both."""
    left = {word for word in one.words if not _is_said(word, other)}
    return left if _DISASTERS.isdisjoint(shared) else left - _CONSEQUENCES


def _differ(left: set[str], others_left: set[str]) -> bool:
    """Whether each says something else about what happened, or names another kind of person."""
    return bool((left - _ROLES and others_left - _ROLES) or (left & _PERSONS and others_left & _PERSONS))


def _evidence(one: TitleMeaning, other: TitleMeaning, shared: Sequence[str]) -> int:
    """How many names, numbers and words both have; 0 for a few words without a name or number."""
    named = sum(_is_named(name, other) for name in one.names)
    counted = len(one.numbers & other.numbers)
    if not named + counted and len(shared) < ENOUGH_WITHOUT_NAMES:
        return 0
    return named + counted + len(shared)


def _weight(words: Iterable[str]) -> float:
    """Words for roles weigh less: the other article may name the same person or place."""
    return sum(ROLE_WEIGHT if word in _ROLES else 1.0 for word in words)


def _opposed(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether one says the opposite of what the other says, and neither says both."""
    return any(
        (a in words and b in others and b not in words and a not in others)
        or (b in words and a in others and a not in words and b not in others)
        for a, b in _OPPOSITES
    )


def _is_talk(words: tuple[str, ...]) -> bool:
    """Whether the event is someone talking about another event."""
    return not _TALK.isdisjoint(words)


def _is_said(word: str, other: TitleMeaning) -> bool:
    if word in other.name_concepts or word in other.words:
        return True
    return any(_words_agree(word, known) for known in other.words)


def _words_agree(word: str, other: str) -> bool:
    """Whether they are the same, or begin alike: «confiance» and “confidence”, «signé» and «signée»."""
    if word == other:
        return True
    if is_concept(word) or is_concept(other) or word[:COGNATE_BEGINNING] != other[:COGNATE_BEGINNING]:
        return False
    shorter, longer = sorted((word, other), key=len)
    if len(shorter) > COGNATE_BEGINNING and longer.startswith(shorter):
        return True
    return fuzz.ratio(word, other) >= COGNATE
