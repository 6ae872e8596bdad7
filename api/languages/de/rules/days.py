"""Days by their date, weekdays, and days counted from the publication or from the time named last."""

from __future__ import annotations

from api.calendar.counting import same_day
from api.calendar.intervals import Interval
from api.extraction.meanings import days, feasts, reference
from api.extraction.times import FromPublication, FromReference, Time
from api.languages.de.rules.language import ABOUT, ARTICLE, GERMAN

NEAR = "[{_:last}|{_:next}|{_:this}]"
WEEKDAY = f"[{{_:any_weekday}} [,]] {ARTICLE}"
DATE_LEAD = "(am|vom|bis|zum|ab|seit|dem|den|der|des|nach|vor|mit|per|auf|bereits)"

# no times

GERMAN.ignores(
    "{_:street} (des|der) {_:dom} {_:month}",
    "{_:street} {_:month}",
    "(jeden|jede|jedes|jeder|jedem|alle|allen|immer) {_:weekday}",
    "(jeden|an jedem|immer) {_:weekday} (und|,|oder) {_:weekday}",
    "(jeden|jeder) {_:ordinal} {_:weekday} [im Monat|des Monats]",
    "(täglich|jeden Tag) [,] (außer|ausgenommen|ausser) [am|an] {_:weekday}",
    "(jeden|jede|jedes|jeder|jedem|alle|allen) {_:unit}",
    "(jeden|jede|jedes|jeder|jedem) {_:season}",
    "(jeden|jeder|jedem) (morgen|abend|nachmittag|vormittag|mittag|nacht)",
    "[von|vom] (montag|dienstag|mittwoch) bis (donnerstag|freitag|samstag|sonnabend|sonntag)",
    "[von|vom] {_:weekday} bis {_:weekday} < [,] (von|jeweils|ab|{_:clock})",
    "(am|in der) > {_:part_of_day} <! (von|vom|zum|zu|auf|des|am|vor|danach)",
)

# dates

GERMAN.reads(days.date_in_digits, "{date:iso_date}", name="iso_date")
GERMAN.reads(days.date_in_digits, f"{WEEKDAY} {{date:numeric_date}}", name="numeric_date")
GERMAN.reads(
    days.full_date,
    f"{WEEKDAY} {{day:dom}} {{month:any_month}} [,|im Jahr|im Jahre|des Jahres] {{year:date_year}}",
    f"{WEEKDAY} {{day}} . {{month:month_number}} {{year:date_year}}",
    "{day:dom} < {_:later_days} {month:any_month} {year}",
)
GERMAN.reads(
    days.day_and_month,
    "{day:dom} {month:any_month}",
    "{day:dom} < {_:later_days} {month:any_month}",
)
GERMAN.reads(
    days.weekday_day_and_month,
    f"{NEAR} {{weekday:any_weekday}} [,] {ARTICLE} {{day:dom}} {{month:any_month}}",
    "{weekday} {_:open_bracket} {day:dom} {month:any_month} {_:close_bracket}",
)
GERMAN.reads(
    days.weekday_and_day,
    f"{{weekday:any_weekday}} [,] {ARTICLE} {{day}} . <! {{_:any_month}}",
)
GERMAN.reads(days.weekday_with_day, "{weekday} {_:open_bracket} {day} . {_:close_bracket}")
GERMAN.reads(
    days.day_and_month_in_digits,
    f"{DATE_LEAD} > {{date:digits}}",
    f"{NEAR} {{weekday:any_weekday}} [,] {ARTICLE} {{date:digits}}",
    "{weekday:any_weekday} {_:open_bracket} {date:digits} {_:close_bracket}",
    "{found} (und|bis|-|–|,|sowie|oder) [am|zum|dem|den] > {date:digits}",
    "{_:open_bracket} > {date:digits} < {_:close_bracket}",
    "{start} > {date:digits} < (:|,|–|-)",
)
GERMAN.reads(days.last_day_and_month, "{_:last} {day:dom} {month:any_month}")
GERMAN.reads(
    days.day_and_month,
    "{_:feast} , [dem|den] {day:dom} {month:any_month}",
    "{day:dom} {month:any_month} , (dem|den) {_:feast}",
    name="day_of_feast",
)
GERMAN.reads(feasts.named_period, "{_:attacks} (vom|des|am) > {period:september_11}", name="named_day")
GERMAN.reads(days.day_of_near_year, f"{WEEKDAY} {{day:dom}} {{month:any_month}} {{year_shift:year_nearby}}")
GERMAN.reads(days.day_of_near_month, "{day:dom} {shift:month_nearby}")
GERMAN.reads(days.day_of_this_month, "{day} . (d . m .|des Monats)")
GERMAN.reads(days.day_alone, "(am|zum|vom|bis|ab|den|seit) > {day:uncounted_day} .")

# from the day of publication

DATE_BEHIND = f"[,] [{{_:any_weekday}} [,]] {ARTICLE} [{{_:dom}} {{_:any_month}}]"


@GERMAN.rule(f"{{day:relative_day}} {DATE_BEHIND}", "{day:relative_day} {_:part_of_day}")
def day_from_now(day: int) -> Time:
    """«gestern», «heute Abend», «vorgestern, Dienstag»; a state can fill today: «sie leitet heute …»."""
    return days.in_days(day) if day else FromPublication(Interval.day, lasting=True)


GERMAN.reads(
    days.tomorrow,
    "{_:tomorrow}",
    f"{{_:tomorrow}} {DATE_BEHIND}",
    "{_:tomorrow} (früh|vormittag|mittag|nachmittag|abend|nacht)",
)


@GERMAN.rule(
    "{day:adjective_day} {_:of_today}",
    f"{{day:adjective_day}} {{_:weekday}} {DATE_BEHIND}",
    "{day:adjective_day} {_:feast}",
)
def day_as_adjective(day: int) -> Time:
    """«am gestrigen Dienstag», «der heutige Tag»."""
    return days.in_days(day)


@GERMAN.rule("{day:adjective_day}")
def other_day_as_adjective(day: int) -> Time | None:
    """«in der gestrigen Ausgabe»; None for «die heutige Schweiz», which is that of our time."""
    return days.in_days(day) if day else None


GERMAN.reads(
    days.today,
    "(diesen|diesem|dieser|dieses) (morgen|vormittag|mittag|nachmittag|abend|nacht)",
    name="part_of_today",
)


@GERMAN.rule(
    f"{{day:relative_day}} [,] [auf den Tag genau] vor {ABOUT} {{number}} {{unit}}",
    f"vor {ABOUT} {{number}} {{unit}} {{day:relative_day}}",
)
def units_ago_today(day: int, number: int, unit: str) -> Time:
    """«heute vor zehn Jahren»: the same day of the month."""
    return days.same_day_later(day, -number, unit)


@GERMAN.rule("{day:relative_day} in {number} {unit}")
def units_from_today(day: int, number: int, unit: str) -> Time:
    """«heute in einer Woche»."""
    return days.same_day_later(day, 7 if number == 8 and unit == "day" else number, unit)


# from the time named last

OWN = "(dem|der|den|seinem|ihrem|seiner|ihrer)"
NEXT_TO_TIME = "({_:feast}|{_:dom}|{_:weekday}|{_:year})"

GERMAN.reads(
    reference.day_after_told,
    "(tags darauf|anderntags|am tag darauf|am tag danach|am folgetag|am anderen tag)",
    "am (nächsten|folgenden|darauffolgenden) (tag|morgen|abend|vormittag|nachmittag)",
    "(morgen|abend) danach",
    f"(am|einen) tag nach {OWN} <! {NEXT_TO_TIME}",
)
GERMAN.reads(
    reference.day_before_told,
    "(tags zuvor|tags davor|am tag zuvor|am tag davor|am vortag|am vorabend)",
    f"(am|einen) tag vor {OWN} <! {NEXT_TO_TIME}",
)
GERMAN.reads(
    reference.same_day_as_told,
    "(am|noch am) {_:same} (tag|abend|morgen|vormittag|nachmittag) <! wie",
    "(an diesem|an jenem|selbigen) (tag|tags|abend|morgen)",
)
GERMAN.reads(reference.unit_after_told, "{_:following} {unit:one_unit}",
             "(im|in der|am) {unit:one_unit} (darauf|danach)",
             "{unit:following_unit}")  # fmt: skip
GERMAN.reads(
    reference.unit_before_told,
    "{_:preceding} {unit:one_unit}",
    "(im|in der|am) {unit:one_unit} (zuvor|davor)",
)
GERMAN.reads(reference.same_unit_as_told, "{_:same} {unit:one_unit} <! wie")
GERMAN.reads(reference.units_after_told, "{number} {unit} (später|danach|darauf)")
GERMAN.reads(reference.units_before_told, "{number} {unit} (zuvor|früher|davor)")


@GERMAN.rule("auf den Tag genau {number} {unit} (zuvor|davor)")
def same_day_before_told(number: int, unit: str) -> Time:
    """«auf den Tag genau siebzig Jahre zuvor»: the same day of the month."""

    def back(told: Interval) -> Interval | None:
        day = same_day(told.first, -number, unit)
        return None if day is None else Interval.day(day)

    return FromReference(back, "day")
