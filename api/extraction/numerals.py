"""Slots of every language: numbers in digits, as days, years, hours and dates."""

from __future__ import annotations

from collections.abc import Mapping

from api.calendar.counting import near_year
from api.extraction.slots import Numeral
from api.extraction.tokens import DECIMAL, INTEGER, ISO_DATE, NUMERIC_DATE, Tokens

GLUED_BEFORE = frozenset("°#$€£_@=&+")
GLUED_AFTER = frozenset("%€$£°_@=")
"""Marks that make a number right next to them part of a name, code or amount."""


def number(tokens: Tokens, index: int) -> int | None:
    """A number of at most four digits."""
    return int(tokens.norms[index]) if len(tokens.norms[index]) <= 4 else None


def day(tokens: Tokens, index: int) -> int | None:
    """A day of the month."""
    number = _at_most_two_digits(tokens, index)
    return number if number is not None and 1 <= number <= 31 else None


def year(tokens: Tokens, index: int) -> int | None:
    """A year of four digits, up to 2999."""
    if len(tokens.norms[index]) != 4 or _part_of_a_name(tokens, index):
        return None
    number = int(tokens.norms[index])
    return number if 1000 <= number <= 2999 else None


def two_digits(tokens: Tokens, index: int) -> int | None:
    """A number of two digits, which can be a year."""
    return int(tokens.norms[index]) if len(tokens.norms[index]) == 2 else None


def year_in_two_digits(tokens: Tokens, index: int) -> int | None:
    """The 1988 of «'88»."""
    number = two_digits(tokens, index)
    return None if number is None else near_year(number)


def hour(tokens: Tokens, index: int) -> int | None:
    """An hour from 0 to 24."""
    number = _at_most_two_digits(tokens, index)
    return number if number is not None and number <= 24 else None


def minute(tokens: Tokens, index: int) -> int | None:
    """A minute, always in two digits."""
    number = two_digits(tokens, index)
    return number if number is not None and number < 60 else None


def clock_in_decimal(tokens: Tokens, index: int) -> str | None:
    """«8.30» as 08:30."""
    hour, _, minute = tokens.norms[index].partition(".")
    if not (len(hour) <= 2 and len(minute) == 2 and int(hour) < 24 and int(minute) < 60):
        return None
    return f"{int(hour):02}:{minute}"


def iso_date(tokens: Tokens, index: int) -> tuple[int, int, int] | None:
    """Year, month and day of «2024-03-05»."""
    if _part_of_a_name(tokens, index):
        return None
    year, month, day = tokens.norms[index].split("-")
    return int(year), int(month), int(day)


def date_with_day_first(tokens: Tokens, index: int) -> tuple[int, int, int] | None:
    """Year, month and day of «24/02/2022»."""
    if _part_of_a_name(tokens, index):
        return None
    day, month, year = parts_of_date(tokens.norms[index])
    return year, month, day


def parts_of_date(written: str) -> tuple[int, int, int]:
    """The three numbers of «24/02/2022» or «24.2.22», in their order; the year in full."""
    first, second, year = (int(part) for part in written.replace(".", "/").split("/"))
    return first, second, year if year > 99 else near_year(year)


def _at_most_two_digits(tokens: Tokens, index: int) -> int | None:
    return int(tokens.norms[index]) if len(tokens.norms[index]) <= 2 else None


def _part_of_a_name(tokens: Tokens, index: int) -> bool:
    """Whether a number is glued to a mark of a code, name or amount: «n°2021-1104», «2021€»."""
    after = index + 1
    if tokens.glued(index) and tokens.norms[index - 1] in GLUED_BEFORE:
        return True
    return after < len(tokens) and tokens.glued(after) and tokens.norms[after] in GLUED_AFTER


_INTEGERS = frozenset([INTEGER])
NUMERALS: Mapping[str, Numeral] = {
    "day": Numeral(_INTEGERS, day),
    "year": Numeral(_INTEGERS, year),
    "two_digits": Numeral(_INTEGERS, two_digits),
    "near_year": Numeral(_INTEGERS, year_in_two_digits),
    "hour": Numeral(_INTEGERS, hour),
    "minute": Numeral(_INTEGERS, minute),
    "clock_decimal": Numeral(frozenset([DECIMAL]), clock_in_decimal),
    "iso_date": Numeral(frozenset([ISO_DATE]), iso_date),
    "numeric_date": Numeral(frozenset([NUMERIC_DATE]), date_with_day_first),
}
NUMBER = Numeral(_INTEGERS, number)
