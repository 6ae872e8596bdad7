"""The wordings that most languages share and their meanings, in order of precedence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from api.calendar.days import calendar_date, day_number, month_length, shifted_month
from api.calendar.intervals import Interval
from api.extraction.cuts import Part, Third
from api.extraction.language import Language
from api.extraction.meanings import (
    days,
    feasts,
    frames,
    months,
    parts,
    ranges,
    reference,
    seasons,
    spans,
    weekdays,
    weekends,
    years,
)
from api.extraction.ranges import Between
from api.extraction.times import TRAP, Context, Direction, FromPublication, Meaning, Settled, Time, Trap
from api.languages.basic.templates import filled
from api.languages.basic.vocabulary import Words

NAME = "fallback"
"""The name of every rule of a basic language in what is read."""

Reading = tuple[Callable[..., Meaning], *tuple[str, ...]]
"""A meaning and the templates of its wordings."""


def teach(language: Language, phrases: Mapping[str, Words]) -> None:
    """Adds all slots and rules of this module for which the language has phrases."""
    for slot, value, *templates in SLOTS:
        language.slot(slot, *filled(templates, phrases))(value)
    for readings, reads in (
        (TIMES, language.reads),
        (PARTS, language.reads_part),
        (RANGES, language.reads_range),
        (FRAMES, language.reads_frame),
    ):
        for meaning, *templates in readings:
            reads(meaning, *filled(templates, phrases), name=NAME)


# Slots.


def the_value(value: int) -> int:
    """The number that any of several words stands for."""
    return value


def day_of_month(day: int = 1) -> int:
    """«5th», «5日»; without a number the first of the month."""
    return day


def clock(hour: int, minute: int = 0) -> str | None:
    """«20:30», «20 Uhr», «24 h»."""
    return None if hour > 24 else f"{hour % 24:02}:{minute:02}"


def clock_after(clock: str | None = None, hour: int = 0) -> str | None:
    """«at 8»: after such a word a number needs no "o'clock"."""
    return clock or (None if hour > 24 else f"{hour % 24:02}:00")


SLOTS: tuple[tuple[str, Callable[..., Any], *tuple[str, ...]], ...] = (
    ("dom", day_of_month, "{day} [ORDINAL_MARK]", "{day} DAY_MARK", "FIRST_DAY"),
    ("year_number", the_value, "{value:year} [YEAR_MARK]", "YEAR_MARK {value:year}"),
    (
        "clock",
        clock,
        "{hour} : {minute} [OCLOCK]",
        "{hour} OCLOCK [{minute}]",
        "{hour:number} OCLOCK",
        "{hour} h [{minute}]",
    ),
    ("clock_after", clock_after, "{clock}", "{clock:clock_decimal}", "{hour:number}"),
    ("named_month", the_value, "{value:month}", "{value:short_month} [.]"),
    ("named_weekday", the_value, "{value:weekday}", "{value:short_weekday} [.]"),
)


# Meanings that only the basic languages have.


@dataclass(frozen=True, slots=True)
class OnlyFuture(Time):
    """A time that counts only in a clause about the future; elsewhere the words are a duration."""

    time: Time

    def settled(self, context: Context) -> Settled | None:
        return self.time.settled(context) if context.direction == Direction.FUTURE else None


@dataclass(frozen=True, slots=True)
class OnlyPast(Time):
    """A time that counts only in a clause about the past; elsewhere the words are a duration."""

    time: Time

    def settled(self, context: Context) -> Settled | None:
        return self.time.settled(context) if context.direction == Direction.PAST else None


def no_time() -> Trap:
    """Words that only look like a time."""
    return TRAP


def relative_unit(relative: tuple[int, str]) -> Time:
    """«yesterday», «next year»: a number of units from the publication."""
    return spans.unit_from_now(*relative)


def this_part_of_day() -> Time:
    """«esta noche», without a clock time."""
    return days.in_days(0)


def month_of_relative_year(month: int, relative: tuple[int, str]) -> Time | None:
    """«mars förra året», «去年5月»."""
    count, unit = relative
    return months.month_of_near_year(month, count) if unit == "year" else None


def day_of_relative_year(month: int, day: int, relative: tuple[int, str]) -> Time | None:
    """«去年5月3日»."""
    count, unit = relative
    return days.day_of_near_year(month, day, count) if unit == "year" else None


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


def in_units_if_ahead(number: int, unit: str) -> Time:
    """«em dez dias»: a duration, unless the clause speaks of the future."""
    return OnlyFuture(spans.in_units(number, unit))


def units_ago_if_past(number: int, unit: str) -> Time:
    """«morreu há trinta anos»; in «trabalho aqui há trinta anos» it is a duration."""
    return OnlyPast(spans.units_ago(number, unit))


def part_of_this_unit(part_of_unit: tuple[Third, str]) -> Time:
    """«Jahresbeginn»: the part and the unit in one word."""
    which, unit = part_of_unit
    return Part(spans.unit_from_now(0, unit), which)


def decade_of_last_century(digits: int) -> Time | None:
    """«die 90er», «los años noventa»."""
    return years.decade(1900 + digits)


def known_century(century: int) -> Time | None:
    """«siglo XIX»; None after the 21st."""
    return years.century(century) if 1 <= century <= 21 else None


def since_then(time: Time) -> Time | None:
    """«dal 1952»; «dal 1952 al 1971» has its end."""
    return None if isinstance(time, Between) else frames.since_then(time)


def until_then(time: Time) -> Time | None:
    """«bis Mai»; «bis 3. bis 5. Mai» has its start."""
    return None if isinstance(time, Between) else frames.until_then(time)


# Times.

TIMES: tuple[Reading, ...] = (
    (days.date_in_digits, "{date:iso_date}", "{date:ordered_date}"),
    (
        days.full_date,
        "[{_:named_weekday}] [,] [ARTICLE] {day:dom} [OF] {month:named_month} [,] [OF] {year:year_number}",
        "{month:first_month} {day:dom} [,] {year:year_number}",
        "{year:year_number} [.] [,] {month:first_month} {day:dom} [.]",
    ),
    (
        days.day_and_month,
        "{day:dom} [OF] {month:named_month}",
        "{month:first_month} {day:dom}",
        "{month:first_month} {day:dom} {_:open_bracket} {weekday:named_weekday} {_:close_bracket}",
        "[THIS] {weekday:named_weekday} [.] [,] [ARTICLE] {day:dom} [OF] {month:named_month}",
    ),
    (
        days.weekday_and_day,
        "THIS {weekday} [ARTICLE] {day:dom}",
        "{weekday} [,] [ARTICLE] {day:dom} < {_:stop}",
    ),
    (
        days.full_date,
        "{day:dom} < (AND|TO|-|–) [ARTICLE] {_:dom} [OF] {month:named_month} [OF] {year:year_number}",
        "{day:dom} < , {_:dom} AND {_:dom} [OF] {month:named_month} [OF] {year:year_number}",
    ),
    (
        days.day_and_month,
        "{day:dom} < (AND|TO|-|–) [ARTICLE] {_:dom} [OF] {month:named_month}",
        "{day:dom} < , {_:dom} AND {_:dom} [OF] {month:named_month}",
    ),
    (days.day_alone, "{day} DAY_MARK <! NOT_AFTER_DAY"),
    (months.month_alone, "{month:free_month}", "MONTH_LEAD > {month}"),
    (
        months.month_and_year,
        "{month:named_month} [,] [OF] {year:year_number}",
        "{year:year_number} {month:named_month}",
    ),
    (months.last_month_named, "{month} LAST", "LAST {month}"),
    (months.next_month_named, "{month} NEXT", "NEXT {month}"),
    (
        weekdays.weekday_alone,
        "[THIS] {weekday:free_weekday}",
        "THIS {weekday}",
        "WEEKDAY_LEAD > {weekday}",
        # «na quarta» is short for «na quarta-feira»
        "(WEEKDAY_LEAD|THIS) > {weekday:lone_weekday} <! NOT_AFTER_WEEKDAY",
    ),
    (weekdays.last_weekday, "{weekday} LAST", "LAST {weekday}", "{weekday} [OF] [ARTICLE] LAST WEEK"),
    (weekdays.next_weekday, "{weekday} NEXT", "NEXT {weekday}"),
    (weekdays.weekday_of_last_week, "LAST_WEEK {weekday}", "LAST_WEEK {weekday:day_of_week}"),
    (weekdays.weekday_of_this_week, "THIS_WEEK {weekday}", "THIS_WEEK {weekday:day_of_week}"),
    (weekdays.weekday_of_next_week, "NEXT_WEEK {weekday}", "NEXT_WEEK {weekday:day_of_week}"),
    (
        no_time,
        "EVERY {_:weekday}",
        "SOME {_:weekday}",
        "EVERY {_:weekday} (AND|,) {_:weekday}",
        "FROM {_:weekday} TO {_:weekday}",
        "FROM {_:lone_weekday} TO {_:lone_weekday}",
        "EVERY {_:month}",
        "EVERY {_:unit}",
        "EVERY {_:season}",
        "EVERY [ARTICLE] {_:part_of_day}",
        "STREET [STREET_OF] {_:dom} [OF] {_:month}",
        "STREET [STREET_OF] {_:number} [OF] {_:month}",
        "STREET [STREET_OF] {_:month}",
        "STREET [STREET_OF] {_:year}",
    ),
    (
        relative_unit,
        "{relative}",
        "{relative} [,] {_:weekday} [,] [ARTICLE] {_:dom} [OF] {_:month}",
        "{relative} [,] {_:weekday}",
    ),
    (this_part_of_day, "THIS {_:part_of_day}"),
    (
        month_of_relative_year,
        "{month:named_month} [OF] [ARTICLE] {relative}",
        "{relative} [OF] {month:named_month}",
    ),
    (
        months.month_of_last_year,
        "{month:named_month} [OF] [ARTICLE] LAST YEAR",
        "{month:named_month} [OF] [ARTICLE] YEAR LAST",
    ),
    (months.month_of_this_year, "{month:named_month} [OF] THIS YEAR"),
    (
        months.month_of_next_year,
        "{month:named_month} [OF] [ARTICLE] NEXT YEAR",
        "{month:named_month} [OF] [ARTICLE] YEAR NEXT",
    ),
    (
        day_of_relative_year,
        "{relative} {month:named_month} {day:dom}",
        "{day:dom} [OF] {month:named_month} [OF] [ARTICLE] {relative}",
    ),
    (day_of_relative_month, "{relative} {day} DAY_MARK"),
    (no_time, "PART_LEAD {_:part_of_day} <! NIGHT_JOIN {_:weekday}", "SAYINGS"),
    (spans.units_ago, "AGO_BEFORE [ABOUT] {number} {unit}", "[ABOUT] {number} {unit} AGO_AFTER"),
    (no_time, "AGO_BEFORE [ABOUT] {_:number} {_:unit} AGO_NOT"),
    (spans.in_units, "IN_BEFORE > [ABOUT] {number} {unit}"),
    (in_units_if_ahead, "IF_AHEAD > {number} {unit}"),
    (units_ago_if_past, "AGO_IF_PAST [ABOUT] {number} {unit}"),
    (reference.units_after_told, "{number} {unit} LATER"),
    (reference.units_before_told, "{number} {unit} EARLIER"),
    (reference.day_after_told, "NEXT_DAY"),
    (reference.day_before_told, "DAY_BEFORE"),
    (
        spans.past_units,
        "PAST_UNITS {number} {unit}",
        "{number} PAST_UNITS {unit}",
        "{number} {unit} PAST_UNITS",
    ),
    (
        spans.next_units,
        "COMING_UNITS {number} {unit}",
        "{number} COMING_UNITS {unit}",
        "{number} {unit} COMING_UNITS",
    ),
    (
        spans.this_unit,
        "THIS {unit}",
        # «fine del mese» is the end of this month
        "(EARLY|MIDDLE|LATE) > {unit}",
        "(EARLY|MIDDLE|LATE) (OF|ARTICLE) > {unit}",
    ),
    (part_of_this_unit, "{part_of_unit}"),
    (spans.last_unit, "LAST {unit}", "{unit} LAST"),
    (spans.next_unit, "NEXT {unit}", "{unit} NEXT"),
    (weekends.this_weekend, "THIS WEEKEND", "WEEKEND_LEAD > WEEKEND"),
    (no_time, "WEEKEND"),
    (weekends.last_weekend, "LAST WEEKEND", "WEEKEND LAST"),
    (weekends.next_weekend, "NEXT WEEKEND", "WEEKEND NEXT"),
    (
        years.year_alone,
        "YEAR_LEAD > {year}",
        "YEAR_LEAD_IF_LAST > {year} < {_:stop_word}",
        "{found} (AND|TO) > {year}",
        "{found} (-|–) > {year}",
        "{found} (AND|TO) (YEAR_LEAD|ARTICLE) > {year}",
        "YEAR_MARK {year}",
        "{year} YEAR_MARK",
        "{_:open_bracket} > {year} < {_:close_bracket}",
        "{_:open_bracket} > {year} < (-|–) {_:year} {_:close_bracket}",
        "{year:lone_year}",
        "{year} < YEAR_CASE",
        "{year} < YEAR_PARTICIPLE_AFTER",
    ),
    (years.decade, "DECADE [OF] [ARTICLE] {year}", "{year} DECADE_AFTER"),
    (
        decade_of_last_century,
        "DECADE [OF] [ARTICLE] {digits:two_digits}",
        "DECADE [OF] ' {digits:two_digits}",
        "DECADE ’ {digits:two_digits}",
        "{digits:two_digits} DECADE_AFTER",
        "DECADE [OF] [ARTICLE] {digits:decade_word}",
        "{digits:decade_word} DECADE",
        "{digits:decade_word} DECADE_NOUN",
    ),
    (
        known_century,
        "CENTURY {century:roman}",
        "{century:roman} CENTURY",
        "{century:day} . CENTURY",
        "{century:number} CENTURY",
        "{century:century_word}",
    ),
    (seasons.quarter_of_year, "{quarter:ordinal} QUARTER [OF] [ARTICLE] {year}"),
    (seasons.quarter_of_this_year, "{quarter:ordinal} QUARTER [OF] THIS YEAR"),
    (seasons.quarter_alone, "{quarter:ordinal} QUARTER"),
    (seasons.half_of_year, "{half:ordinal} HALF [OF] [ARTICLE] {year}"),
    (seasons.half_alone, "{half:ordinal} HALF"),
    (
        seasons.season_of_year,
        "{season} [OF] [ARTICLE] {year}",
        "{season} [OF] {year} (-|/|–) {_:year}",
        "{season} [OF] {year} (-|/|–) {_:two_digits}",
    ),
    (seasons.season_alone, "SEASON_LEAD > {season}", "THIS {season}", "{found} AND > {season}"),
    (seasons.last_season, "{season} LAST", "LAST {season}"),
    (seasons.next_season, "{season} NEXT", "NEXT {season}"),
    (feasts.feast_alone, "{feast:holiday}"),
    (feasts.feast_of_year, "{feast:holiday} [OF] {year}"),
    (feasts.named_period, "[ARTICLE] {period}"),
)

PARTS: tuple[Reading, ...] = (
    (parts.early, "EARLY [OF] [ARTICLE] {time}", "{time} EARLY_AFTER"),
    (parts.middle, "MIDDLE [OF] [ARTICLE] {time}", "{time} MIDDLE_AFTER", "MIDDLE - {time}"),
    (parts.late, "LATE [OF] [ARTICLE] {time}", "{time} LATE_AFTER"),
    (parts.day_before, "[ARTICLE] EVE_OF [ARTICLE] {time}"),
    (
        parts.with_clock,
        "{time} [,] [PART_LEAD] {_:part_of_day}",
        "{time} [,] AT [ARTICLE] {clock:clock_after} [PART_LEAD] [{_:part_of_day}]",
        "{time} [PART_LEAD] {_:part_of_day} AT {clock:clock_after}",
        "{time} {clock}",
        "NIGHT_OF {time}",
        "PART_LEAD > {_:part_of_day} OF {time}",
    ),
)

RANGES: tuple[Reading, ...] = (
    (
        ranges.from_to,
        "NIGHT_FROM {first:time} NIGHT_TO {last:time}",
        "(FROM|SINCE) {first:time} TO [ARTICLE] {last:time}",
        "BETWEEN [ARTICLE] {first:time} AND [ARTICLE] {last:time}",
        "{first:time} (-|–|—) {last:time}",
        "{first:time} TO [ARTICLE] {last:time} [RANGE_END]",
        "{first:time} RANGE_MIDDLE {last:time} [RANGE_END]",
    ),
    (ranges.listed, "{first:time} (AND|,) [YEAR_LEAD] [ARTICLE] {last:time}"),
)

FRAMES: tuple[Reading, ...] = (
    # «2025'te», «木曜日に»: the ending belongs to the time and to no title
    (parts.same_time, "{time} CASE_END"),
    (since_then, "SINCE [ARTICLE] {time}", "{time} SINCE_AFTER", "SINCE {time} SINCE_AFTER"),
    (
        frames.from_then,
        "STARTING [ARTICLE] {time}",
        "(FROM|STARTING) {time} ON",
    ),
    (until_then, "UNTIL [ARTICLE] {time}", "{time} UNTIL_AFTER"),
    (frames.by_then, "BY [ARTICLE] {time}", "{time} BY_AFTER"),
    (frames.before_then, "BEFORE [ARTICLE] {time}", "{time} BEFORE_AFTER"),
    (frames.after_then, "AFTER [ARTICLE] {time}", "{time} AFTER_AFTER"),
)
