"""Wordings around one time, of several times, and in front of a time that open one of its sides."""

from __future__ import annotations

from api.calendar.intervals import Interval
from api.extraction.cuts import cut
from api.extraction.meanings import frames, parts, ranges, weekends
from api.extraction.times import Time
from api.languages.de.rules.language import ABOUT, ARTICLE, GERMAN

# parts of a time

GERMAN.reads_part(parts.early, f"[zu|zum] (anfang|beginn) {ARTICLE} {{time}}", "(frühen|frühe|früher) {time}")
GERMAN.reads_part(parts.middle, f"mitte {ARTICLE} {{time}}", "mitte - {time}")
GERMAN.reads_part(parts.late, f"ende {ARTICLE} {{time}}", "(späten|späte|später|ausgehenden) {time}")
GERMAN.reads_part(parts.day_before, f"(vorabend|tag vor) [zu|vor|von] {ARTICLE} {{time}}")
GERMAN.reads_part(parts.day_after, f"tag nach {ARTICLE} {{time}}")
GERMAN.reads_part(parts.units_before, f"{ABOUT} {{number}} {{unit}} vor {ARTICLE} {{time}}")
GERMAN.reads_part(parts.units_after, f"{ABOUT} {{number}} {{unit}} nach {ARTICLE} {{time}}")
GERMAN.reads_part(parts.unit_before, f"{{unit:one_unit}} vor {ARTICLE} {{time}}")
GERMAN.reads_part(parts.unit_after, f"{{unit:one_unit}} nach {ARTICLE} {{time}}")
GERMAN.reads_part(parts.weekday_before_time, f"{{first:time}} vor {ARTICLE} {{time}}")
GERMAN.reads_part(parts.weekday_after_time, f"{{first:time}} nach {ARTICLE} {{time}}")
GERMAN.reads_part(weekends.week_of_day, "Woche (vom|des|ab) {time} <! (bis|-|–)", name="week_of_date")
GERMAN.reads_part(
    weekends.weekend_of_day, "Wochenende (vom|des|um den) {time} <! (bis|-|–)", name="weekend_of_date"
)
GERMAN.reads_part(
    parts.with_clock,
    "{time} [,] [am|in der] {_:part_of_day}",
    "{time} [,] [{_:part_of_day}] {_:at} {clock:clock_after} [am|in der] [{_:part_of_day}]",
    "{time} [,] {clock}",
    "(am|in der) > {_:part_of_day} (des|vom|am) {time}",
)


@GERMAN.part("nacht (auf|zum|zu|auf den|zu dem|vor|vor dem) {time}")
def night_before(time: Time) -> Time:
    """«in der Nacht zum Mittwoch»: both days."""
    return cut(time, lambda day: Interval.days(day.first - 1, day.first))


GERMAN.reads_part(parts.same_day_after, f"auf den Tag genau {{number}} {{unit}} nach {ARTICLE} {{time}}")


# several times

GERMAN.reads_range(
    ranges.from_to,
    f"[nacht] (von|vom|zwischen|seit) {ARTICLE} {{first:time}} {{_:until}} {ARTICLE} {{last:time}}",
    "{first:time} (bis|bis zum|bis einschließlich|bis in den) {last:time}",
)
GERMAN.reads_range(ranges.in_year, "{time:time} {year:time}")
GERMAN.reads_range(ranges.from_to_by_dash, "{first:time} (-|–|—) {last:time}")
AND_NOT = "(nicht|und nicht|statt|anstatt|anstelle von)"
GERMAN.reads_range(ranges.not_last, f"{{first:time}} [,] {AND_NOT} [am|im|in] {ARTICLE} {{last:time}}")
GERMAN.reads_range(
    ranges.not_first,
    f"nicht [am|im|in] {ARTICLE} {{first:time}} [,] (sondern|sondern erst|sondern schon)"
    f" [am|im|in] {ARTICLE} {{last:time}}",
)
GERMAN.reads_range(
    ranges.listed,
    "{first:time} (und|,|sowie|oder|, und|bzw .|/)"
    f" [am|im|in|vom|zum|bis|ab|auch am] {ARTICLE} {{last:time}}",
)

# sides

GERMAN.reads_frame(frames.since_then, f"seit {ARTICLE} {{time}}", "seit jenem {time}")
GERMAN.reads_frame(frames.from_then, f"ab {ARTICLE} {{time}}", "(von|vom) {time} (an|weg)",
                   f"nicht vor {ARTICLE} {{time}}")  # fmt: skip
GERMAN.reads_frame(
    frames.until_then,
    "(bis|bis zum|bis zur|bis in|bis ins|bis einschließlich|bis inklusive|bis weit in|bis weit ins"
    f"|bis und mit|bis zu|bis mindestens|bis wenigstens|bis zumindest) {ARTICLE} {{time}}",
)
GERMAN.reads_frame(
    frames.by_then,
    "(spätestens|spätestens am|spätestens im|spätestens bis|bis spätestens|innerhalb|spätestens zum)"
    f" {ARTICLE} {{time}}",
)
GERMAN.reads_frame(frames.before_then, f"(vor|noch vor) {ARTICLE} {{time}}")
GERMAN.reads_frame(frames.after_then, f"(nach|erst nach) {ARTICLE} {{time}}")
