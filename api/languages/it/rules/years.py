"""Years, decades and centuries, and the quarters, halves and seasons of years."""

from __future__ import annotations

from dataclasses import replace

from api.calendar.intervals import Interval, Precision
from api.extraction.meanings import accounts, ranges, reference, seasons, years
from api.extraction.times import Fixed, Time
from api.languages.it.rules.language import ITALIAN, LAST, NEXT, OF

# fmt: off
BEFORE_CHRIST = "(a.C.|a. C.|avanti Cristo|prima di Cristo)"

# no times

ITALIAN.ignores("(p|pp|pag|pagina|pagine) [.] {_:year} [(-|–) {_:number}]",
    "(versione|modello|articolo|legge) {_:year}", "{_:street} {_:year}", "{_:season} e {_:season}",
    "(d'|in) {_:season} (e|o|come) (d'|in) {_:season}")

ITALIAN.ignores("{_:quotation_mark} [dal|nel|del|il] {_:year} {_:quotation_mark}")  # a label, a title

# years

YEAR_LEAD = (
    "(nel|nell'|del|dell'|dal|dall'|al|all'|il|entro il|fino al|sino al|tra il|fra il|e il|o il|dopo il|"
    "prima del|verso il|per il|sul|col|anno|dell'anno|l'anno|nell'anno|dall'anno|rispetto al|di|tra|fra|"
    "che nel|già nel)"
)
ITALIAN.reads(years.year_alone, f"{YEAR_LEAD} > {{year}} <! {{_:counted}}",
    "(nel|nell'|del|dell'|dal|dall'|al|all'|il|e il|e nel|e del) > {year:short_year}",
    "(nell'|dell'|dall'|all') > {year:elided_year}",
    "{found} (e|o|,|-|–|/|al|contro) > [il|nel|del|al] {year} <! {_:counted}",
    "{_:open_bracket} > {year} < {_:after_bracketed}", "(fine|inizio|metà|{_:season}) > {year}",
    "{start} > {year} < (:|–|—|-|,)")
ITALIAN.reads(years.first_of_two_years, "{year} < (-|–|/) {last:year}", name="year_alone")
ITALIAN.reads(years.year_alone, "{year:number} (d.C.|dopo Cristo)", name="year_after_christ")


@ITALIAN.rule(f"[nel|l'anno] {{year:number}} {BEFORE_CHRIST}")
def year_before_christ(year: int) -> Time:
    """As astronomers count: 0 for 1 BC."""
    return years.year_alone(1 - year)


SPAN_OF_YEARS = "(biennio|triennio|quadriennio|quinquennio|stagione|annata|anno scolastico|anno accademico)"


@ITALIAN.rule(
    f"{SPAN_OF_YEARS} {{year}} (-|–|/) {{last:year}}",
    f"{SPAN_OF_YEARS} {{year}} (-|–|/) {{digits:two_digits}}",
)
def years_joined(year: int, last: int | None = None, digits: int = 0) -> Time | None:
    """«il biennio 2023-24», «la stagione 2024/25»: both years."""
    end = year - year % 100 + digits if last is None else last
    return Fixed(Interval.between(Interval.year(year), Interval.year(end))) if end > year else None


# decades and centuries

ITALIAN.reads(years.decade, "anni {year:first_year}", "decennio {year}",
    "anni {_:first_year} e > {year:first_year}")
ITALIAN.reads(years.decade, "{found} e > {year:first_year}", name="next_decade")
ITALIAN.reads(ranges.from_decade_to, "anni {year:first_year} (-|–) {last:first_year}")
CENTURY = "(secolo|secoli|sec.)"
ITALIAN.reads(ranges.from_century_to,
    f"(dal|dall'|tra il|fra il) > {{first:century}} (al|all'|e il|e l') {{last:century}} {CENTURY}",
    "(dal|dall'|tra il|fra il|tra|fra) > {first:century_name} (e il|e l'|al|all'|e) {last:century_name}")
ITALIAN.reads(years.century, f"{{century}} {CENTURY} [d.C.]", f"{CENTURY} {{century}}",
    "{century:century_ordinal} secolo")
ITALIAN.reads(years.century, f"{{century}} < (e|e il|e l'|-) {{_:century}} {CENTURY}",
    name="one_of_centuries")
ITALIAN.reads(
    years.century,
    "(nel|nell'|del|dell'|dal|dall'|al|all'|il|l'|tra|fra|fine|inizio|primo|tardo|metà) >"
    " {century:century_name}",
    name="century",
)


@ITALIAN.rule(f"{{century}} {CENTURY} {BEFORE_CHRIST}")
def century_before_christ(century: int) -> Time:
    """The first century BC is the years -99 to 0 of astronomers."""
    hundred = Interval.between(Interval.year(1 - 100 * century), Interval.year(100 - 100 * century))
    return Fixed(replace(hundred, precision=Precision.CENTURY))


# quarters and halves

ITALIAN.reads(seasons.quarter_of_year,
    f"{{quarter:ordinal}} trimestre [{OF}|dell'anno|dell'esercizio] {{year}}")
ITALIAN.reads(seasons.quarter_of_near_year, "{quarter:ordinal} trimestre {year_shift:shifted_year}")
ITALIAN.reads(seasons.quarter_alone, "{quarter:ordinal} trimestre [dell'anno|dell'esercizio]", name="quarter")
ITALIAN.reads(seasons.last_quarter_alone, "ultimo trimestre dell'anno", name="quarter")
ITALIAN.reads(seasons.last_quarter, f"trimestre {LAST}", "scorso trimestre")
ITALIAN.reads(reference.quarter_before_told, "trimestre precedente")
ITALIAN.reads(seasons.this_quarter, "questo trimestre", "trimestre in corso")
ITALIAN.reads(seasons.next_quarter, f"trimestre {NEXT}", "prossimo trimestre")
ITALIAN.reads(seasons.half_of_year, f"{{half:ordinal}} (semestre|metà) [{OF}|dell'anno] {{year}}")
ITALIAN.reads(seasons.half_alone, "{half:ordinal} semestre [dell'anno]",
    "{half:ordinal} (metà|parte) dell'anno", name="half")
ITALIAN.reads(accounts.period_of_year,
    "(stesso|analogo|medesimo|corrispondente) (periodo|trimestre|semestre|mese) (del|dell'anno) {year}")
ITALIAN.reads(
    accounts.period_a_year_before,
    "(stesso|analogo|medesimo|corrispondente) (periodo|trimestre|semestre) (dell'anno precedente|"
    "dell'anno prima|dell'anno scorso|di un anno fa|dello scorso anno|del precedente esercizio)",
)

# seasons

ITALIAN.reads(seasons.season_of_year, "{season} [del|dell'|dell'anno] {year:any_year}")
ITALIAN.reads(seasons.season_across_years, "{season} [del] {year} (-|/|–) {_:year}",
    "{season} [del] {year} (-|/|–) {_:two_digits}")
ITALIAN.reads(seasons.season_of_near_year, "{season} {year_shift:shifted_year}")
ITALIAN.reads(seasons.this_season, "(quest'|questa|questo) {season}")
ITALIAN.reads(seasons.season_of_told_year, "(quell'|quella|quello stesso|la stessa) {season}")
ITALIAN.reads(seasons.last_season, f"{{season}} {LAST}", "(scorsa|scorso) {season}")
ITALIAN.reads(seasons.next_season, f"{{season}} {NEXT}", "(prossima|prossimo) {season}")
ITALIAN.reads(seasons.following_season, "{season} (successiva|successivo|seguente|dopo)")
ITALIAN.reads(seasons.preceding_season, "{season} precedente")
ITALIAN.reads(
    seasons.season_alone,
    "(l'|la|nell'|nella|dell'|della|dall'|dalla|all'|alla|per l'|per la|entro l'|entro la|inizio|fine|metà|"
    "piena|piena d'|pieno|tarda|fino all') > {season}",
    "{found} (e|o) > {season}",
)
ITALIAN.reads(seasons.any_season, "(in|d'|di) > {season}")
