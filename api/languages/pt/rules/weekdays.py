"""Weekdays, weeks and weekends."""

from __future__ import annotations

from api.extraction.meanings import days, weekdays, weekends
from api.extraction.times import Time, Trap
from api.languages.pt.rules.language import AFTER, NEXT, OF, ON_WEEKDAY, PAST, PORTUGUESE, WEEKEND

# fmt: off
# weekdays

PORTUGUESE.reads(weekdays.last_weekday, f"{PAST} {{weekday:any_weekday}}", f"{{weekday:any_weekday}} {PAST}")
PORTUGUESE.reads(
    weekdays.next_weekday, f"{NEXT} {{weekday:any_weekday}}",
    "{weekday:any_weekday} (que vem|próxima|próximo)",
)
LAST_WEEK = "(da|,|na) (semana passada|passada semana|última semana)"
PORTUGUESE.reads(weekdays.weekday_of_last_week, f"{{weekday:any_weekday}} {LAST_WEEK}")
PORTUGUESE.reads(weekdays.weekday_of_this_week, "{weekday:any_weekday} (desta|dessa) semana")
PORTUGUESE.reads(
    weekdays.weekday_of_next_week, "{weekday:any_weekday} (da|,|na) (próxima semana|semana que vem)",
)
PORTUGUESE.reads(
    weekdays.following_weekday, "{weekday:any_weekday} (imediata|imediato)",
    f"{{weekday:any_weekday}} {AFTER}",
)
PORTUGUESE.reads(weekdays.preceding_weekday, "{weekday:any_weekday} anterior <! (a|ao|à)")
PORTUGUESE.reads(weekdays.weekday_of_told_week, "(naquela|nessa|naquele|nesse) {weekday:any_weekday}")
PORTUGUESE.reads(weekdays.weekdays_ago, "há {number} {weekday:any_weekday}")
PORTUGUESE.reads(
    weekdays.nth_weekday_of, "{ordinal:rank} {weekday:any_weekday} (de|do mês de) {month} [de {year}]",
    name="nth_weekday_of_month",
)
PORTUGUESE.reads(
    weekdays.nth_weekday_of_near_month, "{ordinal:rank} {weekday:any_weekday} {months_ahead:month_shift}",
)
PORTUGUESE.reads(
    weekdays.weekday_alone, "{weekday}", "{weekday:small_weekday}",
    f"{ON_WEEKDAY} > {{weekday:lone}} <! {{_:noun_after}}",
    "{start} > {weekday:any_weekday} < (,|à|de) <! {_:noun_after}",
    "{weekday:lone} < (à noite|à tarde|de manhã|de madrugada)",
    "{found} (e|,|ou) > {weekday:lone} <! {_:noun_after}",
)

# weeks and weekends

PORTUGUESE.reads(weekends.last_weekend, f"{PAST} {WEEKEND}", f"{WEEKEND} (passado|último)")
PORTUGUESE.reads(weekends.next_weekend, f"{NEXT} {WEEKEND}", f"{WEEKEND} que vem")
PORTUGUESE.reads(weekends.that_weekend, f"(nesse|naquele|desse) {WEEKEND}")
PORTUGUESE.ignores(
    f"(aos|cada|todos os|um|num|de|qualquer) > {WEEKEND}", "(aos|os|dos|nos) fins [-] de [-] semana",
)
PORTUGUESE.reads_part(weekends.nth_weekend_of, f"{{ordinal:rank}} {WEEKEND} {OF} {{time}}")
PORTUGUESE.reads_part(weekends.nth_week_of, f"{{ordinal:rank}} semana {OF} {{time}}")
PORTUGUESE.reads_part(weekends.week_of_day, "semana (de|do dia) {time} <! (a|até)", name="week_of")
PORTUGUESE.reads_part(
    weekends.weekend_of_day, f"{WEEKEND} (de|do dia|dos dias) [{{_:dom}} e] {{time}}", name="weekend_of",
)


@PORTUGUESE.rule(f"{WEEKEND} (de|dos dias|do dia) {{day:dom}} [(e|a) {{_:dom}}] de {{month}} [de {{year}}]")
def weekend_of_date(day: int, month: int, year: int | None = None) -> Time | Trap:
    """«no fim de semana de 11 e 12 de abril»."""
    first = days.day_and_month(month, day) if year is None else days.full_date(year, month, day)
    return first if isinstance(first, Trap) else weekends.weekend_of(first)


PORTUGUESE.reads(
    weekends.this_weekend, f"(este|neste|deste) {WEEKEND}",
    f"(no|o|do|durante o|pelo|para o|até o|ao|até ao) > {WEEKEND}",
)
