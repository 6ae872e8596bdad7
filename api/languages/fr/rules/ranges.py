"""Wordings of several times."""

from __future__ import annotations

from api.extraction.meanings import ranges
from api.languages.fr.rules.language import DETERMINER, FRENCH


@FRENCH.slot("until", f"[,|et|, et] (jusqu'à|jusqu'au|jusqu'en|jusqu'aux|jusque|jusqu') {DETERMINER}")
def until() -> bool:
    """«jusqu'à», «, et jusqu'au»: words before the last time of a stretch."""
    return True


@FRENCH.slot(
    "link",
    "(et|,|ou|puis|, puis|et puis|ainsi que)"
    " [en|le|la|au|à la|à l'|du|de|l'|dès|les|à|au mois de|de nouveau en]",
)
def link() -> bool:
    """«et», «, puis en»: words between the times of a list."""
    return True


@FRENCH.slot(
    "and_not",
    "[,] (et non|et non pas|et pas|non|non pas|pas|plutôt que|plutôt qu'|au lieu de|au lieu du|au lieu d')"
    f" [en|au|à|dès|au mois de] {DETERMINER}",
)
def and_not() -> bool:
    """«, et non», «au lieu du»: words before a time that is denied."""
    return True


FRENCH.reads_range(
    ranges.from_to,
    "(de|du|d'|de la|de l'|depuis|depuis le) {first:time} (à|au|aux|jusqu'à|jusqu'au|jusqu'en|à la|à l')"
    f" {DETERMINER} {{last:time}}",
    f"entre {DETERMINER} {{first:time}} et {DETERMINER} {{last:time}}",
    f"(à partir|à compter|à dater) (de|du|d') {DETERMINER} {{first:time}} {{_:until}} {{last:time}}",
    f"(dès|de|du|d') {DETERMINER} {{first:time}} {{_:until}} {{last:time}}",
    "{first:time} (à|au) {last:time}",
)
FRENCH.reads_range(ranges.since_until, f"depuis {DETERMINER} {{first:time}} {{_:until}} {{last:time}}")
FRENCH.reads_range(ranges.in_year, "{time:time} [de|de l'] {year:time}")
FRENCH.reads_range(ranges.not_last, "{first:time} {_:and_not} {last:time}")
FRENCH.reads_range(
    ranges.not_first,
    f"(non|non pas|non point) [en|au|à] {DETERMINER} {{first:time}}"
    f" [,] mais [en|au|à] {DETERMINER} {{last:time}}",
)
FRENCH.reads_range(ranges.from_to_by_dash, "{first:time} (-|–|/) {last:time}")
FRENCH.reads_range(ranges.listed, "{first:time} {_:link} {last:time}")
FRENCH.reads_range(ranges.listed_three, "{first:time} {_:link} {second:time} {_:link} {last:time}")
