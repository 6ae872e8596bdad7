"""Weeks and weekends by their date, and weekends counted from the publication."""

from __future__ import annotations

from api.calendar.counting import weekend
from api.calendar.recurring import every_weekend
from api.extraction.meanings import days, weekends
from api.extraction.meanings.reference import last_day
from api.extraction.times import FromReference, Recurring, Time, Trap
from api.languages.fr.rules.language import FRENCH

WEEKEND = "(week-end|weekend)"

FRENCH.reads(weekends.this_weekend, f"ce {WEEKEND}", f"{WEEKEND} qui vient", "cette fin de semaine")
FRENCH.reads(weekends.last_weekend, f"{WEEKEND} (dernier|passé)")
FRENCH.reads(weekends.next_weekend, f"{WEEKEND} prochain")


@FRENCH.rule(f"(au cours du|pendant le|durant le|tout le|du) > {WEEKEND}")
def weekend_alone() -> Time:
    """«pendant le week-end»: the last or next one, whichever the clause asks for."""
    return Recurring(every_weekend, ("start", "end"), by_year=False)


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
