"""Times counted from the reference time, the one that the text named last."""

from __future__ import annotations

from api.extraction.meanings import reference
from api.extraction.times import Time
from api.languages.fr.rules.language import FRENCH

FRENCH.reads(
    reference.day_after_told,
    "le lendemain <! {_:of}",
    "dès le lendemain <! {_:of}",
    "lendemain matin",
    "lendemain soir",
    "jour suivant",
    "jour d'après <! -",
)
FRENCH.reads(
    reference.day_before_told, "la veille [au soir|au matin] <! {_:of}", "jour précédent", "jour d'avant <! -"
)
FRENCH.reads(
    reference.since_told, "depuis (lors|cette date|ce jour|cette époque)", "depuis (ce jour|cette date) - là"
)
FRENCH.reads(
    reference.same_day_as_told,
    "ce jour [-] là",
    "ce soir [-] là",
    "ce matin [-] là",
    "cet après-midi [-] là",
    "cette nuit [-] là",
    "le même jour",
    "le jour même",
    "le soir même",
)
FRENCH.reads(reference.unit_after_told, "{unit} (suivant|suivante|d'après) <! -")
FRENCH.reads(reference.unit_before_told, "{unit} (précédent|précédente|d'avant) <! -")
FRENCH.reads(reference.units_after_told, "{number} {unit} plus tard", "{number} {unit} après < (,|.|;)")
FRENCH.reads(
    reference.units_before_told, "{number} {unit} (plus tôt|auparavant)", "{number} {unit} avant < (,|.|;)"
)
FRENCH.reads(
    reference.units_and_units_after_told,
    "{number} {unit} (et|,) {more:number} {finer:unit} plus tard",
    "{number} {unit} (et|,) {more:number} {finer:unit} après < (,|.|;)",
)
FRENCH.reads(
    reference.units_and_units_before_told,
    "{number} {unit} (et|,) {more:number} {finer:unit} (plus tôt|auparavant)",
)


@FRENCH.rule("le surlendemain <! {_:of}", "surlendemain <! {_:of}")
def second_day_after_told() -> Time:
    """«le surlendemain»."""
    return reference.units_after_told(2, "day")


@FRENCH.rule("l'avant-veille <! {_:of}", "avant-veille <! {_:of}")
def second_day_before_told() -> Time:
    """«l'avant-veille»."""
    return reference.units_before_told(2, "day")


@FRENCH.rule("cette année [-] là", "la même année")
def same_year_as_told() -> Time:
    """«cette année-là»."""
    return reference.unit_from_told(0, "year")


@FRENCH.rule("(la|cette) même semaine", "cette semaine [-] là")
def same_week_as_told() -> Time:
    """«cette semaine-là»."""
    return reference.unit_from_told(0, "week")


@FRENCH.rule("le même mois", "ce mois [-] là")
def same_month_as_told() -> Time:
    """«ce mois-là»."""
    return reference.unit_from_told(0, "month")
