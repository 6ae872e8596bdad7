"""The shapes in which languages list their words, and what they turn into."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from functools import cache
from typing import TypeVar

from babel import Locale

Key = TypeVar("Key", bound=Hashable)
Listed = str | tuple[str, ...]
"""Words separated by spaces, in one string or several."""


def by_word(table: Mapping[Key, Listed]) -> dict[str, Key]:
    """The key of each word; of a word under several keys, the last."""
    return {word: key for key, listed in table.items() for word in words_of(listed)}


def by_phrase(table: Mapping[Key, tuple[str, ...]]) -> dict[str, Key]:
    """The key of each phrase."""
    return {phrase: key for key, phrases in table.items() for phrase in phrases}


def words_of(listed: Listed) -> list[str]:
    """The single words of a table entry."""
    return listed.split() if isinstance(listed, str) else " ".join(listed).split()


@cache
def territories(locale: str) -> frozenset[str]:
    """The countries and other territories whose name in a language is one word, in lower case."""
    names = Locale(locale).territories.items()
    return frozenset(name.lower() for code, name in names if len(code) == 2 and " " not in name)
