"""Days by their date, weekdays, and days counted from the publication or from the time named last."""

from __future__ import annotations

from api.calendar.counting import same_day
from api.calendar.intervals import Interval
from api.extraction.meanings import days, reference, weekdays
from api.extraction.times import FromPublication, Time
from api.languages.de.rules.language import ABOUT, ARTICLE, GERMAN

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
    "(von|vom) {_:weekday} bis {_:weekday}",
    "{_:weekday} bis {_:weekday}",
    "(am|in der) > {_:part_of_day} <! (von|vom|zum|zu|auf|des|am) {_:any_weekday}",
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
    f"{{weekday:any_weekday}} [,] {ARTICLE} {{day:dom}} {{month:any_month}}",
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
    f"{{weekday:any_weekday}} [,] {ARTICLE} {{date:digits}}",
    "{weekday:any_weekday} {_:open_bracket} {date:digits} {_:close_bracket}",
    "{found} (und|bis|-|–|,|sowie|oder) [am|zum|dem|den] > {date:digits}",
    "{_:open_bracket} > {date:digits} < {_:close_bracket}",
    "{start} > {date:digits} < (:|,|–|-)",
)
GERMAN.reads(days.day_of_near_year, f"{WEEKDAY} {{day:dom}} {{month:any_month}} {{year_shift:year_nearby}}")
GERMAN.reads(days.day_of_near_month, "{day:dom} {shift:month_nearby}")
GERMAN.reads(days.day_of_this_month, "{day} . (d . m .|des Monats)")

# weekdays

GERMAN.reads(
    weekdays.weekday_alone,
    "(am|bis|ab|seit|für|vom|von|auf|zum|zu|und|der|den|dem|vor|nach|heute|gestern|morgen|schon|noch|erst|bereits|oder"
    "|sowie|des) > {weekday}",
    "{weekday:free_weekday} <! , (der|die|das|ein|eine|sonst|einst|selbst|bisher|sagte|so)",
    "{weekday:day_with_part}",
)
GERMAN.reads(weekdays.weekday_of_this_week, "{weekday} dieser Woche", "diese Woche [am] {weekday}")
GERMAN.reads(weekdays.weekday_alone, "(diesen|dieser|diesem) {weekday}", name="this_weekday")
GERMAN.reads(weekdays.last_weekday, "{_:last} {weekday}")
GERMAN.reads(weekdays.next_weekday, "{_:next} {weekday}")
GERMAN.reads(
    weekdays.weekday_of_last_week,
    "{weekday} [in] [der] {_:last} Woche",
    "{_:last} Woche [am] {weekday}",
    "{weekday} (der|in der) Vorwoche",
)
GERMAN.reads(
    weekdays.weekday_of_next_week, "{weekday} [in] [der] {_:next} Woche", "{_:next} Woche [am] {weekday}"
)
GERMAN.reads(weekdays.weeks_from_weekday, "{weekday} in {number} {unit}", name="weekday_and_weeks")
GERMAN.reads(weekdays.weekday_weeks_ago, "{weekday} vor {number} {unit}")
GERMAN.reads(weekdays.following_weekday, "{_:following} {weekday}", "{weekday} (darauf|danach)")
GERMAN.reads(weekdays.preceding_weekday, "{_:preceding} {weekday}", "{weekday} (davor|zuvor)")
GERMAN.reads(
    weekdays.nth_weekday_of,
    "{ordinal:rank} {weekday} (im|des|im Monat) {month}",
    "{ordinal:rank} {weekday} (im|des|im Monat) {month} {year}",
    name="nth_weekday_of_month",
)
GERMAN.reads(weekdays.nth_weekday_of_near_month, "{ordinal:rank} {weekday} [im] {months_ahead:month_nearby}")
LAST_OF_MONTH = "(letzten|letzte|letzter) {weekday} (im|des) {month}"
GERMAN.reads(weekdays.nth_weekday_of_month, f"{LAST_OF_MONTH} <! {{_:year}}")
GERMAN.reads(weekdays.nth_weekday_of_dated_month, f"{LAST_OF_MONTH} {{year}}")


@GERMAN.rule("{_:second_next} {weekday}")
def weekday_after_next(weekday: int) -> Time:
    """«übernächsten Montag»."""
    return weekdays.weekday_and_weeks(weekday, 1)


@GERMAN.rule("{_:second_last} {weekday}")
def weekday_before_last(weekday: int) -> Time:
    """«vorletzten Sonntag»."""
    return weekdays.weekdays_ago(2, weekday)


@GERMAN.rule("{weekday} in (acht Tagen|8 Tagen)")
def weekday_ahead(weekday: int) -> Time:
    """«Freitag in acht Tagen»: a week after the next one."""
    return weekdays.weekday_and_weeks(weekday, 1)


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
    "{day:adjective_day} (tag|tages|tags|abend|abends|morgen|vormittag|nachmittag|nacht|mittag)",
    "{day:adjective_day} {_:weekday} [,] [den|dem|der] [{_:dom} {_:any_month}]",
)
def day_as_adjective(day: int) -> Time:
    """«am gestrigen Dienstag», «der heutige Tag»."""
    return days.in_days(day)


GERMAN.reads(
    days.today,
    "(diesen|diesem|dieser|dieses) (morgen|vormittag|mittag|nachmittag|abend|nacht)",
    name="part_of_today",
)


@GERMAN.rule(
    f"{{day:relative_day}} vor {ABOUT} {{number}} {{unit}}",
    f"vor {ABOUT} {{number}} {{unit}} {{day:relative_day}}",
)
def units_ago_today(day: int, number: int, unit: str) -> Time:
    """«heute vor zehn Jahren»: the same day of the month."""
    return _same_day(day, -number, unit)


@GERMAN.rule("{day:relative_day} in {number} {unit}")
def units_from_today(day: int, number: int, unit: str) -> Time:
    """«heute in einer Woche»."""
    return _same_day(day, 7 if number == 8 and unit == "day" else number, unit)


def _same_day(days_ahead: int, count: int, unit: str) -> Time:
    def there(published: int) -> Interval | None:
        day = same_day(published + days_ahead, count, unit)
        return None if day is None else Interval.day(day)

    return FromPublication(there)


# from the time named last

GERMAN.reads(
    reference.day_after_told,
    "(tags darauf|anderntags|am tag darauf|am tag danach|am folgetag|am anderen tag)",
    "am (nächsten|folgenden|darauffolgenden) (tag|morgen|abend|vormittag|nachmittag)",
)
GERMAN.reads(
    reference.day_before_told,
    "(tags zuvor|tags davor|am tag zuvor|am tag davor|am vortag|am vorabend)",
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
GERMAN.reads(reference.same_unit_as_told, "(im|in) {_:same} {unit:one_unit} <! wie")
GERMAN.reads(reference.units_after_told, "{number} {unit} (später|danach|darauf)")
GERMAN.reads(reference.units_before_told, "{number} {unit} (zuvor|früher|davor)")
