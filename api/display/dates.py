"""Days, months and years in the patterns of the Unicode locale data (CLDR), in any year of our calendar.

Source: Unicode Technical Standard 35, part 4 (dates), through Babel, whose own dates stop at year 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import (
    DateTimeFormat,
    get_era_names,
    parse_pattern,
    tokenize_pattern,
    untokenize_pattern,
)
from typing_extensions import override

from api.calendar.days import calendar_date

GREGORIAN_SINCE = 1583
FIRST_BARE_YEAR = 100
SKELETONS = {"month": "yMMMM", "quarter": "yQQQQ"}
SPELT_OUT = {"M": 4, "d": 1}
RANGE_SKELETONS = {"day": ("yMMMMd", "yMMMd"), "month": ("yMMMM", "yMMM"), "year": ("y",)}


class Fields(DateTimeFormat):
    """The fields of a day of any year. Babel gets the same day in 2000–2399, where weekdays are the same."""

    def __init__(self, number: int, locale: Locale, first_day: str) -> None:
        self.year, month, self.day = calendar_date(number)
        self.first_day = first_day
        super().__init__(date(2000 + self.year % 400, month, self.day), locale)

    def __getitem__(self, name: str) -> str:
        if name == "d" and self.day == 1:
            return self.first_day
        return super().__getitem__(name)

    @override
    def extract(self, char: str) -> int:
        return self.year if char == "y" else super().extract(char)

    @override
    def format_year(self, char: str, num: int) -> str:
        return str(self.year if self.year > 0 else 1 - self.year)

    @override
    def format_era(self, char: str, num: int) -> str:
        return str(get_era_names("abbreviated", self.locale)[int(self.year > 0)])

    @property
    def needs_era(self) -> bool:
        """Whether the bare number would not be taken for a year."""
        return self.year < FIRST_BARE_YEAR

    @property
    def weekday_known(self) -> bool:
        """Whether the weekday is certain: older texts use the Julian calendar, where it differs."""
        return self.year >= GREGORIAN_SINCE


@cache
def locale_of(code: str) -> Locale:
    """The CLDR data of a language, by its ISO 639-1 code, or of one in a region: en_IE."""
    return Locale.parse(code)


@lru_cache(maxsize=256)
def month_comes_first(tag: str) -> bool:
    """Whether a language of a region, «en-US», writes the month before the day; without a region, False."""
    if "-" not in tag:
        return False
    try:
        pattern = Locale.parse(tag, sep="-").date_formats["short"].pattern
    except (ValueError, UnknownLocaleError):
        return False
    return str(pattern).startswith("M")


def written(fields: Fields, kind: str, *, with_weekday: bool = False) -> str:
    """A day, month, year or quarter; with its era if the bare number would not be taken for a year."""
    return str(parse_pattern(_pattern(fields.locale, kind, fields.needs_era, with_weekday)) % fields)


def _pattern(locale: Locale, kind: str, with_era: bool, with_weekday: bool) -> str:
    if kind == "day":
        pattern = str(locale.date_formats["full" if with_weekday else "long"].pattern)
    elif kind == "year":
        pattern = "y"
    else:
        pattern = str(locale.datetime_skeletons[SKELETONS[kind]].pattern)
    return f"{pattern} G" if with_era else pattern


def written_range(first: Fields, last: Fields, kind: str) -> tuple[str, str] | None:
    """The halves of a range of days, months or years, with what both share in one of them only.

    The first half ends with the language's dash. None if the years need an era or CLDR has no pattern.
    """
    if first.needs_era or last.needs_era:
        return None
    halves = _range_patterns(str(first.locale), kind)
    for unit in ("y", "M", "d"):
        if unit in halves and first.extract(unit) != last.extract(unit):
            left, right = halves[unit]
            return str(parse_pattern(left) % first), str(parse_pattern(right) % last)
    return None


@cache
def _range_patterns(locale: str, kind: str) -> Mapping[str, tuple[str, str]]:
    """The patterns of both halves, by the greatest unit in which the two ends differ.

    CLDR often has the short form only. Months are then spelt out and days unpadded, as the standard has it
    for a skeleton of another width.
    """
    formats = locale_of(locale).interval_formats
    skeleton = next(name for name in RANGE_SKELETONS[kind] if name in formats)
    return {unit: (_spelt_out(left), _spelt_out(right)) for unit, (left, right) in formats[skeleton].items()}


def _spelt_out(pattern: str) -> str:
    return untokenize_pattern(
        (kind, (value[0], SPELT_OUT.get(value[0], value[1])) if isinstance(value, tuple) else value)
        for kind, value in tokenize_pattern(pattern)
    )
