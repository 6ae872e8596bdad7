"""How Spanish names a time: its wordings, and the meanings they have; of two that fit, the first counts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api.calendar.counting import same_day
from api.calendar.intervals import Interval
from api.extraction.cuts import Part, Third
from api.extraction.language import Language
from api.extraction.meanings import (
    days,
    durations,
    feasts,
    frames,
    months,
    parts,
    ranges,
    reference,
    seasons,
    spans,
    unit_parts,
    weekdays,
    weekends,
    years,
)
from api.extraction.recurring import monthly, yearly
from api.extraction.slots import Names, Numeral
from api.extraction.times import Fixed, FromPublication, Time
from api.extraction.tokens import MARK, WORD, Tokenizer
from api.languages.basic.dates import read_other_dates
from api.languages.es import slots, words
from api.languages.es.grammar import GRAMMAR

LANGUAGE = Language(
    code="es",
    tokenizer=Tokenizer(thousands=". \u00a0\u202f'", elides=False),
    grammar=GRAMMAR,
    numbers=words.NUMBERS,
    abbreviations=words.ABBREVIATIONS,
    articles=words.ARTICLES,
    calendar_words=frozenset([*words.MONTHS, *words.WEEKDAYS, *words.SEASONS]),
    opening_words=frozenset([*words.WEEKDAYS]),
    days_and_months=frozenset([*words.MONTHS, *words.SHORT_MONTHS, *words.WEEKDAYS]),
)
ES = LANGUAGE

TABLES: dict[str, Mapping[str, Any]] = {
    "month": words.MONTHS, "short_month": words.SHORT_MONTHS, "weekday": words.WEEKDAYS,
    "season": words.SEASONS, "unit": words.SINGULAR_UNITS | words.PLURAL_UNITS,
    "one_unit": words.SINGULAR_UNITS, "ordinal": words.ORDINALS, "rank": words.ORDINALS | words.LAST_ORDINALS,
    "day_word": words.DAYS_IN_WORDS, "roman": words.CENTURIES, "decade_word": words.DECADES,
    "near_year": words.NEAR_YEARS, "near_month": words.NEAR_MONTHS, "period": words.PERIODS,
    "clock_word": words.CLOCK_WORDS, "weeks": {"ocho": 1, "ocho días": 1, "quince": 2, "quince días": 2},
    "month_number": {str(month): month for month in range(1, 13)},
}  # fmt: skip
for name, table in TABLES.items():
    ES.table(name, table)
for name, listed in {
    "units": words.PLURAL_UNITS, "street": words.STREETS, "part_of_day": words.PARTS_OF_DAY,
    "year_noun": words.YEAR_NOUNS, "article": words.ARTICLES,
    "open_bracket": "(", "close_bracket": ")", "apostrophe": "'’‘",
}.items():  # fmt: skip
    ES.words(name, listed)
ES.table("reyes", words.EPIPHANY, capitalised=True)
ES.words("about", words.ABOUT)
ES.slots["feast"] = Names(words.FEASTS, ES.tokenizer)
ES.slots["month_of_day"] = slots.NamedMonths(words.MONTHS, ES.tokenizer)
ES.slots["tomorrow"] = slots.Tomorrow({"mañana": 1}, ES.tokenizer)
ES.slots["counted"] = Numeral(frozenset([WORD, MARK]), slots.is_counted)
ES.slots["end"] = Numeral(frozenset([WORD, MARK]), slots.ends_date)

# fmt: off
EL = "[el|la|los|las]"
OF = "[de|del|de los|de la|de este|de ese]"
THIS = "(este|esta|estos|estas)"
LAST = "(pasado|pasada|último|última)"
NEXT = "(próximo|próxima|que viene|que entra|entrante|venidero)"
COMING = "(próximo|próxima)"
WEEKEND = "(fin de semana|finde)"


@ES.slot("dom", "{day} [°|º|.º|ro|er|o.]", "primero", "{day:day_word}")
def day_of_month(day: int = 1) -> int:
    """«3», «1.º», «primero», «dos»."""
    return day


@ES.slot("named_month", "{month:month_of_day}", "{month:short_month} [.]")
def named_month(month: int) -> int:
    """«mayo», «may.»."""
    return month


@ES.slot(
    "full_year", "{year}", "año {year}", "{_:apostrophe} {digits:two_digits}",
    "{digits:two_digits} < {_:end}",
)
def full_year(year: int = 0, digits: int = 0) -> int | None:
    """«2024», «año 2024», «'68»; None for two digits that can be a day."""
    return year or (1900 + digits if digits > 31 else None)


@ES.slot(
    "clock", "{hour} : {minute} [h|hs|horas|hrs]", "{decimal:clock_decimal} [h|hs|horas|hrs]",
    "{hour} (h|hs|hrs|horas) [{minute}]", "{hour:number} horas", "{known:clock_word}",
)
def clock(hour: int = 0, minute: int = 0, decimal: str | None = None, known: str | None = None) -> str | None:
    """HH:MM of «20:30», «20.30 horas», «8 h»."""
    return known or decimal or (None if hour > 24 else f"{hour % 24:02}:{minute:02}")


AFTERNOON = "(de la tarde|de la noche|p. m.|pm|p.m.|del mediodía)"
MORNING = "(de la mañana|de la madrugada|a. m.|am|a.m.|en punto)"


@ES.slot("afternoon", f"{{hour:number}} [y media] {AFTERNOON}", f"{{hour}} (:|.) {{minute}} {AFTERNOON}")
def afternoon(hour: int, minute: int = 0) -> str | None:
    """20:00 of «8 de la tarde»."""
    return f"{hour % 12 + 12:02}:{minute:02}" if 1 <= hour <= 12 else None


@ES.slot(
    "hour_alone", f"{{value:clock}} [{MORNING}]", f"{{hour:number}} [y media] [{MORNING}]",
    "{value:afternoon}",
)
def hour_alone(value: str | None = None, hour: int = 0) -> str | None:
    """After «a las» a number needs no «horas»."""
    return value or (None if hour > 24 else f"{hour % 24:02}:00")


@ES.slot("feast_name", "(día|fiesta|festividad|festivo|feriado) (de|del) [la] {feast}", "{feast}")
def feast_name(feast: object) -> object:
    """«la festividad de la Inmaculada»."""
    return feast


# no times

ES.ignores(
    "{_:street} [de|del|de la|de los] [{_:weekday}] {_:dom} [de] {_:month}",
    "{_:street} [de|del|de la] {_:month}", "calle {_:dom} (y|con|,|n)",
    "(los|cada|un|unos|algunos|muchos|ningún|ni|dos|tres) > {_:weekday} [(y|,|o|e) [los] {_:weekday}]",
    "(los|todos los|cada) > {_:weekday} , {_:weekday} (y|e) {_:weekday}",
    "[{_:rank}] {_:weekday} (de cada|del|de) mes", "{_:rank} {_:weekday} de cada {_:unit}",
    "de {_:weekday} a {_:weekday}", "{_:weekday} a {_:weekday}", "{_:weekday} (y|o) {_:weekday} de cada",
    "todos los días (excepto|menos|salvo) [el|los] {_:weekday}", "(cada|todos los) > {_:month}",
    "cada {_:unit}", "todos los {_:units}", "todas las {_:units}", "cada {_:season}",
    "de la noche a la mañana", "hoy en día", "hoy día", "hoy por hoy", "fines de semana",
    "(hace|desde hace|hacía|desde hacía) [{_:about}] {_:number} {_:unit} que",
    "(desde hace|hacía|desde hacía) [{_:about}] {_:number} {_:unit}",
    "(los|las|unos|unas|estos|estas) (próximos|próximas|últimos|últimas) {_:units}",
    "(próximos|próximas|últimos|últimas) {_:units}",
    "{_:units} (pasados|pasadas|siguientes|próximos|últimos)", "(en|para) > mayo -",
    "{_:ordinal} > {_:year} {_:counted}", "por la > mañana", "primera hora",
)

# days

DATE = "{day:dom} [de|del] [mes de] {month:named_month}"
NEAR = "[este|pasado|próximo]"
INNER = "[este|el|del|pasado|próximo|el pasado|el próximo|día|el día]"
MORE_DAYS = "(y|e|o|,|y el|o el)"

ES.reads(days.date_in_digits, "{date:iso_date}", name="iso_date")
ES.reads(days.date_in_digits, "{date:numeric_date}", name="numeric_date")
ES.reads(
    days.full_date, f"{NEAR} [{{_:weekday}} [,] {INNER}] {DATE} [de|del|,] {{year:full_year}}",
    "{day} de {month:month_number} de {year}",
)
ES.reads(days.day_and_month, f"{DATE} [pasado|último|próximo]")
ES.reads(
    days.weekday_day_and_month, f"{{weekday}} [pasado|último|próximo] [,] {INNER} {DATE}",
    f"{{weekday}} {{_:open_bracket}} {DATE} {{_:close_bracket}}",
)
ES.reads(
    days.full_date,
    f"{{day:dom}} < {MORE_DAYS} {{_:dom}} [de|del] {{month:named_month}} (de|del) {{year:full_year}}",
    "{day:dom} < , {_:dom} (y|e|,) {_:dom} [de|del] {month:named_month} (de|del) {year:full_year}",
    name="day_of_listed_dates",
)
ES.reads(
    days.day_and_month, f"{{day:dom}} < {MORE_DAYS} {{_:dom}} [de|del] {{month:named_month}}",
    "{day:dom} < , {_:dom} (y|e|,) {_:dom} [de|del] {month:named_month}",
    name="day_and_month_of_listed_dates",
)
ES.reads(days.weekday_and_day, "{weekday} [,] [día|el día] {day:dom} <! {_:counted}")
ES.reads(days.weekday_with_day, "{weekday} {_:open_bracket} {day} {_:close_bracket}")
ES.reads(
    days.day_and_month_in_digits, "(el|del|al|día|este|pasado|próximo) > {date:any_day_month} <! de",
    "{weekday} [,] [el|{_:open_bracket}] {date:any_day_month}",
    "{found} (y|al|a|-|–|,) > {date:any_day_month}",
    "{_:open_bracket} > {date:any_day_month} < {_:close_bracket}",
)
ES.reads(
    days.day_of_this_month,
    "{day:dom} (de los corrientes|del corriente|del actual|de este mes|del presente mes)",
)
ES.reads(days.day_of_near_month, "{day:dom} (de|del) {shift:near_month}")
ES.reads(days.day_of_near_year, f"{DATE} (de|del) {{year_shift:near_year}}")
ES.reads(
    days.day_alone,
    "(pasado|próximo|el|del|al|este|hasta el|desde el) > [pasado|próximo] día {day} <! (de|del)",
    "día {day:dom} < (,|.|;|:|{_:close_bracket}|en|a|al|se|y|por|con|para)",
    "(pasado|próximo) > {day} <! {_:counted}", "el > {day:day} < (,|.|;|:|{_:close_bracket}|se|a las)",
    "{day:dom} de (ese|aquel|dicho) mes", "{day:dom} del mismo mes",
)
ES.reads(
    days.yesterday, "ayer", "ayer [,] [el] {_:weekday} [{_:dom} [de {_:month}]]",
    "ayer , [día] {_:dom} de {_:month}",
)
ES.reads(days.yesterday, "anoche")
ES.reads(
    days.tomorrow, "{_:tomorrow}", "{_:tomorrow} [,] [el] {_:weekday} [[,] {_:dom} [de {_:month}]]",
    "{_:tomorrow} , [día] {_:dom} de {_:month} [,]",
)
ES.reads(
    days.day_before_yesterday, "anteayer", "antier", "antes de ayer", "antenoche", "anteanoche",
    "antes de anoche",
)
ES.reads(days.day_after_tomorrow, "pasado mañana", "pasado mañana [,] {_:weekday}")
ES.reads(
    days.today, "(esta|este) [misma|mismo] {_:part_of_day}", "este (mediodía|amanecer|atardecer)",
    name="part_of_today",
)


@ES.rule("(pasada|última) (noche|madrugada)", "(noche|madrugada) pasada")
def last_night() -> Time:
    """«la pasada noche»: from the evening before to the morning of the publication."""
    return FromPublication(lambda day: Interval.days(day - 1, day))


@ES.rule(
    "hoy [mismo]", "[día de] hoy [,] [este] {_:weekday} [[,] {_:dom} [de {_:month} [de {_:year}]]]",
    "hoy , [día] {_:dom} de {_:month}",
)
def today() -> Time:
    """A day that a state can fill, as in «hoy emplea a cien personas»."""
    return FromPublication(Interval.day, lasting=True)


@ES.rule(
    "(hoy|este {_:weekday}) hace {number} {unit}", "hace hoy {number} {unit}",
    "(tal|un) día como hoy [,] [de] hace {number} {unit}",
)
def same_day_ago(number: int, unit: str) -> Time:
    """«hoy hace diez años»: the same day of the month."""

    def there(published: int) -> Interval | None:
        day = same_day(published, -number, unit)
        return None if day is None else Interval.day(day)

    return FromPublication(there)


# months

MONTH = "[mes de] {month}"
ES.reads(months.month_alone, MONTH)
ES.reads(months.month_and_year, f"{MONTH} [de|del|,] {{year:full_year}}", "{month} / {year}")
ES.reads(months.this_month_named, f"(este|presente) {MONTH}")
ES.reads(months.last_month_named, f"{MONTH} (pasado|último)", f"(pasado|último) {MONTH}")
ES.reads(months.next_month_named, f"{MONTH} (próximo|que viene)", f"próximo {MONTH}")
ES.reads(months.month_of_near_year, f"{MONTH} (de|del) {{year_shift:near_year}}")
ES.reads(months.half_of_month, "{ordinal:ordinal} (quincena|mitad) (de|del mes de) {month}")

# weekdays

ES.reads(weekdays.weekday_alone, "[este|este mismo] {weekday}")
ES.reads(weekdays.last_weekday, f"{{weekday}} {LAST}", f"{LAST} {{weekday}} <! {{_:dom}}")
ES.reads(weekdays.next_weekday, f"{{weekday}} {NEXT}", f"{COMING} {{weekday}} <! {{_:dom}}")
ES.reads(weekdays.weekday_of_last_week, "{weekday} de la (semana pasada|pasada semana|semana anterior)")
ES.reads(weekdays.weekday_of_this_week, "{weekday} de (esta semana|esta misma semana)")
ES.reads(weekdays.weekday_of_next_week, f"{{weekday}} de la (semana {NEXT}|próxima semana)")
ES.reads(weekdays.weekday_of_told_week, "(ese|aquel|ese mismo) {weekday}")
ES.reads(weekdays.weekdays_ago, "hace {number} {weekday}")
ES.reads(weekdays.weekday_and_weeks, "{weekday} en {number:weeks}")
ES.reads(weekdays.following_weekday, "{weekday} siguiente", "siguiente {weekday}")
ES.reads(weekdays.preceding_weekday, "{weekday} (anterior|previo)")
ES.reads(weekdays.nth_weekday_of, "{ordinal:rank} {weekday} de [mes de] {month} [(de|del) {year:full_year}]")
ES.reads(weekdays.nth_weekday_of_near_month, "{ordinal:rank} {weekday} (de|del) {months_ahead:near_month}")

# spans

ES.reads(spans.units_ago, "hace [{_:about}] {number} {unit}", "[{_:about}] {number} {unit} atrás")
ES.reads(
    spans.units_and_half_ago, "hace [{_:about}] {number} {unit} y (medio|media)",
    "{number} {unit} y (medio|media) atrás",
)
ES.reads(spans.compound_ago, "hace [{_:about}] {number} {unit} (y|,) {more:number} {finer:unit}")
ES.reads(
    spans.in_units, "(dentro de|de aquí a) > [{_:about}] {number} {unit}",
    "(en el|en un) > plazo de {number} {unit}",
)
ES.reads(durations.in_units_if_ahead, "en > [{_:about}] {number} {unit} <! (de|más)", name="in_units")
ES.reads(
    spans.past_units, "(últimos|últimas|pasados|pasadas) {number} {unit}",
    "{number} (últimos|últimas) {unit}", "(último|última) {unit:one_unit}",
    "{number} {unit} (pasados|pasadas)",
)
ES.reads(spans.next_units, "(próximos|próximas) {number} {unit}", "{number} (próximos|próximas) {unit}")
ES.reads(
    spans.this_unit, "(este|esta) [mismo|misma] {unit:one_unit}", "presente {unit:one_unit}",
    "{unit:one_unit} en curso",
    "(lo largo|transcurso|curso|lo que va|lo que llevamos) (de|del|de la) > {unit:one_unit} <! {_:year}",
)
ES.reads(spans.last_unit, "pasado {unit:one_unit}", "pasada {unit:one_unit}", f"{{unit:one_unit}} {LAST}")
ES.reads(spans.next_unit, f"{COMING} {{unit:one_unit}}", f"{{unit:one_unit}} {NEXT}")

PART_OF = "(de|del|de la|de este|de esta|el|la)"
ES.reads(
    unit_parts.unit_for_early,
    f"(principios|principio|comienzos|comienzo|inicios|inicio) {PART_OF} > {{unit:one_unit}}",
)
ES.reads(unit_parts.unit_for_middle, f"mediados {PART_OF} > {{unit:one_unit}}")
ES.reads(unit_parts.unit_for_late, f"(finales|final|fines|fin) {PART_OF} > {{unit:one_unit}}")

# counted from what was told

ES.reads(
    reference.day_after_told, "(al|el|del|para el) > día (siguiente|después) <! (de|del|a|al)", "al otro día",
    "mañana siguiente", "(un día|el día) después <! (de|del)", "(noche|madrugada|tarde) siguiente",
)
ES.reads(
    reference.day_before_told, "víspera <! (de|del)", "día (anterior|antes|previo) <! (a|al|de|del)",
    "(noche|tarde|jornada) (anterior|previa) <! (a|al)", "un día antes <! (de|del)",
)
ES.reads(reference.since_told, "desde (entonces|aquel día|ese día)")
ES.reads(
    reference.same_day_as_told, "(ese|aquel|este) mismo día", "(ese|aquel) día", "el mismo día <! (que|en)",
    "(esa|aquella) [misma] (mañana|tarde|noche|madrugada|jornada)",
    "la misma (mañana|tarde|noche|madrugada) <! (que|en)",
)
ES.reads(reference.same_unit_as_told, "(ese|esa|aquel|aquella|dicho|dicha) [mismo|misma] {unit:one_unit}")
ES.reads(reference.same_unit_as_told, "(el|del|al|la) > (mismo|misma) {unit:one_unit} <! (que|en|de)")
ES.reads(reference.unit_after_told, "{unit:one_unit} siguiente", "siguiente {unit:one_unit}")
ES.reads(reference.unit_before_told, "{unit:one_unit} (anterior|previo|previa)", "anterior {unit:one_unit}")
ES.reads(reference.units_after_told, "[{_:about}] {number} {unit} (después|más tarde|luego) <! (de|del)")
ES.reads(reference.units_before_told, "[{_:about}] {number} {unit} antes <! (de|del)")
ES.reads(
    reference.units_and_units_after_told,
    "{number} {unit} y {more:number} {finer:unit} (después|más tarde) <! (de|del)",
)

# weeks and weekends

ES.reads(weekends.this_weekend, f"este [mismo] {WEEKEND}")
ES.reads(weekends.weekend_alone, f"(el|del|al) > {WEEKEND} <! (de|del)")
ES.reads(weekends.last_weekend, f"{LAST} {WEEKEND}", f"{WEEKEND} {LAST}")
ES.reads(weekends.next_weekend, f"{COMING} {WEEKEND}", f"{WEEKEND} {NEXT}")
ES.reads(weekends.that_weekend, f"(ese|aquel|mismo) {WEEKEND}")
ES.reads_part(weekends.nth_weekend_of, f"{{ordinal:rank}} {WEEKEND} {OF} {{time}}")
ES.reads_part(weekends.nth_week_of, f"{{ordinal:rank}} semana {OF} {{time}}")
ES.reads(weekends.nth_week_of_near_month, "{ordinal:ordinal} semana (de|del) {months_ahead:near_month}")
ES.reads_part(
    weekends.week_of_day, "semana (del|de este|de) [{_:article}] {time} <! (al|a|-)", name="week_of",
)
ES.reads_part(
    weekends.weekend_of_day, f"{WEEKEND} (del|de) [{{_:article}}] {{time}} <! (al|a|-)", name="weekend_of",
)


@ES.rule(
    "semana del [día] {day} <! (de|del|al|y|-)", f"semana del {{day}} < (al|a) {{_:dom}} {OF} {{_:month}}",
)
def week_of_date(day: int) -> Time:
    """«la semana del 23»."""
    return weekends.week_of(monthly(day))


# years

ES.reads(
    years.year_alone,
    "(en|desde|hasta|entre|hacia|durante|para|tras|sobre|diciembre|año) > {year} <! {_:counted}",
    "(de|del|a|al|por|que|con|y|el|para el|en el) > {year} < ({_:end}|{_:close_bracket})",
    "{_:year_noun} [de|del|fiscal|escolar] {year} <! {_:counted}", "{_:year_noun} > {year} <! {_:counted}",
    "{found} (y|e|o|a|al|,|-|–|/) > {year} <! {_:counted}",
    "{found} (y|a|al) (en|de|del) > {year} <! {_:counted}",
    "{_:open_bracket} > {year} < ({_:close_bracket}|,|-|–)", ", > {year} < {_:close_bracket}",
    "{start} > {year} < (:|–|—|-)", "{year} < (-|–|/) {_:year}",
)


@ES.rule(
    "(curso|temporada|ejercicio|campaña|bienio|periodo|período) [de] > {year} (/|-|–) {digits:two_digits}",
    "(en|de|la|del) > {year} (/|-|–) {digits:two_digits} <! (-|–|/)",
)
def years_across(year: int, digits: int) -> Time | None:
    """«el curso 2024/25»: both years."""
    if digits != (year + 1) % 100:
        return None
    return Fixed(Interval.between(Interval.year(year), Interval.year(year + 1)))


DECADE = "(años|década|decenio)"
ES.reads(years.decade, f"{DECADE} {OF} {{year}}", "(los|los años) > {year} <! {_:counted}")
ES.reads(
    years.decade_of_last_century, f"{DECADE} {OF} [{{_:apostrophe}}] {{digits:two_digits}}",
    f"{DECADE} {OF} [años] {{digits:decade_word}}",
    "(en|de|desde|hasta|durante) los > {digits:decade_word} <! {_:counted}",
    "(en|de|desde|hasta|durante) los > {digits:two_digits} <! {_:counted}",
)
ES.reads(
    years.known_century, "siglo {century:roman}", "siglos {century:roman}",
    "{found} (y|,|al) > {century:roman}",
)
ES.reads(
    ranges.from_century_to,
    "(del|entre los|de los|desde el) > (siglo|siglos) {first:roman} (al|hasta el) [siglo] {last:roman}",
    "entre los > siglos {first:roman} y {last:roman}",
)

# quarters, halves, seasons

ES.reads(seasons.quarter_of_year, "{quarter:ordinal} trimestre [de|del] [ejercicio|año] {year}")
ES.reads(seasons.quarter_of_near_year, "{quarter:ordinal} trimestre (de|del) {year_shift:near_year}")
ES.reads(seasons.quarter_alone, "{quarter:ordinal} trimestre", name="quarter")
ES.reads(seasons.last_quarter_alone, "último trimestre", name="quarter")
ES.reads(seasons.this_quarter, "este trimestre", "presente trimestre", "trimestre (en curso|actual)")
ES.reads(seasons.last_quarter, "(trimestre pasado|pasado trimestre)")
ES.reads(seasons.next_quarter, "(próximo trimestre|trimestre (próximo|que viene))")
ES.reads(reference.quarter_before_told, "trimestre (anterior|previo)")
HALF = "({half:ordinal} semestre|{half:ordinal} mitad)"
ES.reads(seasons.half_of_year, f"{HALF} (de|del|del año|de la temporada|del ejercicio) {{year}}")
ES.reads(seasons.half_alone, "{half:ordinal} semestre", "{half:ordinal} mitad del año", name="half")


@ES.rule(
    "{ordinal} cuatrimestre [de|del] [año] [{year}]",
    "{ordinal} cuatrimestre (de|del) {year_shift:near_year}",
)
def third_of_year(ordinal: int, year: int | None = None, year_shift: int = 0) -> Time | None:
    """«el primer cuatrimestre»: four months."""
    if ordinal > 3:
        return None
    if year is not None:
        return Fixed(Interval.third_of_year(year, Third(ordinal)))
    if year_shift:
        return Part(spans.unit_from_now(year_shift, "year"), Third(ordinal))
    return yearly(lambda each: Interval.third_of_year(each, Third(ordinal)))


ES.reads(seasons.season_of_year, "{season} [de|del] [año] {year}")
ES.reads(
    seasons.season_across_years, "{season} [de|del] {year} (-|/|–) {_:year}",
    "{season} {year} (-|/|–) {_:two_digits}",
)
ES.reads(seasons.season_of_near_year, "{season} (de|del) {year_shift:near_year}")
ES.reads(seasons.this_season, "(este|esta) {season}")
ES.reads(
    seasons.season_alone,
    "(el|la|del|al|en|durante|hasta|desde|y|de la|de|este|para|antes de) > {season} <! (árabe|austral)",
)
ES.reads(seasons.last_season, f"{{season}} {LAST}", f"{LAST} {{season}}")
ES.reads(seasons.next_season, f"{{season}} {NEXT}", f"{COMING} {{season}}")
ES.reads(seasons.following_season, "{season} siguiente")
ES.reads(seasons.season_of_told_year, "(ese|aquel|aquella|esa) {season}")

# feasts

ES.reads(feasts.feast_alone, "{feast:feast_name}", name="feast")
ES.reads(feasts.feast_alone, "(de|hasta|por|en|para|tras|desde) > {feast:reyes} <! de", name="feast")
ES.reads(feasts.feast_of_year, "{feast:feast_name} [de|del] {year}")
ES.reads(feasts.last_feast, f"{LAST} {{feast:feast_name}}", f"{{feast:feast_name}} {LAST}")
ES.reads(feasts.next_feast, f"{COMING} {{feast:feast_name}}", f"{{feast:feast_name}} {NEXT}")
ES.reads(feasts.named_period, "[la] {period}")

# around a time

ES.reads_part(
    parts.early, f"(principios|principio|comienzos|comienzo|inicios|inicio|primeros días) {OF} {EL} {{time}}",
)
ES.reads_part(parts.middle, f"mediados {OF} {EL} {{time}}")
ES.reads_part(parts.late, f"(finales|final|fines|fin|últimos días|postrimerías) {OF} {EL} {{time}}")
ES.reads_part(
    parts.day_before, f"(víspera|vísperas) (de|del) {EL} {{time}}",
    f"día (antes|anterior) (de|del|a|al) {EL} {{time}}", name="eve_of",
)
ES.reads_part(parts.day_after, f"día (después|siguiente) (de|del|a|al) {EL} {{time}}")
BEFORE = "(antes|previas|previos) (de|del|a|al)"
AFTER = "(después|luego) (de|del)"
ES.reads_part(parts.units_before, f"[{{_:about}}] {{number}} {{unit}} {BEFORE} {EL} {{time}}")
ES.reads_part(parts.units_after, f"[{{_:about}}] {{number}} {{unit}} {AFTER} {EL} {{time}}")
ES.reads_part(
    parts.unit_before, f"{{unit:one_unit}} {BEFORE} {EL} {{time}}",
    f"{{unit:one_unit}} anterior (a|al) {EL} {{time}}",
)
ES.reads_part(
    parts.unit_after, f"{{unit:one_unit}} {AFTER} {EL} {{time}}",
    f"{{unit:one_unit}} siguiente (a|al) {EL} {{time}}",
)
ES.reads_part(
    parts.weekday_before_time, f"{{first:time}} (antes de|antes del|anterior a|anterior al) {EL} {{time}}",
)
ES.reads_part(
    parts.weekday_after_time,
    f"{{first:time}} (después de|después del|siguiente a|siguiente al) {EL} {{time}}",
)
AT = "(a|hacia|sobre|desde|a partir de|pasadas|antes de|después de|hasta) [las|la]"
PART_OF_DAY = "[por la|en la|a la|de la|al|a (primera|última) hora de la|, por la] {_:part_of_day}"
ES.reads_part(
    parts.with_clock, f"{{time}} {PART_OF_DAY}", f"{{time}} [,] {AT} {{clock:hour_alone}}",
    f"{{time}} {PART_OF_DAY} [,] {AT} {{clock:hour_alone}}", "{time} [,] {clock}",
    f"{{clock:hour_alone}} (de|del|de este|de la) {EL} {{time}}",
    "{_:part_of_day} (de|del) [este|pasado] {time}",
)

# several times


@ES.slot("and_not", "[,] (y no|no|en lugar de|en lugar del|en vez de|en vez del) [en|a|al|el|la]")
def and_not() -> bool:
    """«, y no», «en lugar del»: words before a time that is denied."""
    return True


@ES.slot(
    "link",
    "(y|,|e|o|u|ni|y también|, y|y luego|así como) [en|el|la|al|a|de|del|desde|hasta|los|en el|en la]",
)
def link() -> bool:
    """«y», «, en»: words between the times of a list."""
    return True


ES.reads_part(
    ranges.from_day_to,
    "(del|entre el|entre los días|los días|desde el) > {dom} (al|y el|y|hasta el|a) {last:time}",
)
ES.reads_part(ranges.from_day_to, "{dom} (-|–) {last:time}", name="days_joined")
ES.reads_range(
    ranges.from_to,
    f"(de|del|desde|a partir de|a partir del) {EL} {{first:time}} (a|al|hasta) {EL} {{last:time}}",
    f"entre {EL} {{first:time}} y {EL} {{last:time}}", "{first:time} (al|hasta el) {last:time}",
)
ES.reads_range(ranges.in_year, "{time:time} (de|del) {year:time}")
ES.reads_range(ranges.not_last, "{first:time} {_:and_not} {last:time}")
ES.reads_range(ranges.not_first, f"no [en|a] {EL} {{first:time}} [,] sino [en|a] {EL} {{last:time}}")
ES.reads_range(ranges.from_to_by_dash, "{first:time} (-|–|/) {last:time}")
ES.reads_range(ranges.listed, "{first:time} {_:link} {last:time}")
ES.reads_range(ranges.listed_three, "{first:time} {_:link} {second:time} {_:link} {last:time}")

# sides of a time

END = "(de que acabe|de que termine|de que finalice|de que concluya|de finalizar|de terminar|de acabar)"
ES.reads_frame(frames.since_or_from, f"(desde|ya desde) {EL} [pasado|pasada|próximo] {{time}}")
ES.reads_frame(
    frames.from_then, f"a partir (de|del) {EL} {{time}}", f"con efectos (de|del|desde) {EL} {{time}}",
    f"retroactivo (desde|del) {EL} {{time}}",
)
ES.reads_frame(frames.since_then, f"(retroactivo|retroactiva|retroactivos) (a|al) {EL} {{time}}")
ES.reads_frame(frames.until_then, f"hasta {EL} {{time}}")
ES.reads_frame(
    frames.by_then, f"antes {END} {EL} {{time}}",
    f"(a más tardar|como (muy tarde|tarde|máximo)|no más tarde de|de aquí (a|al)) [en] {EL} {{time}}",
)
ES.reads_frame(
    frames.before_then,
    f"antes (de|del|de que empiece|de que comience) {EL} [feriado del|festivo del|puente del] {{time}}",
)
ES.reads_frame(
    frames.after_then, f"(después de|después del|luego de|luego del|pasado el|pasada la|tras) {EL} {{time}}",
)
ES.reads_frame(
    parts.same_time, f"(a lo largo|en el transcurso|en el curso|con motivo) (de|del) {EL} {{time}}",
    f"durante [todo|toda] {EL} {{time}}", name="throughout",
)

read_other_dates(ES, words.MONTHS)
