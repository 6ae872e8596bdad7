"""The Spanish language: its tables of words, and the slots that wordings are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api.extraction.language import Language
from api.extraction.numerals import clock_after_noon, clock_time
from api.extraction.slots import Names, Numeral
from api.extraction.tokens import MARK, WORD, Tokenizer
from api.languages.es import counts, words
from api.languages.es.grammar import GRAMMAR

SPANISH = Language(
    code="es",
    tokenizer=Tokenizer(thousands=". \u00a0\u202f'", elides=False),
    grammar=GRAMMAR,
    numbers=words.NUMBERS,
    abbreviations=words.ABBREVIATIONS,
    articles=words.ARTICLES,
    calendar_words=frozenset([*words.MONTHS, *words.WEEKDAYS, *words.SEASONS]),
    days_and_months=frozenset([*words.MONTHS, *words.SHORT_MONTHS, *words.WEEKDAYS]),
)

TABLES: dict[str, Mapping[str, Any]] = {
    "month": words.MONTHS, "short_month": words.SHORT_MONTHS, "weekday": words.WEEKDAYS,
    "season": words.SEASONS, "unit": words.SINGULAR_UNITS | words.PLURAL_UNITS,
    "one_unit": words.SINGULAR_UNITS, "ordinal": words.ORDINALS, "rank": words.ORDINALS | words.LAST_ORDINALS,
    "day_word": words.DAYS_IN_WORDS, "roman": words.CENTURIES, "decade_word": words.DECADES,
    "near_year": words.NEAR_YEARS, "near_month": words.NEAR_MONTHS, "period": words.PERIODS,
    "clock_word": words.CLOCK_WORDS, "part_of_hour": {"y cuarto": 15, "y media": 30},
    "weeks": {"ocho": 1, "ocho días": 1, "quince": 2, "quince días": 2},
    "month_number": {str(month): month for month in range(1, 13)},
}  # fmt: skip
for name, table in TABLES.items():
    SPANISH.table(name, table)
for name, listed in {
    "units": words.PLURAL_UNITS, "street": words.STREETS, "part_of_day": words.PARTS_OF_DAY,
    "year_noun": words.YEAR_NOUNS, "article": words.ARTICLES,
    "open_bracket": "(", "close_bracket": ")", "apostrophe": "'’‘",
}.items():  # fmt: skip
    SPANISH.words(name, listed)
SPANISH.table("reyes", words.EPIPHANY, capitalised=True)
SPANISH.words("about", words.ABOUT)
SPANISH.slots["feast"] = Names(words.FEASTS, SPANISH.tokenizer)
SPANISH.slots["month_of_day"] = counts.NamedMonths(words.MONTHS, SPANISH.tokenizer)
SPANISH.slots["tomorrow"] = counts.Tomorrow({"mañana": 1}, SPANISH.tokenizer)
SPANISH.slots["counted"] = Numeral(frozenset([WORD, MARK]), counts.is_counted)
SPANISH.slots["that_lasts"] = Numeral(frozenset([WORD]), counts.that_lasts)
SPANISH.slots["that_tells"] = Numeral(frozenset([WORD]), counts.that_tells)
SPANISH.slots["end"] = Numeral(frozenset([WORD, MARK]), counts.ends_date)

# fmt: off
EL = "[el|la|los|las]"
OF = "[de|del|de los|de la|de este|de ese]"
THIS = "(este|esta|estos|estas)"
LAST = "(pasado|pasada|último|última|recién pasado)"
NEXT = "(próximo|próxima|que viene|que entra|entrante|venidero)"
COMING = "(próximo|próxima)"
WEEKEND = "(fin de semana|finde)"


@SPANISH.slot("dom", "{day} [°|º|.º|ro|er|o.]", "primero", "{day:day_word}")
def day_of_month(day: int = 1) -> int:
    """«3», «1.º», «primero», «dos»."""
    return day


@SPANISH.slot("named_month", "{month:month_of_day}", "{month:short_month} [.]")
def named_month(month: int) -> int:
    """«mayo», «may.»."""
    return month


@SPANISH.slot(
    "full_year", "{year}", "año {year}", "{_:apostrophe} {digits:two_digits}",
    "{digits:two_digits} < {_:end}",
)
def full_year(year: int = 0, digits: int = 0) -> int | None:
    """«2024», «año 2024», «'68»; None for two digits that can be a day."""
    return year or (1900 + digits if digits > 31 else None)


@SPANISH.slot(
    "clock", "{hour} : {minute} [h|hs|horas|hrs]", "{decimal:clock_decimal} [h|hs|horas|hrs]",
    "{hour} (h|hs|hrs|horas) [{minute}]", "{hour:number} horas", "{known:clock_word}",
)
def clock(hour: int = 0, minute: int = 0, decimal: str | None = None, known: str | None = None) -> str | None:
    """HH:MM of «20:30», «20.30 horas», «8 h»."""
    return known or decimal or clock_time(hour, minute)


AFTERNOON = "(de la tarde|de la noche|p. m.|pm|p.m.|del mediodía)"
MORNING = "(de la mañana|de la madrugada|a. m.|am|a.m.|en punto)"
SPANISH.slot(
    "afternoon", f"{{hour:number}} [{{minute:part_of_hour}}] {AFTERNOON}",
    f"{{hour}} (:|.) {{minute}} {AFTERNOON}",
)(clock_after_noon)


@SPANISH.slot(
    "hour_alone", f"{{value:clock}} [{MORNING}]", f"{{hour:number}} [{{minute:part_of_hour}}] [{MORNING}]",
    "{value:afternoon}",
)
def hour_alone(value: str | None = None, hour: int = 0, minute: int = 0) -> str | None:
    """After «a las» a number needs no «horas»."""
    return value or clock_time(hour, minute)


@SPANISH.slot("feast_name", "(día|fiesta|festividad|festivo|feriado) (de|del) [la] {feast}", "{feast}")
def feast_name(feast: object) -> object:
    """«la festividad de la Inmaculada»."""
    return feast
