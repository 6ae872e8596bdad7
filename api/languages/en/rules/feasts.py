"""Feasts and named periods."""

from __future__ import annotations

from api.calendar.counting import weekend
from api.calendar.days import weekday
from api.calendar.intervals import Interval
from api.calendar.recurring import InYear
from api.extraction.cuts import cut
from api.extraction.meanings import feasts
from api.extraction.meanings.years import in_near_year
from api.extraction.recurring import yearly
from api.extraction.times import Time
from api.languages.en.rules.language import ENGLISH

BEFORE_FEAST = (
    "(at|by|before|after|since|until|till|on|over|for|from|to|around|during|through|past|and|or|between|of"
    "|ahead of|than|this|,)"
)

ENGLISH.reads(
    feasts.feast_alone,
    "{feast}",
    BEFORE_FEAST + " > {feast:short_feast} <! {_:noun}",
    "(late|early|since|until|before|after|by) > {feast:short_feast}",
    "(miss|missed|missing|spent|spend|celebrate|celebrated|celebrating) > {feast:short_feast} <! {_:noun}",
    "{feast:any_feast} holiday",
    name="feast",
)
ENGLISH.reads(feasts.feast_of_year, "{feast:any_feast} [,|of|in] {year}")
ENGLISH.reads(feasts.last_feast, "(last|this past) {feast:any_feast}")
ENGLISH.reads(feasts.next_feast, "next {feast:any_feast}")
ENGLISH.ignores(
    "(father|easter|christmas) (christmas|island|islands|egg|eggs|tree|trees|card|cards|carol|carols)"
)
ENGLISH.ignores("(a|an) (early|late|later|earlier) {_:any_feast}")
ENGLISH.reads(
    feasts.named_period,
    "(the|of|in|since|after|before|until|from|during|throughout|to|between) > {period} <! {_:noun}",
    "(between the|and|{found} and|spent|survived|lost|won) > {period} <! {_:noun}",
    "[the] {period} (years|era)",
)
ENGLISH.reads(feasts.named_period, "{period:named_day}", name="named_day")


@ENGLISH.rule("{feast:any_feast} [,] {year_shift}")
def feast_of_near_year(feast: InYear, year_shift: int) -> Time:
    """«Christmas last year»."""
    return in_near_year(feast, year_shift)


@ENGLISH.rule("{feast:any_feast} [bank|holiday] weekend")
def weekend_of_feast(feast: InYear) -> Time:
    """«Easter weekend»."""
    return cut(yearly(feast), weekend_nearest)


def weekend_nearest(feast: Interval) -> Interval:
    """The Saturday and Sunday nearest to a feast: Easter's own, the one before a Monday."""
    return weekend(feast.first, -1 if weekday(feast.first) == 0 else 0)
