"""Rules: patterns and what they mean, compiled so that any other word costs one look-up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from api.extraction.patterns import FOUND, UNNAMED, Item, Items, Pattern, SlotItem
from api.extraction.slots import Slot
from api.extraction.tokens import Tokens

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Rule(Generic[Value]):
    """Patterns, and the function that says what they mean."""

    name: str
    patterns: tuple[Pattern, ...]
    meaning: Callable[..., Value]


@dataclass(frozen=True, slots=True)
class Match(Generic[Value]):
    """A rule that fits the tokens from ``start`` to ``end``, excluded, and the values of its slots."""

    rule: Rule[Value]
    start: int
    end: int
    values: Mapping[str, Any]
    weight: int
    """How many tokens around it the pattern asks for."""

    def meaning(self) -> Value:
        """What the rule makes of the values."""
        return self.rule.meaning(**self.values)


@dataclass(frozen=True, slots=True, eq=False)
class _End(Generic[Value]):
    """Where patterns of one rule end that must stand between the same items."""

    rule: Rule[Value]
    before: Items
    after: Items
    never_after: Items


@dataclass(frozen=True, slots=True, eq=False)
class _Step(Generic[Value]):
    """An item still to come in a pattern, and what follows it."""

    item: Item
    rest: _Rest[Value]


_Rest = _Step[Value] | _End[Value]


@dataclass(frozen=True, slots=True, eq=False)
class _Node(Generic[Value]):
    """Where patterns that begin alike diverge: at the next word or slot, or at their end."""

    words: Mapping[str, _Node[Value]]
    filled_by: Mapping[str, tuple[tuple[str, Slot, _Node[Value]], ...]]
    """The slots, each with the name of its value and the node after it, by the norms that can fill them."""
    ends: tuple[_End[Value], ...]


_NO_VALUES: Mapping[str, Any] = {}


class _Graph(Generic[Value]):
    """Makes the nodes of rules. Patterns with the same remainder share a node.

    So the words of an alternation share what follows them, which a tree would repeat for each. Equal
    remainders of one rule are one object, and are compared by identity.
    """

    def __init__(self, slots: Mapping[str, Slot]) -> None:
        self._slots = slots
        self._steps: dict[tuple[Item, _Rest[Value]], _Step[Value]] = {}
        self._nodes: dict[tuple[_Rest[Value], ...], _Node[Value]] = {}

    def root(self, rules: Iterable[Rule[Value]]) -> _Node[Value]:
        """The node at which every pattern of the rules begins."""
        return self._node([rest for rule in rules for rest in self._rests(rule)])

    def _rests(self, rule: Rule[Value]) -> Iterator[_Rest[Value]]:
        ends: dict[tuple[Items, ...], _End[Value]] = {}
        for pattern in rule.patterns:
            around = (pattern.before, pattern.after, pattern.never_after)
            rest: _Rest[Value] = ends.setdefault(around, _End(rule, *around))
            for item in reversed(pattern.items):
                rest = self._steps.setdefault((item, rest), _Step(item, rest))
            yield rest

    def _node(self, rests: list[_Rest[Value]]) -> _Node[Value]:
        key = tuple(rests)
        if key not in self._nodes:
            self._nodes[key] = self._made(rests)
        return self._nodes[key]

    def _made(self, rests: list[_Rest[Value]]) -> _Node[Value]:
        words: dict[str, list[_Rest[Value]]] = {}
        slots: dict[SlotItem, list[_Rest[Value]]] = {}
        ends: list[_End[Value]] = []
        for rest in rests:
            if isinstance(rest, _End):
                ends.append(rest)
            elif isinstance(rest.item, SlotItem):
                slots.setdefault(rest.item, []).append(rest.rest)
            else:
                for word in rest.item:
                    words.setdefault(word, []).append(rest.rest)
        children = {word: self._node(following) for word, following in words.items()}
        return _Node(children, self._filled_by(slots), tuple(ends))

    def _filled_by(
        self, slots: Mapping[SlotItem, list[_Rest[Value]]]
    ) -> Mapping[str, tuple[tuple[str, Slot, _Node[Value]], ...]]:
        filled_by: dict[str, tuple[tuple[str, Slot, _Node[Value]], ...]] = {}
        for item, following in slots.items():
            slot = self._slots[item.slot]
            choice = ((item.name, slot, self._node(following)),)
            for first in slot.first:
                filled_by[first] = filled_by.get(first, ()) + choice
        return filled_by


class Rules(Generic[Value]):
    """Rules that are tried together, as a graph of their patterns."""

    def __init__(self, rules: Iterable[Rule[Value]], slots: Mapping[str, Slot]) -> None:
        self._slots = slots
        self._root = _Graph[Value](slots).root(rules)
        self.first = frozenset(self._root.words).union(self._root.filled_by)
        """The norms and kinds of token at which a rule can fit."""

    def matches(self, tokens: Tokens, index: int, found: int = -1) -> list[Match[Value]]:
        """Every rule that fits at ``index``: the longest first, then the one with most context.

        ``found`` is the index after the last time found, which a wording can ask for as {found}.
        """
        search = _Search[Value](self._slots, tokens, index, found)
        search.walk(self._root, index, _NO_VALUES)
        if len(search.matches) > 1:
            search.matches.sort(key=lambda match: (-match.end, -match.weight))
        return search.matches


class _Search(Generic[Value]):
    """The rules that fit the tokens from ``start`` on."""

    __slots__ = ("_found", "_slots", "_start", "_tokens", "matches")

    def __init__(self, slots: Mapping[str, Slot], tokens: Tokens, start: int, found: int) -> None:
        self._slots = slots
        self._tokens = tokens
        self._start = start
        self._found = found
        self.matches: list[Match[Value]] = []

    def walk(self, node: _Node[Value], at: int, values: Mapping[str, Any]) -> None:
        """Adds the matches of all patterns that go on from a node at an index."""
        for end in node.ends:
            self._end_at(end, at, values)
        tokens = self._tokens
        if at >= len(tokens.norms):
            return
        norm = tokens.norms[at]
        if norm in node.words:
            self.walk(node.words[norm], at + 1, values)
        if not node.filled_by:
            return
        for key in (norm, tokens.kinds[at]):
            for name, slot, child in node.filled_by.get(key, ()):
                filled = slot.match(tokens, at)
                if filled is not None:
                    bound = values if name == UNNAMED else {**values, name: filled[0]}
                    self.walk(child, filled[1], bound)

    def _end_at(self, end: _End[Value], at: int, values: Mapping[str, Any]) -> None:
        """Adds the match of a pattern that ends at an index, if it stands between the items it asks for."""
        if end.before and not self._stands_before(end.before):
            return
        if end.never_after and self._values_of(end.never_after, at) is not None:
            return
        if end.after:
            following = self._values_of(end.after, at)
            if following is None:
                return
            values = {**values, **following}
        weight = len(end.before) + len(end.after)
        self.matches.append(Match(end.rule, self._start, at, values, weight))

    def _values_of(self, items: Items, index: int) -> dict[str, Any] | None:
        """The values of the slots among items that stand at an index; None if they don't stand there."""
        tokens, at = self._tokens, index
        values: dict[str, Any] = {}
        for item in items:
            if at >= len(tokens):
                return None
            if not isinstance(item, SlotItem):
                if tokens.norms[at] not in item:
                    return None
                at += 1
                continue
            filled = self._slots[item.slot].match(tokens, at)
            if filled is None:
                return None
            value, at = filled
            if item.name != UNNAMED:
                values[item.name] = value
        return values

    def _stands_before(self, items: Items) -> bool:
        """Whether the items, of one token each, stand right before the start."""
        at = self._start
        for item in reversed(items):
            if item == FOUND:
                return at == self._found
            at -= 1
            if at < 0 or not self._is(item, at):
                return False
        return True

    def _is(self, item: Item, index: int) -> bool:
        if not isinstance(item, SlotItem):
            return self._tokens.norms[index] in item
        filled = self._slots[item.slot].match(self._tokens, index)
        return filled is not None and filled[1] == index + 1
