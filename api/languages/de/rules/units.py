"""Weeks, months and years counted from the publication; months and weekends."""

from __future__ import annotations

from api.calendar.counting import month_after, weekend
from api.extraction.meanings import durations, months, spans, unit_parts, weekends
from api.extraction.meanings.reference import last_day
from api.extraction.times import FromPublication, FromReference, Time
from api.languages.de.rules.language import ABOUT, ARTICLE, GERMAN

# no times

GERMAN.reads(spans.last_unit, "im > {_:last} {unit:dative_year}")
GERMAN.reads(spans.next_unit, "im > {_:next} {unit:dative_year}")
GERMAN.ignores(
    "({_:last}|{_:next}|{_:this}) {_:plural_unit}",
    f"vor {ABOUT} {{_:number}} {{_:unit}} (alt|alten|alte)",
)

# spans

GERMAN.reads(spans.units_ago, f"vor {ABOUT} {{number}} {{unit}}")
GERMAN.reads(spans.compound_ago, f"vor {ABOUT} {{number}} {{unit}} und {{more:number}} {{finer:unit}}")
GERMAN.reads(spans.units_and_half_ago, f"vor {ABOUT} {{number:number_and_half}} {{unit}}")
GERMAN.reads(durations.in_units_if_announced, f"in > {ABOUT} {{number}} {{unit}}", name="in_units")
GERMAN.reads(spans.past_units, "{_:last} {number} {unit}", "{number} {_:last} {unit}")
GERMAN.reads(spans.next_units, "{_:next} {number} {unit}", "{number} {_:next} {unit}")
GERMAN.reads(spans.this_unit, "{_:this} {unit:one_unit}",
             f"(im laufe|im lauf|im verlauf) {ARTICLE} {{unit:one_unit}}",
             name="this_one")  # fmt: skip
GERMAN.reads(spans.last_unit, "{_:last} {unit:one_unit}")
GERMAN.reads(spans.next_unit, "{_:next} {unit:one_unit}")


@GERMAN.rule("{_:second_next} {unit:one_unit}")
def unit_after_next(unit: str) -> Time | None:
    """«übernächste Woche»."""
    return None if unit == "day" else spans.unit_from_now(2, unit)


@GERMAN.rule("{_:second_last} {unit:one_unit}")
def unit_before_last(unit: str) -> Time | None:
    """«vorletztes Jahr»."""
    return None if unit == "day" else spans.unit_from_now(-2, unit)


@GERMAN.rule("{unit_in_word}")
def unit_in_one_word(unit_in_word: tuple[int, str]) -> Time:
    """«heuer», «im Vormonat»."""
    return spans.unit_from_now(*unit_in_word)


# thirds of units: «Ende der Woche» is the end of this one, or of the next one if that is over

EARLY, MIDDLE, LATE = "(anfang|beginn)", "mitte", "ende"
GERMAN.reads(unit_parts.unit_for_early, f"{EARLY} {ARTICLE} > {{unit:one_unit}}", name="unit_in_course")
GERMAN.reads(unit_parts.unit_for_middle, f"{MIDDLE} {ARTICLE} > {{unit:one_unit}}", name="unit_in_course")
GERMAN.reads(unit_parts.unit_for_late, f"{LATE} {ARTICLE} > {{unit:one_unit}}", name="unit_in_course")
GERMAN.reads(unit_parts.part_of_this_unit, "{part_of_unit}")

# months

GERMAN.reads(
    months.month_alone,
    "{month:free_month}",
    "(im|seit|bis|ab|anfang|mitte|ende|beginn|vom|zum|und|zwischen|für|monat|monats|von|innerhalb|per|noch"
    "|schon|erst|bereits|oder|des|vor|nach) > {month}",
    "{found} (-|–|/|,|bis) > {month}",
)
GERMAN.reads(
    months.month_and_year,
    "{month:any_month} {year:date_year}",
    "{month:any_month} (,|des Jahres|im Jahr) {year}",
)
GERMAN.reads(months.last_month_named, "{_:last} {month}")
GERMAN.reads(months.next_month_named, "{_:next} {month}")
GERMAN.reads(months.this_month_named, "{_:this} {month}")
GERMAN.reads(
    months.month_of_near_year,
    "{month:any_month} {year_shift:year_nearby}",
    "{year_shift:year_nearby} [schon|bereits|noch|,] im {month}",
)
GERMAN.reads(months.first_months_of_year, "ersten {number} (monate|monaten) [des Jahres] {year}")
GERMAN.reads(months.first_months_of_near_year, "ersten {number} (monate|monaten) {year_shift:year_nearby}")
GERMAN.reads(months.first_months_alone, "ersten {number} (monate|monaten) [des Jahres]")


@GERMAN.rule("im > {month} darauf", "{_:following} {month}")
def following_month_named(month: int) -> Time:
    """«im April darauf»."""
    return FromReference(lambda reference: month_after(last_day(reference), month), "year")


GERMAN.reads(months.half_of_month, "{ordinal:rank} (hälfte|monatshälfte) (des|im) {month}",
             "{ordinal:rank} {month:half_of_month}")  # fmt: skip

# weeks and weekends

GERMAN.reads(weekends.weekend_alone, "(am|übers|über das|das) > Wochenende")
GERMAN.reads(weekends.this_weekend, "(dieses|diesem|diesen) Wochenende")
GERMAN.reads(weekends.coming_weekend, "(kommenden|kommende|kommendes) Wochenende", name="this_weekend")


@GERMAN.rule("{_:second_next} Wochenende")
def weekend_after_next() -> Time:
    """«übernächstes Wochenende»: the one after the coming one."""
    return FromPublication(lambda day: weekend(day, 1))


GERMAN.reads(weekends.last_weekend, "{_:last} Wochenende")
GERMAN.reads(weekends.next_weekend, "(nächsten|nächste|nächstes) Wochenende")
GERMAN.reads(weekends.nth_weekend, "{ordinal:rank} Wochenende (im|des) {month} [{year}]",
             "{ordinal:rank} {month} - Wochenende", name="nth_weekend_of")  # fmt: skip
GERMAN.reads(weekends.nth_week, "{ordinal:rank} Woche (im|des) {month} [{year}]",
             "{ordinal:rank} {month:week_of_month} [{year}]", name="nth_week_of")  # fmt: skip
GERMAN.reads(
    weekends.nth_weekend_of_near_month,
    "{ordinal:rank} Wochenende [im] {months_ahead:month_nearby}",
    name="nth_weekend_of",
)
GERMAN.reads(
    weekends.nth_week_of_near_month,
    "{ordinal:rank} Woche [im] {months_ahead:month_nearby}",
    name="nth_week_of",
)
