"""Datelines: «PARIS, 3 mai (AFP) –», the place, day and agency at the head of a report."""

from __future__ import annotations

from api.extraction.clauses.sentence import Sentence
from api.extraction.expressions import Expression
from api.extraction.tokens import INTEGER, MARK, WORD

LONGEST_DATELINE = 14
"""Tokens of the longest dateline, with the dash after it."""
DASHES = frozenset("-–—_")
BULLETS = frozenset("•*·▪") | DASHES
SHORTEST_PLACE = 3
"""Letters of the shortest place that shows a dateline by its capitals."""
MOST_DATES = 2
"""Dates of a sentence that can stand in its dateline."""


def end_of_dateline(sentence: Sentence) -> int:
    """Index of the first token after the bullets and the dateline of a sentence, 0 if it has neither."""
    end = _after_bullets(sentence, _after_dash(sentence, _after_bullets(sentence, 0)))
    return end if end < len(sentence.tokens) else 0


def is_in_dateline(expression: Expression, sentence: Sentence) -> bool:
    """Whether a date is no more than that of a report: «ALGER, 15 octobre (AFP) - La ville a voté.»"""
    end = end_of_dateline(sentence)
    return expression.end <= end and _tells(sentence, end)


def _after_bullets(sentence: Sentence, start: int) -> int:
    norms = sentence.tokens.norms
    while start < len(norms) and norms[start] in BULLETS:
        start += 1
    return start


def _after_dash(sentence: Sentence, start: int) -> int:
    """Index after the dash of a dateline, or ``start``."""
    tokens, has_agency = sentence.tokens, False
    if DASHES.isdisjoint(tokens.norms[start : start + LONGEST_DATELINE]):
        return start
    has_place = start < len(tokens) and _is_in_capitals(sentence, start)
    for index in range(start, min(start + LONGEST_DATELINE, len(tokens) - 1)):
        if tokens.norms[index] in DASHES and not _joins(sentence, index):
            names_source = has_place or (has_agency and _opens_report(sentence, index + 1))
            return index + 1 if names_source or _follows_town(sentence, start, index) else start
        if tokens.norms[index] == ")":
            has_agency = has_agency or tokens.capitalised(index - 1) or tokens.norms[index - 2] == "("
        elif _is_plain_word(sentence, index) and tokens.norms[index - 1] != "(":
            return start
    return start


def _follows_town(sentence: Sentence, start: int, dash: int) -> bool:
    """«Rouen – Le maire a signé»: whether a dash parts one name from a sentence that needs none."""
    tokens, after = sentence.tokens, dash + 1
    opens = tokens.norms[after] in sentence.grammar.nouns.determiners or any(
        verb.start == after for verb in sentence.verbs
    )
    is_name = tokens.kinds[start] == WORD and tokens.capitalised(start) and not _is_in_date(sentence, start)
    return dash == start + 1 and is_name and opens and tokens.capitalised(after) and not tokens.glued(dash)


def _opens_report(sentence: Sentence, start: int) -> bool:
    """Whether a sentence with a finite verb begins at a token, with a capital or a second dash."""
    tokens = sentence.tokens
    return (tokens.capitalised(start) or tokens.norms[start] in DASHES) and _tells(sentence, start)


def _tells(sentence: Sentence, start: int) -> bool:
    """Whether a finite verb stands after a token."""
    return any(verb.start >= start and not verb.bare for verb in sentence.verbs)


def _is_plain_word(sentence: Sentence, index: int) -> bool:
    """Whether a token is a word without a capital that belongs to no date."""
    is_word = sentence.tokens.kinds[index] not in (MARK, INTEGER)
    return is_word and not sentence.tokens.capitalised(index) and not _is_in_date(sentence, index)


def _is_in_date(sentence: Sentence, index: int) -> bool:
    return any(one.opening <= index < one.closing for one in sentence.expressions[:MOST_DATES])


def _is_in_capitals(sentence: Sentence, index: int) -> bool:
    word = sentence.tokens.between(index, index + 1)
    return len(word) >= SHORTEST_PLACE and word.isupper()


def _joins(sentence: Sentence, index: int) -> bool:
    """«SAINT-DENIS»: whether a dash belongs to a name."""
    tokens = sentence.tokens
    return index > 0 and tokens.glued(index) and tokens.glued(index + 1)
