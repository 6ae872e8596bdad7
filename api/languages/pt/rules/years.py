"""Months, seasons, years and what is longer."""

from __future__ import annotations

from api.calendar.intervals import Interval
from api.extraction.meanings import accounts, months, ranges, seasons, years
from api.extraction.recurring import yearly
from api.extraction.times import Fixed, Time
from api.languages.pt.rules.language import AFTER, IN, NEXT, PAST, PORTUGUESE, of_told_year

# fmt: off
# months

PORTUGUESE.reads(
    months.month_and_year, "{month:named_month} [de|do ano de] {year:year}",
    "{month} (de|/) {year:short_year}", "{month:short_month} (/|.|de) {year:year_of_date}",
)
PORTUGUESE.reads(
    months.last_month_named, f"{{month}} {PAST}", f"{PAST} mês de {{month}}", f"{PAST} {{month}}",
)
PORTUGUESE.reads(months.next_month_named, f"{NEXT} [mês de] {{month}}", "{month} (próximo|que vem)")
PORTUGUESE.reads(months.month_of_near_year, "{month} [,] {year_shift}")
PORTUGUESE.reads(months.half_of_month, "{ordinal} quinzena (de|do mês de) {month:named_month}")
PORTUGUESE.reads(months.this_month_named, "(neste|deste|este) [mês de] {month}")


@PORTUGUESE.rule("(daquele|naquele|nesse|desse) [mês de] {month}")
def month_of_told_year(month: int) -> Time:
    """«naquele Abril»: of the year of the reference time."""
    return of_told_year(lambda year: months.month_and_year(month, year))


PORTUGUESE.reads(
    months.month_alone, "{month:small_month}", f"{IN} > {{month}}", "mês de {month}",
    "{found} (e|ou|,|a|até) > {month}",
)

# years, decades and centuries

PORTUGUESE.ignores(
    "(lei|decreto|projeto|resolução|edital|plano|agenda|horizonte|linha|modelo) [n.º|nº] {_:year}",
)
PORTUGUESE.reads(years.first_of_two_years, "{year} < (-|–) {last:year}", name="year_alone")
PORTUGUESE.reads(
    years.year_alone,
    "(em|desde|entre|antes de|depois de|após|por volta de|cerca de|durante) > {year} <! {_:counted_word}",
    "(até|até ao ano|ano|ano de|anos de|a partir de|início de|fim de|final de|meados de) > {year}"
    " <! {_:counted_word}",
    "(de|para|do de|que|a|contra|ante|sobre|com) > {year} <! {_:counted}",
    "{found} (e|ou|a|à|,|até|-|–|e em|e de) > {year} <! {_:counted}",
    "{_:open_bracket} > {year} < ({_:close_bracket}|,|-|–|;)", "{_:small_season} > {year}",
    "{start} > {year} < (:|–|—|-|,)",
)


@PORTUGUESE.rule(
    "(temporada|época|safra|campanha|ano letivo|ano lectivo) [de] > {year} (/|-|–) {_:two_digits}",
)
def season_of_sport(year: int) -> Time:
    """«na época 2024/25»: both years."""
    return Fixed(Interval.between(Interval.year(year), Interval.year(year + 1)))


PORTUGUESE.reads(
    season_of_sport, "(temporada|época|safra|campanha|ano letivo|ano lectivo) [de] > {year} (/|-|–) {_:year}",
)
DECADE = "(anos|década de|décadas de|decénio de)"
PORTUGUESE.reads(ranges.from_decade_to, f"{DECADE} {{year:first_year}} (-|–|a) {{last:first_year}}")
PORTUGUESE.reads(
    years.decade, f"{DECADE} {{year:first_year}}", "(anos|décadas de) {_:first_year} e > {year:first_year}",
)
CENTURY = "(século|séc.|séculos|sécs.)"
PORTUGUESE.reads(
    ranges.from_century_to,
    f"(do|entre o|entre os|dos) > {CENTURY} {{first:roman}} (e|ao|a|e o) [século] {{last:roman}}",
)
PORTUGUESE.reads(
    years.known_century, f"{CENTURY} {{century:roman}}", f"{CENTURY} {{century:day}}", name="century",
)
PORTUGUESE.reads(years.known_century, "{found} e > {century:roman}", name="century")

# quarters, halves and seasons

PORTUGUESE.reads(seasons.quarter_of_year, "{quarter:ordinal} trimestre (de|do ano de|) {year}")
PORTUGUESE.reads(seasons.quarter_of_near_year, "{quarter:ordinal} trimestre {year_shift}")
PORTUGUESE.reads(seasons.last_quarter, "trimestre passado", "último trimestre <! (de|do)")
PORTUGUESE.reads(seasons.last_quarter_alone, "último trimestre (do ano|deste ano)", name="quarter")
PORTUGUESE.reads(seasons.quarter_alone, "{quarter:ordinal} trimestre [do ano]", name="quarter")
PORTUGUESE.reads(seasons.this_quarter, "(este|neste|deste) trimestre", "trimestre em curso")
PORTUGUESE.reads(seasons.next_quarter, "próximo trimestre")
HALF = "(semestre|metade)"
PORTUGUESE.reads(seasons.half_of_year, f"{{half:ordinal}} {HALF} (de|do ano de|) {{year}}")
PORTUGUESE.reads(
    seasons.half_alone, "{half:ordinal} semestre [do ano]", "{half:ordinal} metade do ano", name="half",
)


@PORTUGUESE.rule(f"{{half:ordinal}} {HALF} {{year_shift}}")
def half_of_near_year(half: int, year_shift: int) -> Time | None:
    """«no segundo semestre do ano passado»."""
    return years.in_near_year(lambda year: Interval.half(year, half), year_shift) if half <= 2 else None


@PORTUGUESE.rule(
    "{ordinal} {months:part_of_year} [do ano] [{year_shift}]",
    "{ordinal} {months:part_of_year} (de|do ano de|) {year}",
)
def months_in_row(
    ordinal: int, months: int, year: int | None = None, year_shift: int | None = None
) -> Time | None:
    """«no primeiro quadrimestre»: January to April."""
    if ordinal * months > 12:
        return None
    return _months(ordinal * months - months + 1, ordinal * months, year, year_shift)


NAMED_PARTS = {3: Interval.quarter, 4: Interval.third_of_year, 6: Interval.half}
"""What a number of months that begins with a multiple of it is called: a quarter, a third, a half."""


def _months(first: int, last: int, year: int | None, year_shift: int | None) -> Time:
    """Months of a year, from the first to the last."""
    length = last - first + 1

    def in_year(year: int) -> Interval:
        named = NAMED_PARTS.get(length)
        if named is not None:
            return named(year, last // length)
        return Interval.between(Interval.month(year, first), Interval.month(year, last))

    if year is not None:
        return Fixed(in_year(year))
    if year_shift is not None:
        return years.in_near_year(in_year, year_shift)
    return yearly(in_year, over_in_past=True)


FIRST = "({number} primeiros|primeiros {number}) meses"


@PORTUGUESE.rule(f"{FIRST} [do ano|{{year_shift}}]", f"{FIRST} (de|do ano de) {{year}}")
def first_months_of_year(number: int, year: int | None = None, year_shift: int | None = None) -> Time | None:
    """«nos três primeiros meses do ano»; None for no month, or more than twelve."""
    return _months(1, number, year, year_shift) if 1 <= number <= 12 else None


@PORTUGUESE.rule(
    "(mesmo período|período homólogo|igual período) [do ano passado|do ano anterior|de um ano antes]",
)
def period_a_year_before() -> Time:
    """«o mesmo período do ano passado»: the one named last, a year before."""
    return accounts.period_a_year_before()


PORTUGUESE.reads(
    accounts.period_of_year, "(mesmo período|período homólogo|igual período|igual mês|mesmo mês) de {year}",
)

PORTUGUESE.reads(seasons.season_across_years, "{season} de {year} (-|/|–) ({_:year}|{_:two_digits})")
PORTUGUESE.reads(seasons.season_of_year, "{season} (de|do ano de) {year}")
PORTUGUESE.reads(seasons.season_of_near_year, "{season} [,] {year_shift}")
PORTUGUESE.reads(seasons.last_season, f"{{season}} {PAST}", f"{PAST} {{season}}")
PORTUGUESE.reads(seasons.next_season, f"{NEXT} {{season}}", "{season} (que vem|próximo)")
PORTUGUESE.reads(seasons.this_season, "(este|neste|deste|esta|nesta|desta) {season}")
PORTUGUESE.reads(seasons.season_of_told_year, "(nesse|naquele|desse|daquele|nessa|naquela) {season}")
PORTUGUESE.reads(seasons.following_season, f"{{season}} {AFTER}")
PORTUGUESE.reads(
    seasons.season_alone,
    "(no|na|do|da|até o|até ao|até à|antes do|desde o|desde a|para o|o|e o) > {season} <! (de|do|árabe|da)",
)
