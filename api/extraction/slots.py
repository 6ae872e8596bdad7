"""Slots of wordings: places that one of many words can fill, each with a value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from api.extraction.capitals import has_no_capitals
from api.extraction.tokens import Tokenizer, Tokens


class Slot(Protocol):
    """A place in a wording that one of many words can fill."""

    @property
    def first(self) -> frozenset[str]:
        """The norms, or kinds of token, with which such a word can begin."""

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        """The value of the word at ``index`` and the index after it; None if it does not fill the slot."""


class Table:
    """A slot filled by the keys of a table, the longest first, with the values of the table.

    A ``capitalised`` table wants a capital, as months and holidays have in English.
    """

    def __init__(
        self, entries: Mapping[str, Any], tokenizer: Tokenizer, *, capitalised: bool = False
    ) -> None:
        self._capitalised = capitalised
        self._by_first: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
        for words, value in entries.items():
            first, *rest = tokenizer.words(words)
            self._by_first.setdefault(first, []).append((tuple(rest), value))
        for choices in self._by_first.values():
            choices.sort(key=lambda choice: -len(choice[0]))
        self.first = frozenset(self._by_first)

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        choices = self._by_first.get(tokens.norms[index], ())
        if (
            self._capitalised
            and choices
            and not tokens.capitalised(index)
            and not has_no_capitals(tokens.text)
        ):
            return None
        for rest, value in choices:
            if not rest:
                return value, index + 1
            end = index + 1 + len(rest)
            if tuple(tokens.norms[index + 1 : end]) == rest:
                return value, end
        return None


class Names(Table):
    """A table of names, whose first or last word has a capital: «Navidad», «mercoledì delle Ceneri»."""

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        found = super().match(tokens, index)
        if found is None:
            return None
        return found if tokens.capitalised(index) or tokens.capitalised(found[1] - 1) else None


class SmallWords(Table):
    """Words that are names if they have a capital: «that winter», but «that Winter could play»."""

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        return None if index and tokens.capitalised(index) else super().match(tokens, index)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A slot filled by one token of these kinds, with the value that a function reads; None refuses it."""

    kinds: frozenset[str]
    value: Callable[[Tokens, int], Any]

    @property
    def first(self) -> frozenset[str]:
        return self.kinds

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        if tokens.kinds[index] not in self.kinds:
            return None
        value = self.value(tokens, index)
        return None if value is None else (value, index + 1)


class Either:
    """A slot that any of several slots can fill; the first that does counts."""

    def __init__(self, *slots: Slot) -> None:
        self._slots = slots
        self.first = frozenset[str]().union(*(slot.first for slot in slots))

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        for slot in self._slots:
            found = slot.match(tokens, index)
            if found is not None:
                return found
        return None
