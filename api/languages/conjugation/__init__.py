"""The forms of a language's verbs, looked up by the word.

``infinitives/`` lists the verbs of a language. ``making`` conjugates them and writes ``tables/``: each way of
conjugating, as endings with their slots, and the stems that follow it. A word is a form of a verb if it can
be cut into a stem and one of the endings of that stem, so that a few thousand stems stand for a hundred
thousand forms.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TypeVar

from api.languages.conjugation.slots import Slot

Form = TypeVar("Form")
Endings = Mapping[str, frozenset[Slot]]
"""The slots that an ending fills."""

INFINITIVES = Path(__file__).parent / "infinitives"
TABLES = Path(__file__).parent / "tables"
LONGEST_WORD = 40
"""Longer words are no verbs, and would take long to cut."""
EMPTY = "-"
"""How a table writes an ending or a stem that has no letters."""
COMMENT = "#"


class Conjugations:
    """The verbs of one language."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._endings: dict[str, list[Endings]] = {}
        self._stems: list[tuple[Endings, list[str]]] = []
        self._longest = 0
        """Length of the longest ending."""
        endings: Endings = {}
        for line in lines:
            if line.startswith(" "):
                self._add_stems([_letters(stem) for stem in line.split()], endings)
            elif not line.startswith(COMMENT):
                endings = dict(_ending(written) for written in line.split())
                self._longest = max(self._longest, *map(len, endings))

    def _add_stems(self, stems: list[str], endings: Endings) -> None:
        self._stems.append((endings, stems))
        for stem in stems:
            self._endings.setdefault(stem, []).append(endings)

    def slots(self, word: str) -> frozenset[Slot]:
        """The slots that a word in lower case can fill, of whatever verb; none if it is no form of a verb."""
        if len(word) > LONGEST_WORD:
            return frozenset()
        filled: frozenset[Slot] = frozenset()
        for cut in range(max(len(word) - self._longest, 0), len(word) + 1):
            for endings in self._endings.get(word[:cut], ()):
                filled |= endings.get(word[cut:], frozenset())
        return filled

    def words(self, *slots: Slot) -> Iterator[str]:
        """Every form that fills all the slots at once."""
        for endings, stems in self._stems:
            chosen = [ending for ending, filled in endings.items() if filled.issuperset(slots)]
            yield from (stem + ending for stem in stems for ending in chosen)

    def forms(self, infinitive: str) -> Iterator[str]:
        """Every form of a verb, its infinitive included; none of a verb that is not listed."""
        for cut in range(len(infinitive) + 1):
            for endings in self._endings.get(infinitive[:cut], ()):
                if Slot.INFINITIVE in endings.get(infinitive[cut:], ()):
                    yield from (infinitive[:cut] + ending for ending in endings)

    def reader(self, readings: Collection[tuple[Collection[Slot], Form]]) -> Callable[[str], Form | None]:
        """What a word is read as: the first of the readings whose slots it fills; None for no verb."""

        def read(word: str) -> Form | None:
            filled = self.slots(word)
            return (
                next((form for slots, form in readings if filled.issuperset(slots)), None) if filled else None
            )

        return read


def _ending(written: str) -> tuple[str, frozenset[Slot]]:
    ending, letters = written.split("=")
    return _letters(ending), _slots(letters)


def _letters(written: str) -> str:
    return "" if written == EMPTY else written


@cache
def _slots(letters: str) -> frozenset[Slot]:
    return frozenset(map(Slot, letters))


@cache
def conjugations(code: str) -> Conjugations:
    """The verbs of a language, none if it has no table."""
    table = TABLES / f"{code}.txt"
    return Conjugations(table.read_text(encoding="utf-8").splitlines() if table.exists() else ())


def infinitives(code: str) -> Iterator[str]:
    """The verbs that a language lists, without repeating those listed twice."""
    lines = (INFINITIVES / f"{code}.txt").read_text(encoding="utf-8").splitlines()
    yield from dict.fromkeys(word for line in lines if not line.startswith(COMMENT) for word in line.split())
