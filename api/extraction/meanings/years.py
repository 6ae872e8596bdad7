"""Years, decades and centuries."""

from __future__ import annotations

from api.calendar.counting import century_of
from api.calendar.days import calendar_date
from api.calendar.intervals import Interval
from api.calendar.recurring import InYear, existing
from api.extraction.times import YEAR_ONLY, Fixed, FromPublication, Time


def year_alone(year: int) -> Time:
    """«1998»; years before our era are counted as astronomers do, 0 for 1 BC."""
    return Fixed(Interval.year(year))


def first_of_two_years(year: int, last: int) -> Time | None:
    """The 1914 of «1914-1918»; None if the years run backwards."""
    return year_alone(year) if year <= last else None


def decade(year: int) -> Time | None:
    """«the 1990s», given as 1990; None if the year does not end with 0."""
    return None if year % 10 else Fixed(Interval.decade(year))


def century(century: int) -> Time:
    """«the 19th century»."""
    return Fixed(century_of(century))


def in_near_year(in_year: InYear, year_shift: int) -> Time:
    """The occurrence in the year ``year_shift`` years after that of publication."""
    return FromPublication(
        lambda day: existing(in_year, calendar_date(day)[0] + year_shift), inferred=YEAR_ONLY
    )


def decade_of_last_century(digits: int) -> Time | None:
    """«die 90er», «los años noventa»."""
    return decade(1900 + digits)


def known_century(century: int) -> Time | None:
    """«siglo XIX»; None after the 21st."""
    return Fixed(century_of(century)) if 1 <= century <= 21 else None
