"""Weekdays."""

from __future__ import annotations

from api.calendar.counting import weekday_after, weekday_before
from api.calendar.intervals import Interval
from api.extraction.context import Direction
from api.extraction.meanings import weekdays
from api.extraction.ranges import Between
from api.extraction.recurring import weekly
from api.extraction.sides import always
from api.extraction.times import FromPublication, Time
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
