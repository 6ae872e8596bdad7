"""The slots of the shared wordings, filled with the names and numbers of one language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from api.calendar.roman import roman
from api.extraction.language import Language
from api.extraction.numerals import parts_of_date, two_digits
from api.extraction.slots import Either, Names, Numeral, Slot, Table
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
    names = {**whole_weekdays(locale), **vocabulary.weekdays}
    weekdays = dict(_with_endings(names, vocabulary.weekday_endings))
    tables = {
        **_calendar(locale, vocabulary),
        **_marks(vocabulary.phrases),
        "month": months,
        "first_month": {} if locale.order == "DMY" else {**months, **_short_months(locale, vocabulary)},
        "weekday": weekdays,
    }
    for name, entries in tables.items():
        language.table(name, entries)
    language.slots["holiday"] = Names(vocabulary.holidays, language.tokenizer)
    _fill_free(language, locale, vocabulary, months, weekdays)
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
        "lone_weekday": _halves(locale),
        "day_of_week": vocabulary.days_of_week,
        "last_weekday": vocabulary.last_weekdays,
        "unit": units,
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
        "week_of_month": _weeks_of_months(locale, vocabulary),
        "part_of_day": dict.fromkeys(vocabulary.parts_of_day, True),
        "forenoon": dict.fromkeys(set(vocabulary.parts_of_day) - set(vocabulary.afternoons), True),
        "decade_word": vocabulary.decades,
        "century_word": vocabulary.centuries,
        "lone_decade": vocabulary.lone_decades,
        "roman": {roman(century): century for century in range(1, 22)},
        "period": vocabulary.periods,
        "part_of_unit": vocabulary.parts_of_units,
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


def _weeks_of_months(locale: Locale, vocabulary: Vocabulary) -> dict[str, int]:
    """«Maiwoche», in languages that join the words."""
    endings = vocabulary.phrases.week if vocabulary.capitalises_nouns else ()
    return dict(_with_endings(locale.months, endings)) if endings else {}


def _marks(phrases: Phrases) -> dict[str, Mapping[str, Any]]:
    return {
        "open_bracket": dict.fromkeys(OPEN_BRACKETS, True),
        "close_bracket": dict.fromkeys(CLOSE_BRACKETS, True),
        "stop": dict.fromkeys(STOPS, True),
        "apostrophe": dict.fromkeys(APOSTROPHES, True),
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
    vocabulary: Vocabulary,
    months: Mapping[str, int],
    weekdays: Mapping[str, int],
) -> None:
    """Months and weekdays that may stand alone.

    Where they have a capital, as a surname has, they need a word of ``phrases`` before them; «Freitagabend»
    needs none.
    """
    phrases = vocabulary.phrases
    if locale.capitals and phrases.month_lead:
        months = {}
    if locale.capitals and phrases.weekday_lead:
        names = locale.weekdays.keys() | vocabulary.weekdays.keys()
        weekdays = {word: day for word, day in weekdays.items() if word not in names}
    weekdays = {word: day for word, day in weekdays.items() if word not in vocabulary.nouns_too}
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
    language.slots["lone_hour"] = (
        LoneHour(language.slots["number"]) if vocabulary.capitalises_nouns else language.slots["number"]
    )
    small = frozenset(_small_words(vocabulary.phrases))
    language.slots["month_number"] = Numeral(integers, _month_number)
    language.slots["any_year"] = Numeral(integers, _year_after_apostrophe)
    language.slots["short_year"] = Numeral(
        integers, partial(_short_year, small, vocabulary.capitalises_nouns)
    )
    language.slots["dotted"] = language.slots["dotted_day_month"] if locale.dotted_days else NOTHING
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


def _month_number(tokens: Tokens, index: int) -> int | None:
    number = int(tokens.norms[index]) if len(tokens.norms[index]) <= 2 else 0
    return number if 1 <= number <= 12 else None


def _year_after_apostrophe(tokens: Tokens, index: int) -> int | None:
    """The 1968 of «'68»."""
    number = two_digits(tokens, index)
    return None if number is None or not tokens.glued(index) else _in_full(number)


def _short_year(small: frozenset[str], capitalises_nouns: bool, tokens: Tokens, index: int) -> int | None:
    """The 1968 of «Mai 68», «mayo del 68»; None for numbers that can be days or that count something."""
    number = two_digits(tokens, index)
    if number is None or number <= LAST_DAY:
        return None
    after = index + 1
    ends = after >= len(tokens) or tokens.norms[after] in STOPS or tokens.norms[after] in small
    alone = capitalises_nouns and _counts_nothing(tokens, index)
    return _in_full(number) if ends or alone else None


def _in_full(number: int) -> int:
    """A year in two digits in full: 1945 for 45, 2012 for 12."""
    return number + (1900 if number > LAST_DAY else 2000)


@dataclass(frozen=True, slots=True)
class LoneHour:
    """A slot for an hour that counts nothing: «um acht», but not «um 20 Prozent», «um einen 25-Jährigen»."""

    number: Slot

    @property
    def first(self) -> frozenset[str]:
        return self.number.first

    def match(self, tokens: Tokens, index: int) -> tuple[int, int] | None:
        found = self.number.match(tokens, index)
        if found is None or found[1] >= len(tokens):
            return found
        after = found[1]
        if tokens.kinds[after] == WORD:
            return None if tokens.capitalised(after) else found
        return found if tokens.norms[after] in STOPS else None


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
