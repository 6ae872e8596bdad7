"""The Italian language: its tables of words, and the slots that wordings are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api.extraction.language import Language
from api.extraction.numerals import DayList, clock_after_noon, clock_time
from api.extraction.slots import Either, Numeral
from api.extraction.tokens import MARK, WORD, Tokenizer
from api.languages.it import counts, words
from api.languages.it.grammar import GRAMMAR
from api.languages.it.verbs import PROLONGED

THE = "[il|lo|la|l'|i|gli|le]"
OF = "(di|del|dello|della|dell'|dei|degli|delle|d')"
LAST = "(scorso|scorsa|passato|passata|ultimo|ultima)"
NEXT = "(prossimo|prossima|venturo|ventura|entrante)"
DAY_LEAD = (
    "(il|l'|al|all'|dal|dall'|del|dell'|nel|dal giorno|il giorno|giorno|per il|per l'|e il|e l'|i|dei|nei)"
)

# fmt: off
"""Fragments of wordings that several modules share."""

ITALIAN = Language(
    code="it",
    tokenizer=Tokenizer(thousands=".'’ \u00a0\u202f", elides=True),
    grammar=GRAMMAR,
    numbers=words.NUMBERS,
    abbreviations=words.ABBREVIATIONS,
    articles=words.ARTICLES,
    calendar_words=frozenset([*words.MONTHS, *words.WEEKDAYS, *words.SEASONS]),
    opening_words=frozenset(words.WEEKDAYS),
    days_and_months=frozenset([*words.MONTHS, *words.WEEKDAYS]),
)

GREAT = {name: day for name, day in words.FEASTS.items() if name.split()[0] in words.WITH_CAPITAL}
SMALL = {name: day for name, day in words.FEASTS.items() if name not in GREAT and name not in words.SAINTS}
TABLES: dict[str, Mapping[str, Any]] = {
    "month": words.MONTHS, "weekday": words.WEEKDAYS, "short_weekday": words.SHORT_WEEKDAYS,
    "season": words.SEASONS, "unit": words.UNITS, "week": {"settimana": "week"},
    "one_unit": words.SINGULAR_UNITS, "ordinal": words.ORDINALS,
    "rank": words.ORDINALS | {"ultimo": 0, "ultima": 0}, "number_word": words.NUMBERS,
    "century": words.CENTURIES, "century_ordinal": words.CENTURY_ORDINALS, "decade": words.DECADES,
    "period": words.NAMED_PERIODS, "saint": words.SAINTS, "small_feast": SMALL,
    "shifted_year": words.NEAR_YEARS, "shifted_month": words.NEAR_MONTHS, "clock_word": words.CLOCK_WORDS,
}
for name, entries in TABLES.items():
    ITALIAN.table(name, entries)
ITALIAN.table("century_name", words.CENTURY_NAMES, capitalised=True)
ITALIAN.table("great_feast", GREAT, capitalised=True)
for name, listed in {
    "many_units": words.UNITS.keys() - words.SINGULAR_UNITS.keys(), "part_of_day": words.PARTS_OF_DAY,
    "street": words.STREETS, "prolonged": PROLONGED.split(), "numbered": words.NUMBERED,
    "of": "di del dello della dell' dei degli delle d'".split(), "article": words.ARTICLES,
    "quotation_mark": '"“”«»', "apostrophe": "'’‘", "open_bracket": "(", "close_bracket": ")",
    "after_bracketed": '),-–»"',
}.items():
    ITALIAN.words(name, listed)
ITALIAN.slots["named_weekday"] = Either(ITALIAN.slots["weekday"], ITALIAN.slots["short_weekday"])
ITALIAN.slots["feast"] = Either(ITALIAN.slots["great_feast"], ITALIAN.slots["small_feast"])
ITALIAN.slots["counted"] = Numeral(frozenset([WORD, MARK]), counts.is_counted)
ITALIAN.slots["counted_noun"] = Numeral(frozenset([WORD]), counts.is_noun_after_number)
ITALIAN.slots["any_word"] = Numeral(frozenset([WORD]), lambda _tokens, _index: True)
ITALIAN.slots["dom_list"] = DayList(frozenset({"°", "º"}))


@ITALIAN.slot("dom", "{day} <! (°|º)", "{day} (°|º)", "primo")
def day_of_month(day: int = 1) -> int:
    """«3», «1°», «primo»."""
    return day


@ITALIAN.slot("short_year", "{_:apostrophe} {two_digits}")
def year_after_apostrophe(two_digits: int) -> int:
    """The 1968 of «'68», the 2006 of «'06»."""
    return two_digits + (1900 if two_digits > 31 else 2000)


@ITALIAN.slot("elided_year", "{two_digits}")
def year_after_elision(two_digits: int) -> int | None:
    """The 1986 of «nell'86»; None for numbers that can be days."""
    return 1900 + two_digits if two_digits > 31 else None


@ITALIAN.slot("any_year", "{year}", "{year:short_year}", "{year:elided_year}")
def year_of_date(year: int) -> int:
    """The year of a date, in four digits or two."""
    return year


@ITALIAN.slot(
    "first_year", "{year}", "{digits:two_digits}", "{_:apostrophe} {digits:two_digits}", "{digits:decade}"
)
def first_year_of_decade(year: int = 0, digits: int = 0) -> int:
    """The 1990 of «anni '90» and «anni Novanta»."""
    return year or 1900 + digits


ITALIAN.table("half", {"mezza": 30, "mezzo": 30})
EVENING = "(di sera|della sera|del pomeriggio)"
ITALIAN.slot(
    "evening",
    f"{{hour}} {EVENING}",
    f"{{hour}} e ({{minute}}|{{minute:half}}) {EVENING}",
    f"{{hour:number_word}} [e {{minute:half}}] {EVENING}",
)(clock_after_noon)


@ITALIAN.slot(
    "clock",
    "{written:evening}",
    "{hour} : {minute}",
    "{written:clock_decimal}",
    "{hour} e {minute}",
    "{hour}",
    "{hour} e {minute:half}",
    "{hour:number_word} [e {minute:half}]",
    "{written:clock_word}",
)
def clock(hour: int = 0, minute: int = 0, written: str | None = None) -> str | None:
    """HH:MM; «le 20» is 20:00."""
    return written or clock_time(hour, minute)


@ITALIAN.slot(
    "about",
    "(circa|quasi|oltre|appena|ormai|già|esattamente|più di|poco più di|poco meno di|meno di|all'incirca)",
)
def about() -> bool:
    """«circa», «poco più di»: words before a count that do not change it."""
    return True


@ITALIAN.slot("dotted_month", ". {month}")
def month_after_dot(month: int) -> int:
    """What follows the day of «1. agosto», as Swiss papers write it."""
    return month


ITALIAN.words("no_day_before", ("per", "%", "punti", "°"))
ITALIAN.slots["after_number"] = Either(
    ITALIAN.slots["month"],
    ITALIAN.slots["counted"],
    ITALIAN.slots["no_day_before"],
    ITALIAN.slots["dotted_month"],
)
ITALIAN.words(
    "not_weekly",
    "prima dopo successivo successiva seguente precedente scorso scorsa prossimo prossima che santo "
    "santa delle di dell' della del".split(),
)
ITALIAN.slots["after_weekday"] = Either(ITALIAN.slots["not_weekly"], ITALIAN.slots["dom"])
"""What makes «la domenica» a certain one."""


@ITALIAN.slot("date_after", "[{_:article}] ({_:dom}|{_:great_feast}|{_:year}|{_:season}|{_:month})")
def date_after() -> bool:
    """«il 7 ottobre»: a date that «tre giorni dopo» is counted from wherever it stands."""
    return True


@ITALIAN.slot(
    "anchor",
    "{_:of}",
    "(che|essere|aver|avere|aversi)",
    "{_:article}",
    "({_:dom}|{_:great_feast}|{_:year}|{_:season}|{_:month})",
)
def anchor() -> bool:
    """What «tre giorni dopo» is counted from: a date, or what has been done."""
    return True
