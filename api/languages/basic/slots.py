"""The slots of the shared wordings, filled with the names and numbers of one language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from api.calendar.roman import roman
from api.extraction.language import Language
from api.extraction.numerals import parts_of_date
from api.extraction.slots import Numeral, Table
from api.extraction.tokens import INTEGER, NUMERIC_DATE, WORD, Tokens
from api.languages.basic.locales import Locale
from api.languages.basic.vocabulary import Phrases, Vocabulary

STOPS = (",", ".", ";", ":", ")", "?", "!", "»", "”", '"')
OPEN_BRACKETS, CLOSE_BRACKETS = "(（", ")）,-–"
SHORTEST_SHORT_FORM = 3
FIRST_OF_ERA = 2300
"""Years above it are counted by a calendar that is ahead of ours."""


def fill(language: Language, locale: Locale, vocabulary: Vocabulary) -> None:
    """Gives a language every slot that the shared wordings name."""
    months = _months(locale, vocabulary)
    weekdays = dict(_with_endings(whole_weekdays(locale), vocabulary.weekday_endings))
    tables = {
        **_calendar(locale, vocabulary),
        **_marks(vocabulary.phrases),
        "month": months,
        "first_month": {} if locale.order == "DMY" else {**months, **_short_months(locale)},
        "weekday": weekdays,
    }
    for name, entries in tables.items():
        language.table(name, entries)
    language.table("holiday", vocabulary.holidays, capitalised=True)
    _fill_free(language, locale, vocabulary.phrases, months, weekdays)
    _fill_numerals(language, locale, vocabulary)


def words_for_days(locale: Locale, vocabulary: Vocabulary) -> frozenset[str]:
    """Single words such as "yesterday"."""
    relative = _relative(locale, vocabulary)
    return frozenset(word for word, (_, unit) in relative.items() if unit == "day" and " " not in word)


def whole_weekdays(locale: Locale) -> dict[str, int]:
    """Weekdays by their full names, without the halves of those written with a hyphen."""
    halves = _halves(locale)
    return {word: day for word, day in locale.weekdays.items() if word not in halves}


def _halves(locale: Locale) -> dict[str, int]:
    """«segunda» of «segunda-feira»: alone they are ordinals."""
    return {word.partition("-")[0]: day for word, day in locale.weekdays.items() if "-" in word}


def _months(locale: Locale, vocabulary: Vocabulary) -> dict[str, int]:
    return {**dict(_with_endings(locale.months, vocabulary.month_endings)), **vocabulary.months}


def _short_months(locale: Locale) -> dict[str, int]:
    return {word: month for word, month in locale.short_months.items() if len(word) >= SHORTEST_SHORT_FORM}


def _relative(locale: Locale, vocabulary: Vocabulary) -> dict[str, tuple[int, str]]:
    ours = {word: (count, "day") for word, count in vocabulary.relative_days.items()}
    return {**locale.relative, **ours}


def _with_endings(names: Mapping[str, int], endings: Iterable[str]) -> Iterator[tuple[str, int]]:
    for name, number in names.items():
        yield name, number
        yield from ((name + ending, number) for ending in endings)


def _calendar(locale: Locale, vocabulary: Vocabulary) -> dict[str, Mapping[str, Any]]:
    return {
        "short_month": _short_months(locale),
        "short_weekday": locale.short_weekdays,
        "lone_weekday": _halves(locale),
        "day_of_week": vocabulary.days_of_week,
        "unit": {**locale.units, **vocabulary.units},
        "relative": _relative(locale, vocabulary),
        "season": vocabulary.seasons,
        "ordinal": vocabulary.ordinals,
        "part_of_day": dict.fromkeys(vocabulary.parts_of_day, True),
        "decade_word": vocabulary.decades,
        "century_word": vocabulary.centuries,
        "roman": {roman(century): century for century in range(1, 22)},
        "period": vocabulary.periods,
        "part_of_unit": vocabulary.parts_of_units,
    }


def _marks(phrases: Phrases) -> dict[str, Mapping[str, Any]]:
    return {
        "open_bracket": dict.fromkeys(OPEN_BRACKETS, True),
        "close_bracket": dict.fromkeys(CLOSE_BRACKETS, True),
        "stop": dict.fromkeys(STOPS, True),
        "stop_word": dict.fromkeys((*STOPS, *_small_words(phrases)), True),
    }


def _small_words(phrases: Phrases) -> Iterator[str]:
    """Words that open something new after a number, so that it counts nothing: «de 2019 a la plaza»."""
    of_ranges = (*phrases.and_, *phrases.to, *phrases.from_)
    before_names = (*phrases.year_lead, *phrases.year_lead_if_last, *phrases.month_lead)
    words = (*of_ranges, *phrases.article, *phrases.of, *before_names)
    return (word for word in words if word.isalpha())


def _fill_free(
    language: Language,
    locale: Locale,
    phrases: Phrases,
    months: Mapping[str, int],
    weekdays: Mapping[str, int],
) -> None:
    """Months and weekdays that may stand alone.

    Where they have a capital, as a surname has, they need a word of ``phrases`` before them; «Freitagabend»
    needs none.
    """
    if locale.capitals and phrases.month_lead:
        months = {}
    if locale.capitals and phrases.weekday_lead:
        weekdays = {word: day for word, day in weekdays.items() if word not in locale.weekdays}
    language.slots["free_month"] = Unnamed(months, language.tokenizer)
    language.slots["free_weekday"] = Unnamed(weekdays, language.tokenizer)


class Unnamed(Table):
    """Names of months or days without a capitalised word before them: «Karl Mai» is a person."""

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        named = index > 1 and tokens.kinds[index - 1] == WORD and tokens.capitalised(index - 1)
        return None if named and tokens.capitalised(index) else super().match(tokens, index)


def _fill_numerals(language: Language, locale: Locale, vocabulary: Vocabulary) -> None:
    integers = frozenset([INTEGER])
    language.slots["ordered_date"] = Numeral(frozenset([NUMERIC_DATE]), partial(_ordered, locale.order))
    if vocabulary.years_ahead:
        language.slots["year"] = Numeral(integers, partial(_year_of_era, vocabulary.years_ahead))
    lone = integers if vocabulary.capitalises_nouns else frozenset[str]()
    language.slots["lone_year"] = Numeral(lone, _lone_year)


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


def _lone_year(tokens: Tokens, index: int) -> int | None:
    """«1989 fiel die Mauer», «die 2018 saniert worden waren»: what is counted would have a capital."""
    if len(tokens.norms[index]) != 4 or not 1500 <= int(tokens.norms[index]) <= 2099:
        return None
    return (
        int(tokens.norms[index]) if _counts_nothing(tokens, index) and _follows_small(tokens, index) else None
    )


def _counts_nothing(tokens: Tokens, index: int) -> bool:
    """Whether a small word follows."""
    after = index + 1
    if after >= len(tokens) or tokens.kinds[after] != WORD:
        return False
    return not tokens.capitalised(after) and not tokens.glued(after)


def _follows_small(tokens: Tokens, index: int) -> bool:
    """Whether a small word or a comma stands before the year, or nothing."""
    before = index - 1
    written = tokens.between(before, index) if before > 0 else ","
    return written.islower() or written == ","
