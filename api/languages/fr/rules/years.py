"""Years, decades and centuries."""

from __future__ import annotations

from dataclasses import replace

from api.calendar.intervals import Interval, Precision
from api.extraction.meanings import ranges, years
from api.extraction.times import Fixed, Time
from api.languages.fr.rules.language import FRENCH

BEFORE_CHRIST = "(avant|av.) (Jésus-Christ|J.-C.|notre ère)"

# no times

FRENCH.ignores(
    "(p|pp|page|pages) [.] {_:year} [(-|–) {_:number}]",
    "l'an {_:year}",
    "(version|modèle|millésime) {_:year}",
    "{_:ordinal} {_:century} siècle avant",
    "(à|a|et|est|de) > {_:year} {_:counted_noun}",
)

# years

FRENCH.reads(
    years.year_alone,
    "(en|depuis|dès|jusqu'en|entre|avant|après|vers|fin|début|mi|mi -|milieu) > {year} <! {_:counted}",
    "(courant|l'horizon|durant|janvier -|jusqu'à|d'ici|d'ici à|d'ici - à) > {year} <! {_:counted}",
    "(de|d'|pour|sur|que) > {year} <! {_:counted_noun}",
    "année {year}",
    "(remonte|remontent|remontait|remontaient|remontant|remonter) à > {year}",
    "en > l'an {year}",
    "({_:postponed} à|rapport à|comparé à) > {year}",
    "{_:dated_noun} > {year}",
    "{found} (et|ou|puis|,|à|-|/|au|contre) > [en|à|de] {year} <! {_:counted_noun}",
    "{_:open_bracket} > {year} < {_:after_bracketed}",
    "{found} (et|,) en > {year}",
    "{_:season} > {year}",
    "{start} > {year} < (:|–|—|-|,)",
)
FRENCH.reads(years.first_of_two_years, "{year} < (-|–|à|/) {last:year}", name="year_alone")
FRENCH.reads(
    years.year_alone,
    "en {year:short_year} < (,|.|;|et|en|ou|puis|:|contre|face|avec|par|lors|au|aux|à|le|la|les|l')",
    "en {year:short_year} < ({_:open_bracket}|{_:close_bracket})",
    "en ' {year:short_year}",
    name="year_in_two_digits",
)
FRENCH.reads(
    years.year_alone, "{year:number} (après|apr.) (Jésus-Christ|J.-C.|notre ère)", name="year_after_christ"
)


@FRENCH.rule(f"[an] {{year}} {BEFORE_CHRIST}")
def year_before_christ(year: int) -> Time:
    """As astronomers count: 0 for 1 BC."""
    return years.year_alone(1 - year)


FRENCH.reads(
    year_before_christ,
    f"[en] > (l'an|l') {{year:number}} {BEFORE_CHRIST}",
    f"en > {{year:number}} {BEFORE_CHRIST}",
    name="small_year_before_christ",
)

# decades and centuries

FRENCH.reads(years.decade, "années {year:first_year}", "décennie {year}")
FRENCH.reads(ranges.from_decade_to, "années {year:first_year} (-|–|à|/) {last:first_year}")
FRENCH.reads(years.decade, "années {_:first_year} (et|ou) > {year:first_year}", name="next_decade")
FRENCH.reads(
    ranges.from_century_to,
    "(du|entre le|de|depuis le) > {first:any_century} (au|et le|à|jusqu'au) {last:any_century} siècle",
    "(du|entre le|de|depuis le) > {first:any_century} (au|et le|à|jusqu'au) {last:any_century} siècles",
    "{first:century} - {last:century} (siècle|siècles)",
)
FRENCH.reads(years.century, "{century:any_century} siècle", "{century} s.")
FRENCH.reads(
    years.century,
    "{century} < (et|ou|au|-) {_:century} siècles",
    "{century} siècles",
    name="one_of_centuries",
)


@FRENCH.rule(f"{{century:any_century}} siècle {BEFORE_CHRIST}")
def century_before_christ(century: int) -> Time:
    """The first century BC is the years -99 to 0 of astronomers."""
    hundred = Interval.between(Interval.year(1 - 100 * century), Interval.year(100 - 100 * century))
    return Fixed(replace(hundred, precision=Precision.CENTURY))
