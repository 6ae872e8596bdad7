"""Wordings around one time, or of several times."""

from __future__ import annotations

from api.extraction.meanings import frames, parts, ranges
from api.extraction.recurring import monthly
from api.extraction.times import Time
from api.languages.pt.rules.language import ABOUT, ANCHOR, EARLY, LATE, NIGHT, OF, PORTUGUESE

# fmt: off
# around a time

PORTUGUESE.reads_part(parts.early, f"{EARLY} {OF} {{time}}")
PORTUGUESE.reads_part(parts.middle, f"(meados|meio) {OF} {{time}}")
PORTUGUESE.reads_part(parts.late, f"{LATE} {OF} {{time}}")
PORTUGUESE.reads_part(
    parts.with_clock,
    "{time} [,] (às|pelas|à|as|por volta das|cerca das|a partir das|até às|das) {clock} [{_:part_of_day}]",
    "{time} [,] {clock}", "{time} [,] {_:part_of_day}",
    "{time} [,] {_:part_of_day} [,] (às|pelas|por volta das|cerca das|a partir das) {clock}",
    f"{NIGHT} (de|da|do|desta|deste|dessa) {{time}} <! para",
    f"{NIGHT} (de|da|do|desta|deste|dessa) {{time}} [,] (às|pelas) {{clock}}",
    "{clock} (de|do dia|da|desta|deste) {time}",
    "(zero hora|meia-noite|meio-dia|zero horas) (de|do dia|da|desta|deste) {time}",
)
PORTUGUESE.reads_part(
    parts.day_before, f"(véspera|dia anterior|antevéspera) {ANCHOR} {{time}}", name="eve_of",
)
PORTUGUESE.reads_part(parts.day_after, "dia seguinte (a|ao|à) {time}")
COUNT = f"{ABOUT} {{number}} {{unit}}"
PORTUGUESE.reads_part(parts.units_before, f"{COUNT} antes (de|do|da) {{time}}")
PORTUGUESE.reads_part(
    parts.units_after, f"{COUNT} (depois de|depois do|depois da|após|após o|após a) {{time}}",
)
PORTUGUESE.reads_part(parts.unit_before, "{unit:one_unit} (anterior|antes) (a|ao|à|de|do|da) {time}")
PORTUGUESE.reads_part(parts.unit_after, "{unit:one_unit} (seguinte|depois) (a|ao|à|de|do|da) {time}")
PORTUGUESE.reads_part(
    parts.weekday_before_time, "{first:time} (antes|anterior) (de|do|da|a|ao|à) {time}",
    name="weekday_before",
)
PORTUGUESE.reads_part(
    parts.weekday_after_time,
    "{first:time} (após|depois de|depois do|depois da|seguinte ao|seguinte à) {time}", name="weekday_after",
)
PORTUGUESE.reads_part(
    ranges.from_day_to,
    "(de|entre|entre os dias|entre o dia|do dia|dos dias) > {dom} (a|e|ao) [dia|o dia] {last:time}",
    "{_:any_weekday} {dom} a {last:time}", "{dom} a {last:time}",
)
PORTUGUESE.reads_part(ranges.from_day_to, "{dom} (-|–) {last:time}", name="days_joined")
PORTUGUESE.reads_part(ranges.from_day_to, f"{NIGHT} de {{dom}} para {{last:time}}", name="night_between_days")


@PORTUGUESE.rule("(de|dias|entre|entre os dias) > {first:dom} (a|e) {last:dom} <! {_:counted_or_of}")
def days_of_near_month(first: int, last: int) -> Time:
    """«de 27 a 29, festival»: of a month that the context gives."""
    return ranges.from_day_to(first, monthly(last))

# several times

TO = "(a|até|ao|à|até ao|até a|até à|até o)"
PORTUGUESE.reads_range(
    ranges.from_to,
    f"(de|desde|do|da|desde o|desde a|a partir de|das|entre) {{first:time}} [,|e] {TO} {{last:time}}",
    f"{NIGHT} de {{first:time}} para {{last:time}}", "entre [o|a|as] {first:time} e [o|a|as] {last:time}",
    f"{{first:time}} {TO} {{last:time}}",
)
PORTUGUESE.reads_range(ranges.in_year, "{time:time} (de|do|desse|daquele) {year:time}")
NOT = "[,] (e não|não|em vez de|em vez da|em vez do|ao invés de) [em|na|no] [o|a]"
PORTUGUESE.reads_range(ranges.not_last, f"{{first:time}} {NOT} {{last:time}}")
PORTUGUESE.reads_range(
    ranges.not_first,
    "não [em|na|no] [o|a] {first:time} [,] (mas|mas sim|e sim) [em|na|no] [o|a] {last:time}",
)
PORTUGUESE.reads_range(ranges.from_to_by_dash, "{first:time} (-|–|—) {last:time}")
AND = "(e|,|ou|e em|e no|e na|e a|e o|, e em|, em)"
PORTUGUESE.reads_range(ranges.listed, f"{{first:time}} {AND} {{last:time}}")
PORTUGUESE.reads_range(ranges.listed_three, f"{{first:time}} {AND} {{second:time}} {AND} {{last:time}}")

# open sides

PORTUGUESE.reads_frame(parts.same_time, "(por volta|cerca) das {time}", name="throughout")
PORTUGUESE.reads_frame(frames.since_then, "desde (há|pelo menos|meados de) {time}")
PORTUGUESE.reads_frame(frames.since_or_from, "desde [já] [o|a|os|as|dia|o dia] {time}", name="since_then")
PORTUGUESE.reads_frame(
    frames.from_then, "(a partir|a contar) (de|do|da|desta|deste|das) [dia] {time}",
    "(a partir|a contar) (do|da) (manhã|tarde|noite) de {time}",
)
PORTUGUESE.reads_frame(
    frames.until_then,
    "até [pelo menos|, pelo menos ,] [o|a|ao|à|os|às|as|dia|o dia|ao dia|ao final de|este|esta] {time}",
)
PORTUGUESE.reads_frame(
    frames.by_then, "(o mais tardar|no máximo|o mais tardar até|no máximo até) [em|no|na|a|ao|à] {time}",
)
PORTUGUESE.reads_frame(frames.before_then, "antes (de|do|da|dos|das|desta|deste) [dia] {time}")
PORTUGUESE.reads_frame(frames.after_then, "(depois (de|do|da|dos|das|desta|deste)|após) [o|a] {time}")
PORTUGUESE.reads_frame(
    parts.same_time, "(durante|ao longo de|ao longo do|no decorrer de|no decurso de) [o|a|todo o] {time}",
    name="throughout",
)
