"""The German language: its tables of words, and the slots that wordings are made of."""

from __future__ import annotations

from api.extraction.language import Language
from api.extraction.numerals import clock_after_noon, clock_time
from api.extraction.slots import Names, Numeral
from api.extraction.tokens import INTEGER, WORD, Tokenizer
from api.languages.de import counts, words
from api.languages.de.grammar import GRAMMAR
from api.languages.named_days import SEPTEMBER_11

ARTICLE = "[der|die|das|dem|den|des]"
ABOUT = (
    "[etwa|rund|knapp|gut|fast|mehr als|über|genau|circa|ca .|ungefähr|beinahe|nicht ganz|gerade|gerade mal"
    "|gerade einmal|exakt|schon|bereits]"
)
"""Fragments of wordings that several modules share."""

GERMAN = Language(
    code="de",
    tokenizer=Tokenizer(thousands=".'’ \u00a0\u202f", elides=False),
    grammar=GRAMMAR,
    numbers=words.NUMBERS,
    abbreviations=words.ABBREVIATIONS,
    articles=words.ARTICLES,
    days_and_months=frozenset([*words.MONTHS, *words.SHORT_MONTHS, *words.WEEKDAYS]),
)

INTEGERS = frozenset([INTEGER])
UNMISTAKABLE = {
    month: number for month, number in words.MONTHS.items() if month not in words.MONTHS_LIKE_NAMES
}

GERMAN.table("month", words.MONTHS)
GERMAN.table("short_month", words.SHORT_MONTHS, capitalised=True)
GERMAN.table("weekday", words.WEEKDAYS | words.DAYS_WITH_PARTS)
GERMAN.table("short_weekday", words.SHORT_WEEKDAYS, capitalised=True)
GERMAN.table("day_with_part", words.DAYS_WITH_PARTS)
GERMAN.table("relative_day", words.RELATIVE_DAYS)
GERMAN.words("of_today", words.OF_TODAY)
GERMAN.table("season", words.SEASONS)
GERMAN.table("month_of_season", words.MONTHS_OF_SEASONS)
GERMAN.table("unit", words.UNITS | words.PLURAL_UNITS)
GERMAN.table("one_unit", words.UNITS)
GERMAN.table("plural_unit", words.PLURAL_UNITS)
GERMAN.table("unit_in_word", words.UNITS_IN_WORDS)
GERMAN.table(
    "relative_year", {word: count for word, (count, unit) in words.UNITS_IN_WORDS.items() if unit == "year"}
)
GERMAN.table("part_of_unit", words.PARTS_OF_UNITS)
GERMAN.table("dative_year", {"jahre": "year"})
GERMAN.table("near", words.NEARNESS)
GERMAN.table("ordinal", words.ORDINALS)
GERMAN.table("day_word", words.DAYS_IN_WORDS)
GERMAN.table("number_and_half", words.NUMBERS_AND_HALF)
GERMAN.table("decade_word", words.DECADES)
GERMAN.table("lone_decade", words.LONE_DECADES, capitalised=True)
GERMAN.table("roman", words.ROMAN)
GERMAN.table("period", words.PERIODS)
GERMAN.table("week_of_month", {month + "woche": number for month, number in words.MONTHS.items()})
GERMAN.table("half_of_month", {month + "hälfte": number for month, number in words.MONTHS.items()})
GERMAN.words("attacks", words.ATTACKS)
GERMAN.table("september_11", {"11. september": SEPTEMBER_11, "11. 9.": SEPTEMBER_11})
GERMAN.words("part_of_day", words.PARTS_OF_DAY)
GERMAN.table("following_unit", {"folgejahr": "year", "folgemonat": "month", "folgewoche": "week"})
GERMAN.words("last", words.LAST)
GERMAN.words("next", words.NEXT)
GERMAN.words("this", words.THIS)
GERMAN.words("second_last", words.SECOND_LAST)
GERMAN.words("second_next", words.SECOND_NEXT)
GERMAN.words("following", words.FOLLOWING)
GERMAN.words("preceding", words.PRECEDING)
GERMAN.words("same", words.SAME)
GERMAN.words("final", words.FINAL)
GERMAN.words("street", words.STREETS)
GERMAN.words("open_bracket", "(")
GERMAN.words("close_bracket", "),-–")
GERMAN.slots["free_month"] = counts.Unnamed(UNMISTAKABLE, GERMAN.tokenizer)
GERMAN.slots["free_weekday"] = counts.Unnamed(words.WEEKDAYS, GERMAN.tokenizer)
GERMAN.table("feast_like_name", words.FEASTS_LIKE_NAMES, capitalised=True)
GERMAN.slots["feast"] = Names(words.FEASTS, GERMAN.tokenizer)
GERMAN.slots["lone_hour"] = counts.LoneHour(GERMAN.slots["number"])
GERMAN.slots["lone_year"] = Numeral(INTEGERS, counts.lone_year)
GERMAN.slots["uncounted_year"] = Numeral(INTEGERS, counts.uncounted_year)
GERMAN.slots["short_year"] = Numeral(INTEGERS, counts.short_year)
GERMAN.slots["uncounted_day"] = Numeral(INTEGERS, counts.uncounted_day)
GERMAN.slots["adjective_day"] = Numeral(frozenset([WORD]), counts.day_as_adjective)
GERMAN.slots["tomorrow"] = Numeral(frozenset([WORD]), counts.is_tomorrow)


@GERMAN.slot("dom", "{day} .", "{day} < {_:month}", "{day:day_word} < {_:month}")
def day_of_month(day: int) -> int:
    """«3.», «3», «dritten»."""
    return day


@GERMAN.slot("any_month", "{number:month}", "{number:short_month} .", "{number:short_month} <! .")
def month_in_full_or_short(number: int) -> int:
    """«Oktober», «Okt.»."""
    return number


@GERMAN.slot("month_number", "{day} .")
def month_in_digits(day: int) -> int | None:
    """The 12 of «24. 12. 2016»."""
    return day if day <= 12 else None


@GERMAN.slot("any_weekday", "{number:weekday}", "{number:short_weekday} .", "{number:short_weekday} <! .")
def weekday_in_full_or_short(number: int) -> int:
    """«Freitag», «Fr.»."""
    return number


@GERMAN.slot("date_year", "{number:year}", "{number:short_year}", "('|’) {number:near_year}")
def year_of_date(number: int) -> int:
    """«2003», «68», «'03»."""
    return number


@GERMAN.slot("digits", "{date:any_day_month}", "{date:dotted_day_month}")
def day_and_month_in_digits(date: tuple[int, int]) -> tuple[int, int]:
    """«22.3.», «22/3»."""
    return date


@GERMAN.slot("rank", "{number:ordinal}", "{number:day} .", "{number:roman} .")
def rank(number: int) -> int:
    """«ersten», «1.», «I.»."""
    return number


@GERMAN.slot("later_days", "(und|bis|bis zum|auf den|oder|sowie|-|–|/) [am|der|dem|den|zum] {_:dom}",
             ", {_:dom} (und|oder|sowie) {_:dom}",
             ", {_:dom} , {_:dom} (und|oder|sowie) {_:dom}")  # fmt: skip
def later_days() -> bool:
    """«und 4.», «bis 5.»: days after the first one, before their month."""
    return True


GERMAN.slot("evening", "({hour}|{hour:number}) uhr [{minute}] (abends|nachmittags)")(clock_after_noon)


@GERMAN.slot(
    "clock",
    "{known:evening}",
    "{hour} : {minute} [uhr]",
    "{hour} uhr [{minute}]",
    "{hour:number} uhr",
    "{hour} h [{minute}]",
    "{known:clock_decimal} [uhr|h]",
)
def clock(hour: int = 0, minute: int = 0, known: str | None = None) -> str | None:
    """HH:MM; 20 Uhr is 20:00."""
    return known or clock_time(hour, minute)


GERMAN.words(
    "at",
    (
        "um",
        "gegen",
        "ab",
        "von",
        "punkt",
        "bis",
        "kurz nach",
        "kurz vor",
        "nach",
        "vor",
        "um die",
        "zwischen",
    ),
)
GERMAN.words(
    "until",
    (
        "bis",
        ", bis",
        "bis zum",
        "bis in",
        "bis einschließlich",
        "und",
        ", und",
        "auf",
        "auf den",
        "zum",
        "bis und mit",
        "bis zu",
    ),
)


@GERMAN.slot("clock_after", "{clock}", "{hour:lone_hour}")
def clock_after(clock: str | None = None, hour: int = 0) -> str | None:
    """After «um» or «gegen» a number needs no «Uhr»."""
    return clock or clock_time(hour)


@GERMAN.slot("first_year", "{year} er", "{digits:two_digits} er", "{digits:decade_word}")
def first_year_of_decade(year: int = 0, digits: int = 0) -> int:
    """The 1990 of «1990er», «90er», «neunziger»."""
    return year or 1900 + digits


@GERMAN.slot(
    "year_nearby", f"{ARTICLE} {{shift:near}} (jahres|jahrs|jahr)", f"{ARTICLE} {{shift:relative_year}}"
)
def year_nearby(shift: int) -> int:
    """How many years from that of publication."""
    return shift


@GERMAN.slot("month_nearby", f"{ARTICLE} {{shift:near}} (monats|monates|monat)")
def month_nearby(shift: int) -> int:
    """How many months from that of publication."""
    return shift
