"""Weekdays, weeks and weekends."""

from __future__ import annotations

from api.calendar.counting import weekday_after, weekday_before, weekend
from api.calendar.days import weekday
from api.calendar.intervals import Interval
from api.extraction.context import Direction
from api.extraction.meanings import weekdays, weekends
from api.extraction.meanings.reference import last_day
from api.extraction.ranges import Between
from api.extraction.recurring import weekly
from api.extraction.sides import always
from api.extraction.times import FromPublication, FromReference, Time
from api.languages.en.rules.language import ENGLISH

# no times

EVERY = "(every|each|most|some|many|alternate|any|every other|every second|on a|one|per)"

ENGLISH.ignores(
    "{_:weekday} (through|thru) {_:weekday}",
    "(open|opens|daily|weekdays|runs|available) > {_:weekday} (to|{_:dash}) {_:weekday}",
    "(hours|weekly|is|are|,) > {_:weekday} (to|{_:dash}) {_:weekday}",
    "{_:weekday} (to|{_:dash}) {_:weekday} < [,] [from|at] {_:clock}",
)
ENGLISH.ignores(
    EVERY + " > {_:weekday} [night|morning|evening|afternoon]",
    EVERY + " > {_:month}",
    EVERY + " > {_:season}",
    EVERY + " > {_:any_feast}",
    "(every|each|per) {_:unit}",
    "(,|-|–) > a {_:weekday} < (,|.|;|when|-|–)",
    "{_:open_bracket} > a {_:weekday} < {_:close_bracket}",
    "{_:weekdays}",
    "{_:weekday} (mornings|afternoons|evenings|nights|lunchtimes)",
    "({_:ordinal}|last) {_:weekday} (of|in) (every|each|the) month",
    "(every|each) {_:ordinal} {_:weekday}",
    "(daily|every day|seven days a week|all week) [,] (except|except for|but|excluding) [on] > {_:weekday}",
    "{_:weekday} {_:of_such_days}",
)
ENGLISH.ignores(
    "(mail|independent|scotland|wales|football) on > {_:weekday}",
    "(the|a|an|at|his|her|its|their|our|of|with|from|by|,) > {_:weekday} < {_:capital}",
    "{_:first_name} > {_:weekday} <! {_:part_of_day}",
    "{_:capital} > {_:weekday} < , (who|whose|aged)",
    "{_:capital} > {_:weekday} < , {_:number} (,|.)",
    "(mr|mrs|ms|miss|sir|mr .|mrs .|ms .) > {_:weekday}",
    "(girl|man|bloody|black|blue|ruby|super|casual|freaky|cyber|manic|stormy|wacky) > {_:weekday}",
    "{_:weekday} night (live|football|lights|fever|baseball|takeaway)",
)

# weekdays

ENGLISH.reads(weekdays.weekday_alone, "{weekday}", "{weekday:any_weekday} < {_:clock}")
ENGLISH.reads(weekdays.weekdays_ago, "{number} {weekday:weekdays} ago")
ENGLISH.reads(weekdays.units_after_weekday, "{number} {unit} from [this|next] {weekday}")
ENGLISH.reads(weekdays.last_weekday, "(last|this past|this last) {weekday}", "{weekday} last")
ENGLISH.reads(weekdays.next_weekday, "(next|this coming|the coming) {weekday}", "{weekday} next")
ENGLISH.reads(
    weekdays.weekday_of_last_week,
    "{weekday} [of|,] last week",
    "last week on {weekday}",
    "a week ago [on|last] {weekday}",
)
ENGLISH.reads(weekdays.weekday_of_this_week, "{weekday} [of] this week", "{weekday} of the week")
ENGLISH.reads(weekdays.weekday_of_next_week, "{weekday} [of|,] next week", "next week [,] on {weekday}")
ENGLISH.reads(
    weekdays.following_weekday,
    "(the following|the next|that following) {weekday}",
    "the {weekday} (after|following) <! {_:goes_on}",
)
ENGLISH.reads(
    weekdays.preceding_weekday,
    "(the previous|the preceding|the prior) {weekday}",
    "the {weekday} before <! {_:goes_on}",
)
ENGLISH.reads(
    weekdays.nth_weekday_of_dated_month,
    "{ordinal} {weekday} (of|in) {month} [,] {year}",
    "(last|final) {weekday} (of|in) {month} [,] {year}",
)
ENGLISH.reads(
    weekdays.nth_weekday_of_near_month,
    "{ordinal} {weekday} (of|in) {months_ahead}",
    "(last|final) {weekday} (of|in) {months_ahead}",
)
ENGLISH.reads(
    weekdays.nth_weekday_of_month,
    "{ordinal} {weekday} (of|in) {month} <! {_:year}",
    "(last|final) {weekday} (of|in) {month} <! {_:year}",
)


@ENGLISH.rule("(ahead of|in the run - up to) > {weekday} < {_:apostrophe} s")
def weekday_ahead(weekday: int) -> Time:
    """«ahead of Friday's match»: the next one, whatever the tense."""
    return always(weekly(weekday), Direction.FUTURE)


@ENGLISH.rule("(following|since|despite|from|after) > {weekday} < {_:apostrophe} s")
def weekday_past(weekday: int) -> Time:
    """«after Friday's match»: the last one, whatever the tense."""
    return always(weekly(weekday), Direction.PAST)


@ENGLISH.rule("the {weekday} before last")
def weekday_before_last(weekday: int) -> Time:
    """«the Friday before last»: a week before the last one."""
    return FromPublication(lambda day: Interval.day(weekday_before(day, weekday).first - 7))


@ENGLISH.rule("{weekday} week", "(a|one) week (on|from) {weekday}", "{weekday} after next")
def weekday_after_next(weekday: int) -> Time:
    """«Friday week»: a week after the next one."""
    return FromPublication(lambda day: Interval.day(weekday_after(day, weekday).first + 7))


@ENGLISH.rule("this {weekday}")
def this_weekday(weekday: int) -> Time:
    """«this Friday»: the next one, unless the clause is in the past."""
    return weekly(weekday, leaning=Direction.FUTURE)


ENGLISH.reads(weekdays.weekday_of_told_week, "that {weekday}")


@ENGLISH.rule("from > {weekday} (through|thru) {last:weekday}")
def weekdays_in_row(weekday: int, last: int) -> Time:
    """«from Monday through Friday»."""
    return Between(weekly(weekday), weekly(last))


# weeks and weekends

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
