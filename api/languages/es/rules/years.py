"""Months, seasons, years and what is longer."""

from __future__ import annotations

from api.calendar.intervals import Interval
from api.extraction.cuts import Part, Third
from api.extraction.meanings import months, ranges, reference, seasons, spans, years
from api.extraction.recurring import yearly
from api.extraction.times import Fixed, Time
from api.languages.es.rules.language import COMING, LAST, NEXT, OF, SPANISH

# fmt: off
# months

MONTH = "[mes de] {month}"
SPANISH.reads(months.month_alone, MONTH)
SPANISH.reads(months.month_and_year, f"{MONTH} [de|del|,] {{year:full_year}}", "{month} / {year}")
SPANISH.reads(months.this_month_named, f"(este|presente) {MONTH}")
SPANISH.reads(months.last_month_named, f"{MONTH} (pasado|último)", f"(pasado|último) {MONTH}")
SPANISH.reads(months.next_month_named, f"{MONTH} (próximo|que viene)", f"próximo {MONTH}")
SPANISH.reads(months.month_of_near_year, f"{MONTH} (de|del) {{year_shift:near_year}}")
SPANISH.reads(months.half_of_month, "{ordinal:ordinal} (quincena|mitad) (de|del mes de) {month}")


# quarters, halves, seasons

SPANISH.reads(seasons.quarter_of_year, "{quarter:ordinal} trimestre [de|del] [ejercicio|año] {year}")
SPANISH.reads(seasons.quarter_of_near_year, "{quarter:ordinal} trimestre (de|del) {year_shift:near_year}")
SPANISH.reads(seasons.quarter_alone, "{quarter:ordinal} trimestre", name="quarter")
SPANISH.reads(seasons.last_quarter_alone, "último trimestre", name="quarter")
SPANISH.reads(seasons.this_quarter, "este trimestre", "presente trimestre", "trimestre (en curso|actual)")
SPANISH.reads(seasons.last_quarter, "(trimestre pasado|pasado trimestre)")
SPANISH.reads(seasons.next_quarter, "(próximo trimestre|trimestre (próximo|que viene))")
SPANISH.reads(reference.quarter_before_told, "trimestre (anterior|previo)")
HALF = "({half:ordinal} semestre|{half:ordinal} mitad)"
SPANISH.reads(seasons.half_of_year, f"{HALF} (de|del|del año|de la temporada|del ejercicio) {{year}}")
SPANISH.reads(seasons.half_alone, "{half:ordinal} semestre", "{half:ordinal} mitad del año", name="half")


@SPANISH.rule(
    "{ordinal} cuatrimestre [de|del] [año] [{year}]",
    "{ordinal} cuatrimestre (de|del) {year_shift:near_year}",
)
def third_of_year(ordinal: int, year: int | None = None, year_shift: int = 0) -> Time | None:
    """«el primer cuatrimestre»: four months."""
    if ordinal > 3:
        return None
    if year is not None:
        return Fixed(Interval.third_of_year(year, Third(ordinal)))
    if year_shift:
        return Part(spans.unit_from_now(year_shift, "year"), Third(ordinal))
    return yearly(lambda each: Interval.third_of_year(each, Third(ordinal)))


SPANISH.reads(seasons.season_of_year, "{season} [de|del] [año] {year}")
SPANISH.reads(
    seasons.season_across_years, "{season} [de|del] {year} (-|/|–) {_:year}",
    "{season} {year} (-|/|–) {_:two_digits}",
)
SPANISH.reads(seasons.season_of_near_year, "{season} (de|del) {year_shift:near_year}")
SPANISH.reads(seasons.this_season, "(este|esta) {season}")
SPANISH.reads(
    seasons.season_alone,
    "(el|la|del|al|en|durante|hasta|desde|y|de la|de|este|para|antes de) > {season} <! (árabe|austral)",
)
SPANISH.reads(seasons.last_season, f"{{season}} {LAST}", f"{LAST} {{season}}")
SPANISH.reads(seasons.next_season, f"{{season}} {NEXT}", f"{COMING} {{season}}")
SPANISH.reads(seasons.following_season, "{season} siguiente")
SPANISH.reads(seasons.season_of_told_year, "(ese|aquel|aquella|esa) {season}")


# years

SPANISH.reads(
    years.year_alone,
    "(en|desde|hasta|entre|hacia|durante|para|tras|sobre|diciembre|año) > {year} <! {_:counted}",
    "(de|del|a|al|por|que|con|y|el|para el|en el) > {year} < ({_:end}|{_:close_bracket})",
    "{_:year_noun} [de|del|fiscal|escolar] > {year} <! {_:counted}",
    "{found} (y|e|o|a|al|,|-|–|/) > {year} <! {_:counted}",
    "{found} (y|a|al) (en|de|del) > {year} <! {_:counted}", "(allá por|el) > {year} <! {_:counted}",
    "{_:open_bracket} > {year} < ({_:close_bracket}|,|-|–)", ", > {year} < {_:close_bracket}",
    "{start} > {year} < (:|–|—|-)", "{year} < (-|–|/) {_:year}",
)


@SPANISH.rule(
    "(curso|temporada|ejercicio|campaña|bienio|periodo|período) [de] > {year} (/|-|–) {digits:two_digits}",
    "(en|de|la|del) > {year} (/|-|–) {digits:two_digits} <! (-|–|/)",
)
def years_across(year: int, digits: int) -> Time | None:
    """«el curso 2024/25»: both years."""
    if digits != (year + 1) % 100:
        return None
    return Fixed(Interval.between(Interval.year(year), Interval.year(year + 1)))


DECADE = "(años|década|decenio)"
SPANISH.reads(years.decade, f"{DECADE} {OF} {{year}}", "(los|los años) > {year} <! {_:counted}")
SPANISH.reads(
    years.decade_of_last_century, f"{DECADE} {OF} [{{_:apostrophe}}] {{digits:two_digits}}",
    f"{DECADE} {OF} [años] {{digits:decade_word}}",
    "(en|de|desde|hasta|durante) los > {digits:decade_word} <! {_:counted}",
    "(en|de|desde|hasta|durante) los > {digits:two_digits} <! {_:counted}",
)
SPANISH.reads(
    years.known_century, "siglo {century:roman}", "siglos {century:roman}",
    "{found} (y|,|al) > {century:roman}",
)
SPANISH.reads(
    ranges.from_century_to,
    "(del|entre los|de los|desde el) > (siglo|siglos) {first:roman} (al|hasta el) [siglo] {last:roman}",
    "entre los > siglos {first:roman} y {last:roman}",
)
