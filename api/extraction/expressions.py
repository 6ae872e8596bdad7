"""Sentence → the times it names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import NamedTuple

from api.extraction.language import Language, Stage
from api.extraction.rules import Match, Rules
from api.extraction.times import At, Meaning, Time
from api.extraction.tokens import INTEGER, TIME, WORD, Folded, Tokens

LATER_STAGES = (Stage.PART, Stage.RANGE, Stage.FRAME)


@dataclass(slots=True, eq=False)
class Expression:
    """Tokens that name a time, found once and compared by identity.

    The words of its mention are those from ``start`` to ``end``, excluded. With its preposition and what
    else belongs to it, it reaches from ``opening`` to ``closing``. ``time`` is None for a trap: words that
    only look like a time.
    """

    start: int
    end: int
    opening: int
    closing: int
    time: Time | None
    rule: str
    clock: str | None = None


def expressions_in(tokens: Tokens, language: Language) -> list[Expression]:
    """The times that a sentence names, in order; they do not overlap."""
    found = _named(tokens, language)
    if not any(expression.time is not None for expression in found):
        return []
    folded = _folded(tokens, found)
    for stage in LATER_STAGES:
        made = _made(folded, language.rules[stage], inclusive=stage is Stage.PART)
        if made:
            found = _replaced(folded, made)
            folded = _folded(tokens, found)
    articles = language.articles
    return [
        _with_article(tokens, expression, articles) for expression in found if expression.time is not None
    ]


def _named(tokens: Tokens, language: Language) -> list[Expression]:
    """The times and traps that the rules of the first stage find, from left to right."""
    rules = language.rules[Stage.TIME]
    found: list[Expression] = []
    end, end_of_time = 0, -1
    for index in rules.starts(tokens):
        if index < end:
            continue
        matches = rules.matches(tokens, index, end_of_time)
        expression = None if _is_name(tokens, matches, language) else _expression(matches)
        if expression is not None:
            found.append(expression)
            end = expression.end
            end_of_time = -1 if expression.time is None else end
    return found


def _is_name(tokens: Tokens, matches: list[Match[Meaning]], language: Language) -> bool:
    """«Julien Avril», «la planète Mars»: if a language writes its calendar small, a capital makes a name.

    A capital is also written at the head of a sentence, and after a number («le 14 Juillet»).
    """
    if not matches or tokens.norms[matches[0].start] not in language.calendar_words:
        return False
    start, end = matches[0].start, matches[0].end
    if not tokens.capitalised(start):
        return False
    if tokens.opens_with(start):
        return end == start + 1 and tokens.norms[start] not in language.opening_words
    return not (start and tokens.kinds[start - 1] == INTEGER)


def _expression(matches: list[Match[Meaning]]) -> Expression | None:
    """The expression of the first match to which its rule gives a meaning; None if there is none."""
    for match in matches:
        meaning = match.meaning()
        if meaning is not None:
            start, end = match.start, match.end
            time, clock = _time_and_clock(meaning)
            return Expression(start, end, start, end, time, match.rule.name, clock)
    return None


def _time_and_clock(meaning: Meaning) -> tuple[Time | None, str | None]:
    if isinstance(meaning, At):
        return meaning.time, meaning.clock
    return (meaning if isinstance(meaning, Time) else None), None


def _folded(tokens: Tokens, expressions: Iterable[Expression]) -> Folded:
    """The tokens, with those of each expression replaced by a single one."""
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


class _Made(NamedTuple):
    """What a rule makes of the times from ``start`` to ``end``, excluded, in the folded tokens."""

    start: int
    end: int
    expressions: list[Expression]


def _made(folded: Folded, rules: Rules[Meaning], *, inclusive: bool) -> list[_Made]:
    """What the rules of one stage make of times found before, from left to right."""
    found: list[_Made] = []
    for index in rules.starts(folded):
        if not found or index >= found[-1].end:
            made = _made_by_first(rules.matches(folded, index), folded, inclusive=inclusive)
            if made is not None:
                found.append(made)
    return found


def _made_by_first(matches: Iterable[Match[Meaning]], folded: Folded, *, inclusive: bool) -> _Made | None:
    """What the first match with a meaning makes of the times in it."""
    for match in matches:
        start, end = match.start, match.end
        held = [folded.held[at] for at in range(start, end) if at in folded.held]
        meaning = match.meaning() if held else None
        if isinstance(meaning, tuple):
            times = zip(held, meaning, strict=True)
            return _Made(start, end, [replace(one, time=time) for one, time in times])
        if meaning is not None:
            span = folded.origins[start], folded.origins[end]
            return _Made(start, end, [_joined(held, span, meaning, match.rule.name, inclusive=inclusive)])
    return None


def _replaced(folded: Folded, made: list[_Made]) -> list[Expression]:
    """The expressions, with those that rules have made in the place of those they are made of."""
    used = {at for one in made for at in range(one.start, one.end)}
    kept = [(at, [held]) for at, held in folded.held.items() if at not in used]
    in_order = sorted([*kept, *((one.start, one.expressions) for one in made)], key=itemgetter(0))
    return [expression for _, expressions in in_order for expression in expressions]


def _joined(
    held: list[Expression], span: tuple[int, int], meaning: Meaning, rule: str, *, inclusive: bool
) -> Expression:
    """One expression made of those in a span; if inclusive, the words of the rule belong to its mention."""
    time, clock = _time_and_clock(meaning)
    first, last = held[0], held[-1]
    kept = next((one for one in held if one.time is time), None)
    start, end = span if inclusive else _named_by(held if kept is None else [kept])
    return Expression(
        start=start,
        end=end,
        opening=min(span[0], first.opening),
        closing=max(span[1], last.closing),
        time=time,
        rule=rule if kept is None else kept.rule,
        clock=clock or next((one.clock for one in held if one.clock), None),
    )


def _named_by(held: Sequence[Expression]) -> tuple[int, int]:
    """The words from the first to the last of some expressions."""
    return held[0].start, held[-1].end


def _with_article(tokens: Tokens, expression: Expression, articles: frozenset[str]) -> Expression:
    """«l'an dernier», but «15 mars»: an article in front of a word is part of the mention."""
    before = expression.start - 1
    if before < 0 or tokens.norms[before] not in articles or tokens.kinds[expression.start] != WORD:
        return expression
    return replace(expression, start=before, opening=min(before, expression.opening))
