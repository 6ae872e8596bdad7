"""Wordings around a time, of several times, and in front of a time."""

from __future__ import annotations

from api.extraction.meanings import frames, parts, ranges
from api.extraction.times import Time
from api.languages.it.rules.language import ITALIAN, OF, THE

# around a time

CUT_OF = f"[{OF}|del mese di|dell'anno]"
ITALIAN.reads_part(parts.early, f"(inizio|inizi|primi|principio|esordio) {CUT_OF} {{time}}")
ITALIAN.reads_part(parts.middle, f"metà {CUT_OF} {{time}}", f"(cuore|mezzo) {CUT_OF} {{time}}")
ITALIAN.reads_part(parts.late, f"(fine|finire|termine|scorcio) {CUT_OF} {{time}}")
ITALIAN.reads_part(
    parts.same_time, f"(corso|arco) {OF} {{time}}", "(anno|mese) (di|del) {time}", name="in_course_of"
)

# fmt: off
AT = (
    "[,] (alle|alle ore|ore|h|all'|dalle|dalle ore|verso le|intorno alle|dopo le|prima delle|fino alle)"
    " {clock} <! {_:counted_noun}"
)
AT_NOON = "[,] a (mezzogiorno|mezzanotte)"
ITALIAN.reads_part(parts.with_clock, "{time} [,] {_:part_of_day}", f"{{time}} {AT}", f"{{time}} {AT_NOON}",
    "(dalle|dalle ore) > {clock} alle [ore] {_:hour} (di|del|della) {time}",
    "{time} [,] (dalle|dalle ore) {clock} alle [ore] {_:hour}", f"{{time}} {{_:part_of_day}} {AT}",
    f"(mattina|mattino|pomeriggio|sera|notte|alba|tramonto) {OF} {{time}}",
    f"(nella|dalla|per la|durante la|in) > (giornata|serata|mattinata|nottata) {OF} {{time}}",
    "(alle|dalle|entro|le|ore|alla|a|dalla) > {clock} (di|del|dell'|della) {time}")
ITALIAN.reads_part(parts.day_before, f"[la] vigilia {OF} {{time}}", f"giorno prima {OF} {{time}}",
    name="eve_of")
ITALIAN.reads_part(parts.day_after, f"[l'] indomani {OF} {{time}}", f"giorno dopo {THE} {{time}}",
    "giorno successivo (a|al|alla|all') {time}")
ITALIAN.reads_part(parts.weekday_after_time,
    f"{{first:time}} (dopo|successivo a|successiva a) {THE} {{time}}", name="weekday_after")
ITALIAN.reads_part(parts.weekday_before_time, f"{{first:time}} prima {OF} {{time}}", name="weekday_before")
ITALIAN.reads_part(parts.units_before, f"{{number}} {{unit}} prima {OF} {{time}}")
ITALIAN.reads_part(parts.units_after, f"{{number}} {{unit}} dopo {THE} {{time}}")


@ITALIAN.part(f"[l'] antivigilia {OF} {{time}}")
def second_day_before(time: Time) -> Time:
    """«l'antivigilia di Natale»."""
    return parts.units_before(2, "day", time)


# several times

TO = "(a|ad|al|all'|alla|allo|fino a|fino al|fino all'|fino alla|sino a|sino al|sino alla|sino all'|agli|ai)"


@ITALIAN.slot(
    "link", "(e|ed|,|o|oppure|, e|e poi|nonché) [il|lo|la|l'|nel|nell'|a|al|all'|di|del|dell'|in|dal|per il]"
)
def link() -> bool:
    """«e», «, e il»: words between the times of a list."""
    return True


ITALIAN.reads_range(ranges.from_to,
    f"[a partire] (da|dal|dall'|dalla|dagli|dalle) {{first:time}} [e] {TO} {THE} {{last:time}}",
    f"(tra|fra) {THE} {{first:time}} e {THE} {{last:time}}",
    f"notte (tra|fra) {THE} {{first:time}} e {THE} {{last:time}}", "{first:time} (al|all'|a) {last:time}")
ITALIAN.reads_range(ranges.in_year, f"{{time:time}} [{OF}] {{year:time}}")
ITALIAN.reads_range(ranges.not_last,
    f"{{first:time}} [,] (e non|non|anziché|invece|e non più) [a|al|di|del|che] {THE} {{last:time}}")
ITALIAN.reads_range(ranges.not_first,
    f"non [più] [a|al|in|nel] {THE} {{first:time}} [,] (ma|bensì) [a|al|in|nel] {THE} {{last:time}}")
ITALIAN.reads_range(ranges.from_to_by_dash, "{first:time} (-|–|/) {last:time}")
ITALIAN.reads_range(ranges.listed, "{first:time} {_:link} {last:time}")
ITALIAN.reads_range(ranges.listed_three, "{first:time} {_:link} {second:time} {_:link} {last:time}")

# in front of a time

ITALIAN.reads_frame(frames.since_or_from, "(da|dal|dall'|dalla|dallo|dagli|dai|dalle) {time}")
ITALIAN.reads_frame(frames.since_then, "(fin|sin|sino|fino) (da|dal|dall'|dalla|dagli) {time}",
    "già (da|dal|dall'|dalla) {time}")
ITALIAN.reads_frame(frames.from_then,
    "(a partire|a decorrere|a far data|con decorrenza|a contare) (da|dal|dall'|dalla) {time}",
    "(da|dal|dall'|dalla) {time} in (poi|avanti)", f"non prima {OF} {{time}}")
ITALIAN.reads_frame(frames.until_then, "(fino|sino) (a|ad|al|all'|alla|allo|agli|ai|alle) {time}",
    "{_:prolonged} (a|al|all'|alla) > {time}")
ITALIAN.reads_frame(frames.by_then,
    f"(entro|entro e non oltre|da qui|di qui) [a|al|alla|all'] {THE} {{time}}",
    f"(al più tardi|non oltre) [a|nel|in|al|entro] {THE} {{time}}", "{time} al più tardi")
ITALIAN.reads_frame(frames.from_then,
    *(f"non {'{_:any_word} ' * words}> prima {OF} {{time}}" for words in (1, 2, 3)))
ITALIAN.reads_frame(frames.before_then, f"prima {OF} {{time}}")
ITALIAN.reads_frame(frames.after_then, f"dopo {THE} {{time}}", "(oltre|passato) (il|la|l') {time}")
ITALIAN.reads_frame(parts.same_time, f"durante {THE} {{time}}",
    "(nel|nell') (corso|arco) (di|del|dell'|della|degli) {time}", "per [tutto|tutta] (il|la|l') {time}",
    name="throughout")
