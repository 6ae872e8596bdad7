"""Months."""

from __future__ import annotations

from api.extraction.meanings import months, parts
from api.extraction.times import Time
from api.languages.fr.rules.language import FRENCH

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
