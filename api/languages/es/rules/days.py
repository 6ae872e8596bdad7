"""Days by their date, and days counted from the publication."""

from __future__ import annotations

from api.extraction.meanings import days
from api.extraction.times import Time
from api.languages.es.rules.language import SPANISH

# fmt: off
# no times

SPANISH.ignores(
    "{_:street} [de|del|de la|de los] [{_:weekday}] {_:dom} [de] {_:month}",
    "{_:street} [de|del|de la] {_:month}", "calle {_:dom} (y|con|,|n)",
    "(los|cada|un|unos|algunos|muchos|ningún|ni|dos|tres) > {_:weekday} [(y|,|o|e) [los] {_:weekday}]",
    "(los|todos los|cada) > {_:weekday} , {_:weekday} (y|e) {_:weekday}",
    "[{_:rank}] {_:weekday} (de cada|del|de) mes", "{_:rank} {_:weekday} de cada {_:unit}",
    "de {_:weekday} a {_:weekday}", "{_:weekday} a {_:weekday}", "{_:weekday} (y|o) {_:weekday} de cada",
    "todos los días (excepto|menos|salvo) [el|los] {_:weekday}", "cada {_:dom} de {_:month}",
    "(cada|todos los) > {_:month}", "cada {_:unit}", "todos los {_:units}", "todas las {_:units}",
    "cada {_:season}", "de la noche a la mañana", "hoy en día", "hoy día", "hoy por hoy", "fines de semana",
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

SPANISH.reads(days.date_in_digits, "{date:iso_date}", name="iso_date")
SPANISH.reads(days.date_in_digits, "{date:numeric_date}", name="numeric_date")
SPANISH.reads(
    days.full_date,
    f"{NEAR} [{{_:weekday}} [,] {INNER}] {DATE} [de|del|,] {{year:full_year}} [, {{_:feast_name}}]",
    "{day} de {month:month_number} de {year}",
)
SPANISH.reads(
    days.day_and_month, f"{DATE} [pasado|último|próximo|recién pasado]", f"{DATE} , {{_:feast_name}}",
)
SPANISH.reads(
    days.weekday_day_and_month, f"{DATE} , {{weekday}}",
    f"{{weekday}} [pasado|último|próximo|recién pasado] [,] {INNER} {DATE}",
    f"{{weekday}} {{_:open_bracket}} {DATE} {{_:close_bracket}}",
)
SPANISH.reads(
    days.full_date,
    f"{{day:dom}} < {MORE_DAYS} {{_:dom}} [de|del] {{month:named_month}} (de|del) {{year:full_year}}",
    "{day:dom} < , {_:dom} (y|e|,) {_:dom} [de|del] {month:named_month} (de|del) {year:full_year}",
    name="day_of_listed_dates",
)
SPANISH.reads(
    days.day_and_month, f"{{day:dom}} < {MORE_DAYS} {{_:dom}} [de|del] {{month:named_month}}",
    "{day:dom} < , {_:dom} (y|e|,) {_:dom} [de|del] {month:named_month}",
    name="day_and_month_of_listed_dates",
)
SPANISH.reads(days.weekday_and_day, "{weekday} [,] [día|el día] {day:dom} <! {_:counted}")
SPANISH.reads(days.weekday_with_day, "{weekday} {_:open_bracket} {day} {_:close_bracket}")
SPANISH.reads(
    days.day_and_month_in_digits, "(el|del|al|día|este|pasado|próximo) > {date:any_day_month} <! de",
    "{weekday} [,] [el|{_:open_bracket}] {date:any_day_month}",
    "{found} (y|al|a|-|–|,) > {date:any_day_month}",
    "{_:open_bracket} > {date:any_day_month} < {_:close_bracket}",
)
SPANISH.reads(
    days.day_of_this_month,
    "{day:dom} (de los corrientes|del corriente|del actual|de este mes|del presente mes)",
)
SPANISH.reads(days.day_of_near_month, "{day:dom} (de|del) {shift:near_month}")
SPANISH.reads(days.day_of_near_year, f"{DATE} (de|del) {{year_shift:near_year}}")
SPANISH.reads(
    days.day_alone,
    "(pasado|próximo|el|del|al|este|hasta el|desde el) > [pasado|próximo] día {day} <! (de|del)",
    "día {day:dom} < (,|.|;|:|{_:close_bracket}|en|a|al|se|y|por|con|para)",
    "(pasado|próximo) > {day} <! {_:counted}", "el > {day:day} < (,|.|;|:|{_:close_bracket}|se|a las)",
    "{day:dom} de (ese|aquel|dicho) mes", "{day:dom} del mismo mes",
)
SPANISH.reads(
    days.yesterday, "ayer", "ayer [,] [el] {_:weekday} [{_:dom} [de {_:month}]]",
    "ayer , [día] {_:dom} de {_:month}",
)
SPANISH.reads(days.yesterday, "anoche")
SPANISH.reads(
    days.tomorrow, "{_:tomorrow}", "{_:tomorrow} [,] [el] {_:weekday} [[,] {_:dom} [de {_:month}]]",
    "{_:tomorrow} , [día] {_:dom} de {_:month} [,]", "{_:tomorrow} , {_:feast_name}",
)
SPANISH.reads(
    days.day_before_yesterday, "anteayer", "antier", "antes de ayer", "antenoche", "anteanoche",
    "antes de anoche",
)
SPANISH.reads(days.day_after_tomorrow, "pasado mañana", "pasado mañana [,] {_:weekday}")
SPANISH.reads(
    days.today, "(esta|este) [misma|mismo] {_:part_of_day}", "este (mediodía|amanecer|atardecer)",
    name="part_of_today",
)


SPANISH.reads(days.last_night, "(pasada|última) (noche|madrugada)", "(noche|madrugada) pasada")
SPANISH.reads(
    days.today, "hoy [mismo]",
    "[día de] hoy [,] [este] {_:weekday} [[,] {_:dom} [de {_:month} [de {_:year}]]]",
    "hoy , [día] {_:dom} de {_:month}",
)


@SPANISH.rule(
    "(hoy|este {_:weekday}) hace {number} {unit}", "hace hoy {number} {unit}",
    "(tal|un) día como hoy [,] [de] hace {number} {unit}",
)
def same_day_ago(number: int, unit: str) -> Time:
    """«hoy hace diez años»: the same day of the month."""
    return days.same_day_later(0, -number, unit)
