"""Weekdays."""

from __future__ import annotations

from api.extraction.meanings import weekdays
from api.extraction.times import Time
from api.languages.de.rules.language import GERMAN

GERMAN.reads(
    weekdays.weekday_alone,
    "(am|bis|ab|seit|für|vom|von|auf|zum|zu|und|der|den|dem|vor|nach|heute|gestern|morgen|schon|noch|erst"
    "|bereits|oder|sowie|des) > {weekday}",
    "{weekday:free_weekday} <! , (der|die|das|ein|eine|sonst|einst|selbst|bisher|sagte|so)",
    "{weekday:day_with_part}",
)
GERMAN.reads(weekdays.weekday_of_this_week, "{weekday} dieser Woche", "diese Woche [am] {weekday}")
GERMAN.reads(weekdays.weekday_alone, "(diesen|dieser|diesem) {weekday}", name="this_weekday")
GERMAN.reads(weekdays.last_weekday, "{_:last} {weekday}")
GERMAN.reads(weekdays.next_weekday, "{_:next} {weekday}")
GERMAN.reads(
    weekdays.weekday_of_last_week,
    "{weekday} [in] [der] {_:last} Woche",
    "{_:last} Woche [am] {weekday}",
    "{weekday} (der|in der) Vorwoche",
)
GERMAN.reads(
    weekdays.weekday_of_next_week, "{weekday} [in] [der] {_:next} Woche", "{_:next} Woche [am] {weekday}"
)
GERMAN.reads(weekdays.weeks_from_weekday, "{weekday} in {number} {unit}", name="weekday_and_weeks")
GERMAN.reads(weekdays.weekday_weeks_ago, "{weekday} vor {number} {unit}")
GERMAN.reads(weekdays.weekday_of_told_week, "{weekday} {_:same} Woche")
GERMAN.reads(weekdays.following_weekday, "{_:following} {weekday}", "{weekday} (darauf|danach)")
GERMAN.reads(weekdays.preceding_weekday, "{_:preceding} {weekday}", "{weekday} (davor|zuvor)")
GERMAN.reads(
    weekdays.nth_weekday_of,
    "{ordinal:rank} {weekday} (im|des|im Monat) {month}",
    "{ordinal:rank} {weekday} (im|des|im Monat) {month} {year}",
    name="nth_weekday_of_month",
)
GERMAN.reads(weekdays.nth_weekday_of_near_month, "{ordinal:rank} {weekday} [im] {months_ahead:month_nearby}")
LAST_OF_MONTH = "(letzten|letzte|letzter) {weekday} (im|des) {month}"
GERMAN.reads(weekdays.nth_weekday_of_month, f"{LAST_OF_MONTH} <! {{_:year}}")
GERMAN.reads(weekdays.nth_weekday_of_dated_month, f"{LAST_OF_MONTH} {{year}}")


@GERMAN.rule("{_:second_next} {weekday}")
def weekday_after_next(weekday: int) -> Time:
    """«übernächsten Montag»."""
    return weekdays.weekday_and_weeks(weekday, 1)


@GERMAN.rule("{_:second_last} {weekday}")
def weekday_before_last(weekday: int) -> Time:
    """«vorletzten Sonntag»."""
    return weekdays.weekdays_ago(2, weekday)


@GERMAN.rule("{weekday} in (acht Tagen|8 Tagen)")
def weekday_ahead(weekday: int) -> Time:
    """«Freitag in acht Tagen»: a week after the next one."""
    return weekdays.weekday_and_weeks(weekday, 1)
