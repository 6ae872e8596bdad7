"""Wordings in front of a time that open one of its sides."""

from __future__ import annotations

from api.calendar.days import day_number
from api.extraction.context import Direction
from api.extraction.meanings import frames, parts
from api.extraction.ranges import Between
from api.extraction.sides import AsEarlyAs, always, up_to
from api.extraction.times import (
    Fixed,
    FromPublication,
    Recurring,
    Time,
    innermost,
)
from api.languages.en.rules.language import DETERMINER, ENGLISH

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
