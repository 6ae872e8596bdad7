"""Units counted from the publication, or from the time that the text named last."""

from __future__ import annotations

from api.extraction.meanings import reference, spans, unit_parts
from api.extraction.times import Time
from api.languages.it.rules.language import ITALIAN, LAST, NEXT

# fmt: off
AFTER = "(dopo|più tardi|successivo|successiva)"
BEFORE = "(prima|addietro|innanzi)"
NOT_ANCHORED = "<! {_:anchor}"

# no times

ITALIAN.ignores(
    "(ogni|tutti i|tutte le|qualche|alcuni|alcune|pochi|poche|diversi|molti|tanti|parecchi) {_:unit} [fa]",
    "(scorsi|scorse|ultimi|ultime|prossimi|prossime|passati|passate) {_:many_units}",
    "{_:many_units} (scorsi|scorse|prossimi|prossime|passati|passate)", "(questi|queste) {_:many_units}",
    "(di fine|di inizio) (anno|mese|stagione)", "di anno in anno", "{_:unit} per {_:unit}",
    "da un {_:unit} all'altro", "una volta (al|alla|all') {_:unit}", "(al|alla|all') {_:unit} < (,|.|;)")

# from the publication

ITALIAN.reads(spans.units_ago, "[{_:about}] {number} {unit} (fa|or sono|orsono|addietro) [circa]")
ITALIAN.reads(spans.units_and_half_ago, "[{_:about}] {number} {unit} (e mezzo|e mezza) (fa|or sono)")
ITALIAN.reads(spans.compound_ago, "[{_:about}] {number} {unit} e {more:number} {finer:unit} (fa|or sono)")
ITALIAN.reads(spans.in_units, "(tra|fra) > [{_:about}] {number} {unit} <! (e|di|ed|dopo|prima)",
    "di qui a > {number} {unit}")
ITALIAN.reads(spans.units_ahead, "(entro|da qui a|di qui a) > {number} {unit} <! (da|dal|dalla|dall'|dopo)",
    name="in_units")
ITALIAN.reads(
    spans.past_units,
    "(gli|i|le|negli|nei|nelle|degli|dei|delle|dagli|dai|dalle|in questi|in queste) > (ultimi|ultime|scorsi|"
    "passati|passate) {number} {unit}",
    "(ultimi|ultime) {number} {unit}",
    "{number} {unit} (passati|passate|trascorsi|trascorse)",
)
ITALIAN.reads(spans.next_units, "(prossimi|prossime) {number} {unit}",
    "{number} {unit} (a venire|che verranno)")
ITALIAN.reads(spans.this_unit, "(questo|questa|quest') {unit}", "{unit} in corso",
    "(nel|nell'|nella) corso (del|dell'|della) > {unit} <! {_:year}", "in {unit:week}", name="this_one")
ITALIAN.reads(unit_parts.unit_for_early, "(inizio|inizi|primi) [di|del|dell'|della] > {unit:one_unit}",
    name="unit_in_course")
ITALIAN.reads(unit_parts.unit_for_middle, "metà [di|del|dell'|della] > {unit:one_unit}",
    name="unit_in_course")
ITALIAN.reads(unit_parts.unit_for_late,
    "(fine|termine) [di|del|dell'|della] > {unit:one_unit} <! (scorso|scorsa)", name="unit_in_course")
ITALIAN.reads(spans.this_unit, "(entro|entro la|entro l'|entro il) > {unit:one_unit}", name="unit_in_course")


@ITALIAN.rule(f"{{unit:one_unit}} {LAST}", "(scorso|scorsa) {unit:one_unit}")
def last_unit(unit: str) -> Time | None:
    """«la settimana scorsa»."""
    return spans.last_unit(unit)


@ITALIAN.rule(f"{{unit:one_unit}} {NEXT}", "(prossimo|prossima) {unit:one_unit}", "{unit:one_unit} che viene")
def next_unit(unit: str) -> Time | None:
    """«la settimana prossima»."""
    return spans.next_unit(unit)


# from the time named last

ITALIAN.reads(reference.day_after_told,
    f"(il giorno|la sera|la mattina|il pomeriggio|la notte) dopo {NOT_ANCHORED}",
    "({start}|;|e) > (il giorno|la sera|la mattina) dopo <! {_:date_after}",
    "(il|del|al|dal) > giorno (seguente|successivo)",
    "(la|nella|della|alla) > (sera|mattina|notte|serata) (seguente|successiva)",
    "(il|del|nel) > (mattino|pomeriggio) (seguente|successivo|dopo)", "(l'|all'|dall') indomani <! {_:of}",
    "mattino dopo")
ITALIAN.reads(reference.day_before_told,
    f"(il giorno|la sera|la mattina|il pomeriggio|la notte|della sera|del giorno) prima {NOT_ANCHORED}",
    "(il|del|al|dal) > giorno precedente", "(la|nella|della|alla) > (sera|mattina|notte|serata) precedente",
    "(la|alla|della) > vigilia <! {_:of}")
ITALIAN.reads(reference.same_day_as_told,
    "(lo stesso|quello stesso|nello stesso|quel|in quel|di quel|da quel) giorno <! (in|che)",
    "(il|in|quel) giorno stesso", "(quella|quella stessa|la stessa) (sera|mattina|notte)",
    "(quel|quello stesso) (pomeriggio|mattino)")
ITALIAN.reads(reference.since_told, "da (allora|quel giorno|quella data|quel momento)")
ITALIAN.reads(
    reference.same_unit_as_told,
    "(quello stesso|lo stesso|nello stesso|quel|quell'|in quell'|dello stesso|quella|quella stessa|la stessa"
    "|nella stessa|della stessa) {unit:one_unit} <! (in|che)",
    "{unit:one_unit} (stesso|stessa)",
)
ITALIAN.reads(reference.unit_after_told, "{unit:one_unit} (successivo|successiva|seguente)",
    f"(il|la|l'|del|della|dell'|nel|nella|nell') > {{unit:one_unit}} dopo {NOT_ANCHORED}")
ITALIAN.reads(reference.unit_before_told, "{unit:one_unit} precedente",
    f"(il|la|l'|del|della|dell'|nel|nella|nell') > {{unit:one_unit}} prima {NOT_ANCHORED}")
ITALIAN.reads(reference.units_after_told, f"{{number}} {{unit}} {AFTER} {NOT_ANCHORED}",
    f"({{start}}|;|e) > {{number}} {{unit}} {AFTER} <! {{_:date_after}}")
ITALIAN.reads(reference.units_before_told, f"{{number}} {{unit}} {BEFORE} {NOT_ANCHORED}")
ITALIAN.reads(reference.units_and_units_after_told,
    f"{{number}} {{unit}} e {{more:number}} {{finer:unit}} {AFTER}")
ITALIAN.reads(reference.units_and_units_before_told,
    f"{{number}} {{unit}} e {{more:number}} {{finer:unit}} {BEFORE}")
