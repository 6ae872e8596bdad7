"""Wordings of several times."""

from __future__ import annotations

from api.extraction.meanings import ranges
from api.languages.fr.rules.language import DETERMINER, FRENCH

LINKS = (
    "(et|,|ou|puis|, puis|et puis|ainsi que)"
    " [en|le|la|au|à la|à l'|du|de|l'|dès|les|à|au mois de|de nouveau en]"
)
UNTIL = "[,|et|, et] (jusqu'à|jusqu'au|jusqu'en|jusqu'aux|jusque|jusqu')"

FRENCH.reads_range(
    ranges.from_to,
    "(de|du|d'|de la|de l'|depuis|depuis le) {first:time} (à|au|aux|jusqu'à|jusqu'au|jusqu'en|à la|à l')"
    f" {DETERMINER} {{last:time}}",
    f"entre {DETERMINER} {{first:time}} et {DETERMINER} {{last:time}}",
    f"(à partir|à compter|à dater) (de|du|d') {DETERMINER} {{first:time}} {UNTIL} {DETERMINER} {{last:time}}",
    f"(dès|de|du|d') {DETERMINER} {{first:time}} {UNTIL} {DETERMINER} {{last:time}}",
    "{first:time} (à|au) {last:time}",
)
FRENCH.reads_range(
    ranges.since_until, f"depuis {DETERMINER} {{first:time}} {UNTIL} {DETERMINER} {{last:time}}"
)
FRENCH.reads_range(ranges.from_to_by_dash, "{first:time} (-|–|/) {last:time}")
FRENCH.reads_range(ranges.listed, f"{{first:time}} {LINKS} {{last:time}}")
FRENCH.reads_range(ranges.listed_three, f"{{first:time}} {LINKS} {{second:time}} {LINKS} {{last:time}}")
