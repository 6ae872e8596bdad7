"""Units counted from the publication, or from the time that the text named last."""

from __future__ import annotations

from api.extraction.meanings import durations, reference, spans, unit_parts
from api.languages.pt.rules.language import ABOUT, AFTER, ANCHOR, EARLY, LATE, NEXT, PAST, PORTUGUESE

# fmt: off
# units from the publication

PORTUGUESE.reads(
    spans.compound_ago, f"há {ABOUT} {{number}} {{unit}} e {{more:number}} {{finer:unit}} atrás",
    f"{ABOUT} {{number}} {{unit}} e {{more:number}} {{finer:unit}} atrás",
)
PORTUGUESE.reads(spans.units_and_half_ago, f"[há] {ABOUT} {{number}} {{unit}} e (meio|meia) atrás")
PORTUGUESE.reads(spans.units_ago, f"[há] {ABOUT} {{number}} {{unit}} atrás")
PORTUGUESE.reads(
    durations.compound_ago_if_past,
    f"(há|faz) {ABOUT} {{number}} {{unit}} e {{more:number}} {{finer:unit}} <! que", name="compound_ago",
)
PORTUGUESE.reads(
    durations.units_and_half_ago_if_past, f"(há|faz) {ABOUT} {{number}} {{unit}} e (meio|meia) <! que",
    name="units_and_half_ago",
)
PORTUGUESE.reads(
    durations.units_ago_if_past, f"(há|faz) {ABOUT} {{number}} {{unit}} <! que", name="units_ago",
)
PORTUGUESE.reads(spans.in_units, f"(dentro de|daqui a|de aqui a) > {ABOUT} {{number}} {{unit}}")
PORTUGUESE.reads(
    durations.in_units_if_ahead, f"(em|no prazo de) > {ABOUT} {{number}} {{unit}} <! (de|depois|antes)",
    name="in_units",
)
PORTUGUESE.reads(
    spans.past_units, "(últimos|últimas|passados|passadas) {number} {unit}",
    "{number} (últimos|últimas) {unit}", "(último|última) {unit:long_unit} <! de",
)
PORTUGUESE.reads(
    spans.next_units, "(próximos|próximas) {number} {unit}", "{number} (próximos|próximas) {unit}",
)
PORTUGUESE.reads(
    spans.this_unit, "(este|esta|neste|nesta|deste|desta|no corrente|do corrente) {unit:one_unit}",
    name="this_one",
)
PORTUGUESE.reads(
    spans.this_unit, "(ao longo|no decorrer|no decurso) (do|da|de|deste|desta) > {unit:one_unit} <! {_:year}",
    name="unit_in_course",
)
PORTUGUESE.reads(
    spans.last_unit, "{unit:one_unit} [letivo|lectivo] (passado|passada)", f"{PAST} {{unit:one_unit}} <! de",
)
PORTUGUESE.reads(
    spans.next_unit, f"{NEXT} {{unit:one_unit}} [letivo|lectivo]", "{unit:one_unit} que vem",
)
PORTUGUESE.reads(
    unit_parts.unit_for_early, f"{EARLY} (do|da|deste|desta) > {{unit:one_unit}} <! {{_:of_or_year}}",
    name="unit_in_course",
)
PORTUGUESE.reads(
    unit_parts.unit_for_middle, "(meados|meio) (do|da|deste|desta) > {unit:one_unit} <! {_:of_or_year}",
    name="unit_in_course",
)
PORTUGUESE.reads(
    unit_parts.unit_for_late, f"{LATE} (do|da|deste|desta) > {{unit:one_unit}} <! {{_:of_or_year}}",
    name="unit_in_course",
)

# from the time told last

PORTUGUESE.reads(
    reference.units_after_told, f"{ABOUT} {{number}} {{unit}} (depois|mais tarde|volvidos) <! {ANCHOR}",
)
PORTUGUESE.reads(reference.units_before_told, f"{ABOUT} {{number}} {{unit}} (antes|mais cedo) <! {ANCHOR}")
PORTUGUESE.reads(
    reference.day_after_told, "dia (imediato|após)", f"(dia|manhã|tarde|noite|madrugada) {AFTER}",
)
PORTUGUESE.reads(
    reference.day_before_told,
    f"(véspera|dia anterior|noite anterior|tarde anterior|manhã anterior) <! {ANCHOR}",
)
PORTUGUESE.reads(
    reference.same_day_as_told, "(nesse|naquele|desse|daquele) [mesmo] dia <! {_:dom}",
    "(no|do) mesmo dia <! (em|que)", "(na|nessa|naquela|da) mesma (noite|tarde|manhã|madrugada)",
    "(nessa|naquela) (noite|tarde|manhã|madrugada) <! de",
)
PORTUGUESE.reads(
    reference.same_unit_as_told,
    "(nesse|naquele|nessa|naquela|desse|daquele|dessa|daquela) [mesmo|mesma] {unit:one_unit}",
    "(no|na|do|da) (mesmo|mesma) {unit:one_unit} <! (em|que|de)",
)
PORTUGUESE.reads(reference.unit_after_told, f"{{unit:one_unit}} {AFTER}", "{unit:one_unit} imediato")
PORTUGUESE.reads(reference.unit_before_told, f"{{unit:one_unit}} anterior <! {ANCHOR}")
PORTUGUESE.reads(
    reference.since_told, "desde (então|essa data|esse dia|aí)", "a partir (daí|desse dia|de então)",
)
