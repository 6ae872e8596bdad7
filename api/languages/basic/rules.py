"""The wordings that most languages share and their meanings, in order of precedence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from api.extraction.language import Language
from api.extraction.meanings import (
    days,
    durations,
    feasts,
    months,
    ranges,
    reference,
    seasons,
    spans,
    unit_parts,
    weekdays,
    weekends,
    years,
)
from api.languages.basic import around, meanings
from api.languages.basic.templates import Reading, filled
from api.languages.basic.vocabulary import Words

NAME = "fallback"
"""The name of every rule of a basic language in what is read."""


def teach(language: Language, phrases: Mapping[str, Words]) -> None:
    """Adds all slots and rules of this module for which the language has phrases."""
    for slot, value, *templates in SLOTS:
        language.slot(slot, *filled(templates, phrases))(value)
    for readings, reads in (
        (TIMES, language.reads),
        (around.PARTS, language.reads_part),
        (around.RANGES, language.reads_range),
        (around.FRAMES, language.reads_frame),
    ):
        for meaning, *templates in readings:
            reads(meaning, *filled(templates, phrases), name=NAME)


SLOTS: tuple[tuple[str, Callable[..., Any], *tuple[str, ...]], ...] = (
    ("dom", meanings.day_of_month, "{day} [ORDINAL_MARK]", "{day} DAY_MARK", "FIRST_DAY"),
    ("later_days", meanings.is_there, "(AND|TO|-|–) [ARTICLE] {_:dom}", ", {_:dom} AND {_:dom}"),
    ("year_number", meanings.the_value, "{value:year} [YEAR_MARK]", "YEAR_MARK {value:year}"),
    (
        "clock",
        meanings.clock,
        "{hour} : {minute} [OCLOCK]",
        "{hour} OCLOCK [{minute}]",
        "{hour:number} OCLOCK",
        "{hour} h [{minute}]",
    ),
    ("clock_after", meanings.clock_after, "{clock}", "{clock:clock_decimal}", "{hour:lone_hour}"),
    ("named_month", meanings.the_value, "{value:month}", "{value:short_month} [.]"),
    ("named_weekday", meanings.the_value, "{value:weekday}", "{value:short_weekday} [.]"),
    ("rank", meanings.the_value, "{value:nth}", "{value:day} ORDINAL_MARK"),
    ("part_rank", meanings.the_value, "{value:ordinal}", "{value:day} ORDINAL_MARK"),
    ("near_year", meanings.the_value, "[ARTICLE] {value:nearness} YEAR", "[ARTICLE] YEAR {value:nearness}"),
    (
        "near_month",
        meanings.the_value,
        "[ARTICLE] {value:nearness} MONTH",
        "[ARTICLE] MONTH {value:nearness}",
    ),
    ("of", meanings.is_there, "OF"),
    ("quoted_year", meanings.the_value, "{_:apostrophe} {value:any_year}"),
    ("year_of_date", meanings.the_value, "{value:year_number}", "{value:short_year}", "{value:quoted_year}"),
    ("after", meanings.is_there, "AFTER"),
    ("digits", meanings.the_date, "{date:any_day_month}", "{date:dotted}"),
    # what a number of units is counted from: «tres días después *de* …», «tre giorni dopo *il 7 ottobre*»
    (
        "anchor",
        meanings.is_there,
        "OF",
        "[ARTICLE] {_:dom} [OF] {_:named_month}",
        "[ARTICLE] {_:holiday}",
        "TO {_:holiday}",
        "[ARTICLE] {_:year}",
    ),
)


# Times.

TIMES: tuple[Reading, ...] = (
    (days.date_in_digits, "{date:iso_date}", "{date:ordered_date}"),
    (
        days.full_date,
        "[{_:named_weekday}] [,] [ARTICLE] {day:dom} [OF] {month:named_month} [,] [OF] {year:year_of_date}",
        "{month:first_month} {day:dom} [,] {year:year_number}",
        "{year:year_number} [.] [,] {month:first_month} {day:dom} [.]",
        # «24. 12. 2016», «9 de 8 de 1971»
        "{day} ORDINAL_MARK {month:month_number} ORDINAL_MARK {year}",
        "{day} OF {month:month_number} OF {year}",
    ),
    (
        days.day_and_month,
        "{day:dom} [OF] {month:named_month}",
        "{month:first_month} {day:dom}",
        "{month:first_month} {day:dom} {_:open_bracket} {weekday:named_weekday} {_:close_bracket}",
        "[THIS] {weekday:named_weekday} [.] [,] [ARTICLE] {day:dom} [OF] {month:named_month}",
        "[THIS] {weekday} {_:open_bracket} {day:dom} [OF] {month:named_month} {_:close_bracket}",
    ),
    (
        days.weekday_and_day,
        "THIS {weekday} [ARTICLE] {day:dom}",
        "{weekday} [,] [ARTICLE] {day:dom} < {_:stop}",
    ),
    (
        # «na quarta-feira (5)»
        days.weekday_with_day,
        "[THIS] {weekday} {_:open_bracket} [ARTICLE] {day:dom} {_:close_bracket}",
        "(WEEKDAY_LEAD|THIS) > {weekday:lone_weekday} {_:open_bracket} {day:dom} {_:close_bracket}",
    ),
    (
        days.full_date,
        "{day:dom} < {_:later_days} [OF] {month:named_month} [OF] {year:year_number}",
    ),
    (
        days.day_and_month,
        "{day:dom} < {_:later_days} [OF] {month:named_month}",
    ),
    (
        days.day_and_month_in_digits,
        "DATE_LEAD > {date:digits} <! {_:of}",
        "{weekday:named_weekday} [,] [ARTICLE] {date:digits} <! {_:of}",
        "{weekday:named_weekday} {_:open_bracket} {date:digits} {_:close_bracket}",
        "{found} (AND|TO|-|–) > {date:digits} <! {_:of}",
        "{found} (AND|TO) (DATE_LEAD|ARTICLE) > {date:digits} <! {_:of}",
        "{_:open_bracket} > {date:digits} < {_:close_bracket}",
    ),
    (days.day_alone, "{day} DAY_MARK <! NOT_AFTER_DAY", "DAY_LEAD > {day} <! {_:of}"),
    (days.day_of_near_month, "{day:dom} [OF] {shift:near_month}"),
    (months.month_alone, "{month:free_month}", "MONTH_LEAD > {month}"),
    (
        months.month_and_year,
        "{month:named_month} [,] [OF] {year:year_number}",
        "{year:year_number} {month:named_month}",
        "{month:named_month} [OF] {year:short_year}",
        "{month:named_month} [OF] {year:quoted_year}",
    ),
    (
        weekdays.nth_weekday_of,
        "{ordinal:rank} {weekday} [OF] [IN_MONTH] {month:named_month} [OF] [{year:year_number}]",
    ),
    (
        weekends.nth_weekend,
        "{ordinal:rank} WEEKEND [OF] [IN_MONTH] {month:named_month} [OF] [{year:year_number}]",
    ),
    (
        weekends.nth_week,
        "{ordinal:rank} WEEK [OF] [IN_MONTH] {month:named_month} [OF] [{year:year_number}]",
        "{ordinal:rank} {month:week_of_month} [OF] [{year:year_number}]",
    ),
    (
        weekdays.nth_weekday_of_near_month,
        "{ordinal:rank} {weekday} [OF] [IN_MONTH] {months_ahead:near_month}",
    ),
    (weekends.nth_weekend_of_near_month, "{ordinal:rank} WEEKEND [OF] [IN_MONTH] {months_ahead:near_month}"),
    (weekends.nth_week_of_near_month, "{ordinal:rank} WEEK [OF] [IN_MONTH] {months_ahead:near_month}"),
    (months.half_of_month, "{ordinal:part_rank} MONTH_HALF [OF] [IN_MONTH] {month:named_month}"),
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
    (weekdays.last_weekday, "{weekday} LAST", "LAST {weekday}", "{weekday:last_weekday}"),
    (weekdays.weekdays_ago, "AGO_BEFORE {number} {weekday}", "{number} {weekday} AGO_AFTER"),
    (weekdays.weeks_from_weekday, "{weekday} FROM_TODAY {number} {unit}"),
    (weekdays.weekday_weeks_ago, "{weekday} [OF] AGO_BEFORE {number} {unit}"),
    (weekdays.next_weekday, "{weekday} NEXT", "NEXT {weekday}"),
    (
        weekdays.weekday_of_last_week,
        "LAST_WEEK {weekday}",
        "LAST_WEEK {weekday:day_of_week}",
        "{weekday} [OF] [ARTICLE] LAST WEEK",
        "{weekday} [OF] [ARTICLE] WEEK LAST",
    ),
    (weekdays.weekday_of_this_week, "THIS_WEEK {weekday}", "THIS_WEEK {weekday:day_of_week}"),
    (
        weekdays.weekday_of_next_week,
        "NEXT_WEEK {weekday}",
        "NEXT_WEEK {weekday:day_of_week}",
        "{weekday} [OF] [ARTICLE] NEXT WEEK",
        "{weekday} [OF] [ARTICLE] WEEK NEXT",
    ),
    (
        meanings.no_time,
        "EVERY {_:weekday}",
        "SOME {_:weekday}",
        "EVERY {_:weekday} (AND|,) {_:weekday}",
        "DAILY_BUT [ARTICLE] {_:weekday}",
        "FROM {_:weekday} TO {_:weekday}",
        "FROM {_:lone_weekday} TO {_:lone_weekday}",
        "{_:weekday} TO {_:weekday}",
        "EVERY {_:month}",
        "EVERY {_:unit}",
        "EVERY {_:season}",
        "EVERY [ARTICLE] {_:part_of_day}",
        "STREET [STREET_OF] {_:dom} [OF] {_:month}",
        "STREET [STREET_OF] {_:number} [OF] {_:month}",
        "STREET [STREET_OF] {_:month}",
        "STREET {_:year}",
    ),
    (
        meanings.relative_unit,
        "{relative}",
        "{relative} [,] {_:weekday} [,] [ARTICLE] {_:dom} [OF] {_:month}",
        "{relative} [,] {_:weekday}",
    ),
    (meanings.this_part_of_day, "THIS {_:part_of_day}"),
    # «heute vor zehn Jahren», «heute in einer Woche», «hace hoy diez años»
    (meanings.same_day_ago, "{relative} AGO_BEFORE {number} {unit}", "AGO_BEFORE {relative} {number} {unit}"),
    (meanings.same_day_ahead, "{relative} FROM_TODAY {number} {unit}"),
    (
        meanings.month_of_relative_year,
        "{month:named_month} [OF] [ARTICLE] {relative}",
        "{relative} [OF] {month:named_month}",
    ),
    (months.month_of_near_year, "{month:named_month} [OF] {year_shift:near_year}"),
    (
        days.day_of_near_year,
        "[{_:named_weekday}] [,] [ARTICLE] {day:dom} [OF] {month:named_month} [OF] {year_shift:near_year}",
    ),
    (seasons.season_of_near_year, "{season} [OF] {year_shift:near_year}"),
    (seasons.quarter_of_near_year, "{quarter:part_rank} QUARTER [OF] {year_shift:near_year}"),
    (
        meanings.day_of_relative_year,
        "{relative} {month:named_month} {day:dom}",
        "{day:dom} [OF] {month:named_month} [OF] [ARTICLE] {relative}",
    ),
    (meanings.day_of_relative_month, "{relative} {day} DAY_MARK"),
    (meanings.no_time, "PART_LEAD {_:part_of_day} <! NIGHT_JOIN {_:weekday}", "SAYINGS"),
    (spans.units_ago, "AGO_BEFORE [ABOUT] {number} {unit}", "[AGO_AROUND] [ABOUT] {number} {unit} AGO_AFTER"),
    (meanings.no_time, "AGO_BEFORE [ABOUT] {_:number} {_:unit} AGO_NOT"),
    (spans.in_units, "IN_BEFORE > [ABOUT] {number} {unit} <! {_:after}"),
    (durations.in_units_if_ahead, "IF_AHEAD > {number} {unit}"),
    (durations.in_units_if_announced, "IF_ANNOUNCED > {number} {unit}"),
    (durations.units_ago_if_past, "AGO_IF_PAST [ABOUT] {number} {unit}"),
    (
        spans.compound_ago,
        "AGO_BEFORE [ABOUT] {number} {unit} AND {more:number} {finer:unit}",
        "[ABOUT] {number} {unit} AND {more:number} {finer:unit} AGO_AFTER",
    ),
    (
        spans.units_and_half_ago,
        "AGO_BEFORE [ABOUT] {number} {unit} AND_HALF",
        "AGO_BEFORE [ABOUT] {number:number_and_half} {unit}",
        "[ABOUT] {number} {unit} AND_HALF AGO_AFTER",
        "[ABOUT] {number:number_and_half} {unit} AGO_AFTER",
    ),
    (
        durations.compound_ago_if_past,
        "AGO_IF_PAST [ABOUT] {number} {unit} AND {more:number} {finer:unit}",
    ),
    (durations.units_and_half_ago_if_past, "AGO_IF_PAST [ABOUT] {number} {unit} AND_HALF"),
    (reference.units_after_told, "{number} {unit} LATER <! {_:anchor}"),
    (reference.units_before_told, "{number} {unit} EARLIER <! {_:anchor}"),
    (reference.day_after_told, "NEXT_DAY <! {_:anchor}"),
    (reference.day_before_told, "DAY_BEFORE <! {_:anchor}"),
    (reference.same_day_as_told, "SAME_DAY <! AS"),
    (
        reference.unit_after_told,
        "FOLLOWING {unit:single_unit}",
        "[UNIT_LEAD] {unit:single_unit} FOLLOWING_AFTER <! {_:anchor}",
    ),
    (
        reference.unit_before_told,
        "PRECEDING {unit:single_unit}",
        "[UNIT_LEAD] {unit:single_unit} PRECEDING_AFTER <! {_:anchor}",
    ),
    (weekdays.following_weekday, "FOLLOWING {weekday}", "{weekday} FOLLOWING_AFTER <! {_:anchor}"),
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
        "IN_COURSE [OF] [ARTICLE] {unit} <! {_:year}",
    ),
    # «fine del mese» is the end of this month, or of the next one if that is over
    (unit_parts.unit_for_early, "EARLY > {unit}", "EARLY (OF|ARTICLE) > {unit}"),
    (unit_parts.unit_for_middle, "MIDDLE > {unit}", "MIDDLE (OF|ARTICLE) > {unit}"),
    (unit_parts.unit_for_late, "LATE > {unit}", "LATE (OF|ARTICLE) > {unit}"),
    (
        meanings.no_time,
        "LAST {_:plural_unit}",
        "NEXT {_:plural_unit}",
        "THIS {_:plural_unit}",
        "{_:plural_unit} LAST",
        "{_:plural_unit} NEXT",
        "PAST_UNITS {_:plural_unit}",
        "COMING_UNITS {_:plural_unit}",
    ),
    (unit_parts.part_of_this_unit, "{part_of_unit}"),
    (spans.last_unit, "LAST {unit}", "{unit} LAST"),
    (spans.next_unit, "NEXT {unit}", "{unit} NEXT"),
    (weekends.this_weekend, "THIS WEEKEND", "WEEKEND_LEAD > WEEKEND"),
    (weekends.coming_weekend, "COMING WEEKEND"),
    (weekends.weekend_alone, "LONE_WEEKEND"),
    (meanings.no_time, "WEEKEND <! {_:of}"),
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
        "{year} < SINCE_AFTER",
        # «1998: Das Museum wird eröffnet.»
        "{start} > {year} < (:|–|—|-)",
    ),
    (years.decade, "DECADE [OF] [ARTICLE] {year}", "{year} DECADE_AFTER"),
    (
        years.decade_of_last_century,
        "DECADE [OF] [ARTICLE] {digits:two_digits}",
        "DECADE [OF] ' {digits:two_digits}",
        "DECADE ’ {digits:two_digits}",
        "{digits:two_digits} DECADE_AFTER",
        "DECADE [OF] [ARTICLE] {digits:decade_word}",
        "{digits:decade_word} DECADE",
        "{digits:decade_word} DECADE_NOUN",
        "{digits:lone_decade}",
    ),
    (
        years.known_century,
        "CENTURY {century:roman}",
        "{century:roman} CENTURY",
        "{century:day} . CENTURY",
        "{century:number} CENTURY",
        "{century:century_word}",
        "{century:roman} < (AND|,) [ARTICLE] {_:roman} CENTURY",
        "{century:day} . < (AND|,) [ARTICLE] {_:day} . CENTURY",
        "{found} (AND|,) > {century:roman} <! CENTURY",
    ),
    (
        ranges.from_century_to,
        "(BETWEEN|FROM) [ARTICLE] > {first:roman} (AND|TO) [ARTICLE] {last:roman} CENTURY",
        "(BETWEEN|FROM) [ARTICLE] > CENTURY {first:roman} (AND|TO) [ARTICLE] [CENTURY] {last:roman}",
        "(BETWEEN|FROM) > {first:day} . (AND|TO) [ARTICLE] {last:day} . CENTURY",
    ),
    (seasons.quarter_of_year, "{quarter:part_rank} QUARTER [OF] [ARTICLE] {year}"),
    (meanings.quarter_of_relative_year, "{quarter:part_rank} QUARTER [OF] [ARTICLE] {relative}"),
    (seasons.quarter_alone, "{quarter:part_rank} QUARTER"),
    (seasons.half_of_year, "{half:part_rank} HALF [OF] [ARTICLE] {year}"),
    (seasons.half_alone, "{half:part_rank} HALF"),
    (
        seasons.season_of_year,
        "{season} [OF] [ARTICLE] {year}",
        "{year} {season}",
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
