"""Article text → sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?…]{1,4}[\"'»”’)\]]{0,3}(?:\s?»)?(?=\s)|[。！？।؟۔።။។]+[\"'»”’」』）)]{0,3}|\n\s*")
_LAST_WORD = re.compile(r"([^\W\d_]+(?:\.[^\W\d_]+)*|\d+)$")
_OPENING = "\"'«“‘([—–-"
_LONGEST_WORD = 40


def sentences_in(text: str, abbreviations: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Start and end offsets, end exclusive, of each sentence; a line end always ends one.

    A full stop ends no sentence after an abbreviation, an initial, or where the next letter is small.
    """
    start = 0
    for match in _END.finditer(text):
        if match.group()[0] != "\n" and not _ends(text, match, abbreviations):
            continue
        yield from _stripped(text, start, match.end())
        start = match.end()
    yield from _stripped(text, start, len(text))


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    part = text[start:end]
    lead = len(part) - len(part.lstrip())
    length = len(part.strip())
    if length:
        yield start + lead, start + lead + length


def _ends(text: str, match: re.Match[str], abbreviations: frozenset[str]) -> bool:
    following = _next_character(text, match.end())
    if following.islower():
        return False
    if match.group()[0] != "." or match.group().startswith("..."):
        return True
    word = _LAST_WORD.search(text, max(match.start() - _LONGEST_WORD, 0), match.start())
    if word is None:
        return True
    last = word.group(1)
    if len(last) == 1 and last.isupper():
        return not following.isupper()
    if last.lower() in abbreviations:
        return False
    return not (last.isdigit() and following.isdigit())


def _next_character(text: str, index: int) -> str:
    for position in range(index, min(index + 10, len(text))):
        if not text[position].isspace() and text[position] not in _OPENING:
            return text[position]
    return ""
