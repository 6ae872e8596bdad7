"""Wordings around a time that belong to its mention."""

from __future__ import annotations

from api.calendar.days import calendar_date
from api.calendar.intervals import Interval
from api.extraction.cuts import cut
from api.extraction.meanings import parts, weekends
from api.extraction.times import FromPublication, Time
from api.languages.en.rules.language import ENGLISH

CUT_OF = "[of|of the|in|in the|of that|of this|on]"
OF = "(of|of the|of that|of this|to)"

ENGLISH.reads_part(
    parts.early,
    f"(early|earlier) {CUT_OF} {{time}} [{{_:part_of_day}}]",
    f"(start|beginning|outset|opening|dawn|opening days|first days|first weeks|early days) {OF} {{time}}",
    f"(early part|opening weeks|very start) {OF} {{time}}",
    "early - {time}",
    "bright and early {time}",
)
ENGLISH.reads_part(
    parts.middle,
    f"(middle|midpoint|heart|depths|height) {OF} {{time}}",
    "(mid|mid -|mid–|midway through|halfway through) [the] {time}",
)
ENGLISH.reads_part(
    parts.late,
    f"late {CUT_OF} {{time}} [{{_:part_of_day}}]",
    f"(end|close|tail end|back end|last days|final days|closing days|last weeks|final weeks) {OF} {{time}}",
    f"(dying days|latter part|very end|turn) {OF} {{time}}",
    "(by|until|till) > [the] end {time}",
    "late - {time}",
)
ENGLISH.reads_part(
    parts.same_time,
    "(later|later on|sometime|some time|earlier) (in|on|) {time}",
    "(course|rest|remainder) of {time}",
    name="in_course_of",
)

# clocks

AT = (
    "(at|from|by|around|about|until|till|before|after|just before|just after|shortly before|shortly after"
    "|at around|at about|to|no later than|starting at)"
)

ENGLISH.reads_part(
    parts.with_clock,
    "[just|shortly|soon|minutes|immediately] (after|before) {clock} [on|,] {time}",
    name="about_clock",
)
ENGLISH.reads_part(
    parts.with_clock,
    "{time} {_:part_of_day}",
    "{time} [{_:part_of_day}] [,|{_:dash}|{_:open_bracket}] {clock}",
    f"{{time}} [{{_:part_of_day}}] [,] {AT} {{clock}}",
    "(morning|afternoon|evening|night|dawn|early hours|small hours|dusk) of {time}",
    "{clock} [,] [on|,] {time}",
    "{time} {clock} {_:part_of_day}",
)

# days, weeks and halves in a time, or next to it

ENGLISH.reads_part(
    parts.day_before, "[the] (day|night|evening) before {time} <! {_:apostrophe}", "eve of {time}"
)
ENGLISH.reads_part(parts.day_after, "[the] (day|morning) after {time} <! {_:apostrophe}")
ENGLISH.reads_part(weekends.week_of, "week (of|beginning|commencing|starting|ending) [the] {time}")
ENGLISH.reads_part(weekends.weekend_of, "(weekend|week - end) of {time}")


@ENGLISH.part("(first|opening) half of [the] {time}")
def first_half_of(time: Time) -> Time:
    """«the first half of the 1990s»."""
    return cut(time, lambda whole: half_of_years(whole, 0))


@ENGLISH.part("(second|latter|last) half of [the] {time}")
def second_half_of(time: Time) -> Time:
    """«the second half of the 1990s»."""
    return cut(time, lambda whole: half_of_years(whole, 1))


def half_of_years(whole: Interval, half: int) -> Interval | None:
    """The first or second half of a decade or century; None for anything else."""
    if whole.precision not in ("decade", "century"):
        return None
    first, last = calendar_date(whole.first)[0], calendar_date(whole.last)[0]
    middle = (first + last + 1) // 2
    years = (middle, last) if half else (first, middle - 1)
    return Interval.between(Interval.year(years[0]), Interval.year(years[1]))


ENGLISH.reads_part(weekends.nth_week_of, "{ordinal} week (of|in) {time}", "(last|final) week (of|in) {time}")


@ENGLISH.part("(first|opening) day of {time}")
def first_day_of(time: Time) -> Time:
    """«the first day of May»."""
    return cut(time, lambda whole: Interval.day(whole.first))


@ENGLISH.part("(last|final|closing) day of {time}")
def last_day_of(time: Time) -> Time:
    """«the last day of May»."""
    return cut(time, lambda whole: Interval.day(whole.last))


ENGLISH.reads_part(
    parts.units_before,
    "{number} {unit} (before|prior to|ahead of) [the] {time}",
)
ENGLISH.reads_part(parts.same_day_after, "{number} {unit} to the day after [the] {time}")
ENGLISH.reads_part(parts.units_after, "{number} {unit} after [the] {time}")
ENGLISH.reads_part(parts.unit_before, "[the] {unit} before {time} <! {_:apostrophe}")
ENGLISH.reads_part(parts.unit_after, "[the] {unit} after {time} <! {_:apostrophe}")
ENGLISH.reads_part(parts.weekday_before_time, "{first:time} before [the] {time} <! {_:apostrophe}")
ENGLISH.reads_part(parts.weekday_after_time, "{first:time} after [the] {time} <! {_:apostrophe}")


@ENGLISH.part("{time} [,] {_:open_bracket} {again:time}", "{time} , {again:time} , <! and")
def told_twice(time: Time, again: Time) -> Time | None:
    """«yesterday (March 5)»: the one counted from the publication, unless the other has its year."""
    complete = next((one for one in (time, again) if one.complete), None)
    if complete is not None and isinstance(again, FromPublication) != isinstance(time, FromPublication):
        return complete
    if isinstance(time, FromPublication) == isinstance(again, FromPublication):
        return None
    return time if isinstance(time, FromPublication) else again
