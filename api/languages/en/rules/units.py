"""Units counted from the publication, or from the time that the text named last."""

from __future__ import annotations

from dataclasses import dataclass

from api.calendar.counting import counted, same_day
from api.calendar.intervals import Interval
from api.extraction.context import Context, Direction, Settled
from api.extraction.cuts import Part, Third
from api.extraction.meanings import reference, spans, years
from api.extraction.meanings.reference import unit_from_told
from api.extraction.sides import up_to
from api.extraction.times import FromPublication, InFuture, Time
from api.languages.en.rules.language import COUNT, ENGLISH

# no times

COUNT_UNREAD = "[{_:about}] {_:number} [calendar|full|long|short|whole|more] {_:unit}"
ENGLISH.ignores(
    "(time|times|only|once|twice|first|worst|best|biggest|lowest|highest|largest|most) in > " + COUNT_UNREAD,
    "(first|worst|best|biggest|lowest|highest|largest|most|only|fastest|{_:ordinal}) {_:noun} in > "
    + COUNT_UNREAD,
    "(first|worst|best|biggest|lowest|highest|largest|fastest) {_:noun} {_:noun} in > " + COUNT_UNREAD,
    "(all|any|much|least|most|lot|none|one|rest|third|half|quarter) of > " + COUNT_UNREAD,
)
ENGLISH.ignores(
    "(the|these|this|those|in|for|over|of) (coming|past|last|next|recent) [few|several] {_:units}",
    "(the|these|this|those|in|for|over|of) (following|previous|final|closing|early) [few|several] {_:units}",
)
ENGLISH.ignores(
    "year (in|after|by|on) year",
    "year in [,] year out",
    "year - on - year",
    "week (after|by|in) week",
    "(month|week|day) (to|over|by|after|on) (month|week|day)",
    "(man|woman|player|person|manager|coach|song|album|book|word|rookie|team|car|time|rest) of the year",
    "(in|for) years (to come|past)",
    "time and again",
    "(of|for) all time",
    "turn of the [last|{_:century}] century",
    "{_:number} {_:short_unit} (ago|later|earlier|from now)",
    "seven - year itch",
)

# spans

OVER = "(over|in|during|for|within|throughout|across)"

ENGLISH.reads(
    spans.units_ago,
    f"{COUNT} ago [to the day]",
)
ENGLISH.reads(
    spans.units_and_half_ago,
    "[{_:about}] {number} and a half {unit} ago",
    "[{_:about}] {number} {unit} and a half ago",
)
ENGLISH.reads(spans.compound_ago, "[{_:about}] {number} {unit} (and|,) {more:number} {finer:unit} ago")
ENGLISH.reads(
    spans.in_units_and_units,
    "in > [{_:about}] {number} {unit} (and|,) {more:number} {finer:unit} <! (of|as|when)",
    "[{_:about}] {number} {unit} (and|,) {more:number} {finer:unit} (from now|hence|from today)",
)
ENGLISH.reads(spans.units_ago, "{number} {unit} ago (this|last) year", name="units_ago_this_year")
ENGLISH.reads(
    spans.in_units,
    f"in > {COUNT} [{{_:apostrophe}} [s]] [time] <! (of|as|when|because|following|after|since)",
    f"{COUNT} (from now|hence|from today|from now on)",
)
ENGLISH.reads(
    spans.past_units,
    f"(the|these|those) (past|last|previous|latest|preceding) {COUNT}",
    "(the|this) (past) {unit} <! and a half",
    f"{OVER} the > last {{unit}} <! {{_:of_it}}",
    f"(his|her|its|their|our|my) (past|last) {COUNT}",
)
ENGLISH.reads(
    spans.next_units,
    f"(the|these) (next|coming|following) {COUNT} <! and a half",
    f"within > the (next|coming) {COUNT}",
    f"{OVER} the > (next|coming) {{unit}} <! {{_:of_it}}",
    "(over|within|for|throughout|across) > the (next|coming) {unit} <! {_:of_it}",
)
ENGLISH.reads(
    spans.this_unit,
    "(this|the current|the present) {unit}",
    "(earlier|later|sometime|some time|elsewhere|late|early|later on) this {unit}",
    "later (in|on in) the {unit}",
    "earlier in the {unit}",
    "{unit} to date",
    name="this_one",
)
ENGLISH.reads(
    spans.last_unit,
    "last {unit} <! {_:of_time}",
    "(earlier|later|sometime) last {unit}",
    "(early|late) > last {unit}",
)
ENGLISH.reads(
    spans.next_unit,
    "next {unit} <! and a half",
    "(the|this) coming {unit} <! and a half",
    "(sometime|later) next {unit}",
    "(early|late) > next {unit}",
)


@ENGLISH.rule(
    "{number} {unit} ago (today|tonight|this morning|this afternoon|this evening|to the day)",
    "{number} {unit} ago (yesterday|tomorrow|this very day)",
    "{number} {unit} ago on {_:weekday}",
)
def units_ago_today(number: int, unit: str) -> Time:
    """«two years ago today»: the same day of the month."""
    return FromPublication(lambda day: same_day_away(day, -number, unit))


def same_day_away(day: int, number: int, unit: str) -> Interval | None:
    """The same day ``number`` units later; None outside the calendar."""
    there = same_day(day, number, unit)
    return None if there is None else Interval.day(there)


@ENGLISH.rule("{number} {unit} ago this {finer:unit}")
def units_ago_this_unit(number: int, unit: str, finer: str) -> Time:
    """«a year ago this month»: as precise as the last unit."""
    return FromPublication(lambda day: unit_away(day, -number, unit, 0, finer))


@ENGLISH.rule("{number} {unit} ago last {finer:unit}")
def units_ago_last_unit(number: int, unit: str, finer: str) -> Time:
    """«a year ago last month»: as precise as the last unit."""
    return FromPublication(lambda day: unit_away(day, -number, unit, -1, finer))


def unit_away(day: int, number: int, unit: str, count: int, finer: str) -> Interval | None:
    """The unit ``finer``, ``count`` units after the same day ``number`` units later."""
    there = same_day(day, number, unit)
    return None if there is None else counted(there, count, finer)


@ENGLISH.rule("half a century ago")
def half_century_ago() -> Time:
    """«half a century ago»: the year."""
    return spans.units_ago(50, "year")


@ENGLISH.rule(f"within > {COUNT} <! (of|as|after|following)")
def within_units(number: int, unit: str) -> Time:
    """«within three weeks»: up to then, if it lies ahead."""
    return InFuture(up_to(spans.unit_from_now(number, unit)))


@ENGLISH.rule("[the] {unit} before last")
def unit_before_last(unit: str) -> Time:
    """«the week before last»."""
    return spans.unit_from_now(-2, unit)


@ENGLISH.rule("[the] {unit} after next")
def unit_after_next(unit: str) -> Time:
    """«the week after next»."""
    return spans.unit_from_now(2, unit)


@ENGLISH.rule("same (period|time) last year", "this time last year")
def same_time_last_year() -> Time:
    """«this time last year»: the year."""
    return spans.unit_from_now(-1, "year")


@ENGLISH.rule("this time next year")
def same_time_next_year() -> Time:
    """«this time next year»: the year."""
    return spans.unit_from_now(1, "year")


@ENGLISH.rule(
    "(year|month|week) {_:apostrophe} s end",
    "(year|years|month|months) {_:apostrophe} end",
    "(year|month) - end",
    "(by|at|before|until|till|from|to) > year end",
)
def end_of_unit() -> Time:
    """«by year-end»: the last third of the year of publication."""
    return Part(spans.unit_from_now(0, "year"), Third.LATE)


@ENGLISH.rule("year (end|- end) {year}", "{year} year (end|- end)")
def end_of_dated_year(year: int) -> Time:
    """«at year-end 1988»: the last third of the year."""
    return Part(years.year_alone(year), Third.LATE)


@dataclass(frozen=True, slots=True)
class InCourse(Time):
    """«the middle of the month»: the month of the reference time in a narrative, else of publication."""

    unit: str

    def settled(self, context: Context) -> Settled | None:
        reference = context.reference
        narrated = (
            context.direction == Direction.PAST and reference is not None and reference.precision == "day"
        )
        whole = unit_from_told(0, self.unit) if narrated else spans.unit_from_now(0, self.unit)
        return whole.settled(context)


@ENGLISH.rule(
    "(late|early) > this {unit}",
    "(end|start|beginning|middle|rest|remainder|close|course|turn|half|part|days|weeks) of > the {unit}",
    "(months|outset|back end|tail end) of > the {unit}",
    "(early|late|later|midway through|earlier) in > the {unit}",
    "for the > {unit} < (ahead|to come)",
    "(mid|mid -) > {unit}",
)
def unit_in_course(unit: str) -> Time | None:
    """«later in the month»; None for a day."""
    return None if unit == "day" else InCourse(unit)


# counted from the reference time, the one that the text named last

PART_OF_DAY = "(day|morning|afternoon|evening|night|lunchtime)"
END = "<! {_:goes_on}"

ENGLISH.reads(
    reference.day_after_told,
    f"(the|that) (next|following|very next) {PART_OF_DAY}",
    f"[the] {PART_OF_DAY} (after|afterwards) {END}",
    f"a day (later|after) {END}",
    "one day later",
    "next (day|morning)",
)
ENGLISH.reads(
    reference.day_before_told,
    f"the (previous|preceding|prior) {PART_OF_DAY}",
    f"the {PART_OF_DAY} before {END}",
    f"(a|one) day (earlier|before) {END}",
)
ENGLISH.reads(
    reference.same_day_as_told,
    f"(the|that) same {PART_OF_DAY}",
    f"that (very) {PART_OF_DAY}",
    f"that {PART_OF_DAY}",
    f"(earlier|later) that {PART_OF_DAY}",
    f"(later|earlier) the same {PART_OF_DAY}",
    "(earlier|later) in the day",
)
ENGLISH.reads(reference.since_told, "since > then", "since > that (time|date|day)")
ENGLISH.reads(
    reference.same_unit_as_told,
    "(that|the) same {unit}",
    "(later|earlier|early|late) that [same] {unit}",
    "that {unit}",
)
ENGLISH.reads(
    reference.unit_after_told,
    "the (following|next|subsequent) {unit} <! and a half",
    f"the {{unit}} after {END}",
)
ENGLISH.reads(
    reference.unit_before_told,
    "the (previous|preceding|prior) {unit}",
    f"the {{unit}} before {END}",
    "the {unit} previous",
)
ENGLISH.reads(
    reference.units_after_told,
    f"{COUNT} (later|afterwards|afterward|after that|on from that)",
    f"{COUNT} after {END}",
)
ENGLISH.reads(
    reference.units_before_told,
    f"{COUNT} (earlier|previously|beforehand|before that)",
    f"{COUNT} before {END}",
)
ENGLISH.reads(
    reference.units_and_units_after_told, "{number} {unit} (and|,) {more:number} {finer:unit} later"
)
ENGLISH.reads(
    reference.units_and_units_before_told, "{number} {unit} (and|,) {more:number} {finer:unit} earlier"
)


@ENGLISH.rule("half a century later")
def half_century_later() -> Time:
    """«half a century later»: the year."""
    return reference.units_after_told(50, "year")
