"""Units counted from the publication, or from the time that the text named last."""

from __future__ import annotations

from api.extraction.meanings import durations, reference, spans, unit_parts
from api.languages.es.rules.language import COMING, LAST, NEXT, SPANISH

# fmt: off
# spans

SPANISH.reads(spans.units_ago, "hace [{_:about}] {number} {unit}", "[{_:about}] {number} {unit} atrás")
SPANISH.reads(
    spans.units_and_half_ago, "hace [{_:about}] {number} {unit} y (medio|media)",
    "{number} {unit} y (medio|media) atrás",
)
SPANISH.reads(spans.compound_ago, "hace [{_:about}] {number} {unit} (y|,) {more:number} {finer:unit}")
SPANISH.reads(
    durations.since_units_ago, "hace [{_:about}] {number} {unit} {_:that_lasts}", name="since_then",
)
SPANISH.reads(spans.units_ago, "hace [{_:about}] {number} {unit} {_:that_tells}")
SPANISH.reads(
    spans.in_units, "(dentro de|de aquí a) > [{_:about}] {number} {unit}",
    "(en el|en un) > plazo de {number} {unit}",
)
SPANISH.reads(durations.in_units_if_ahead, "en > [{_:about}] {number} {unit} <! (de|más)", name="in_units")
SPANISH.reads(
    spans.past_units, "(últimos|últimas|pasados|pasadas) {number} {unit}",
    "{number} (últimos|últimas) {unit}", "(último|última) {unit:one_unit}",
    "{number} {unit} (pasados|pasadas)",
)
SPANISH.reads(spans.next_units, "(próximos|próximas) {number} {unit}", "{number} (próximos|próximas) {unit}")
SPANISH.reads(
    spans.this_unit, "(este|esta) [mismo|misma] {unit:one_unit}", "presente {unit:one_unit}",
    "{unit:one_unit} en curso",
    "(lo largo|transcurso|curso|lo que va|lo que llevamos) (de|del|de la) {unit:one_unit} <! {_:year}",
)
SPANISH.reads(
    spans.last_unit, "pasado {unit:one_unit}", "pasada {unit:one_unit}", f"{{unit:one_unit}} {LAST}",
)
SPANISH.reads(spans.next_unit, f"{COMING} {{unit:one_unit}}", f"{{unit:one_unit}} {NEXT}")

PART_OF = "(de|del|de la|de este|de esta|el|la)"
SPANISH.reads(
    unit_parts.unit_for_early,
    f"(principios|principio|comienzos|comienzo|inicios|inicio) {PART_OF} > {{unit:one_unit}}",
)
SPANISH.reads(unit_parts.unit_for_middle, f"mediados {PART_OF} > {{unit:one_unit}}")
SPANISH.reads(
    unit_parts.unit_for_late, "(acabe|termine|finalice|concluya) (el|la) > {unit:one_unit}",
    f"(finales|final|fines|fin) {PART_OF} > {{unit:one_unit}}",
)


# counted from what was told

SPANISH.reads(
    reference.day_after_told, "(al|el|del|para el) > día (siguiente|después) <! (de|del|a|al)", "al otro día",
    "mañana siguiente", "(un día|el día) después <! (de|del)", "(noche|madrugada|tarde) siguiente",
)
SPANISH.reads(
    reference.day_before_told, "víspera <! (de|del)", "día (anterior|antes|previo) <! (a|al|de|del)",
    "(noche|tarde|jornada) (anterior|previa) <! (a|al)", "un día antes <! (de|del)",
)
SPANISH.reads(reference.since_told, "desde (entonces|aquel día|ese día)")
SPANISH.reads(
    reference.same_day_as_told, "(ese|aquel|este) mismo día", "(ese|aquel) día", "el mismo día <! (que|en)",
    "(esa|aquella) [misma] (mañana|tarde|noche|madrugada|jornada) <! del",
    "la misma (mañana|tarde|noche|madrugada) <! (que|en)",
)
SPANISH.reads(
    reference.same_unit_as_told, "(ese|esa|aquel|aquella|dicho|dicha) [mismo|misma] {unit:one_unit}",
)
SPANISH.reads(reference.same_unit_as_told, "(el|del|al|la) > (mismo|misma) {unit:one_unit} <! (que|en|de)")
SPANISH.reads(reference.unit_after_told, "{unit:one_unit} siguiente", "siguiente {unit:one_unit}")
SPANISH.reads(
    reference.unit_before_told, "{unit:one_unit} (anterior|previo|previa)", "anterior {unit:one_unit}",
)
SPANISH.reads(reference.units_after_told, "[{_:about}] {number} {unit} (después|más tarde|luego) <! (de|del)")
SPANISH.reads(reference.units_before_told, "[{_:about}] {number} {unit} antes <! (de|del)")
SPANISH.reads(
    reference.units_and_units_after_told,
    "{number} {unit} y {more:number} {finer:unit} (después|más tarde) <! (de|del)",
)
