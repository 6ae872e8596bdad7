"""The wordings around one time, or of several times, that most languages share, in order of precedence."""

from __future__ import annotations

from api.extraction.meanings import frames, parts, ranges, weekends
from api.languages.basic import meanings
from api.languages.basic.templates import Reading

PARTS: tuple[Reading, ...] = (
    (meanings.night_before, "NIGHT_BEFORE {time}"),
    (parts.early, "EARLY [OF] [ARTICLE] {time}", "{time} EARLY_AFTER"),
    (parts.middle, "MIDDLE [OF] [ARTICLE] {time}", "{time} MIDDLE_AFTER", "MIDDLE - {time}"),
    (parts.late, "LATE [OF] [ARTICLE] {time}", "{time} LATE_AFTER"),
    (parts.day_before, "DAY_BEFORE OF [ARTICLE] {time}"),
    (parts.day_after, "NEXT_DAY OF [ARTICLE] {time}"),
    (parts.units_before, "[ABOUT] {number} {unit} BEFORE [ARTICLE] {time}"),
    (parts.units_after, "[ABOUT] {number} {unit} AFTER [ARTICLE] {time}"),
    (parts.unit_before, "[ARTICLE] {unit:single_unit} BEFORE [ARTICLE] {time}"),
    (parts.unit_after, "[ARTICLE] {unit:single_unit} AFTER [ARTICLE] {time}"),
    (parts.weekday_before_time, "{first:time} BEFORE [ARTICLE] {time}"),
    (parts.weekday_after_time, "{first:time} AFTER [ARTICLE] {time}"),
    (weekends.week_of_day, "WEEK (OF|FROM) [ARTICLE] {time} <! (TO|-|–)"),
    (weekends.weekend_of_day, "WEEKEND (OF|FROM) [ARTICLE] {time} <! (TO|-|–)"),
    (
        parts.with_clock,
        "{time} [,] {_:part_of_day}",
        "{time} [,] AT [ARTICLE] {clock:clock_after} [{_:part_of_day}]",
        "{time} [,] AT_CLOCK {clock:shown_clock} [{_:part_of_day}]",
        "{time} {_:part_of_day} AT {clock:clock_after}",
        "{time} {clock}",
        "{time} {clock:clock_after_noon} [CLOCK_END]",
        "{time} {_:forenoon} {clock} [CLOCK_END]",
    ),
)

RANGES: tuple[Reading, ...] = (
    (ranges.from_day_to, "NIGHT_FROM {dom} NIGHT_TO {last:time}"),
    (ranges.listed, "{first:time} RANGE_MIDDLE {last:time} < NEW_DATE_MARK"),
    (
        ranges.from_to,
        "NIGHT_FROM {first:time} NIGHT_TO [ARTICLE] {last:time}",
        "(FROM|SINCE) {first:time} TO [ARTICLE] {last:time}",
        "SINCE_OR_FROM {first:time} TO [ARTICLE] {last:time}",
        "{first:time} FROM_AFTER {last:time} UNTIL_AFTER",
        "{first:time} AND {last:time} BETWEEN_AFTER",
        "BETWEEN [ARTICLE] {first:time} AND [ARTICLE] {last:time}",
        "{first:time} (-|–|—) {last:time}",
        "{first:time} TO [ARTICLE] {last:time} [RANGE_END]",
        "{first:time} RANGE_MIDDLE {last:time} [RANGE_END]",
    ),
    (ranges.listed, "{first:time} (AND|,) [YEAR_LEAD] [ARTICLE] {last:time}"),
)

FRAMES: tuple[Reading, ...] = (
    (
        frames.since_or_from,
        "SINCE_OR_FROM [ARTICLE] {time} <! NEW_DATE_LEAD {_:time}",
        "{time} SINCE_OR_FROM_AFTER <! {_:time} {_:new_date_mark}",
    ),
    (
        meanings.since_then,
        "SINCE [ARTICLE] {time}",
        "{time} SINCE_AFTER",
        "SINCE {time} SINCE_AFTER",
    ),
    (
        frames.from_then,
        "STARTING [ARTICLE] {time}",
        "FROM {time} ON",
        "STARTING {time} ON",
    ),
    (meanings.until_then, "UNTIL [ARTICLE] {time}", "{time} UNTIL_AFTER"),
    (frames.by_then, "BY [ARTICLE] {time}", "{time} BY_AFTER"),
    (frames.before_then, "BEFORE [ARTICLE] {time}", "{time} BEFORE_AFTER"),
    (frames.after_then, "AFTER [ARTICLE] {time}", "{time} AFTER_AFTER"),
    # «2025'te», «木曜日に»: the ending belongs to the time and to no title
    (parts.same_time, "{time} CASE_END"),
)
