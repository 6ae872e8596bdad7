"""Weeks and weekends by their date, and weekends counted from the publication."""

from __future__ import annotations

from api.calendar.counting import weekend
from api.extraction.meanings import days, weekends
from api.extraction.meanings.reference import last_day
from api.extraction.times import FromReference, Time, Trap
from api.languages.fr.rules.language import FRENCH

WEEKEND = "(week-end|weekend)"
OF = "(de|d'|du|du mois de|du mois d')"

FRENCH.reads(weekends.this_weekend, f"ce {WEEKEND}", f"{WEEKEND} qui vient", "cette fin de semaine")
FRENCH.reads(weekends.last_weekend, f"{WEEKEND} (dernier|passé)")
FRENCH.reads(weekends.next_weekend, f"{WEEKEND} prochain")


FRENCH.reads(weekends.weekend_alone, f"(au cours du|pendant le|durant le|tout le|du) > {WEEKEND}")
FRENCH.reads_part(
    weekends.nth_weekend_of, f"{{ordinal}} {WEEKEND} {OF} {{time}}", f"dernier {WEEKEND} {OF} {{time}}"
)
FRENCH.reads_part(
    weekends.nth_week_of, f"{{ordinal}} semaine {OF} {{time}}", f"dernière semaine {OF} {{time}}"
)


FRENCH.reads(weekends.that_weekend, f"ce {WEEKEND} [-] là")


@FRENCH.rule(f"{WEEKEND} (suivant|d'après)")
def following_weekend() -> Time:
    """«le week-end suivant»: of the week after the reference time."""
    return FromReference(lambda reference: weekend(last_day(reference), 1), "week")


@FRENCH.rule(f"{WEEKEND} (du|des) {{day:dom}} [et|au] [{{_:dom}}] {{month}} [{{year}}]")
def weekend_of_date(day: int, month: int, year: int | None = None) -> Time | Trap:
    """«le week-end du 3 mai»."""
    first = date(day, month, year)
    return first if isinstance(first, Trap) else weekends.weekend_of(first)


@FRENCH.rule("semaine du [{_:weekday}] {day:dom} {month} [{year}]")
def week_of_date(day: int, month: int, year: int | None = None) -> Time | Trap:
    """«la semaine du 3 mai»."""
    first = date(day, month, year)
    return first if isinstance(first, Trap) else weekends.week_of(first)


def date(day: int, month: int, year: int | None) -> Time | Trap:
    """A day, in a year that the context gives if ``year`` is None; a trap if there is no such day."""
    return days.day_and_month(month, day) if year is None else days.full_date(year, month, day)
