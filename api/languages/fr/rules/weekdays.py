"""Weekdays, weeks and weekends."""

from __future__ import annotations

from api.calendar.counting import weekend
from api.extraction.meanings import days, weekdays, weekends
from api.extraction.meanings.reference import last_day
from api.extraction.times import FromReference, Time, Trap
from api.languages.fr.rules.language import FRENCH

# no times

FRENCH.ignores(
    "(un|le premier|chaque|tous les|les|le dernier|certains|des|le deuxième) > {_:weekday} <! {_:dom}",
    "(tous les|les|chaque|des|certains) > {_:weekdays}",
    "chaque {_:weekday}",
    "tous les {_:weekdays}",
    "le > {_:weekday} < (,|.|;|et|matin|soir|après-midi|:|sur|{_:after_bracketed})",
    "(un|chaque) > {_:weekday} < sur",
    "le {_:weekday} au lieu du {_:weekday}",
    "du > {_:weekday} au {_:weekday} <! {_:dom}",
    "{_:weekday} noir",
    "{_:ordinal} {_:weekday} (du mois|de chaque mois|de l'avent)",
    "dernier {_:weekday} (du mois|de chaque mois)",
)
EXCEPT = "[,] (sauf|excepté|hormis|à l'exception du|à part) [le]"
FRENCH.ignores(
    f"(tous les jours|chaque jour|toute la semaine|tous les soirs|7 jours sur 7) {EXCEPT} > {{_:weekday}}",
    f"du {{_:weekday}} au {{_:weekday}} {EXCEPT} {{_:weekday}}",
)

# weekdays

FRENCH.reads(weekdays.weekday_alone, "[ce] {weekday}", "[ce] {weekday} (même|seulement)")
FRENCH.reads(weekdays.last_weekday, "{weekday} (dernier|passé)", "{weekday} de la semaine (dernière|passée)")
FRENCH.reads(weekdays.next_weekday, "{weekday} prochain", "{weekday} qui vient")
FRENCH.reads(weekdays.weekday_and_weeks, "{weekday} en {number:weeks_in_days}")
FRENCH.reads(
    weekdays.weekday_of_next_week,
    "{weekday} [,] (de|,) la semaine (prochaine|qui vient)",
    "{weekday} de la semaine à venir",
)
FRENCH.reads(weekdays.weekday_of_told_week, "ce {weekday} [-] là")
FRENCH.reads(weekdays.weekdays_ago, "il y a {number} {weekday:weekdays}")
FRENCH.reads(weekdays.following_weekday, "{weekday} suivant <! {_:named_after}", "{weekday} d'après")
FRENCH.reads(weekdays.preceding_weekday, "{weekday} (précédent|d'avant)")
FRENCH.reads(
    weekdays.nth_weekday_of_dated_month,
    "{ordinal} {weekday} (de|d'|du mois de) {month} {year}",
    "dernier {weekday} (de|d'|du mois de) {month} {year}",
)
FRENCH.reads(
    weekdays.nth_weekday_of_near_month,
    "{ordinal} {weekday} {months_ahead}",
    "dernier {weekday} {months_ahead}",
)
FRENCH.reads(
    weekdays.nth_weekday_of_month,
    "{ordinal} {weekday} (de|d') {month} <! {_:year}",
    "dernier {weekday} (de|d') {month} <! {_:year}",
)

# weeks and weekends

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
