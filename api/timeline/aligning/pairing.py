"""Each event read joins one stored event of its story, or none."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import chain, islice
from math import exp
from operator import attrgetter
from typing import NamedTuple

from api.calendar.intervals import Interval, Precision
from api.storage.facts import EventFacts, bounds
from api.timeline.aligning.fitting import Fit, fit, is_vague
from api.timeline.aligning.likeness import REPLACED, Affair, Likeness, likeness
from api.timeline.aligning.tellings import Said, Telling, said
from api.timeline.names import concept_mark

MOST_PAIRS = 2_000
"""Pairs that are compared. An article and a story with more of them on the same days are chronicles."""
MOST_TELLINGS, MOST_OF_ONE = 60, 10
"""Tellings that are taken apart for those of one article, and those of one event among them."""
MOST_DOUBTS = 3
"""Stored events that one event read may be."""
LEAST_SCORE = 0.3
"""The score from which on a doubt is worth a look."""
SAME_DAYS, SAME_AFFAIR = 0.5, 1.0
"""What speaks for a doubt: the same day, and that its article joins other events, or else against it."""
UNSURE, RIVAL = 0.75, 0.25
"""What speaks against each doubt, and for each other one of the same event."""
LONG_AGO = 60
"""Days before the newest event of a story from which on two affairs seldom share a day."""
OLD_DAY, OLD_YEAR = 1.0, 0.3
"""What a day or month, or a longer time, so long ago says for one affair."""
ENOUGH, ENOUGH_LEAD = 0.25, 0.25
"""What must speak for a pair that has rivals, and how much more than for them."""
ENOUGH_IN_CORRECTIONS = 1.1
"""The same for the only pair of its days: more than one word, as the wrong day has the same subject."""
CLEAR_LEAD = 1.0
"""The lead over rivals that are contradicted, where nothing speaks for the pair itself."""
LEAST_TRUST, MOST_TRUST = -1.5, 1.0
"""How much one pair says of the others."""
SURELY_SHARED, PER_SHARED, MOST_SURELY = 2.0, 0.25, 0.5
"""What an article shares with its story, such as two rare names, beyond which more speaks for one affair."""
_CORRECT = concept_mark("correct")


class Joined(NamedTuple):
    """The stored event that an event read joins, the reasons to show an editor, and how sure it is."""

    event_id: int
    why: tuple[str, ...]
    score: float


class Doubt(NamedTuple):
    """A stored event that an event read may be, for a person to confirm; ``index`` is that in ``read``."""

    index: int  # type: ignore[assignment]
    event_id: int
    why: tuple[str, ...]
    score: float


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """An event read and a stored event that may be one by their days."""

    index: int
    event_id: int
    fit: Fit
    likeness: Likeness
    trust: float
    """How far it speaks for article and story telling one affair, words apart."""
    vague: bool

    @property
    def total(self) -> float:
        """What speaks for the two being one."""
        return self.likeness.total

    @property
    def why(self) -> tuple[str, ...]:
        """The reasons to show an editor."""
        return (self.fit.reason, *self.likeness.why)


def aligned(
    read: Sequence[Telling], stored: Mapping[int, Sequence[Telling]], *, shared: float = 0.0
) -> tuple[dict[int, Joined], list[Doubt]]:
    """The stored event that each event read joins, by its index in ``read``, and what may be the same.

    ``read`` are the events of an article in the order of its text, ``stored`` the tellings of each event of
    its story by the event's id; ``shared`` weighs what the article and the story have in common. No two
    events read join one stored event. Scores are between 0 and 1.
    """
    fits = list(islice(_fits(read, stored), MOST_PAIRS))
    if not fits:
        return {}, []
    told = _taken_apart({0: read})[0]
    known = _taken_apart(_looked_at(stored, fits))
    corrects = any(_CORRECT in one.words for one in chain(told, *known.values()))
    alignment = _Alignment(list(_pairs(fits, told, known)), corrects=corrects, surely=_surely_one(shared))
    for how in Fit:
        while alignment.join_next(how):
            pass
    joined = {pair.index: Joined(pair.event_id, pair.why, _score(pair, 1.0)) for pair in alignment.joined}
    return joined, list(alignment.doubts())


def _surely_one(shared: float) -> float:
    """What speaks for an article and a story telling one affair that share more than they must."""
    return max(0.0, min(MOST_SURELY, (shared - SURELY_SHARED) * PER_SHARED))


def _looked_at(
    stored: Mapping[int, Sequence[Telling]], fits: Iterable[tuple[int, int, Fit]]
) -> dict[int, Sequence[Telling]]:
    """The last tellings of the events that fit, and of the newest others until there are ``MOST_TELLINGS``.

    The others say which names and words are those of the whole affair.
    """
    found = {event_id: stored[event_id][-MOST_OF_ONE:] for _, event_id, _ in fits}
    room = MOST_TELLINGS - sum(map(len, found.values()))
    for event_id in sorted(stored.keys() - found.keys(), reverse=True):
        if room <= 0:
            break
        found[event_id] = stored[event_id][-MOST_OF_ONE:]
        room -= len(found[event_id])
    return found


def likely(read: Sequence[Telling], stored: Mapping[int, Sequence[Telling]]) -> dict[int, Joined]:
    """The stored events that one event may be, by their ids; ``read`` are the tellings of that event."""
    found: dict[int, Pair] = {}
    fits = islice(_fits(read, stored), MOST_PAIRS)
    for pair in _pairs(fits, _taken_apart({0: read})[0], _taken_apart(stored)):
        if pair.event_id not in found or found[pair.event_id].total < pair.total:
            found[pair.event_id] = pair
    return {event_id: Joined(event_id, pair.why, _score(pair, -UNSURE)) for event_id, pair in found.items()}


def _taken_apart(events: Mapping[int, Sequence[Telling]]) -> dict[int, list[Said]]:
    """What all tellings say; a sentence of several events counts nothing for one of them alone."""
    sentences = Counter(telling.sentence for tellings in events.values() for telling in tellings)
    return {
        event_id: [said(telling, counts=sentences[telling.sentence] == 1) for telling in tellings]
        for event_id, tellings in events.items()
    }


class _Alignment:
    """The pairs of an article and a story: those that are joined, and those still open."""

    def __init__(self, pairs: Sequence[Pair], *, corrects: bool, surely: float) -> None:
        """``corrects`` is whether an article corrects another: the same day is then often a wrong one.

        ``surely`` speaks for article and story telling one affair.
        """
        self.joined: list[Pair] = []
        self.open = list(pairs)
        self._pairs = pairs
        self._corrects, self._surely = corrects, surely
        self._contested = set(_contested(pairs))
        self._trust: dict[int, float] = {}
        for pair in pairs:
            if pair.fit <= Fit.WITHIN:
                least = self._trust.get(pair.index, LEAST_TRUST)
                self._trust[pair.index] = min(MOST_TRUST, max(least, pair.trust))

    def join_next(self, how: Fit) -> bool:
        """Join the pairs that fit so and are sure now; False if there are none."""
        if not any(pair.fit is how for pair in self.open):
            return False
        rivals = _Rivals(pair for pair in self._rivals_of(how) if pair.fit <= how)
        sure = [pair for pair in self.open if pair.fit is how and self._is_sure(pair, rivals)]
        self.joined += sure
        read, stored = {pair.index for pair in sure}, {pair.event_id for pair in sure}
        self.open = [each for each in self.open if each.index not in read and each.event_id not in stored]
        return bool(sure)

    def _rivals_of(self, how: Fit) -> Sequence[Pair]:
        """Of several events in one month, none is sure because the others are joined."""
        return self.open if how < Fit.WITHIN else self._pairs

    def _is_sure(self, pair: Pair, rivals: _Rivals) -> bool:
        best = rivals.best_of(pair)
        if best is not None:
            return _leads(pair, best)
        if self._corrects:
            return pair.total >= ENOUGH_IN_CORRECTIONS
        if pair in self._contested or pair.vague:
            return pair.total >= ENOUGH
        return self._trust_in(pair) >= 0

    def doubts(self) -> Iterator[Doubt]:
        """The pairs left open that may be one event, the likeliest of each event read."""
        read, stored = (Counter(map(attrgetter(name), self.open)) for name in ("index", "event_id"))
        for pair in _likeliest(self.open):
            rivals = min(MOST_DOUBTS, read[pair.index] + stored[pair.event_id] - 2)
            score = _score(pair, self._affair(pair) - RIVAL * rivals - UNSURE)
            yield Doubt(pair.index, pair.event_id, pair.why, score)

    def _affair(self, pair: Pair) -> float:
        """How far the other events of the article speak for a pair."""
        shared = SAME_AFFAIR if self.joined else -SAME_AFFAIR
        return shared + max(-1.0, min(1.0, self._trust_in(pair))) / 2

    def _trust_in(self, pair: Pair) -> float:
        """How far the only pair of its days can be trusted, by itself and by the others."""
        others = sum(self._trust.values()) - self._trust.get(pair.index, 0.0)
        return self._surely + pair.trust - REPLACED * pair.likeness.replaced + others / 2


def _leads(pair: Pair, best: float) -> bool:
    """Whether enough speaks for a pair, and more than for the best of its rivals."""
    lead = pair.total - best
    if pair.fit >= Fit.WITHIN:
        return not pair.likeness.acts_differ and pair.total >= ENOUGH and lead >= ENOUGH_LEAD
    return (pair.total >= 0 and lead >= CLEAR_LEAD) or (pair.total >= ENOUGH and lead >= ENOUGH_LEAD)


class _Rivals:
    """For each event, the two best pairs that it is in."""

    def __init__(self, pairs: Iterable[Pair]) -> None:
        read: defaultdict[int, list[Pair]] = defaultdict(list)
        stored: defaultdict[int, list[Pair]] = defaultdict(list)
        for pair in pairs:
            read[pair.index].append(pair)
            stored[pair.event_id].append(pair)
        self._of_read, self._of_stored = (
            {key: nlargest(2, group, key=_total) for key, group in groups.items()}
            for groups in (read, stored)
        )

    def best_of(self, pair: Pair) -> float | None:
        """What speaks for the best of the pairs that leave no room for this one; None if there are none."""
        near = (*self._of_read[pair.index], *self._of_stored[pair.event_id])
        return max((other.total for other in near if other is not pair), default=None)


def _contested(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """The pairs that had rivals from the start."""
    for how in {pair.fit for pair in pairs}:
        rivals = _Rivals(pair for pair in pairs if pair.fit <= how)
        yield from (pair for pair in pairs if pair.fit is how and rivals.best_of(pair) is not None)


def _fits(read: Sequence[Telling], stored: Mapping[int, Sequence[Telling]]) -> Iterator[tuple[int, int, Fit]]:
    """The index, the event id and the fit of events whose days, statuses and clock times agree."""
    events = [(event_id, [one.facts for one in tellings]) for event_id, tellings in stored.items()]
    known = [(*_span(facts), event_id, facts) for event_id, facts in events]
    for index, telling in enumerate(read):
        start, end = bounds(telling.facts.interval)
        for first, last, event_id, facts in known:
            if first <= end and start <= last and (how := fit(telling.facts, facts)) is not None:
                yield index, event_id, how


def _span(tellings: Sequence[EventFacts]) -> tuple[int, int]:
    """The first and last day of all tellings of an event."""
    days = [bounds(facts.interval) for facts in tellings]
    return min(start for start, _ in days), max(end for _, end in days)


def _pairs(
    fits: Iterable[tuple[int, int, Fit]], read: Sequence[Said], stored: Mapping[int, Sequence[Said]]
) -> Iterator[Pair]:
    """The pairs of an event read and a stored one that fit."""
    affair = Affair(read, stored.values())
    newest = _newest_day(chain(read, *stored.values()))
    for index, event_id, how in fits:
        one, tellings = read[index], stored[event_id]
        likenesses = [likeness(one, telling, affair) for telling in tellings]
        trust = _trust(likenesses, one.facts.interval, newest)
        vague = is_vague(one.facts, [telling.facts for telling in tellings], how)
        yield Pair(index, event_id, how, max(likenesses, key=_total), trust, vague)


def _trust(likenesses: Sequence[Likeness], interval: Interval, newest: int) -> float:
    """How far a pair speaks for article and story telling one affair, whatever the words."""
    best = max(likenesses, key=_total)
    told = any(each.planned for each in likenesses)
    return _rarity(interval, newest) + best.numbers + told - min(each.other_affair for each in likenesses)


def _rarity(interval: Interval, newest: int) -> float:
    """How seldom two affairs have events at the same time in the past."""
    if interval.end is None or interval.end >= newest - LONG_AGO:
        return 0.0
    return OLD_DAY if interval.precision in (Precision.DAY, Precision.MONTH) else OLD_YEAR


def _newest_day(tellings: Iterable[Said]) -> int:
    """The last day on which something has happened."""
    ends = (one.facts.interval.end for one in tellings if one.facts.status == "occurred")
    return max((end for end in ends if end is not None), default=0)


def _total(one: Pair | Likeness) -> float:
    return one.total


def _likeliest(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The likeliest pairs of each event read."""
    of_read: defaultdict[int, list[Pair]] = defaultdict(list)
    for pair in pairs:
        of_read[pair.index].append(pair)
    return chain.from_iterable(nlargest(MOST_DOUBTS, group, key=_total) for group in of_read.values())


def _score(pair: Pair, bonus: float) -> float:
    """Between 0 and 1; ``bonus`` is what else speaks for the pair, or against it."""
    days = SAME_DAYS * (pair.fit is Fit.SAME)
    return 1 / (1 + exp(-pair.total - days - bonus))
