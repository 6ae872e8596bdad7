"""A language made of dateparser's locale data, our words beside it, and the wordings that most languages share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from typing import Any

from api.calendar.counting import InYear, counted
from api.extraction.language import Language
from api.extraction.patterns import Numeral, Table
from api.extraction.times import EARLY, LATE, FromPublication, InFuture, Time
from api.extraction.tokens import INTEGER, NUMERIC_DATE, WORD, Tokenizer, Tokens
from api.languages.basic import locales, words
from api.languages.basic.dates import read_other_dates
from api.languages.basic.grammar import grammar_of
from api.languages.basic.locales import Locale
from api.languages.basic.rules import Ahead, Behind, FallbackLanguage, ordered, taught
from api.languages.named_days import from_easter, on

STOPS = (",", ".", ";", ":", ")", "?", "!", "»", "”", '"')
THOUSANDS = ".,'’ \u00a0\u202f"
SHORTEST_SHORT_FORM = 3
ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split()
DIGITS_AND_DOT = frozenset(str(day) for day in range(1, 32))


def readable() -> frozenset[str]:
    """The ISO 639-1 codes of the languages that can be read."""
    return locales.codes()


@cache
def reader(code: str) -> Language:
    """The language of a readable code; made at its first use, which takes some hundredths of a second."""
    locale = locales.locale(code)
    wordings = _wordings(locale)
    names = frozenset([*_whole_weekdays(locale), *locale.months])
    days = frozenset(
        word for word, (_, unit) in _relative(locale).items() if unit == "day" and " " not in word
    )
    language = FallbackLanguage(
        code=code,
        tokenizer=Tokenizer(thousands=THOUSANDS, elides=code in words.ELIDING, spaced=locale.spaced),
        grammar=grammar_of(code, _leads(wordings)),
        numbers={**locale.numbers, **numbered(words.NUMBERS.get(code, ""))},
        abbreviations=_abbreviations(locale),
        articles=frozenset(wordings.get("ARTICLE", "").split("|")),
        calendar_words=days if locale.capitals else days | names | frozenset(_seasons(code)),
        opening_words=days | frozenset(locale.weekdays),
        wordings=wordings,
    )
    _fill(language, locale)
    taught(language)
    _count(language, locale)
    read_other_dates(language, [*locale.months, *locale.short_months], locale.order)
    return language


def _wordings(locale: Locale) -> dict[str, str]:
    wordings = {"ORDINAL_MARK": "." if locale.dotted_days else "", **words.WORDINGS.get(locale.code, {})}
    if "NIGHT_JOIN" not in wordings:
        wordings["PLAIN_PART_LEAD"] = wordings.get("PART_LEAD", "")
    return wordings


def _fill(language: FallbackLanguage, locale: Locale) -> None:
    code, wordings = language.code, language.wordings
    halves = _halves(locale)
    weekdays = dict(_with_endings(_whole_weekdays(locale), wordings.get("WEEKDAY_ENDINGS", "")))
    short_months = {
        word: month for word, month in locale.short_months.items() if len(word) >= SHORTEST_SHORT_FORM
    }
    months = dict(_with_endings(locale.months, words.MONTH_ENDINGS.get(code, "")))
    months |= numbered(words.MONTHS.get(code, ""))
    tables: dict[str, Mapping[str, Any]] = {
        "month": months,
        "short_month": short_months,
        "first_month": {} if locale.order == "DMY" else {**months, **short_months},
        "weekday": weekdays,
        "short_weekday": locale.short_weekdays,
        "lone_weekday": halves,
        "day_of_week": words.DAYS_OF_WEEK.get(code, {}),
        "unit": {**locale.units, **words.UNITS.get(code, {})},
        "relative": _relative(locale),
        "season": _seasons(code),
        "ordinal": numbered(words.ORDINALS.get(code, "")),
        "part_of_day": dict.fromkeys(filter(None, words.PARTS_OF_DAY.get(code, "").split("|")), True),
        "decade_word": numbered(words.DECADE_WORDS.get(code, "")),
        "century_word": numbered(words.CENTURIES.get(code, "")),
        "roman": {numeral: number for number, numeral in enumerate(ROMAN, start=1)},
        "period": {name: days for days, names in words.PERIODS.items() for name in names.split("|")},
        "part_of_unit": {
            word: (EARLY if which == "early" else LATE, unit)
            for word, (which, unit) in words.PARTS_OF_UNITS.get(code, {}).items()
        },
        "open_bracket": dict.fromkeys("(（", True),
        "close_bracket": dict.fromkeys(")）,-–", True),
        "stop": dict.fromkeys(STOPS, True),
        "stop_word": dict.fromkeys((*STOPS, *_small_words(wordings)), True),
    }
    for name, entries in tables.items():
        language.table(name, entries)
    language.table("holiday", dict(_holidays(words.HOLIDAYS.get(code, ""))), capitalised=True)
    lone_months = locale.capitals and "MONTH_LEAD" in wordings
    language.slots["free_month"] = Unnamed({} if lone_months else months, language.tokenizer)
    lone_weekdays = locale.capitals and "WEEKDAY_LEAD" in wordings
    compound = {word: day for word, day in weekdays.items() if word not in locale.weekdays}
    language.slots["free_weekday"] = Unnamed(compound if lone_weekdays else weekdays, language.tokenizer)
    language.slots["ordered_date"] = Numeral(frozenset([NUMERIC_DATE]), partial(_ordered, locale.order))
    if code in words.YEARS_AHEAD:
        language.slots["year"] = Numeral(frozenset([INTEGER]), partial(_year_of_era, words.YEARS_AHEAD[code]))
    language.slots["lone_year"] = Numeral(frozenset([INTEGER] if "NOUNS" in wordings else []), _lone_year)


def _halves(locale: Locale) -> dict[str, int]:
    """«segunda» of «segunda-feira»: alone they are ordinals."""
    return {word.partition("-")[0]: day for word, day in locale.weekdays.items() if "-" in word}


def _whole_weekdays(locale: Locale) -> dict[str, int]:
    halves = _halves(locale)
    return {word: day for word, day in locale.weekdays.items() if word not in halves}


class Unnamed(Table):
    """Names of months or days that no capitalised word stands in front of: «Karl Mai» is a person."""

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        named = index > 1 and tokens.kinds[index - 1] == WORD and tokens.capitalised(index - 1)
        return None if named and tokens.capitalised(index) else super().match(tokens, index)


def _lone_year(tokens: Tokens, index: int) -> int | None:
    """«1989 fiel die Mauer», «die 2018 saniert worden waren»: what is counted would have a capital."""
    if len(tokens.norms[index]) != 4 or not 1500 <= int(tokens.norms[index]) <= 2099:
        return None
    after = index + 1
    if (
        after >= len(tokens)
        or tokens.kinds[after] != WORD
        or tokens.capitalised(after)
        or tokens.glued(after)
    ):
        return None
    before = index - 1
    written = tokens.text[tokens.starts[before] : tokens.ends[before]] if before > 0 else ","
    return int(tokens.norms[index]) if written.islower() or written == "," else None


def _year_of_era(years_ahead: int, tokens: Tokens, index: int) -> int | None:
    """«2568» of the Buddhist era is 2025."""
    if len(tokens.norms[index]) != 4:
        return None
    year = int(tokens.norms[index])
    if year > words.FIRST_OF_ERA:
        return year - years_ahead
    return year if year >= 1000 else None


def _ordered(order: str, tokens: Tokens, index: int) -> tuple[int, int, int]:
    return ordered(order, tokens.norms[index])


def _count(language: FallbackLanguage, locale: Locale) -> None:
    """Adds the wordings that dateparser knows for "N days ago" and "in N days"."""
    for (unit, sign), wordings in locale.counted.items():
        doubtful = language.wordings.get("AGO_IF_PAST" if sign < 0 else "IF_AHEAD")
        language.rule(*wordings)(_counted(unit, sign, doubtful=bool(doubtful)))


def _counted(unit: str, sign: int, *, doubtful: bool) -> Callable[[int], Time]:
    """``doubtful`` wordings may tell a duration as well: the clause must show on which side they lie."""

    def units_away(number: int) -> Time:
        away = FromPublication(lambda day: counted(day, sign * number, unit))
        if not doubtful:
            return away if sign < 0 else InFuture(away)
        return Behind(away) if sign < 0 else Ahead(away)

    return units_away


def _relative(locale: Locale) -> dict[str, tuple[int, str]]:
    ours = {word: (count, "day") for word, count in words.RELATIVE.get(locale.code, {}).items()}
    return {**locale.relative, **ours}


def _seasons(code: str) -> dict[str, int]:
    return numbered(words.SEASONS.get(code, ""))


def _small_words(wordings: Mapping[str, str]) -> Iterator[str]:
    """Words that begin something new behind a year, where a noun would be what is counted."""
    for group in ("AND", "TO", "FROM", "ARTICLE", "OF", "YEAR_LEAD", "YEAR_LEAD_IF_LAST", "MONTH_LEAD"):
        yield from (word for word in wordings.get(group, "").split("|") if word.isalpha())


def _leads(wordings: Mapping[str, str]) -> frozenset[str]:
    """Words in front of a time that a title does without."""
    groups = ("ARTICLE", "MONTH_LEAD", "WEEKDAY_LEAD", "YEAR_LEAD", "SEASON_LEAD", "AT", "OF", "PART_LEAD")
    phrases = (phrase for group in groups for phrase in wordings.get(group, "").split("|"))
    return frozenset(phrase for phrase in phrases if phrase.isalpha())


def _abbreviations(locale: Locale) -> frozenset[str]:
    return frozenset([*locale.short_months, *locale.short_weekdays]) | (
        DIGITS_AND_DOT if locale.dotted_days else frozenset()
    )


def _with_endings(names: Mapping[str, int], endings: str) -> Iterator[tuple[str, int]]:
    for name, number in names.items():
        yield name, number
        yield from ((name + ending, number) for ending in filter(None, endings.split("|")))


def _holidays(listed: str) -> Iterator[tuple[str, InYear]]:
    for entry in listed.split():
        name, _, day = entry.partition("=")
        name = name.replace("_", " ")
        if day.startswith("e"):
            yield name, from_easter(int(day[1:]))
        else:
            month, day_of_month = day.split("-")
            yield name, on(int(month), int(day_of_month))


def numbered(listed: str) -> dict[str, int]:
    """{"zwei": 2, "zwo": 2} of «zwei zwo=2»: words up to the number that they all mean."""
    found: dict[str, int] = {}
    waiting: list[str] = []
    for entry in listed.split():
        word, equals, number = entry.partition("=")
        waiting.append(word)
        if equals:
            found |= dict.fromkeys(waiting, int(number))
            waiting = []
    return found
