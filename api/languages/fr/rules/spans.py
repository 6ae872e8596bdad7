"""Units counted from the publication."""

from __future__ import annotations

from api.extraction.meanings import spans
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
