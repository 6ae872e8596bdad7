"""Years, decades, centuries, quarters, halves and seasons."""

from __future__ import annotations

from api.extraction.meanings import months, ranges, seasons, years
from api.extraction.times import Time
from api.languages.de.rules.language import ARTICLE, GERMAN

# years

GERMAN.reads(
    years.year_alone,
    "(jahr|jahre|jahres) {year}",
    "(seit|anno|anfang|mitte|ende|beginn) > {year}",
    "(bis|bis mindestens|ab|zwischen|von|vor|nach|um|gegen|für|und|aus|im) > {year:uncounted_year}",
    "{found} (und|bis|-|–|,|/|oder|sowie) > {year:uncounted_year}",
    "(anno|anno domini|a . d .) {year}",
    "{_:open_bracket} > {year} < {_:close_bracket}",
    "{year:lone_year}",
    "{start} > {year} < (:|–|—|-)",
)
GERMAN.reads(years.first_of_two_years, "{year} < (-|–|bis) {last:uncounted_year}")


@GERMAN.rule("[saison|spielzeit|schuljahr|studienjahr] {year} / {following:number}")
def season_of_two_years(year: int, following: int) -> Time | None:
    """«die Saison 2002/03»: both years; None if they don't follow each other."""
    both = ranges.from_to(years.year_alone(year), years.year_alone(year + 1))
    return both if following in (year + 1, (year + 1) % 100) else None


@GERMAN.rule("(wintersemester|ws) {year} / {_:number}")
def winter_term(year: int) -> Time:
    """«im Wintersemester 2002/03»: from October to March."""
    return ranges.from_to(months.month_and_year(10, year), months.month_and_year(3, year + 1))


# decades and centuries

GERMAN.reads(years.decade, "{year:lone_decade}")
JAHRE = "(jahre|jahren|- jahre|- jahren)"
GERMAN.reads(
    years.decade,
    f"{{year:first_year}} {JAHRE}",
    "{year} (er|ern)",
    name="decade",
)
GERMAN.reads(
    years.decade_of_last_century,
    "(die|der|den) [frühen|späten] > {digits:two_digits} (er|ern) <! -",
    "(die|der|den) [frühen|späten] > {digits:decade_word}",
)
CENTURY = "(jahrhundert|jahrhunderts|jh .|jahrhunderten)"
GERMAN.reads(
    years.century,
    f"{{century:rank}} {CENTURY}",
    f"{{century:day}} . < (und|,|oder|bis|-|–) {ARTICLE} {{_:day}} . {CENTURY}",
    name="century",
)
GERMAN.reads(
    ranges.from_century_to,
    "(vom|von|zwischen|zwischen dem) > {first:day} . (bis|bis zum|bis ins|und|und dem) {last:day} ."
    f" {CENTURY}",
)

# quarters and halves

QUARTER = "({quarter:rank} (quartal|quartals|vierteljahr)|q {quarter:number})"
HALF = "{half:rank} (halbjahr|halbjahres|halbjahrs|jahreshälfte)"
GERMAN.reads(seasons.quarter_of_year, f"{QUARTER} {ARTICLE} [jahres] {{year}}")
GERMAN.reads(seasons.quarter_of_near_year, f"{QUARTER} {{year_shift:year_nearby}}")
GERMAN.reads(seasons.quarter_alone, QUARTER)
GERMAN.reads(seasons.half_of_year, f"{HALF} {ARTICLE} [jahres] {{year}}")
GERMAN.reads(seasons.half_alone, HALF)

# seasons

SEASON_LEAD = (
    "(im|seit|seit dem|bis|bis zum|vor dem|nach dem|zum|ab|ab dem|vom|des|und|anfang|ende|mitte|beginn"
    "|für den|noch im)"
)
GERMAN.reads(seasons.season_of_year, "{season} [des Jahres] {year}",
             "{season} {year} / {_:year}",
             "{season} {year} / {_:two_digits}", "{season} {year:date_year}")  # fmt: skip
GERMAN.reads(
    seasons.season_of_near_year,
    "{season} {year_shift:year_nearby}",
    "{year_shift:year_nearby} [schon|bereits|noch|,] im {season}",
)
GERMAN.reads(
    seasons.season_alone,
    f"{SEASON_LEAD} > {{season}}",
    "(den|im) > ganzen {season}",
    "{found} (und|oder) > {season}",
)
GERMAN.reads(seasons.this_season, "(diesen|diesem|dieses|heurigen) {season}")
GERMAN.reads(seasons.last_season, "{_:last} {season}")
GERMAN.reads(seasons.next_season, "{_:next} {season}")
GERMAN.reads(seasons.following_season, "{_:following} {season}", "{season} (darauf|danach)")
GERMAN.reads(seasons.preceding_season, "{season} (zuvor|davor)")
GERMAN.reads(seasons.season_of_told_year, "{_:same} {season}")


@GERMAN.rule("{month:month_of_season} [des Jahres] {year}")
def month_of_dated_season(month: int, year: int) -> Time:
    """«im Spätherbst 1944»."""
    return months.month_and_year(month, year)


@GERMAN.rule("(im|seit dem|bis zum|ab dem|des|vom|diesen|diesem|den) > {month:month_of_season}")
def month_of_season(month: int) -> Time:
    """«im Frühsommer»."""
    return months.month_alone(month)
