"""The names of an article in a title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from api.extraction.titles.full_names import FullNames, Name
from api.extraction.titles.name_ends import LONGEST_NAME

CURRENCIES = ("$", "€", "£")
_WORD = re.compile(r"\w+")


class Found(NamedTuple):
    """A name of the article in a title, and where it stands there."""

    name: Name
    start: int
    end: int


class NameSearch:
    """Finds the names of an article, the longest at each place; remembers the title it was asked for last."""

    def __init__(self, known: FullNames) -> None:
        self._known = known
        self._found: dict[str, tuple[Found, ...]] = {}
        found = map(_WORD.match, known.names)
        self._first_words = frozenset(match.group() for match in found if match)

    def found_in(self, title: str) -> tuple[Found, ...]:
        """The names in a title, which is asked twice: once for its full names, once for who takes part."""
        if title not in self._found:
            self._found = {title: tuple(self._searched(title))}
        return self._found[title]

    def _searched(self, title: str) -> Iterator[Found]:
        """The names in a title, the longest at each place, not overlapping."""
        words = [match.span() for match in _WORD.finditer(title)]
        end = 0
        for number, (start, first_end) in enumerate(words):
            if start >= end and title[start:first_end].casefold() in self._first_words:
                found = self._longest_at(
                    title, [last for _, last in words[number : number + 2 * LONGEST_NAME]], start
                )
                if found is not None:
                    end = found.end
                    yield found

    def _longest_at(self, title: str, ends: list[int], start: int) -> Found | None:
        for end in reversed(ends):
            name = self._known.named(title[start:end])
            if name is not None and self._is_written_so(title, start, end):
                return Found(name, start, end)
        return None

    def _is_written_so(self, title: str, start: int, end: int) -> bool:
        """Whether a name has its capitals; the first letter of a title tells nothing."""
        text, variants = title[start:end], self._known.variants
        if title[end : end + 1] in CURRENCIES:
            return False
        if title[end : end + 1] == "-" and title[end + 1 : end + 2].isalpha():
            return False
        return text in variants or (start == 0 and f"{text[:1].lower()}{text[1:]}" in variants)
