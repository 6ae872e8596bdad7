"""Article text → sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from api.extraction.capitals import has_no_capitals
from api.extraction.line_breaks import LineBreaks, width_of

LONGEST_PIECE = 1_500
"""Most characters that are read at once, so that a text without a full stop costs no more than any other."""
LONGEST_PASSAGE = 1_000
"""Most characters of a sentence that are shown with a time in it."""

_END = re.compile(
    r"[.!?…。！？।؟۔።။\n]"  # One set for all, which ``re`` finds fast, then what else belongs to it.
    r"(?:(?<=[.!?…])[.!?…]{0,3}[\"'»”’)\]]{0,3}(?:\s?»)?(?=\s)"
    r"|(?<=[。！？।؟۔።။])[。！？।؟۔።။]*[\"'»”’」』）)]{0,3}"
    r"|(?<=\n)\s*)"
)
_LAST_WORD = re.compile(r"([^\W\d_]+(?:\.[^\W\d_]+)*|\d+)$")
NO_LINE_BREAKS = LineBreaks()
_OPENING_MARKS = "\"'«“‘([—–-¿¡"
_LONGEST_WORD = 40


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence, or a part of one longer than ``LONGEST_PIECE``, as offsets into the text, end exclusive.

    ``sentence_start`` and ``sentence_end`` are those of the whole sentence.
    """

    start: int
    end: int
    sentence_start: int
    sentence_end: int
    opens_paragraph: bool


class Passage(NamedTuple):
    """A part of a text and its offsets, end exclusive."""

    text: str
    start: int
    end: int


def pieces_in(
    text: str, abbreviations: frozenset[str], line_breaks: LineBreaks = NO_LINE_BREAKS
) -> Iterator[Piece]:
    """The sentences of a text, cut where they are too long."""
    last_end = 0
    width = width_of(text)
    paragraph_end = "\n" if width is None else "\n\n"
    for start, end in sentences_in(text, abbreviations, line_breaks, width):
        opens_paragraph = paragraph_end in text[last_end:start]
        for piece_start, piece_end in _bounded(text, start, end):
            yield Piece(piece_start, piece_end, start, end, opens_paragraph and piece_start == start)
        last_end = end


def sentences_in(
    text: str,
    abbreviations: frozenset[str],
    line_breaks: LineBreaks = NO_LINE_BREAKS,
    width: int | None = None,
) -> Iterator[tuple[int, int]]:
    """Start and end offsets, end exclusive, of each sentence; most line ends end one.

    A full stop ends no sentence after an abbreviation or an initial, nor before a small letter in a text that
    has capitals. ``width`` is that of a wrapped text, None if it is not wrapped.
    """
    start = 0
    small = has_no_capitals(text)
    for match in _END.finditer(text):
        if match.group()[0] == "\n":
            single = match.group().count("\n") == 1
            if single and line_breaks.joins(text, match.start(), match.end(), width):
                continue
        elif not _ends_sentence(text, match, abbreviations, may_be_small=small):
            continue
        yield from _stripped(text, start, match.end())
        start = match.end()
    yield from _stripped(text, start, len(text))


def passage_around(text: str, sentence: tuple[int, int], time: tuple[int, int]) -> Passage:
    """The part of a sentence that is shown with a time in it; both are given as offsets, end exclusive.

    It is the whole sentence up to ``LONGEST_PASSAGE`` characters, else that much around the time, cut between
    words. Without a bound, a text of many times and no full stop would be shown once for each of them.
    """
    (first, last), (start, end) = sentence, time
    if last - first <= LONGEST_PASSAGE:
        return Passage(text[first:last], first, last)
    room = max(LONGEST_PASSAGE - (end - start), 0)
    left = max(first, min(start - room // 2, last - LONGEST_PASSAGE))
    right = min(last, max(end, left + LONGEST_PASSAGE))
    if left > first:
        left = _after_space(text, left, start)
    if right < last:
        right = _before_space(text, end, right)
    return Passage(text[left:right], left, right)


def _after_space(text: str, at: int, last: int) -> int:
    """The first beginning of a word from ``at``, or ``at`` if none comes before ``last``."""
    return next((i for i in range(at, last) if text[i - 1].isspace() and not text[i].isspace()), at)


def _before_space(text: str, first: int, at: int) -> int:
    """The last end of a word up to ``at``, or ``at`` if none comes after ``first``."""
    return next((i for i in range(at, first, -1) if text[i].isspace() and not text[i - 1].isspace()), at)


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST_PIECE:
        space = text.rfind(" ", start + LONGEST_PIECE // 2, start + LONGEST_PIECE)
        cut = space if space > 0 else start + LONGEST_PIECE
        yield start, cut
        start = cut
    yield start, end


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    part = text[start:end]
    lead = len(part) - len(part.lstrip())
    length = len(part.strip())
    if length:
        yield start + lead, start + lead + length


def _ends_sentence(
    text: str, match: re.Match[str], abbreviations: frozenset[str], *, may_be_small: bool
) -> bool:
    """Whether a mark ends a sentence; ``may_be_small`` if the next one can begin with a small letter."""
    following = _next_character(text, match.end())
    if following.islower() and not may_be_small:
        return False
    if match.group()[0] != "." or match.group().startswith("..."):
        return True
    word = _last_word(text, match.start())
    return word is None or _ends_after(word.group(1), following, abbreviations)


def _last_word(text: str, end: int) -> re.Match[str] | None:
    reach = max(end - _LONGEST_WORD, 0)
    space = text.rfind(" ", reach, end)
    return _LAST_WORD.search(text, max(space, reach), end)


def _ends_after(word: str, following: str, abbreviations: frozenset[str]) -> bool:
    """Whether a full stop between a word and a character ends the sentence."""
    if len(word) == 1 and word.isupper():
        return not following.isupper()
    if word.lower() in abbreviations:
        return False
    return not (word.isdigit() and following.isdigit())


def _next_character(text: str, index: int) -> str:
    for position in range(index, min(index + 10, len(text))):
        if not text[position].isspace() and text[position] not in _OPENING_MARKS:
            return text[position]
    return ""
