"""Months: «May», «May 2024», «last May»."""

from __future__ import annotations

from api.calendar.counting import month_after, month_before, same_day, shifted
from api.calendar.intervals import Interval
from api.calendar.recurring import InYear, existing
from api.extraction.cuts import cut
from api.extraction.meanings.years import in_near_year
from api.extraction.recurring import of_this_year, yearly
from api.extraction.times import YEAR_ONLY, Fixed, FromPublication, Time


def month_alone(month: int) -> Time:
    """«May», of a year that the context gives."""
    return yearly(lambda year: Interval.month(year, month))


def month_and_year(month: int, year: int) -> Time:
    """«May 2024»."""
    return Fixed(Interval.month(year, month))


def this_month_named(month: int) -> Time:
    """«this May»: counted from the publication, whatever year the text has set."""
    return of_this_year(lambda year: Interval.month(year, month))


def last_month_named(month: int) -> Time:
    """«last May»: before the month of publication."""
    return FromPublication(lambda day: month_before(day, month), inferred=YEAR_ONLY)


def next_month_named(month: int) -> Time:
    """«next May»: after the month of publication."""
    return FromPublication(lambda day: month_after(day, month), inferred=YEAR_ONLY)


def month_of_near_year(month: int, year_shift: int) -> Time:
    """«May of last year»: ``year_shift`` is 0 for the year of publication, -1 for the one before."""
    return in_near_year(lambda year: Interval.month(year, month), year_shift)


def month_of_this_year(month: int) -> Time:
    """«May this year»."""
    return month_of_near_year(month, 0)


def month_of_last_year(month: int) -> Time:
    """«May last year»."""
    return month_of_near_year(month, -1)


def month_of_next_year(month: int) -> Time:
    """«May next year»."""
    return month_of_near_year(month, 1)


def half_of_month(month: int, ordinal: int) -> Time | None:
    """«the first half of May»: fifteen days; the second is the rest. None beyond the second."""
    if ordinal > 2:
        return None
    return cut(month_alone(month), lambda whole: _half(whole, ordinal))


def _half(month: Interval, ordinal: int) -> Interval:
    start, end = month.first, month.last
    return Interval.days(start, start + 14) if ordinal == 1 else Interval.days(start + 15, end)


def first_half_of_month(month: int) -> Time | None:
    """«première quinzaine de mai»."""
    return half_of_month(month, 1)


def second_half_of_month(month: int) -> Time | None:
    """«seconde quinzaine de mai»."""
    return half_of_month(month, 2)


def first_months_alone(number: int) -> Time | None:
    """«in the first three months»: those of a year that are over if the clause is in the past."""
    if not 1 <= number <= 12:
        return None
    return yearly(lambda year: _first_months(year, number), over_in_past=True)


def first_months_of_year(number: int, year: int) -> Time | None:
    """«the first three months of 2024»; None for no month, or more than twelve."""
    return Fixed(_first_months(year, number)) if 1 <= number <= 12 else None


def first_months_of_near_year(number: int, year_shift: int) -> Time | None:
    """«the first three months of last year»; None for no month, or more than twelve."""
    if not 1 <= number <= 12:
        return None
    return in_near_year(lambda year: _first_months(year, number), year_shift)


def _first_months(year: int, number: int) -> Interval:
    return Interval.between(Interval.month(year, 1), Interval.month(year, number))


def months_to_dated_month(number: int, month: int, year: int, dom: int | None = None) -> Time | None:
    """«six months to June 2024»."""
    interval = existing(months_to(number, month, dom), year)
    return None if interval is None else Fixed(interval)


def months_to_month(number: int, month: int, dom: int | None = None) -> Time:
    """«six months to June»: in the past tense months that are over."""
    return yearly(months_to(number, month, dom), over_in_past=True)


def months_to(number: int, month: int, dom: int | None) -> InYear:
    """The last ``number`` months up to the end of a month, or to a day in it, in any year."""

    def in_year(year: int) -> Interval | None:
        last = Interval.month(year, month)
        first = shifted(last, 1 - number, "month")
        if first is None or dom is None or last.first + dom > last.last:
            return None if first is None else Interval.between(first, last)
        return _months_to_day(number, last.first + dom - 1)

    return in_year


def _months_to_day(number: int, day: int) -> Interval | None:
    """«the quarter ended March 3»: the months that end on a day which is not the last of its month."""
    start = same_day(day, -number, "month")
    return None if start is None else Interval.days(start + 1, day)
