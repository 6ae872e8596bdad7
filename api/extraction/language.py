"""What a language is made of: words, rules, and what its clauses are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from inspect import signature
from typing import Any, TypeVar

from api.calendar.counting import near_year
from api.extraction.clauses.grammar import Grammar
from api.extraction.patterns import UNNAMED, Either, Numeral, Rule, Rules, Slot, Table, wordings
from api.extraction.times import TRAP, Meaning, Time
from api.extraction.tokens import DECIMAL, INTEGER, ISO_DATE, NUMERIC_DATE, TIME, Folded, Tokenizer, Tokens

Function = TypeVar("Function", bound=Callable[..., Any])


@dataclass
class Language:
    """A language handed to the engine: everything that differs between languages is one of these fields."""

    code: str
    tokenizer: Tokenizer
    grammar: Grammar
    numbers: Mapping[str, int]
    abbreviations: frozenset[str]
    articles: frozenset[str]
    calendar_words: frozenset[str] = frozenset()
    """Words that name a day, month or season when written small, and a person or planet with a capital."""
    opening_words: frozenset[str] = frozenset()
    """Those that can stand alone at the head of a sentence: «Mardi, le maire…»."""
    slots: dict[str, Slot] = field(default_factory=dict)
    _rules: list[Rule] = field(default_factory=list)
    _passes: dict[str, list[Rule]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        in_words = Table(self.numbers, self.tokenizer)
        self.slots.update(
            number=Either(Numeral(frozenset([INTEGER]), _number), in_words),
            day=Numeral(frozenset([INTEGER]), _day),
            year=Numeral(frozenset([INTEGER]), _year),
            two_digits=Numeral(frozenset([INTEGER]), _two_digits),
            hour=Numeral(frozenset([INTEGER]), _hour),
            minute=Numeral(frozenset([INTEGER]), _minute),
            clock_decimal=Numeral(frozenset([DECIMAL]), _clock_decimal),
            near_year=Numeral(frozenset([INTEGER]), _near_year),
            iso_date=Numeral(frozenset([ISO_DATE]), _iso_date),
            time=TimeSlot(),
            numeric_date=Numeral(frozenset([NUMERIC_DATE]), _day_first),
        )

    def table(self, name: str, entries: Mapping[str, Any], *, capitalised: bool = False) -> None:
        """Makes a table of words a slot that wordings can name; ``capitalised`` words must have a capital."""
        self.slots[name] = Table(entries, self.tokenizer, capitalised=capitalised)

    def words(self, name: str, words: Iterable[str]) -> None:
        """Makes words a slot that has no value, for wordings that only ask for one of them."""
        self.table(name, dict.fromkeys(words, True))

    def slot(self, name: str, *patterns: str) -> Callable[[Function], Function]:
        """Makes wordings a slot of their own; its value is what the function returns, None refuses."""

        def register(meaning: Function) -> Function:
            self.slots[name] = _Phrase(self._rule(meaning, patterns), self.slots)
            return meaning

        return register

    def reads(self, meaning: Callable[..., Meaning], *patterns: str, name: str | None = None) -> None:
        """Reads wordings as a time; ``name`` is the rule's, if it differs from the meaning's."""
        self._rules.append(self._rule(meaning, patterns, name))

    def reads_part(self, meaning: Callable[..., Meaning], *patterns: str, name: str | None = None) -> None:
        """Reads wordings around a {time} that belong to its mention: «early {time}»."""
        self._read_later("part", meaning, patterns, name)

    def reads_range(self, meaning: Callable[..., Meaning], *patterns: str, name: str | None = None) -> None:
        """Reads wordings of several {time}s: «from {first:time} to {last:time}»."""
        self._read_later("range", meaning, patterns, name)

    def reads_frame(self, meaning: Callable[..., Meaning], *patterns: str, name: str | None = None) -> None:
        """Reads wordings in front of a {time} that open one of its sides: «since {time}»."""
        self._read_later("frame", meaning, patterns, name)

    def ignores(self, *patterns: str) -> None:
        """Skips wordings that look like a time and are none: nothing inside them is read."""
        self._rules.append(self._rule(lambda: TRAP, patterns, "ignored"))

    def rule(self, *patterns: str) -> Callable[[Function], Function]:
        """Decorates a meaning that only this language has, as ``reads`` does with a shared one."""

        def register(meaning: Function) -> Function:
            self.reads(meaning, *patterns)
            return meaning

        return register

    def part(self, *patterns: str) -> Callable[[Function], Function]:
        """Decorates a part that only this language has, as ``reads_part`` does with a shared one."""

        def register(meaning: Function) -> Function:
            self.reads_part(meaning, *patterns)
            return meaning

        return register

    def range(self, *patterns: str) -> Callable[[Function], Function]:
        """Decorates a range that only this language has, as ``reads_range`` does with a shared one."""

        def register(meaning: Function) -> Function:
            self.reads_range(meaning, *patterns)
            return meaning

        return register

    def frame(self, *patterns: str) -> Callable[[Function], Function]:
        """Decorates a frame that only this language has, as ``reads_frame`` does with a shared one."""

        def register(meaning: Function) -> Function:
            self.reads_frame(meaning, *patterns)
            return meaning

        return register

    def _read_later(
        self, stage: str, meaning: Callable[..., Meaning], patterns: tuple[str, ...], name: str | None
    ) -> None:
        self._passes.setdefault(stage, []).append(self._rule(meaning, patterns, name))

    def _rule(self, meaning: Callable[..., Any], patterns: tuple[str, ...], name: str | None = None) -> Rule:
        name = name or meaning.__name__
        flat = tuple(wording for pattern in patterns for wording in wordings(pattern, self.tokenizer))
        named = {item[0] for one in flat for item in (*one.items, *one.after) if isinstance(item, tuple)}
        named.discard(UNNAMED)
        missing = named - set(signature(meaning).parameters)
        if missing:
            raise TypeError(f"{name} has wordings with {sorted(missing)}, which it does not take")
        return Rule(name, flat, meaning)

    @cached_property
    def rules(self) -> Rules:
        return Rules(self._rules, self.slots)

    @cached_property
    def passes(self) -> Mapping[str, Rules]:
        """The rules about times found already, in the order in which they apply."""
        return {stage: Rules(self._passes.get(stage, ()), self.slots) for stage in ("part", "range", "frame")}


class TimeSlot:
    """The slot that the times found so far fill in later wordings."""

    first = frozenset([TIME])

    def match(self, tokens: Tokens, index: int) -> tuple[Time, int] | None:
        if not isinstance(tokens, Folded) or tokens.kinds[index] != TIME:
            return None
        time: Time | None = tokens.held[index].time
        return None if time is None else (time, index + 1)


class _Phrase:
    """A slot filled by a wording."""

    def __init__(self, rule: Rule, slots: Mapping[str, Slot]) -> None:
        self._rules = Rules([rule], slots)
        self.first = self._rules.first

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        for match in self._rules.matches(tokens, index):
            value = match.rule.meaning(**match.values)
            if value is not None:
                return value, match.end
        return None


def parts_of_date(written: str) -> tuple[int, int, int]:
    """The three numbers of «24/02/2022» or «24.2.22», in their order; the year in full."""
    first, second, year = (int(part) for part in written.replace(".", "/").split("/"))
    return first, second, year if year > 99 else near_year(year)


def _day_first(tokens: Tokens, index: int) -> tuple[int, int, int] | None:
    """Year, month and day of «24/02/2022»."""
    if _part_of_a_name(tokens, index):
        return None
    day, month, year = parts_of_date(tokens.norms[index])
    return year, month, day


def _iso_date(tokens: Tokens, index: int) -> tuple[int, int, int] | None:
    """Year, month and day of «2024-03-05»."""
    if _part_of_a_name(tokens, index):
        return None
    year, month, day = tokens.norms[index].split("-")
    return int(year), int(month), int(day)


def _near_year(tokens: Tokens, index: int) -> int | None:
    """The 1988 of «'88»."""
    two_digits = _two_digits(tokens, index)
    return None if two_digits is None else near_year(two_digits)


def _number(tokens: Tokens, index: int) -> int | None:
    return int(tokens.norms[index]) if len(tokens.norms[index]) <= 4 else None


def _day(tokens: Tokens, index: int) -> int | None:
    if len(tokens.norms[index]) > 2:
        return None
    day = int(tokens.norms[index])
    return day if 1 <= day <= 31 else None


def _year(tokens: Tokens, index: int) -> int | None:
    if len(tokens.norms[index]) != 4 or _part_of_a_name(tokens, index):
        return None
    year = int(tokens.norms[index])
    return year if 1000 <= year <= 2999 else None


def _part_of_a_name(tokens: Tokens, index: int) -> bool:
    """«A320», «Windows95», «n°2021-1104»: glued to a letter, a mark of a code or a further number."""
    if tokens.glued(index) and tokens.norms[index - 1] in ("°", "#", "$", "€", "£", "_", "@", "=", "&", "+"):
        return True
    after = index + 1
    return (
        after < len(tokens)
        and tokens.glued(after)
        and tokens.norms[after] in ("%", "€", "$", "£", "°", "_", "@", "=")
    )


def _two_digits(tokens: Tokens, index: int) -> int | None:
    return int(tokens.norms[index]) if len(tokens.norms[index]) == 2 else None


def _hour(tokens: Tokens, index: int) -> int | None:
    hour = _two_or_less(tokens, index)
    return hour if hour is not None and hour <= 24 else None


def _minute(tokens: Tokens, index: int) -> int | None:
    minute = _two_digits(tokens, index)
    return minute if minute is not None and minute < 60 else None


def _two_or_less(tokens: Tokens, index: int) -> int | None:
    return int(tokens.norms[index]) if len(tokens.norms[index]) <= 2 else None


def _clock_decimal(tokens: Tokens, index: int) -> str | None:
    """«8.30» as 08:30."""
    hour, _, minute = tokens.norms[index].partition(".")
    if not (len(hour) <= 2 and len(minute) == 2 and int(hour) < 24 and int(minute) < 60):
        return None
    return f"{int(hour):02}:{minute}"
