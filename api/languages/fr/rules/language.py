"""The French language: its tables of words, and the slots that wordings are made of."""

from __future__ import annotations

from api.extraction.language import Language
from api.extraction.numerals import DayList, clock_after_noon, clock_time
from api.extraction.slots import Either, Numeral
from api.extraction.tokens import WORD, Tokenizer
from api.languages.fr import counts, words
from api.languages.fr.grammar import GRAMMAR
from api.languages.fr.verbs import POSTPONED

DETERMINER = "[le|la|l'|les|ce|cette|cet]"
"""A fragment of wordings that several modules share."""

FRENCH = Language(
    code="fr",
    tokenizer=Tokenizer(thousands="  \u00a0\u202f", elides=True),
    grammar=GRAMMAR,
    numbers=words.NUMBERS,
    abbreviations=words.ABBREVIATIONS,
    articles=words.ARTICLES,
    calendar_words=frozenset([*words.MONTHS, *words.WEEKDAYS, *words.SEASONS]),
    opening_words=frozenset(words.WEEKDAYS),
    days_and_months=frozenset([*words.MONTHS, *words.WEEKDAYS]),
)

FRENCH.table("month", words.MONTHS)
FRENCH.table("weekday", words.WEEKDAYS)
FRENCH.table("weekdays", words.WEEKDAYS_PLURAL)
FRENCH.table("season", words.SEASONS)
FRENCH.table("unit", words.UNITS)
FRENCH.table("one_unit", words.SINGULAR_UNITS)
FRENCH.table("ordinal", words.ORDINALS)
FRENCH.table("day_word", words.DAYS_IN_WORDS)
FRENCH.table("century", words.CENTURIES)
FRENCH.table("century_word", words.CENTURIES_IN_WORDS)
FRENCH.table("decade", words.DECADES)
FRENCH.table("period", words.NAMED_PERIODS)
FRENCH.table("months_of_span", words.MONTHS_OF_SPANS)
FRENCH.table("feast", words.FEASTS)
FRENCH.table("feast_weekday", words.FEAST_WEEKDAYS)
FRENCH.table("weeks_in_days", words.WEEKS_IN_DAYS)
FRENCH.table("months_ahead", words.MONTH_SHIFTS)
FRENCH.table("part_of_hour", {"et demie": 30, "et quart": 15})
FRENCH.table("clock_word", words.CLOCK_WORDS)
FRENCH.words("part_of_day", words.PARTS_OF_DAY)
FRENCH.words("street", words.STREETS)
FRENCH.table("saint", {name: day for name, day in words.FEASTS.items() if name.startswith("saint-")})
FRENCH.words("place_tail", words.PLACE_TAILS)
FRENCH.words("dated_noun", words.DATED_NOUNS)
FRENCH.words("postponed", POSTPONED.split())
FRENCH.words("counted", words.COUNTED)
FRENCH.words("numbered", words.NUMBERED)
FRENCH.slots["name_of_version"] = Numeral(frozenset([WORD]), counts.names_version)
FRENCH.words("article", words.ARTICLES)
FRENCH.words("of", ("de", "d'", "du", "des"))
FRENCH.slots["dom_list"] = DayList(frozenset({"er"}))
FRENCH.slots["named_after"] = Either(FRENCH.slots["feast"], FRENCH.slots["article"])
FRENCH.slots["counted_noun"] = Either(
    FRENCH.slots["counted"],
    Numeral(frozenset([WORD]), counts.is_counted),
)
FRENCH.words("open_bracket", "(")
FRENCH.words("close_bracket", ")")
FRENCH.words("after_bracketed", '),-–»"')

FRENCH.slots["any_century"] = Either(FRENCH.slots["century"], FRENCH.slots["century_word"])


@FRENCH.slot("dom", "{day} <! er", "{day} (er|°|º)", "premier")
def day_of_month(day: int = 1) -> int:
    """«3», «1er», «premier»."""
    return day


@FRENCH.slot("short_year", "{two_digits}")
def year_unlike_a_day(two_digits: int) -> int | None:
    """The 1998 of «en 98»; None for numbers that can be days."""
    return 1900 + two_digits if two_digits > 31 else None


@FRENCH.slot("first_year", "{year}", "{digits:two_digits}", "{digits:decade}")
def first_year_of_decade(year: int = 0, digits: int = 0) -> int:
    """The 1990 of «années 90»."""
    return year or 1900 + digits


FRENCH.slot("evening", "{hour:number} heures [{minute}|{minute:part_of_hour}] (du soir|de l'après-midi)")(
    clock_after_noon
)


@FRENCH.slot(
    "clock",
    "{known:evening}",
    "{hour} (h|heures|heure) [{minute}]",
    "{hour} : {minute}",
    "{hour:number} heures [{minute:part_of_hour}]",
    "{known:clock_word}",
)
def clock(hour: int = 0, minute: int = 0, known: str | None = None) -> str | None:
    """HH:MM; 20 h is 20:00."""
    return known or clock_time(hour, minute)


@FRENCH.slot(
    "about",
    "(près|plus|un peu plus|un peu moins|moins) (de|d')",
    "(environ|à peine|quelque|tout juste|à peu près|presque|bientôt|exactement)",
)
def about() -> bool:
    """«environ», «près de»: words before a count that do not change it."""
    return True
