"""Days by their date, and days counted from the publication."""

from __future__ import annotations

from dataclasses import dataclass

from api.calendar.counting import days_from
from api.calendar.days import calendar_date, day_number, month_length
from api.calendar.intervals import Interval, Precision
from api.calendar.recurring import InYear, existing
from api.extraction.context import Context, Direction, Settled
from api.extraction.cuts import cut
from api.extraction.meanings import days
from api.extraction.ranges import OfYear
from api.extraction.recurring import monthly, yearly
from api.extraction.times import UNITS_ABOVE, Fixed, Time
from api.languages.en.rules.language import ENGLISH, TO

# no times

ENGLISH.ignores(
    "at the end of the day",
    "(call|calls|called|calling) it a day",
    "to this day",
    "day (in|by|after) day",
    "day in [,] day out",
    "night after night",
    "(back|these|those) in the day",
    "of the day",
    "night of the long knives",
    "the other (day|week|night)",
    "one (day|night|morning|evening|afternoon|summer|winter|year) <! {_:counting}",
    "some day",
    "judgment day",
    "today (and|or) tomorrow",
    "(news|entertainment) > tonight",
)

ENGLISH.ignores(
    "{_:numbered} [no|no.|number] {_:numeric_date}",
    "{_:name_of_version} > {_:numeric_date}",
    "(p|pp|p.|pp.|page|pages) [.] {_:number} [{_:dash} {_:number}]",
)

# dates

WEEKDAY = "[{_:any_weekday} [,|the|, the]]"

ENGLISH.reads(days.date_in_digits, "{date:iso_date}", name="iso_date")
ENGLISH.reads(days.date_in_digits, "{date:numeric_date}", name="numeric_date")
ENGLISH.reads(
    days.full_date,
    WEEKDAY + "{day:dom} [of] {month} [,] {year}",
    WEEKDAY + "{day:day_word} of {month} [,] {year}",
    WEEKDAY + "{month} [the] {day:dom} [,] {year}",
    WEEKDAY + "{month} [the] {day:day_word} [,] {year}",
    "{day:dom} {_:dash} {month} {_:dash} {year}",
    "(yesterday|today|tomorrow) [,] " + WEEKDAY + "{month} {day:dom} [,] {year}",
    "(yesterday|today|tomorrow) [,] " + WEEKDAY + "[the] {day:dom} [of] {month} {year}",
    "{_:any_weekday} {_:open_bracket} {day:dom} {month} {year}",
    "{_:any_weekday} {_:open_bracket} {month} {day:dom} [,] {year}",
)
ENGLISH.reads(
    days.full_date,
    "{day:dom} {month} {_:apostrophe} {year:near_year}",
    "{month} {day:dom} , {_:apostrophe} {year:near_year}",
    "{day:dom} {_:dash} {month} {_:dash} {year:near_year}",
    "{day:dom} {month} {year:old_year} <! {_:noun}",
    name="full_date_in_two_digits",
)
ENGLISH.reads(
    days.full_date,
    "{month} {day:dom} [,] {year:year_bc}",
    "{day:dom} {month} [,] {year:year_bc}",
    name="full_date_before_christ",
)
ENGLISH.reads(
    days.day_and_month,
    "{day:dom} [of] {month} <! {_:month}",
    "{day:day_word} of {month}",
    "{month} [the] {day:dom} <! {_:measured}",
    "{month} [the] {day:day_word}",
)
ENGLISH.reads(
    days.weekday_day_and_month,
    "{weekday:any_weekday} [,|the|, the] {day:dom} [of] {month}",
    "{weekday:any_weekday} [,] the {day:day_word} of {month}",
    "{weekday:any_weekday} [,] {month} [the] {day:dom}",
    "{weekday:any_weekday} {_:open_bracket} [the] {day:dom} [of] {month}",
    "{weekday:any_weekday} {_:open_bracket} {month} {day:dom}",
)
ENGLISH.reads(
    days.weekday_with_day,
    "[last|next|this] {weekday:any_weekday} {_:open_bracket} [the] {day:suffixed} {_:closed}",
    "{weekday:any_weekday} {_:open_bracket} {day} {_:closed}",
)
ENGLISH.reads(
    days.day_and_month_in_digits,
    "(on|by|until|till|since|before|after|between) > {date:day_month}",
    "(from|to|through|and|{_:dash}) > {date:padded_day_month}",
    "({start}|{_:open_bracket}) > {date:padded_day_month}",
    "{date:padded_day_month} < (at|,|{_:dash}|from) {_:clock}",
    "{weekday:any_weekday} [,] {date:day_month}",
)
ENGLISH.reads(
    days.weekday_and_day,
    "{weekday:any_weekday} [,] the {day:th} <! {_:noun}",
    "{weekday:any_weekday} [,] {day:suffixed}",
)
ENGLISH.reads(
    days.day_of_near_year,
    "{day:dom} [of] {month} [,] {year_shift}",
    "{month} {day:dom} [,] {year_shift}",
)
ENGLISH.reads(
    days.day_alone,
    "(on the|by the|until the|before the|since the|to the) > {day} (st|nd|rd|th) <! {_:noun}",
    "(from the|for the|after the|between the) > {day} (st|nd|rd|th) <! {_:noun}",
    "(on the|by the|until the|since the) > {day:late_ordinal} < (.|,|;|and)",
)
ENGLISH.reads(days.day_of_this_month, "[the] {day:th} of this month")
ENGLISH.reads(days.last_day_and_month, "(last|this past) {month} {day:dom}")

# lists of days

ENGLISH.reads(
    days.day_and_month,
    "{day:dom} < (and|or|&|to|{_:dash}) {_:dom} {month} <! {_:year}",
    "{day:dom} < , {_:dom_list} [,] (and|or|&) {_:dom} {month}",
    name="day_of_listed",
)
ENGLISH.reads(
    days.full_date,
    "{day:dom} < (and|or|&|to|{_:dash}) {_:dom} {month} [,] {year}",
    "{day:dom} < , {_:dom_list} [,] (and|or|&) {_:dom} {month} [,] {year}",
    name="full_day_of_listed",
)


@dataclass(frozen=True, slots=True)
class DayOfSameMonth(Time):
    """The 5 of «March 3 and 5», whose month is that of the day before it in the list."""

    day: int
    year: int | None = None

    def settled(self, context: Context) -> Settled | None:
        return monthly(self.day).settled(context)

    def after(self, first: Time) -> tuple[Time, Time]:
        """Both days of a list, the first of which has a month."""
        dated = first if self.year is None else OfYear(first, self.year)
        return dated, cut(dated, self._in_month_of)

    def _in_month_of(self, first: Interval) -> Interval | None:
        year, month, _ = calendar_date(first.first)
        exists = self.day <= month_length(year, month)
        return Interval.day(day_number(year, month, self.day)) if exists else None


@ENGLISH.rule(
    "{_:month} {_:day} (and|or|&) > {dom} <! {_:noun}",
    "{_:month} . {_:day} (and|or|&) > {dom} <! {_:noun}",
    "{_:month} {_:day} , > {dom} < [,] (and|or) {_:dom}",
    "{_:month} {_:day} , > {dom} < , {_:dom_list} [,] (and|or) {_:dom}",
    "{found} , > {dom} < [,] (and|or) {_:dom}",
    "{found} and > {dom} < (in|at|for|,|.|;)",
)
def day_behind_month(dom: int) -> Time:
    """The 5 of «March 3 and 5»."""
    return DayOfSameMonth(dom)


@ENGLISH.rule(
    "{_:month} {_:day} (and|or|&) > {dom} , {year}",
    "{_:month} . {_:day} (and|or|&) > {dom} , {year}",
)
def day_behind_month_of_year(dom: int, year: int) -> Time:
    """The 5 of «March 3 and 5, 2024»."""
    return DayOfSameMonth(dom, year)


# days in a row


@ENGLISH.rule(
    f"{{month}} {{first:dom}} {TO} {{last:dom}} [,] {{year}}",
    f"{{first:dom}} {TO} [the] {{last:dom}} [of] {{month}} [,] {{year}}",
    "between [the] > {first:dom} and [the] {last:dom} [of] {month} [,] {year}",
    "between > {month} {first:dom} and {last:dom} [,] {year}",
)
def days_of_dated_month(first: int, last: int, month: int, year: int) -> Time | None:
    """«March 3 to 5, 2024»; None if the days run backwards or do not exist."""
    interval = existing(days_of_month(month, first, last), year)
    return None if interval is None else Fixed(interval)


@ENGLISH.rule(
    f"{{month}} {{first:dom}} {TO} {{last:dom}} <! {{_:measured}}",
    f"{{first:dom}} {TO} [the] {{last:dom}} [of] {{month}} <! {{_:year}}",
    "between [the] > {first:dom} and [the] {last:dom} [of] {month} <! {_:year}",
    "between > {month} {first:dom} and {last:dom} <! {_:month}",
)
def days_of_one_month(first: int, last: int, month: int) -> Time | None:
    """«March 3 to 5», of a year that the context gives; None if the days run backwards."""
    return yearly(days_of_month(month, first, last)) if first < last else None


def days_of_month(month: int, first: int, last: int) -> InYear:
    """From one day of a month to another, in any year."""
    return lambda year: days_from(first, Interval.day(day_number(year, month, last)))


# from the day of publication

DATE = "[[,] {_:any_weekday}|[,] {_:open_bracket} {_:any_weekday}|[,] {_:month} {_:dom}"
DATE += "|[,] {_:any_weekday} [,] {_:month} {_:dom}|[,] {_:any_weekday} {_:dom} {_:month}]"

ENGLISH.reads(
    days.today,
    "today " + DATE,
    "(earlier|later) today",
    "this (morning|afternoon|evening|lunchtime|very day)",
    "tonight",
    "(earlier|later) this (morning|afternoon|evening)",
)
ENGLISH.reads(days.yesterday, "yesterday " + DATE, "last (night|evening)", "(earlier|late) yesterday")
ENGLISH.reads(days.tomorrow, "tomorrow " + DATE)
ENGLISH.reads(days.day_before_yesterday, "[the] day before yesterday", "the night before last")
ENGLISH.reads(days.day_after_tomorrow, "[the] day after tomorrow")


@ENGLISH.rule("(since|by|until|till|before|after|around|from) the > first of the year <! {_:apostrophe}")
def new_years_day() -> Time:
    """«since the first of the year»: its first day."""
    return yearly(lambda year: Interval.day(day_number(year, 1, 1)))


@ENGLISH.rule("overnight <! {_:noun}")
def overnight() -> Time:
    """«fell overnight»: the night before the publication, or the one after it if that lies ahead."""
    return Overnight()


@dataclass(frozen=True, slots=True)
class Overnight(Time):
    """The night that ends or begins on the day of publication."""

    def settled(self, context: Context) -> Settled:
        evening = context.published - (context.direction != Direction.FUTURE)
        inferred = UNITS_ABOVE[Precision.INTERVAL]
        return Settled(Interval.days(evening, evening + 1), inferred, anchor=context.published)


@ENGLISH.rule("tomorrow week", "a week (from today|today|from tomorrow|tomorrow)")
def a_week_from_now() -> Time:
    """«a week today»: seven days after the publication."""
    return days.in_days(7)
