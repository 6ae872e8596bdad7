"""Day numbers, and the calendar they stand for.

A day is a number: days in the proleptic Gregorian calendar with astronomical years, 1 for 0001-01-01, as in
``datetime.date.toordinal`` but without its bounds. Year 0 is 1 BC.
"""

from functools import lru_cache

FIRST_YEAR, LAST_YEAR = -9999, 9999
DAYS_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    """Whether a year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """The number of days in a month."""
    return 29 if month == 2 and is_leap(year) else DAYS_IN_MONTH[month - 1]


def day_number(year: int, month: int, day: int) -> int:
    """The number of a day; ValueError if there is no such day between the years -9999 and 9999.

    The algorithm is days-from-civil, with years that begin in March.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"no year {year}: years run from {FIRST_YEAR} to {LAST_YEAR}")
    if not 1 <= month <= 12:
        raise ValueError(f"no month {month}")
    if not 1 <= day <= month_length(year, month):
        raise ValueError(f"no day {year_text(year)}-{month:02}-{day:02}")
    march_year = year - (month <= 2)
    days_before = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return march_year * 365 + march_year // 4 - march_year // 100 + march_year // 400 + days_before - 305


def calendar_date(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number."""
    era, day_of_era = divmod(number + 305, 146097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    march_month = (5 * day_of_year + 2) // 153
    month = march_month + 3 if march_month < 10 else march_month - 9
    return era * 400 + year_of_era + (month <= 2), month, day_of_year - (153 * march_month + 2) // 5 + 1


FIRST_DAY, LAST_DAY = day_number(FIRST_YEAR, 1, 1), day_number(LAST_YEAR, 12, 31)


def existing_day(number: int) -> int:
    """The day itself; ValueError if it lies outside the years of the calendar."""
    if not FIRST_DAY <= number <= LAST_DAY:
        raise ValueError(f"day {number} lies outside the years {FIRST_YEAR} to {LAST_YEAR}")
    return number


def weekday(number: int) -> int:
    """0 for Monday … 6 for Sunday."""
    return (number + 6) % 7


def monday_of(number: int) -> int:
    """The Monday of the ISO week of a day."""
    return number - weekday(number)


def shifted_month(year: int, month: int, months: int) -> tuple[int, int]:
    """Year and number of the month ``months`` months later."""
    index = year * 12 + month - 1 + months
    return index // 12, index % 12 + 1


def year_text(year: int) -> str:
    """A year as EDTF writes it: at least four digits, negative years with a minus sign: ``-0043``."""
    return f"{'-' if year < 0 else ''}{abs(year):04}"


@lru_cache(maxsize=2**14)
def iso_date(number: int) -> str:
    """A day in ISO 8601: ``2025-07-31``; before year 0 ``-0043-03-15``."""
    year, month, day = calendar_date(number)
    return f"{year_text(year)}-{month:02}-{day:02}"
