"""Wordings around a time that belong to its mention."""

from __future__ import annotations

from api.extraction.meanings import parts
from api.extraction.times import Time
from api.languages.fr.rules.language import DETERMINER, FRENCH

CUT_OF = "[de|du|de la|de l'|des|d'|de cette|de ce|du mois de|de l'année]"

FRENCH.reads_part(
    parts.early,
    f"(début|débuts|commencement) {CUT_OF} {{time}}",
    f"(aux|les) > (débuts) {CUT_OF} {{time}}",
    "tout début {time}",
)
FRENCH.reads_part(
    parts.middle,
    f"milieu {CUT_OF} {{time}}",
    "[la] mi - {time}",
    "mi {time}",
    "(au coeur|au cœur) (de|de l'|du|d'|des) {time}",
)
FRENCH.reads_part(
    parts.late,
    f"fin {CUT_OF} {{time}}",
    "toute fin {time}",
    "(fin|terme) (du|de la|de l') {time}",
)
FRENCH.reads_part(
    parts.same_time,
    "courant {time}",
    "(courant|dans le courant) (de|du|de la|de l'|d') {time}",
    "(au|le) > mois de {time}",
    name="in_course_of",
)

# clocks

AT = (
    "(à|vers|dès|peu avant|peu après|avant|après|à partir de|jusqu'à) [environ|près de]"
    " {clock} [précises|gmt|utc]"
)

FRENCH.reads_part(
    parts.with_clock,
    "{time} {_:part_of_day}",
    "{time} {_:part_of_day} à {clock}",
    "{time} [,] " + AT,
    "{time} {clock}",
    "{time} {_:part_of_day} [,] (vers|peu après|peu avant) {clock}",
    "(nuit|soirée|matinée|journée|après-midi) (de|du|d') {time}",
    "{clock} {time}",
    "(après|avant|vers|dès|peu après|peu avant) {clock} [,] {time}",
)

# days next to a time

FRENCH.reads_part(
    parts.day_before, "[la] (veille|soir de la veille) (de|du|de la|de l'|d') {time}", name="eve_of"
)
FRENCH.reads_part(parts.day_after, "[le] lendemain (de|du|de la|de l'|d') {time}")
FRENCH.reads_part(
    parts.weekday_after_time, f"{{first:time}} (après|suivant) {DETERMINER} {{time}}", name="weekday_after"
)
FRENCH.reads_part(
    parts.weekday_before_time,
    f"{{first:time}} (avant|précédant) {DETERMINER} {{time}}",
    name="weekday_before",
)
FRENCH.reads_part(parts.units_before, f"{{number}} {{unit}} avant {DETERMINER} {{time}}")
FRENCH.reads_part(parts.same_day_after, f"{{number}} {{unit}} jour pour jour après {DETERMINER} {{time}}")
FRENCH.reads_part(parts.units_after, f"{{number}} {{unit}} après {DETERMINER} {{time}}")


@FRENCH.part("[le] surlendemain (de|du|de la|de l'|d') {time}")
def second_day_after(time: Time) -> Time:
    """«le surlendemain de Noël»."""
    return parts.units_after(2, "day", time)


@FRENCH.part("[l'] avant-veille (de|du|de la|de l'|d') {time}")
def second_day_before(time: Time) -> Time:
    """«l'avant-veille de Noël»."""
    return parts.units_before(2, "day", time)
