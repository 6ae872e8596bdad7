"""What speaks for two tellings being of one event, and what against it, days apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, product

from api.languages.comparing import OPPOSITES
from api.timeline.aligning.tellings import Said
from api.timeline.aligning.texts import RESULT, Count
from api.timeline.names import concept_mark, is_concept

MOST_NAMES, MOST_ACTS, MOST_WORDS, MOST_NUMBERS = 1.5, 2.0, 0.6, 2.0
"""The most that what two tellings share can count: one sentence may repeat the whole affair."""
PER_WORD = 0.3  # for a word that the titles do not share
CALLED_OFF = 1.5
OTHER_NAMES, SEEMINGLY_OTHER_NAMES = 1.0, 0.5
OTHER_NUMBERS, OPPOSED, OTHER_KIND, REPLACED = 1.5, 1.5, 0.5, 1.0
FEWEST_ROUNDED = 10
"""The least number that a paper would round to."""
TELLING_NUMBER = 31
"""A number above it says the same wherever it stands; a smaller one may be anything."""

_OPPOSITES = tuple((concept_mark(one), concept_mark(other)) for one, other in OPPOSITES)
_WITH_OPPOSITE = frozenset(chain.from_iterable(_OPPOSITES))
_REPLACE = concept_mark("replace")


class Affair:
    """What an article and the stored tellings of a story say as a whole."""

    def __init__(self, read: Sequence[Said], stored: Iterable[Sequence[Said]]) -> None:
        events = [frozenset(chain.from_iterable(one.keys for one in tellings)) for tellings in stored]
        self._read = frozenset(chain.from_iterable(one.keys for one in read))
        self._stored = frozenset(chain.from_iterable(events))
        self._said_in = Counter(chain(chain.from_iterable(one.keys for one in read), *events))

    def weight(self, keys: Iterable[str]) -> float:
        """1 for each that only two events say; less for one that more of them say."""
        return sum(2 / max(2, self._said_in[key]) for key in keys)

    def other_names(self, read: Said, stored: Said) -> float:
        """Whether each names someone or some place of which the other side says nothing.

        A name that only stands in a title may be any word with a capital, so that it counts less.
        """
        if self._unknown_to_each_other(read.taking_part, stored.taking_part):
            return OTHER_NAMES
        return SEEMINGLY_OTHER_NAMES * self._unknown_to_each_other(read.named, stored.named)

    def _unknown_to_each_other(self, read: frozenset[str], stored: frozenset[str]) -> bool:
        return _has_names(read - self._stored) and _has_names(stored - self._read)


def _has_names(keys: Iterable[str]) -> bool:
    """Whether one is not a nation: «français» says little about who acts."""
    return any(key[0] != "@" for key in keys)


@dataclass(frozen=True, slots=True)
class Likeness:
    """What speaks for two tellings being of one event, and what against it."""

    words: float
    numbers: float
    planned: bool
    """Whether one tells what the other plans."""
    called_off: bool
    """Whether one says that the other's plan is cancelled."""
    other_affair: float
    """What they say of different persons, numbers and outcomes."""
    other_names: float
    """The part of ``other_affair`` that comes from names."""
    replaced: bool
    """Whether one of them takes the place of something."""
    acts_differ: bool
    """Whether they say what happened, and neither says what the other does."""
    why: tuple[str, ...]

    @property
    def total(self) -> float:
        """All of it, to choose between several events of one day."""
        against = self.other_affair - self.other_names / 2 + REPLACED * self.replaced
        return self.words + self.numbers + CALLED_OFF * self.called_off - against


def likeness(read: Said, stored: Said, affair: Affair) -> Likeness:
    """What speaks for and against two tellings of an affair being of one event."""
    names, acts = read.names.keys() & stored.names.keys(), read.acts & stored.acts
    numbers = [number for number in read.numbers if _is_shared(number, stored)]
    other_names = affair.other_names(read, stored)
    statuses = {read.facts.status, stored.facts.status}
    return Likeness(
        words=_shared_words(read, stored, names, acts, affair),
        numbers=min(MOST_NUMBERS, len(numbers)),
        planned=statuses == {"planned", "occurred"},
        called_off=statuses == {"planned", "cancelled"},
        other_affair=other_names + _other_story(read, stored),
        other_names=other_names,
        replaced=(_REPLACE in read.title) != (_REPLACE in stored.title),
        acts_differ=_acts_differ(read, stored),
        why=_reasons(read, names, numbers, acts),
    )


def _shared_words(
    read: Said, stored: Said, names: Iterable[str], acts: frozenset[str], affair: Affair
) -> float:
    others = (read.words & stored.words) - acts - set(names)
    return (
        min(MOST_NAMES, affair.weight(names))
        + min(MOST_ACTS, affair.weight(acts))
        + min(MOST_WORDS, PER_WORD * affair.weight(others))
    )


def _is_shared(number: Count, stored: Said) -> bool:
    unit, value = number
    if number in stored.numbers and (is_concept(unit) or unit == RESULT):
        return True
    return value > TELLING_NUMBER and any(value == other for _, other in stored.numbers)


def _other_story(read: Said, stored: Said) -> float:
    """How much of what both say of numbers, outcomes, persons and vehicles cannot be said of one event."""
    return (
        OTHER_NUMBERS * _numbers_conflict(read, stored)
        + OPPOSED * _opposed(read, stored)
        + OTHER_KIND * _kinds_differ(read, stored)
    )


def _kinds_differ(read: Said, stored: Said) -> bool:
    """Whether the titles name other persons by office, or other vehicles."""
    return any(
        one and other and one.isdisjoint(other) for one, other in zip(read.kinds, stored.kinds, strict=True)
    )


def _acts_differ(read: Said, stored: Said) -> bool:
    """Only what has a concept counts: other words may mean the same."""
    one, other = (frozenset(filter(is_concept, telling.acts)) for telling in (read, stored))
    return bool(one and other) and one.isdisjoint(stored.words) and other.isdisjoint(read.words)


def _numbers_conflict(read: Said, stored: Said) -> bool:
    """Whether both count the same thing, with other results: 312 votes and 287."""
    return any(
        not any(_close(unit, one, other) for one, other in product(read.counts[unit], stored.counts[unit]))
        for unit in read.counts.keys() & stored.counts.keys()
    )


def _close(unit: str, one: float, other: float) -> bool:
    """Whether both are one number, perhaps rounded by one of two papers: 2,900 and 3,000, but not 2,800."""
    return one == other or (unit != RESULT and (_rounds_to(one, other) or _rounds_to(other, one)))


def _rounds_to(number: float, rounded: float) -> bool:
    figures = len(f"{rounded:.0f}".rstrip("0")) if rounded >= FEWEST_ROUNDED else 0
    return figures > 0 and float(f"{number:.{figures}g}") == rounded


def _opposed(one: Said, other: Said) -> bool:
    """Whether the titles say opposite things, and neither sentence says both."""
    if _WITH_OPPOSITE.isdisjoint(one.title) or _WITH_OPPOSITE.isdisjoint(other.title):
        return False
    return any(
        (_says_only(one, this, that) and _says_only(other, that, this))
        or (_says_only(one, that, this) and _says_only(other, this, that))
        for this, that in _OPPOSITES
    )


def _says_only(telling: Said, concept: str, opposite: str) -> bool:
    return concept in telling.title and opposite not in telling.words


def _reasons(
    read: Said, names: Iterable[str], numbers: Iterable[Count], acts: Iterable[str]
) -> tuple[str, ...]:
    """What both say, as the article that was read writes it."""
    shared = dict.fromkeys(name for key, name in read.names.items() if key in set(names))
    counted = (read.numbers[number] for number in numbers)
    said_of = (word for key, word in read.title.items() if key in set(acts))
    return tuple(dict.fromkeys(filter(None, (*counted, ", ".join(shared), *said_of))))
