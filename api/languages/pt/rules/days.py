"""Days by their date, and days counted from the publication."""

from __future__ import annotations

from dataclasses import replace

from api.calendar.intervals import Interval
from api.extraction.context import Direction
from api.extraction.meanings import days
from api.extraction.recurring import monthly
from api.extraction.sides import always
from api.extraction.times import FromPublication, Time, Trap
from api.languages.pt.rules.language import EVERY, NEXT, OF, PAST, PORTUGUESE, of_told_year

# fmt: off
# no times

PORTUGUESE.ignores(
    "todos os dias (exceto|excepto|menos|salvo) [à|às|a] > {_:any_weekday}", "(em|de) {_:any_day_month} dos",
    f"{{_:named_by_date}} [{OF}] ({{_:dom}}|{{_:number}}|{{_:roman}}) de {{_:month}}",
    "(todo|todo o|todos os|cada|a cada) > dia {_:dom}",
    "(todos os|todas as|todo|toda|aos|às|nos|nas|os|as) > {_:weekdays} [(e|,) {_:weekdays}]",
    f"{EVERY} > {{_:any_weekday}} <! {{_:open_bracket}}",
    "(de|da|das) > {_:any_weekday} (a|à|ao) {_:any_weekday} <! {_:open_bracket}", "{_:lone} (a|à) {_:lone}",
    "[{_:rank}] {_:any_weekday} (do|de cada) mês",
    "(horário|horários|edição|missa|caderno) (de|do) > {_:small_weekday}", f"{EVERY} > {{_:unit}}",
    "(nos|nas|os|as|dos|das|pelos|pelas) (últimos|últimas|próximos|próximas) {_:unit}",
    "(há|faz) [cerca de|quase|mais de] {_:number} {_:unit} que",
    "(página|páginas|pág.|págs.|artigo|lei|n.º|nº) > {_:year}", "rio de janeiro",
)

# dates

PORTUGUESE.reads(days.date_in_digits, "{date:iso_date}", name="iso_date")
PORTUGUESE.reads(days.date_in_digits, "{date:numeric_date}", name="numeric_date")
NEAR = "[próxima|próximo|última|último]"
ON = "[{_:any_weekday} [,] [dia]]"
PORTUGUESE.reads(
    days.full_date,
    f"{ON} {{day:dom}} [de|do mês de] {{month:named_month}} [,] [de|do ano de] {{year:year_of_date}}",
    "{day:dom} (.|/|-) {month:short_month} (.|/|-) {year:year_of_date}",
)
PORTUGUESE.reads(
    days.full_date, "{day:dom} < (e|,|ou) {_:dom} de {month} de {year}",
    "{day:dom} < , {_:dom} e {_:dom} de {month} de {year}", name="day_of_listed_dates",
)
PORTUGUESE.reads(days.day_of_near_year, f"{ON} {{day:dom}} de {{month}} [,] {{year_shift}}")
PORTUGUESE.reads(days.day_of_near_month, "{day:dom} {shift:month_shift}")
PORTUGUESE.reads(
    days.last_day_and_month, f"{PAST} [dia] {{day:dom}} de {{month}}",
    "{day:dom} de {month} (passado|último) <! de",
)


@PORTUGUESE.rule(f"{NEXT} [dia] {{day:dom}} de {{month}}", "{day:dom} de {month} próximo")
def next_day_and_month(day: int, month: int) -> Time | Trap:
    """«no próximo dia 5 de maio»."""
    time = days.day_and_month(month, day)
    return time if isinstance(time, Trap) else always(time, Direction.FUTURE)


@PORTUGUESE.rule(f"{PAST} dia {{day:dom}}")
def last_day_alone(day: int) -> Time:
    """«no passado dia 12»."""
    return always(replace(monthly(day), by_month=False), Direction.PAST)


@PORTUGUESE.rule(f"{NEXT} dia {{day:dom}}")
def next_day_alone(day: int) -> Time:
    """«no próximo dia 12»."""
    return always(replace(monthly(day), by_month=False), Direction.FUTURE)


PORTUGUESE.reads(
    days.weekday_day_and_month, "{weekday:any_weekday} [,] [dia] {day:dom} de {month}",
    f"{NEAR} {{weekday:any_weekday}} {{_:open_bracket}} {{day:dom}} (de|/|.) {{month:named_month}}"
    " {_:close_bracket}",
    f"{NEAR} {{weekday:any_weekday}} {{_:open_bracket}} {{day:dom}} / {{month:day}} {{_:close_bracket}}",
)
PORTUGUESE.reads(
    days.day_and_month_in_digits, "{weekday:any_weekday} [,] {date:any_day_month}",
    f"{NEAR} {{weekday:any_weekday}} {{_:open_bracket}} {{date:any_day_month}} {{_:close_bracket}}",
)
PORTUGUESE.reads(
    days.day_and_month, "{day:dom} (de|do mês de) {month}", "{day:dom} (.|/) {month:short_month}",
    "{day:dom} < (e|,|ou) {_:dom} de {month}", "{day:dom} < , {_:dom} e {_:dom} de {month}",
)
PORTUGUESE.reads(
    days.day_and_month_in_digits,
    "(em|no dia|dia|até|de|desde|a partir de|para o dia) > {date:any_day_month} <! {_:of}",
    "{_:open_bracket} > {date:any_day_month} < {_:close_bracket}",
    "{found} (-|–|a|e|,|até) > {date:any_day_month}",
)
PORTUGUESE.reads(
    days.weekday_with_day,
    f"{NEAR} {{weekday:any_weekday}} {{_:open_bracket}} [dia] {{day:dom}} {{_:close_bracket}}",
    "[próxima|próximo|passada|passado] {weekday:any_weekday} [seguinte] , [dia] {day:dom} < {_:stop}",
    "[próxima|próximo|passada|passado] {weekday:any_weekday} [seguinte] [,] dia {day:dom}",
)


@PORTUGUESE.rule("[dia] {day:dom} (daquele|desse|desse mesmo|daquele mesmo) {month}")
def day_of_told_month(day: int, month: int) -> Time | Trap:
    """«no dia 27 daquele Abril»."""
    return of_told_year(lambda year: days.full_date(year, month, day))


PORTUGUESE.reads(
    days.day_alone, "dia > {day:dom} <! (de|do|da)", "(no|ao|até ao|até o|do) > dia {day:dom} <! (de|do|da)",
    "dias > {day:dom} < e {_:dom} <! de",
)

# from the day of publication

DATED = "({_:any_weekday}|{_:any_weekday} [,] [dia] {_:dom} [de {_:month}]|dia {_:dom} [de {_:month}])"
PORTUGUESE.reads(days.yesterday, f"ontem [,] {DATED}", "ontem")
PORTUGUESE.reads(days.tomorrow, f"amanhã [,] {DATED}", "amanhã")
PORTUGUESE.reads(days.day_before_yesterday, "anteontem", "antes de ontem")
PORTUGUESE.reads(days.day_after_tomorrow, "depois de amanhã", "depois d'amanhã")
PORTUGUESE.reads(
    days.today, "(esta|nesta|desta) (manhã|tarde|noite|madrugada) <! de", "logo (mais|à noite)",
    "(tarde|noite) de hoje",
    "hoje [,] (à noite|à tarde|de manhã|pela manhã|de madrugada|ao fim da tarde|ao final da tarde)",
    name="part_of_today",
)


@PORTUGUESE.rule(f"hoje [,] {DATED}", "hoje")
def today() -> Time:
    """A day that a state can fill, as in «emprega hoje cem pessoas»."""
    return FromPublication(Interval.day, lasting=True)


PORTUGUESE.reads(days.last_night, "(noite|madrugada) passada")
