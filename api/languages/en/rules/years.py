"""Years, decades and centuries."""

from __future__ import annotations

from api.calendar.intervals import Interval
from api.extraction.meanings import ranges, years
from api.extraction.times import Fixed, Time
from api.languages.en.rules.language import ENGLISH, WHOSE

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
