"""Quarters, halves and seasons of a year."""

from __future__ import annotations

from api.calendar.counting import season_before
from api.calendar.days import calendar_date
from api.calendar.intervals import Interval
from api.extraction.meanings import reference, seasons
from api.extraction.meanings.years import in_near_year
from api.extraction.times import YEAR_ONLY, FromPublication, InFuture, Time
from api.languages.en.rules.language import ENGLISH

OF_YEAR = "[of|of fiscal|of the year|of financial year|in|,]"

# quarters

ENGLISH.reads(
    seasons.quarter_of_year,
    f"{{quarter}} {OF_YEAR} {{year}}",
    "{year} {quarter}",
    "{year} {_:apostrophe} s {quarter}",
)
ENGLISH.reads(
    seasons.quarter_alone,
    "{quarter} < {_:in_results}",
    "{quarter} < {_:of_business}",
    "{quarter:ordinal} - quarter",
    "Q {quarter:one_to_four}",
    "{quarter:one_to_four} Q",
)
ENGLISH.reads(
    seasons.quarter_alone,
    "{quarter:ordinal} < (and|to|or|through) {_:quarter}",
    name="first_of_two_quarters",
)


@ENGLISH.rule("{quarter}")
def quarter_to_come(quarter: int) -> Time | None:
    """«will open in the first quarter»; one of a match if it is past and nothing speaks of business."""
    time = seasons.quarter_alone(quarter)
    return None if time is None else InFuture(time)


@ENGLISH.rule("{quarter} [,] {year_shift}")
def quarter_of_near_year(quarter: int, year_shift: int) -> Time:
    """«the second quarter of last year»."""
    return in_near_year(lambda year: Interval.quarter(year, quarter), year_shift)


ENGLISH.reads(seasons.last_quarter, "(last|latest|the most recent|the past) quarter <! {_:in_sport}")
ENGLISH.reads(reference.quarter_before_told, "the (previous|prior|preceding) quarter <! {_:in_sport}")
ENGLISH.reads(seasons.this_quarter, "(this|the current) quarter <! {_:in_sport}")
ENGLISH.reads(seasons.next_quarter, "(next|the coming) quarter <! {_:in_sport}")

# halves

ENGLISH.reads(
    seasons.half_of_year, f"{{half}} {OF_YEAR} {{year}}", "{year} {_:apostrophe} s {half}", "{year} {half}"
)
ENGLISH.reads(seasons.half_alone, "{half} < {_:in_business}")


@ENGLISH.rule("{half} [,] {year_shift}")
def half_of_near_year(half: int, year_shift: int) -> Time:
    """«the second half of last year»."""
    return in_near_year(lambda year: Interval.half(year, half), year_shift)


# seasons

IN_THE = "(in|by|until|till|over|during|through|throughout|for|into|all|around|between|early|late|mid|mid -)"

ENGLISH.reads(seasons.season_of_year, "{season} [of|in|,] {year}", "{year} {season}")
ENGLISH.reads(
    seasons.season_across_years,
    "{season} [of] {year} ({_:dash}|/) {_:year}",
    "{season} [of] {year} ({_:dash}|/) {_:two_digits}",
)
ENGLISH.reads(
    seasons.season_of_year,
    "{season} [of] {_:apostrophe} {year:near_year}",
    name="season_of_two_digits",
)
ENGLISH.reads(
    seasons.this_season,
    "this {season:small_season}",
    "(later|earlier) this {season:small_season}",
    "this (coming) {season:small_season}",
)
ENGLISH.reads(
    seasons.season_alone,
    IN_THE + " the > {season:small_season} <! {_:noun}",
    "(of|from|to|since|before|after) the > {season:clear_season} <! {_:noun}",
    "(by|until|till|since|before|after|early|late|mid|mid -) > {season:small_season} <! {_:noun}",
    "(early in|late in|between|{found} and|early -|late -) > {season:small_season} <! {_:noun}",
    "(early|late|later|earlier) in the > {season:small_season} <! {_:noun}",
    "(over|during|through|throughout|in) the > {season:small_season} (months|season|holidays|break|vacation)",
)
ENGLISH.reads(seasons.any_season, "in > {season:small_season} <! {_:noun}")
ENGLISH.ignores("(in the|the|into the|of the|to the) > {_:season} of")
ENGLISH.reads(
    seasons.last_season,
    "(last|this past|the past) {season:small_season}",
    "{season:small_season} last",
)
ENGLISH.reads(seasons.next_season, "(next|the coming) {season:small_season}")
ENGLISH.reads(seasons.following_season, "(the following|the next) {season:small_season}")
ENGLISH.reads(seasons.preceding_season, "(the previous|the preceding) {season:small_season}")


@ENGLISH.rule("{number} {season:seasons} ago")
def seasons_ago(number: int, season: int) -> Time:
    """«two summers ago»: the second one that has ended."""

    def before(day: int) -> Interval:
        last = season_before(day, season)
        return Interval.season(calendar_date(last.first)[0] - number + 1, season)

    return FromPublication(before, inferred=YEAR_ONLY)


@ENGLISH.rule("{season} [of] {year_shift}")
def season_of_near_year(season: int, year_shift: int) -> Time:
    """«summer of last year»."""
    return in_near_year(lambda year: Interval.season(year, season), year_shift)


ENGLISH.reads(seasons.season_of_told_year, "(that|that same) {season:small_season}")
