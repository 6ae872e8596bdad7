"""Lists of dated items: «La tournée passera à Lens le 3 mai, à Lille le 5 et à Arras le 9 mai»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from api.extraction.clauses.governor import governor_of
from api.extraction.clauses.sentence import PART_MARKS, Sentence
from api.extraction.expressions import Expression
from api.extraction.sides import Open
from api.extraction.titles.adjuncts import adjunct
from api.extraction.titles.bounding import LONGEST
from api.extraction.titles.gate import fault
from api.extraction.titles.line import Line
from api.extraction.titles.tidying import tidy
from api.extraction.tokens import INTEGER, MARK, WORD, Span

COMMA = ","
OPENING = frozenset({"(", ":"})
STOPS = frozenset('()[].!?«»"“”–—') | PART_MARKS
"""Marks at which an item ends."""


class Item(NamedTuple):
    """A date of a list, and the words that stand with it alone."""

    expression: Expression
    words: Span


def items_of(expression: Expression, sentence: Sentence) -> Sequence[Item]:
    """The items of the list in which a date stands, in order; none if it stands in no list."""
    run = next((run for run in _runs(sentence) if expression in run), [])
    if len(run) < 2:
        return []
    later = [_words_of(number, run, sentence) for number in range(1, len(run))]
    first = _first_words(run, later, sentence)
    items = [Item(one, span) for one, span in zip(run, [first, *later], strict=True) if span is not None]
    is_list = len(items) == len(run) and _is_listed(run, sentence)
    return items if is_list and all(_says_something(item.words, sentence) for item in items) else []


def _is_listed(run: list[Expression], sentence: Sentence) -> bool:
    """Whether a conjunction, a colon or a parenthesis shows a list, and one verb has all its dates."""
    norms, coordinators = sentence.tokens.norms, sentence.grammar.conjunctions.coordinators
    joint = range(adjunct(run[-2], sentence).stop, adjunct(run[-1], sentence).start)
    opened = adjunct(run[0], sentence).start - 1
    shown = norms[opened] in OPENING or any(norms[at] in coordinators for at in joint)
    governors = {found.outcome.verb for one in run if (found := governor_of(one, sentence))}
    return shown and len(governors) <= 1 and not any(isinstance(one.time, Open) for one in run)


def _runs(sentence: Sentence) -> Iterator[list[Expression]]:
    """The dates of a sentence that no more than commas, conjunctions and phrases part."""
    run: list[Expression] = []
    for first, second in pairwise([None, *sentence.expressions]):
        if second is None:
            continue
        if first is None or not _are_parted(first, second, sentence):
            yield run
            run = []
        run.append(second)
    yield run


def _are_parted(first: Expression, second: Expression, sentence: Sentence) -> bool:
    """Whether one separator or more, and no verb, stands between two dates."""
    between = range(adjunct(first, sentence).stop, adjunct(second, sentence).start)
    norms, grammar = sentence.tokens.norms, sentence.grammar
    opens = grammar.conjunctions.relatives | grammar.conjunctions.subordinators | PART_MARKS | OPENING | {")"}
    parted = any(_separates(at, sentence) for at in between)
    ended = any(norms[at] in opens or at in sentence.verbal for at in between)
    return parted and not ended and any(not _separates(at, sentence) for at in between)


def _separates(index: int, sentence: Sentence) -> bool:
    norm = sentence.tokens.norms[index]
    return norm == COMMA or norm in sentence.grammar.conjunctions.coordinators


def _words_of(number: int, run: list[Expression], sentence: Sentence) -> Span | None:
    """The words of a date after the first: those before it in its item, else those after it."""
    dates = adjunct(run[number], sentence)
    earliest = adjunct(run[number - 1], sentence).stop
    latest = len(sentence.tokens) if run[number] is run[-1] else adjunct(run[number + 1], sentence).start
    after = _on(dates.stop, latest, sentence)
    if _separates(dates.start - 1, sentence) and after.start < after.end:
        return after
    before = _back(dates.start, earliest, sentence)
    is_parted = earliest < before.start < before.end
    return before if is_parted and after.start >= after.end else None


def _back(end: int, earliest: int, sentence: Sentence) -> Span:
    """The words before a date up to a separator; a comma right before the date parts it from none."""
    if end > earliest and sentence.tokens.norms[end - 1] == COMMA:
        end -= 1
    start = end
    while start > earliest and not _separates(start - 1, sentence):
        start -= 1
    return Span(start, end)


def _on(start: int, latest: int, sentence: Sentence) -> Span:
    """The words after a date up to a separator or mark; a comma right after the date parts it from none."""
    if start < latest and sentence.tokens.norms[start] == COMMA:
        start += 1
    end = start
    while end < latest and not _separates(end, sentence) and sentence.tokens.norms[end] not in STOPS:
        end += 1
    return Span(start, end)


def _first_words(run: list[Expression], later: Sequence[Span | None], sentence: Sentence) -> Span | None:
    """The words of the first date: those after it, or those before it that are like the next item."""
    dates, model = adjunct(run[0], sentence), later[0]
    after = _on(dates.stop, adjunct(run[1], sentence).start, sentence)
    if model is None:
        return None
    if after.start == dates.stop and after.start < after.end:
        return after
    starts = [
        at for at in range(_earliest(dates.start, sentence), dates.start) if _alike(at, model, sentence)
    ]
    return Span(_first_joined(starts, sentence), dates.start) if starts else None


def _first_joined(starts: list[int], sentence: Sentence) -> int:
    """«en Europe et au Japon le 3 mai»: the first of the phrases that a conjunction joins."""
    *earlier, start = starts
    while earlier and sentence.tokens.norms[start - 1] in sentence.grammar.conjunctions.coordinators:
        start = earlier.pop()
    return start


def _earliest(end: int, sentence: Sentence) -> int:
    """The end of the last verb, colon or parenthesis before a date."""
    opened = [at + 1 for at in range(end) if sentence.tokens.norms[at] in OPENING]
    return max([0, *(verb.end for verb in sentence.verbs if verb.end <= end), *opened])


def _alike(index: int, model: Span, sentence: Sentence) -> bool:
    """Whether a word opens what the words of another item open: a place, a number, a name, a noun."""
    tokens, grammar = sentence.tokens, sentence.grammar
    norm, first = tokens.norms[index], tokens.norms[model.start]
    if first in grammar.prepositions.all:
        return norm == first or {norm, first} <= grammar.prepositions.place
    if tokens.kinds[model.start] == INTEGER:
        return tokens.kinds[index] == INTEGER
    follows_verb = any(verb.end == index and not verb.bare for verb in sentence.verbs)
    is_name = tokens.kinds[index] == WORD and tokens.capitalised(index)
    if first in grammar.nouns.determiners:
        return follows_verb and (norm in grammar.nouns.determiners or is_name)
    follows_place = tokens.norms[index - 1] in grammar.prepositions.place
    return is_name and tokens.capitalised(model.start) and (follows_verb or follows_place)


def _says_something(span: Span, sentence: Sentence) -> bool:
    """Whether words name something and hold no verb, nor a preposition that leads to another event."""
    norms, grammar = sentence.tokens.norms, sentence.grammar
    if norms[span.start] in grammar.prepositions.eventful or any(
        verb.start < span.end and span.start < verb.end for verb in sentence.verbs
    ):
        return False
    return any(norms[at] not in grammar.function_words for at in range(*span))


def item_title(line: Line, first: Item, item: Item) -> str:
    """The title of the first date with the words of another item in place of its own; "" if that is none."""
    own = [index for index in line.words if line.origins[index] in range(*first.words)]
    words = [at for at in range(*first.words) if line.source.tokens.kinds[at] != MARK]
    if not own or own[0] == line.words[0] or [line.origins[index] for index in own] != words:
        return ""
    text = line.text[: line.tokens.starts[own[0]]] + line.source.tokens.between(*item.words)
    titled = line.with_text(tidy(text, line.grammar.typography))
    return "" if fault(titled) or len(titled.text) > LONGEST else titled.text
