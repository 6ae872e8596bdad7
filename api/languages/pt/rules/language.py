"""The Portuguese language: its tables of words, and the slots that wordings are made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from api.calendar.days import calendar_date
from api.calendar.intervals import Interval
from api.extraction.language import Language
from api.extraction.numerals import clock_after_noon, clock_time
from api.extraction.slots import Either, Names, Numeral, SmallWords, Table
from api.extraction.times import YEAR_ONLY, Fixed, FromReference, Time, Trap
from api.extraction.tokens import MARK, WORD, Tokenizer
from api.languages.pt import counts, words
from api.languages.pt.grammar import GRAMMAR

PORTUGUESE = Language(
    code="pt",
    tokenizer=Tokenizer(thousands=".  \u00a0\u202f", elides=False),
    grammar=GRAMMAR,
    numbers=words.NUMBERS,
    abbreviations=words.ABBREVIATIONS,
    articles=words.ARTICLES,
    days_and_months=frozenset([*words.MONTHS, *words.WEEKDAYS]),
)
TABLES: Mapping[str, Mapping[str, Any]] = {
    "month": words.MONTHS,
    "short_month": words.SHORT_MONTHS,
    "weekday": words.WHOLE_WEEKDAYS,
    "any_weekday": {**words.WEEKDAYS, **words.SHORT_WEEKDAYS},
    "season": words.SEASONS,
    "unit": words.UNITS,
    "one_unit": words.ONE_UNIT,
    "long_unit": {"ano": "year", "década": "decade"},
    "ordinal": words.ORDINALS,
    "rank": {**words.ORDINALS, "último": 0, "última": 0},
    "ten": words.TENS,
    "roman": words.CENTURIES,
    "year_shift": words.YEAR_SHIFTS,
    "month_shift": words.MONTH_SHIFTS,
    "period": words.PERIODS,
    "saint": words.SAINTS,
    "part_of_year": {"bimestre": 2, "quadrimestre": 4},
}
for name, table in TABLES.items():
    PORTUGUESE.table(name, table)
PORTUGUESE.words("weekdays", words.WEEKDAYS_PLURAL)
PORTUGUESE.words("part_of_day", words.PARTS_OF_DAY)
PORTUGUESE.words("named_by_date", words.NAMED_BY_DATES)
PORTUGUESE.words("of", ("de", "do", "da", "dos", "das"))
PORTUGUESE.words("open_bracket", "(")
PORTUGUESE.words("close_bracket", ")")
PORTUGUESE.words("stop", (*",.;:)?!–—", "e"))
PORTUGUESE.slots |= {
    "small_month": SmallWords(words.MONTHS, PORTUGUESE.tokenizer),
    "small_season": SmallWords(words.SEASONS, PORTUGUESE.tokenizer),
    "small_weekday": SmallWords({"sábado": 5, "domingo": 6}, PORTUGUESE.tokenizer),
    "lone": SmallWords(words.LONE_WEEKDAYS, PORTUGUESE.tokenizer),
    "feast": Names(words.FEASTS, PORTUGUESE.tokenizer),
    "christmas": Names(words.CHRISTMAS, PORTUGUESE.tokenizer),
    "name": Numeral(frozenset([WORD]), lambda tokens, index: tokens.capitalised(index) or None),
    "noun_after": Numeral(frozenset([WORD, MARK]), counts.is_ranked),
    "counted_word": Table(dict.fromkeys(words.COUNTED, True), PORTUGUESE.tokenizer),
    "counted": Either(
        Table(dict.fromkeys(words.COUNTED, True), PORTUGUESE.tokenizer),
        Numeral(frozenset([WORD]), counts.is_counted),
    ),
}
PORTUGUESE.slots |= {
    "of_or_year": Either(PORTUGUESE.slots["of"], PORTUGUESE.slots["year"]),
    "counted_or_of": Either(PORTUGUESE.slots["counted"], PORTUGUESE.slots["of"]),
}

OF = "(de|do|da|dos|das|do mês de|do ano de)"
EVERY = "(cada|todo|todo o|todos os|toda|toda a|todas as|um|uma|aos|num|numa|qualquer|algum)"
IN = "(em|de|desde|até|até ao|para|entre|a partir de|após|antes de|durante)"
ON_WEEKDAY = (
    "(na|à|até|até a|até à|desta|nesta|dessa|nessa|esta|essa|da|para|para a|desde|desde a|pela|a partir da"
    "|a partir de|e|e a|ou|entre|entre a|última|próxima|passada|após a|antes da|ontem|amanhã|hoje|noite de"
    "|manhã de|tarde de|madrugada de|h de|horas de|de)"
)
PAST, NEXT = "(passado|passada|último|última)", "(próximo|próxima)"
ABOUT = "[cerca de|quase|mais de|pouco mais de|pelo menos|exatamente|exactamente|precisamente|já]"
EARLY = "(início|inícios|começo|começos|princípio|princípios)"
AFTER = "seguinte <! (a|ao|à)"
ANCHOR = "(de|do|da|dos|das|a|ao|à|que)"
WEEKEND = "(fim de semana|fim - de - semana|final de semana)"
NIGHT = "(noite|manhã|tarde|madrugada|tardinha)"
LATE = "(fim|fins|final|finais|término|termo)"


@PORTUGUESE.slot("dom", "{day} <! (.|º|°|o)", "{day} <! . º", "{day} [.] (º|°)", "primeiro")
def day_of_month(day: int = 1) -> int:
    """«3», «1.º», «primeiro»."""
    return day


@PORTUGUESE.slot("short_year", "{two_digits}")
def year_unlike_a_day(two_digits: int) -> int | None:
    """The 1968 of «Maio de 68»; None for numbers that can be days."""
    return 1900 + two_digits if two_digits > 31 else None


@PORTUGUESE.slot("named_month", "{value:month}", "{value:short_month} [.]")
@PORTUGUESE.slot("year_of_date", "{value:year}", "{value:short_year}")
def the_value(value: int) -> int:
    """What one of several words stands for."""
    return value


@PORTUGUESE.slot("first_year", "{year}", "{digits:two_digits}", "{digits:ten}")
def first_year_of_decade(year: int = 0, digits: int = 0) -> int:
    """The 1990 of «anos 90», «década de noventa»."""
    return year or 1900 + digits


PORTUGUESE.table("half", {"e meia": 30})
PORTUGUESE.slot(
    "evening", "{hour:number} [{minute:half}] (da noite|da tarde)", "{hour} horas (da noite|da tarde)"
)(clock_after_noon)


@PORTUGUESE.slot(
    "clock",
    "{known:evening}",
    "{hour} (h|horas|hora) [{minute}]",
    "{hour} : {minute} [h]",
    "{hour:number} horas",
    "{hour:number} {minute:half}",
)
def clock(hour: int = 0, minute: int = 0, known: str | None = None) -> str | None:
    """HH:MM of «20h30», «oito e meia»."""
    return known or clock_time(hour, minute)


def of_told_year(in_year: Callable[[int], Time | Trap]) -> Time:
    """A date of the year of the reference time."""

    def in_its_year(told: Interval) -> Interval | None:
        time = in_year(calendar_date(told.first)[0])
        return time.interval if isinstance(time, Fixed) else None

    return FromReference(in_its_year, "year", inferred=YEAR_ONLY)
