"""Weekdays, weeks and weekends."""

from __future__ import annotations

from api.calendar.counting import weekend
from api.extraction.meanings import weekdays, weekends
from api.extraction.meanings.reference import last_day
from api.extraction.times import FromReference, Time
from api.languages.it.rules.language import ITALIAN, LAST, NEXT, OF

# fmt: off
# no times

ITALIAN.ignores("(ogni|un|una|tutti i|tutte le|qualche|certi|la domenica e) {_:weekday} <! {_:dom}",
    "(ogni|tutti i|tutte le) {_:weekday} (e|,|o) [il|la] {_:weekday}",
    "(il|la|i|le) > {_:weekday} <! {_:after_weekday}", "dal {_:weekday} (al|alla) {_:weekday} <! {_:dom}",
    "(il|la) {_:weekday} (e|o|,) (il|la) {_:weekday}",
    "(tutti i giorni|ogni giorno) [,] (tranne|eccetto|escluso|salvo) [il|la] {_:weekday}",
    "(il|ogni) {_:ordinal} {_:weekday} (del|di ogni) mese")

# weekdays

ITALIAN.reads(weekdays.weekday_alone, "{weekday}", "questo {weekday}", "questa {weekday}")
ITALIAN.reads(weekdays.last_weekday, f"{{weekday}} {LAST}", "(scorso|scorsa) {weekday}",
    "{weekday} della settimana scorsa")
ITALIAN.reads(weekdays.next_weekday, f"{{weekday}} {NEXT}", "(prossimo|prossima) {weekday}")
ITALIAN.reads(weekdays.weekday_of_last_week, "{weekday} (della scorsa settimana|della settimana scorsa)")
ITALIAN.reads(weekdays.weekday_of_next_week,
    "{weekday} (della prossima settimana|della settimana prossima|della settimana entrante)")
ITALIAN.reads(weekdays.following_weekday, "{weekday} (successivo|successiva|seguente)",
    "{weekday} dopo <! {_:anchor}")
ITALIAN.reads(weekdays.preceding_weekday, "{weekday} precedente", "{weekday} prima <! {_:of}")
ITALIAN.reads(weekdays.weekday_of_told_week, "(quel|quella) {weekday}", "lo stesso {weekday}",
    "la stessa {weekday}")
ITALIAN.reads(weekdays.nth_weekday_of, f"{{ordinal:rank}} {{weekday}} {OF} {{month}} [del] [{{year}}]",
    name="nth_weekday_of_month")
ITALIAN.reads(weekdays.nth_weekday_of_near_month, "{ordinal:rank} {weekday} {months_ahead:shifted_month}")


# weekends

WEEKEND = "(weekend|week-end|fine settimana|fine-settimana)"
ITALIAN.reads(weekends.this_weekend, f"questo {WEEKEND}", f"{WEEKEND} in corso")
ITALIAN.reads(weekends.weekend_alone,
    f"(nel|durante il|per il|del|il|al|lungo il) > {WEEKEND} <! (di|{{_:of}})")
ITALIAN.reads(weekends.last_weekend, f"{WEEKEND} {LAST}", f"scorso {WEEKEND}")
ITALIAN.reads(weekends.next_weekend, f"{WEEKEND} {NEXT}", f"prossimo {WEEKEND}")
ITALIAN.reads(weekends.that_weekend, f"quel {WEEKEND}", f"lo stesso {WEEKEND}")
ITALIAN.reads_part(weekends.nth_weekend_of, f"{{ordinal}} {WEEKEND} {OF} {{time}}",
    f"ultimo {WEEKEND} {OF} {{time}}")
ITALIAN.reads_part(weekends.nth_week_of, f"{{ordinal}} settimana {OF} {{time}}",
    f"ultima settimana {OF} {{time}}")
ITALIAN.reads_part(weekends.weekend_of_day, f"{WEEKEND} (del|dell'|dal) {{time}} <! (al|e|-|–)",
    name="weekend_of_date")
ITALIAN.reads_part(weekends.week_of_day, "settimana (del|dell'|di|dal) {time} <! (al|e|-|–)",
    name="week_of_date")


@ITALIAN.rule(f"{WEEKEND} (successivo|seguente|dopo)")
def following_weekend() -> Time:
    """«il weekend successivo»: of the week after the reference time."""
    return FromReference(lambda reference: weekend(last_day(reference), 1), "week")
