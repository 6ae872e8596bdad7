"""The noun that a time describes, and the preposition that leads to it: «après l'attaque du 7 octobre»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from api.extraction.clauses.linking_words import Prepositions
from api.extraction.clauses.sentence import Sentence
from api.extraction.expressions import Expression
from api.extraction.tokens import MARK, WORD

REACH = 8
"""Most words between a time and its noun, or between a noun and the preposition that leads to it."""
NOUNS_AFTER = 4
"""Most words between a time and the noun after it: "the Oct. 7 suicide attack"."""
LONGEST_PREPOSITION = 4
ASIDES = frozenset({",", "("})


class Kind(StrEnum):
    """What a noun says of its date."""

    MISHAP = "mishap"
    ACT = "act"
    APPOINTMENT = "appointment"


class Lead(StrEnum):
    """What the preposition that leads to a noun says of its date."""

    SINCE = "since"
    AFTER = "after"
    BEFORE = "before"
    OTHER = "other"


class Span(NamedTuple):
    """Words from ``start`` to ``end``, excluded."""

    start: int
    end: int


@dataclass(slots=True)
class DatedNoun:
    """A noun with a time; ``close`` if the time can describe nothing else: «l'attaque du 7 octobre».

    ``kind`` and ``word`` are None for a noun that says nothing of its date, ``lead`` and ``opening`` if no
    preposition leads to it.
    """

    close: bool
    kind: Kind | None
    word: Span | None
    lead: Lead | None
    opening: Span | None


def noun_of(expression: Expression, sentence: Sentence) -> DatedNoun | None:
    """The noun that a time describes or may describe; None if there is none."""
    after = _words_after(expression, sentence)
    if after:
        return _dated_noun(sentence, after, expression.opening, close=True)
    last = _last_before(expression, sentence)
    if last is None:
        return None
    close = _genitive(expression, sentence) == last + 1 or _verb_follows(expression, sentence)
    before = list(_back(sentence, last))
    return _dated_noun(sentence, before, last, close=close)


def _dated_noun(sentence: Sentence, words: list[int], start: int, *, close: bool) -> DatedNoun:
    kind, at = next(((kind, at) for at in words if (kind := kind_of(at, sentence))), (None, None))
    lead, opening = _lead(sentence, start if at is None else min(at, start))
    return DatedNoun(close, kind, None if at is None else Span(at, at + 1), lead, opening)


def kind_of(index: int, sentence: Sentence) -> Kind | None:
    """The kind of a noun, None for any other word."""
    norm, nouns = sentence.tokens.norms[index], sentence.grammar.nouns
    if norm in nouns.mishaps:
        return Kind.MISHAP
    if norm in nouns.acts:
        return Kind.ACT
    return Kind.APPOINTMENT if norm in nouns.appointments else None


# the noun after a time


def _words_after(expression: Expression, sentence: Sentence) -> list[int]:
    """«the Oct. 7 attack», «Tuesday's local elections»: the words of the noun, the last one first."""
    owns = sentence.owns(expression)
    if not owns and not (sentence.grammar.nouns.after_times and _has_determiner(expression, sentence)):
        return []
    first = expression.closing + 2 if owns else expression.closing
    return list(_forward(sentence, first))[::-1]


def _has_determiner(expression: Expression, sentence: Sentence) -> bool:
    """ "the Oct. 7 attack", "the mayor's Oct. 7 speech"."""
    norms, nouns = sentence.tokens.norms, sentence.grammar.nouns
    before = expression.opening - 1
    leads = nouns.determiners | nouns.possessives
    return norms[expression.opening] in nouns.determiners or (before >= 0 and norms[before] in leads)


def _forward(sentence: Sentence, first: int) -> Iterator[int]:
    for at in range(first, min(first + NOUNS_AFTER, len(sentence.tokens))):
        if not _is_open_class(at, sentence) or (at in sentence.verbal and at > first):
            return
        yield at


# the noun before a time


def _last_before(expression: Expression, sentence: Sentence) -> int | None:
    """The last word of the noun in front of a time and its preposition, if it is one."""
    tokens, grammar = sentence.tokens, sentence.grammar
    skipped = grammar.nouns.determiners | grammar.prepositions.with_times | grammar.prepositions.genitives
    at = expression.opening - 1
    while at >= 0 and (tokens.norms[at] in skipped or tokens.norms[at] in ASIDES):
        at -= 1
    divides_day = at >= 0 and tokens.norms[at] in grammar.nouns.of_times
    return at if at >= 0 and _is_part_of_noun(at, sentence) and not divides_day else None


def _genitive(expression: Expression, sentence: Sentence) -> int:
    """Where the genitive stands that leads to a time; -1 if there is none."""
    norms, grammar = sentence.tokens.norms, sentence.grammar
    at = expression.opening - 1
    while at >= 0 and norms[at] in grammar.nouns.determiners - grammar.prepositions.genitives:
        at -= 1
    return at if at >= 0 and norms[at] in grammar.prepositions.genitives else -1


def _verb_follows(expression: Expression, sentence: Sentence) -> bool:
    """Whether a time ends a subject: "the seizure of the port on 2 May is about to…"."""
    return any(verb.start == expression.closing and not verb.bare for verb in sentence.verbs)


def _back(sentence: Sentence, last: int) -> Iterator[int]:
    """The words of nouns from ``last`` backwards, across the small words between them."""
    for at in range(last, max(last - REACH, -1), -1):
        if _ends_noun(at, sentence):
            return
        if _is_open_class(at, sentence):
            yield at


def _ends_noun(index: int, sentence: Sentence) -> bool:
    mark = sentence.tokens.kinds[index] == MARK and sentence.tokens.norms[index] != "-"
    return mark or (index in sentence.verbal and kind_of(index, sentence) is None)


def _is_part_of_noun(index: int, sentence: Sentence) -> bool:
    return _is_open_class(index, sentence) and not _ends_noun(index, sentence)


def _is_open_class(index: int, sentence: Sentence) -> bool:
    tokens = sentence.tokens
    return tokens.kinds[index] == WORD and tokens.norms[index] not in sentence.grammar.function_words


# the preposition in front of a noun


def _lead(sentence: Sentence, start: int) -> tuple[Lead | None, Span | None]:
    """What leads to the noun that begins at or after ``start``."""
    norms, prepositions = sentence.tokens.norms, sentence.grammar.prepositions
    other: Span | None = None
    for end in range(start, max(start - REACH, 0), -1):
        for length in range(min(LONGEST_PREPOSITION, end), 0, -1):
            lead = _lead_by_words(" ".join(norms[end - length : end]), prepositions)
            if lead is not None:
                return lead, Span(end - length, end)
        if _ends_noun(end - 1, sentence):
            break
        if norms[end - 1] in prepositions.all - prepositions.genitives:
            other = other or Span(end - 1, end)
    return (None, None) if other is None else (Lead.OTHER, other)


def _lead_by_words(words: str, prepositions: Prepositions) -> Lead | None:
    if words in prepositions.since:
        return Lead.SINCE
    if words in prepositions.aftermath:
        return Lead.AFTER
    return Lead.BEFORE if words in prepositions.prospect else None
