"""Wordings of several times."""

from __future__ import annotations

from api.extraction.context import Direction
from api.extraction.meanings import ranges
from api.extraction.sides import always
from api.extraction.times import Recurring, Time
from api.languages.en.rules.days import DayOfSameMonth
from api.languages.en.rules.language import DETERMINER, ENGLISH

STARTING = "(starting|beginning|effective|as of|as from|starting on|beginning on|starting from)"
MOVED = (
    "(slipped|slip|slips|moved|postponed|delayed|rescheduled|pushed|pushed back|put back|brought forward"
    "|moved up|shifted|switched|changed|deferred|moved forward|moved back)"
)


@ENGLISH.slot("up_to", f"(to|through|until|till|up to|up until|up through|thru|right up to) {DETERMINER}")
def up_to() -> bool:
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
