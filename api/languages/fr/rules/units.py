"""Units counted from the publication, or from the time that the text named last."""

from __future__ import annotations

from api.extraction.meanings import reference, spans
from api.extraction.times import Time
from api.languages.fr.rules.language import FRENCH

# no times

FRENCH.ignores(
    "(un|des|chaque) (début|débuts|fin|fins|milieu) (de|d') {_:unit}",
    "de (fin|début) (d'année|de mois|de saison|d'exercice)",
)

FRENCH.ignores("(voilà|voici|il y a|cela fait|ça fait) [{_:about}] {_:number} {_:unit} (que|qu'|et)")

# spans

FRENCH.reads(
    spans.units_ago,
    "(il y a|voilà|voici) [{_:about}] {number} {unit}",
    "(il y a|voilà|voici) [{_:about}] {number} {unit} jour pour jour",
)
FRENCH.reads(
    spans.units_and_half_ago,
    "(il y a|voilà|voici) [{_:about}] {number} {unit} (et demi|et demie)",
)
FRENCH.reads(
    spans.compound_ago,
    "(il y a|voilà|voici) [{_:about}] {number} {unit} (et|,) {more:number} {finer:unit} [et demi]",
)
FRENCH.reads(
    spans.in_units_and_units,
    "dans > [{_:about}] {number} {unit} (et|,) {more:number} {finer:unit} <! (de|d'|plus)",
)
FRENCH.reads(
    spans.units_ahead,
    "(dans|d'ici|d'ici à) > [{_:about}] {number} {unit} <! (de|d'|plus)",
    name="in_units",
)
FRENCH.reads(
    spans.past_units,
    "(les|des|ces|aux) > {number} (derniers|dernières) {unit}",
    "ces {number} (derniers|dernières) {unit}",
    "(les|des|ces) > {number} {unit} (écoulés|écoulées)",
)
FRENCH.reads(
    spans.next_units,
    "(les|des|ces|aux) > {number} (prochains|prochaines) {unit}",
    "ces {number} (prochains|prochaines) {unit}",
)
FRENCH.reads(
    spans.next_units,
    "(dans|d'ici) > (un|une) {unit} ou deux",
    "dans les > {number} {unit} (à venir|qui viennent|suivants)",
    name="coming_units",
)
FRENCH.reads(
    spans.this_unit,
    "(ce|cette) {unit} <! - là",
    "(ce|cette) {unit} - ci",
    "{unit} en cours",
    name="this_one",
)
FRENCH.reads(
    spans.this_unit,
    "(fin|début|milieu) (de|du|de la|de l'|d') > {unit}",
    "(mi|courant) > {unit}",
    name="unit_in_course",
)


FRENCH.ignores("(les|des|ces|aux|prochains) > mois (à venir|qui viennent|passés)")


@FRENCH.rule("(la|cette) > dernière décennie")
def past_decade() -> Time:
    """«au cours de la dernière décennie»: the ten years up to the publication."""
    return spans.past_units("decade")


@FRENCH.rule("(la|cette) > prochaine décennie")
def next_decade() -> Time:
    """«dans la prochaine décennie»: the ten years from the publication on."""
    return spans.next_units("decade")


@FRENCH.rule("{unit} (dernier|dernière|passé|passée|écoulé|écoulée)")
def last_unit(unit: str) -> Time:
    """«la semaine dernière»."""
    return spans.unit_from_now(-1, unit)


@FRENCH.rule("{unit} (prochain|prochaine)", "{unit} qui vient", "{unit:one_unit} à venir")
def next_unit(unit: str) -> Time:
    """«la semaine prochaine»."""
    return spans.unit_from_now(1, unit)


# counted from the reference time, the one that the text named last

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
