"""Months."""

from __future__ import annotations

from api.calendar.counting import month_after, month_before
from api.calendar.intervals import Interval
from api.extraction.context import Direction
from api.extraction.meanings import months
from api.extraction.meanings.years import in_near_year
from api.extraction.recurring import yearly
from api.extraction.sides import always
from api.extraction.times import YEAR_ONLY, Fixed, FromReference, Time
from api.languages.en.rules.language import ENGLISH, TO, WHOSE

SURE = "(in|since|until|till|during|throughout|early|late|mid|mid -|early -|late -|mid–|into|between)"
LIKELY = (
    "(by|for|of|from|to|through|after|before|around|about|than|beginning|starting|effective|least"
    "|from early|until early)"
)

ENGLISH.ignores("in > {_:month} < since {_:year}")
ENGLISH.reads(
    months.month_alone,
    "{month:plain_month}",
    SURE + " > {month}",
    LIKELY + " > {month:clear_month}",
    WHOSE + " > {month:clear_month} < {_:content}",
    "{found} (and|or|,|to|through|until|till|{_:dash}|/) > {month}",
    "{month:clear_month} < " + TO + " {_:month}",
    "month of {month}",
)
ENGLISH.ignores("{_:capital} > {_:plain_month}", "{_:plain_month} < {_:capital}")
ENGLISH.ignores("{_:month} (street|road|avenue|lane|square|terrace|crescent|close)")
ENGLISH.reads(
    months.month_alone,
    SURE + " > {month:plain_month} < {_:capital}",
    LIKELY + " > {month:plain_month} < {_:capital}",
    name="month_before_name",
)
ENGLISH.reads(months.month_and_year, "{month} [,] [of] {year}")
ENGLISH.reads(
    months.month_and_year,
    "{month} {_:apostrophe} {year:near_year}",
    "{month} of {_:apostrophe} {year:near_year}",
    "{month} of {year:old_year}",
    "{month} of the year {year}",
    name="month_and_two_digits",
)
ENGLISH.reads(months.month_of_near_year, "{month} [,] {year_shift}")
ENGLISH.reads(months.last_month_named, "(last|this past) {month}", "{month} last")
ENGLISH.reads(months.next_month_named, "(next|this coming) {month}", "{month} next")
ENGLISH.reads(months.this_month_named, "this {month}")
ENGLISH.reads(months.half_of_month, "{ordinal} half of {month}")


@ENGLISH.rule("(the following|the next) {month}")
def following_month_named(month: int) -> Time:
    """«the following May»: the first one after the reference time."""
    return FromReference(lambda reference: month_after(reference.first, month), "year", inferred=YEAR_ONLY)


@ENGLISH.rule("(the previous|the preceding) {month}")
def preceding_month_named(month: int) -> Time:
    """«the previous May»: the last one before the reference time."""
    return FromReference(lambda reference: month_before(reference.first, month), "year", inferred=YEAR_ONLY)


# several months

UP_TO = (
    "(to|through|ended|ending|ended in|ended on|ending on|up to|to the end of|that ended|that ended on"
    "|which ended|which ended on)"
)
SPAN_TO = (
    "(to|through|ended|ending|ended in|ending in|ended on|ending on|up to|to the end of|that ended"
    "|that ended in|that ended on|which ended|which ended on)"
)


ENGLISH.reads(months.months_to_dated_month, f"{{number}} months {UP_TO} {{month}} [{{dom}}] [,] {{year}}")
ENGLISH.reads(months.months_to_month, f"{{number}} months {UP_TO} {{month}} [{{dom}}]")
ENGLISH.reads(
    months.months_to_dated_month,
    f"{{number:months_of_span}} {SPAN_TO} {{month}} [{{dom}}] [,] {{year}}",
    name="span_to_dated_month",
)
ENGLISH.reads(
    months.months_to_month, f"{{number:months_of_span}} {SPAN_TO} {{month}} [{{dom}}]", name="span_to_month"
)


@ENGLISH.rule("for > {month} < (delivery|settlement)")
def month_of_delivery(month: int) -> Time:
    """«oil for September delivery»: the next one, whatever the tense."""
    return always(months.month_alone(month), Direction.FUTURE)


@ENGLISH.rule(
    "[the] first {number} months <! of", "(for|in|during) the > {number} months < (,|period|{_:in_results})"
)
def first_months_alone(number: int) -> Time | None:
    """«For the nine months, profit rose»: those of a year that are over; None unless they end a quarter."""
    if number not in (3, 6, 9, 12):
        return None
    return yearly(lambda year: first_months(year, number), over_in_past=True)


@ENGLISH.rule("fiscal [year] {year} [,] (ended|ending|that ended|which ended) {month} [{_:dom}]")
def fiscal_year_to(year: int, month: int) -> Time | None:
    """«fiscal 1989, ended Sept. 30»: twelve months."""
    return months.months_to_dated_month(12, month, year)


@ENGLISH.rule("first {number} months of {year}")
def first_months_of_year(number: int, year: int) -> Time | None:
    """«the first three months of 2024»; None for no month, or more than twelve."""
    return Fixed(first_months(year, number)) if 1 <= number <= 12 else None


@ENGLISH.rule("first {number} months {year_shift}")
def first_months_of_near_year(number: int, year_shift: int) -> Time | None:
    """«the first three months of last year»; None for no month, or more than twelve."""
    if not 1 <= number <= 12:
        return None
    return in_near_year(lambda year: first_months(year, number), year_shift)


def first_months(year: int, number: int) -> Interval:
    """The first ``number`` months of a year."""
    return Interval.between(Interval.month(year, 1), Interval.month(year, number))
