"""The slots of the shared wordings, filled with the names and numbers of one language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from api.calendar.roman import roman
from api.extraction.language import Language
from api.extraction.numerals import parts_of_date, two_digits
from api.extraction.slots import Either, Names, Numeral, Table
from api.extraction.tokens import APOSTROPHES, INTEGER, NUMERIC_DATE, WORD, Tokens
from api.languages.basic.locales import Locale
from api.languages.basic.vocabulary import Phrases, Vocabulary

STOPS = (",", ".", ";", ":", ")", "?", "!", "»", "”", '"')
OPEN_BRACKETS, CLOSE_BRACKETS = "(（", ")）,-–"
SHORTEST_SHORT_FORM = 3
LAST_DAY, LAST_MONTH = 31, 12
NOTHING = Either()
"""A slot that nothing fills."""
FIRST_OF_ERA = 2300
"""Years above it are counted by a calendar that is ahead of ours."""


def fill(language: Language, locale: Locale, vocabulary: Vocabulary) -> None:
    """Gives a language every slot that the shared wordings name."""
    months = _months(locale, vocabulary)
    names = {**locale.weekdays, **vocabulary.weekdays}
    weekdays = dict(_with_endings(names, vocabulary.weekday_endings))
    tables = {
        **_calendar(locale, vocabulary),
        **_marks(vocabulary),
        "month": months,
        "first_month": {} if locale.order == "DMY" else {**months, **_short_months(locale, vocabulary)},
        "weekday": weekdays,
    }
    for name, entries in tables.items():
        language.table(name, entries)
    language.slots["holiday"] = Names(vocabulary.holidays, language.tokenizer)
    free = {word: day for word, day in weekdays.items() if word not in vocabulary.nouns_too}
    language.slots["free_month"] = Unnamed(months, language.tokenizer)
    language.slots["free_weekday"] = Unnamed(free, language.tokenizer)
    _fill_numerals(language, locale, vocabulary)


def words_for_days(locale: Locale, vocabulary: Vocabulary) -> frozenset[str]:
    """Single words such as "yesterday"."""
    relative = _relative(locale, vocabulary)
    return frozenset(word for word, (_, unit) in relative.items() if unit == "day" and " " not in word)


def _months(locale: Locale, vocabulary: Vocabulary) -> dict[str, int]:
    return {**dict(_with_endings(locale.months, vocabulary.month_endings)), **vocabulary.months}


def _short_months(locale: Locale, vocabulary: Vocabulary) -> dict[str, int]:
    short = locale.short_months.items()
    others = vocabulary.not_months
    return {word: month for word, month in short if len(word) >= SHORTEST_SHORT_FORM and word not in others}


def _relative(locale: Locale, vocabulary: Vocabulary) -> dict[str, tuple[int, str]]:
    ours = {word: (count, "day") for word, count in vocabulary.relative_days.items()}
    theirs = {word: meant for word, meant in locale.relative.items() if word not in vocabulary.not_relative}
    return {**theirs, **ours, **vocabulary.relative_units}


def _with_endings(names: Mapping[str, int], endings: Iterable[str]) -> Iterator[tuple[str, int]]:
    for name, number in names.items():
        yield name, number
        yield from ((name + ending, number) for ending in endings)


def _calendar(locale: Locale, vocabulary: Vocabulary) -> dict[str, Mapping[str, Any]]:
    units = {**locale.units, **vocabulary.units}
    return {
        "short_month": _short_months(locale, vocabulary),
        "short_weekday": locale.short_weekdays,
        "day_of_week": vocabulary.days_of_week,
        "last_weekday": vocabulary.last_weekdays,
        "unit": units,
        "month_unit": {word: True for word, unit in units.items() if unit == "month"},
        "dual_unit": vocabulary.dual_units,
        "plural_unit": dict.fromkeys(vocabulary.plural_units, True),
        "single_unit": _single_units(units, vocabulary),
        "nearness": _nearness(vocabulary.phrases),
        "relative": _relative(locale, vocabulary),
        "season": {**vocabulary.seasons, **vocabulary.lone_seasons},
        "lone_season": vocabulary.lone_seasons,
        "half_word": vocabulary.halves,
        "era": vocabulary.eras,
        "afternoon": dict.fromkeys(vocabulary.afternoons, True),
        "ordinal": vocabulary.ordinals,
        "nth": {**vocabulary.ordinals, **dict.fromkeys(vocabulary.final_ordinals, 0)},
        "number_and_half": vocabulary.numbers_and_half,
        "part_of_day": dict.fromkeys(vocabulary.parts_of_day, True),
        "forenoon": dict.fromkeys(set(vocabulary.parts_of_day) - set(vocabulary.afternoons), True),
        "decade_word": vocabulary.decades,
        "century_word": vocabulary.centuries,
        "lone_decade": vocabulary.lone_decades,
        "roman": {roman(century): century for century in range(1, 22)},
        "period": vocabulary.periods,
    }


def _single_units(units: Mapping[str, str], vocabulary: Vocabulary) -> dict[str, str]:
    """The units without their plurals; none if the language does not tell them apart."""
    plural = vocabulary.plural_units
    return {word: unit for word, unit in units.items() if word not in plural} if plural else {}


def _nearness(phrases: Phrases) -> dict[str, int]:
    """Words such as "next", with the number of units from the present one."""
    return {
        **dict.fromkeys(phrases.this, 0),
        **dict.fromkeys(phrases.last, -1),
        **dict.fromkeys(phrases.next, 1),
    }


def _marks(vocabulary: Vocabulary) -> dict[str, Mapping[str, Any]]:
    verbs = (verb for forms in vocabulary.clause_words.tenses.values() for verb in forms)
    return {
        "open_bracket": dict.fromkeys(OPEN_BRACKETS, True),
        "close_bracket": dict.fromkeys(CLOSE_BRACKETS, True),
        "stop": dict.fromkeys(STOPS, True),
        "apostrophe": dict.fromkeys(APOSTROPHES, True),
        "stop_word": dict.fromkeys((*STOPS, *_small_words(vocabulary.phrases), *verbs), True),
    }


def _small_words(phrases: Phrases) -> Iterator[str]:
    """Words that open something new after a number, so that it counts nothing: «van 2019 tot»."""
    of_ranges = (*phrases.and_, *phrases.to, *phrases.from_)
    before_names = (*phrases.year_lead, *phrases.year_lead_if_last)
    words = (*of_ranges, *phrases.article, *phrases.of, *before_names)
    return (word for word in words if word.isalpha())


class Unnamed(Table):
    """Names of months or days without a capitalised word before them: «Karel Mei» is a person."""

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        named = index > 1 and tokens.kinds[index - 1] == WORD and tokens.capitalised(index - 1)
        return None if named and tokens.capitalised(index) else super().match(tokens, index)


def _fill_numerals(language: Language, locale: Locale, vocabulary: Vocabulary) -> None:
    integers = frozenset([INTEGER])
    language.slots["ordered_date"] = Numeral(frozenset([NUMERIC_DATE]), partial(_ordered, locale.order))
    if vocabulary.years_ahead:
        language.slots["year"] = Numeral(integers, partial(_year_of_era, vocabulary.years_ahead))
    small = frozenset(_small_words(vocabulary.phrases))
    language.slots["month_number"] = Numeral(integers, _month_number)
    language.slots["any_year"] = Numeral(integers, _year_after_apostrophe)
    language.slots["short_year"] = Numeral(integers, partial(_short_year, small))
    language.slots["dotted"] = language.slots["dotted_day_month"] if locale.dotted_days else NOTHING


def _ordered(order: str, tokens: Tokens, index: int) -> tuple[int, int, int]:
    """Year, month and day of a date in digits that ends with its year.

    The month comes first if the ``order`` of the language says so and the number can be one.
    """
    first, second, year = parts_of_date(tokens.norms[index])
    month_first = order.startswith("M") and "/" in tokens.norms[index] and first <= 12
    day, month = (second, first) if month_first else (first, second)
    return year, month, day


def _year_of_era(years_ahead: int, tokens: Tokens, index: int) -> int | None:
    """«2568» of the Buddhist era is 2025."""
    if len(tokens.norms[index]) != 4:
        return None
    year = int(tokens.norms[index])
    if year > FIRST_OF_ERA:
        return year - years_ahead
    return year if year >= 1000 else None


def _month_number(tokens: Tokens, index: int) -> int | None:
    number = int(tokens.norms[index]) if len(tokens.norms[index]) <= 2 else 0
    return number if 1 <= number <= 12 else None


def _year_after_apostrophe(tokens: Tokens, index: int) -> int | None:
    """The 1968 of «'68»."""
    number = two_digits(tokens, index)
    return None if number is None or not tokens.glued(index) else _in_full(number)


def _short_year(small: frozenset[str], tokens: Tokens, index: int) -> int | None:
    """The 1968 of «maj 68», «maig del 68»; None for numbers that can be days or that count something."""
    number = two_digits(tokens, index)
    if number is None or number <= LAST_DAY:
        return None
    after = index + 1
    ends = after >= len(tokens) or tokens.norms[after] in STOPS or tokens.norms[after] in small
    return _in_full(number) if ends else None


def _in_full(number: int) -> int:
    """A year in two digits in full: 1945 for 45, 2012 for 12."""
    return number + (1900 if number > LAST_DAY else 2000)
