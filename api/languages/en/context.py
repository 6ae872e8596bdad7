"""The words around a calendar word that tell a time from a name: «Ben March», «the Sunday Times»."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from api.extraction.numerals import parts_of_date
from api.extraction.slots import Numeral, Table
from api.extraction.tokens import INTEGER, WORD, Tokenizer, Tokens
from api.languages.en import words
from api.languages.en.small_words import CLOSED_CLASS

NEARBY = 30
"""Number of words on either side that tell what a sentence is about."""

FEWEST_OF_TOPIC = 3
"""Fewest words of a topic in an article about it."""

_WORDS = re.compile(r"[a-z]+")
VERBS_TOO = frozenset({"may", "march"})
_CALENDAR = frozenset(name.lower().rstrip(".") for name in (*words.MONTHS, *words.WEEKDAYS))
_NAMED_LIKE_A_MONTH = re.compile(r"([A-Z][a-z]+)\.? (March|April|May|June|July|August)\b(?! \d)")
_MONTH_FIRST = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b")
_DAY_FIRST = re.compile(r"\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)")


def is_name(tokens: Tokens, index: int) -> bool:
    """Whether a word has a capital and is neither a calendar word nor of a closed class."""
    norm = tokens.norms[index]
    return tokens.capitalised(index) and norm not in CLOSED_CLASS and norm not in _CALENDAR


def word_that(holds: Callable[[Tokens, int], bool]) -> Numeral:
    """A slot for one word for which a condition holds."""
    return Numeral(frozenset([WORD]), lambda tokens, index: holds(tokens, index) or None)


def is_content(tokens: Tokens, index: int) -> bool:
    """Whether a word has no capital and is of an open class.

    After a season or feast it is the noun that these describe.
    """
    return not tokens.capitalised(index) and tokens.norms[index] not in CLOSED_CLASS


def is_noun_like(tokens: Tokens, index: int) -> bool:
    """Whether a word is a name or of an open class."""
    return is_content(tokens, index) or is_name(tokens, index)


def is_first_name(tokens: Tokens, index: int) -> bool:
    """Whether a word is a first name after no other name: of «Tom Friday», not of «Ray Winter Friday»."""
    if tokens.norms[index] not in words.FIRST_NAMES or not tokens.capitalised(index):
        return False
    if index == 0 or tokens.kinds[index - 1] != WORD or not tokens.capitalised(index - 1):
        return True
    return tokens.norms[index - 1] in words.TITLES


def begins_phrase(tokens: Tokens, index: int) -> bool:
    """Whether a word begins what «the day before» counts from: «the day before the vote»."""
    return tokens.norms[index] not in words.CLOSING_WORDS


COUNT_LEADS = frozenset({"more", "less", "fewer"})
FIRST_OLD = 30
"""The first number that is a year of the last century: '30 is 1930."""
FIRST_LIKELY, LAST_LIKELY = 1500, 2100


def is_counted(tokens: Tokens, index: int) -> bool:
    """Whether a word is what the number before it counts: "a crowd of 2000 fans", not "of 2024 sales"."""
    if index < 2 or not is_content(tokens, index) or tokens.norms[index] in words.BUSINESS:
        return False
    if tokens.kinds[index - 1] != INTEGER:
        return False
    year, before = int(tokens.norms[index - 1]), tokens.norms[index - 2]
    head = tokens.norms[index - 3] if index > 2 else ""
    if (before == "than" and head in COUNT_LEADS) or (before == "of" and head in words.COLLECTIVES):
        return True
    is_plural = tokens.norms[index].endswith("s") and not tokens.norms[index].endswith(("ss", "us", "is"))
    return is_plural and (year % 100 == 0 or not FIRST_LIKELY <= year <= LAST_LIKELY)


def names_version(tokens: Tokens, index: int) -> bool:
    """Whether a name stands before a number like "2.6.29"."""
    after = index + 1
    return is_name(tokens, index) and after < len(tokens) and "." in tokens.norms[after]


def ends_model_name(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word ends the name of a model: "a 2080 Ti"."""
    return tokens.norms[index] in words.MODEL_SUFFIXES and tokens.capitalised(index)


def is_our_era(tokens: Tokens, index: int) -> bool:
    """Whether a word is AD or CE in capitals, unlike an ad."""
    return tokens.norms[index] in ("ad", "ce") and tokens.between(index, index + 1).isupper()


def year_in_two_digits(tokens: Tokens, index: int) -> int | None:
    """The 1945 of "the spring of '45", and the 2012 of "'12"."""
    digits = tokens.norms[index]
    if len(digits) != 2:
        return None
    return int(digits) + (2000 if int(digits) < FIRST_OLD else 1900)


def year_unlike_a_day(tokens: Tokens, index: int) -> int | None:
    """The 1945 of "11 August 45"; None for a number that can be a day."""
    digits = tokens.norms[index]
    return 1900 + int(digits) if len(digits) == 2 and int(digits) > 31 else None


def month_comes_first(tokens: Tokens, first: int, second: int) -> bool:
    """Whether the first of two numbers is the month: if it must be, or if it is in the article's dates."""
    return second > 12 or (first <= 12 and writes_month_first(tokens.text))


class About:
    """A slot of no words, filled if a word of the topic is nearby and none of the ``others``.

    ``reach`` is the number of words after it that count; as many as before it, if it is not given.
    """

    first = frozenset[str]()

    def __init__(
        self, topic: frozenset[str], others: frozenset[str] = frozenset(), *, reach: int = NEARBY
    ) -> None:
        self._topic = topic
        self._others = others
        self._reach = reach

    def match(self, tokens: Tokens, index: int) -> tuple[bool, int] | None:
        nearby = tokens.norms[max(index - NEARBY, 0) : index + self._reach]
        if self._topic.isdisjoint(nearby) or not self._others.isdisjoint(nearby):
            return None
        return True, index


class AboutArticle:
    """A slot of no words, filled if the article has more words of the topic than of the ``others``."""

    first = frozenset[str]()

    def __init__(self, topic: frozenset[str], others: frozenset[str]) -> None:
        self._topic = topic
        self._others = others
        self._fits = lru_cache(maxsize=4)(self._is_about)

    def match(self, tokens: Tokens, index: int) -> tuple[bool, int] | None:
        return (True, index) if self._fits(tokens.text) else None

    def _is_about(self, text: str) -> bool:
        found = _WORDS.findall(text.lower())
        ours = sum(word in self._topic for word in found)
        return ours >= FEWEST_OF_TOPIC and ours > sum(word in self._others for word in found)


class Months(Table):
    """Months, which have a capital; without one, in an article that has none, «may» and «march» are verbs.

    After a preposition they are months: «in may».
    """

    def __init__(self, entries: Mapping[str, Any], tokenizer: Tokenizer) -> None:
        super().__init__(entries, tokenizer, capitalised=True)

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        may_be_verb = tokens.norms[index] in VERBS_TOO and not tokens.capitalised(index)
        if may_be_verb and not (index and tokens.norms[index - 1] in words.BEFORE_MONTHS):
            return None
        return super().match(tokens, index)


class MonthButNoPerson(Months):
    """A month that is no person's name in the article."""

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        found = super().match(tokens, index)
        if found is None or tokens.norms[index] in people_like_months(tokens.text):
            return None
        after = found[1]
        named = after < len(tokens) and tokens.kinds[after] == WORD and is_name(tokens, after)
        return None if named else found


@lru_cache(maxsize=4)
def people_like_months(text: str) -> frozenset[str]:
    """The months that are family names in an article: «Theresa May» makes «a defeat for May» no date."""
    return frozenset(
        match[2].lower()
        for match in _NAMED_LIKE_A_MONTH.finditer(text)
        if match[1].lower() not in CLOSED_CLASS and match[1].lower() not in _CALENDAR
    )


@lru_cache(maxsize=4)
def writes_month_first(text: str) -> bool:
    """Whether an article writes its dates as Americans do: «March 5» rather than «5 March»."""
    return len(_MONTH_FIRST.findall(text)) > len(_DAY_FIRST.findall(text))


def year_month_day(tokens: Tokens, index: int) -> tuple[int, int, int] | None:
    """Year, month and day of «24/02/2022».

    The day comes first, unless that is impossible or the article writes the month first.
    """
    first, second, year = parts_of_date(tokens.norms[index])
    month_first = month_comes_first(tokens, first, second)
    return (year, first, second) if month_first else (year, second, first)


def clock_in_four_digits(tokens: Tokens, index: int) -> str | None:
    """HH:MM of «1500», which is a clock before a time zone."""
    digits = tokens.norms[index]
    if tokens.kinds[index] != INTEGER or len(digits) != 4 or int(digits[:2]) > 23 or int(digits[2:]) > 59:
        return None
    return f"{digits[:2]}:{digits[2:]}"


def one_to_four(tokens: Tokens, index: int) -> int | None:
    """The number of a quarter: the 3 of «Q3»."""
    return int(tokens.norms[index]) if tokens.norms[index] in ("1", "2", "3", "4") else None
