"""Days by their date, and days counted from the publication."""

from __future__ import annotations

from api.calendar.intervals import Interval
from api.extraction.meanings import days, ranges
from api.extraction.recurring import monthly
from api.extraction.times import FromPublication, Time
from api.languages.fr.rules.language import FRENCH

# no times

FRENCH.ignores("un > {_:month}")
FRENCH.ignores("{_:numbered} [n°] {_:numeric_date}", "{_:name_of_version} > {_:numeric_date}")
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
    "[ce] [{_:weekday} [,|{_:open_bracket}] [le]] {day:dom} {month} {year}",
    "[ce] [{_:weekday}] {day:dom} {month} de l'an {year}",
    "[{_:weekday}] {day:dom} - {month} - {year}",
)
FRENCH.reads(
    days.full_date,
    "(hier|demain|avant-hier|après-demain|aujourd'hui) [,] [ce|le] [{_:weekday}] {day:dom} {month} {year}",
    "[ce] [{_:weekday}] {day:dom} {month} {year:short_year} <! {_:counted_noun}",
    "[ce] [{_:weekday}] {day:dom} {month} ' {year:near_year}",
    "{day:dom} - {month} - {year:near_year}",
    name="full_date_in_other_words",
)
FRENCH.reads(
    days.day_and_month,
    "{day:dom} {month} [dernier|prochain|courant]",
    "ce {day:dom} {month}",
    "{day:dom} - {month} <! -",
)
FRENCH.reads(
    days.weekday_day_and_month,
    "[ce] {weekday} [,] [le] {day:dom} {month}",
    "{weekday} {_:open_bracket} [le] {day:dom} {month}",
)
FRENCH.reads(days.weekday_and_day, "[ce] {weekday} {day:dom} <! {_:month}")
FRENCH.reads(
    days.weekday_with_day, "{weekday} [dernier|prochain] {_:open_bracket} [le] {day:dom} {_:close_bracket}"
)
FRENCH.reads(
    days.day_and_month_in_digits,
    "(le|du|au|ce|dès|jusqu'au|depuis|avant|après) > {date:day_month}",
    "(le|du|au|ce|jusqu'au) > {date:any_day_month} <! (de|des|du|d'|finale|ème|e)",
    "{date:day_month} < (à|,|-|de|:) {_:clock}",
    "({start}|{found} (-|–|au|et|,|et le)|{_:open_bracket}) > {date:day_month}",
    "(le|du|au|ce) > {date:dotted_day_month}",
    "[ce] {weekday} [,] [le] ({date:any_day_month}|{date:dotted_day_month})",
)
FRENCH.reads(
    days.day_alone,
    "le > {day:dom} < (,|.|;|:|au|à|en|dans|lors|devant|pour|par|sur)",
    "le > {day:dom} du mois",
)


NEXT_YEAR = "[de] (l'an|l'année) (prochain|prochaine)"


@FRENCH.rule(
    f"{{day:dom}} {{month}} {NEXT_YEAR}",
    f"(les|des|le|au|du|,) > {{day:dom}} < (et|ou|puis|au) [le|au|du] {{_:dom}} {{month}} {NEXT_YEAR}",
)
def day_of_next_year(day: int, month: int) -> Time:
    """«le 3 mai de l'an prochain»."""
    return days.day_of_near_year(month, day, 1)


@FRENCH.rule("{day:dom} {month} [de] (l'an|l'année) (dernier|dernière|passé|passée)")
def day_of_last_year(day: int, month: int) -> Time:
    """«le 3 mai de l'an dernier»."""
    return days.day_of_near_year(month, day, -1)


# lists of days

FRENCH.reads(
    days.full_date,
    "(les|des|aux|le|au|du|,|-) > {day:dom} < (et|ou|puis|au|-) [le|au|du] {_:dom} {month} {year}",
    "(les|des|aux|{_:weekdays}) > {day:dom} < (et|ou) {_:dom} {month} {year}",
    "{day:dom} < , {_:dom_list} [(et|ou) [le] {_:dom}] {month} {year}",
    name="day_of_listed_dates",
)
FRENCH.reads(
    days.day_and_month,
    "(les|des|aux|le|au|du|,|-) > {day:dom} < (et|ou|puis|au|-) [le|au|du] {_:dom} {month} <! {_:year}",
    "(les|des|aux|{_:weekdays}) > {day:dom} < (et|ou) {_:dom} {month} <! {_:year}",
    "{day:dom} < , {_:dom_list} [(et|ou) [le] {_:dom}] {month} <! {_:year}",
    name="day_and_month_of_listed_dates",
)

# days in a row


FRENCH.reads_part(
    ranges.from_day_to,
    "du > {dom} (au|-) {last:time}",
    "(entre le|entre les|le) > {dom} et [le] {last:time}",
    "du > {_:weekday} {dom} au {last:time}",
)
FRENCH.reads_part(ranges.from_day_to, "{dom} - {last:time}", name="days_joined")


@FRENCH.rule("nuit du {first:dom} au {last:dom} <! {_:month}")
def night_between_days(first: int, last: int) -> Time:
    """«la nuit du 3 au 4»: both days, of a month that the context gives."""
    return ranges.from_day_to(first, monthly(last))


# from the day of publication

FRENCH.reads(
    days.today,
    "(ce|cet) (matin|soir|midi|après-midi)",
    "cette (nuit|matinée|après-midi|soirée)",
    "dans la journée <! (de|du|d')",
    name="part_of_today",
)
FRENCH.reads(
    days.yesterday, "hier", "hier [,] {_:weekday} [{_:dom}] [{_:month}]", "hier , [le] {_:dom} {_:month}"
)
FRENCH.reads(
    days.tomorrow, "demain", "demain [,] {_:weekday} [{_:dom}] [{_:month}]", "demain , [le] {_:dom} {_:month}"
)


@FRENCH.rule("[d'] aujourd'hui en {weeks:weeks_in_days}")
def weeks_from_today(weeks: int) -> Time:
    """«d'aujourd'hui en huit»: a week after the publication."""
    return days.in_days(7 * weeks)


FRENCH.reads(days.last_night, "nuit (dernière|passée)")
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
