"""Weekdays, weeks and weekends."""

from __future__ import annotations

from api.extraction.meanings import weekdays, weekends
from api.extraction.recurring import monthly
from api.extraction.times import Time
from api.languages.es.rules.language import COMING, LAST, NEXT, OF, SPANISH, WEEKEND

# fmt: off
# weekdays

SPANISH.reads(weekdays.weekday_alone, "[este|este mismo] {weekday}")
SPANISH.reads(weekdays.last_weekday, f"{{weekday}} {LAST}", f"{LAST} {{weekday}} <! {{_:dom}}")
SPANISH.reads(weekdays.next_weekday, f"{{weekday}} {NEXT}", f"{COMING} {{weekday}} <! {{_:dom}}")
SPANISH.reads(weekdays.weekday_of_last_week, "{weekday} de la (semana pasada|pasada semana|semana anterior)")
SPANISH.reads(weekdays.weekday_of_this_week, "{weekday} de (esta semana|esta misma semana)")
SPANISH.reads(weekdays.weekday_of_next_week, f"{{weekday}} de la (semana {NEXT}|próxima semana)")
SPANISH.reads(weekdays.weekday_of_told_week, "(ese|aquel|ese mismo) {weekday}")
SPANISH.reads(weekdays.weekdays_ago, "hace {number} {weekday}")
SPANISH.reads(weekdays.weekday_and_weeks, "{weekday} en {number:weeks}")
SPANISH.reads(weekdays.following_weekday, "{weekday} siguiente", "siguiente {weekday}")
SPANISH.reads(weekdays.preceding_weekday, "{weekday} (anterior|previo)")
SPANISH.reads(
    weekdays.nth_weekday_of, "{ordinal:rank} {weekday} de [mes de] {month} [(de|del) {year:full_year}]",
)
SPANISH.reads(
    weekdays.nth_weekday_of_near_month, "{ordinal:rank} {weekday} (de|del) {months_ahead:near_month}",
)


# weeks and weekends

SPANISH.reads(weekends.this_weekend, f"este [mismo] {WEEKEND}")
SPANISH.reads(weekends.weekend_alone, f"(el|del|al) > {WEEKEND} <! (de|del)")
SPANISH.reads(weekends.last_weekend, f"{LAST} {WEEKEND}", f"{WEEKEND} {LAST}")
SPANISH.reads(weekends.next_weekend, f"{COMING} {WEEKEND}", f"{WEEKEND} {NEXT}")
SPANISH.reads(weekends.that_weekend, f"(ese|aquel|mismo) {WEEKEND}")
SPANISH.reads_part(weekends.nth_weekend_of, f"{{ordinal:rank}} {WEEKEND} {OF} {{time}}")
SPANISH.reads_part(weekends.nth_week_of, f"{{ordinal:rank}} semana {OF} {{time}}")
SPANISH.reads(weekends.nth_week_of_near_month, "{ordinal:ordinal} semana (de|del) {months_ahead:near_month}")
SPANISH.reads_part(
    weekends.week_of_day, "semana (del|de este|de) [{_:article}] {time} <! (al|a|-)", name="week_of",
)
SPANISH.reads_part(
    weekends.weekend_of_day, f"{WEEKEND} (del|de) [{{_:article}}] {{time}} <! (al|a|-)", name="weekend_of",
)


@SPANISH.rule("semana del [día] {day} <! (de|del|al|y|-)")
def week_of_date(day: int) -> Time:
    """«la semana del 23»."""
    return weekends.week_of(monthly(day))
