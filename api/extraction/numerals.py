"""Slots of every language: numbers in digits, as days, years, hours and dates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from api.calendar.counting import near_year
from api.extraction.slots import Numeral, Slot
from api.extraction.tokens import DECIMAL, INTEGER, ISO_DATE, MARK, NUMERIC_DATE, Tokens

GLUED_BEFORE = frozenset("°#$€£_@=&+")
GLUED_AFTER = frozenset("%€$£°_@=")
"""Marks that make a number right next to them part of a name, code or amount."""
OPENING_MARKS = frozenset("([{«“‘\"'-–—'")
JOINING_MARKS = frozenset("/.")


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


def clock_time(hour: int, minute: int = 0) -> str | None:
    """HH:MM; 24 is midnight, and None a later hour."""
    return None if hour > 24 else f"{hour % 24:02}:{minute:02}"


def clock_after_noon(hour: int, minute: int = 0) -> str | None:
    """HH:MM of an hour of the afternoon or evening: 20:30 for «las ocho y media de la tarde»."""
    return clock_time(hour + 12 if hour < 12 else hour, minute)


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
    """Whether a number is part of a code, name, amount or page: «n°2021-1104», «2021€», "2525E"."""
    if tokens.glued(index) and (tokens.norms[index - 1] in GLUED_BEFORE or _is_page(tokens, index)):
        return True
    after = index + 1
    if after >= len(tokens) or not tokens.glued(after):
        return False
    return tokens.norms[after] in GLUED_AFTER or "A" <= tokens.text[tokens.starts[after]] <= "Z"


def _is_page(tokens: Tokens, index: int) -> bool:
    """ "149(5):1018", "doi:10.1000/2003.04.12": whether marks join a number to what stands before it."""
    before = tokens.norms[index - 1]
    if before == ":":
        return tokens.glued(index - 1) and (
            tokens.norms[index - 2] == ")" or tokens.norms[index - 2].isdecimal()
        )
    return before in JOINING_MARKS


LONGEST_LIST = 6
"""Most days that are read as a list."""


@dataclass(frozen=True, slots=True)
class DayList:
    """A slot for several days, «15, 22», as many as there are; ``endings`` can follow each of them."""

    endings: frozenset[str]
    first = frozenset([INTEGER])

    def match(self, tokens: Tokens, index: int) -> tuple[bool, int] | None:
        end = 0
        for _ in range(LONGEST_LIST):
            if index >= len(tokens) or tokens.kinds[index] != INTEGER or day(tokens, index) is None:
                break
            end = index + 1
            if end < len(tokens) and tokens.norms[end] in self.endings:
                end += 1
            if end >= len(tokens) or tokens.norms[end] != ",":
                break
            index = end + 1
        return (True, end) if end else None


@dataclass(frozen=True, slots=True)
class DayAndMonth:
    """A slot for a day and a month in digits, «22/03», with month and day as its value.

    ``padded`` refuses what can be a fraction or a mark, as «3/4»: one of the numbers must be written with a
    zero, or be too large for a month. ``month_first`` tells whether the first of two numbers is the month.
    """

    padded: bool
    month_first: Callable[[Tokens, int, int], bool] = lambda _tokens, _first, _second: False
    first = frozenset([INTEGER])

    def match(self, tokens: Tokens, index: int) -> tuple[tuple[int, int], int] | None:
        end = index + 3
        if end > len(tokens) or tokens.norms[index + 1] != "/" or tokens.kinds[index + 2] != INTEGER:
            return None
        written = tokens.norms[index], tokens.norms[index + 2]
        if not _all_glued(tokens, index + 1, end) or _goes_on(tokens, index, end):
            return None
        if any(not 1 <= len(number) <= 2 for number in written):
            return None
        if self.padded and not any(number[0] == "0" or int(number) > 12 for number in written):
            return None
        month_first = self.month_first(tokens, int(written[0]), int(written[1]))
        day, month = reversed(written) if month_first else written
        if (day, month) in NOT_DATES:
            return None
        return _month_and_day(day, month, end)


@dataclass(frozen=True, slots=True)
class DottedDayAndMonth:
    """The same with full stops: «22.3.», or with a zero «22.03»."""

    first = frozenset([DECIMAL])

    def match(self, tokens: Tokens, index: int) -> tuple[tuple[int, int], int] | None:
        day, dot, month = tokens.norms[index].partition(".")
        end = index + 1
        stop = end < len(tokens) and tokens.glued(end) and tokens.norms[end] == "."
        if not dot or len(day) > 2 or len(month) > 2 or not (stop or month[0] == "0"):
            return None
        goes_on = _goes_on(tokens, index, end + stop)
        return None if goes_on else _month_and_day(day, month, end + stop)


NOT_DATES = frozenset({("24", "7"), ("9", "11"), ("11", "9")})
"""With a slash: around the clock, and the attacks of 2001, which have a wording of their own."""


def _month_and_day(day: str, month: str, end: int) -> tuple[tuple[int, int], int] | None:
    if not 1 <= int(day) <= 31 or not 1 <= int(month) <= 12:
        return None
    return (int(month), int(day)), end


def _all_glued(tokens: Tokens, first: int, end: int) -> bool:
    return all(tokens.glued(index) for index in range(first, end))


def _goes_on(tokens: Tokens, start: int, end: int) -> bool:
    """Whether more is glued to digits than the marks around a word: «1/22/03», «22/03-B»."""
    if tokens.glued(start) and tokens.norms[start - 1] not in OPENING_MARKS:
        return True
    if end >= len(tokens) or not tokens.glued(end):
        return False
    if tokens.norms[end] in GLUED_AFTER or tokens.kinds[end] != MARK:
        return True
    return tokens.norms[end] in JOINING_MARKS and tokens.glued(end + 1) if end + 1 < len(tokens) else False


_INTEGERS = frozenset([INTEGER])
NUMERALS: Mapping[str, Slot] = {
    "day": Numeral(_INTEGERS, day),
    "year": Numeral(_INTEGERS, year),
    "two_digits": Numeral(_INTEGERS, two_digits),
    "near_year": Numeral(_INTEGERS, year_in_two_digits),
    "hour": Numeral(_INTEGERS, hour),
    "minute": Numeral(_INTEGERS, minute),
    "clock_decimal": Numeral(frozenset([DECIMAL]), clock_in_decimal),
    "day_month": DayAndMonth(padded=True),
    "any_day_month": DayAndMonth(padded=False),
    "dotted_day_month": DottedDayAndMonth(),
    "iso_date": Numeral(frozenset([ISO_DATE]), iso_date),
    "numeric_date": Numeral(frozenset([NUMERIC_DATE]), date_with_day_first),
}
NUMBER = Numeral(_INTEGERS, number)
