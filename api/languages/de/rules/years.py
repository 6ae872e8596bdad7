"""Years, decades, centuries, quarters, seasons, feasts and named periods."""

from __future__ import annotations

from api.extraction.cuts import Part, Third
from api.extraction.meanings import feasts, ranges, seasons, years
from api.extraction.times import Time
from api.languages.de.rules.language import ARTICLE, GERMAN

# years

GERMAN.reads(
    years.year_alone,
    "(seit|jahr|jahre|jahres|anno|anfang|mitte|ende|beginn|sommer|frühjahr) > {year}",
    "(bis|ab|zwischen|von|vor|nach|um|gegen|für|und|aus|im) > {year:uncounted_year}",
    "{found} (und|bis|-|–|,|/|oder|sowie) > {year:uncounted_year}",
    "(anno|anno domini|a . d .) {year}",
    "{_:open_bracket} > {year} < {_:close_bracket}",
    "{year:lone_year}",
    "{start} > {year} < (:|–|—|-)",
)
GERMAN.reads(years.first_of_two_years, "{year} < (-|–|bis) {last:uncounted_year}")


@GERMAN.rule(
    "[saison|spielzeit|schuljahr|studienjahr] {year} / {_:two_digits}",
    "[saison|spielzeit|schuljahr|studienjahr] {year} / {_:year}",
)
def season_of_two_years(year: int) -> Time | None:
    """«die Saison 2002/03»: both years."""
    return ranges.from_to(years.year_alone(year), years.year_alone(year + 1))


# decades and centuries

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
    "{digits:lone_decade}",
    "(die|der|den) [frühen|späten] > {digits:decade_word}",
)
CENTURY = "(jahrhundert|jahrhunderts|jh .|jahrhunderten)"
GERMAN.reads(
    years.known_century,
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

QUARTER = "{quarter:rank} (quartal|quartals|vierteljahr)"
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
GERMAN.reads(seasons.season_of_near_year, "{season} {year_shift:year_nearby}")
GERMAN.reads(seasons.season_alone, f"{SEASON_LEAD} > {{season}}", "{found} (und|oder) > {season}")
GERMAN.reads(seasons.this_season, "(diesen|diesem|dieses|heurigen) {season}")
GERMAN.reads(seasons.last_season, "{_:last} {season}")
GERMAN.reads(seasons.next_season, "{_:next} {season}")


@GERMAN.rule("{part_of_season} [des Jahres] {year}")
def part_of_dated_season(part_of_season: tuple[Third, int], year: int) -> Time:
    """«im Spätherbst 1944»."""
    third, season = part_of_season
    return Part(seasons.season_of_year(season, year), third)


@GERMAN.rule("(im|seit dem|bis zum|ab dem|des|vom|diesen) > {part_of_season}")
def part_of_season(part_of_season: tuple[Third, int]) -> Time:
    """«im Frühsommer»."""
    third, season = part_of_season
    return Part(seasons.season_alone(season), third)


# feasts and named periods

GERMAN.reads(feasts.feast_alone, "{feast}", name="feast")
GERMAN.reads(feasts.feast_of_year, "{feast} {year}")
GERMAN.reads(feasts.last_feast, "{_:last} {feast}")
GERMAN.reads(feasts.next_feast, "{_:next} {feast}")
GERMAN.reads(feasts.named_period, "{period}")
