"""Which events stand for all those of a bucket: a few that show where in it things happen."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, zip_longest
from typing import NamedTuple

from api.storage.index.positions import start_and_id


class Candidate(NamedTuple):
    """An event that may be chosen; in order of time by its position."""

    position: int
    start_day: int
    end_day: int

    @classmethod
    def at(cls, position: int, end_day: int) -> Candidate:
        """The event at a position."""
        return cls(position, start_and_id(position)[0], end_day)


class Days(NamedTuple):
    """The first and the last day of a stretch of time."""

    first: int
    last: int

    def parts(self, number: int) -> list[Days]:
        """At most as many parts, of equal length as far as days allow."""
        length = self.last - self.first + 1
        number = min(number, length)
        starts = [self.first + at * length // number for at in range(number)]
        return list(map(Days, starts, [*(start - 1 for start in starts[1:]), self.last]))


class Place(NamedTuple):
    """A bucket: its number among the others, its days, and the days of it that are looked at."""

    number: int
    whole: Days
    days: Days


Chosen = dict[int, list[Candidate]]
"""Events by the number of their bucket, in order."""


def spread(place: Place, candidates: Iterable[Candidate], per: int) -> list[Candidate]:
    """Up to ``per`` of the candidates, all different, that begin in a bucket; in order.

    Those that lie in it come first, taken in turn from equal parts of its days; then those that go on.
    """
    begun = sorted(each for each in candidates if place.days.first <= each.start_day <= place.days.last)
    exact = [each for each in begun if each.end_day <= place.whole.last]
    longer = [each for each in begun if each.end_day > place.whole.last]
    return sorted([*_in_turn(exact, place.days.parts(per)), *longer][:per])


def _in_turn(events: Sequence[Candidate], parts: Sequence[Days]) -> Iterator[Candidate]:
    """The first event of each part, then the second of each, and so on."""
    starts = [each.first for each in parts]
    by_part: list[list[Candidate]] = [[] for _ in parts]
    for each in events:
        by_part[bisect_right(starts, each.start_day) - 1].append(each)
    rounds = chain.from_iterable(zip_longest(*by_part))
    return (each for each in rounds if each is not None)


def reaching(day: int, candidates: Iterable[Candidate]) -> list[Candidate]:
    """The events that began before a day and reach it, in order."""
    return sorted(each for each in candidates if each.start_day < day <= each.end_day)
