"""Months, seasons, quarters, years and centuries."""

from __future__ import annotations

from api.calendar.counting import month_after, month_before, season_before
from api.calendar.days import calendar_date
from api.calendar.intervals import Interval
from api.extraction.context import Direction
from api.extraction.meanings import months, ranges, reference, seasons, years
from api.extraction.meanings.years import in_near_year
from api.extraction.sides import always
from api.extraction.times import YEAR_ONLY, Fixed, FromPublication, FromReference, InFuture, Time
from api.languages.en.rules.language import ENGLISH, TO, WHOSE

# months

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
    return months.first_months_alone(number) if number in (3, 6, 9, 12) else None


@ENGLISH.rule("fiscal [year] {year} [,] (ended|ending|that ended|which ended) {month} [{_:dom}]")
def fiscal_year_to(year: int, month: int) -> Time | None:
    """«fiscal 1989, ended Sept. 30»: twelve months."""
    return months.months_to_dated_month(12, month, year)


ENGLISH.reads(months.first_months_of_year, "first {number} months of {year}")
ENGLISH.reads(months.first_months_of_near_year, "first {number} months {year_shift}")


# years, decades and centuries

ENGLISH.reads(
    years.year_alone,
    "(in|since|until|till|by|during|before|after|early|late|mid|mid -) > {year} <! {_:measured}",
    "(early in|late in|around|circa|throughout|into|through|between) > {year} <! {_:measured}",
    "than > {year} <! {_:counted_noun}",
    "{start} > {year} < (:|{_:dash}|,)",
    "(back in|mid–|early -|late -|due) > {year} <! {_:measured}",
    "(of|for|from|to|as of|as at|on|and|versus|vs|with|against|starting|beginning)"
    " > {year} <! {_:counted_noun}",
    "[fiscal|calendar] year {year}",
    "fiscal {year}",
    WHOSE + " > {year} <! {_:counted_noun}",
    "(this|that) > {year} < {_:content}",
    "{found} (and|or|,|/|versus|vs|vs.|but|{_:dash}|to|through) > [in|to|at] {year} <! {_:counted}",
    "{_:open_bracket} > {year} < {_:close_bracket}",
    "{year} {_:apostrophe} s",
    "{_:season} > {year}",
    "{year} < (was|saw|brought|marked|is|will|has|had)",
)
ENGLISH.reads(
    years.first_of_two_years,
    "{year} < (to|through|until|and|{_:dash}|/) {last:year} <! {_:counted}",
    "{year} < {_:dash} {last:year}",
)
ENGLISH.reads(years.year_alone, "{year:year_bc}", name="year_before_christ")
ENGLISH.reads(
    years.year_alone,
    "({_:our_era}|A.D.) {year:digits}",
    "{year:digits} ({_:our_era}|A.D.|C.E.)",
    name="year_of_our_era",
)
ENGLISH.ignores(
    "(section|chapter|model|channel|highway|route|room|flight|rule|article|resolution|page) > {_:year}",
    "(flights|sections|chapters|rooms|rules|articles) > {_:year} [(to|through|and|{_:dash}) {_:year}]",
    "(line|agenda|vision|windows|office) > {_:year}",
    "{_:year} {_:model_suffix}",
    "{_:year} (version|vintage|model) <! year",
)


@ENGLISH.rule(
    "{year} ({_:dash}|/) {two_digits}",
    "(season|seasons|term|years|in|from|since|of|the) > {year} ({_:dash}|/) {two_digits}",
)
def years_joined(year: int, two_digits: int) -> Time | None:
    """«1914-18», «1999-00»; no more than thirty years."""
    last = year - year % 100 + two_digits
    if not (year < last <= year + 30) and not (year >= 1900 and last == year + 1):
        return None
    return Fixed(Interval.between(Interval.year(year), Interval.year(last)))


@ENGLISH.rule(
    "(in|since|of|by|until|from|summer|spring|winter|autumn|fall) > {_:apostrophe} {two_digits} <! s",
    "(to|and|the) > {_:apostrophe} {two_digits} <! s",
)
def year_in_two_digits(two_digits: int) -> Time:
    """«in '87»; up to 2029, unlike in full dates."""
    return years.year_alone(two_digits + (2000 if two_digits < 30 else 1900))


# decades


@ENGLISH.rule("{year} s", "(the|early|late|mid -|mid) > {year} {_:apostrophe} s")
def decade(year: int) -> Time | None:
    """«the 1960s»; «the 1800s» are a century."""
    if year % 100 == 0 and year < 2000:
        return Fixed(Interval.century(year))
    return years.decade(year)


@ENGLISH.rule(
    "(the|early|mid -|mid|late|and|early -|late -|to|or) > {_:apostrophe} {two_digits} s",
    "(the|the early|the mid -|the mid|the late) > {two_digits} [{_:apostrophe}] s <! {_:in_weather}",
    "{found} (and|or|to) > [the] {two_digits} s <! {_:in_weather}",
    "(the early -|the late -) > {two_digits} [{_:apostrophe}] s <! {_:in_weather}",
    "(the|the early|the mid -|the mid|the late|swinging|roaring|{found} and|{found} to) > {decade}",
    "(roaring|swinging) {decade}",
)
def decade_of_last_century(two_digits: int = 0, decade: int = 0) -> Time | None:
    """«the 60s», «the sixties»; «the 10s» are those of this century."""
    century = 2000 if two_digits < 20 and not decade else 1900
    return years.decade(century + (two_digits or decade))


ENGLISH.ignores(
    "(temperatures|highs|lows|low|mid|upper|high|his|her|their|my|our) [in] [the] > {_:two_digits} s"
)

# centuries

ENGLISH.reads(
    ranges.from_century_to,
    "between [the] > {first:century} [century] and [the] {last:century} century",
    "between [the] > {first:century} and [the] {last:century} centuries",
    "from [the] > {first:century} (until|through) [the] {last:century} century",
    "{first:century} (to|{_:dash}) [the] {last:century} century",
    "{first:century} (to|{_:dash}) [the] {last:century} centuries",
)
ENGLISH.reads(years.century, "{century} [-] century")
ENGLISH.reads(
    years.century,
    "{century} < (and|or|to|{_:dash}) [early|mid -|late] {_:century} (centuries|century)",
    "{century} [-] centuries",
    name="one_of_centuries",
)


@ENGLISH.rule("{century} [-] century (BC|B.C.|B.C|BCE|B.C.E.)")
def century_before_christ(century: int) -> Time:
    """«the first century BC», years -99 to 0 as astronomers count."""
    if century == 1:
        return Fixed(Interval.between(Interval.year(-99), Interval.year(0)))
    return Fixed(Interval.century(-100 * (century - 1)))


# quarters, halves and seasons

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
