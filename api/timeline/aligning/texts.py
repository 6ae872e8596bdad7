"""The words of a title or a sentence, as aligning compares them.

A word is compared by its concept if its language knows one, and otherwise by its beginning: «signataire» and
“signatory”. Dates are left out: the days of two events are compared apart from their words.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from string import ascii_lowercase

from babel import Locale, UnknownLocaleError

from api.extraction.folding import folded
from api.languages import FOLDERS, comparing_words
from api.languages.comparing import ComparingWords
from api.timeline.names import (
    concept_mark,
    function_words,
    is_concept,
    name_words,
    nation_named,
    pieces_of,
    tokens_of,
)
from api.timeline.title_meaning import concept_at, digits_in

Count = tuple[str, float]
"""What is counted, and how many: «312 voix» is voices, 312."""

BEGINNING, NAME_BEGINNING = 5, 6
"""Letters by which words and names are compared."""
SHORTEST_WORD = 3
FIRST_YEAR, LAST_YEAR, YEAR_DIGITS = 1000, 2100, 4
RESULT, MOST_OF_RESULT = ":", 1000
"""What the two numbers of «24-17» and “by 61 votes to 44” count, and a bound of each."""
BETWEEN_RESULTS = 3
"""The most words between the two."""
REMEMBERED, REMEMBERED_NAMES = 1_024, 16_384

_MONEY = re.compile(r"([£$€¥])\s?(\d+(?:[.,\u00a0\u202f ]\d+)*[a-z]*)")
_RESULT = re.compile(r"(?<![\d,.:/–-])(\d{1,3})[-–](\d{1,3})(?![\d,.:/–-])")
_PERCENT = frozenset(("cent", "cento", "ciento", "pct", "per", "percent", "por", "pour", "prozent"))
_ABBREVIATED = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9}


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """The words, names and numbers of a text, each by what it is compared by, with how it is written."""

    words: Mapping[str, str]
    names: Mapping[str, str]
    numbers: Mapping[Count, str]


@lru_cache(maxsize=REMEMBERED)
def text_of(language: str, text: str) -> Text:
    """The words, names and numbers of a text."""
    walk = _Walk(language, text)
    index = 0
    while index < len(walk.tokens):
        index = walk.after(index)
    walk.numbers.update(_results_and_amounts(text))
    return Text(walk.words, walk.names, walk.numbers)


def name_keys(name: str) -> Iterator[str]:
    """What the words of a name are compared by."""
    for word in name_words(name):
        if key := word if word[0] == "@" else _name_key(word):
            yield key


class _Walk:
    """A walk over the tokens of a text, which sorts them into words, names and numbers."""

    def __init__(self, language: str, text: str) -> None:
        self.vocabulary = comparing_words(language)
        known = [(token, norm) for token in tokens_of(text) if (norm := folded(token))]
        self.tokens, self.norms = [token for token, _ in known], [norm for _, norm in known]
        self.words: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.numbers: dict[Count, str] = {}
        self._calendar, self._idle = _calendar(language), _idle_words(language)
        self._counted: tuple[int, float] | None = None  # The last number: its index and value.

    def after(self, index: int) -> int:
        """Take in the token at an index, and perhaps some after it; the index of the next one."""
        norm = self.norms[index]
        if norm in self._calendar or (norm in self._idle and norm not in self.vocabulary.beginnings_of_pairs):
            return index + 1
        value = _value(self.vocabulary, norm)
        if value is not None:
            return self._after_number(index, value)
        if nation := nation_named(norm):
            self.names[nation] = self.tokens[index]
            return index + 1
        return self._after_word(index)

    def _after_number(self, index: int, value: float) -> int:
        if self._is_of_date(index, value):
            return index + 1
        self._add_result(index, value)
        self._counted = index, value
        end = index + 1
        while end < len(self.norms) and self.norms[end] in self.vocabulary.scales:
            value *= self.vocabulary.scales[self.norms[end]]
            end += 1
        unit, word = self._unit(end)
        self.numbers[unit, value] = " ".join((*self.tokens[index:end], word)).rstrip()
        return index + 1

    def _unit(self, index: int) -> tuple[str, str]:
        """What a number before an index counts, as it is compared and as it is written.

        That is what a percentage is of, if it says so.
        """
        after = self._first_not_in(_PERCENT, index)
        end = self._first_not_in(self._idle, after)
        if end == len(self.norms) or self.norms[end][0].isdigit() or index < after == end:
            return "", ""
        return _word_at(self.vocabulary, self.norms, end)[0] or "", self.tokens[end]

    def _first_not_in(self, words: Container[str], index: int) -> int:
        """The index of the first token from one on that is none of these words."""
        while index < len(self.norms) and self.norms[index] in words:
            index += 1
        return index

    def _add_result(self, index: int, value: float) -> None:
        """Add the result of a vote or match that ends with a number."""
        first, counted = self._counted or (-1, 0.0)
        between = self.norms[first + 1 : index]
        ranges = first > 0 and self.norms[first - 1] in self.vocabulary.range_markers
        if (
            0 < len(between) <= BETWEEN_RESULTS
            and not ranges
            and not self.vocabulary.versus.isdisjoint(between)
        ):
            self.numbers.update(_result(counted, value, " ".join(self.tokens[max(first, 0) : index + 1])))

    def _is_of_date(self, index: int, value: float) -> bool:
        if len(self.norms[index]) == YEAR_DIGITS and FIRST_YEAR <= value <= LAST_YEAR:
            return True
        return not self._calendar.isdisjoint(self.norms[max(0, index - 1) : index + 2])

    def _after_word(self, index: int) -> int:
        token = self.tokens[index]
        key, end = _word_at(self.vocabulary, self.norms, index)
        is_name = index > 0 and token[0].isupper() and not self.vocabulary.capitalises_nouns
        if is_name:
            self.names.update(dict.fromkeys(name_keys(token), token))
        if key and (is_concept(key) or not (is_name or self.norms[index] in self._idle)):
            self.words[key] = " ".join(self.tokens[index:end])
        return end


def _word_at(vocabulary: ComparingWords, norms: Sequence[str], index: int) -> tuple[str | None, int]:
    """What the word at an index is compared by, None if it says nothing; and the index after it."""
    concept, end = concept_at(vocabulary, norms, index)
    return concept_mark(concept) if concept else _beginning(vocabulary, norms[index]), end


def _beginning(vocabulary: ComparingWords, word: str) -> str | None:
    return None if len(word) < SHORTEST_WORD or word in vocabulary.vague_words else word[:BEGINNING]


@lru_cache(maxsize=REMEMBERED_NAMES)
def _name_key(word: str) -> str | None:
    """The beginning of a word of a name; None for a word that says what is named: «Sénat», «Banque»."""
    if len(word) < SHORTEST_WORD or any(comparing_words(code).concept_of(word) for code in FOLDERS):
        return None
    return word[:NAME_BEGINNING]


def _value(vocabulary: ComparingWords, norm: str) -> float | None:
    """The number that a token is, in words or digits: «douze», “12m”."""
    digits = digits_in(norm) if norm[0].isdigit() else []
    if not digits:
        return vocabulary.numbers.get(norm)
    suffix = norm[len(norm.rstrip(ascii_lowercase)) :]
    return digits[0] * _ABBREVIATED.get(suffix, 1)


def _results_and_amounts(text: str) -> Iterator[tuple[Count, str]]:
    """The results of matches, and the sums of money with the sign of their currency."""
    for match in _MONEY.finditer(text):
        amount = _value(comparing_words(""), folded(match[2]))
        if amount is not None:
            yield (match[1], amount), match[0]
    for match in _RESULT.finditer(text):
        yield from _result(float(match[1]), float(match[2]), match[0])


def _result(one: float, other: float, written: str) -> Iterator[tuple[Count, str]]:
    low, high = sorted((one, other))
    if high < MOST_OF_RESULT:
        yield (RESULT, low * MOST_OF_RESULT + high), written


@cache
def _idle_words(language: str) -> frozenset[str]:
    return comparing_words(language).function_words or function_words()


@cache
def _calendar(language: str) -> frozenset[str]:
    """The names of months and weekdays in a language."""
    try:
        locale = Locale(language)
    except UnknownLocaleError:
        return frozenset()
    tables = (widths["wide"] for names in (locale.months, locale.days) for widths in names.values())
    return frozenset(piece for names in tables for name in names.values() for piece in pieces_of(name))
