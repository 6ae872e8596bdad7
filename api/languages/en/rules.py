"""How English names a time, in Britain and in America."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from api.calendar.counting import (
    InYear,
    century_of,
    counted,
    days_from,
    near_year,
    nth_weekday,
    same_day,
    season_after,
    season_before,
    shifted,
    span_from,
    span_to,
    weekend,
)
from api.calendar.intervals import Interval, calendar_date, day_number, month_length
from api.calendar.intervals import weekday as weekday_of
from api.extraction.language import Language
from api.extraction.patterns import Numeral
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
    Context,
    Fixed,
    FromPublication,
    FromTold,
    InFuture,
    OfYear,
    Open,
    Part,
    Recurring,
    Settled,
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
from api.extraction.tokens import INTEGER, NUMERIC_DATE, Tokenizer
from api.languages.basic.dates import read_other_dates
from api.languages.en import context, words
from api.languages.en.grammar import GRAMMAR

ENGLISH = LANGUAGE = Language(
    code="en",
    tokenizer=Tokenizer(thousands=",", elides=False),
    grammar=GRAMMAR,
    numbers=words.NUMBERS,
    abbreviations=words.ABBREVIATIONS,
    articles=words.ARTICLES,
)

ENGLISH.table("month", words.MONTHS, capitalised=True)
ENGLISH.table("plain_month", words.PLAIN_MONTHS, capitalised=True)
ENGLISH.table("weekday", words.WEEKDAYS, capitalised=True)
ENGLISH.table("any_weekday", words.WEEKDAYS | words.SHORT_WEEKDAYS, capitalised=True)
ENGLISH.table("weekdays", words.WEEKDAYS_PLURAL, capitalised=True)
ENGLISH.table("season", words.SEASONS)
ENGLISH.table("unit", words.UNITS)
ENGLISH.table("units", dict.fromkeys(words.PLURAL_UNITS, True))
ENGLISH.table("short_unit", dict.fromkeys(words.SHORT_UNITS, True))
ENGLISH.table("ordinal", words.ORDINALS)
ENGLISH.table("day_word", words.DAYS_IN_WORDS)
ENGLISH.table("century", words.CENTURIES)
ENGLISH.table("decade", words.DECADES)
ENGLISH.table(
    "span", {"year": 12, "financial year": 12, "fiscal year": 12, "quarter": 3, "half": 6, "half-year": 6}
)
ENGLISH.table("year_shift", words.YEAR_SHIFTS)
ENGLISH.table("period", words.NAMED_PERIODS)
ENGLISH.table("named_day", words.NAMED_DAYS)
ENGLISH.table("feast", words.FEASTS, capitalised=True)
ENGLISH.table("short_feast", words.SHORT_FEASTS, capitalised=True)
ENGLISH.table("clock_word", words.CLOCK_WORDS)
ENGLISH.table("half_of_day", words.HALVES_OF_DAY)
ENGLISH.table("part_of_day", dict.fromkeys(words.PARTS_OF_DAY, True))
ENGLISH.table("zone", dict.fromkeys(words.ZONES, True))
ENGLISH.table("measured", dict.fromkeys(words.MEASURES, True))
ENGLISH.table("counted", dict.fromkeys(words.COUNTED, True))
ENGLISH.table("of_such_days", dict.fromkeys(words.OF_SUCH_DAYS, True))
ENGLISH.table("apostrophe", dict.fromkeys("'’‘", True))
ENGLISH.table("dash", dict.fromkeys("-–—", True))
ENGLISH.table("open_bracket", {"(": True, "[": True})
ENGLISH.table("close_bracket", {")": True, "]": True, ",": True, "-": True, "–": True, ";": True})

ENGLISH.slots.update(
    small_season=context.SmallWords(words.SEASONS, ENGLISH.tokenizer),
    clear_month=context.MonthButNoPerson(words.MONTHS, ENGLISH.tokenizer),
    capital=context.word_that(context.is_name),
    content=context.word_that(context.is_content),
    first_name=context.word_that(context.is_first_name),
    noun=context.word_that(context.is_noun_like),
    goes_on=context.word_that(context.begins_phrase),
    in_sport=context.About(words.SPORT, words.BUSINESS),
    in_weather=context.About(words.WEATHER),
    in_business=context.About(words.BUSINESS, words.SPORT),
    one_to_four=Numeral(frozenset([INTEGER]), context.one_to_four),
    year_month_day=Numeral(frozenset([NUMERIC_DATE]), context.year_month_day),
    four_digits=Numeral(frozenset([INTEGER]), context.clock_in_four_digits),
)


@ENGLISH.slot("th", "{day} (st|nd|rd|th)", "{day_word}")
def day_with_ending(day: int = 0, day_word: int = 0) -> int:
    return day or day_word


@ENGLISH.slot("suffixed", "{day} (st|nd|rd|th)")
def day_with_suffix(day: int) -> int:
    return day


@ENGLISH.slot("dom", "{day} [st|nd|rd|th]")
def day_of_month(day: int) -> int:
    return day


@ENGLISH.slot(
    "clock",
    "{hour} {half_of_day} [{zone}]",
    "{hour} : {minute} [{half_of_day}] [{zone}]",
    "{clock_decimal} {half_of_day} [{zone}]",
    "{clock_decimal} {zone}",
    "{hour} o {apostrophe} clock",
    "{number} o {apostrophe} clock",
    "{four_digits} {zone}",
    "[12] {clock_word}",
)
def clock(
    hour: int | None = None,
    minute: int = 0,
    half_of_day: int | None = None,
    clock_decimal: str | None = None,
    four_digits: str | None = None,
    clock_word: str | None = None,
    number: int | None = None,
    zone: bool = True,
    apostrophe: bool = True,
) -> str | None:
    known = clock_word or four_digits
    if known is not None:
        return known
    if clock_decimal is not None:
        hour, minute = int(clock_decimal[:2]), int(clock_decimal[3:])
    hour = hour if hour is not None else number
    if hour is None or hour > 24 or (half_of_day is not None and not 1 <= hour <= 12):
        return None
    return f"{(hour % 24 if half_of_day is None else hour % 12 + half_of_day):02}:{minute:02}"


def day_of(year: int, month: int, day: int) -> Time | Trap:
    try:
        return Fixed(Interval.day(day_number(year, month, day)))
    except ValueError:
        return TRAP


def every_year(month: int, day: int, *, on_weekday: int | None = None) -> Time | Trap:
    if day > (29 if month == 2 else month_length(2023, month)):
        return TRAP
    return yearly(lambda year: Interval.day(day_number(year, month, day)), on_weekday=on_weekday)


# days


@ENGLISH.rule("{iso_date}")
def iso_date(iso_date: str) -> Time | Trap:
    return day_of(int(iso_date[:4]), int(iso_date[5:7]), int(iso_date[8:]))


@ENGLISH.rule("{year_month_day}")
def numeric_date(year_month_day: tuple[int, int, int]) -> Time | Trap:
    year, month, day = year_month_day
    return day_of(year if year > 99 else near_year(year), month, day)


WEEKDAY = "[{any_weekday} [,|the|, the]]"


@ENGLISH.rule(
    f"{WEEKDAY} {{dom}} [of] {{month}} [,] {{year}}",
    f"{WEEKDAY} {{day_word}} of {{month}} [,] {{year}}",
    f"{WEEKDAY} {{month}} [the] {{dom}} [,] {{year}}",
    "{dom} {dash} {month} {dash} {year}",
    "{any_weekday} {open_bracket} {dom} {month} {year}",
    "{any_weekday} {open_bracket} {month} {dom} [,] {year}",
)
def full_date(
    month: int,
    year: int,
    dom: int = 0,
    day_word: int = 0,
    any_weekday: int = 0,
    dash: bool = True,
    open_bracket: bool = True,
) -> Time | Trap:
    return day_of(year, month, dom or day_word)


@ENGLISH.rule(
    "{dom} {month} {apostrophe} {two_digits}",
    "{month} {dom} , {apostrophe} {two_digits}",
)
def full_date_in_two_digits(dom: int, month: int, two_digits: int, apostrophe: bool) -> Time | Trap:
    return day_of(near_year(two_digits), month, dom)


@ENGLISH.rule(
    "{month} {dom} [,] {number} (BC|B.C.|BCE|B.C.E.)",
    "{dom} {month} [,] {number} (BC|B.C.|BCE|B.C.E.)",
    "{month} {dom} , {year} (BC|B.C.|BCE|B.C.E.)",
    "{dom} {month} {year} (BC|B.C.|BCE|B.C.E.)",
)
def full_date_before_christ(dom: int, month: int, year: int = 0, number: int = 0) -> Time | Trap:
    return day_of(1 - (year or number), month, dom)


@ENGLISH.rule(
    "{dom} [of] {month} <! {month}",
    "{day_word} of {month}",
    "{month} [the] {dom} <! {measured}",
    "{month} the {day_word}",
)
def day_and_month(month: int, dom: int = 0, day_word: int = 0) -> Time | Trap:
    return every_year(month, dom or day_word)


@ENGLISH.rule(
    "{any_weekday} [,|the|, the] {dom} [of] {month}",
    "{any_weekday} [,] the {day_word} of {month}",
    "{any_weekday} [,] {month} [the] {dom}",
    "{any_weekday} {open_bracket} {dom} {month}",
    "{any_weekday} {open_bracket} {month} {dom}",
)
def weekday_day_and_month(
    any_weekday: int, month: int, dom: int = 0, day_word: int = 0, open_bracket: bool = True
) -> Time | Trap:
    return every_year(month, dom or day_word, on_weekday=any_weekday)


@ENGLISH.rule("{any_weekday} [,] the {th}", "{any_weekday} [,] {th:suffixed}")
def weekday_and_day(any_weekday: int, th: int) -> Time | None:
    return weekday_on_day(any_weekday, th) if th <= 31 else None


@ENGLISH.rule("{dom} [of] {month} [,] {year_shift}", "{month} {dom} [,] {year_shift}")
def day_of_near_year(dom: int, month: int, year_shift: int) -> Time:
    return in_year(lambda year: Interval.day(day_number(year, month, dom)), year_shift)


def in_year(interval_of: Callable[[int], Interval | None], shift: int) -> Time:
    return FromPublication(lambda day: existing(interval_of, calendar_date(day)[0] + shift))


def existing(interval_of: Callable[[int], Interval | None], year: int) -> Interval | None:
    try:
        return interval_of(year)
    except ValueError:
        return None


@ENGLISH.rule(
    "(on the|by the|until the|before the|since the|to the|from the|for the|after the|between the) > {day} (st|nd|rd|th) <! {noun}"
)
def day_alone(day: int) -> Time:
    return monthly(day)


@ENGLISH.rule(
    "{dom} < (and|or|&|to|{dash}) {other:dom} {month} <! {year}",
    "{dom} < , {other:dom} (and|or|&) {third:dom} {month}",
)
def day_of_listed(dom: int, other: int, month: int, third: int = 0, dash: bool = True) -> Time | Trap:
    return every_year(month, dom)


@ENGLISH.rule(
    "{dom} < (and|or|&|to|{dash}) {other:dom} {month} [,] {year}",
    "{dom} < , {other:dom} (and|or|&) {third:dom} {month} [,] {year}",
)
def full_day_of_listed(
    dom: int, other: int, month: int, year: int, third: int = 0, dash: bool = True
) -> Time | Trap:
    return day_of(year, month, dom)


@dataclass(frozen=True, slots=True)
class DayOfSameMonth(Time):
    """The 5 of «March 3 and 5»: its month stands with the day before it in the list."""

    day: int
    year: int | None = None

    def settled(self, context: Context) -> Settled | None:
        return monthly(self.day).settled(context)

    def beside(self, first: Time) -> tuple[Time, Time]:
        """Both days of the list."""
        dated = first if self.year is None else OfYear(first, self.year)
        return dated, cut(dated, self._in_month_of)

    def _in_month_of(self, first: Interval) -> Interval | None:
        if first.start is None:
            return None
        year, month, _ = calendar_date(first.start)
        return (
            Interval.day(day_number(year, month, self.day)) if self.day <= month_length(year, month) else None
        )


@ENGLISH.rule(
    "{month} {other:day} (and|or|&) > {dom} <! {noun}",
    "{month} . {other:day} (and|or|&) > {dom} <! {noun}",
    "{month} {other:day} , > {dom} < [,] (and|or) {last:dom}",
    "{found} and > {dom} < (in|at|for|,|.|;)",
)
def day_behind_month(dom: int, last: int = 0) -> Time:
    return DayOfSameMonth(dom)


@ENGLISH.rule(
    "{month} {other:day} (and|or|&) > {dom} , {year}", "{month} . {other:day} (and|or|&) > {dom} , {year}"
)
def day_behind_month_of_year(dom: int, year: int) -> Time:
    return DayOfSameMonth(dom, year)


def days_of_month(month: int, first: int, last: int) -> Callable[[int], Interval | None]:
    """The days from one to another of a month, in any year."""
    return lambda year: days_from(first, Interval.day(day_number(year, month, last)))


TO = "({dash}|to|through|until|till|thru)"


@ENGLISH.rule(
    f"{{month}} {{dom}} {TO} {{last:dom}} [,] {{year}}",
    f"{{dom}} {TO} {{last:dom}} [of] {{month}} [,] {{year}}",
    "between > {dom} and {last:dom} {month} [,] {year}",
    "between > {month} {dom} and {last:dom} [,] {year}",
)
def days_of_dated_month(dom: int, last: int, month: int, year: int, dash: bool = True) -> Time | None:
    interval = existing(days_of_month(month, dom, last), year)
    return None if interval is None else Fixed(interval)


@ENGLISH.rule(
    f"{{month}} {{dom}} {TO} {{last:dom}} <! {{measured}}",
    f"{{dom}} {TO} {{last:dom}} [of] {{month}} <! {{year}}",
    "between > {dom} and {last:dom} {month} <! {year}",
    "between > {month} {dom} and {last:dom} <! {month}",
)
def days_of_one_month(dom: int, last: int, month: int, dash: bool = True) -> Time | None:
    return yearly(days_of_month(month, dom, last)) if dom < last else None


# months

SURE = "(in|since|until|till|during|throughout|early|late|mid|mid -|early -|late -|mid–|into|between)"
LIKELY = "(by|for|of|from|to|through|after|before|around|about|than|beginning|starting|effective|from early|until early)"
WHOSE = "(the|a|an|his|her|its|their|our|s)"


@ENGLISH.rule(
    "{plain_month}",
    f"{SURE} > {{month}}",
    f"{LIKELY} > {{clear_month}}",
    f"{WHOSE} > {{clear_month}} < {{content}}",
    "{found} (and|or|,|to|through|until|till|{dash}|/) > {month}",
    f"{{clear_month}} < {TO} {{other:month}}",
    "month of {month}",
)
def month_alone(
    month: int = 0,
    plain_month: int = 0,
    clear_month: int = 0,
    content: bool = True,
    other: int = 0,
    dash: bool = True,
) -> Time:
    number = month or plain_month or clear_month
    return yearly(lambda year: Interval.month(year, number))


@ENGLISH.rule("{capital} > {plain_month}", "{plain_month} < {capital}")
def name_with_month(plain_month: int, capital: bool = True) -> Trap:
    return TRAP


@ENGLISH.rule(f"{SURE} > {{plain_month}} < {{capital}}", f"{LIKELY} > {{plain_month}} < {{capital}}")
def month_before_name(plain_month: int, capital: bool) -> Time:
    return month_alone(plain_month)


@ENGLISH.rule("{month} [,] [of] {year}")
def month_and_year(month: int, year: int) -> Time:
    return Fixed(Interval.month(year, month))


@ENGLISH.rule("{month} {apostrophe} {two_digits}")
def month_and_two_digits(month: int, two_digits: int, apostrophe: bool) -> Time:
    return Fixed(Interval.month(near_year(two_digits), month))


@ENGLISH.rule("{month} [,] {year_shift}")
def month_of_near_year(month: int, year_shift: int) -> Time:
    return in_year(lambda year: Interval.month(year, month), year_shift)


def always(time: Time, direction: str) -> Time:
    """The last or next of what comes back, whatever the tense."""
    return Open(time, lambda interval: interval, direction, forced=True)


def month_on(day: int, month: int, step: int) -> Interval:
    """The last (step −1) or next (1) such month beside a day, the month of that day excluded."""
    year, current, _ = calendar_date(day)
    beyond = (month >= current) if step < 0 else (month <= current)
    return Interval.month(year + step * beyond, month)


@ENGLISH.rule("(last|this past) {month}", "{month} last")
def last_month_named(month: int) -> Time:
    return FromPublication(lambda day: month_on(day, month, -1))


@ENGLISH.rule("(next|this coming) {month}", "{month} next")
def next_month_named(month: int) -> Time:
    return FromPublication(lambda day: month_on(day, month, 1))


@ENGLISH.rule("this {month}")
def this_month_named(month: int) -> Time:
    return yearly(lambda year: Interval.month(year, month))


@ENGLISH.rule("(the following|the next) {month}")
def following_month_named(month: int) -> Time:
    return FromTold(lambda told: month_on(told.start or 0, month, 1))


@ENGLISH.rule("(the previous|the preceding) {month}")
def preceding_month_named(month: int) -> Time:
    return FromTold(lambda told: month_on(told.start or 0, month, -1))


@ENGLISH.rule(
    "{number} months (to|through|ended|ending|ended in|up to|to the end of) {month} [{dom}] [,] {year}"
)
def months_to_dated_month(number: int, month: int, year: int, dom: int = 0) -> Time | None:
    interval = existing(months_to(number, month), year)
    return None if interval is None else Fixed(interval)


@ENGLISH.rule("{number} months (to|through|ended|ending|ended in|up to|to the end of) {month} [{dom}]")
def months_to_month(number: int, month: int, dom: int = 0) -> Time:
    return yearly(months_to(number, month), told_when_over=True)


def months_to(number: int, month: int) -> Callable[[int], Interval | None]:
    """The so many months that end with a month, in any year."""

    def in_one_year(year: int) -> Interval | None:
        last = Interval.month(year, month)
        first = shifted(last, 1 - number, "month")
        return None if first is None else Interval.between(first, last)

    return in_one_year


SPAN_TO = "(to|through|ended|ending|ended in|ending in|up to|to the end of|that ended|that ended in)"


@ENGLISH.rule(f"{{span}} {SPAN_TO} {{month}} [{{dom}}] [,] {{year}}")
def span_to_dated_month(span: int, month: int, year: int, dom: int = 0) -> Time | None:
    return months_to_dated_month(span, month, year)


@ENGLISH.rule(f"{{span}} {SPAN_TO} {{month}} [{{dom}}]")
def span_to_month(span: int, month: int, dom: int = 0) -> Time:
    return months_to_month(span, month)


@ENGLISH.rule("first {number} months of {year}")
def first_months_of_year(number: int, year: int) -> Time | None:
    return Fixed(months_of(year, number)) if 1 <= number <= 12 else None


@ENGLISH.rule("first {number} months {year_shift}")
def first_months_of_near_year(number: int, year_shift: int) -> Time | None:
    return in_year(lambda year: months_of(year, number), year_shift) if 1 <= number <= 12 else None


def months_of(year: int, number: int) -> Interval:
    return Interval.between(Interval.month(year, 1), Interval.month(year, number))


@ENGLISH.rule("{ordinal} half of {month}")
def half_of_month(ordinal: int, month: int) -> Time | None:
    if ordinal > 2:
        return None
    return cut(month_alone(month), lambda whole: half_of_days(whole, ordinal))


def half_of_days(month: Interval, ordinal: int) -> Interval:
    start, end = month.start or 0, month.end or 0
    return Interval.days(start, start + 14) if ordinal == 1 else Interval.days(start + 15, end)


# weekdays


@ENGLISH.rule("{weekday}", "{any_weekday} < {clock}")
def weekday_alone(weekday: int = 0, any_weekday: int = 0, clock: str = "") -> Time:
    return weekly(weekday or any_weekday)


@ENGLISH.rule("(ahead of|in the run - up to) > {weekday} < {apostrophe} s")
def weekday_ahead(weekday: int, apostrophe: bool) -> Time:
    return always(weekly(weekday), FUTURE)


@ENGLISH.rule(
    "(following|since|despite|from) > {weekday} < {apostrophe} s", "after > {weekday} < {apostrophe} s"
)
def weekday_past(weekday: int, apostrophe: bool) -> Time:
    return always(weekly(weekday), PAST)


@ENGLISH.rule("(last|this past|this last) {weekday}", "{weekday} last")
def last_weekday(weekday: int) -> Time:
    return FromPublication(lambda day: weekday_before(day, weekday))


@ENGLISH.rule("(next|this coming|the coming) {weekday}", "{weekday} next")
def next_weekday(weekday: int) -> Time:
    return FromPublication(lambda day: weekday_after(day, weekday))


@ENGLISH.rule("the {weekday} before last")
def weekday_before_last(weekday: int) -> Time:
    return FromPublication(lambda day: Interval.day((weekday_before(day, weekday).start or 0) - 7))


@ENGLISH.rule("this {weekday}")
def this_weekday(weekday: int) -> Time:
    return weekly(weekday, leaning=FUTURE)


def weekday_before(day: int, weekday: int) -> Interval:
    return Interval.day(day - ((weekday_of(day) - weekday) % 7 or 7))


def weekday_after(day: int, weekday: int) -> Interval:
    return Interval.day(day + ((weekday - weekday_of(day)) % 7 or 7))


def weekday_in_week(day: int, weekday: int, weeks: int) -> Interval:
    return Interval.day(day - weekday_of(day) + weekday + 7 * weeks)


@ENGLISH.rule("from > {weekday} (through|thru) {last:weekday}")
def weekdays_in_row(weekday: int, last: int) -> Time:
    return Between(weekly(weekday), weekly(last))


@ENGLISH.rule(
    "{weekday} (through|thru) {last:weekday}",
    "(open|opens|daily|weekdays|runs|available|hours|weekly|is|are|,) > {weekday} (to|{dash}) {last:weekday}",
    "{weekday} (to|{dash}) {last:weekday} < [,] [from|at] {clock}",
)
def opening_days(weekday: int, last: int, clock: str = "", dash: bool = True) -> Trap:
    return TRAP


@ENGLISH.rule("{weekday} [of] last week", "last week on {weekday}", "a week ago [on|last] {weekday}")
def weekday_of_last_week(weekday: int) -> Time:
    return FromPublication(lambda day: weekday_in_week(day, weekday, -1))


@ENGLISH.rule("{weekday} [of] this week", "{weekday} of the week")
def weekday_of_this_week(weekday: int) -> Time:
    return FromPublication(lambda day: weekday_in_week(day, weekday, 0))


@ENGLISH.rule("{weekday} [of] next week", "next week on {weekday}")
def weekday_of_next_week(weekday: int) -> Time:
    return FromPublication(lambda day: weekday_in_week(day, weekday, 1))


@ENGLISH.rule("{weekday} week", "(a|one) week (on|from) {weekday}", "{weekday} after next")
def weekday_after_next(weekday: int) -> Time:
    return FromPublication(lambda day: Interval.day((weekday_after(day, weekday).start or 0) + 7))


@ENGLISH.rule(
    "(the following|the next|that following) {weekday}", "the {weekday} (after|following) <! {goes_on}"
)
def following_weekday(weekday: int) -> Time:
    return FromTold(lambda told: weekday_after(told.end or told.start or 0, weekday))


@ENGLISH.rule("(the previous|the preceding|the prior) {weekday}", "the {weekday} before <! {goes_on}")
def preceding_weekday(weekday: int) -> Time:
    return FromTold(lambda told: weekday_before(told.start or 0, weekday))


@ENGLISH.rule("that {weekday}")
def that_weekday(weekday: int) -> Time:
    return FromTold(lambda told: weekday_in_week(told.start or 0, weekday, 0))


@ENGLISH.rule(
    "{ordinal} {weekday} (of|in) {month} [,] {year}", "(last|final) {weekday} (of|in) {month} [,] {year}"
)
def nth_weekday_of_dated_month(weekday: int, month: int, year: int, ordinal: int = 0) -> Time | Trap:
    interval = nth_weekday(year, month, weekday, ordinal)
    return TRAP if interval is None else Fixed(interval)


@ENGLISH.rule(
    "{ordinal} {weekday} (of|in) {month} <! {year}", "(last|final) {weekday} (of|in) {month} <! {year}"
)
def nth_weekday_of_month(weekday: int, month: int, ordinal: int = 0) -> Time:
    return yearly(lambda year: nth_weekday(year, month, weekday, ordinal))


SUCH = "(every|each|most|some|many|alternate|any|every other|every second|on a|one|per)"


@ENGLISH.rule(
    f"{SUCH} > {{weekday}} [night|morning|evening|afternoon]",
    f"{SUCH} > {{month}}",
    f"{SUCH} > {{season}}",
    f"{SUCH} > ({{short_feast}}|{{feast}})",
    "(every|each|per) {unit}",
    "{weekdays}",
    "{weekday} (mornings|afternoons|evenings|nights|lunchtimes)",
    "({ordinal}|last) {weekday} (of|in) (every|each|the) month",
    "(every|each) {ordinal} {weekday}",
    "{weekday} {of_such_days}",
)
def repeated(
    weekday: int = 0,
    weekdays: int = 0,
    month: int = 0,
    season: int = 0,
    unit: str = "",
    ordinal: int = 0,
    of_such_days: bool = True,
    feast: InYear | None = None,
    short_feast: InYear | None = None,
) -> Trap:
    return TRAP


@ENGLISH.rule("{_:month} (street|road|avenue|lane|square|terrace|crescent|close)")
def street_named_like_a_month() -> Trap:
    return TRAP


@ENGLISH.rule(
    "(mail|independent|scotland|wales|football) on > {weekday}",
    "(the|a|an|at|his|her|its|their|our|of|with|from|by|,) > {weekday} < {_:capital}",
    "{_:first_name} > {weekday} <! {part_of_day}",
    "{_:capital} > {weekday} < , (who|whose|aged)",
    "{_:capital} > {weekday} < , {_:number} (,|.)",
    "(mr|mrs|ms|miss|sir|mr .|mrs .|ms .) > {weekday}",
    "(girl|man|bloody|black|blue|ruby|super|casual|freaky|cyber|manic|stormy|wacky) > {weekday}",
    "{weekday} night (live|football|lights|fever|baseball|takeaway)",
)
def name_with_weekday(weekday: int) -> Trap:
    return TRAP


# from today


def in_days(count: int) -> Time:
    return FromPublication(lambda day: Interval.day(day + count))


DOUBLED = "[[,] {any_weekday}|[,] {open_bracket} {any_weekday}|[,] {month} {dom}|[,] {any_weekday} [,] {month} {dom}|[,] {any_weekday} {dom} {month}]"


@ENGLISH.rule(
    f"today {DOUBLED}",
    "(earlier|later) today",
    "this (morning|afternoon|evening|lunchtime|very day)",
    "tonight",
    "(earlier|later) this (morning|afternoon|evening)",
)
def today(any_weekday: int = 0, month: int = 0, dom: int = 0, open_bracket: bool = True) -> Time:
    return in_days(0)


@ENGLISH.rule(f"yesterday {DOUBLED}", "last (night|evening)", "(earlier|late) yesterday")
def yesterday(any_weekday: int = 0, month: int = 0, dom: int = 0, open_bracket: bool = True) -> Time:
    return in_days(-1)


@ENGLISH.rule(f"tomorrow {DOUBLED}")
def tomorrow(any_weekday: int = 0, month: int = 0, dom: int = 0, open_bracket: bool = True) -> Time:
    return in_days(1)


@ENGLISH.rule("[the] day before yesterday", "the night before last")
def day_before_yesterday() -> Time:
    return in_days(-2)


@ENGLISH.rule("[the] day after tomorrow")
def day_after_tomorrow() -> Time:
    return in_days(2)


@ENGLISH.rule("tomorrow week", "a week (from today|today|from tomorrow|tomorrow)")
def a_week_from_now() -> Time:
    return in_days(7)


@ENGLISH.rule(
    "at the end of the day",
    "(call|calls|called|calling) it a day",
    "to this day",
    "day (in|by|after) day",
    "day in [,] day out",
    "night after night",
    "year (in|after|by|on) year",
    "year in [,] year out",
    "year - on - year",
    "week (after|by|in) week",
    "(month|week|day) (to|over|by|after|on) (month|week|day)",
    "(man|woman|player|person|manager|coach|song|album|book|word|rookie|team|car|time|rest) of the year",
    "(back|these|those) in the day",
    "of the day",
    "night of the long knives",
    "the other (day|week|night)",
    "one (day|night|morning|evening|afternoon|summer|winter|year)",
    "some day",
    "judgment day",
    "(in|for) years (to come|past)",
    "today (and|or) tomorrow",
    "time and again",
    "(of|for) all time",
    "{number} {short_unit} (ago|later|earlier|from now)",
    "seven - year itch",
)
def saying_about_days(number: int = 0, short_unit: bool = True) -> Trap:
    return TRAP


@ENGLISH.slot(
    "about",
    "(more|less|fewer) than",
    "(about|around|nearly|almost|roughly|approximately|some|over|just|only|barely|exactly|at least|under)",
    "just (over|under)",
    "(up to|as little as|as early as|close to|well over)",
)
def about() -> bool:
    return True


COUNT = "[{about}] {number} [calendar|full|long|short|whole|more] {unit}"


@ENGLISH.rule(
    f"{COUNT} ago [to the day]",
    "{number} and a half {unit} ago",
    "{number} {unit} and a half ago",
)
def units_ago(number: int, unit: str, about: bool = True) -> Time:
    return FromPublication(lambda day: counted(day, -number, unit))


@ENGLISH.rule(
    "{number} {unit} ago (today|tonight|this morning|this afternoon|this evening|to the day|yesterday|tomorrow|this very day)",
    "{number} {unit} ago on {weekday}",
)
def units_ago_today(number: int, unit: str, weekday: int = 0) -> Time:
    return FromPublication(lambda day: days_away(day, -number, unit))


@ENGLISH.rule("{number} {unit} ago this (week|month|year)", "{number} {unit} ago last (week|month|year)")
def units_ago_this_unit(number: int, unit: str) -> Time:
    return FromPublication(lambda day: counted(day, -number, unit))


@ENGLISH.rule("half a century ago")
def half_century_ago() -> Time:
    return FromPublication(lambda day: counted(day, -50, "year"))


def days_away(day: int, number: int, unit: str) -> Interval | None:
    there = same_day(day, number, unit)
    return None if there is None else Interval.day(there)


@ENGLISH.rule(
    f"in > {COUNT} [{{apostrophe}} [s]] [time] <! (of|as|when|because|following|after|since)",
    f"{COUNT} (from now|hence|from today|from now on)",
)
def in_units(number: int, unit: str, about: bool = True, apostrophe: bool = True) -> Time:
    return InFuture(FromPublication(lambda day: counted(day, number, unit)))


@ENGLISH.rule(f"within > {COUNT} <! (of|as|after|following)", f"within the next {COUNT}")
def within_units(number: int, unit: str, about: bool = True) -> Time:
    return InFuture(up_to(FromPublication(lambda day: counted(day, number, unit))))


@ENGLISH.rule(
    f"(time|times|only|once|twice|first|worst|best|biggest|lowest|highest|largest|most) in > {COUNT}",
    f"(all|any|much|least|most|lot|none|one|rest|third|half|quarter) of > {COUNT}",
)
def stretch_of_units(number: int, unit: str, about: bool = True) -> Trap:
    return TRAP


@ENGLISH.rule(
    "(the|these|this|those|in|for|over|of) (coming|past|last|next|recent|following|previous|final|closing|early) [few|several] {units}"
)
def vague_stretch(units: bool) -> Trap:
    return TRAP


OVER = "(over|in|during|for|within|throughout|across)"


@ENGLISH.rule(
    f"(the|these|those) (past|last|previous|latest|preceding) {COUNT}",
    "(the|this) (past) {unit}",
    f"{OVER} the > last {{unit}} <! of",
    f"(his|her|its|their|our|my) (past|last) {COUNT}",
)
def past_units(unit: str, number: int = 1, about: bool = True) -> Time | None:
    return FromPublication(lambda day: span_to(day, number, unit))


@ENGLISH.rule(f"(the|these) (next|coming|following) {COUNT}", f"{OVER} the > (next|coming) {{unit}} <! of")
def next_units(unit: str, number: int = 1, about: bool = True) -> Time:
    return FromPublication(lambda day: span_from(day, number, unit))


def this_unit(unit: str, count: int = 0) -> Time:
    return FromPublication(lambda day: counted(day, count, unit))


@ENGLISH.rule(
    "(this|the current|the present) {unit}",
    "(earlier|later|sometime|some time|elsewhere|late|early|later on) this {unit}",
    "later (in|on in) the {unit}",
    "earlier in the {unit}",
    "{unit} to date",
)
def this_one(unit: str) -> Time | None:
    return None if unit == "day" else this_unit(unit)


@ENGLISH.rule(
    "(late|early) > this {unit}",
    "(end|start|beginning|middle|rest|remainder|close|course|turn|half|part|days|weeks|months|outset|back end|tail end) of > the {unit}",
    "(early|late|later|midway through|earlier) in > the {unit}",
    "for the > {unit} < (ahead|to come)",
    "(mid|mid -) > {unit}",
)
def unit_in_course(unit: str) -> Time | None:
    return None if unit == "day" else InCourse(unit)


@dataclass(frozen=True, slots=True)
class InCourse(Time):
    """«the middle of the month»: in a tale the month told, else that of the publication."""

    unit: str

    def settled(self, context: Context) -> Settled | None:
        told = context.told
        in_tale = context.direction == PAST and told is not None and told.precision == "day"
        return (after_told(0, self.unit) if in_tale else this_unit(self.unit)).settled(context)


@ENGLISH.rule("last {unit}", "(earlier|later|sometime) last {unit}", "(early|late) > last {unit}")
def last_unit(unit: str) -> Time | None:
    return None if unit == "day" else this_unit(unit, -1)


@ENGLISH.rule(
    "next {unit}", "(the|this) coming {unit}", "(sometime|later) next {unit}", "(early|late) > next {unit}"
)
def next_unit(unit: str) -> Time | None:
    return None if unit == "day" else this_unit(unit, 1)


@ENGLISH.rule("[the] {unit} before last")
def unit_before_last(unit: str) -> Time:
    return this_unit(unit, -2)


@ENGLISH.rule("[the] {unit} after next")
def unit_after_next(unit: str) -> Time:
    return this_unit(unit, 2)


@ENGLISH.rule(
    "(year|month|week) {apostrophe} s end", "(year|years|month|months) {apostrophe} end", "(year|month) - end"
)
def end_of_unit(apostrophe: bool = True) -> Time:
    return Part(this_unit("year"), LATE)


@ENGLISH.rule("same (period|time) last year", "this time last year", "a year - earlier [period|quarter]")
def same_time_last_year() -> Time:
    return this_unit("year", -1)


@ENGLISH.rule("this time next year")
def same_time_next_year() -> Time:
    return this_unit("year", 1)


# from the time told before


def after_told(count: int, unit: str) -> Time:
    return FromTold(lambda told: shifted(told, count, unit))


PART_OF_DAY = "(day|morning|afternoon|evening|night|lunchtime)"


@ENGLISH.rule(
    f"(the|that) (next|following|very next) {PART_OF_DAY}",
    f"[the] {PART_OF_DAY} (after|afterwards) <! {{goes_on}}",
    "a day (later|after) <! {goes_on}",
    "one day later",
    "next (day|morning)",
)
def day_after_told() -> Time:
    return FromTold(lambda told: counted(told.end if told.end is not None else told.start or 0, 1, "day"))


@ENGLISH.rule(
    f"the (previous|preceding|prior) {PART_OF_DAY}",
    f"the {PART_OF_DAY} before <! {{goes_on}}",
    "(a|one) day (earlier|before) <! {goes_on}",
)
def day_before_told() -> Time:
    return after_told(-1, "day")


@ENGLISH.rule(
    f"(the|that) same {PART_OF_DAY}",
    f"that (very) {PART_OF_DAY}",
    f"that {PART_OF_DAY}",
    f"(earlier|later) that {PART_OF_DAY}",
    f"(later|earlier) the same {PART_OF_DAY}",
    "(earlier|later) in the day",
)
def same_day_as_told() -> Time:
    return FromTold(lambda told: told if told.precision == "day" else None)


@ENGLISH.rule("(that|the) same {unit}", "(later|earlier|early|late) that [same] {unit}", "that {unit}")
def same_unit_as_told(unit: str) -> Time | None:
    return None if unit == "day" else after_told(0, unit)


@ENGLISH.rule("the (following|next|subsequent) {unit}", "the {unit} after <! {goes_on}")
def unit_after_told(unit: str) -> Time:
    return after_told(1, unit)


@ENGLISH.rule("the (previous|preceding|prior) {unit}", "the {unit} before <! {goes_on}")
def unit_before_told(unit: str) -> Time:
    return after_told(-1, unit)


@ENGLISH.rule(
    f"{COUNT} (later|afterwards|afterward|after that|on from that)", f"{COUNT} after <! {{goes_on}}"
)
def units_after_told(number: int, unit: str, about: bool = True) -> Time:
    return after_told(number, unit)


@ENGLISH.rule(f"{COUNT} (earlier|previously|beforehand|before that)", f"{COUNT} before <! {{goes_on}}")
def units_before_told(number: int, unit: str, about: bool = True) -> Time:
    return after_told(-number, unit)


@ENGLISH.rule("half a century later")
def half_century_later() -> Time:
    return after_told(50, "year")


# weekends


def of_week(change: Callable[[int, int], Interval], leaning: str | None = None) -> Time:
    """What lies in every week, this week's told from the others by tense."""

    def around(day: int) -> list[Interval]:
        return [change(day, weeks) for weeks in (-1, 0, 1)]

    return Recurring(lambda day: iter(around(day)), ("year", "month", "day"), by_year=False, leaning=leaning)


WEEKEND = "(weekend|week - end)"


@ENGLISH.rule(
    f"(this|this coming|the coming) {WEEKEND}",
    f"(over|at|on|during|for|through|throughout|by|of|since|until|till|before|after|from|into|and) > the {WEEKEND} <! of",
    f"(earlier|later) this {WEEKEND}",
)
def this_weekend() -> Time:
    return of_week(weekend, FUTURE)


@ENGLISH.rule(f"(last|this past|this last|the past) {WEEKEND}")
def last_weekend() -> Time:
    return FromPublication(lambda day: weekend(day, -1))


@ENGLISH.rule(f"next {WEEKEND}")
def next_weekend() -> Time:
    return FromPublication(lambda day: weekend(day, 1))


@ENGLISH.rule(f"(the following|the next|that following) {WEEKEND}", f"the {WEEKEND} after <! {{goes_on}}")
def following_weekend() -> Time:
    return FromTold(lambda told: weekend(told.end or 0, 1 if weekday_of(told.end or 0) > 4 else 0))


@ENGLISH.rule(f"(the previous|the preceding) {WEEKEND}", f"the {WEEKEND} before <! {{goes_on}}")
def preceding_weekend() -> Time:
    return FromTold(lambda told: weekend(told.start or 0, -1))


@ENGLISH.rule(f"that {WEEKEND}")
def that_weekend() -> Time:
    return FromTold(lambda told: weekend(told.start or 0, 0))


# years, decades, centuries


def whole_year(year: int) -> Time:
    return Fixed(Interval.year(year))


@ENGLISH.rule(
    "(in|since|until|till|by|during|before|after|early|late|mid|mid -|early in|late in|around|circa|throughout|into|through|between|than|back in|mid–|early -|late -) > {year} <! {measured}",
    "(of|for|from|to|as of|as at|on|and|versus|vs|with|against|starting|beginning) > {year} <! {counted}",
    "[fiscal|calendar] year {year}",
    "fiscal {year}",
    f"{WHOSE} > {{year}} <! {{counted}}",
    "(this|that) > {year} < {content}",
    "{found} (and|or|,|/|versus|vs|vs.|but|{dash}|to|through) > [in|to|at] {year} <! {counted}",
    "{open_bracket} > {year} < {close_bracket}",
    "{year} {apostrophe} s",
    "{season} > {year}",
    "{year} < (was|saw|brought|marked|is|will|has|had)",
)
def year_alone(
    year: int,
    measured: bool = True,
    counted: bool = True,
    content: bool = True,
    season: int = 0,
    dash: bool = True,
    apostrophe: bool = True,
    open_bracket: bool = True,
    close_bracket: bool = True,
) -> Time:
    return whole_year(year)


@ENGLISH.rule(
    "{year} < (to|through|until|and|{dash}|/) {last:year} <! {counted}", "{year} < {dash} {last:year}"
)
def first_of_two_years(year: int, last: int, dash: bool = True) -> Time | None:
    return whole_year(year) if year <= last else None


@ENGLISH.rule(
    "{year} ({dash}|/) {two_digits}",
    "(season|seasons|term|years|in|from|since|of|the) > {year} ({dash}|/) {two_digits}",
)
def years_joined(year: int, two_digits: int, dash: bool = True) -> Time | None:
    last = year - year % 100 + two_digits
    if not (year < last <= year + 30) and not (year >= 1900 and last == year - 99 + 100):
        return None
    return Fixed(Interval.between(Interval.year(year), Interval.year(last)))


@ENGLISH.rule(
    "(in|since|of|by|until|from|summer|spring|winter|autumn|fall|to|and|the) > {apostrophe} {two_digits} <! s"
)
def year_in_two_digits(two_digits: int, apostrophe: bool) -> Time:
    return whole_year(two_digits + (2000 if two_digits < 30 else 1900))


@ENGLISH.rule(
    "(section|chapter|model|channel|highway|route|room|flight|rule|article|resolution|page|line|agenda|vision|windows|office) > {year}"
)
def number_of_something(year: int) -> Trap:
    return TRAP


ERA = "(BC|B.C.|B.C|BCE|B.C.E.)"


@ENGLISH.rule(f"{{number}} {ERA}", f"{{year}} {ERA}")
def year_before_christ(number: int = 0, year: int = 0) -> Time:
    return whole_year(1 - (number or year))


@ENGLISH.rule("(AD|A.D.) {number}", "{number} (AD|A.D.|CE)", "{year} (AD|A.D.|CE)", "(AD|A.D.) {year}")
def year_of_our_era(number: int = 0, year: int = 0) -> Time:
    return whole_year(number or year)


@ENGLISH.rule("{year} s", "(the|early|late|mid -|mid) > {year} {apostrophe} s")
def decade(year: int, apostrophe: bool = True) -> Time | None:
    if year % 100 == 0 and year < 2000:
        return Fixed(Interval.century(year))
    return None if year % 10 else Fixed(Interval.decade(year))


@ENGLISH.rule(
    "(the|early|mid -|mid|late|and|early -|late -|to|or) > {apostrophe} {two_digits} s",
    "(the|the early|the mid -|the mid|the late|the early -|the late -) > {two_digits} [{apostrophe}] s <! {in_weather}",
    "(the|the early|the mid -|the mid|the late|swinging|roaring|{found} and|{found} to) > {decade}",
    "(roaring|swinging) {decade}",
)
def decade_of_last_century(two_digits: int = 0, decade: int = 0, apostrophe: bool = True) -> Time | None:
    tens = two_digits or decade
    if tens % 10:
        return None
    return Fixed(Interval.decade((2000 if tens < 20 and two_digits else 1900) + tens))


@ENGLISH.rule("(temperatures|highs|lows|low|mid|upper|high|his|her|their|my|our) [in] [the] > {two_digits} s")
def temperature_or_age(two_digits: int) -> Trap:
    return TRAP


@ENGLISH.rule("{century} [-] century")
def century(century: int) -> Time:
    return Fixed(century_of(century))


@ENGLISH.rule(
    "{century} < (and|or|to|{dash}) [early|mid -|late] {later:century} (centuries|century)",
    "{century} [-] centuries",
)
def one_of_centuries(century: int, later: int = 0, dash: bool = True) -> Time:
    return Fixed(century_of(century))


@ENGLISH.rule(f"{{century}} [-] century {ERA}")
def century_before_christ(century: int) -> Time:
    if century == 1:
        return Fixed(Interval.between(Interval.year(-99), Interval.year(0)))
    return Fixed(Interval.century(-100 * (century - 1)))


# quarters, halves, seasons


@ENGLISH.slot(
    "quarter",
    "{ordinal} [-] [fiscal|financial] quarter <! {in_sport}",
    "[fiscal] {ordinal} [-] quarter <! {in_sport}",
    "(final|closing) quarter <! {in_sport}",
    "Q {one_to_four}",
    "{one_to_four} Q",
)
def quarter_number(ordinal: int = 4, one_to_four: int = 0, in_sport: bool = True) -> int | None:
    number = one_to_four or ordinal
    return number if number <= 4 else None


@ENGLISH.rule(
    "{quarter} [of|of fiscal|of the year|of financial year|in|,] {year}",
    "{year} {quarter}",
    "{year} {apostrophe} s {quarter}",
)
def quarter_of_year(quarter: int, year: int, apostrophe: bool = True) -> Time:
    return Fixed(Interval.quarter(year, quarter))


@ENGLISH.rule("{quarter} [,] {year_shift}")
def quarter_of_near_year(quarter: int, year_shift: int) -> Time:
    return in_year(lambda year: Interval.quarter(year, quarter), year_shift)


@ENGLISH.rule("{quarter}")
def quarter_alone(quarter: int) -> Time:
    return yearly(lambda year: Interval.quarter(year, quarter), told_when_over=True)


@ENGLISH.rule("{two_quarters:ordinal} < (and|to|or|through) {quarter}")
def first_of_two_quarters(two_quarters: int, quarter: int) -> Time | None:
    return quarter_alone(two_quarters) if two_quarters <= 4 else None


@ENGLISH.rule("(last|the previous|the prior|the preceding) quarter <! {in_sport}")
def last_quarter(in_sport: bool = True) -> Time:
    return FromPublication(lambda day: quarter_of(day, -1))


@ENGLISH.rule("(this|the current) quarter <! {in_sport}")
def this_quarter(in_sport: bool = True) -> Time:
    return FromPublication(lambda day: quarter_of(day, 0))


@ENGLISH.rule("(next|the coming) quarter <! {in_sport}")
def next_quarter(in_sport: bool = True) -> Time:
    return FromPublication(lambda day: quarter_of(day, 1))


def quarter_of(day: int, step: int) -> Interval:
    year, month, _ = calendar_date(day)
    index = year * 4 + (month - 1) // 3 + step
    return Interval.quarter(index // 4, index % 4 + 1)


@ENGLISH.slot("half", "{ordinal} [-] half", "H {one_to_four}", "{one_to_four} H")
def half_number(ordinal: int = 0, one_to_four: int = 0) -> int | None:
    number = ordinal or one_to_four
    return number if number <= 2 else None


@ENGLISH.rule(
    "{half} [of|of fiscal|of the year|of financial year|in|,] {year}", "{year} {apostrophe} s {half}"
)
def half_of_year(half: int, year: int, apostrophe: bool = True) -> Time:
    return Fixed(Interval.half(year, half))


@ENGLISH.rule("{half} [,] {year_shift}")
def half_of_near_year(half: int, year_shift: int) -> Time:
    return in_year(lambda year: Interval.half(year, half), year_shift)


@ENGLISH.rule("{half} < {in_business}")
def half_alone(half: int, in_business: bool) -> Time:
    return yearly(lambda year: Interval.half(year, half), told_when_over=True)


@ENGLISH.rule("{season} [of|in|,] {year}", "{year} {season}")
def season_of_year(season: int, year: int) -> Time:
    return Fixed(Interval.season(year, season))


@ENGLISH.rule(
    "{season} [of] {year} ({dash}|/) {last:year}",
    "{season} [of] {year} ({dash}|/) {two_digits}",
)
def season_across_years(
    season: int, year: int, last: int = 0, two_digits: int = 0, dash: bool = True
) -> Time:
    return Fixed(Interval.season(year, season))


@ENGLISH.rule("{season} [of] {year_shift}")
def season_of_near_year(season: int, year_shift: int) -> Time:
    return in_year(lambda year: Interval.season(year, season), year_shift)


@ENGLISH.rule("{season} of {apostrophe} {two_digits}", "{season} {apostrophe} {two_digits}")
def season_of_two_digits(season: int, two_digits: int, apostrophe: bool) -> Time:
    return Fixed(Interval.season(near_year(two_digits), season))


@ENGLISH.rule(
    "this {season:small_season}",
    "(later|earlier) this {season:small_season}",
    "this (coming) {season:small_season}",
)
def this_season(season: int) -> Time:
    """This summer is the one of this year, as long as the clause does not speak of one to come."""
    return yearly(lambda year: Interval.season(year, season))


@ENGLISH.rule(
    "(in|by|until|till|since|before|after|over|during|through|throughout|for|into|of|all|from|to|around|between|early|late|mid|mid -) the > {season:small_season} <! {noun}",
    "(by|until|till|since|before|after|early|late|mid|mid -|early in|late in|between|in|{found} and|early -|late -) > {season:small_season} <! {noun}",
    "(early|late|later|earlier) in the > {season:small_season} <! {noun}",
    "(over|during|through|throughout|in) the > {season:small_season} (months|season|holidays|break|vacation)",
)
def season_alone(season: int) -> Time:
    return yearly(lambda year: Interval.season(year, season))


@ENGLISH.rule("(in the|the|into the|of the|to the) > {season} of")
def fall_of_something(season: int) -> Trap:
    return TRAP


@ENGLISH.rule("(last|this past|the past) {season:small_season}", "{season:small_season} last")
def last_season(season: int) -> Time:
    return FromPublication(lambda day: season_before(day, season))


@ENGLISH.rule("(next|the coming) {season:small_season}")
def next_season(season: int) -> Time:
    return FromPublication(lambda day: season_after(day, season))


@ENGLISH.rule("(the following|the next) {season:small_season}")
def following_season(season: int) -> Time:
    return FromTold(lambda told: season_after(told.end or 0, season))


@ENGLISH.rule("(the previous|the preceding) {season:small_season}")
def preceding_season(season: int) -> Time:
    return FromTold(lambda told: season_before(told.start or 0, season))


@ENGLISH.rule("(that|that same) {season:small_season}")
def that_season(season: int) -> Time:
    return FromTold(lambda told: Interval.season(calendar_date(told.start or 0)[0], season))


# feasts and periods


@ENGLISH.rule(
    "{feast}",
    "(at|by|before|after|since|until|till|on|over|for|from|to|around|during|through|past|and|or|between|of|ahead of|than|this|,) > {short_feast} <! {noun}",
    "(late|early|since|until|before|after|by) > {short_feast}",
)
def feast(feast: InYear | None = None, short_feast: InYear | None = None) -> Time | None:
    named = feast or short_feast
    return None if named is None else yearly(named)


@ENGLISH.rule("({feast}|{short_feast}) [,|of|in] {year}")
def feast_of_year(year: int, feast: InYear | None = None, short_feast: InYear | None = None) -> Time | None:
    named = feast or short_feast
    interval = named(year) if named is not None else None
    return None if interval is None else Fixed(interval)


@ENGLISH.rule("({feast}|{short_feast}) [,] {year_shift}")
def feast_of_near_year(
    year_shift: int, feast: InYear | None = None, short_feast: InYear | None = None
) -> Time | None:
    named = feast or short_feast
    return None if named is None else in_year(named, year_shift)


@ENGLISH.rule("(last|this past) ({feast}|{short_feast})")
def last_feast(feast: InYear | None = None, short_feast: InYear | None = None) -> Time | None:
    named = feast or short_feast
    return None if named is None else always(yearly(named), PAST)


@ENGLISH.rule("next ({feast}|{short_feast})")
def next_feast(feast: InYear | None = None, short_feast: InYear | None = None) -> Time | None:
    named = feast or short_feast
    return None if named is None else always(yearly(named), FUTURE)


@ENGLISH.rule("({feast}|{short_feast}) [bank|holiday] weekend")
def weekend_of_feast(feast: InYear | None = None, short_feast: InYear | None = None) -> Time | None:
    named = feast or short_feast
    return None if named is None else cut(yearly(named), lambda day: weekend_beside(day.start or 0))


def weekend_beside(day: int) -> Interval:
    """The Saturday and Sunday nearest to a feast: Easter's own, the one before a Monday."""
    return weekend(day, -1) if weekday_of(day) == 0 else weekend(day, 0)


@ENGLISH.rule(
    "(father|easter|christmas) (christmas|island|islands|egg|eggs|tree|trees|card|cards|carol|carols)"
)
def name_with_feast() -> Trap:
    return TRAP


@ENGLISH.rule(
    "(the|of|in|since|after|before|until|from|during|throughout|to|between|between the|and|{found} and) > {period} <! {noun}",
    "[the] {period} (years|era)",
)
def named_period(period: Interval) -> Time:
    return Fixed(period)


@ENGLISH.rule("{named_day}")
def named_day(named_day: Interval) -> Time:
    return Fixed(named_day)


# parts of times found before

CUT_OF = "[of|of the|in|in the|of that|of this|on]"
OF = "(of|of the|of that|of this|to)"


@ENGLISH.part(
    f"(early|earlier) {CUT_OF} {{time}} [{{part_of_day}}]",
    f"(start|beginning|outset|opening|dawn|opening days|first days|first weeks|early days|early part|opening weeks|very start) {OF} {{time}}",
    "early - {time}",
    "bright and early {time}",
)
def early(time: Time, part_of_day: bool = True) -> Time:
    return Part(time, EARLY)


@ENGLISH.part(
    f"(middle|midpoint|heart|depths|height) {OF} {{time}}",
    "(mid|mid -|mid–|midway through|halfway through) [the] {time}",
)
def middle(time: Time) -> Time:
    return Part(time, MIDDLE)


@ENGLISH.part(
    f"late {CUT_OF} {{time}} [{{part_of_day}}]",
    f"(end|close|tail end|back end|last days|final days|closing days|last weeks|final weeks|dying days|latter part|very end) {OF} {{time}}",
    "(by|until|till) > [the] end {time}",
    "late - {time}",
)
def late(time: Time, part_of_day: bool = True) -> Time:
    return Part(time, LATE)


@ENGLISH.part(
    "(later|later on|sometime|some time|earlier) (in|on|) {time}", "(course|rest|remainder) of {time}"
)
def in_course_of(time: Time) -> Time:
    return time


@ENGLISH.part("(first|opening) half of [the] {time}")
def first_half_of(time: Time) -> Time:
    return cut(time, lambda whole: half_of_years(whole, 0))


@ENGLISH.part("(second|latter|last) half of [the] {time}")
def second_half_of(time: Time) -> Time:
    return cut(time, lambda whole: half_of_years(whole, 1))


def half_of_years(whole: Interval, half: int) -> Interval | None:
    """The first or second half of a decade or century."""
    if whole.precision not in ("decade", "century") or whole.start is None or whole.end is None:
        return None
    first, last = calendar_date(whole.start)[0], calendar_date(whole.end)[0]
    middle_year = (first + last + 1) // 2
    years = (middle_year, last) if half else (first, middle_year - 1)
    return Interval.between(Interval.year(years[0]), Interval.year(years[1]))


@ENGLISH.part("[just|shortly|soon|minutes|immediately] (after|before) {clock} [on|,] {time}")
def about_clock(time: Time, clock: str) -> At:
    return At(time, clock)


AT = "(at|from|by|around|about|until|till|before|after|just before|just after|shortly before|shortly after|at around|at about|to|no later than|starting at)"


@ENGLISH.part(
    "{time} {part_of_day}",
    "{time} [{part_of_day}] [,|{dash}|{open_bracket}] {clock}",
    f"{{time}} [{{part_of_day}}] [,] {AT} {{clock}}",
    "(morning|afternoon|evening|night|dawn|early hours|small hours|eve|dusk) of {time}",
    "{clock} [,] [on|,] {time}",
    "{time} {clock} {part_of_day}",
)
def with_clock(
    time: Time,
    part_of_day: bool = True,
    clock: str | None = None,
    dash: bool = True,
    open_bracket: bool = True,
) -> Time | At:
    return time if clock is None else At(time, clock)


@ENGLISH.part("week (of|beginning|commencing|starting|ending) [the] {time}")
def week_of(time: Time) -> Time:
    return cut(time, lambda day: None if day.start is None else Interval.week(day.start))


@ENGLISH.part(f"{WEEKEND} of {{time}}")
def weekend_of(time: Time) -> Time:
    return cut(time, lambda day: None if day.start is None else weekend(day.start, 0))


@ENGLISH.part("{ordinal} week (of|in) {time}")
def nth_week_of(ordinal: int, time: Time) -> Time:
    return cut(time, lambda month: seven_days(month, 7 * (ordinal - 1)))


def seven_days(month: Interval, first: int) -> Interval | None:
    if month.start is None:
        return None
    return Interval.days(month.start + first, month.start + first + 6)


@ENGLISH.part("(last|final) week (of|in) {time}")
def last_week_of(time: Time) -> Time:
    return cut(time, lambda month: None if month.end is None else Interval.days(month.end - 6, month.end))


@ENGLISH.part("(first|opening) day of {time}")
def first_day_of(time: Time) -> Time:
    return cut(time, lambda whole: None if whole.start is None else Interval.day(whole.start))


@ENGLISH.part("(last|final|closing) day of {time}")
def last_day_of(time: Time) -> Time:
    return cut(time, lambda whole: None if whole.end is None else Interval.day(whole.end))


@ENGLISH.part("{number} {unit} (before|prior to|ahead of) [the] {time} <! {apostrophe}")
def units_before(number: int, unit: str, time: Time) -> Time:
    return cut(time, lambda day: shifted(day, -number, unit))


@ENGLISH.part("{number} {unit} after [the] {time} <! {apostrophe}")
def units_after(number: int, unit: str, time: Time) -> Time:
    return cut(time, lambda day: shifted(day, number, unit))


@ENGLISH.part("[the] (day|night|evening) before {time} <! {apostrophe}", "eve of {time}")
def day_before(time: Time) -> Time:
    return cut(time, lambda day: None if day.start is None else Interval.day(day.start - 1))


@ENGLISH.part("[the] (day|morning) after {time} <! {apostrophe}")
def day_after(time: Time) -> Time:
    return cut(time, lambda day: None if day.end is None else Interval.day(day.end + 1))


@ENGLISH.part("[the] {unit} before {time} <! {apostrophe}")
def unit_before(unit: str, time: Time) -> Time | None:
    return None if unit == "day" else cut(time, lambda day: shifted(day, -1, unit))


@ENGLISH.part("[the] {unit} after {time} <! {apostrophe}")
def unit_after(unit: str, time: Time) -> Time | None:
    return None if unit == "day" else cut(time, lambda day: shifted(day, 1, unit))


@ENGLISH.part("{time} [,] {open_bracket} {again:time}", "{time} , {again:time} , <! and")
def told_twice(time: Time, again: Time, open_bracket: bool = True) -> Time | None:
    """«yesterday (March 5)»: the complete one counts."""
    if isinstance(time, FromPublication) == isinstance(again, FromPublication):
        return None
    return time if isinstance(time, FromPublication) else again


# several times

DETERMINER = "[the|this|that]"
FROM_TO = "(to|through|until|till|up to|up until|up through|thru|right up to)"


@ENGLISH.range(
    f"(from|during) {DETERMINER} {{first:time}} {FROM_TO} {DETERMINER} {{last:time}}",
    f"between {DETERMINER} {{first:time}} and {DETERMINER} {{last:time}}",
    "{first:time} {dash} {last:time}",
    f"{{first:time}} (to|through|up to|thru) {DETERMINER} {{last:time}}",
)
def from_to(first: Time, last: Time, dash: bool = True) -> Time:
    return Between(first, last)


MOVED = (
    "(slipped|slip|slips|moved|postponed|delayed|rescheduled|pushed|pushed back|put back|brought forward|moved up|shifted|switched|"
    "changed|deferred|moved forward|moved back)"
)


@ENGLISH.range(f"{MOVED} from {DETERMINER} {{first:time}} (to|until|till) {DETERMINER} {{last:time}}")
def old_and_new(first: Time, last: Time) -> tuple[Time, ...]:
    """«moved from Monday to Friday» names two days, and no stretch between them."""
    return first, last


LINKS = "(and|,|or|&|, and|, then|and then|then|/|, or|but|, but|rather than|instead of|and not|not) [in|on|the|again in|again on|by|at|of|for|early|late|from|during|also in]"


@ENGLISH.range(f"{{first:time}} {LINKS} {{last:time}}")
def listed(first: Time, last: Time) -> tuple[Time, ...]:
    if isinstance(last, DayOfSameMonth):
        return last.beside(first)
    return coordinated((first, last))


@ENGLISH.range(f"{{first:time}} {LINKS} {{second:time}} {LINKS} {{last:time}}")
def listed_three(first: Time, second: Time, last: Time) -> tuple[Time, ...]:
    if isinstance(last, DayOfSameMonth) or isinstance(second, DayOfSameMonth):
        middle = second.beside(first)[1] if isinstance(second, DayOfSameMonth) else second
        return first, middle, last.beside(first)[1] if isinstance(last, DayOfSameMonth) else last
    return coordinated((first, second, last))


@ENGLISH.frame(
    f"(since|ever since) [at least|about|around|as early as|as far back as|late|early] {DETERMINER} {{time}}"
)
def since_then(time: Time) -> Time:
    return ever_since(time)


@ENGLISH.frame(
    f"from {DETERMINER} {{time}} (onward|onwards|forward)",
    f"from {DETERMINER} {{time}} on (,|.|;)",
    f"(not before|no earlier than|no sooner than|not until) {DETERMINER} {{time}}",
    f"dating (from|back to) {DETERMINER} {{time}} <! {{apostrophe}}",
)
def from_then(time: Time) -> Time:
    return from_then_on(time)


@ENGLISH.frame(
    f"(from|as from|as of|with effect from|effective|effective from|starting|starting from|starting on|starting in|beginning|beginning on|beginning in|commencing|as early as|as soon as) {DETERMINER} {{time}} <! {{apostrophe}}"
)
def as_early_as(time: Time) -> Time:
    return time if has_end(time) else AsEarlyAs(time)


def has_end(time: Time) -> bool:
    """Whether the text says both where a time begins and where it ends: «from 3 to 5 May»."""
    if isinstance(time, Fixed):
        return time.interval.precision == "interval"
    if isinstance(time, Recurring) and time.by_year:
        return any(one.precision == "interval" for one in time.around(day_number(2023, 7, 1)))
    return isinstance(time, Between)


@ENGLISH.frame(
    "(until|till|up to|up until|at least until|right up to|lasting until)"
    f" [at least|about|around|late|the end of] {DETERMINER} {{time}} <! {{apostrophe}}",
    f"(until|till|up to|up until) {DETERMINER} {{time}}",
)
def until_then(time: Time) -> Time:
    return up_to(time, lasting=True)


@ENGLISH.frame(
    f"(run|build|lead) (- up|up) to {DETERMINER} {{time}}",
    f"as (recently|far back|long ago|late|recently) as {DETERMINER} {{time}}",
)
def run_up_to(time: Time) -> Time:
    return time


@ENGLISH.frame(
    f"(by|no later than|not later than|on or before|by the close of|by the end of) {DETERMINER} {{time}}",
    "{time} at the latest",
)
def by_then(time: Time) -> Time:
    return up_to(time)


@ENGLISH.frame(f"(through|thru|at least through) {DETERMINER} {{time}} <! {{apostrophe}}")
def through_then(time: Time) -> Time | None:
    """«open through Friday», but not «pushed through last summer»."""
    return None if isinstance(time, FromPublication) else up_to(time, lasting=True)


@ENGLISH.frame(
    f"(before|prior to|ahead of|in advance of) [the start of|the beginning of] {DETERMINER} {{time}} <! {{apostrophe}}"
)
def before_then(time: Time) -> Time:
    return ahead_of(time)


@ENGLISH.frame(f"(after|beyond|past|later than) [the end of] {DETERMINER} {{time}} <! {{apostrophe}}")
def after_then(time: Time) -> Time:
    return later_than(time)


read_other_dates(ENGLISH, words.MONTHS, "MDY")
