"""Wordings around one time, or of several times."""

from __future__ import annotations

from api.calendar.days import calendar_date, day_number
from api.calendar.intervals import Interval
from api.extraction.context import Direction
from api.extraction.cuts import cut
from api.extraction.meanings import frames, parts, ranges, weekends
from api.extraction.ranges import Between
from api.extraction.sides import AsEarlyAs, always, up_to
from api.extraction.times import Fixed, FromPublication, Recurring, Time, innermost
from api.languages.en.rules.days import DayOfSameMonth
from api.languages.en.rules.language import DETERMINER, ENGLISH

# wordings around a time that belong to its mention

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


# several times

STARTING = "(starting|beginning|effective|as of|as from|starting on|beginning on|starting from)"
MOVED = (
    "(slipped|slip|slips|moved|postponed|delayed|rescheduled|pushed|pushed back|put back|brought forward"
    "|moved up|shifted|switched|changed|deferred|moved forward|moved back)"
)


@ENGLISH.slot("up_to", f"(to|through|until|till|up to|up until|up through|thru|right up to) {DETERMINER}")
def up_to_words() -> bool:
    """«to», «up until the»: words before the last time of a stretch."""
    return True


@ENGLISH.slot("lasting_to", "[,] [and] [running|lasting|continuing|going|staying] {_:up_to}")
def lasting_to() -> bool:
    """«, and running through»: the same after a first time that something starts at."""
    return True


@ENGLISH.slot(
    "link",
    "(and|,|or|&|, and|, then|and then|then|/|, or|but|, but)"
    " [in|on|the|again in|again on|by|at|of|for|early|late|from|during|also in]",
)
def link() -> bool:
    """«and», «, then again in»: words between the times of a list."""
    return True


@ENGLISH.slot("and_not", f"[,] (not|and not|rather than|instead of) [in|on|at|during] {DETERMINER}")
def and_not() -> bool:
    """«, not on», «rather than»: words before a time that is denied."""
    return True


ENGLISH.reads_range(
    ranges.from_to,
    f"(from|during) {DETERMINER} {{first:time}} {{_:up_to}} {{last:time}}",
    f"between {DETERMINER} {{first:time}} and {DETERMINER} {{last:time}}",
    f"{STARTING} {DETERMINER} {{first:time}} {{_:lasting_to}} {{last:time}}",
    f"from {DETERMINER} {{first:time}} [,] and {{_:up_to}} {{last:time}}",
    f"{{first:time}} (to|through|up to|thru) {DETERMINER} {{last:time}}",
)
ENGLISH.reads_range(ranges.in_year, "{time:time} [of] {year:time}")
ENGLISH.reads_range(ranges.not_last, "{first:time} {_:and_not} {last:time}")
ENGLISH.reads_range(
    ranges.not_first,
    f"not [in|on|at|during] {DETERMINER} {{first:time}} [,] but [in|on|at|during] {DETERMINER} {{last:time}}",
)
ENGLISH.reads_range(ranges.from_to_by_dash, "{first:time} {_:dash} {last:time}")


@ENGLISH.range(
    f"{MOVED} from {DETERMINER} {{first:time}} (to|until|till) {DETERMINER} {{last:time}}",
    f"from {DETERMINER} {{first:time}} (to|until|till) {DETERMINER} {{last:time}} < {{_:moved_before}}",
)
def old_and_new(first: Time, last: Time) -> tuple[Time, ...]:
    """«moved from Monday to Friday»: two days, and not the stretch between them; the new one is near."""
    return first, always(last, Direction.NEAREST) if isinstance(last, Recurring) else last


@ENGLISH.range("{first:time} {_:link} {last:time}")
def listed(first: Time, last: Time) -> tuple[Time, ...]:
    """«in May and June 2024», «March 3 and 5»: two times, which share what is given once."""
    if isinstance(last, DayOfSameMonth):
        return last.after(first)
    return ranges.listed(first, last)


@ENGLISH.range("{first:time} {_:link} {second:time} {_:link} {last:time}")
def listed_three(first: Time, second: Time, last: Time) -> tuple[Time, ...]:
    """«March 3, 5 and 7»: three times, which share what is given once."""
    if not isinstance(last, DayOfSameMonth) and not isinstance(second, DayOfSameMonth):
        return ranges.listed_three(first, second, last)
    return first, with_month_of(first, second), with_month_of(first, last)


def with_month_of(first: Time, time: Time) -> Time:
    """A day of a list with the month of the first one; any other time unchanged."""
    return time.after(first)[1] if isinstance(time, DayOfSameMonth) else time


# wordings in front of a time that open one of its sides

FROM = (
    "(from|as from|as of|with effect from|starting|starting from|starting on"
    "|starting in|beginning|beginning on|beginning in|commencing|as early as|as soon as)"
)
UNTIL = "(until|till|up to|up until|at least until|right up to|lasting until|until after|till after)"

ENGLISH.ignores("(percent|%|points|seconds|minutes|years|well|far|way) ahead of")

ENGLISH.reads_frame(
    frames.since_then,
    f"(since|ever since) [at least|about|around|as early as|as far back as|late|early] {DETERMINER} {{time}}",
)
ENGLISH.reads_frame(
    frames.from_then,
    f"from {DETERMINER} {{time}} (onward|onwards|forward)",
    f"from {DETERMINER} {{time}} on (,|.|;)",
    f"(not before|no earlier than|no sooner than|not until) {DETERMINER} {{time}}",
    f"dating (from|back to) {DETERMINER} {{time}} <! {{_:apostrophe}}",
)
ENGLISH.reads_frame(
    frames.until_then,
    f"{UNTIL} [at least|about|around|late|the end of] {DETERMINER} {{time}} <! {{_:apostrophe}}",
    f"(until|till|up to|up until) {DETERMINER} {{time}}",
)
ENGLISH.reads_frame(
    parts.same_time,
    f"(run|build|lead) (- up|up) to {DETERMINER} {{time}}",
    f"(moved|pushed|brought|shifted) > up to {DETERMINER} {{time}}",
    f"as (recently|far back|long ago|late|recently) as {DETERMINER} {{time}}",
    name="run_up_to",
)
ENGLISH.reads_frame(
    frames.before_then,
    "(before|prior to|ahead of|in advance of) [the start of|the beginning of]"
    f" {DETERMINER} {{time}} <! {{_:described_noun}}",
)
ENGLISH.reads_frame(
    frames.after_then,
    f"(after|beyond|past|later than) [the end of] {DETERMINER} {{time}} <! {{_:described_noun}}",
)


@ENGLISH.frame(f"{FROM} {DETERMINER} {{time}} <! {{_:apostrophe}}")
def as_early_as(time: Time) -> Time:
    """«starting in May»; a time with an end of its own, as in «from 3 to 5 May», is left as it is."""
    return time if has_end(time) else AsEarlyAs(time)


def has_end(time: Time) -> bool:
    """Whether the text says both where a time begins and where it ends: «from 3 to 5 May»."""
    if isinstance(time, Fixed):
        return time.interval.precision == "interval"
    if isinstance(time, Recurring) and time.by_year:
        return any(one.precision == "interval" for one in time.around(day_number(2023, 7, 1)))
    return isinstance(time, Between)


@ENGLISH.frame(
    f"(by|no later than|not later than|on or before|by the close of|by the end of) {DETERMINER} {{time}}",
    "{time} at the latest",
)
def by_then(time: Time) -> Time:
    """«by May»."""
    return up_to(time)


@ENGLISH.frame(f"(through|thru|at least through) {DETERMINER} {{time}} <! {{_:apostrophe}}")
def through_then(time: Time) -> Time | None:
    """«open through Friday», but not «pushed through last summer»."""
    return None if isinstance(innermost(time), FromPublication) else up_to(time, lasting=True)


@ENGLISH.frame(f"effective [from|on|as of] {DETERMINER} {{time}} <! {{_:apostrophe}}")
def effective(time: Time) -> Time:
    """«named chairman, effective June 1»: the nearest such day, whatever the tense."""
    return always(time, Direction.NEAREST)
