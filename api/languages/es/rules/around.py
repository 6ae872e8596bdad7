"""Wordings around one time, or of several times."""

from __future__ import annotations

from api.extraction.meanings import frames, parts, ranges
from api.languages.es.rules.language import EL, OF, SPANISH

# fmt: off
# around a time

SPANISH.reads_part(
    parts.early, f"(principios|principio|comienzos|comienzo|inicios|inicio|primeros días) {OF} {EL} {{time}}",
)
SPANISH.reads_part(parts.middle, f"mediados {OF} {EL} {{time}}")
SPANISH.reads_part(parts.late, f"(finales|final|fines|fin|últimos días|postrimerías) {OF} {EL} {{time}}")
SPANISH.reads_part(
    parts.day_before, f"(víspera|vísperas) (de|del) {EL} {{time}}",
    f"día (antes|anterior) (de|del|a|al) {EL} {{time}}", name="eve_of",
)
SPANISH.reads_part(parts.day_after, f"día (después|siguiente) (de|del|a|al) {EL} {{time}}")
BEFORE = "(antes|previas|previos) (de|del|a|al)"
AFTER = "(después|luego) (de|del)"
SPANISH.reads_part(parts.units_before, f"[{{_:about}}] {{number}} {{unit}} {BEFORE} {EL} {{time}}")
SPANISH.reads_part(parts.units_after, f"[{{_:about}}] {{number}} {{unit}} {AFTER} {EL} {{time}}")
SPANISH.reads_part(
    parts.unit_before, f"{{unit:one_unit}} {BEFORE} {EL} {{time}}",
    f"{{unit:one_unit}} anterior (a|al) {EL} {{time}}",
)
SPANISH.reads_part(
    parts.unit_after, f"{{unit:one_unit}} {AFTER} {EL} {{time}}",
    f"{{unit:one_unit}} siguiente (a|al) {EL} {{time}}",
)
SPANISH.reads_part(
    parts.weekday_before_time, f"{{first:time}} (antes de|antes del|anterior a|anterior al) {EL} {{time}}",
)
SPANISH.reads_part(
    parts.weekday_after_time,
    f"{{first:time}} (después de|después del|siguiente a|siguiente al) {EL} {{time}}",
)
AT = "(a|hacia|sobre|desde|a partir de|pasadas|antes de|después de|hasta) (las|la)"
PART_OF_DAY = "[por la|en la|a la|de la|al|a|a (primera|última) hora de la|, por la|, al|, a] {_:part_of_day}"
SPANISH.reads_part(
    parts.with_clock, f"{{time}} {PART_OF_DAY}", f"{{time}} [,] {AT} {{clock:hour_alone}}",
    f"{{time}} {PART_OF_DAY} [,] {AT} {{clock:hour_alone}}", "{time} [,] {clock}",
    f"{{clock:hour_alone}} (de|del|de este|de la) {EL} {{time}}",
    "[aquel|aquella|ese|esa] {_:part_of_day} (de|del) [este|pasado] {time}",
    f"(pasadas las|pasada la) {{clock:hour_alone}} (de|del|de este|de la) {EL} {{time}}",
)


# several times


@SPANISH.slot("and_not", "[,] (y no|no|en lugar de|en lugar del|en vez de|en vez del) [en|a|al|el|la]")
def and_not() -> bool:
    """«, y no», «en lugar del»: words before a time that is denied."""
    return True


@SPANISH.slot(
    "link",
    "(y|,|e|o|u|ni|y también|, y|y luego|así como) [en|el|la|al|a|de|del|desde|hasta|los|en el|en la]",
)
def link() -> bool:
    """«y», «, en»: words between the times of a list."""
    return True


SPANISH.reads_part(
    ranges.from_day_to,
    "(del|entre el|entre los días|los días|desde el) > {dom} (al|y el|y|hasta el|a) {last:time}",
)
SPANISH.reads_part(ranges.from_day_to, "{dom} (-|–) {last:time}", name="days_joined")
SPANISH.reads_range(
    ranges.from_to,
    f"(de|del|desde|a partir de|a partir del) {EL} {{first:time}} (a|al|hasta) {EL} {{last:time}}",
    f"entre {EL} {{first:time}} y {EL} {{last:time}}", "{first:time} (al|hasta el) {last:time}",
)
SPANISH.reads_range(ranges.in_year, "{time:time} (de|del) {year:time}")
SPANISH.reads_range(ranges.not_last, "{first:time} {_:and_not} {last:time}")
SPANISH.reads_range(ranges.not_first, f"no [en|a] {EL} {{first:time}} [,] sino [en|a] {EL} {{last:time}}")
SPANISH.reads_range(ranges.from_to_by_dash, "{first:time} (-|–|/) {last:time}")
SPANISH.reads_range(ranges.listed, "{first:time} {_:link} {last:time}")
SPANISH.reads_range(ranges.listed_three, "{first:time} {_:link} {second:time} {_:link} {last:time}")


# sides of a time

END = "(de que acabe|de que termine|de que finalice|de que concluya|de finalizar|de terminar|de acabar)"
SPANISH.reads_frame(frames.since_or_from, f"(desde|ya desde) {EL} [pasado|pasada|próximo] {{time}}")
SPANISH.reads_frame(
    frames.from_then, f"a partir (de|del) {EL} {{time}}", f"con efectos (de|del|desde) {EL} {{time}}",
    f"retroactivo (desde|del) {EL} {{time}}",
)
SPANISH.reads_frame(frames.since_then, f"(retroactivo|retroactiva|retroactivos) (a|al) {EL} {{time}}")
SPANISH.reads_frame(frames.until_then, f"hasta {EL} {{time}}")
SPANISH.reads_frame(
    frames.by_then, f"antes {END} {EL} {{time}}",
    f"(a más tardar|como (muy tarde|tarde|máximo)|no más tarde de|de aquí (a|al)) [en] {EL} {{time}}",
)
SPANISH.reads_frame(
    frames.before_then,
    f"antes (de|del|de que empiece|de que comience) {EL} [feriado del|festivo del|puente del] {{time}}",
)
SPANISH.reads_frame(
    frames.after_then, f"(después de|después del|luego de|luego del|pasado el|pasada la|tras) {EL} {{time}}",
)
SPANISH.reads_frame(
    parts.same_time, f"(a lo largo|en el transcurso|en el curso|con motivo) (de|del) {EL} {{time}}",
    f"durante [todo|toda] {EL} {{time}}", name="throughout",
)
