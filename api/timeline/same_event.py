"""Whether two articles tell the same event: two rows are better than a wrong one.

The days, the status and the clock time must allow it; nothing that both say may conflict (who, where, how
many, which of several, done or not done); and all that one of the two says of the deed must be said by the
other. Words are compared by meaning where ``news_words`` knows them, else by their beginnings, so that
two languages can be found to say the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TypeVar

from rapidfuzz import fuzz

from api.calendar.intervals import Interval
from api.languages.comparing import CONSEQUENCES, DISASTERS, OPPOSITES, PERSONS, ROLES, TALK
from api.timeline.title_meaning import Name, Wording, meanings_anywhere, names_agree, spelt_alike, wording

WEEK_DAYS, MONTH_DAYS, YEAR_DAYS = 7, 31, 366
ENOUGH_SHARED, ROLE_WEIGHT = 0.7, 0.5
ENOUGH_EVIDENCE, ENOUGH_FOR_LONG, ENOUGH_WITHOUT_NAMES = 2, 3, 3
COGNATE, COGNATE_BEGINNING = 78, 4
CONFLICTING_STATUSES = (frozenset(("occurred", "cancelled")), frozenset(("ongoing", "cancelled")))
_CONSEQUENCES = frozenset(f"*{consequence}" for consequence in CONSEQUENCES.split())
_DISASTERS = frozenset(f"*{disaster}" for disaster in DISASTERS.split())
_DEEDLESS = frozenset(f"*{role}" for role in ROLES.split())
_PERSONS = frozenset(f"*{person}" for person in PERSONS.split())
_TALK = frozenset(f"*{talk}" for talk in TALK.split())
_OPPOSITES = tuple((f"*{one}", f"*{other}") for one, other in OPPOSITES)

Key = TypeVar("Key")


@dataclass(frozen=True)
class Telling:
    """One event as one article tells it."""

    language: str
    title: str
    interval: Interval
    status: str = "occurred"
    time: str | None = None
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()

    @cached_property
    def wording(self) -> Wording:
        return wording(self.language, self.title, self.actors, self.places)


def told_again(telling: Telling, candidates: Iterable[tuple[Key, Telling]]) -> Key | None:
    """The candidate that tells the same event, the likest if several do; None if none does."""
    best: Key | None = None
    best_likeness = 0.0
    for key, candidate in candidates:
        if (likeness := event_likeness(telling, candidate)) > best_likeness:
            best, best_likeness = key, likeness
    return best


def same_event(first: Telling, second: Telling) -> bool:
    """Whether the two tell one event, beyond reasonable doubt."""
    return event_likeness(first, second) > 0


def event_likeness(first: Telling, second: Telling) -> float:
    """0 where the two may tell different events, else the more the likelier they tell the same."""
    if not (days_agree(first.interval, second.interval) and _standing_agrees(first, second)):
        return 0.0
    one, other = first.wording, second.wording
    if one.negated != other.negated or _numbers_conflict(one, other) or _names_conflict(one, other):
        return 0.0
    return _shared_wording(one, other, long=max(map(_length, (first.interval, second.interval))) > MONTH_DAYS)


def days_agree(first: Interval, second: Interval) -> bool:
    """The same days, or one inside the other where articles vary: a day in its month, a month in its year."""
    if (first.start, first.end) == (second.start, second.end):
        return True
    inner, outer = sorted((first, second), key=_length)
    if None in (outer.start, outer.end, inner.start, inner.end):
        return False
    if not (outer.start <= inner.start and inner.end <= outer.end):  # type: ignore[operator]
        return False
    if outer.precision == "interval":
        return _length(outer) <= WEEK_DAYS
    return _length(outer) <= MONTH_DAYS or (_length(outer) <= YEAR_DAYS and inner.precision != "day")


def narrower(first: Interval, second: Interval) -> Interval | None:
    """The one that says more, where both can be the days of one event; the first if they are the same."""
    return min((first, second), key=_length) if days_agree(first, second) else None


def _length(interval: Interval) -> float:
    """In days; an open interval has no end."""
    if interval.start is None or interval.end is None:
        return float("inf")
    return interval.end - interval.start + 1


def _standing_agrees(first: Telling, second: Telling) -> bool:
    """Whether one thing can have been said to stand so, at so late an hour, in both."""
    if frozenset((first.status, second.status)) in CONFLICTING_STATUSES:
        return False
    return None in (first.time, second.time) or first.time == second.time


def _numbers_conflict(one: Wording, other: Wording) -> bool:
    """Each has a number that the other lacks: 12 dead and 14 dead, the first round and the second."""
    return bool(one.numbers - other.numbers) and bool(other.numbers - one.numbers)


def _names_conflict(one: Wording, other: Wording) -> bool:
    """Each names somebody or some place that the other does not, or they change places."""
    return (_has_unmatched(one, other) and _has_unmatched(other, one)) or _roles_swapped(one, other)


def _has_unmatched(one: Wording, other: Wording) -> bool:
    """Whether ``one`` has a name that ``other`` has not, not even among its words."""
    return any(
        not any(names_agree(name, known) for known in other.names)
        and not all(word in other.order or meanings_anywhere(word).intersection(other.words) for word in name)
        for name in one.names
    )


def _roles_swapped(one: Wording, other: Wording) -> bool:
    """Two names stand in opposite order and no grammar excuses it: who beat whom."""
    if one.equals or other.equals or one.passive != other.passive:
        return False
    shared = [name for name in one.actors if any(names_agree(name, known) for known in other.names)]
    return any(
        _acts_first(one, first, second) * _acts_first(other, first, second) < 0
        for first, second in combinations(shared, 2)
    )


def _acts_first(title: Wording, first: Name, second: Name) -> int:
    """1 where ``first`` acts on ``second``, -1 the other way round, 0 where the title does not name both."""
    here, there = _place_of(first, title.order), _place_of(second, title.order)
    if here is None or there is None or here == there:
        return 0
    low, high = sorted((here, there))
    if title.places_of_words.isdisjoint(range(low + 1, high)):
        return 0
    by = any(word in title.agents for word in title.order[low:high])
    return 1 if (here < there) != by else -1


def _place_of(name: Name, order: tuple[str, ...]) -> int | None:
    """Where the last word of a name stands in a title."""
    return next((index for index, word in enumerate(order) if spelt_alike(name[-1], word)), None)


def _shared_wording(one: Wording, other: Wording, *, long: bool) -> float:
    """How much of the deed both tell; 0 where that is too little to tell it from another."""
    if _opposed(one.words, other.words) or _is_talk(one.words) != _is_talk(other.words):
        return 0.0
    shared = [word for word in one.words if _is_said(word, other)]
    left = set(one.words) - set(shared)
    others_left = {word for word in other.words if not _is_said(word, one)}
    if not set(shared) - _DEEDLESS or (left & _PERSONS and others_left & _PERSONS):
        return 0.0
    named = sum(any(names_agree(name, known) for known in other.names) for name in one.names)
    counted = len(one.numbers & other.numbers)
    if not named + counted and len(shared) < ENOUGH_WITHOUT_NAMES:
        return 0.0
    evidence = named + counted + len(shared)
    if evidence < (ENOUGH_FOR_LONG if long else ENOUGH_EVIDENCE):
        return 0.0
    if _DISASTERS.intersection(shared):
        left, others_left = left - _CONSEQUENCES, others_left - _CONSEQUENCES
    if left - _DEEDLESS and others_left - _DEEDLESS:
        return 0.0
    weight = _weight(shared) + counted
    share = weight / (weight + min(_weight(left), _weight(others_left)))
    return share * evidence if share >= ENOUGH_SHARED else 0.0


def _weight(words: Iterable[str]) -> float:
    """A word for who acts or where weighs half: another may name the same."""
    return sum(ROLE_WEIGHT if word in _DEEDLESS else 1.0 for word in words)


def _opposed(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """One tells the opposite of what the other tells, and neither tells both."""
    return any(
        (a in words and b in others and b not in words and a not in others)
        or (b in words and a in others and a not in words and b not in others)
        for a, b in _OPPOSITES
    )


def _is_talk(words: tuple[str, ...]) -> bool:
    """Whether somebody speaks of something: another event than the one spoken of."""
    return not _TALK.isdisjoint(words)


def _is_said(word: str, other: Wording) -> bool:
    return word in other.in_names or any(_words_agree(word, known) for known in other.words)


def _words_agree(word: str, other: str) -> bool:
    """The same meaning, or words that begin alike: «confiance» and “confidence”, «signé» and «signée»."""
    if word == other:
        return True
    if "*" in (word[0], other[0]) or word[:COGNATE_BEGINNING] != other[:COGNATE_BEGINNING]:
        return False
    shorter, longer = sorted((word, other), key=len)
    if len(shorter) > COGNATE_BEGINNING and longer.startswith(shorter):
        return True
    return fuzz.ratio(word, other) >= COGNATE
