"""Days by their date, and days counted from the publication."""

from __future__ import annotations

from api.calendar.counting import days_from
from api.calendar.intervals import Interval
from api.extraction.cuts import cut
from api.extraction.meanings import days
from api.extraction.recurring import monthly
from api.extraction.times import FromPublication, Time
from api.languages.fr.rules.language import FRENCH

# no times

FRENCH.ignores("un > {_:month}")
FRENCH.ignores(
    "{_:street} [du|de la|des|de l'|de|le] {_:dom} [-] {_:month} [-] [{_:year}]",
    "{_:street} (du|de la|des|de l'|de|d') {_:day_word} - {_:month} - [{_:year}]",
    "{_:street} (du|de la|des|de l'|de|d') {_:day_word} - {_:month}",
)
FRENCH.ignores(
    "du jour au lendemain",
    "au jour le jour",
    "à l'ordre du jour",
    "lendemains",
    "jusqu'à ce jour",
    "mi-temps",
    "mi-parcours",
    "de nos jours",
)

# dates

FRENCH.reads(days.date_in_digits, "{date:iso_date}", name="iso_date")
FRENCH.reads(days.date_in_digits, "{date:numeric_date}", name="numeric_date")
FRENCH.reads(
    days.full_date,
    "[{_:weekday}] {day:dom} {month} {year}",
    "[{_:weekday}] {day:dom} {month} de l'an {year}",
    "[{_:weekday}] {day:dom} - {month} - {year}",
)
FRENCH.reads(
    days.day_and_month,
    "{day:dom} {month} [dernier|prochain|courant]",
    "ce {day:dom} {month}",
    "{day:dom} - {month} <! -",
)
FRENCH.reads(days.weekday_day_and_month, "[ce] {weekday} [,] [le] {day:dom} {month}")
FRENCH.reads(days.weekday_and_day, "[ce] {weekday} {day:dom} <! {_:month}")
FRENCH.reads(
    days.day_alone,
    "le > {day:dom} < (,|.|;|:|au|à|en|dans|lors|devant|pour|par|sur)",
    "le > {day:dom} du mois",
)

# lists of days

FRENCH.reads(
    days.full_date,
    "(les|des|aux|le|au|du|,|-) > {day:dom} < (et|ou|puis|au|-) [le|au|du] {_:dom} {month} {year}",
    "(les|des|aux) > {day:dom} < , {_:dom} (et|ou) {_:dom} {month} {year}",
    name="day_of_listed_dates",
)
FRENCH.reads(
    days.day_and_month,
    "(les|des|aux|le|au|du|,|-) > {day:dom} < (et|ou|puis|au|-) [le|au|du] {_:dom} {month} <! {_:year}",
    "(les|des|aux) > {day:dom} < , {_:dom} (et|ou) {_:dom} {month} <! {_:year}",
    name="day_and_month_of_listed_dates",
)

# days in a row


@FRENCH.part(
    "du > {dom} (au|-) {last:time}",
    "(entre le|entre les|le) > {dom} et [le] {last:time}",
    "du > {_:weekday} {dom} au {last:time}",
)
def from_day_to(dom: int, last: Time) -> Time:
    """«du 3 au 5 juin»: the month of the last day is the month of the first."""
    return cut(last, lambda day: days_from(dom, day))


FRENCH.reads_part(from_day_to, "{dom} - {last:time}", name="days_joined")


@FRENCH.rule("nuit du {first:dom} au {last:dom} <! {_:month}")
def night_between_days(first: int, last: int) -> Time:
    """«la nuit du 3 au 4»: both days, of a month that the context gives."""
    return from_day_to(first, monthly(last))


# from the day of publication

FRENCH.reads(
    days.today,
    "(ce|cet) (matin|soir|midi|après-midi)",
    "cette (nuit|matinée|après-midi|soirée)",
    "dans la journée <! (de|du|d')",
    name="part_of_today",
)
FRENCH.reads(days.yesterday, "hier", "hier [,] {_:weekday} [{_:dom}] [{_:month}]")
FRENCH.reads(days.tomorrow, "demain", "demain [,] {_:weekday} [{_:dom}] [{_:month}]")
FRENCH.reads(days.day_before_yesterday, "avant-hier")
FRENCH.reads(days.day_after_tomorrow, "après-demain")


@FRENCH.rule(
    "aujourd'hui",
    "aujourd'hui [,] [ce] {_:weekday} [{_:dom}] [{_:month}]",
    "ce jour <! -",
    "en ce jour",
)
def today() -> Time:
    """A day that a state can fill, as in «elle emploie aujourd'hui cent personnes»."""
    return FromPublication(Interval.day, lasting=True)
