"""Parses EDTF date strings (ISO 8601-2:2019) to numbers.

It understands dates of levels 0 and 1, unspecified digits (``199X``, ``18XX``, ``2004-XX``,
``1985-04-XX``), seasons 21-24, quarters 33-36, thirds 37-39 and halves 40-41. A qualifier (``?``, ``~``,
``%``) is accepted and changes nothing.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24
QUARTERS, THIRDS, HALVES = 33, 37, 40
OPEN = ("..", "")
"""The spellings of an open side of an interval."""


class Kind(StrEnum):
    """The kinds of period that a date string can name."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    THIRD = "third of a year"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Named(NamedTuple):
    """A kind of period, and what identifies it: year, month and day; year and number; or a year in it."""

    kind: Kind
    numbers: tuple[int, ...]


PARTS_OF_YEAR = (
    (Kind.MONTH, range(1, 13), 1),
    (Kind.SEASON, range(SPRING, WINTER + 1), SPRING),
    (Kind.QUARTER, range(QUARTERS, QUARTERS + 4), 1),
    (Kind.THIRD, range(THIRDS, THIRDS + 3), 1),
    (Kind.HALF, range(HALVES, HALVES + 2), 1),
)
"""Each kind of part of a year, the codes that name it, and the number of the first one."""

_DATE = re.compile(
    r"(?P<year>-?\d{4})(?:-XX(?:-XX)?|-(?P<part>\d{2})(?:-(?:XX|(?P<day>\d{2})))?)?[?~%]?"
    r"|(?P<masked>-?\d{2}(?:\d|X)X)[?~%]?",
    re.ASCII,
)
PART_CODES = "(?:2[1-4]|3[3-9]|4[01])"
"""The codes of parts of a year, as a pattern."""
_PART_OF_YEAR = re.compile(rf"-?\d{{4}}-{PART_CODES}[?~%]?", re.ASCII)
QUALIFIERS = ("?", "~", "%")


def is_part_of_year(edtf: str) -> bool:
    """Whether a date is a season, quarter, third or half."""
    return _PART_OF_YEAR.fullmatch(edtf) is not None


def has_qualified_period(edtf: str) -> bool:
    """Whether a qualifier stands where EDTF has none: after a part of a year or an unspecified digit."""
    return any(
        qualifier_of(date) and (date[:-1].endswith("X") or is_part_of_year(date)) for date in edtf.split("/")
    )


def qualifier_of(edtf: str) -> str:
    """The qualifier at the end of a date; empty if there is none."""
    return edtf[-1] if edtf.endswith(QUALIFIERS) else ""


def date_named(edtf: str) -> Named:
    """The period that a single date names; ValueError if the string is not one, such as an interval."""
    match = _DATE.fullmatch(edtf)
    if match is None:
        raise ValueError(_why_not(edtf))
    if match["masked"]:
        return _masked(match["masked"])
    year = int(match["year"])
    if match["part"] is None:
        return Named(Kind.YEAR, (year,))
    if match["day"] is None:
        named = _part_of_year(year, int(match["part"]))
        if edtf.rstrip("".join(QUALIFIERS)).endswith("-XX") and named.kind is not Kind.MONTH:
            raise ValueError(f"{edtf!r} is not an EDTF date")
        return named
    return Named(Kind.DAY, (year, int(match["part"]), int(match["day"])))


def _why_not(edtf: str) -> str:
    if re.match(r"Y-?\d", edtf, re.ASCII):
        return f"{edtf!r} is outside the years -9999 to 9999"
    if re.match(r"-?\d{4}-\d\d-\d\dT", edtf, re.ASCII):
        return f"{edtf!r} holds a clock time, which goes into the field time"
    return f"{edtf!r} is not an EDTF date; write it as 2008-11-08, 2008-11, 2008 or 2008-11-08/2008-11-12"


def _masked(years: str) -> Named:
    """The decade or century of ``199X`` or ``18XX``; around year 0 there are two, ``00XX`` and ``-00XX``."""
    kind = Kind.CENTURY if years.endswith("XX") else Kind.DECADE
    before_year_0 = years.startswith("-")
    return Named(kind, (int(years.replace("X", "0")) or (-1 if before_year_0 else 1),))


def _part_of_year(year: int, code: int) -> Named:
    for kind, codes, first in PARTS_OF_YEAR:
        if code in codes:
            return Named(kind, (year, code - codes.start + first))
    raise ValueError(f"EDTF knows no part {code} of a year")
