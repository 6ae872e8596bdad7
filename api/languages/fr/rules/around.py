"""Wordings around one time, or of several times."""

from __future__ import annotations

from api.extraction.meanings import frames, parts, ranges
from api.extraction.times import Time
from api.languages.fr.rules.language import DETERMINER, FRENCH

# wordings around a time that belong to its mention

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


# several times


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

# wordings in front of a time that open one of its sides

FRENCH.reads_frame(frames.since_then, f"depuis [lors de|au moins|déjà|environ] {DETERMINER} {{time}}")
FRENCH.reads_frame(
    frames.from_then,
    f"(à partir|à compter|à dater) (de|du|d') {DETERMINER} {{time}}",
    f"pas avant {DETERMINER} {{time}}",
)
FRENCH.reads_frame(
    parts.same_time,
    f"(au cours|au long|lors|dans le courant) (de|du|des|de la|de l'|d') {DETERMINER} {{time}}",
    f"(pendant|durant) [tout|toute] {DETERMINER} {{time}}",
    name="throughout",
)
FRENCH.reads_frame(frames.as_early_as, f"dès {DETERMINER} {{time}}")
FRENCH.reads_frame(
    frames.until_then,
    f"(jusqu'à|jusqu'au|jusqu'en|jusqu'aux|jusque|jusqu') {DETERMINER} {{time}}",
    f"(jusqu'à|jusqu'au|jusqu'aux) {DETERMINER} {{_:dated_noun}} de {{time}}",
)
FRENCH.reads_frame(
    frames.by_then,
    f"(d'ici|d'ici à|d'ici au|d'ici en|d'ici - à) {DETERMINER} {{time}}",
    f"(au plus tard|au plus tard en|au plus tard à|au plus tard au) {DETERMINER} {{time}}",
    "{time} (au plus tard|dernier délai)",
)
FRENCH.reads_frame(
    frames.before_then, f"avant {DETERMINER} {{time}}", "avant (le début|l'ouverture) (de|du) {time}"
)
FRENCH.reads_frame(
    frames.after_then,
    f"(après|passé|au-delà de|au-delà du|à l'issue de|au lendemain de) {DETERMINER} {{time}}",
)
