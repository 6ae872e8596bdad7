"""Days named by a date or counted from the publication: «21 March 2019», «vendredi 13», «hier»."""

from __future__ import annotations

from api.calendar.counting import same_day
from api.calendar.days import calendar_date, day_number, month_length, shifted_month
from api.calendar.intervals import Interval
from api.extraction.context import Direction
from api.extraction.meanings.years import in_near_year
from api.extraction.recurring import monthly, weekday_near_day, weekday_on_day, yearly
from api.extraction.sides import always
from api.extraction.times import (
    TRAP,
    YEAR_ONLY,
    Fixed,
    FromPublication,
    Time,
    Trap,
)


def full_date(year: int, month: int, day: int) -> Time | Trap:
    """«21 March 2019»; a trap if there is no such day, as with 31 April."""
    try:
        return Fixed(Interval.day(day_number(year, month, day)))
    except ValueError:
        return TRAP


def date_in_digits(date: tuple[int, int, int]) -> Time | Trap:
    """A day given as year, month and day; a trap if there is no such day."""
    return full_date(*date)


def day_and_month(month: int, day: int, weekday: int | None = None) -> Time | Trap:
    """«3 May», of a year in which it falls on ``weekday`` if that is given; a trap for 31 April."""
    if not 1 <= month <= 12 or day > (29 if month == 2 else month_length(2023, month)):
        return TRAP
    return yearly(lambda year: Interval.day(day_number(year, month, day)), on_weekday=weekday)


def weekday_day_and_month(weekday: int, month: int, day: int) -> Time | Trap:
    """«Friday 3 May»: the weekday determines the year."""
    return day_and_month(month, day, weekday)


def day_of_near_year(month: int, day: int, year_shift: int) -> Time:
    """«3 May of last year»: ``year_shift`` is 0 for the year of publication, -1 for the one before."""
    return in_near_year(lambda year: Interval.day(day_number(year, month, day)), year_shift)


def weekday_and_day(weekday: int, day: int) -> Time:
    """«Friday the 13th»."""
    return weekday_on_day(weekday, day)


def weekday_with_day(weekday: int, day: int) -> Time:
    """«Saturday (23)», as Brazilian papers date; the number counts if it is near."""
    return weekday_near_day(weekday, day)


def day_and_month_in_digits(date: tuple[int, int], weekday: int | None = None) -> Time | Trap:
    """«le 22/03», given as month and day."""
    return day_and_month(*date, weekday)


def last_day_and_month(month: int, day: int) -> Time | Trap:
    """«last June 20»: the last one, whatever the tense."""
    if isinstance(day_and_month(month, day), Trap):
        return TRAP
    return FromPublication(lambda published: _last_in_year(published, month, day), inferred=YEAR_ONLY)


def _last_in_year(published: int, month: int, day: int) -> Interval | None:
    """The last such day up to the publication, whatever year the text has set."""
    year = calendar_date(published)[0]
    days = (
        day_number(one, month, day) for one in range(year, year - 9, -1) if day <= month_length(one, month)
    )
    return next((Interval.day(number) for number in days if number <= published), None)


def next_day_and_month(month: int, day: int) -> Time | Trap:
    """«3 mei aanstaande»: the next one, whatever the tense."""
    time = day_and_month(month, day)
    return time if isinstance(time, Trap) else always(time, Direction.FUTURE)


def day_of_this_month(day: int) -> Time:
    """«the 18th of this month»."""

    def in_month(published: int) -> Interval | None:
        year, month, _ = calendar_date(published)
        return Interval.day(day_number(year, month, day)) if day <= month_length(year, month) else None

    return FromPublication(in_month, inferred=("year", "month"))


def day_alone(day: int) -> Time:
    """«the 15th», of a month that the context gives."""
    return monthly(day)


def in_days(count: int) -> Time:
    """The day ``count`` days after the publication."""
    return FromPublication(lambda day: Interval.day(day + count))


def today() -> Time:
    """The day of publication."""
    return in_days(0)


def yesterday() -> Time:
    """The day before the publication."""
    return in_days(-1)


def last_night() -> Time:
    """«la nuit dernière»: from the evening before to the morning of the publication."""
    return FromPublication(lambda day: Interval.days(day - 1, day))


def tomorrow() -> Time:
    """The day after the publication."""
    return in_days(1)


def day_before_yesterday() -> Time:
    """Two days before the publication."""
    return in_days(-2)


def day_after_tomorrow() -> Time:
    """Two days after the publication."""
    return in_days(2)


def day_of_near_month(day: int, shift: int) -> Time:
    """«am 3. des nächsten Monats»."""
    return FromPublication(lambda published: _day_in_month(published, shift, day), inferred=("year", "month"))


def _day_in_month(published: int, shift: int, day: int) -> Interval | None:
    year, month, _ = calendar_date(published)
    year, month = shifted_month(year, month, shift)
    return Interval.day(day_number(year, month, day)) if day <= month_length(year, month) else None


def same_day_later(days_ahead: int, number: int, unit: str) -> Time:
    """«heute in einer Woche», «il y a dix ans aujourd'hui» with -10: the same day of the week or month.

    It is counted from the day ``days_ahead`` days after the publication.
    """

    def there(published: int) -> Interval | None:
        day = same_day(published + days_ahead, number, unit)
        return None if day is None else Interval.day(day)

    return FromPublication(there)
