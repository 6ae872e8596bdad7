"""Sentence → the times it names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from api.extraction.language import Language
from api.extraction.patterns import Match, Rules
from api.extraction.times import TRAP, At, Time
from api.extraction.tokens import INTEGER, MARK, TIME, Folded, Tokens


@dataclass(frozen=True, slots=True)
class Expression:
    """The tokens from ``start`` to ``end``, excluded, name a time; its preposition begins at ``opening``.

    ``time`` is None where the words are a trap: they look like a time and are none.
    """

    start: int
    end: int
    opening: int
    closing: int
    time: Time | None
    rule: str
    clock: str | None = None


def expressions_in(tokens: Tokens, language: Language) -> list[Expression]:
    """The times, not overlapping, in the order of the text."""
    found = _named(tokens, language)
    if not any(expression.time is not None for expression in found):
        return []
    for stage, rules in language.passes.items():
        found = _combined(_folded(tokens, found), rules, inclusive=stage == "part")
    articles = language.articles
    return [
        _with_article(tokens, expression, articles) for expression in found if expression.time is not None
    ]


def _named(tokens: Tokens, language: Language) -> list[Expression]:
    rules = language.rules
    first = rules.first
    norms, kinds = tokens.norms, tokens.kinds
    found: list[Expression] = []
    index, count = 0, len(tokens)
    while index < count:
        if norms[index] in first or kinds[index] in first:
            last = found[-1].end if found and found[-1].time is not None else -1
            matches = rules.matches(tokens, index, last)
            expression = None if _is_name(tokens, matches, language) else _read(matches)
            if expression is not None:
                found.append(expression)
                index = expression.end
                continue
        index += 1
    return found


def _is_name(tokens: Tokens, matches: list[Match], language: Language) -> bool:
    """«Julien Avril», «la planète Mars»: where a language writes its calendar small, a capital makes a name.

    A capital is also written at the head of a sentence, and behind a number («le 14 Juillet»).
    """
    if not matches or tokens.norms[matches[0].start] not in language.calendar_words:
        return False
    start, end = matches[0].start, matches[0].end
    if not tokens.capitalised(start):
        return False
    if _opens_sentence(tokens, start):
        return end == start + 1 and tokens.norms[start] not in language.opening_words
    return not (start and tokens.kinds[start - 1] == INTEGER)


def _opens_sentence(tokens: Tokens, index: int) -> bool:
    return all(tokens.kinds[before] == MARK for before in range(max(index - 3, 0), index)) and index <= 3


def _read(matches: list[Match]) -> Expression | None:
    """The first match whose rule can tell what it means."""
    for match in matches:
        meaning = match.rule.meaning(**match.values)
        if meaning is None:
            continue
        time, clock = _time_and_clock(meaning)
        return Expression(match.start, match.end, match.start, match.end, time, match.rule.name, clock)
    return None


def _time_and_clock(meaning: Any) -> tuple[Time | None, str | None]:
    if meaning is TRAP:
        return None, None
    if isinstance(meaning, At):
        return meaning.time, meaning.clock
    return meaning, None


def _folded(tokens: Tokens, expressions: list[Expression]) -> Folded:
    norms: list[str] = []
    kinds: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    origins: list[int] = []
    held: dict[int, Expression] = {}
    index = 0
    for expression in expressions:
        start, end = expression.start, expression.end
        held[len(norms) + start - index] = expression
        norms += [*tokens.norms[index:start], ""]
        kinds += [*tokens.kinds[index:start], TIME]
        starts += tokens.starts[index : start + 1]
        ends += [*tokens.ends[index:start], tokens.ends[end - 1]]
        origins += range(index, start + 1)
        index = end
    norms += tokens.norms[index:]
    kinds += tokens.kinds[index:]
    starts += tokens.starts[index:]
    ends += tokens.ends[index:]
    origins += range(index, len(tokens.norms) + 1)
    return Folded(tokens.text, norms, kinds, starts, ends, held, tuple(origins))


def _combined(folded: Folded, rules: Rules, *, inclusive: bool) -> list[Expression]:
    """The expressions after one pass of rules about times found before."""
    combined: list[Expression] = []
    index = 0
    first, norms, kinds = rules.first, folded.norms, folded.kinds
    while index < len(norms):
        if norms[index] in first or kinds[index] in first:
            merged, end = _merged(folded, rules.matches(folded, index), inclusive=inclusive)
            if merged:
                combined.extend(merged)
                index = end
                continue
        held = folded.held.get(index)
        if held is not None:
            combined.append(held)
        index += 1
    return combined


def _merged(folded: Folded, matches: list[Match], *, inclusive: bool) -> tuple[list[Expression], int]:
    for match in matches:
        held = [folded.held[at] for at in range(match.start, match.end) if at in folded.held]
        if not held:
            continue
        meaning = match.rule.meaning(**match.values)
        if meaning is None:
            continue
        span = folded.origins[match.start], folded.origins[match.end]
        return _expressions(meaning, held, span, match.rule.name, inclusive=inclusive), match.end
    return [], 0


def _expressions(
    meaning: Any, held: list[Expression], span: tuple[int, int], rule: str, *, inclusive: bool
) -> list[Expression]:
    """What a later rule makes of the expressions inside its ``span``; its own words count where inclusive."""
    if isinstance(meaning, tuple):
        return [replace(one, time=time) for one, time in zip(held, meaning, strict=True)]
    time, clock = _time_and_clock(meaning)
    first, last = held[0], held[-1]
    start, end = span if inclusive else (first.start, last.end)
    return [
        Expression(
            start=start,
            end=end,
            opening=min(span[0], first.opening),
            closing=max(span[1], last.closing),
            time=time,
            rule=first.rule if time is first.time else rule,
            clock=clock or next((one.clock for one in held if one.clock), None),
        )
    ]


def _with_article(tokens: Tokens, expression: Expression, articles: frozenset[str]) -> Expression:
    """«l'an dernier», but «15 mars»: an article in front of a word belongs to the mention."""
    before = expression.start - 1
    if before < 0 or tokens.norms[before] not in articles or tokens.kinds[expression.start] != "word":
        return expression
    return replace(expression, start=before, opening=min(before, expression.opening))
