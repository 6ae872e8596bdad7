"""A text cut into pieces where marks begin and end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

Meaning = TypeVar("Meaning")


class Mark(NamedTuple, Generic[Meaning]):
    """Some code points of a text, end exclusive, and what is marked there."""

    start: int
    end: int
    meaning: Meaning


class Piece(NamedTuple, Generic[Meaning]):
    """A piece of a text under its shortest mark; ``opens`` if that mark begins here."""

    text: str
    meaning: Meaning | None = None
    opens: bool = False


def pieces_of(text: str, marks: Iterable[Mark[Meaning]], *, begins: int = 0) -> list[Piece[Meaning]]:
    """The whole text in pieces. Where marks overlap, the shortest one counts.

    ``begins`` is where the text begins in the longer one that the marks count in; what lies outside is cut.
    """
    end = begins + len(text)
    inside = [mark for mark in marks if mark.start < end and mark.end > begins]
    edges = {edge for mark in inside for edge in (mark.start, mark.end) if begins < edge < end}
    spans = pairwise(sorted({begins, end} | edges))
    return list(_pieces(text, sorted(inside, key=lambda mark: mark[:2]), spans, begins))


def _pieces(
    text: str, marks: Sequence[Mark[Meaning]], spans: Iterable[tuple[int, int]], begins: int
) -> Iterator[Piece[Meaning]]:
    waiting, open_marks, begun = list(reversed(marks)), list[Mark[Meaning]](), set[int]()
    for start, end in spans:
        while waiting and waiting[-1].start <= start:
            open_marks.append(waiting.pop())
        open_marks = [mark for mark in open_marks if mark.end > start]
        words = text[start - begins : end - begins]
        if not open_marks:
            yield Piece(words)
            continue
        shortest = min(open_marks, key=lambda mark: mark.end - mark.start)
        yield Piece(words, shortest.meaning, id(shortest) not in begun)
        begun.add(id(shortest))
