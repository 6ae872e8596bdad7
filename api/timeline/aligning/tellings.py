"""One telling of an event, taken apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from api.languages.comparing import PERSONS, ROLES, TALK, VEHICLES
from api.storage.facts import EventFacts
from api.timeline.aligning.texts import Count, name_keys, text_of
from api.timeline.names import concept_mark

REMEMBERED = 4_096
"""Tellings that are kept taken apart: those of a set of articles and its stories, in some 30 MB."""
_PERSON_MARKS, _VEHICLE_MARKS, _ROLE_MARKS, _TALK_MARKS = (
    frozenset(map(concept_mark, concepts)) for concepts in (PERSONS, VEHICLES, ROLES, TALK)
)


class Telling(NamedTuple):
    """What one article says about an event, and the sentence in which it says it."""

    facts: EventFacts
    sentence: str


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """What a telling says. Words and names stand for what they are compared by."""

    facts: EventFacts
    names: Mapping[str, str]
    """All names of the sentence and the event, with how they are written."""
    taking_part: frozenset[str]
    """The names of the event's actors and places."""
    named: frozenset[str]
    """These and the names in the title."""
    title: Mapping[str, str]
    """The words of the title, with how they are written."""
    acts: frozenset[str]
    """Those that say what happened: not who did it, nor that somebody spoke of it."""
    kinds: tuple[frozenset[str], ...]
    """Those for persons by office and those for vehicles: «ministre», “tram”."""
    words: frozenset[str]
    """All words of the sentence."""
    numbers: Mapping[Count, str]
    counts: Mapping[str, tuple[float, ...]]
    """The numbers by what they count."""

    @property
    def keys(self) -> Iterable[str]:
        """All names and words, each once."""
        return self.words.union(self.names)


@lru_cache(maxsize=REMEMBERED)
def said(telling: Telling, *, counts: bool = True) -> Said:
    """What a telling says, taken apart; ``counts`` says whether its sentence counts something for its event.

    If it tells several events, a number outside the title may be of any of them.
    """
    facts = telling.facts
    title, sentence = (text_of(facts.language, text) for text in (facts.title, telling.sentence))
    taking_part = {key: name for name in facts.actors + facts.places for key in name_keys(name)}
    words = frozenset(title.words)
    numbers = {**title.numbers, **(sentence.numbers if counts else {})}
    return Said(
        facts=facts,
        names={**sentence.names, **title.names, **taking_part},
        taking_part=frozenset(taking_part),
        named=frozenset((*taking_part, *title.names)),
        title=title.words,
        acts=words - _ROLE_MARKS - _TALK_MARKS,
        kinds=(words & _PERSON_MARKS, words & _VEHICLE_MARKS),
        words=words.union(sentence.words),
        numbers=numbers,
        counts=_by_unit(numbers),
    )


def _by_unit(numbers: Iterable[Count]) -> dict[str, tuple[float, ...]]:
    counts: defaultdict[str, tuple[float, ...]] = defaultdict(tuple)
    for unit, value in numbers:
        if unit:
            counts[unit] += (value,)
    return counts
