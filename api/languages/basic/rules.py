"""How most languages name a time: wordings in which the words of one language take the place of CAPITALS."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

from api.calendar.counting import (
    InYear,
    century_of,
    counted,
    near_year,
    season_after,
    season_before,
    shifted,
    span_from,
    span_to,
    weekend,
)
from api.calendar.intervals import Interval, calendar_date, day_number, month_length, shifted_month
from api.extraction.language import Language
from api.extraction.meanings import months
from api.extraction.patterns import Rule
from api.extraction.times import (
    EARLY,
    FUTURE,
    LATE,
    MIDDLE,
    PAST,
    TRAP,
    At,
    Between,
    Context,
    Fixed,
    FromPublication,
    FromTold,
    InFuture,
    Part,
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

Meaning = TypeVar("Meaning", bound=Callable[..., Any])
Stage = Literal["rule", "slot", "part", "range", "frame"]
NAME = "fallback"

_WORDS = re.compile(r"\[([A-Z_]{2,})\]|([A-Z_]{2,})")


@dataclass
class FallbackLanguage(Language):
    """A language whose wordings are templates: ``wordings`` says what stands for each word in CAPITALS.

    A template whose words the language lacks is left out; in [BRACKETS] they may be lacking.
    """

    wordings: Mapping[str, str] = field(default_factory=dict)

    def _rule(self, meaning: Callable[..., Any], patterns: tuple[str, ...], name: str | None = NAME) -> Rule:
        filled = tuple(wording for pattern in patterns if (wording := self.filled(pattern)) is not None)
        return super()._rule(meaning, filled, NAME)

    def filled(self, template: str) -> str | None:
        """The template with the words of the language; None where it has none for one of them."""
        if any(not self.wordings.get(found[2]) for found in _WORDS.finditer(template) if found[2]):
            return None
        return _WORDS.sub(self._words, template)

    def _words(self, found: re.Match[str]) -> str:
        words = self.wordings.get(found[1] or found[2])
        if not words:
            return ""
        return f"[{words}]" if found[1] else f"({words})"


TEMPLATES: list[tuple[Stage, str, tuple[str, ...], Callable[..., Any]]] = []


def taught(language: FallbackLanguage) -> FallbackLanguage:
    """The language with every rule of this module for which it has words."""
    for stage, name, templates, meaning in TEMPLATES:
        if stage == "slot":
            language.slot(name, *templates)(meaning)
        else:
            getattr(language, stage)(*templates)(meaning)
    return language


def _template(stage: Stage, templates: tuple[str, ...], name: str = "") -> Callable[[Meaning], Meaning]:
    def register(meaning: Meaning) -> Meaning:
        TEMPLATES.append((stage, name, templates, meaning))
        return meaning

    return register


def slot(name: str, *templates: str) -> Callable[[Meaning], Meaning]:
    return _template("slot", templates, name)


def rule(*templates: str) -> Callable[[Meaning], Meaning]:
    return _template("rule", templates)


def part(*templates: str) -> Callable[[Meaning], Meaning]:
    return _template("part", templates)


def range_(*templates: str) -> Callable[[Meaning], Meaning]:
    return _template("range", templates)


def frame(*templates: str) -> Callable[[Meaning], Meaning]:
    return _template("frame", templates)


@slot("dom", "{day} [ORDINAL_MARK]", "{day} DAY_MARK", "FIRST_DAY")
def day_of_month(day: int = 1) -> int:
    return day


@slot("year_number", "{year} [YEAR_MARK]", "YEAR_MARK {year}")
def year_number(year: int) -> int:
    return year


@slot(
    "clock",
    "{hour} : {minute} [OCLOCK]",
    "{hour} OCLOCK [{minute}]",
    "{number} OCLOCK",
    "{hour} h [{minute}]",
)
def clock(hour: int | None = None, minute: int = 0, number: int | None = None) -> str | None:
    hour = hour if hour is not None else number
    return None if hour is None or hour > 24 else f"{hour % 24:02}:{minute:02}"


@slot("clock_after", "{clock}", "{hour} <! DAY_MARK", "{clock_decimal}", "{number}")
def clock_after(
    clock: str | None = None,
    hour: int | None = None,
    clock_decimal: str | None = None,
    number: int | None = None,
) -> str | None:
    """The hour behind a word like "at": it needs no word of its own."""
    hour = hour if hour is not None else number
    known = clock or clock_decimal
    return known or (None if hour is None or hour > 24 else f"{hour % 24:02}:00")


@slot("named_month", "{month}", "{short_month} [.]")
def named_month(month: int = 0, short_month: int = 0) -> int:
    return month or short_month


@slot("named_weekday", "{weekday}", "{short_weekday} [.]")
def named_weekday(weekday: int | None = None, short_weekday: int | None = None) -> int | None:
    return weekday if weekday is not None else short_weekday


@dataclass(frozen=True, slots=True)
class Ahead(Time):
    """A time that the clause must show to lie ahead."""

    time: Time

    def settled(self, context: Context) -> Settled | None:
        return self.time.settled(context) if context.direction == FUTURE else None


@dataclass(frozen=True, slots=True)
class Behind(Time):
    """A time that the clause must show to be past."""

    time: Time

    def settled(self, context: Context) -> Settled | None:
        return self.time.settled(context) if context.direction == PAST else None


def day_of(year: int, month: int, day: int) -> Time | Trap:
    try:
        return Fixed(Interval.day(day_number(year, month, day)))
    except ValueError:
        return TRAP


def every_year(month: int, day: int, *, on_weekday: int | None = None) -> Time | Trap:
    if not 1 <= month <= 12 or day > (29 if month == 2 else month_length(2023, month)):
        return TRAP
    return yearly(lambda year: Interval.day(day_number(year, month, day)), on_weekday=on_weekday)


@rule("{iso_date}")
def iso_date(iso_date: str) -> Time | Trap:
    return day_of(int(iso_date[:4]), int(iso_date[5:7]), int(iso_date[8:]))


@rule("{ordered_date}")
def numeric_date(ordered_date: tuple[int, int, int]) -> Time | Trap:
    return day_of(*ordered_date)


@rule(
    "[{named_weekday}] [,] [ARTICLE] {dom} [OF] {named_month} [,] [OF] {year_number}",
)
def full_date(dom: int, named_month: int, year_number: int, named_weekday: int = 0) -> Time | Trap:
    return day_of(year_number, named_month, dom)


@rule("{first_month} {dom} [,] {year_number}", "{year_number} [.] [,] {first_month} {dom} [.]")
def full_date_by_month(first_month: int, dom: int, year_number: int) -> Time | Trap:
    return day_of(year_number, first_month, dom)


@rule("{dom} [OF] {named_month}")
def day_and_month(dom: int, named_month: int) -> Time | Trap:
    return every_year(named_month, dom)


@rule("{first_month} {dom}", "{first_month} {dom} {_:open_bracket} {named_weekday} {_:close_bracket}")
def month_and_day(
    first_month: int,
    dom: int,
    named_weekday: int | None = None,
) -> Time | Trap:
    return every_year(first_month, dom, on_weekday=named_weekday)


@rule(
    "[THIS] {named_weekday} [.] [,] [ARTICLE] {dom} [OF] {named_month}",
)
def weekday_day_and_month(named_weekday: int, dom: int, named_month: int) -> Time | Trap:
    return every_year(named_month, dom, on_weekday=named_weekday)


@rule("THIS {weekday} [ARTICLE] {dom}", "{weekday} [,] [ARTICLE] {dom} < {_:stop}")
def weekday_and_day(weekday: int, dom: int) -> Time:
    return weekday_on_day(weekday, dom)


@rule(
    "{dom} < (AND|TO|-|–) [ARTICLE] {other:dom} [OF] {named_month} [OF] {year_number}",
    "{dom} < , {third:dom} AND {other:dom} [OF] {named_month} [OF] {year_number}",
)
def day_of_listed_dates(
    dom: int, other: int, named_month: int, year_number: int, third: int = 0
) -> Time | Trap:
    return day_of(year_number, named_month, dom)


@rule(
    "{dom} < (AND|TO|-|–) [ARTICLE] {other:dom} [OF] {named_month}",
    "{dom} < , {third:dom} AND {other:dom} [OF] {named_month}",
)
def day_and_month_of_listed_dates(dom: int, other: int, named_month: int, third: int = 0) -> Time | Trap:
    return every_year(named_month, dom)


@rule("{day} DAY_MARK <! NOT_AFTER_DAY")
def day_alone(day: int) -> Time:
    return monthly(day)


@rule("{free_month}", "MONTH_LEAD > {month}")
def month_alone(free_month: int = 0, month: int = 0) -> Time:
    return yearly(lambda year: Interval.month(year, free_month or month))


@rule("{named_month} [,] [OF] {year_number}", "{year_number} {named_month}")
def month_and_year(named_month: int, year_number: int) -> Time:
    return Fixed(Interval.month(year_number, named_month))


rule("{month} LAST", "LAST {month}")(months.last_month_named)
rule("{month} NEXT", "NEXT {month}")(months.next_month_named)


@rule("[THIS] {free_weekday}", "THIS {weekday}", "WEEKDAY_LEAD > {weekday}")
def weekday_alone(free_weekday: int = 0, weekday: int = 0) -> Time:
    return weekly(free_weekday or weekday)


@rule("(WEEKDAY_LEAD|THIS) > {lone_weekday} <! NOT_AFTER_WEEKDAY")
def weekday_by_half_its_name(lone_weekday: int) -> Time:
    """«na quarta»: the ordinal that is left of «quarta-feira»."""
    return weekly(lone_weekday)


@rule("{weekday} LAST", "LAST {weekday}", "{weekday} [OF] [ARTICLE] LAST WEEK")
def last_weekday(weekday: int) -> Time:
    return FromPublication(lambda day: Interval.day(day - ((day + 6 - weekday) % 7 or 7)))


@rule("{weekday} NEXT", "NEXT {weekday}")
def next_weekday(weekday: int) -> Time:
    return FromPublication(lambda day: Interval.day(day + ((weekday - day - 6) % 7 or 7)))


@rule("LAST_WEEK {weekday}", "LAST_WEEK {day_of_week}")
def weekday_of_last_week(weekday: int = 0, day_of_week: int = 0) -> Time:
    return _weekday_of_week(weekday or day_of_week, -1)


@rule("THIS_WEEK {weekday}", "THIS_WEEK {day_of_week}")
def weekday_of_this_week(weekday: int = 0, day_of_week: int = 0) -> Time:
    return _weekday_of_week(weekday or day_of_week, 0)


@rule("NEXT_WEEK {weekday}", "NEXT_WEEK {day_of_week}")
def weekday_of_next_week(weekday: int = 0, day_of_week: int = 0) -> Time:
    return _weekday_of_week(weekday or day_of_week, 1)


def _weekday_of_week(weekday: int, weeks: int) -> Time:
    def in_week(day: int) -> Interval | None:
        monday = (counted(day, weeks, "week") or Interval.week(day)).start
        return None if monday is None else Interval.day(monday + weekday)

    return FromPublication(in_week)


@rule(
    "EVERY {_:weekday}",
    "SOME {_:weekday}",
    "EVERY {_:weekday} (AND|,) {_:weekday}",
    "FROM {_:weekday} TO {_:weekday}",
    "FROM {_:lone_weekday} TO {_:lone_weekday}",
    "EVERY {_:month}",
    "EVERY {_:unit}",
    "EVERY {_:season}",
    "EVERY [ARTICLE] {_:part_of_day}",
)
def repeated() -> Trap:
    return TRAP


@rule(
    "STREET [STREET_OF] {_:dom} [OF] {_:month}",
    "STREET [STREET_OF] {_:number} [OF] {_:month}",
    "STREET [STREET_OF] {_:month}",
    "STREET [STREET_OF] {_:year}",
)
def street_name() -> Trap:
    return TRAP


@rule(
    "{relative}",
    "{relative} [,] {_:weekday} [,] [ARTICLE] {_:dom} [OF] {_:month}",
    "{relative} [,] {_:weekday}",
)
def relative_word(relative: tuple[int, str]) -> Time:
    count, unit = relative
    return FromPublication(lambda day: counted(day, count, unit))


@rule("THIS {_:part_of_day}")
def today() -> Time:
    return FromPublication(Interval.day)


@rule("{named_month} [OF] [ARTICLE] {relative}", "{relative} [OF] {named_month}")
def month_of_relative_year(named_month: int, relative: tuple[int, str]) -> Time | None:
    """«mars förra året», «去年5月»."""
    count, unit = relative
    if unit != "year":
        return None
    return FromPublication(lambda day: Interval.month(calendar_date(day)[0] + count, named_month))


@rule("{named_month} [OF] [ARTICLE] LAST YEAR", "{named_month} [OF] [ARTICLE] YEAR LAST")
def month_of_last_year(named_month: int) -> Time:
    return FromPublication(lambda day: Interval.month(calendar_date(day)[0] - 1, named_month))


@rule("{named_month} [OF] THIS YEAR")
def month_of_this_year(named_month: int) -> Time:
    return FromPublication(lambda day: Interval.month(calendar_date(day)[0], named_month))


@rule("{named_month} [OF] [ARTICLE] NEXT YEAR", "{named_month} [OF] [ARTICLE] YEAR NEXT")
def month_of_next_year(named_month: int) -> Time:
    return FromPublication(lambda day: Interval.month(calendar_date(day)[0] + 1, named_month))


@rule("{relative} {named_month} {dom}", "{dom} [OF] {named_month} [OF] [ARTICLE] {relative}")
def day_of_relative_year(named_month: int, relative: tuple[int, str], dom: int) -> Time | None:
    count, unit = relative
    if unit != "year":
        return None

    def in_year(published: int) -> Interval | None:
        year = calendar_date(published)[0] + count
        return (
            Interval.day(day_number(year, named_month, dom))
            if dom <= month_length(year, named_month)
            else None
        )

    return FromPublication(in_year)


@rule("{relative} {day} DAY_MARK")
def day_of_relative_month(relative: tuple[int, str], day: int) -> Time | None:
    """«今月5日»."""
    count, unit = relative
    if unit != "month":
        return None

    def in_month(published: int) -> Interval | None:
        year, month, _ = calendar_date(published)
        year, month = shifted_month(year, month, count)
        return Interval.day(day_number(year, month, day)) if day <= month_length(year, month) else None

    return FromPublication(in_month)


@rule("PLAIN_PART_LEAD {_:part_of_day}", "PART_LEAD {_:part_of_day} <! NIGHT_JOIN {_:weekday}", "SAYINGS")
def part_of_no_day() -> Trap:
    return TRAP


@rule("AGO_BEFORE [ABOUT] {number} {unit}", "[ABOUT] {number} {unit} AGO_AFTER")
def units_ago(number: int, unit: str) -> Time:
    return FromPublication(lambda day: counted(day, -number, unit))


@rule("AGO_BEFORE [ABOUT] {number} {unit} AGO_NOT")
def duration_so_far(number: int, unit: str) -> Trap:
    return TRAP


@rule("IN_BEFORE > [ABOUT] {number} {unit}")
def in_units(number: int, unit: str) -> Time:
    return InFuture(FromPublication(lambda day: counted(day, number, unit)))


@rule("IF_AHEAD > {number} {unit}")
def in_units_if_ahead(number: int, unit: str) -> Time:
    """«em dez dias»: where nothing tells of the future, as likely a duration."""
    return Ahead(in_units(number, unit))


@rule("AGO_IF_PAST [ABOUT] {number} {unit}")
def units_ago_if_past(number: int, unit: str) -> Time:
    """«trabalho aqui há trinta anos» tells how long, «morreu há trinta anos» when."""
    return Behind(units_ago(number, unit))


@rule("{number} {unit} LATER")
def units_after_told(number: int, unit: str) -> Time:
    return FromTold(lambda told: shifted(told, number, unit))


@rule("{number} {unit} EARLIER")
def units_before_told(number: int, unit: str) -> Time:
    return FromTold(lambda told: shifted(told, -number, unit))


@rule("NEXT_DAY")
def day_after_told() -> Time:
    return FromTold(lambda told: counted(told.end if told.end is not None else told.start or 0, 1, "day"))


@rule("DAY_BEFORE")
def day_before_told() -> Time:
    return FromTold(lambda told: shifted(told, -1, "day"))


@rule("PAST_UNITS {number} {unit}", "{number} PAST_UNITS {unit}", "{number} {unit} PAST_UNITS")
def past_units(number: int, unit: str) -> Time:
    return FromPublication(lambda day: span_to(day, number, unit))


@rule("COMING_UNITS {number} {unit}", "{number} COMING_UNITS {unit}", "{number} {unit} COMING_UNITS")
def coming_units(number: int, unit: str) -> Time:
    return FromPublication(lambda day: span_from(day, number, unit))


def _unit_from_publication(count: int, unit: str) -> Time:
    return FromPublication(lambda day: counted(day, count, unit))


@rule("THIS {unit}")
def this_unit(unit: str) -> Time | None:
    return None if unit == "day" else _unit_from_publication(0, unit)


@rule("(EARLY|MIDDLE|LATE) > {unit}", "(EARLY|MIDDLE|LATE) (OF|ARTICLE) > {unit}")
def unit_in_course(unit: str) -> Time | None:
    """«fine del mese»: of this month."""
    return this_unit(unit)


@rule("{part_of_unit}")
def part_of_this_unit(part_of_unit: tuple[int, str]) -> Time:
    """«Jahresbeginn», the whole in one word."""
    which, unit = part_of_unit
    return Part(_unit_from_publication(0, unit), which)


@rule("LAST {unit}", "{unit} LAST")
def last_unit(unit: str) -> Time | None:
    return None if unit == "day" else _unit_from_publication(-1, unit)


@rule("NEXT {unit}", "{unit} NEXT")
def next_unit(unit: str) -> Time | None:
    return None if unit == "day" else _unit_from_publication(1, unit)


@rule("THIS WEEKEND", "WEEKEND_LEAD > WEEKEND")
def this_weekend() -> Time:
    return FromPublication(lambda day: weekend(day, 0))


@rule("WEEKEND")
def any_weekend() -> Trap:
    return TRAP


@rule("LAST WEEKEND", "WEEKEND LAST")
def last_weekend() -> Time:
    return FromPublication(lambda day: weekend(day, -1))


@rule("NEXT WEEKEND", "WEEKEND NEXT")
def next_weekend() -> Time:
    return FromPublication(lambda day: weekend(day, 1))


@rule(
    "YEAR_LEAD > {year}",
    "YEAR_LEAD_IF_LAST > {year} < {_:stop_word}",
    "{found} (AND|TO) > {year}",
    "{found} (-|–) > {year}",
    "{found} (AND|TO) (YEAR_LEAD|ARTICLE) > {year}",
    "YEAR_MARK {year}",
    "{year} YEAR_MARK",
    "{_:open_bracket} > {year} < {_:close_bracket}",
    "{_:open_bracket} > {year} < (-|–) {_:year} {_:close_bracket}",
)
def year_alone(year: int) -> Time:
    return Fixed(Interval.year(year))


@rule("{lone_year}")
def year_before_small_word(lone_year: int) -> Time:
    return Fixed(Interval.year(lone_year))


@rule("{year} < YEAR_CASE", "{year} < YEAR_PARTICIPLE_AFTER")
def year_in_case(year: int) -> Time:
    """«2024'te»: the case ending says that it is a time."""
    return Fixed(Interval.year(year))


@rule(
    "DECADE [OF] [ARTICLE] {year}",
    "DECADE [OF] [ARTICLE] {two_digits}",
    "DECADE [OF] ' {two_digits}",
    "DECADE ’ {two_digits}",
    "DECADE [OF] [ARTICLE] {decade_word}",
    "{decade_word} DECADE",
    "{decade_word} DECADE_NOUN",
    "{year} DECADE_AFTER",
    "{two_digits} DECADE_AFTER",
)
def decade(year: int = 0, two_digits: int = 0, decade_word: int = 0) -> Time | None:
    start = year or 1900 + (two_digits or decade_word)
    return None if start % 10 else Fixed(Interval.decade(start))


@rule("CENTURY {roman}", "{roman} CENTURY", "{day} . CENTURY", "{number} CENTURY", "{century_word}")
def century(roman: int = 0, day: int = 0, number: int = 0, century_word: int = 0) -> Time | None:
    ordinal = roman or day or number or century_word
    return Fixed(century_of(ordinal)) if 1 <= ordinal <= 21 else None


@rule("{ordinal} QUARTER [OF] [ARTICLE] {year}", "{ordinal} QUARTER [OF] THIS YEAR")
def quarter_of_year(ordinal: int, year: int = 0) -> Time | None:
    if not 1 <= ordinal <= 4:
        return None
    if not year:
        return FromPublication(lambda day: Interval.quarter(calendar_date(day)[0], ordinal))
    return Fixed(Interval.quarter(year, ordinal))


@rule("{ordinal} QUARTER")
def quarter(ordinal: int) -> Time | None:
    if not 1 <= ordinal <= 4:
        return None
    return yearly(lambda year: Interval.quarter(year, ordinal), told_when_over=True)


@rule("{ordinal} HALF [OF] [ARTICLE] {year}")
def half_of_year(ordinal: int, year: int) -> Time | None:
    return Fixed(Interval.half(year, ordinal)) if ordinal in (1, 2) else None


@rule("{ordinal} HALF")
def half(ordinal: int) -> Time | None:
    if ordinal not in (1, 2):
        return None
    return yearly(lambda year: Interval.half(year, ordinal), told_when_over=True)


@rule(
    "{season} [OF] [ARTICLE] {year}",
    "{season} [OF] {year} (-|/|–) {_:year}",
    "{season} [OF] {year} (-|/|–) {_:two_digits}",
)
def season_of_year(season: int, year: int, other: int = 0) -> Time:
    return Fixed(Interval.season(year, season))


@rule("SEASON_LEAD > {season}", "THIS {season}", "{found} AND > {season}")
def season_alone(season: int) -> Time:
    return yearly(lambda year: Interval.season(year, season))


@rule("{season} LAST", "LAST {season}")
def last_season(season: int) -> Time:
    return FromPublication(lambda day: season_before(day, season))


@rule("{season} NEXT", "NEXT {season}")
def next_season(season: int) -> Time:
    return FromPublication(lambda day: season_after(day, season))


@rule("{holiday}")
def holiday(holiday: InYear) -> Time:
    return yearly(holiday)


@rule("{holiday} [OF] {year}")
def holiday_of_year(holiday: InYear, year: int) -> Time | None:
    interval = holiday(year)
    return None if interval is None else Fixed(interval)


@rule("[ARTICLE] {period}")
def named_period(period: str) -> Time:
    return Fixed(Interval.parse(period))


@part("EARLY [OF] [ARTICLE] {time}", "{time} EARLY_AFTER")
def early(time: Time) -> Time:
    return Part(time, EARLY)


@part("MIDDLE [OF] [ARTICLE] {time}", "{time} MIDDLE_AFTER", "MIDDLE - {time}")
def middle(time: Time) -> Time:
    return Part(time, MIDDLE)


@part("LATE [OF] [ARTICLE] {time}", "{time} LATE_AFTER")
def late(time: Time) -> Time:
    return Part(time, LATE)


@part("[ARTICLE] EVE_OF [ARTICLE] {time}")
def eve_of(time: Time) -> Time:
    return cut(time, lambda day: None if day.start is None else Interval.day(day.start - 1))


@part(
    "{time} [,] [PART_LEAD] {_:part_of_day}",
    "{time} [,] AT [ARTICLE] {clock_after} [PART_LEAD] [{_:part_of_day}]",
    "{time} [PART_LEAD] {_:part_of_day} AT {clock_after}",
    "{time} {clock}",
    "NIGHT_OF {time}",
    "PART_LEAD > {_:part_of_day} OF {time}",
)
def with_clock(time: Time, clock: str | None = None, clock_after: str | None = None) -> Time | At:
    told = clock or clock_after
    return time if told is None else At(time, told)


@range_("NIGHT_FROM {first:time} NIGHT_TO {last:time}")
def night_between(first: Time, last: Time) -> Time:
    return Between(first, last)


@range_(
    "(FROM|SINCE) {first:time} TO [ARTICLE] {last:time}",
    "BETWEEN [ARTICLE] {first:time} AND [ARTICLE] {last:time}",
    "{first:time} (-|–|—) {last:time}",
    "{first:time} TO [ARTICLE] {last:time} [RANGE_END]",
    "{first:time} RANGE_MIDDLE {last:time} [RANGE_END]",
)
def from_to(first: Time, last: Time) -> Time:
    return Between(first, last)


@range_("{first:time} (AND|,) [YEAR_LEAD] [ARTICLE] {last:time}")
def listed(first: Time, last: Time) -> tuple[Time, ...]:
    return coordinated((first, last))


@frame("{time} CASE_END")
def with_its_case(time: Time) -> Time:
    """«2025'te», «木曜日に»: what follows belongs to the time and to no title."""
    return time


@frame("SINCE [ARTICLE] {time}", "{time} SINCE_AFTER", "SINCE {time} SINCE_AFTER")
def since_then(time: Time) -> Time | None:
    """«dal 1952 al 1971» has its end."""
    return None if isinstance(time, Between) else ever_since(time)


@frame(
    "STARTING [ARTICLE] {time}",
    "{time} STARTING_AFTER",
    "STARTING [ARTICLE] {time} STARTING_AFTER",
    "(FROM|STARTING) {time} ON",
)
def from_then(time: Time) -> Time:
    return from_then_on(time)


@frame("UNTIL [ARTICLE] {time}", "{time} UNTIL_AFTER")
def until_then(time: Time) -> Time | None:
    return None if isinstance(time, Between) else up_to(time, lasting=True)


@frame("BY [ARTICLE] {time}", "{time} BY_AFTER")
def by_then(time: Time) -> Time:
    return up_to(time, forced=True)


@frame("BEFORE [ARTICLE] {time}", "{time} BEFORE_AFTER")
def before_then(time: Time) -> Time:
    return ahead_of(time)


@frame("AFTER [ARTICLE] {time}", "{time} AFTER_AFTER")
def after_then(time: Time) -> Time:
    return later_than(time)


def ordered(order: str, written: str) -> tuple[int, int, int]:
    """Year, month and day of a date in digits that ends with its year.

    The month comes first where the ``order`` of the language says so and the number can be one.
    """
    first, second, year = (int(part) for part in written.replace(".", "/").split("/"))
    month_first = order.startswith("M") and "/" in written and first <= 12
    day, month = (second, first) if month_first else (first, second)
    return (year if year > 99 else near_year(year)), month, day
