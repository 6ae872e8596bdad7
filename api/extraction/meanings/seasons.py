"""Seasons, quarters and halves of a year."""

from __future__ import annotations

from api.calendar.counting import quarter_from, season_after, season_before
from api.calendar.days import calendar_date
from api.calendar.intervals import Interval
from api.extraction.meanings.reference import last_day
from api.extraction.meanings.years import in_near_year
from api.extraction.recurring import of_this_year, yearly
from api.extraction.times import (
    YEAR_ONLY,
    Fixed,
    FromPublication,
    FromReference,
    Time,
)


def season_alone(season: int) -> Time:
    """«in summer», of a year that the context gives. Seasons are numbered as in EDTF, 21 for spring."""
    return yearly(lambda year: Interval.season(year, season))


def any_season(season: int) -> Time:
    """«in summer» without an article: of every year in the present tense, else as ``season_alone``."""
    return yearly(lambda year: Interval.season(year, season), habitual=True)


def this_season(season: int) -> Time:
    """«this summer»: counted from the publication, whatever year the text has set."""
    return of_this_year(lambda year: Interval.season(year, season))


def season_of_year(season: int, year: int) -> Time:
    """«summer 2024»."""
    return Fixed(Interval.season(year, season))


def season_across_years(season: int, year: int) -> Time:
    """«winter 2024-25»: the one that begins in the first of the two years."""
    return season_of_year(season, year)


def last_season(season: int) -> Time:
    """«last summer»: the last one that ended before the day of publication."""
    return FromPublication(lambda day: season_before(day, season), inferred=YEAR_ONLY)


def next_season(season: int) -> Time:
    """«next summer»: the first one that begins after the day of publication."""
    return FromPublication(lambda day: season_after(day, season), inferred=YEAR_ONLY)


def following_season(season: int) -> Time:
    """«the following summer»: after the reference time."""
    return FromReference(
        lambda reference: season_after(last_day(reference), season), "year", inferred=YEAR_ONLY
    )


def preceding_season(season: int) -> Time:
    """«the previous summer»: before the reference time."""
    return FromReference(lambda reference: season_before(reference.first, season), "year", inferred=YEAR_ONLY)


def season_of_told_year(season: int) -> Time:
    """«that summer»: of the year of the reference time."""
    return FromReference(
        lambda reference: Interval.season(calendar_date(reference.first)[0], season),
        "year",
        inferred=YEAR_ONLY,
    )


def quarter_of_year(quarter: int, year: int) -> Time | None:
    """«the second quarter of 2024»; None beyond the fourth."""
    return Fixed(Interval.quarter(year, quarter)) if 1 <= quarter <= 4 else None


def quarter_alone(quarter: int) -> Time | None:
    """«in the second quarter»: one that is over if the clause is in the past; None beyond the fourth."""
    if not 1 <= quarter <= 4:
        return None
    return yearly(lambda year: Interval.quarter(year, quarter), over_in_past=True)


def quarter_from_now(count: int) -> Time:
    """The quarter ``count`` quarters after that of the publication."""
    return FromPublication(lambda day: quarter_from(day, count))


def last_quarter() -> Time:
    """«last quarter»: the one before that of publication."""
    return quarter_from_now(-1)


def this_quarter() -> Time:
    """«this quarter»: that of publication."""
    return quarter_from_now(0)


def next_quarter() -> Time:
    """«next quarter»: the one after that of publication."""
    return quarter_from_now(1)


def last_quarter_alone() -> Time | None:
    """«in the final quarter»."""
    return quarter_alone(4)


def half_of_year(half: int, year: int) -> Time | None:
    """«the second half of 2024»; None beyond the second."""
    return Fixed(Interval.half(year, half)) if 1 <= half <= 2 else None


def half_alone(half: int) -> Time | None:
    """«in the second half of the year», over if the clause is in the past; None beyond the second."""
    if not 1 <= half <= 2:
        return None
    return yearly(lambda year: Interval.half(year, half), over_in_past=True)


def half_of_near_year(half: int, year_shift: int) -> Time | None:
    """«the first half of last year»; None beyond the second."""
    if not 1 <= half <= 2:
        return None
    return in_near_year(lambda year: Interval.half(year, half), year_shift)


def season_of_near_year(season: int, year_shift: int) -> Time:
    """«el verano del año pasado»."""
    return in_near_year(lambda year: Interval.season(year, season), year_shift)


def quarter_of_near_year(quarter: int, year_shift: int) -> Time | None:
    """«el segundo trimestre del año pasado»; None beyond the fourth."""
    if not 1 <= quarter <= 4:
        return None
    return in_near_year(lambda year: Interval.quarter(year, quarter), year_shift)
