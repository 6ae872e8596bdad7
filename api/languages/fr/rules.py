"""How French names a time."""

from __future__ import annotations

from dataclasses import replace

from api.calendar.counting import (
    InYear,
    century_of,
    counted,
    days_from,
    near_year,
    nth_weekday,
    season_after,
    season_before,
    shifted,
    span_from,
    span_to,
    weekend,
)
from api.calendar.intervals import Interval, calendar_date, day_number, month_length
from api.extraction.language import Language
from api.extraction.times import (
    EARLY,
    FUTURE,
    LATE,
    MIDDLE,
    PAST,
    TRAP,
    AsEarlyAs,
    At,
    Between,
    Fixed,
    FromPublication,
    FromTold,
    Open,
    Part,
    Recurring,
    Time,
    Trap,
    ahead_of,
    coordinated,
    cut,
    ever_since,
    from_then_on,
    later_than,
    monthly,
    up_to,
    weekday_on_day,
    weekly,
    yearly,
)
from api.extraction.tokens import Tokenizer
from api.languages.basic.dates import read_other_dates
from api.languages.fr import words
from api.languages.fr.grammar import GRAMMAR, POSTPONED

FRENCH = LANGUAGE = Language(
    code="fr",
    tokenizer=Tokenizer(thousands="  \u00a0\u202f", elides=True),
    grammar=GRAMMAR,
    numbers=words.NUMBERS,
    abbreviations=words.ABBREVIATIONS,
    articles=words.ARTICLES,
    calendar_words=frozenset([*words.MONTHS, *words.WEEKDAYS, *words.SEASONS]),
    opening_words=frozenset(words.WEEKDAYS),
)

FRENCH.table("month", words.MONTHS)
FRENCH.table("weekday", words.WEEKDAYS)
FRENCH.table("weekdays", words.WEEKDAYS_PLURAL)
FRENCH.table("season", words.SEASONS)
FRENCH.table("unit", words.UNITS)
FRENCH.table("short_unit", words.SHORT_UNITS)
FRENCH.table("ordinal", words.ORDINALS)
FRENCH.table("day_word", words.DAYS_IN_WORDS)
FRENCH.table("century", words.CENTURIES)
FRENCH.table("century_word", words.CENTURIES_IN_WORDS)
FRENCH.table("decade", words.DECADES)
FRENCH.table("period", words.NAMED_PERIODS)
FRENCH.table("holiday", words.HOLIDAYS)
FRENCH.table("holiday_weekday", words.HOLIDAY_WEEKDAYS)
FRENCH.table("clock_word", words.CLOCK_WORDS)
FRENCH.table("part_of_day", dict.fromkeys(words.PARTS_OF_DAY, True))
FRENCH.table("street", dict.fromkeys(words.STREETS, True))
FRENCH.table("dated_noun", dict.fromkeys(words.DATED_NOUNS, True))
FRENCH.table("postponed", dict.fromkeys(POSTPONED, True))
FRENCH.table("open_bracket", {"(": True})
FRENCH.table("after_bracketed", dict.fromkeys((")", ",", "-", "–", "»", '"'), True))
FRENCH.table("counted", dict.fromkeys(words.COUNTED, True))


@FRENCH.slot("dom", "{day} <! er", "{day} er", "premier")
def day_of_month(day: int = 1) -> int:
    return day


@FRENCH.slot(
    "clock",
    "{hour} (h|heures|heure) [{minute}]",
    "{hour} : {minute}",
    "{hour_word:number} heures",
    "{clock_word}",
)
def clock(
    hour: int | None = None, minute: int = 0, hour_word: int | None = None, clock_word: str | None = None
) -> str | None:
    if clock_word is not None:
        return clock_word
    hour = hour if hour is not None else hour_word
    return None if hour is None or hour > 24 else f"{hour % 24:02}:{minute:02}"


def day_of(year: int, month: int, day: int) -> Time | Trap:
    try:
        return Fixed(Interval.day(day_number(year, month, day)))
    except ValueError:
        return TRAP


def every_year(month: int, day: int, *, on_weekday: int | None = None) -> Time | Trap:
    if day > (29 if month == 2 else month_length(2023, month)):
        return TRAP
    return yearly(lambda year: Interval.day(day_number(year, month, day)), on_weekday=on_weekday)


@FRENCH.rule("{iso_date}")
def iso_date(iso_date: tuple[int, int, int]) -> Time | Trap:
    return day_of(*iso_date)


@FRENCH.rule("{numeric_date}")
def numeric_date(numeric_date: tuple[int, int, int]) -> Time | Trap:
    return day_of(*numeric_date)


@FRENCH.rule(
    "[{weekday}] {dom} {month} {year}",
    "[{weekday}] {dom} {month} de l'an {year}",
    "[{weekday}] {dom} - {month} - {year}",
)
def full_date(dom: int, month: int, year: int, weekday: int | None = None) -> Time | Trap:
    return day_of(year, month, dom)


@FRENCH.rule("{dom} {month} [dernier|prochain|courant]", "ce {dom} {month}", "{dom} - {month} <! -")
def day_and_month(dom: int, month: int) -> Time | Trap:
    return every_year(month, dom)


@FRENCH.rule("[ce] {weekday} [,] [le] {dom} {month}")
def weekday_day_and_month(weekday: int, dom: int, month: int) -> Time | Trap:
    return every_year(month, dom, on_weekday=weekday)


@FRENCH.rule("[ce] {weekday} {dom} <! {month}")
def weekday_and_day(weekday: int, dom: int) -> Time:
    return weekday_on_day(weekday, dom)


@FRENCH.rule(
    "(les|des|aux|le|au|du|,|-) > {dom} < (et|ou|puis|au|-) [le|au|du] {other:dom} {month} {year}",
    "(les|des|aux) > {dom} < , {other:dom} (et|ou) {third:dom} {month} {year}",
)
def day_of_listed_dates(dom: int, other: int, month: int, year: int, third: int = 0) -> Time | Trap:
    return day_of(year, month, dom)


@FRENCH.rule(
    "(les|des|aux|le|au|du|,|-) > {dom} < (et|ou|puis|au|-) [le|au|du] {other:dom} {month} <! {year}",
    "(les|des|aux) > {dom} < , {other:dom} (et|ou) {third:dom} {month} <! {year}",
)
def day_and_month_of_listed_dates(dom: int, other: int, month: int, third: int = 0) -> Time | Trap:
    return every_year(month, dom)


@FRENCH.rule("le > {dom} < (,|.|;|:|au|à|en|dans|lors|devant|pour|par|sur)", "le > {dom} du mois")
def day_alone(dom: int) -> Time:
    return monthly(dom)


@FRENCH.rule("un > {_:month}")
def thing_named_like_a_month() -> Trap:
    return TRAP


@FRENCH.rule("{month}", "mois de {month}", "mois d' {month}", "ce mois de {month}")
def month_alone(month: int) -> Time:
    return yearly(lambda year: Interval.month(year, month))


@FRENCH.rule("[mois de|mois d'] {month} [de] {year}", "{month} de l'an {year}")
def month_and_year(month: int, year: int) -> Time:
    return Fixed(Interval.month(year, month))


@FRENCH.rule("{month} {two_digits}", "{month} ' {two_digits}", "{month} [de] l'année {two_digits}")
def month_and_two_digits(month: int, two_digits: int) -> Time | None:
    return Fixed(Interval.month(near_year(two_digits), month)) if two_digits > 31 else None


@FRENCH.rule("[mois de|mois d'] {month} (dernier|passé)", "{month} < et {other:month} (derniers|passés)")
def last_month_named(month: int, other: int = 0) -> Time:
    return FromPublication(lambda day: month_before(day, month))


@FRENCH.rule("[mois de|mois d'] {month} prochain", "{month} < et {other:month} prochains")
def next_month_named(month: int, other: int = 0) -> Time:
    return FromPublication(lambda day: month_after(day, month))


def month_before(day: int, month: int) -> Interval:
    year, current, _ = calendar_date(day)
    return Interval.month(year if month < current else year - 1, month)


def month_after(day: int, month: int) -> Interval:
    year, current, _ = calendar_date(day)
    return Interval.month(year if month > current else year + 1, month)


@FRENCH.rule("{month} (derniers|passés)")
def last_of_listed_months(month: int) -> Time:
    return last_month_named(month)


@FRENCH.rule("{month} prochains")
def next_of_listed_months(month: int) -> Time:
    return next_month_named(month)


@FRENCH.rule("{month} de (cette année|l'année en cours)")
def month_of_this_year(month: int) -> Time:
    return FromPublication(lambda day: Interval.month(calendar_date(day)[0], month))


@FRENCH.rule("{month} (de l'année dernière|de l'an dernier|de l'an passé|de l'année passée)")
def month_of_last_year(month: int) -> Time:
    return FromPublication(lambda day: Interval.month(calendar_date(day)[0] - 1, month))


@FRENCH.rule("{month} (de l'année prochaine|de l'an prochain)")
def month_of_next_year(month: int) -> Time:
    return FromPublication(lambda day: Interval.month(calendar_date(day)[0] + 1, month))


@FRENCH.rule("première quinzaine (de|d'|du mois de|du mois d') {month}")
def first_half_of_month(month: int) -> Time:
    return cut(month_alone(month), lambda whole: Interval.days(whole.start or 0, (whole.start or 0) + 14))


@FRENCH.rule("(seconde|deuxième) quinzaine (de|d'|du mois de|du mois d') {month}")
def second_half_of_month(month: int) -> Time:
    return cut(month_alone(month), lambda whole: Interval.days((whole.start or 0) + 15, whole.end or 0))


@FRENCH.rule("(premiers jours|tout début) (de|d'|du mois de) {month}")
def first_days_of_month(month: int) -> Time:
    return Part(month_alone(month), EARLY)


@FRENCH.rule("derniers jours (de|d'|du mois de) {month}")
def last_days_of_month(month: int) -> Time:
    return Part(month_alone(month), LATE)


@FRENCH.rule("[ce] {weekday}", "[ce] {weekday} (même|seulement)")
def weekday_alone(weekday: int) -> Time:
    return weekly(weekday)


@FRENCH.rule("{weekday} (dernier|passé)", "{weekday} de la semaine (dernière|passée)")
def last_weekday(weekday: int) -> Time:
    return FromPublication(lambda day: Interval.day(day - ((day + 6 - weekday) % 7 or 7)))


@FRENCH.rule("{weekday} prochain", "{weekday} qui vient", "{weekday} en huit")
def next_weekday(weekday: int) -> Time:
    return FromPublication(lambda day: Interval.day(day + ((weekday - day - 6) % 7 or 7)))


@FRENCH.rule("{weekday} (suivant|d'après)")
def following_weekday(weekday: int) -> Time:
    return FromTold(
        lambda told: Interval.day((told.start or 0) + ((weekday - (told.start or 0) - 6) % 7 or 7))
    )


@FRENCH.rule("{weekday} (précédent|d'avant)")
def preceding_weekday(weekday: int) -> Time:
    return FromTold(
        lambda told: Interval.day((told.start or 0) - (((told.start or 0) + 6 - weekday) % 7 or 7))
    )


@FRENCH.rule(
    "{ordinal} {weekday} (de|d'|du mois de) {month} {year}",
    "dernier {weekday} (de|d'|du mois de) {month} {year}",
)
def nth_weekday_of_dated_month(weekday: int, month: int, year: int, ordinal: int = 0) -> Time | Trap:
    interval = nth_weekday(year, month, weekday, ordinal)
    return TRAP if interval is None else Fixed(interval)


@FRENCH.rule("{ordinal} {weekday} (de|d') {month} <! {year}", "dernier {weekday} (de|d') {month} <! {year}")
def nth_weekday_of_month(weekday: int, month: int, ordinal: int = 0) -> Time:
    return yearly(lambda year: nth_weekday(year, month, weekday, ordinal))


@FRENCH.rule(
    "(un|le premier|chaque|tous les|les|le dernier|certains|des|le deuxième) > {weekday} <! {dom}",
    "(tous les|les|chaque|des|certains) > {weekdays}",
    "chaque {weekday}",
    "tous les {weekdays}",
    "le > {weekday} < (,|.|;|et|matin|soir|après-midi|:|sur|{_:after_bracketed})",
    "(un|chaque) > {weekday} < sur",
    "du > {weekday} au {weekday} <! {dom}",
    "{weekday} noir",
    "{ordinal} {weekday} (du mois|de chaque mois|de l'avent)",
    "dernier {weekday} (du mois|de chaque mois)",
)
def repeated_weekday(weekday: int = 0, weekdays: int = 0, ordinal: int = 0) -> Trap:
    return TRAP


@FRENCH.rule(
    "{_:street} [du|de la|des|de l'|de|le] {dom} [-] {month} [-] [{year}]",
    "{_:street} (du|de la|des|de l'|de|d') {day_word} - {month} - [{year}]",
    "{_:street} (du|de la|des|de l'|de|d') {day_word} - {month}",
)
def street_name(month: int, dom: int = 0, day_word: int = 0, year: int = 0) -> Trap:
    return TRAP


def in_days(count: int) -> Time:
    return FromPublication(lambda day: Interval.day(day + count))


@FRENCH.rule(
    "aujourd'hui",
    "aujourd'hui [,] [ce] {weekday} [{dom}] [{month}]",
    "ce jour <! -",
    "en ce jour",
)
def today(weekday: int = 0, dom: int = 0, month: int = 0) -> Time:
    return FromPublication(Interval.day, lasting=True)


@FRENCH.rule(
    "(ce|cet) (matin|soir|midi|après-midi)",
    "cette (nuit|matinée|après-midi|soirée)",
    "dans la journée <! (de|du|d')",
)
def part_of_today() -> Time:
    return in_days(0)


@FRENCH.rule("hier", "hier [,] {weekday} [{dom}] [{month}]")
def yesterday(weekday: int = 0, dom: int = 0, month: int = 0) -> Time:
    return in_days(-1)


@FRENCH.rule("avant-hier")
def day_before_yesterday() -> Time:
    return in_days(-2)


@FRENCH.rule("demain", "demain [,] {weekday} [{dom}] [{month}]")
def tomorrow(weekday: int = 0, dom: int = 0, month: int = 0) -> Time:
    return in_days(1)


@FRENCH.rule("après-demain")
def day_after_tomorrow() -> Time:
    return in_days(2)


@FRENCH.rule(
    "du jour au lendemain",
    "au jour le jour",
    "à l'ordre du jour",
    "lendemains",
    "jusqu'à ce jour",
    "mi-temps",
    "mi-parcours",
    "de nos jours",
)
def saying_about_days() -> Trap:
    return TRAP


def after_told(count: int, unit: str) -> Time:
    return FromTold(lambda told: shifted(told, count, unit))


@FRENCH.rule(
    "le lendemain", "dès le lendemain", "lendemain matin", "lendemain soir", "jour suivant", "jour d'après"
)
def day_after_told() -> Time:
    return FromTold(lambda told: counted(told.end if told.end is not None else told.start or 0, 1, "day"))


@FRENCH.rule("la veille [au soir|au matin]", "jour précédent", "jour d'avant")
def day_before_told() -> Time:
    return after_told(-1, "day")


@FRENCH.rule("le surlendemain", "surlendemain")
def second_day_after_told() -> Time:
    return after_told(2, "day")


@FRENCH.rule("l'avant-veille", "avant-veille")
def second_day_before_told() -> Time:
    return after_told(-2, "day")


@FRENCH.rule(
    "ce jour - là",
    "ce soir - là",
    "ce matin - là",
    "cette nuit - là",
    "le même jour",
    "le jour même",
    "le soir même",
)
def same_day_as_told() -> Time:
    return FromTold(lambda told: told if told.precision == "day" else None)


@FRENCH.rule("cette année - là", "la même année")
def same_year_as_told() -> Time:
    return after_told(0, "year")


@FRENCH.rule("(la|cette) même semaine", "cette semaine - là")
def same_week_as_told() -> Time:
    return after_told(0, "week")


@FRENCH.rule("le même mois", "ce mois - là")
def same_month_as_told() -> Time:
    return after_told(0, "month")


@FRENCH.rule("{unit} (suivant|suivante|d'après)")
def unit_after_told(unit: str) -> Time:
    return after_told(1, unit)


@FRENCH.rule("{unit} (précédent|précédente|d'avant)")
def unit_before_told(unit: str) -> Time:
    return after_told(-1, unit)


@FRENCH.rule("{number} {unit} plus tard", "{number} {unit} après < (,|.|;)")
def units_after_told(number: int, unit: str) -> Time:
    return after_told(number, unit)


@FRENCH.rule("{number} {unit} (plus tôt|auparavant)", "{number} {unit} avant < (,|.|;)")
def units_before_told(number: int, unit: str) -> Time:
    return after_told(-number, unit)


@FRENCH.slot(
    "about",
    "près de",
    "plus de",
    "environ",
    "un peu plus de",
    "un peu moins de",
    "moins de",
    "à peine",
    "quelque",
    "tout juste",
    "à peu près",
    "presque",
    "bientôt",
    "exactement",
)
def about() -> bool:
    return True


@FRENCH.rule(
    "(il y a|voilà|voici) [{_:about}] {number} {unit} [et demi|et demie]",
    "(il y a|voilà|voici) [{_:about}] {number} {unit} jour pour jour",
)
def units_ago(number: int, unit: str) -> Time:
    return FromPublication(lambda day: counted(day, -number, unit))


@FRENCH.rule("(voilà|voici|il y a|cela fait|ça fait) [{_:about}] {number} {unit} (que|qu'|et)")
def duration_so_far(number: int, unit: str) -> Trap:
    return TRAP


@FRENCH.rule("(dans|d'ici) > [{_:about}] {number} {unit} <! (de|d'|plus)")
def in_units(number: int, unit: str) -> Time:
    return FromPublication(lambda day: counted(day, number, unit))


@FRENCH.rule(
    "(dans|d'ici) > (un|une) {unit} ou deux", "dans les > {number} {unit} (à venir|qui viennent|suivants)"
)
def coming_units(unit: str, number: int = 1) -> Time:
    return FromPublication(lambda day: span_from(day, number, unit))


@FRENCH.rule(
    "(les|des|ces|aux) > {number} (derniers|dernières) {unit}",
    "ces {number} (derniers|dernières) {unit}",
    "(les|des|ces) > {number} {unit} (écoulés|écoulées)",
)
def past_units(number: int, unit: str) -> Time:
    return FromPublication(lambda day: span_to(day, number, unit))


@FRENCH.rule(
    "(les|des|ces|aux) > {number} (prochains|prochaines) {unit}", "ces {number} (prochains|prochaines) {unit}"
)
def next_units(number: int, unit: str) -> Time:
    return FromPublication(lambda day: span_from(day, number, unit))


def this_unit(unit: str, count: int = 0) -> Time:
    return FromPublication(lambda day: counted(day, count, unit))


@FRENCH.rule("(ce|cette) {unit} <! - là", "(ce|cette) {unit} - ci", "{unit} en cours")
def this_one(unit: str) -> Time | None:
    return None if unit == "day" else this_unit(unit)


@FRENCH.rule("{unit} (dernier|dernière|passé|passée|écoulé|écoulée)")
def last_unit(unit: str) -> Time:
    return this_unit(unit, -1)


@FRENCH.rule("{unit} (prochain|prochaine)", "{unit} qui vient", "{unit} à venir")
def next_unit(unit: str) -> Time:
    return this_unit(unit, 1)


@FRENCH.rule("(fin|début|milieu) (de|du|de la|de l'|d') > {unit}", "(mi|courant) > {unit}")
def unit_in_course(unit: str) -> Time | None:
    """«la fin du mois», «d'ici à la fin de la décennie»."""
    return None if unit == "day" else this_unit(unit)


@FRENCH.rule("ce (week-end|weekend)", "(week-end|weekend) qui vient", "cette fin de semaine")
def this_weekend() -> Time:
    return FromPublication(lambda day: weekend(day, 0))


@FRENCH.rule("(au cours du|pendant le|durant le|tout le|du) > (week-end|weekend)")
def weekend_alone() -> Time:
    return Recurring(
        lambda day: (weekend(day, weeks) for weeks in (-1, 0, 1)), ("start", "end"), by_year=False
    )


@FRENCH.rule("(week-end|weekend) (dernier|passé)")
def last_weekend() -> Time:
    return FromPublication(lambda day: weekend(day, -1))


@FRENCH.rule("(week-end|weekend) prochain")
def next_weekend() -> Time:
    return FromPublication(lambda day: weekend(day, 1))


@FRENCH.rule("(week-end|weekend) (suivant|d'après)")
def following_weekend() -> Time:
    return FromTold(lambda told: weekend(told.end or 0, 1))


@FRENCH.rule("(week-end|weekend) (du|des) {dom} [et|au] [{last:dom}] {month} [{year}]")
def weekend_of_date(dom: int, month: int, last: int = 0, year: int = 0) -> Time | Trap:
    first = day_of(year, month, dom) if year else every_year(month, dom)
    return first if isinstance(first, Trap) else cut(first, lambda day: weekend(day.start or 0, 0))


@FRENCH.rule("semaine du [{weekday}] {dom} {month} [{year}]")
def week_of_date(dom: int, month: int, weekday: int = 0, year: int = 0) -> Time | Trap:
    first = day_of(year, month, dom) if year else every_year(month, dom)
    return first if isinstance(first, Trap) else cut(first, lambda day: Interval.week(day.start or 0))


@FRENCH.rule(
    "(en|depuis|dès|jusqu'en|entre|avant|après|vers|fin|début|mi|mi -|milieu|courant|l'horizon|durant|janvier -|jusqu'à|d'ici|d'ici à|d'ici - à) > {year} <! {_:counted}",
    "(de|d'|pour|sur|que) > {year} <! {_:counted}",
    "année {year}",
    "en > l'an {year}",
    "{_:postponed} à > {year}",
    "{_:dated_noun} > {year}",
    "{found} (et|ou|puis|,|à|-|/|au|contre) > [en|à|de] {year} <! {_:counted}",
    "{_:open_bracket} > {year} < {_:after_bracketed}",
    "{year} < (-|–|à|/) {last:year}",
    "{found} (et|,) en > {year}",
    "{season} > {year}",
)
def year_alone(year: int, last: int = 0, season: int = 0) -> Time | None:
    return None if last and last < year else Fixed(Interval.year(year))


@FRENCH.rule("l'an {year}", "{ordinal} {century} siècle avant", "(à|a|et|est|de) > {year} {_:counted}")
def count_or_saying(year: int = 0, ordinal: int = 0, century: int = 0) -> Trap:
    return TRAP


@FRENCH.rule("en {two_digits} < (,|.|;|et)", "en ' {two_digits}")
def year_in_two_digits(two_digits: int) -> Time | None:
    return Fixed(Interval.year(near_year(two_digits))) if two_digits > 31 else None


@FRENCH.rule(
    "{year} (avant|av.) (Jésus-Christ|J.-C.|notre ère)",
    "an {year} (avant|av.) (Jésus-Christ|J.-C.|notre ère)",
)
def year_before_christ(year: int) -> Time:
    return Fixed(Interval.year(1 - year))


@FRENCH.rule(
    "[en] > (l'an|l') {number} (avant|av.) (Jésus-Christ|J.-C.|notre ère)",
    "en > {number} (avant|av.) (Jésus-Christ|J.-C.|notre ère)",
)
def small_year_before_christ(number: int) -> Time:
    return Fixed(Interval.year(1 - number))


@FRENCH.rule(
    "années {year}", "années {two_digits}", "années {decade}", "décennie {year}", "années {year} - {year}"
)
def decade(year: int = 0, two_digits: int = 0, decade: int = 0) -> Time | None:
    start = year or 1900 + (two_digits or decade)
    return None if start % 10 else Fixed(Interval.decade(start))


@FRENCH.rule(
    "({century}|{century:century_word}) siècle (avant|av.) (Jésus-Christ|J.-C.|notre ère)",
)
def century_before_christ(century: int) -> Time:
    """The first century before Christ is the years -99 to 0 of astronomers."""
    years = Interval.between(Interval.year(1 - 100 * century), Interval.year(100 - 100 * century))
    return Fixed(replace(years, precision="century"))


@FRENCH.rule("{number} (après|apr.) (Jésus-Christ|J.-C.|notre ère)")
def year_after_christ(number: int) -> Time:
    return Fixed(Interval.year(number))


@FRENCH.rule("{century} siècle", "{century_word} siècle", "{century} s.")
def century(century: int = 0, century_word: int = 0) -> Time:
    return Fixed(century_of(century or century_word))


@FRENCH.rule("{century} < (et|ou|au|-) {later:century} siècles", "{century} siècles")
def one_of_centuries(century: int, later: int = 0) -> Time:
    return Fixed(century_of(century))


@FRENCH.rule("{ordinal} trimestre (de|de l'année|de l'exercice|) {year}")
def quarter_of_year(ordinal: int, year: int) -> Time | None:
    return Fixed(Interval.quarter(year, ordinal)) if ordinal <= 4 else None


@FRENCH.rule(
    "{ordinal} trimestre", "{ordinal} trimestre (de cette année|de l'année en cours)", "dernier trimestre"
)
def quarter(ordinal: int = 4) -> Time | None:
    if ordinal > 4:
        return None
    return yearly(lambda year: Interval.quarter(year, ordinal), told_when_over=True)


@FRENCH.rule(
    "{ordinal} semestre (de|de l'année|de l'exercice|) {year}", "{ordinal} moitié de [l'année] {year}"
)
def half_of_year(ordinal: int, year: int) -> Time | None:
    return Fixed(Interval.half(year, ordinal)) if ordinal <= 2 else None


@FRENCH.rule("{ordinal} semestre", "{ordinal} (moitié|partie) de l'année")
def half(ordinal: int) -> Time | None:
    return yearly(lambda year: Interval.half(year, ordinal), told_when_over=True) if ordinal <= 2 else None


@FRENCH.rule("{season} [de|de l'année] {year}")
def season_of_year(season: int, year: int) -> Time:
    return Fixed(Interval.season(year, season))


@FRENCH.rule(
    "{season} {year} - {last:year}", "{season} {year} - {two_digits}", "{season} {year} / {last:year}"
)
def season_across_years(season: int, year: int, last: int = 0, two_digits: int = 0) -> Time:
    return Fixed(Interval.season(year, season))


@FRENCH.rule("(cet|ce) {season}")
def this_season(season: int) -> Time:
    """This summer is the one of this year, as long as the clause does not speak of one to come."""
    return yearly(lambda year: Interval.season(year, season))


@FRENCH.rule(
    "(l'|à l'|au|le|en|de l'|du|et l'|,|début|fin|mi -|d'ici l'|cours de l') > {season} <! (et|des Indiens)"
)
def season_alone(season: int) -> Time:
    return yearly(lambda year: Interval.season(year, season))


@FRENCH.rule("{season} (dernier|passé)")
def last_season(season: int) -> Time:
    return FromPublication(lambda day: season_before(day, season))


@FRENCH.rule("{season} (prochain|qui vient|à venir)")
def next_season(season: int) -> Time:
    return FromPublication(lambda day: season_after(day, season))


@FRENCH.rule("{season} (suivant|d'après)")
def following_season(season: int) -> Time:
    return FromTold(lambda told: season_after(told.end or 0, season))


@FRENCH.rule("{season} (précédent|d'avant)")
def preceding_season(season: int) -> Time:
    return FromTold(lambda told: season_before(told.start or 0, season))


BEFORE_HOLIDAY = "(à|la|le|l'|du|avant|après|depuis|pour|jusqu'à|dès|d'ici|d'ici à|vers|le jour de|le jour d'|jour de la|ce|passé|fête de|fêtes de|soir de|que|entre|et)"


@FRENCH.rule(
    f"{BEFORE_HOLIDAY} > {{holiday}}",
    "(jour|soir|matin) (de|du|de la|de l') {holiday}",
    "{found} > {holiday}",
    "(passer|passe|passera|passeront|passé|fêter|fête|fêtera|fêteront|fêté|célébrer) > {holiday}",
)
def holiday(holiday: InYear) -> Time:
    return yearly(holiday)


@FRENCH.rule("{holiday_weekday}")
def holiday_weekday(holiday_weekday: InYear) -> Time:
    return yearly(holiday_weekday)


@FRENCH.rule(
    "{_:street} (de|du|de la|de l'|des) {holiday}",
    "(marché|marchés|sapin|père|cadeau|cadeaux|vacances|arbre|conte|repas) (de|de la) {holiday}",
)
def named_for_holiday(holiday: InYear) -> Trap:
    return TRAP


@FRENCH.rule("{holiday} {year}", "(jour|soir|matin) (de|du|de la|de l') {holiday} {year}")
def holiday_of_year(holiday: InYear, year: int) -> Time | None:
    interval = holiday(year)
    return None if interval is None else Fixed(interval)


@FRENCH.rule("{holiday} (dernier|dernière|passé)")
def last_holiday(holiday: InYear) -> Time:
    return Open(yearly(holiday), lambda interval: interval, PAST, forced=True)


@FRENCH.rule("{holiday} (prochain|prochaine)")
def next_holiday(holiday: InYear) -> Time:
    return Open(yearly(holiday), lambda interval: interval, FUTURE, forced=True)


@FRENCH.rule("[la|l'] {period}", "(pendant|durant|sous) > [le|la|l'|les] {period}")
def named_period(period: Interval) -> Time:
    return Fixed(period)


CUT_OF = "[de|du|de la|de l'|des|d'|de cette|de ce|du mois de|de l'année]"


@FRENCH.part(
    f"(début|débuts|commencement) {CUT_OF} {{time}}",
    f"(aux|les) > (débuts) {CUT_OF} {{time}}",
    "tout début {time}",
)
def early(time: Time) -> Time:
    return Part(time, EARLY)


@FRENCH.part(
    f"milieu {CUT_OF} {{time}}",
    "[la] mi - {time}",
    "mi {time}",
    "(au coeur|au cœur) (de|de l'|du|d'|des) {time}",
)
def middle(time: Time) -> Time:
    return Part(time, MIDDLE)


@FRENCH.part(f"fin {CUT_OF} {{time}}", "toute fin {time}", "(fin|terme) (du|de la|de l') {time}")
def late(time: Time) -> Time:
    return Part(time, LATE)


@FRENCH.part(
    "courant {time}", "(courant|dans le courant) (de|du|de la|de l'|d') {time}", "(au|le) > mois de {time}"
)
def in_course_of(time: Time) -> Time:
    return time


@FRENCH.part(
    "{time} {_:part_of_day}",
    "{time} {_:part_of_day} à {clock}",
    "{time} [,] (à|vers|dès|peu avant|peu après|avant|après|à partir de|jusqu'à) [environ|près de] {clock} [précises|gmt|utc]",
    "{time} {clock}",
    "{time} {_:part_of_day} [,] (vers|peu après|peu avant) {clock}",
    "(nuit|soirée|matinée|journée|après-midi) (de|du|d') {time}",
    "{clock} {time}",
)
def with_clock(time: Time, clock: str | None = None) -> Time | At:
    return time if clock is None else At(time, clock)


@FRENCH.part("(veille|soir de la veille) (de|du|de la|de l'|d') {time}")
def eve_of(time: Time) -> Time:
    return cut(time, lambda day: None if day.start is None else Interval.day(day.start - 1))


@FRENCH.part("lendemain (de|du|de la|de l'|d') {time}")
def day_after(time: Time) -> Time:
    return cut(time, lambda day: None if day.end is None else Interval.day(day.end + 1))


@FRENCH.part(
    "du > {dom} (au|-) {last:time}",
    "(entre le|entre les|le) > {dom} et [le] {last:time}",
    "du > {weekday} {dom} au {last:time}",
)
def from_day_to(dom: int, last: Time, weekday: int = 0) -> Time | None:
    """«du 3 au 5 juin»: the month of the last day is the month of the first."""
    return cut(last, lambda day: days_from(dom, day))


@FRENCH.rule("nuit du {first:dom} au {last:dom} <! {month}")
def night_between_days(first: int, last: int) -> Time:
    return cut(monthly(last), lambda day: days_from(first, day))


@FRENCH.part("{dom} - {last:time}")
def days_joined(dom: int, last: Time) -> Time | None:
    return from_day_to(dom, last)


DETERMINER = "[le|la|l'|les|ce|cette|cet]"


@FRENCH.range(
    f"(de|du|d'|de la|de l'|depuis|depuis le) {{first:time}} (à|au|aux|jusqu'à|jusqu'au|jusqu'en|à la|à l') {DETERMINER} {{last:time}}",
    f"entre {DETERMINER} {{first:time}} et {DETERMINER} {{last:time}}",
    "{first:time} (-|–|/) {last:time}",
    "{first:time} (à|au) {last:time}",
)
def from_to(first: Time, last: Time) -> Time:
    return Between(first, last)


LINKS = "(et|,|ou|puis|, puis|et puis|ainsi que) [en|le|la|au|à la|à l'|du|de|l'|dès|les|à|au mois de|de nouveau en]"


@FRENCH.range(f"{{first:time}} {LINKS} {{last:time}}")
def listed(first: Time, last: Time) -> tuple[Time, ...]:
    return coordinated((first, last))


@FRENCH.range(f"{{first:time}} {LINKS} {{second:time}} {LINKS} {{last:time}}")
def listed_three(first: Time, second: Time, last: Time) -> tuple[Time, ...]:
    return coordinated((first, second, last))


@FRENCH.frame(f"depuis [lors de|au moins|déjà|environ] {DETERMINER} {{time}}")
def since_then(time: Time) -> Time:
    return ever_since(time)


@FRENCH.frame(
    f"(à partir|à compter|à dater) (de|du|d') {DETERMINER} {{time}}", f"pas avant {DETERMINER} {{time}}"
)
def from_then(time: Time) -> Time:
    return from_then_on(time)


@FRENCH.frame(
    f"(au cours|au long|lors|dans le courant) (de|du|des|de la|de l'|d') {DETERMINER} {{time}}",
    f"(pendant|durant) [tout|toute] {DETERMINER} {{time}}",
)
def throughout(time: Time) -> Time:
    return time


@FRENCH.frame(f"dès {DETERMINER} {{time}}")
def as_early_as(time: Time) -> Time:
    return AsEarlyAs(time)


@FRENCH.frame(f"(jusqu'à|jusqu'au|jusqu'en|jusqu'aux|jusque|jusqu') {DETERMINER} {{time}}")
def until_then(time: Time) -> Time:
    return up_to(time, lasting=True)


@FRENCH.frame(
    f"(d'ici|d'ici à|d'ici au|d'ici en|d'ici - à|au plus tard|au plus tard en|au plus tard à|au plus tard au) {DETERMINER} {{time}}",
    "{time} (au plus tard|dernier délai)",
)
def by_then(time: Time) -> Time:
    return up_to(time, forced=True)


@FRENCH.frame(f"avant {DETERMINER} {{time}}", "avant (le début|l'ouverture) (de|du) {time}")
def before_then(time: Time) -> Time:
    return ahead_of(time)


@FRENCH.frame(f"(après|passé|au-delà de|au-delà du|à l'issue de|au lendemain de) {DETERMINER} {{time}}")
def after_then(time: Time) -> Time:
    return later_than(time)


read_other_dates(FRENCH, words.MONTHS)
