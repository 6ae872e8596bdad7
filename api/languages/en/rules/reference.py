"""Times counted from the reference time, the one that the text named last."""

from __future__ import annotations

from api.extraction.meanings import reference
from api.extraction.times import Time
from api.languages.en.rules.language import COUNT, ENGLISH

PART_OF_DAY = "(day|morning|afternoon|evening|night|lunchtime)"
END = "<! {_:goes_on}"

ENGLISH.reads(
    reference.day_after_told,
    f"(the|that) (next|following|very next) {PART_OF_DAY}",
    f"[the] {PART_OF_DAY} (after|afterwards) {END}",
    f"a day (later|after) {END}",
    "one day later",
    "next (day|morning)",
)
ENGLISH.reads(
    reference.day_before_told,
    f"the (previous|preceding|prior) {PART_OF_DAY}",
    f"the {PART_OF_DAY} before {END}",
    f"(a|one) day (earlier|before) {END}",
)
ENGLISH.reads(
    reference.same_day_as_told,
    f"(the|that) same {PART_OF_DAY}",
    f"that (very) {PART_OF_DAY}",
    f"that {PART_OF_DAY}",
    f"(earlier|later) that {PART_OF_DAY}",
    f"(later|earlier) the same {PART_OF_DAY}",
    "(earlier|later) in the day",
)
ENGLISH.reads(reference.since_told, "since > then", "since > that (time|date|day)")
ENGLISH.reads(
    reference.same_unit_as_told,
    "(that|the) same {unit}",
    "(later|earlier|early|late) that [same] {unit}",
    "that {unit}",
)
ENGLISH.reads(
    reference.unit_after_told,
    "the (following|next|subsequent) {unit} <! and a half",
    f"the {{unit}} after {END}",
)
ENGLISH.reads(
    reference.unit_before_told,
    "the (previous|preceding|prior) {unit}",
    f"the {{unit}} before {END}",
    "the {unit} previous",
)
ENGLISH.reads(
    reference.units_after_told,
    f"{COUNT} (later|afterwards|afterward|after that|on from that)",
    f"{COUNT} after {END}",
)
ENGLISH.reads(
    reference.units_before_told,
    f"{COUNT} (earlier|previously|beforehand|before that)",
    f"{COUNT} before {END}",
)
ENGLISH.reads(
    reference.units_and_units_after_told, "{number} {unit} (and|,) {more:number} {finer:unit} later"
)
ENGLISH.reads(
    reference.units_and_units_before_told, "{number} {unit} (and|,) {more:number} {finer:unit} earlier"
)


@ENGLISH.rule("half a century later")
def half_century_later() -> Time:
    """«half a century later»: the year."""
    return reference.units_after_told(50, "year")
