"""Weekends."""

from __future__ import annotations

from api.calendar.counting import weekend
from api.calendar.days import weekday
from api.calendar.intervals import Interval
from api.extraction.meanings import weekends
from api.extraction.meanings.reference import last_day
from api.extraction.times import FromPublication, FromReference, Time
from api.languages.en.rules.language import ENGLISH

WEEKEND = "(weekend|week - end)"
OVER = "(over|at|on|during|for|through|throughout|by|of|since|until|till|before|after|from|into|and)"

ENGLISH.reads(
    weekends.this_weekend,
    f"(this|this coming|the coming) {WEEKEND}",
    f"{OVER} > the {WEEKEND} <! of",
    f"{{start}} > the {WEEKEND} <! of",
    f"(earlier|later) this {WEEKEND}",
    f"(through|throughout) the {WEEKEND}",
)
ENGLISH.reads(weekends.last_weekend, f"(last|this past|this last|the past) {WEEKEND} <! (of|in)")
ENGLISH.reads_part(
    weekends.nth_weekend_of,
    f"{{ordinal}} {WEEKEND} (of|in) {{time}}",
    f"(last|final) {WEEKEND} (of|in) {{time}}",
)
ENGLISH.reads(weekends.next_weekend, f"next {WEEKEND}")


@ENGLISH.rule(f"(the following|the next|that following) {WEEKEND}", f"the {WEEKEND} after <! {{_:goes_on}}")
def following_weekend() -> Time:
    """The first one that begins after the reference time."""

    def after(reference: Interval) -> Interval:
        return weekend(last_day(reference), 1 if weekday(last_day(reference)) > 4 else 0)

    return FromReference(after, "week")


@ENGLISH.rule(f"(the previous|the preceding) {WEEKEND}", f"the {WEEKEND} before <! {{_:goes_on}}")
def preceding_weekend() -> Time:
    """«the previous weekend»: the one before the week of the reference time."""
    return FromReference(lambda reference: weekend(reference.first, -1), "week")


@ENGLISH.rule("{number} (weekends|week - ends) ago")
def weekends_ago(number: int) -> Time:
    """«two weekends ago»: that of the second week before the publication."""
    return FromPublication(lambda day: weekend(day, -number))


ENGLISH.reads(weekends.that_weekend, f"that {WEEKEND}")
