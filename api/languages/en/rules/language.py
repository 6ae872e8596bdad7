"""The English language: its tables of words, and the slots that wordings are made of."""

from __future__ import annotations

from api.extraction.language import Language
from api.extraction.numerals import NUMBER, DayAndMonth, DayList
from api.extraction.slots import Either, Numeral, SmallWords
from api.extraction.tokens import INTEGER, NUMERIC_DATE, Tokenizer
from api.languages.en import context, nouns, words
from api.languages.en.grammar import GRAMMAR

# fragments of wordings that several modules share

COUNT = "[{_:about}] {number} [calendar|full|long|short|whole|more|trading|business|working] {unit}"
DETERMINER = "[the|this|that]"
TO = "({_:dash}|to|through|until|till|thru)"
WHOSE = "(the|a|an|his|her|its|their|our|s)"

ENGLISH = Language(
    code="en",
    tokenizer=Tokenizer(thousands=",", elides=False),
    grammar=GRAMMAR,
    numbers=words.NUMBERS,
    abbreviations=words.ABBREVIATIONS,
    articles=words.ARTICLES,
    days_and_months=frozenset(name.lower() for name in (*words.MONTHS, *words.WEEKDAYS)),
)

ENGLISH.table("plain_month", words.PLAIN_MONTHS, capitalised=True)
ENGLISH.table("weekday", words.WEEKDAYS, capitalised=True)
ENGLISH.table("any_weekday", words.WEEKDAYS | words.SHORT_WEEKDAYS, capitalised=True)
ENGLISH.table("weekdays", words.WEEKDAYS_PLURAL, capitalised=True)
ENGLISH.table("season", words.SEASONS)
ENGLISH.table("unit", words.UNITS)
ENGLISH.table("ordinal", words.ORDINALS)
ENGLISH.table("day_word", words.DAYS_IN_WORDS)
ENGLISH.table("century", words.CENTURIES)
ENGLISH.table("decade", words.DECADES)
ENGLISH.table("year_shift", words.YEAR_SHIFTS)
ENGLISH.table("spoken_year", words.SPOKEN_YEARS)
ENGLISH.table("late_ordinal", words.LATE_ORDINALS)
ENGLISH.table("clear_season", words.CLEAR_SEASONS)
ENGLISH.table("seasons", words.PLURAL_SEASONS)
ENGLISH.table("months_ahead", words.MONTHS_AHEAD)
ENGLISH.table("months_of_span", words.MONTHS_OF_SPANS)
ENGLISH.table("period", words.NAMED_PERIODS)
ENGLISH.table("named_day", words.NAMED_DAYS)
ENGLISH.table("feast", words.FEASTS, capitalised=True)
ENGLISH.table("short_feast", words.SHORT_FEASTS, capitalised=True)
ENGLISH.table("clock_word", words.CLOCK_WORDS)
ENGLISH.table("half_of_day", words.HALVES_OF_DAY)
ENGLISH.slots["model_suffix"] = context.word_that(context.ends_model_name)
ENGLISH.words("counting", ("after", "before", "later", "earlier", "ago", "from"))
ENGLISH.words("numbered", words.NUMBERED)
ENGLISH.words("dated", nouns.MISHAPS | nouns.ACTS | nouns.APPOINTMENTS)
ENGLISH.words("describing", nouns.ADJECTIVES)
ENGLISH.words("units", words.PLURAL_UNITS)
ENGLISH.words("short_unit", words.SHORT_UNITS)
ENGLISH.words("part_of_day", words.PARTS_OF_DAY)
ENGLISH.words("zone", words.ZONES)
ENGLISH.words("measured", words.MEASURES)
ENGLISH.words("counted", words.COUNTED)
ENGLISH.words("of_such_days", words.OF_SUCH_DAYS)
ENGLISH.words("of_or_to", words.BOUNDED_BY)
ENGLISH.words("year_before", words.YEAR_BEFORE)
ENGLISH.words("apostrophe", "'’‘")
ENGLISH.words("dash", "-–—")
ENGLISH.words("open_bracket", "([")
ENGLISH.words("closed", ")]")
ENGLISH.words("close_bracket", ")],-–;")

ENGLISH.slots.update(
    month=context.Months(words.MONTHS, ENGLISH.tokenizer),
    any_feast=Either(ENGLISH.slots["feast"], ENGLISH.slots["short_feast"]),
    small_season=SmallWords(words.SEASONS, ENGLISH.tokenizer),
    clear_month=context.MonthButNoPerson(words.MONTHS, ENGLISH.tokenizer),
    capital=context.word_that(context.is_name),
    content=context.word_that(context.is_content),
    first_name=context.word_that(context.is_first_name),
    noun=context.word_that(context.is_noun_like),
    goes_on=Either(context.word_that(context.begins_phrase), NUMBER),
    moved_before=context.About(words.MOVING, reach=0),
    in_sport=context.About(words.SPORT, words.BUSINESS),
    in_weather=context.About(words.WEATHER),
    in_business=context.About(words.BUSINESS, words.SPORT),
    in_results=context.About(words.BUSINESS | words.RESULTS, words.SPORT),
    of_business=context.AboutArticle(words.BUSINESS, words.SPORT),
    one_to_four=Numeral(frozenset([INTEGER]), context.one_to_four),
    dom_list=DayList(frozenset({"st", "nd", "rd", "th"})),
    name_of_version=context.word_that(context.names_version),
    counted_noun=Either(ENGLISH.slots["counted"], context.word_that(context.is_counted)),
    our_era=context.word_that(context.is_our_era),
    year=Either(ENGLISH.slots["year"], ENGLISH.slots["spoken_year"]),
    near_year=Numeral(frozenset([INTEGER]), context.year_in_two_digits),
    old_year=Numeral(frozenset([INTEGER]), context.year_unlike_a_day),
    digits=NUMBER,
    day_month=DayAndMonth(padded=False, month_first=context.month_comes_first),
    padded_day_month=DayAndMonth(padded=True, month_first=context.month_comes_first),
    numeric_date=Numeral(frozenset([NUMERIC_DATE]), context.year_month_day),
    four_digits=Numeral(frozenset([INTEGER]), context.clock_in_four_digits),
)


@ENGLISH.slot("of_time", "of (the|{_:month}|{_:season}|{_:year})", "and a half")
def of_time() -> bool:
    """Words that say of what «the last week» is the last; "revenue last year of $48 million" does not."""
    return True


@ENGLISH.slot("th", "{day} (st|nd|rd|th)", "{day:day_word}")
@ENGLISH.slot("suffixed", "{day} (st|nd|rd|th)")
@ENGLISH.slot("dom", "{day} [st|nd|rd|th]")
def day_of_month(day: int) -> int:
    """«5», «5th», «fifth»."""
    return day


@ENGLISH.slot(
    "of_it",
    "of (the|a|an|his|her|its|their|our|my|this|that)",
    "(of|in) {_:month}",
    "(of|in) {_:year}",
    "and a half",
)
def of_something() -> bool:
    """After «the last week» it tells of what, so that it is not the one before the publication."""
    return True


@ENGLISH.slot(
    "clock",
    "{hour} {half_of_day} [{_:zone}]",
    "{hour} : {minute} [{half_of_day}] [{_:zone}]",
    "{decimal:clock_decimal} {half_of_day} [{_:zone}]",
    "{hour} o {_:apostrophe} clock",
    "{hour:number} o {_:apostrophe} clock",
    "({known:clock_decimal}|{known:four_digits}) {_:zone}",
    "[12] {known:clock_word}",
)
def clock(
    hour: int = 0,
    minute: int = 0,
    half_of_day: int | None = None,
    decimal: str | None = None,
    known: str | None = None,
) -> str | None:
    """HH:MM; 8.30 p.m. is 20:30."""
    if known is not None:
        return known
    if decimal is not None:
        hour, minute = int(decimal[:2]), int(decimal[3:])
    if hour > 24 or (half_of_day is not None and not 1 <= hour <= 12):
        return None
    return f"{(hour % 24 if half_of_day is None else hour % 12 + half_of_day):02}:{minute:02}"


@ENGLISH.slot(
    "about",
    "(more|less|fewer) than",
    "(about|around|nearly|almost|roughly|approximately|some|over|just|only|barely|exactly|at least|under)",
    "just (over|under)",
    "(up to|as little as|as early as|close to|well over)",
)
def about() -> bool:
    """«nearly», «more than»: words before a count that do not change it."""
    return True


@ENGLISH.slot("year_bc", "{number} (BC|B.C.|B.C|BCE|B.C.E.)")
def year_before_christ(number: int) -> int:
    """As astronomers count: 0 for 1 BC."""
    return 1 - number


@ENGLISH.slot(
    "quarter",
    "{quarter:ordinal} [-] [fiscal|financial] quarter <! {_:in_sport}",
    "[fiscal] {quarter:ordinal} [-] quarter <! {_:in_sport}",
    "(final|closing) quarter <! {_:in_sport}",
    "Q {quarter:one_to_four}",
    "{quarter:one_to_four} Q",
)
def quarter(quarter: int = 4) -> int | None:
    """«third quarter», «Q3»; a «final quarter» without a number is the fourth. None beyond the fourth."""
    return quarter if quarter <= 4 else None


@ENGLISH.slot("half", "{half:ordinal} [-] half", "H {half:one_to_four}", "{half:one_to_four} H")
def half(half: int) -> int | None:
    """«second half», «H2»; None beyond the second."""
    return half if half <= 2 else None


@ENGLISH.slot("described_noun", "{_:apostrophe}", "{_:dated}", "{_:describing} {_:dated}")
def described_noun() -> bool:
    """What follows a time that describes a noun: "after Monday's vote", "before the May 3 local vote"."""
    return True
