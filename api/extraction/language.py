"""A language as it is handed to the engine: its words, slots, rules and grammar."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from inspect import Parameter, signature
from typing import Any, TypeVar

from api.extraction.clauses.grammar import Grammar
from api.extraction.folding import folded
from api.extraction.line_breaks import LineBreaks
from api.extraction.numerals import NUMBER, NUMERALS
from api.extraction.patterns import Pattern, patterns_of
from api.extraction.rules import Rule, Rules
from api.extraction.slots import Either, Slot, Table
from api.extraction.times import TRAP, Meaning, Time
from api.extraction.tokens import TIME, Folded, Tokenizer, Tokens

Function = TypeVar("Function", bound=Callable[..., Any])


class Stage(StrEnum):
    """When rules are applied, in this order."""

    TIME = "time"
    """To the text: wordings that name a time."""
    PART = "part"
    """To times found before: wordings around one that belong to its mention."""
    RANGE = "range"
    """To wordings of several times."""
    FRAME = "frame"
    """To wordings in front of a time that open one of its sides."""


@dataclass
class Language:
    """A language handed to the engine: everything that differs between languages is one of these fields.

    A language maps wordings to meanings with ``reads``, ``reads_part``, ``reads_range`` and ``reads_frame``.
    The decorators ``rule``, ``part``, ``range`` and ``frame`` do the same with a meaning that only this
    language has. ``api.extraction.patterns`` says how a wording is written. Of rules that fit the same
    words, the one added first counts; none can be added once the language has been used.
    """

    code: str
    tokenizer: Tokenizer
    grammar: Grammar
    numbers: Mapping[str, int]
    abbreviations: frozenset[str]
    articles: frozenset[str]
    calendar_words: frozenset[str] = frozenset()
    """Words that name a day, month or season when written small, and a person or planet with a capital."""
    opening_words: frozenset[str] = frozenset()
    """Calendar words that can open a sentence alone and still name a time: «Mardi, le maire…»."""
    days_and_months: frozenset[str] = frozenset()
    """Names of weekdays and months, in small letters."""
    slots: dict[str, Slot] = field(default_factory=dict)
    _rules: dict[Stage, list[Rule[Meaning]]] = field(default_factory=lambda: {stage: [] for stage in Stage})
    _complete: bool = False

    def __post_init__(self) -> None:
        in_words = Table(self.numbers, self.tokenizer)
        self.slots.update(NUMERALS, number=Either(NUMBER, in_words), time=TimeSlot())

    def table(self, name: str, entries: Mapping[str, Any], *, capitalised: bool = False) -> None:
        """Makes a table of words a slot that wordings can name; ``capitalised`` words must have a capital."""
        self.slots[name] = Table(entries, self.tokenizer, capitalised=capitalised)

    def words(self, name: str, words: Iterable[str]) -> None:
        """Makes words a slot without a value, for wordings that only require one of them."""
        self.table(name, dict.fromkeys(words, True))

    def slot(self, name: str, *wordings: str) -> Callable[[Function], Function]:
        """Makes wordings a slot, with the value that the decorated function returns; None refuses them."""

        def register(value: Function) -> Function:
            patterns = self._patterns(value, wordings, name)
            self.slots[name] = _WordingSlot(Rule(name, patterns, value), self.slots)
            return value

        return register

    def reads(self, meaning: Callable[..., Meaning], *wordings: str, name: str | None = None) -> None:
        """Reads wordings as a time; ``name`` is the rule's, if it differs from the meaning's."""
        self._add(Stage.TIME, meaning, wordings, name)

    def reads_part(self, meaning: Callable[..., Meaning], *wordings: str, name: str | None = None) -> None:
        """Reads wordings around a {time} that belong to its mention: «early {time}»."""
        self._add(Stage.PART, meaning, wordings, name)

    def reads_range(self, meaning: Callable[..., Meaning], *wordings: str, name: str | None = None) -> None:
        """Reads wordings of several {time}s: «from {first:time} to {last:time}»."""
        self._add(Stage.RANGE, meaning, wordings, name)

    def reads_frame(self, meaning: Callable[..., Meaning], *wordings: str, name: str | None = None) -> None:
        """Reads wordings in front of a {time} that open one of its sides: «since {time}»."""
        self._add(Stage.FRAME, meaning, wordings, name)

    def ignores(self, *wordings: str) -> None:
        """Skips wordings that only look like a time: nothing inside them is read."""
        self._add(Stage.TIME, lambda: TRAP, wordings, "ignored")

    def rule(self, *wordings: str) -> Callable[[Function], Function]:
        """Decorator for a meaning that only this language has; it returns a time."""
        return self._adding(Stage.TIME, wordings)

    def part(self, *wordings: str) -> Callable[[Function], Function]:
        """The same for wordings around a {time}, as in ``reads_part``."""
        return self._adding(Stage.PART, wordings)

    def range(self, *wordings: str) -> Callable[[Function], Function]:
        """The same for wordings of several {time}s, as in ``reads_range``."""
        return self._adding(Stage.RANGE, wordings)

    def frame(self, *wordings: str) -> Callable[[Function], Function]:
        """The same for wordings that open a side of a {time}, as in ``reads_frame``."""
        return self._adding(Stage.FRAME, wordings)

    @cached_property
    def line_breaks(self) -> LineBreaks:
        """What tells a line break inside a sentence from one that ends it."""
        grammar = self.grammar
        unfinished = grammar.prepositions.all | grammar.prepositions.with_times | grammar.nouns.determiners
        return LineBreaks(unfinished | grammar.conjunctions.coordinators, self.days_and_months)

    @cached_property
    def rules(self) -> Mapping[Stage, Rules[Meaning]]:
        """The rules of each stage, in order. Once they have been asked for, none can be added."""
        self._complete = True
        return {stage: Rules(rules, self.slots) for stage, rules in self._rules.items()}

    @property
    def rule_names(self) -> frozenset[str]:
        """The names of its rules, as mentions have them; wordings that are ignored share one."""
        return frozenset(rule.name for rules in self._rules.values() for rule in rules)

    @cached_property
    def accented(self) -> Mapping[str, str]:
        """The words of the rules by their spelling without accents, where that is no other word."""
        known = frozenset[str]().union(*(rules.vocabulary for rules in self.rules.values()))
        spelt = {folded(word): word for word in sorted(known) if word.isalpha()}
        return {plain: word for plain, word in spelt.items() if plain not in known}

    def _adding(self, stage: Stage, wordings: tuple[str, ...]) -> Callable[[Function], Function]:
        def register(meaning: Function) -> Function:
            self._add(stage, meaning, wordings, None)
            return meaning

        return register

    def _add(
        self, stage: Stage, meaning: Callable[..., Meaning], wordings: tuple[str, ...], name: str | None
    ) -> None:
        name = name or meaning.__name__
        if self._complete:
            raise RuntimeError(f"language {self.code} is already in use, so the rule {name} comes too late")
        self._rules[stage].append(Rule(name, self._patterns(meaning, wordings, name), meaning))

    def _patterns(
        self, function: Callable[..., Any], wordings: tuple[str, ...], name: str
    ) -> tuple[Pattern, ...]:
        """The patterns of wordings; TypeError if their slots don't match its parameters."""
        patterns = tuple(pattern for wording in wordings for pattern in patterns_of(wording, self.tokenizer))
        parameters = signature(function).parameters
        required = {one.name for one in parameters.values() if one.default is Parameter.empty}
        for pattern in patterns:
            if not required <= pattern.names <= set(parameters):
                raise TypeError(
                    f"{name} takes {sorted(parameters)}, its wording gives {sorted(pattern.names)}"
                )
        return patterns


class TimeSlot:
    """The slot that a time found before fills in wordings of later stages."""

    first = frozenset([TIME])

    def match(self, tokens: Tokens, index: int) -> tuple[Time, int] | None:
        if not isinstance(tokens, Folded) or tokens.kinds[index] != TIME:
            return None
        time: Time | None = tokens.held[index].time
        return None if time is None else (time, index + 1)


class _WordingSlot:
    """A slot filled by a wording."""

    def __init__(self, rule: Rule[Any], slots: Mapping[str, Slot]) -> None:
        self._rules = Rules([rule], slots)
        self.first = self._rules.first

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        for match in self._rules.matches(tokens, index):
            value = match.meaning()
            if value is not None:
                return value, match.end
        return None
