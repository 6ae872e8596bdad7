"""Rules: patterns and what they mean, compiled so that any other word costs one look-up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any, Generic, TypeVar

from api.extraction.patterns import FOUND, START, UNNAMED, Item, Items, Pattern, SlotItem
from api.extraction.slots import Slot
from api.extraction.tokens import Tokens

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Rule(Generic[Value]):
    """Patterns, and the function that says what they mean."""

    name: str
    patterns: tuple[Pattern, ...]
    meaning: Callable[..., Value]


@dataclass(slots=True)
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
    """Where patterns of one rule end that name their slots alike and must stand between the same items."""

    rule: Rule[Value]
    names: tuple[str, ...]
    """The names of the slots in their order."""
    before: Items
    after: Items
    never_after: Items

    def match(self, place: _Place, at: int, values: tuple[Any, ...]) -> Match[Value] | None:
        """The match from a place to an index, if the pattern stands between the items it asks for."""
        if self.before and not place.comes_after(self.before):
            return None
        if self.never_after and place.values_of(self.never_after, at) is not None:
            return None
        following = place.values_of(self.after, at) if self.after else {}
        if following is None:
            return None
        named = dict(zip(self.names, values, strict=True)) | following
        named.pop(UNNAMED, None)
        return Match(self.rule, place.start, at, named, len(self.before) + len(self.after))


@dataclass(slots=True, eq=False)
class _Step(Generic[Value]):
    """Words, or the name of a slot, still to come in a pattern, and what follows them."""

    item: frozenset[str] | str
    rest: _Rest[Value]


_Rest = _Step[Value] | _End[Value]


class _Ends(Generic[Value]):
    """The patterns that end at one node, found by the word before their first one."""

    def __init__(self, ends: Iterable[_End[Value]]) -> None:
        asked = [(end, _words_before(end)) for end in ends]
        self._anywhere = tuple(end for end, words in asked if words is None)
        self._after = {
            norm: tuple(end for end, words in asked if words is None or norm in words)
            for norm in frozenset[str]().union(*(words for _, words in asked if words is not None))
        }

    def after(self, norm: str) -> tuple[_End[Value], ...]:
        """Those that a word does not rule out, in their order."""
        return self._after.get(norm, self._anywhere)


def _words_before(end: _End[Value]) -> frozenset[str] | None:
    """The words of which one must stand right before a pattern; None if it asks for something else."""
    last = end.before[-1] if end.before else None
    return None if isinstance(last, SlotItem) else last


_Reached = tuple[_Ends[Value], int, tuple[Any, ...]]
"""Ends, the index after the last token, and the values of the slots on the way to it."""


@dataclass(frozen=True, slots=True, eq=False)
class _Node(Generic[Value]):
    """Where patterns that begin alike diverge: at the next word or slot, or at their end."""

    words: Mapping[str, _Node[Value]]
    filled_by: Mapping[str, tuple[tuple[Slot, _Node[Value]], ...]]
    """The slots, each with the node after it, by the norms and kinds of token that can fill them."""
    ends: _Ends[Value] | None

    def walk(self, tokens: Tokens, at: int, values: tuple[Any, ...], reached: list[_Reached[Value]]) -> None:
        """Adds all ends that the tokens from an index on lead to."""
        if self.ends is not None:
            reached.append((self.ends, at, values))
        words, filled_by = self.words, self.filled_by
        if not (words or filled_by) or at >= len(tokens.norms):
            return
        norm = tokens.norms[at]
        if norm in words:
            words[norm].walk(tokens, at + 1, values, reached)
        for key in (norm, tokens.kinds[at]) if filled_by else ():
            for slot, child in filled_by.get(key, ()):
                filled = slot.match(tokens, at)
                if filled is not None:
                    child.walk(tokens, filled[1], (*values, filled[0]), reached)


class _Graph(Generic[Value]):
    """Makes the nodes of rules. Patterns with the same remainder share a node.

    So the words of an alternation share what follows them, which a tree would repeat for each. Equal
    remainders of one rule are one object, and are compared by identity. Only its end knows how a pattern
    names its slots, so that patterns that name a slot differently share the way through it.
    """

    def __init__(self, slots: Mapping[str, Slot]) -> None:
        self._slots = slots
        self._steps: dict[tuple[frozenset[str] | str, _Rest[Value]], _Step[Value]] = {}
        self._nodes: dict[tuple[_Rest[Value], ...], _Node[Value]] = {}

    def root(self, rules: Iterable[Rule[Value]]) -> _Node[Value]:
        """The node at which every pattern of the rules begins."""
        return self._node([rest for rule in rules for rest in self._rests(rule)])

    def _rests(self, rule: Rule[Value]) -> Iterator[_Rest[Value]]:
        ends: dict[tuple[tuple[str, ...], tuple[Items, ...]], _End[Value]] = {}
        for pattern in rule.patterns:
            names = tuple(item.name for item in pattern.items if isinstance(item, SlotItem))
            around = (pattern.before, pattern.after, pattern.never_after)
            rest: _Rest[Value] = ends.setdefault((names, around), _End(rule, names, *around))
            for item in reversed(pattern.items):
                rest = self._step(item.slot if isinstance(item, SlotItem) else item, rest)
            yield rest

    def _step(self, item: frozenset[str] | str, rest: _Rest[Value]) -> _Step[Value]:
        step = self._steps.get((item, rest))
        if step is None:
            step = self._steps[item, rest] = _Step(item, rest)
        return step

    def _node(self, rests: list[_Rest[Value]]) -> _Node[Value]:
        key = tuple(rests)
        if key not in self._nodes:
            self._nodes[key] = self._made(rests)
        return self._nodes[key]

    def _made(self, rests: list[_Rest[Value]]) -> _Node[Value]:
        words: dict[str, list[_Rest[Value]]] = {}
        slots: dict[str, list[_Rest[Value]]] = {}
        ends: list[_End[Value]] = []
        for rest in rests:
            if isinstance(rest, _End):
                ends.append(rest)
            elif isinstance(rest.item, str):
                slots.setdefault(rest.item, []).append(rest.rest)
            else:
                for word in rest.item:
                    words.setdefault(word, []).append(rest.rest)
        children = {word: self._node(following) for word, following in words.items()}
        return _Node(children, self._filled_by(slots), _Ends(ends) if ends else None)

    def _filled_by(
        self, slots: Mapping[str, list[_Rest[Value]]]
    ) -> Mapping[str, tuple[tuple[Slot, _Node[Value]], ...]]:
        filled_by: dict[str, tuple[tuple[Slot, _Node[Value]], ...]] = {}
        for name, following in slots.items():
            slot = self._slots[name]
            choice = ((slot, self._node(following)),)
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
        self._second = {
            norm: frozenset(node.words).union(node.filled_by)
            for norm, node in self._root.words.items()
            if node.ends is None and norm not in self._root.filled_by
        }
        """The norms and kinds that must come after the words at which a rule can begin but not end."""

    @property
    def vocabulary(self) -> frozenset[str]:
        """The words that the rules know; of a slot of several words, the first."""
        nodes, known = [self._root], {id(self._root)}
        for node in nodes:
            slots = (child for choice in node.filled_by.values() for _, child in choice)
            following = [one for one in chain(node.words.values(), slots) if id(one) not in known]
            known.update(map(id, following))
            nodes += following
        return frozenset(word for node in nodes for word in chain(node.words, node.filled_by))

    def words_before(self, kind: str) -> frozenset[str]:
        """The words after which, as the first of a wording, a token of that kind can stand."""
        return frozenset(norm for norm, node in self._root.words.items() if kind in node.filled_by)

    def starts(self, tokens: Tokens) -> list[int]:
        """The indices at which a rule may fit, judged by the token there and the one after it."""
        first, filled_by = self.first, self._root.filled_by
        found = []
        for index, (norm, kind) in enumerate(zip(tokens.norms, tokens.kinds, strict=True)):
            if norm in first or kind in first:
                second = None if kind in filled_by else self._second.get(norm)
                if second is None or _has_any(tokens, index + 1, second):
                    found.append(index)
        return found

    def matches(self, tokens: Tokens, index: int, found: int = -1) -> list[Match[Value]]:
        """Every rule that fits at ``index``: the longest first, then the one with most context.

        ``found`` is the index after the last time found, which a wording can ask for as {found}.
        """
        reached: list[_Reached[Value]] = []
        self._root.walk(tokens, index, (), reached)
        if not reached:
            return []
        place = _Place(self._slots, tokens, index, found)
        before = tokens.norms[index - 1] if index else ""
        matches = [
            match
            for ends, at, values in reached
            for end in ends.after(before)
            if (match := end.match(place, at, values)) is not None
        ]
        if len(matches) > 1:
            matches.sort(key=lambda match: (-match.end, -match.weight))
        return matches


def _has_any(tokens: Tokens, index: int, norms_and_kinds: frozenset[str]) -> bool:
    """Whether the token at an index is one of these norms or kinds."""
    if index >= len(tokens.norms):
        return False
    return tokens.norms[index] in norms_and_kinds or tokens.kinds[index] in norms_and_kinds


@dataclass(slots=True)
class _Place:
    """Where patterns begin; ``found`` is the index after the last time found."""

    slots: Mapping[str, Slot]
    tokens: Tokens
    start: int
    found: int

    def comes_after(self, items: Items) -> bool:
        """Whether items of one token each stand right before the place."""
        at = self.start
        for item in reversed(items):
            if item is FOUND:
                return at == self.found
            if item is START:
                return self.tokens.heads_line(at)
            at -= 1
            if at < 0:
                return False
            if isinstance(item, SlotItem):
                if not self._fills(item.slot, at):
                    return False
            elif self.tokens.norms[at] not in item:
                return False
        return True

    def values_of(self, items: Items, index: int) -> dict[str, Any] | None:
        """The values of the slots among items that stand at an index; None if they don't stand there."""
        tokens, at = self.tokens, index
        values: dict[str, Any] = {}
        for item in items:
            if at >= len(tokens.norms) and not self._takes_no_words(item):
                return None
            if not isinstance(item, SlotItem):
                if tokens.norms[at] not in item:
                    return None
                at += 1
                continue
            filled = self.slots[item.slot].match(tokens, at)
            if filled is None:
                return None
            values[item.name], at = filled
        return values

    def _takes_no_words(self, item: Item) -> bool:
        """Whether an item is a slot that looks at the words around it, and can stand at the end of a text."""
        return isinstance(item, SlotItem) and not self.slots[item.slot].first

    def _fills(self, slot: str, index: int) -> bool:
        """Whether a token alone fills a slot."""
        filled = self.slots[slot].match(self.tokens, index)
        return filled is not None and filled[1] == index + 1
