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
from itertools import product
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


@dataclass(frozen=True, slots=True, eq=False)
class _End:
    """Where wordings of one rule end that stand between the same words."""

    rule: Rule
    before: Sequence
    after: Sequence
    never_after: Sequence


@dataclass(frozen=True, slots=True, eq=False)
class _Step:
    """An item still to come in a wording, and what follows it."""

    item: Item
    rest: Rest


Rest = _Step | _End
Choices = tuple[tuple[str, Slot, "_Node"], ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Node:
    """Where wordings that begin alike part: the next word, the next slot, or the end of some of them."""

    words: Mapping[str, _Node]
    filled_by: Mapping[str, Choices]
    """The slots, each with the name of its value, by the norms and kinds that can fill them."""
    ends: tuple[_End, ...]


_NOTHING: Mapping[str, Any] = {}


class _Graph:
    """Makes the nodes of rules: one for each list of rests of wordings, whatever words led there.

    So the words of an alternation share what follows them, which a tree would repeat for each. Equal rests
    of one rule are one object, and are compared as such.
    """

    def __init__(self, slots: Mapping[str, Slot]) -> None:
        self._slots = slots
        self._steps: dict[tuple[Item, Rest], _Step] = {}
        self._nodes: dict[tuple[Rest, ...], _Node] = {}

    def root(self, rules: Iterable[Rule]) -> _Node:
        """The node at which every wording of the rules begins."""
        return self._node([rest for rule in rules for rest in self._rests(rule)])

    def _rests(self, rule: Rule) -> Iterator[Rest]:
        ends: dict[tuple[Sequence, ...], _End] = {}
        for wording in rule.wordings:
            around = (wording.before, wording.after, wording.never_after)
            rest: Rest = ends.setdefault(around, _End(rule, *around))
            for item in reversed(wording.items):
                rest = self._steps.setdefault((item, rest), _Step(item, rest))
            yield rest

    def _node(self, rests: list[Rest]) -> _Node:
        key = tuple(rests)
        if key not in self._nodes:
            self._nodes[key] = self._made(rests)
        return self._nodes[key]

    def _made(self, rests: list[Rest]) -> _Node:
        words: dict[str, list[Rest]] = {}
        slots: dict[tuple[str, str], list[Rest]] = {}
        ends: list[_End] = []
        for rest in rests:
            if isinstance(rest, _End):
                ends.append(rest)
            elif isinstance(rest.item, frozenset):
                for word in rest.item:
                    words.setdefault(word, []).append(rest.rest)
            else:
                slots.setdefault(rest.item, []).append(rest.rest)
        children = {word: self._node(behind) for word, behind in words.items()}
        return _Node(children or _NOTHING, self._filled_by(slots) or _NOTHING, tuple(ends))

    def _filled_by(self, slots: Mapping[tuple[str, str], list[Rest]]) -> Mapping[str, Choices]:
        filled_by: dict[str, Choices] = {}
        for (name, slot_name), behind in slots.items():
            slot = self._slots[slot_name]
            choice = ((name, slot, self._node(behind)),)
            for first in slot.first:
                filled_by[first] = filled_by.get(first, ()) + choice
        return filled_by


class Rules:
    """All the rules of one language and stage, as a graph of their wordings."""

    def __init__(self, rules: Iterable[Rule], slots: Mapping[str, Slot]) -> None:
        self._slots = slots
        self._root = _Graph(slots).root(rules)
        self.first = frozenset(self._root.words).union(self._root.filled_by)

    def matches(self, tokens: Tokens, index: int, found: int = -1) -> list[Match]:
        """Every rule that fits at ``index``, the longest first, then the one with most context.

        ``found`` is the index behind the last time found, which a wording can ask for as {found}.
        """
        matches: list[Match] = []
        self._walk(self._root, tokens, index, index, _NOTHING, found, matches)
        if len(matches) > 1:
            matches.sort(key=lambda match: (-match.end, -match.weight))
        return matches

    def _walk(
        self,
        node: _Node,
        tokens: Tokens,
        start: int,
        at: int,
        values: Mapping[str, Any],
        found: int,
        matches: list[Match],
    ) -> None:
        for end in node.ends:
            match = self._match(end, tokens, start, at, values, found)
            if match is not None:
                matches.append(match)
        if at >= len(tokens.norms):
            return
        norm = tokens.norms[at]
        if norm in node.words:
            self._walk(node.words[norm], tokens, start, at + 1, values, found, matches)
        if not node.filled_by:
            return
        for key in (norm, tokens.kinds[at]):
            if key not in node.filled_by:
                continue
            for name, slot, child in node.filled_by[key]:
                filled = slot.match(tokens, at)
                if filled is not None:
                    bound = values if name == UNNAMED else {**values, name: filled[0]}
                    self._walk(child, tokens, start, filled[1], bound, found, matches)

    def _match(
        self, end: _End, tokens: Tokens, start: int, at: int, values: Mapping[str, Any], found: int
    ) -> Match | None:
        if end.before and not self._stands_before(end.before, tokens, start, found):
            return None
        if end.never_after and self._end(end.never_after, tokens, at, {}) is not None:
            return None
        if end.after:
            values = dict(values)
            if self._end(end.after, tokens, at, values) is None:
                return None
        return Match(end.rule, start, at, values, len(end.before) + len(end.after))

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
    before, _, items = pattern.rpartition(">")
    parts = (items, before, after, never_after)
    return tuple(Wording(*chosen) for chosen in product(*(_sequences(part, tokenizer) for part in parts)))


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
