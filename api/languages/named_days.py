"""Feasts and named periods, once for all languages, which hold only names for them.

A feast is a function of the year, a period an interval. What no simple rule gives comes from the calendars
of the ``holidays`` and ``dateutil`` packages.
"""

from __future__ import annotations

from datetime import date
from functools import cache

from dateutil.easter import easter

from api.calendar.counting import nth_weekday
from api.calendar.days import day_number
from api.calendar.days import weekday as weekday_of_day
from api.calendar.intervals import Interval
from api.calendar.recurring import InYear


def on(month: int, day: int) -> InYear:
    """A feast on the same day every year."""
    return lambda year: Interval.day(day_number(year, month, day))


def days(month: int, first: int, last: int) -> InYear:
    """A feast of several days in a month."""
    return lambda year: Interval.days(day_number(year, month, first), day_number(year, month, last))


def from_easter(first: int, last: int | None = None) -> InYear:
    """A feast that moves with Easter Sunday of the Gregorian calendar, known from 1583 to 4099.

    It goes on to the ``last`` day, also counted from Easter, if it is longer than a day.
    """

    def in_year(year: int) -> Interval | None:
        if not 1583 <= year <= 4099:
            return None
        sunday = easter(year).toordinal()
        return Interval.day(sunday + first) if last is None else Interval.days(sunday + first, sunday + last)

    return in_year


def fourth_advent(year: int) -> int:
    """The fourth Sunday in Advent, the last one before Christmas."""
    eve = day_number(year, 12, 24)
    return eve - (weekday_of_day(eve) + 1) % 7


def from_advent(days: int) -> InYear:
    """A feast that is counted from the fourth Sunday in Advent."""
    return lambda year: Interval.day(fourth_advent(year) + days)


def advent(year: int) -> Interval:
    """From the first Sunday in Advent to Christmas Eve."""
    return Interval.days(fourth_advent(year) - 21, day_number(year, 12, 24))


def german_unity_day(year: int) -> Interval | None:
    """The third of October since 1990, the seventeenth of June before; None in years that did not keep it."""
    day = (10, 3) if year >= 1990 else (6, 17)
    return Interval.day(day_number(year, *day)) if year >= 1954 else None


def nth_weekday_of(month: int, weekday: int, ordinal: int, *, later: int = 0) -> InYear:
    """A feast on the nth such weekday of a month (Monday is 0), or ``later`` days after it."""

    def in_year(year: int) -> Interval | None:
        day = nth_weekday(year, month, weekday, ordinal)
        return None if day is None else Interval.day(day.first + later)

    return in_year


def turn_of_the_year(year: int) -> Interval:
    """The last day of a year and the first of the next."""
    last = day_number(year, 12, 31)
    return Interval.days(last, last + 1)


def official(country: str, name: str) -> InYear:
    """A public holiday by its English name; None in years that did not keep it."""

    def in_year(year: int) -> Interval | None:
        day = _calendar(country, year).get(name) if 1 <= year <= 9999 else None
        return None if day is None else Interval.day(day.toordinal())

    return in_year


def federal(since: int, feast: InYear, name: str) -> InYear:
    """A holiday of the United States as the law has it since a year; the calendar knows it by name before.

    Most are asked for in years near the present, which need not wait for the calendar to be loaded.
    """
    before = official("US", name)
    return lambda year: feast(year) if year >= since else before(year)


def load_calendars() -> None:
    """Loads the calendars of public holidays, which the first Diwali would wait for: it takes 0.2 s."""
    _calendar("SG", 2000)


@cache
def _calendar(country: str, year: int) -> dict[str, date]:
    # imported here because it takes longer than importing all languages
    import holidays

    named = holidays.country_holidays(country, years=year, observed=False, language="en_US")
    return {name: day for day in sorted(named) for name in named.get_list(day)}


NEW_YEARS_DAY = on(1, 1)
TURN_OF_THE_YEAR = turn_of_the_year
TWELFTH_NIGHT = on(1, 5)
EPIPHANY = on(1, 6)
BURNS_NIGHT = on(1, 25)
AUSTRALIA_DAY = on(1, 26)
CANDLEMAS = on(2, 2)
GROUNDHOG_DAY = on(2, 2)
VALENTINES_DAY = on(2, 14)
SAINT_DAVIDS_DAY = on(3, 1)
INTERNATIONAL_WOMENS_DAY = on(3, 8)
SAINT_PATRICKS_DAY = on(3, 17)
SAINT_JOSEPHS_DAY = on(3, 19)
APRIL_FOOLS_DAY = on(4, 1)
EARTH_DAY = on(4, 22)
SAINT_GEORGES_DAY = on(4, 23)
ANZAC_DAY = on(4, 25)
LIBERATION_OF_ITALY = on(4, 25)
KINGS_DAY = on(4, 27)
MAY_DAY = on(5, 1)
POLISH_CONSTITUTION_DAY = on(5, 3)
DUTCH_REMEMBRANCE_DAY = on(5, 4)
DUTCH_LIBERATION_DAY = on(5, 5)
VICTORY_DAY = on(5, 9)
CINCO_DE_MAYO = on(5, 5)
SAINT_ISIDORES_DAY = on(5, 15)
ITALIAN_REPUBLIC_DAY = on(6, 2)
ENVIRONMENT_DAY = on(6, 5)
FLAG_DAY = on(6, 14)
JUNETEENTH = on(6, 19)
MIDSUMMER_EVE = on(6, 23)
MIDSUMMER_NIGHT = days(6, 23, 24)
MIDSUMMER_DAY = on(6, 24)
SAINTS_PETER_AND_PAUL = on(6, 29)
CANADA_DAY = on(7, 1)
INDEPENDENCE_DAY = on(7, 4)
SAN_FERMIN = days(7, 7, 14)
BASTILLE_DAY = on(7, 14)
SAINT_JAMES_DAY = on(7, 25)
SWISS_NATIONAL_DAY = on(8, 1)
PERUVIAN_INDEPENDENCE = days(7, 28, 29)
SWISS_NATIONAL_DAY = on(8, 1)
SAINT_LAURENCES_DAY = on(8, 10)
ASSUMPTION = on(8, 15)
CATALAN_DAY = on(9, 11)
SAINT_JANUARIUS_DAY = on(9, 19)
OUR_LADY_OF_MERCY = on(9, 24)
HISPANIC_DAY = on(10, 12)
AUSTRIAN_NATIONAL_DAY = on(10, 26)
REFORMATION_DAY = on(10, 31)
HALLOWEEN = on(10, 31)
ALL_SAINTS = on(11, 1)
ALL_SOULS = on(11, 2)
GUY_FAWKES_NIGHT = on(11, 5)
ARMISTICE_DAY = on(11, 11)
MARTINMAS = on(11, 11)
SAINT_ANDREWS_DAY = on(11, 30)
AIDS_DAY = on(12, 1)
SAINT_NICHOLAS_DAY = on(12, 6)
SPANISH_CONSTITUTION_DAY = on(12, 6)
SAINT_BARBARAS_DAY = on(12, 4)
PEARL_HARBOR_DAY = on(12, 7)
SAINT_AMBROSES_DAY = on(12, 7)
IMMACULATE_CONCEPTION = on(12, 8)
OUR_LADY_OF_GUADALUPE = on(12, 12)
CHRISTMAS_EVE = on(12, 24)
CHRISTMAS = on(12, 25)
SAINT_STEPHENS_DAY = on(12, 26)
HOLY_INNOCENTS = on(12, 28)
NEW_YEARS_EVE = on(12, 31)

FAT_THURSDAY = from_easter(-52)
SHROVE_MONDAY = from_easter(-48)
SHROVE_TUESDAY = from_easter(-47)
ASH_WEDNESDAY = from_easter(-46)
MOTHERING_SUNDAY = from_easter(-21)
PALM_SUNDAY = from_easter(-7)
HOLY_WEEK = from_easter(-7, 0)
HOLY_WEEK_BEFORE_EASTER = from_easter(-7, -1)
MAUNDY_THURSDAY = from_easter(-3)
GOOD_FRIDAY = from_easter(-2)
HOLY_SATURDAY = from_easter(-1)
EASTER_NIGHT = from_easter(-1, 0)
EASTER = from_easter(0)
EASTER_MONDAY = from_easter(1)
LOW_SUNDAY = from_easter(7)
ASCENSION = from_easter(39)
WHIT_WEEKEND = from_easter(48, 49)
PENTECOST = from_easter(49)
WHIT_MONDAY = from_easter(50)
CORPUS_CHRISTI = from_easter(60)
SACRED_HEART_SUNDAY = from_easter(70)

ADVENT_SUNDAYS = tuple(from_advent(-before) for before in (21, 14, 7, 0))
ADVENT = advent
SUNDAY_OF_THE_DEAD = from_advent(-28)
REPENTANCE_DAY = from_advent(-32)
GERMAN_DAY_OF_MOURNING = from_advent(-35)
GERMAN_UNITY_DAY = german_unity_day

PRINSJESDAG = nth_weekday_of(9, 1, 3)
SWISS_PRAYER_DAY = nth_weekday_of(9, 6, 3)
HARVEST_FESTIVAL = nth_weekday_of(10, 6, 1)
MOTHERS_DAY = nth_weekday_of(5, 6, 2)
FATHERS_DAY = nth_weekday_of(6, 6, 3)
ELECTION_DAY = nth_weekday_of(11, 0, 1, later=1)
REMEMBRANCE_SUNDAY = nth_weekday_of(11, 6, 2)
THANKSGIVING_EVE = nth_weekday_of(11, 3, 4, later=-1)
BLACK_FRIDAY = nth_weekday_of(11, 3, 4, later=1)
CYBER_MONDAY = nth_weekday_of(11, 3, 4, later=4)

MARTIN_LUTHER_KING_DAY = federal(1986, nth_weekday_of(1, 0, 3), "Martin Luther King Jr. Day")
PRESIDENTS_DAY = federal(1971, nth_weekday_of(2, 0, 3), "Washington's Birthday")
MEMORIAL_DAY = federal(1971, nth_weekday_of(5, 0, 0), "Memorial Day")
LABOR_DAY = federal(1894, nth_weekday_of(9, 0, 1), "Labor Day")
COLUMBUS_DAY = federal(1971, nth_weekday_of(10, 0, 2), "Columbus Day")
THANKSGIVING = federal(1942, nth_weekday_of(11, 3, 4), "Thanksgiving Day")

ROSH_HASHANAH = official("IL", "Rosh Hashanah")
YOM_KIPPUR = official("IL", "Yom Kippur")
CHINESE_NEW_YEAR = official("SG", "Chinese New Year")
DIWALI = official("SG", "Diwali")
EID_AL_ADHA = official("SG", "Eid al-Adha")
EID_AL_FITR = official("SG", "Eid al-Fitr")

HUNDRED_YEARS_WAR = Interval.parse("1337/1453")
THIRTY_YEARS_WAR = Interval.parse("1618/1648")
ENGLISH_CIVIL_WAR = Interval.parse("1642/1651")
AMERICAN_REVOLUTION = Interval.parse("1775-04-19/1783-09-03")
FRENCH_REVOLUTION = Interval.parse("1789/1799")
NAPOLEONIC_WARS = Interval.parse("1803/1815")
FIRST_FRENCH_EMPIRE = Interval.parse("1804-05-18/1814-04-06")
VICTORIAN_ERA = Interval.parse("1837-06-20/1901-01-22")
SECOND_FRENCH_EMPIRE = Interval.parse("1852-12-02/1870-09-04")
CRIMEAN_WAR = Interval.parse("1853-10/1856-03")
AMERICAN_CIVIL_WAR = Interval.parse("1861-04-12/1865-04-09")
BELLE_EPOQUE = Interval.parse("1871/1914")
WAR_OF_THE_PACIFIC = Interval.parse("1879-04-05/1883-10-20")
BOER_WAR = Interval.parse("1899-10-11/1902-05-31")
EDWARDIAN_ERA = Interval.parse("1901-01-22/1910-05-06")
FIRST_WORLD_WAR = Interval.parse("1914-07-28/1918-11-11")
WEIMAR_REPUBLIC = Interval.parse("1918-11-09/1933-03-23")
INTERWAR_PERIOD = Interval.parse("1918-11-11/1939-09-01")
PROHIBITION = Interval.parse("1920-01-17/1933-12-05")
FASCIST_ITALY = Interval.parse("1922-10-28/1943-07-25")
GREAT_DEPRESSION = Interval.parse("1929/1939")
SECOND_SPANISH_REPUBLIC = Interval.parse("1931-04-14/1939-04-01")
CHACO_WAR = Interval.parse("1932-09-09/1935-06-12")
POPULAR_FRONT = Interval.parse("1936-05-03/1938-04-10")
SPANISH_CIVIL_WAR = Interval.parse("1936-07-17/1939-04-01")
SECOND_WORLD_WAR = Interval.parse("1939-09-01/1945-09-02")
BATTLE_OF_BRITAIN = Interval.parse("1940-07-10/1940-10-31")
VICHY_REGIME = Interval.parse("1940-07-10/1944-08-20")
BLITZ = Interval.parse("1940-09-07/1941-05-11")
D_DAY = Interval.parse("1944-06-06")
POST_WAR_BOOM = Interval.parse("1945/1975")
VICTORY_IN_EUROPE_DAY = Interval.parse("1945-05-08")
VICTORY_OVER_JAPAN_DAY = Interval.parse("1945-08-15")
INDOCHINA_WAR = Interval.parse("1946-12-19/1954-08-01")
COLD_WAR = Interval.parse("1947/1991")
KOREAN_WAR = Interval.parse("1950-06-25/1953-07-27")
ALGERIAN_WAR = Interval.parse("1954-11-01/1962-07-05")
VIETNAM_WAR = Interval.parse("1955-11-01/1975-04-30")
CULTURAL_REVOLUTION = Interval.parse("1966/1976")
PORTUGUESE_COLONIAL_WAR = Interval.parse("1961-02-04/1974-04-25")
BRAZILIAN_DICTATORSHIP = Interval.parse("1964-04-01/1985-03-15")
SIX_DAY_WAR = Interval.parse("1967-06-05/1967-06-10")
YOM_KIPPUR_WAR = Interval.parse("1973-10-06/1973-10-25")
COUP_OF_1981 = Interval.parse("1981-02-23")
FALKLANDS_WAR = Interval.parse("1982-04-02/1982-06-14")
GULF_WAR = Interval.parse("1990-08-02/1991-02-28")
BOSNIAN_WAR = Interval.parse("1992-04-06/1995-12-14")
SEPTEMBER_11 = Interval.parse("2001-09-11")
IRAQ_WAR = Interval.parse("2003-03-20/2011-12-18")
MADRID_BOMBINGS = Interval.parse("2004-03-11")
