"""Wordings: «{day} {month} [{year}]» compiled so that matching costs a look-up for every other word.

A wording is words in order, ``(a|b)`` for either, ``[a]`` for an optional part, ``{slot}`` for a word of a
table (its value is handed to the rule by that name), ``{name:slot}`` to call it otherwise and ``{_:slot}``
where its value does not matter. ``a b > c < d``
reads c where it stands after a b and before d, ``c <! d`` where it does not stand before d; ``{found} et >``
asks for a time found just before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from api.extraction.tokens import Tokenizer, Tokens


class Slot(Protocol):
    """A place in a wording that one of many words can fill."""

    @property
    def first(self) -> frozenset[str]:
        """The norms, or kinds of number, that such a word can begin with."""

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        """What stands at ``index`` means, and the index behind it; None where it is no such word."""


class Table:
    """A slot filled by the keys of a table, longest first; its values are their meaning.

    ``capitalised`` asks for a capital: a month in English, a holiday.
    """

    def __init__(
        self, entries: Mapping[str, Any], tokenizer: Tokenizer, *, capitalised: bool = False
    ) -> None:
        self._capitalised = capitalised
        self._by_first: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
        for wording, value in entries.items():
            first, *rest = tokenizer.words(wording)
            self._by_first.setdefault(first, []).append((tuple(rest), value))
        for choices in self._by_first.values():
            choices.sort(key=lambda choice: -len(choice[0]))
        self.first = frozenset(self._by_first)

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        choices = self._by_first.get(tokens.norms[index], ())
        if self._capitalised and choices and not tokens.capitalised(index):
            return None
        for rest, value in choices:
            end = index + 1 + len(rest)
            if tuple(tokens.norms[index + 1 : end]) == rest:
                return value, end
        return None


@dataclass(frozen=True, slots=True)
class Numeral:
    """A slot filled by a number written in digits, read by ``value``; None refuses it."""

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


Item = frozenset[str] | tuple[str, str]
Sequence = tuple[Item, ...]
FOUND = ("", "found")
UNNAMED = "_"


@dataclass(frozen=True, slots=True)
class Wording:
    """Words and slots in order, between words that must stand ``before`` and ``after`` but do not belong."""

    items: Sequence
    before: Sequence = ()
    after: Sequence = ()
    never_after: Sequence = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """Wordings, and the function that says what they mean."""

    name: str
    wordings: tuple[Wording, ...]
    meaning: Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Match:
    """A rule that fits the tokens from ``start`` to ``end``, excluded, and the values of its slots."""

    rule: Rule
    start: int
    end: int
    values: Mapping[str, Any]
    weight: int


class _Node:
    """Where wordings that begin alike part: the next word, the next slot, or the end of some of them."""

    __slots__ = ("ends", "filled_by", "slots", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.slots: dict[tuple[str, str], tuple[Slot, _Node]] = {}
        self.filled_by: dict[str, list[tuple[str, Slot, _Node]]] = {}
        """The slots by the norms and kinds that can fill them."""
        self.ends: list[tuple[Rule, Wording]] = []

    def index(self) -> None:
        """Finds the slots by what can fill them, here and in every node below."""
        for (name, _), (slot, child) in self.slots.items():
            for first in slot.first:
                self.filled_by.setdefault(first, []).append((name, slot, child))
            child.index()
        for child in self.words.values():
            child.index()


class Rules:
    """All the rules of one language and stage, as a tree of their wordings."""

    def __init__(self, rules: Iterable[Rule], slots: Mapping[str, Slot]) -> None:
        self._slots = slots
        self._root = _Node()
        for rule in rules:
            for wording in rule.wordings:
                self._grow([self._root], wording.items, (rule, wording))
        self._root.index()
        self.first = frozenset(self._root.words).union(self._root.filled_by)

    def _grow(self, nodes: list[_Node], items: Sequence, end: tuple[Rule, Wording]) -> None:
        for item in items:
            nodes = [child for node in nodes for child in self._children(node, item)]
        for node in nodes:
            node.ends.append(end)

    def _children(self, node: _Node, item: Item) -> list[_Node]:
        if isinstance(item, frozenset):
            return [node.words.setdefault(word, _Node()) for word in item]
        return [node.slots.setdefault(item, (self._slots[item[1]], _Node()))[1]]

    def matches(self, tokens: Tokens, index: int, found: int = -1) -> list[Match]:
        """Every rule that fits at ``index``, the longest first, then the one with most context.

        ``found`` is the index behind the last time found, which a wording can ask for as {found}.
        """
        matches: list[Match] = []
        self._walk(self._root, tokens, index, index, {}, found, matches)
        matches.sort(key=lambda match: (-match.end, -match.weight))
        return matches

    def _walk(
        self,
        node: _Node,
        tokens: Tokens,
        start: int,
        at: int,
        values: dict[str, Any],
        found: int,
        matches: list[Match],
    ) -> None:
        for rule, wording in node.ends:
            match = self._match(rule, wording, tokens, start, at, values, found)
            if match is not None:
                matches.append(match)
        if at >= len(tokens.norms):
            return
        norm, kind = tokens.norms[at], tokens.kinds[at]
        child = node.words.get(norm)
        if child is not None:
            self._walk(child, tokens, start, at + 1, values, found, matches)
        if not node.filled_by:
            return
        for key in (norm, kind):
            for name, slot, child in node.filled_by.get(key, ()):
                filled = slot.match(tokens, at)
                if filled is not None:
                    bound = values if name == UNNAMED else {**values, name: filled[0]}
                    self._walk(child, tokens, start, filled[1], bound, found, matches)

    def _match(
        self,
        rule: Rule,
        wording: Wording,
        tokens: Tokens,
        start: int,
        end: int,
        values: Mapping[str, Any],
        found: int,
    ) -> Match | None:
        if wording.before and not self._stands_before(wording.before, tokens, start, found):
            return None
        if wording.never_after and self._end(wording.never_after, tokens, end, {}) is not None:
            return None
        if wording.after:
            values = dict(values)
            if self._end(wording.after, tokens, end, values) is None:
                return None
        return Match(rule, start, end, values, len(wording.before) + len(wording.after))

    def _end(self, items: Sequence, tokens: Tokens, index: int, values: dict[str, Any]) -> int | None:
        """The index behind the items, with the values of their slots added; None where they do not stand."""
        at, count = index, len(tokens)
        for item in items:
            if at >= count:
                return None
            if isinstance(item, frozenset):
                if tokens.norms[at] not in item:
                    return None
                at += 1
                continue
            filled = self._slots[item[1]].match(tokens, at)
            if filled is None:
                return None
            value, at = filled
            if item[0] != UNNAMED:
                values[item[0]] = value
        return at

    def _stands_before(self, items: Sequence, tokens: Tokens, index: int, found: int) -> bool:
        """Whether the items, slots of one token each, stand right before ``index``."""
        at = index
        for item in reversed(items):
            if item == FOUND:
                return at == found
            at -= 1
            if at < 0 or not self._is(item, tokens, at):
                return False
        return True

    def _is(self, item: Item, tokens: Tokens, index: int) -> bool:
        if isinstance(item, frozenset):
            return tokens.norms[index] in item
        filled = self._slots[item[1]].match(tokens, index)
        return filled is not None and filled[1] == index + 1


_PIECE = re.compile(r"[()\[\]|]|\{[^}]*\}|<!|[<>]|[^()\[\]|{}<>\s]+")


def wordings(pattern: str, tokenizer: Tokenizer) -> tuple[Wording, ...]:
    """Every wording without brackets that a pattern stands for."""
    pattern, _, never_after = pattern.partition("<!")
    pattern, _, after = pattern.partition("<")
    before, found, items = pattern.rpartition(">")
    return tuple(
        Wording(item, left, right, never)
        for item in _sequences(items if found else pattern, tokenizer)
        for left in _sequences(before, tokenizer)
        for right in _sequences(after, tokenizer)
        for never in _sequences(never_after, tokenizer)
    )


def _sequences(pattern: str, tokenizer: Tokenizer) -> tuple[Sequence, ...]:
    sequences, rest = _alternatives(_PIECE.findall(pattern), tokenizer)
    if rest:
        raise ValueError(f"unbalanced brackets in {pattern!r}")
    return tuple(dict.fromkeys(sequences))


def _alternatives(pieces: list[str], tokenizer: Tokenizer) -> tuple[list[Sequence], list[str]]:
    """The sequences up to the closing bracket, and the pieces from that bracket on."""
    branches: list[list[Sequence]] = [[()]]
    while pieces and pieces[0] not in (")", "]"):
        piece, pieces = pieces[0], pieces[1:]
        if piece == "|":
            branches.append([()])
            continue
        if piece in ("(", "["):
            inner, pieces = _alternatives(pieces, tokenizer)
            pieces = pieces[1:]
            choices = [*inner, ()] if piece == "[" else inner
        else:
            choices = [_items(piece, tokenizer)]
        branches[-1] = [head + tail for head in branches[-1] for tail in choices]
    return list(_folded(sequence for branch in branches for sequence in branch)), pieces


def _folded(sequences: Iterable[Sequence]) -> Iterator[Sequence]:
    """The sequences, with those of one plain word folded into one set of words."""
    words: set[str] = set()
    for sequence in sequences:
        if len(sequence) == 1 and isinstance(sequence[0], frozenset):
            words |= sequence[0]
        else:
            yield sequence
    if words:
        yield (frozenset(words),)


def _items(piece: str, tokenizer: Tokenizer) -> Sequence:
    if piece.startswith("{"):
        name, _, slot = piece[1:-1].partition(":")
        return (FOUND,) if piece == "{found}" else ((name, slot or name),)
    return tuple(frozenset([word]) for word in tokenizer.words(piece))
