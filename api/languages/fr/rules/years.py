"""Months, seasons, quarters, years and centuries."""

from __future__ import annotations

from dataclasses import replace

from api.calendar.intervals import Interval, Precision
from api.extraction.meanings import months, parts, ranges, reference, seasons, years
from api.extraction.times import Fixed, Time
from api.languages.fr.rules.language import FRENCH

# months

OF = "(de|d'|du mois de|du mois d')"

FRENCH.reads(months.month_alone, "{month}", "mois de {month}", "mois d' {month}", "ce mois de {month}")
FRENCH.reads(months.month_and_year, "[mois de|mois d'] {month} [de] {year}", "{month} de l'an {year}")
FRENCH.reads(
    months.month_and_year,
    "{month} {year:short_year}",
    "{month} ' {year:short_year}",
    "{month} [de] l'année {year:short_year}",
    name="month_and_two_digits",
)
FRENCH.reads(
    months.last_month_named,
    "[mois de|mois d'] {month} (dernier|passé)",
    "{month} < et {_:month} (derniers|passés)",
)
FRENCH.reads(
    months.next_month_named,
    "[mois de|mois d'] {month} prochain",
    "{month} < et {_:month} prochains",
)
FRENCH.reads(months.last_month_named, "{month} (derniers|passés)", name="last_of_listed_months")
FRENCH.reads(months.next_month_named, "{month} prochains", name="next_of_listed_months")
FRENCH.reads(months.month_of_this_year, "{month} de (cette année|l'année en cours)")
FRENCH.reads(
    months.month_of_last_year,
    "{month} (de l'année dernière|de l'an dernier|de l'an passé|de l'année passée)",
)
FRENCH.reads(months.month_of_next_year, "{month} (de l'année prochaine|de l'an prochain)")
FRENCH.reads(months.first_half_of_month, f"première quinzaine {OF} {{month}}")
FRENCH.reads(months.second_half_of_month, f"(seconde|deuxième) quinzaine {OF} {{month}}")


@FRENCH.rule("(premiers jours|tout début) (de|d'|du mois de) {month}")
def first_days_of_month(month: int) -> Time:
    """«les premiers jours de mai»: its first third."""
    return parts.early(months.month_alone(month))


@FRENCH.rule("derniers jours (de|d'|du mois de) {month}")
def last_days_of_month(month: int) -> Time:
    """«les derniers jours de mai»: its last third."""
    return parts.late(months.month_alone(month))


# periods of annual accounts

CLOSED = "(clos|achevé|terminé|arrêté|se terminant|s'achevant) [le|fin|à fin|au|en]"

FRENCH.reads(
    months.months_to_dated_month,
    f"{{number:months_of_span}} {CLOSED} [{{dom}}] {{month}} {{year}}",
    "{number} (premiers|derniers) mois (clos|achevés|terminés) [le|fin|à fin|au|en] [{dom}] {month} {year}",
)
FRENCH.reads(
    months.months_to_month,
    f"{{number:months_of_span}} {CLOSED} [{{dom}}] {{month}} <! {{_:year}}",
    "{number} mois (clos|achevés|terminés) [le|fin|à fin|au|en] [{dom}] {month} <! {_:year}",
)

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


# quarters

FRENCH.reads(seasons.quarter_of_year, "{quarter:ordinal} trimestre (de|de l'année|de l'exercice|) {year}")
FRENCH.reads(
    seasons.quarter_alone,
    "{quarter:ordinal} trimestre",
    "{quarter:ordinal} trimestre (de cette année|de l'année en cours)",
    name="quarter",
)
FRENCH.reads(seasons.last_quarter_alone, "dernier trimestre", name="quarter")

FRENCH.reads(seasons.last_quarter, "trimestre (dernier|écoulé|passé)")
FRENCH.reads(reference.quarter_before_told, "trimestre précédent")
FRENCH.reads(seasons.this_quarter, "ce trimestre [- ci]", "trimestre en cours")
FRENCH.reads(seasons.next_quarter, "trimestre (prochain|à venir)")

# halves

FRENCH.reads(
    seasons.half_of_year,
    "{half:ordinal} semestre (de|de l'année|de l'exercice|) {year}",
    "{half:ordinal} moitié de [l'année] {year}",
)
FRENCH.reads(
    seasons.half_alone,
    "{half:ordinal} semestre",
    "{half:ordinal} (moitié|partie) de l'année",
    name="half",
)

# seasons

FRENCH.reads(seasons.season_of_year, "{season} [de|de l'année] {year}")
FRENCH.reads(
    seasons.season_across_years,
    "{season} {year} - {_:year}",
    "{season} {year} - {_:two_digits}",
    "{season} {year} / {_:year}",
)
FRENCH.reads(seasons.this_season, "(cet|ce) {season}")
FRENCH.reads(
    seasons.season_alone,
    "(l'|à l'|au|le|de l'|du|et l'|,) > {season} <! (et|des Indiens)",
    "(début|fin|mi -|d'ici l'|cours de l') > {season} <! (et|des Indiens)",
)
FRENCH.reads(seasons.any_season, "en > {season}")
FRENCH.ignores(
    "{_:season} comme {_:season}",
    "(le|au|du|un|ce) > printemps (de l'|de la|des|du) <! (année|an|exercice)",
)
FRENCH.reads(seasons.last_season, "{season} (dernier|passé)")
FRENCH.reads(seasons.next_season, "{season} (prochain|qui vient|à venir)")
FRENCH.reads(seasons.following_season, "{season} (suivant|d'après)")
FRENCH.reads(seasons.season_of_told_year, "(cet|ce) {season} [-] là")
FRENCH.reads(seasons.preceding_season, "{season} (précédent|d'avant)")
