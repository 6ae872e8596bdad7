"""How Portuguese names a time: its wordings, and the meanings they have, in order of precedence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from api.calendar.days import calendar_date
from api.calendar.intervals import Interval
from api.extraction.clauses.grammar import Form, VerbForm
from api.extraction.context import Direction
from api.extraction.language import Language
from api.extraction.meanings import (
    accounts,
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
from api.extraction.sides import always
from api.extraction.slots import Either, Numeral, Table
from api.extraction.times import YEAR_ONLY, Fixed, FromPublication, FromReference, Time, Trap
from api.extraction.tokens import MARK, WORD, Tokenizer, Tokens
from api.languages.basic.dates import read_other_dates
from api.languages.pt import words
from api.languages.pt.grammar import GRAMMAR
from api.languages.pt.small_words import FUNCTION_WORDS
from api.languages.pt.verbs import VERBS

PORTUGUESE = Language(
    code="pt",
    tokenizer=Tokenizer(thousands=".  \u00a0\u202f", elides=False),
    grammar=GRAMMAR,
    numbers=words.NUMBERS,
    abbreviations=words.ABBREVIATIONS,
    articles=words.ARTICLES,
    days_and_months=frozenset([*words.MONTHS, *words.WEEKDAYS]),
)
LANGUAGE = PORTUGUESE
reads, ignores, slot, rule = PORTUGUESE.reads, PORTUGUESE.ignores, PORTUGUESE.slot, PORTUGUESE.rule


RANKING = frozenset("de do da dos das mais maior menor feira entrada chegada vez".split())


class Small(Table):
    """Words without a capital: «domingo» is a day, «Domingos» and «o Domingo» are names."""

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        return None if index and tokens.capitalised(index) else super().match(tokens, index)


class Capital(Table):
    """Words with a capital in the first or last of them: «Natal», «quarta-feira de Cinzas»."""

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        found = super().match(tokens, index)
        if found is None:
            return None
        return found if tokens.capitalised(index) or tokens.capitalised(found[1] - 1) else None


def is_ranked(tokens: Tokens, index: int) -> bool | None:
    """True if a noun or «de» follows an ordinal: «na segunda volta», «na quarta do torneio»."""
    norm, kind = tokens.norms[index], tokens.kinds[index]
    if kind != WORD:
        return True if norm == "-" else None
    form = None if norm in RANKING else VERBS.form(norm)
    noun = form in (None, VerbForm(Form.PRESENT_OR_NOUN)) and norm not in FUNCTION_WORDS
    return True if norm in RANKING or (noun and not tokens.capitalised(index)) else None


def is_counted(tokens: Tokens, index: int) -> bool | None:
    """True for a plural that a number counts: «de 2000 adeptos», but not «de 2018 realizadas»."""
    norm = tokens.norms[index]
    plural = norm.endswith("s") and norm not in FUNCTION_WORDS and not norm.endswith(("dos", "das"))
    return True if plural and not tokens.capitalised(index) else None


TABLES: Mapping[str, Mapping[str, Any]] = {
    "month": words.MONTHS,
    "short_month": words.SHORT_MONTHS,
    "weekday": words.WHOLE_WEEKDAYS,
    "any_weekday": {**words.WEEKDAYS, **words.SHORT_WEEKDAYS},
    "season": words.SEASONS,
    "unit": words.UNITS,
    "one_unit": words.ONE_UNIT,
    "long_unit": {"ano": "year", "década": "decade"},
    "ordinal": words.ORDINALS,
    "rank": {**words.ORDINALS, "último": 0, "última": 0},
    "ten": words.TENS,
    "roman": words.CENTURIES,
    "year_shift": words.YEAR_SHIFTS,
    "month_shift": words.MONTH_SHIFTS,
    "period": words.PERIODS,
}
for name, table in TABLES.items():
    PORTUGUESE.table(name, table)
PORTUGUESE.words("weekdays", words.WEEKDAYS_PLURAL)
PORTUGUESE.words("part_of_day", words.PARTS_OF_DAY)
PORTUGUESE.words("named_by_date", words.NAMED_BY_DATES)
PORTUGUESE.words("of", ("de", "do", "da", "dos", "das"))
PORTUGUESE.words("open_bracket", "(")
PORTUGUESE.words("close_bracket", ")")
PORTUGUESE.words("stop", (*",.;:)?!–—", "e"))
PORTUGUESE.slots |= {
    "small_month": Small(words.MONTHS, PORTUGUESE.tokenizer),
    "small_season": Small(words.SEASONS, PORTUGUESE.tokenizer),
    "small_weekday": Small({"sábado": 5, "domingo": 6}, PORTUGUESE.tokenizer),
    "lone": Small(words.LONE_WEEKDAYS, PORTUGUESE.tokenizer),
    "feast": Capital(words.FEASTS, PORTUGUESE.tokenizer),
    "noun_after": Numeral(frozenset([WORD, MARK]), is_ranked),
    "counted_word": Table(dict.fromkeys(words.COUNTED, True), PORTUGUESE.tokenizer),
    "counted": Either(
        Table(dict.fromkeys(words.COUNTED, True), PORTUGUESE.tokenizer),
        Numeral(frozenset([WORD]), is_counted),
    ),
}
PORTUGUESE.slots |= {
    "of_or_year": Either(PORTUGUESE.slots["of"], PORTUGUESE.slots["year"]),
    "counted_or_of": Either(PORTUGUESE.slots["counted"], PORTUGUESE.slots["of"]),
}

OF = "(de|do|da|dos|das|do mês de|do ano de)"
EVERY = "(cada|todo|todo o|todos os|toda|toda a|todas as|um|uma|aos|num|numa|qualquer|algum)"
IN = "(em|no|na|nos|nas|de|do|da|dos|das|desde|até|até ao|até à|ao|à|para|entre|e|a partir de|após|antes de)"
ON_WEEKDAY = (
    "(na|à|até|até a|até à|desta|nesta|dessa|nessa|esta|essa|da|para|para a|desde|desde a|pela|a partir da"
    "|a partir de|e|e a|ou|entre|entre a|última|próxima|passada|após a|antes da|ontem|amanhã|hoje|noite de"
    "|manhã de|tarde de|madrugada de|h de|horas de|de)"
)
PAST, NEXT = "(passado|passada|último|última)", "(próximo|próxima)"
ABOUT = "[cerca de|quase|mais de|pouco mais de|pelo menos|exatamente|exactamente|precisamente|já]"
EARLY = "(início|inícios|começo|começos|princípio|princípios)"
LATE = "(fim|fins|final|finais|término|termo)"


@slot("dom", "{day} <! (.|º|°|o)", "{day} <! . º", "{day} [.] (º|°)", "primeiro")
def day_of_month(day: int = 1) -> int:
    """«3», «1.º», «primeiro»."""
    return day


@slot("short_year", "{two_digits}")
def year_unlike_a_day(two_digits: int) -> int | None:
    """The 1968 of «Maio de 68»; None for numbers that can be days."""
    return 1900 + two_digits if two_digits > 31 else None


@slot("named_month", "{value:month}", "{value:short_month} [.]")
@slot("year_of_date", "{value:year}", "{value:short_year}")
def the_value(value: int) -> int:
    """What one of several words stands for."""
    return value


@slot("first_year", "{year}", "{digits:two_digits}", "{digits:ten}")
def first_year_of_decade(year: int = 0, digits: int = 0) -> int:
    """The 1990 of «anos 90», «década de noventa»."""
    return year or 1900 + digits


@slot("clock", "{hour} (h|horas|hora) [{minute}]", "{hour} : {minute} [h]", "{hour:number} horas")
def clock(hour: int, minute: int = 0) -> str | None:
    """HH:MM; 20h is 20:00."""
    return None if hour > 24 else f"{hour % 24:02}:{minute:02}"


# no times

ignores(
    "todos os dias (exceto|excepto|menos|salvo) [à|às|a] > {_:any_weekday}",
    "(em|de) {_:any_day_month} dos",
    f"{{_:named_by_date}} [{OF}] {{_:dom}} de {{_:month}}",
    f"{{_:named_by_date}} [{OF}] {{_:number}} de {{_:month}}",
    "(todo|todo o|todos os|cada|a cada) > dia {_:dom}",
    "(todos os|todas as|todo|toda|aos|às|nos|nas|os|as) > {_:weekdays} [(e|,) {_:weekdays}]",
    f"{EVERY} > {{_:any_weekday}} <! {{_:open_bracket}}",
    "(de|da|das) > {_:any_weekday} (a|à|ao) {_:any_weekday} <! {_:open_bracket}",
    "{_:lone} (a|à) {_:lone}",
    "[{_:rank}] {_:any_weekday} (do|de cada) mês",
    "(horário|horários|edição|missa|caderno) (de|do) > {_:small_weekday}",
    f"{EVERY} > {{_:unit}}",
    "(nos|nas|os|as|dos|das|pelos|pelas) (últimos|últimas|próximos|próximas) {_:unit}",
    "(há|faz) [cerca de|quase|mais de] {_:number} {_:unit} que",
    "(página|páginas|pág.|págs.|artigo|lei|n.º|nº) > {_:year}",
)

# dates

reads(days.date_in_digits, "{date:iso_date}", name="iso_date")
reads(days.date_in_digits, "{date:numeric_date}", name="numeric_date")
ON = "[{_:any_weekday} [,] [dia]]"
reads(
    days.full_date,
    f"{ON} {{day:dom}} [de|do mês de] {{month:named_month}} [,] [de|do ano de] {{year:year_of_date}}",
    "{day:dom} (.|/|-) {month:short_month} (.|/|-) {year:year_of_date}",
)
reads(
    days.full_date,
    "{day:dom} < (e|,|ou) {_:dom} de {month} de {year}",
    "{day:dom} < , {_:dom} e {_:dom} de {month} de {year}",
    name="day_of_listed_dates",
)
reads(days.day_of_near_year, f"{ON} {{day:dom}} de {{month}} [,] {{year_shift}}")
reads(days.day_of_near_month, "{day:dom} {shift:month_shift}")
reads(
    days.last_day_and_month,
    f"{PAST} [dia] {{day:dom}} de {{month}}",
    "{day:dom} de {month} (passado|último) <! de",
)


@rule(f"{NEXT} [dia] {{day:dom}} de {{month}}", "{day:dom} de {month} próximo")
def next_day_and_month(day: int, month: int) -> Time | Trap:
    """«no próximo dia 5 de maio»."""
    time = days.day_and_month(month, day)
    return time if isinstance(time, Trap) else always(time, Direction.FUTURE)


@rule(f"{PAST} dia {{day:dom}}")
def last_day_alone(day: int) -> Time:
    """«no passado dia 12»."""
    return always(replace(monthly(day), by_month=False), Direction.PAST)


@rule(f"{NEXT} dia {{day:dom}}")
def next_day_alone(day: int) -> Time:
    """«no próximo dia 12»."""
    return always(replace(monthly(day), by_month=False), Direction.FUTURE)


reads(
    days.weekday_day_and_month,
    "{weekday:any_weekday} [,] [dia] {day:dom} de {month}",
    "{weekday:any_weekday} {_:open_bracket} {day:dom} (de|/|.) {month:named_month} {_:close_bracket}",
)
reads(
    days.day_and_month_in_digits,
    "{weekday:any_weekday} [,] {date:any_day_month}",
    "{weekday:any_weekday} {_:open_bracket} {date:any_day_month} {_:close_bracket}",
)
reads(
    days.day_and_month,
    "{day:dom} (de|do mês de) {month}",
    "{day:dom} (.|/) {month:short_month}",
    "{day:dom} < (e|,|ou) {_:dom} de {month}",
    "{day:dom} < , {_:dom} e {_:dom} de {month}",
)
reads(
    days.day_and_month_in_digits,
    "(em|no dia|dia|até|de|desde|a partir de|para o dia) > {date:any_day_month} <! {_:of}",
    "{_:open_bracket} > {date:any_day_month} < {_:close_bracket}",
    "{found} (-|–|a|e|,|até) > {date:any_day_month}",
)
reads(
    days.weekday_with_day,
    "{weekday:any_weekday} [passada|passado] {_:open_bracket} [dia] {day:dom} {_:close_bracket}",
    "[próxima|próximo|passada|passado] {weekday:any_weekday} [seguinte] , [dia] {day:dom} < {_:stop}",
    "[próxima|próximo|passada|passado] {weekday:any_weekday} [seguinte] [,] dia {day:dom}",
)


@rule("[dia] {day:dom} (daquele|desse|desse mesmo|daquele mesmo) {month}")
def day_of_told_month(day: int, month: int) -> Time | Trap:
    """«no dia 27 daquele Abril»."""
    return _of_told_year(lambda year: days.full_date(year, month, day))


def _of_told_year(in_year: Callable[[int], Time | Trap]) -> Time:
    """A date of the year of the reference time."""

    def in_its_year(told: Interval) -> Interval | None:
        time = in_year(calendar_date(told.first)[0])
        return time.interval if isinstance(time, Fixed) else None

    return FromReference(in_its_year, "year", inferred=YEAR_ONLY)


reads(
    days.day_alone,
    "dia > {day:dom} <! (de|do|da)",
    "(no|ao|até ao|até o|do) > dia {day:dom} <! (de|do|da)",
    "dias > {day:dom} < e {_:dom} <! de",
)

# from the day of publication

DATED = "({_:any_weekday}|{_:any_weekday} [,] [dia] {_:dom} [de {_:month}]|dia {_:dom} [de {_:month}])"
reads(days.yesterday, f"ontem [,] {DATED}", "ontem")
reads(days.tomorrow, f"amanhã [,] {DATED}", "amanhã")
reads(days.day_before_yesterday, "anteontem", "antes de ontem")
reads(days.day_after_tomorrow, "depois de amanhã", "depois d'amanhã")
reads(
    days.today,
    "(esta|nesta|desta) (manhã|tarde|noite|madrugada) <! de",
    "logo (mais|à noite)",
    "hoje [,] (à noite|à tarde|de manhã|pela manhã|de madrugada|ao fim da tarde|ao final da tarde)",
    name="part_of_today",
)


@rule(f"hoje [,] {DATED}", "hoje")
def today() -> Time:
    """A day that a state can fill, as in «emprega hoje cem pessoas»."""
    return FromPublication(Interval.day, lasting=True)


@rule("(noite|madrugada) passada")
def last_night() -> Time:
    """«na noite passada»: from the evening before to the morning of the publication."""
    return FromPublication(lambda day: Interval.days(day - 1, day))


# months

reads(
    months.month_and_year,
    "{month:named_month} [de|do ano de] {year:year}",
    "{month} (de|/) {year:short_year}",
    "{month:short_month} (/|.|de) {year:year_of_date}",
)
reads(months.last_month_named, f"{{month}} {PAST}", f"{PAST} mês de {{month}}", f"{PAST} {{month}}")
reads(months.next_month_named, f"{NEXT} [mês de] {{month}}", "{month} (próximo|que vem)")
reads(months.month_of_near_year, "{month} [,] {year_shift}")
reads(months.half_of_month, "{ordinal} quinzena (de|do mês de) {month:named_month}")
reads(months.this_month_named, "(neste|deste|este) [mês de] {month}")


@rule("(daquele|naquele|nesse|desse) [mês de] {month}")
def month_of_told_year(month: int) -> Time:
    """«naquele Abril»: of the year of the reference time."""
    return _of_told_year(lambda year: months.month_and_year(month, year))


reads(
    months.month_alone,
    "{month:small_month}",
    f"{IN} > {{month}}",
    "mês de {month}",
    "{found} (e|ou|,) > {month}",
)

# weekdays

AFTER = "seguinte <! (a|ao|à)"
reads(weekdays.last_weekday, f"{PAST} {{weekday:any_weekday}}", f"{{weekday:any_weekday}} {PAST}")
reads(
    weekdays.next_weekday,
    f"{NEXT} {{weekday:any_weekday}}",
    "{weekday:any_weekday} (que vem|próxima|próximo)",
)
LAST_WEEK = "(da|,|na) (semana passada|passada semana|última semana)"
reads(weekdays.weekday_of_last_week, f"{{weekday:any_weekday}} {LAST_WEEK}")
reads(weekdays.weekday_of_this_week, "{weekday:any_weekday} (desta|dessa) semana")
reads(weekdays.weekday_of_next_week, "{weekday:any_weekday} (da|,|na) (próxima semana|semana que vem)")
reads(
    weekdays.following_weekday,
    "{weekday:any_weekday} (imediata|imediato)",
    f"{{weekday:any_weekday}} {AFTER}",
)
reads(weekdays.preceding_weekday, "{weekday:any_weekday} anterior <! (a|ao|à)")
reads(weekdays.weekday_of_told_week, "(naquela|nessa|naquele|nesse) {weekday:any_weekday}")
reads(weekdays.weekdays_ago, "há {number} {weekday:any_weekday}")
reads(
    weekdays.nth_weekday_of,
    "{ordinal:rank} {weekday:any_weekday} (de|do mês de) {month} [de {year}]",
    name="nth_weekday_of_month",
)
reads(weekdays.nth_weekday_of_near_month, "{ordinal:rank} {weekday:any_weekday} {months_ahead:month_shift}")
reads(
    weekdays.weekday_alone,
    "{weekday}",
    "{weekday:small_weekday}",
    f"{ON_WEEKDAY} > {{weekday:lone}} <! {{_:noun_after}}",
    "{start} > {weekday:any_weekday} < (,|à|de) <! {_:noun_after}",
    "{weekday:lone} < (à noite|à tarde|de manhã|de madrugada)",
    "{found} (e|,|ou) > {weekday:lone} <! {_:noun_after}",
)

# units from the publication

reads(
    spans.compound_ago,
    f"há {ABOUT} {{number}} {{unit}} e {{more:number}} {{finer:unit}} atrás",
    f"{ABOUT} {{number}} {{unit}} e {{more:number}} {{finer:unit}} atrás",
)
reads(spans.units_and_half_ago, f"[há] {ABOUT} {{number}} {{unit}} e (meio|meia) atrás")
reads(spans.units_ago, f"[há] {ABOUT} {{number}} {{unit}} atrás")
reads(
    durations.compound_ago_if_past,
    f"(há|faz) {ABOUT} {{number}} {{unit}} e {{more:number}} {{finer:unit}} <! que",
    name="compound_ago",
)
reads(
    durations.units_and_half_ago_if_past,
    f"(há|faz) {ABOUT} {{number}} {{unit}} e (meio|meia) <! que",
    name="units_and_half_ago",
)
reads(durations.units_ago_if_past, f"(há|faz) {ABOUT} {{number}} {{unit}} <! que", name="units_ago")
reads(spans.in_units, f"(dentro de|daqui a|de aqui a) > {ABOUT} {{number}} {{unit}}")
reads(
    durations.in_units_if_ahead,
    f"(em|no prazo de) > {ABOUT} {{number}} {{unit}} <! (de|depois|antes)",
    name="in_units",
)
reads(
    spans.past_units,
    "(últimos|últimas|passados|passadas) {number} {unit}",
    "{number} (últimos|últimas) {unit}",
    "(último|última) {unit:long_unit} <! de",
)
reads(spans.next_units, "(próximos|próximas) {number} {unit}", "{number} (próximos|próximas) {unit}")
reads(
    spans.this_unit,
    "(este|esta|neste|nesta|deste|desta|no corrente|do corrente) {unit:one_unit}",
    name="this_one",
)
reads(
    spans.this_unit,
    "(ao longo|no decorrer|no decurso) (do|da|de|deste|desta) > {unit:one_unit} <! {_:year}",
    name="unit_in_course",
)
reads(spans.last_unit, "{unit:one_unit} (passado|passada)", f"{PAST} {{unit:one_unit}} <! de")
reads(spans.next_unit, f"{NEXT} {{unit:one_unit}}", "{unit:one_unit} (que vem|seguinte a este)")
reads(
    unit_parts.unit_for_early,
    f"{EARLY} (do|da|deste|desta) > {{unit:one_unit}} <! {{_:of_or_year}}",
    name="unit_in_course",
)
reads(
    unit_parts.unit_for_middle,
    "(meados|meio) (do|da|deste|desta) > {unit:one_unit} <! {_:of_or_year}",
    name="unit_in_course",
)
reads(
    unit_parts.unit_for_late,
    f"{LATE} (do|da|deste|desta) > {{unit:one_unit}} <! {{_:of_or_year}}",
    name="unit_in_course",
)

# from the time told last

ANCHOR = "(de|do|da|dos|das|a|ao|à|que)"
reads(reference.units_after_told, f"{ABOUT} {{number}} {{unit}} (depois|mais tarde|volvidos) <! {ANCHOR}")
reads(reference.units_before_told, f"{ABOUT} {{number}} {{unit}} (antes|mais cedo) <! {ANCHOR}")
reads(
    reference.day_after_told,
    "dia (imediato|após)",
    f"(dia|manhã|tarde|noite|madrugada) {AFTER}",
)
reads(
    reference.day_before_told,
    f"(véspera|dia anterior|noite anterior|tarde anterior|manhã anterior) <! {ANCHOR}",
)
reads(
    reference.same_day_as_told,
    "(nesse|naquele|desse|daquele) [mesmo] dia <! {_:dom}",
    "(no|do) mesmo dia <! (em|que)",
    "(na|nessa|naquela|da) mesma (noite|tarde|manhã|madrugada)",
    "(nessa|naquela) (noite|tarde|manhã|madrugada) <! de",
)
reads(
    reference.same_unit_as_told,
    "(nesse|naquele|nessa|naquela|desse|daquele|dessa|daquela) [mesmo|mesma] {unit:one_unit}",
    "(no|na|do|da) (mesmo|mesma) {unit:one_unit} <! (em|que|de)",
)
reads(reference.unit_after_told, f"{{unit:one_unit}} {AFTER}", "{unit:one_unit} imediato")
reads(reference.unit_before_told, f"{{unit:one_unit}} anterior <! {ANCHOR}")
reads(reference.since_told, "desde (então|essa data|esse dia|aí)", "a partir (daí|desse dia|de então)")

# weeks and weekends

WEEKEND = "(fim de semana|fim - de - semana|final de semana)"
reads(weekends.last_weekend, f"{PAST} {WEEKEND}", f"{WEEKEND} (passado|último)")
reads(weekends.next_weekend, f"{NEXT} {WEEKEND}", f"{WEEKEND} que vem")
reads(weekends.that_weekend, f"(nesse|naquele|desse) {WEEKEND}")
ignores(f"(aos|cada|todos os|um|num|de|qualquer) > {WEEKEND}", "(aos|os|dos|nos) fins [-] de [-] semana")
reads_part = PORTUGUESE.reads_part
reads_part(weekends.nth_weekend_of, f"{{ordinal:rank}} {WEEKEND} {OF} {{time}}")
reads_part(weekends.nth_week_of, f"{{ordinal:rank}} semana {OF} {{time}}")
reads_part(weekends.week_of_day, "semana (de|do dia) {time} <! (a|até)", name="week_of")
reads_part(
    weekends.weekend_of_day, f"{WEEKEND} (de|do dia|dos dias) [{{_:dom}} e] {{time}}", name="weekend_of"
)


@rule(f"{WEEKEND} (de|dos dias|do dia) {{day:dom}} [(e|a) {{_:dom}}] de {{month}} [de {{year}}]")
def weekend_of_date(day: int, month: int, year: int | None = None) -> Time | Trap:
    """«no fim de semana de 11 e 12 de abril»."""
    first = days.day_and_month(month, day) if year is None else days.full_date(year, month, day)
    return first if isinstance(first, Trap) else weekends.weekend_of(first)


reads(
    weekends.this_weekend,
    f"(este|neste|deste) {WEEKEND}",
    f"(no|o|do|durante o|pelo|para o|até o|ao|até ao) > {WEEKEND}",
)

# years, decades and centuries

ignores("(lei|decreto|projeto|resolução|edital|plano|agenda|horizonte|linha|modelo) [n.º|nº] {_:year}")
reads(years.first_of_two_years, "{year} < (-|–) {last:year}", name="year_alone")
reads(
    years.year_alone,
    "(em|desde|entre|antes de|depois de|após|por volta de|cerca de|durante) > {year} <! {_:counted_word}",
    "(até|até ao ano|ano|ano de|anos de|a partir de|início de|fim de|final de|meados de) > {year}"
    " <! {_:counted_word}",
    "(de|para|do de|que|a|contra|ante|sobre|com) > {year} <! {_:counted}",
    "{found} (e|ou|a|à|,|até|-|–|e em|e de) > {year} <! {_:counted}",
    "{_:open_bracket} > {year} < ({_:close_bracket}|,|-|–|;)",
    "{_:small_season} > {year}",
    "{start} > {year} < (:|–|—|-|,)",
)


@rule("(temporada|época|safra|campanha|ano letivo|ano lectivo) [de] > {year} (/|-|–) {_:two_digits}")
def season_of_sport(year: int) -> Time:
    """«na época 2024/25»: both years."""
    return Fixed(Interval.between(Interval.year(year), Interval.year(year + 1)))


reads(
    season_of_sport, "(temporada|época|safra|campanha|ano letivo|ano lectivo) [de] > {year} (/|-|–) {_:year}"
)
DECADE = "(anos|década de|décadas de|decénio de)"
reads(ranges.from_decade_to, f"{DECADE} {{year:first_year}} (-|–|a) {{last:first_year}}")
reads(years.decade, f"{DECADE} {{year:first_year}}", "(anos|décadas de) {_:first_year} e > {year:first_year}")
CENTURY = "(século|séc.|séculos|sécs.)"
reads(
    ranges.from_century_to,
    f"(do|entre o|entre os|dos) > {CENTURY} {{first:roman}} (e|ao|a|e o) [século] {{last:roman}}",
)
reads(years.known_century, f"{CENTURY} {{century:roman}}", f"{CENTURY} {{century:day}}", name="century")
reads(years.known_century, "{found} e > {century:roman}", name="century")

# quarters, halves and seasons

MONTHS_OF = {"bimestre": 2, "quadrimestre": 4}
PORTUGUESE.table("part_of_year", MONTHS_OF)
reads(seasons.quarter_of_year, "{quarter:ordinal} trimestre (de|do ano de|) {year}")
reads(seasons.quarter_of_near_year, "{quarter:ordinal} trimestre {year_shift}")
reads(seasons.last_quarter, "trimestre passado", "último trimestre <! (de|do)")
reads(seasons.last_quarter_alone, "último trimestre (do ano|deste ano)", name="quarter")
reads(seasons.quarter_alone, "{quarter:ordinal} trimestre [do ano]", name="quarter")
reads(seasons.this_quarter, "(este|neste|deste) trimestre", "trimestre em curso")
reads(seasons.next_quarter, "próximo trimestre")
HALF = "(semestre|metade)"
reads(seasons.half_of_year, f"{{half:ordinal}} {HALF} (de|do ano de|) {{year}}")
reads(seasons.half_alone, "{half:ordinal} semestre [do ano]", "{half:ordinal} metade do ano", name="half")


@rule(f"{{half:ordinal}} {HALF} {{year_shift}}")
def half_of_near_year(half: int, year_shift: int) -> Time | None:
    """«no segundo semestre do ano passado»."""
    return years.in_near_year(lambda year: Interval.half(year, half), year_shift) if half <= 2 else None


@rule(
    "{ordinal} {months:part_of_year} [do ano] [{year_shift}]",
    "{ordinal} {months:part_of_year} (de|do ano de|) {year}",
)
def months_in_row(
    ordinal: int, months: int, year: int | None = None, year_shift: int | None = None
) -> Time | None:
    """«no primeiro quadrimestre»: January to April."""
    if ordinal * months > 12:
        return None
    return _months(ordinal * months - months + 1, ordinal * months, year, year_shift)


def _months(first: int, last: int, year: int | None, year_shift: int | None) -> Time:
    """Months of a year, from the first to the last."""

    def in_year(year: int) -> Interval:
        return Interval.between(Interval.month(year, first), Interval.month(year, last))

    if year is not None:
        return Fixed(in_year(year))
    if year_shift is not None:
        return years.in_near_year(in_year, year_shift)
    return yearly(in_year, over_in_past=True)


FIRST = "({number} primeiros|primeiros {number}) meses"


@rule(f"{FIRST} [do ano|{{year_shift}}]", f"{FIRST} (de|do ano de) {{year}}")
def first_months_of_year(number: int, year: int | None = None, year_shift: int | None = None) -> Time | None:
    """«nos três primeiros meses do ano»; None for no month, or more than twelve."""
    return _months(1, number, year, year_shift) if 1 <= number <= 12 else None


@rule("(mesmo período|período homólogo|igual período) [do ano passado|do ano anterior|de um ano antes]")
def period_a_year_before() -> Time:
    """«o mesmo período do ano passado»: the one named last, a year before."""
    return accounts.period_a_year_before()


reads(accounts.period_of_year, "(mesmo período|período homólogo|igual período|igual mês|mesmo mês) de {year}")

reads(seasons.season_across_years, "{season} de {year} (-|/|–) ({_:year}|{_:two_digits})")
reads(seasons.season_of_year, "{season} (de|do ano de) {year}")
reads(seasons.season_of_near_year, "{season} [,] {year_shift}")
reads(seasons.last_season, f"{{season}} {PAST}", f"{PAST} {{season}}")
reads(seasons.next_season, f"{NEXT} {{season}}", "{season} (que vem|próximo)")
reads(seasons.this_season, "(este|neste|deste|esta|nesta|desta) {season}")
reads(seasons.season_of_told_year, "(nesse|naquele|desse|daquele|nessa|naquela) {season}")
reads(seasons.following_season, f"{{season}} {AFTER}")
reads(
    seasons.season_alone,
    "(no|na|do|da|até o|até ao|até à|antes do|desde o|desde a|para o|o|e o) > {season} <! (de|do|árabe|da)",
)

# feasts and named periods

reads(feasts.feast_of_year, "{feast} de {year}", "{feast} {year}")
reads(feasts.last_feast, f"{PAST} {{feast}}", "{feast} passado", "{feast} passada")
reads(feasts.next_feast, f"{NEXT} {{feast}}")
ignores(
    f"{{_:named_by_date}} [{OF}] {{_:feast}}",
    "(mercado|feira|árvore|cabaz|presente|presentes|prendas|férias|festas|compras|época) (de|do) {_:feast}",
)
reads(feasts.feast_alone, "{feast}", "feriado (de|do|da) > {feast}", name="holiday")
PORTUGUESE.table("saint", words.SAINTS)
PORTUGUESE.slots["name"] = Numeral(frozenset([WORD]), lambda tokens, index: tokens.capitalised(index) or None)
reads(feasts.feast_alone, "(no|do|véspera de|dia de|feriado de) > {feast:saint} <! {_:name}", name="holiday")
reads(feasts.named_period, "[o|a] {period}")

# around a time

reads_part(parts.early, f"{EARLY} {OF} {{time}}")
reads_part(parts.middle, f"(meados|meio) {OF} {{time}}")
reads_part(parts.late, f"{LATE} {OF} {{time}}")
NIGHT = "(noite|manhã|tarde|madrugada|tardinha)"
reads_part(
    parts.with_clock,
    "{time} [,] (às|pelas|à|as|por volta das|cerca das|a partir das|até às|das) {clock} [{_:part_of_day}]",
    "{time} [,] {clock}",
    "{time} [,] {_:part_of_day}",
    "{time} [,] {_:part_of_day} [,] (às|pelas|por volta das|cerca das|a partir das) {clock}",
    f"{NIGHT} (de|da|do|desta|deste|dessa) {{time}}",
    f"{NIGHT} (de|da|do|desta|deste|dessa) {{time}} [,] (às|pelas) {{clock}}",
    "{clock} (de|do dia|da|desta|deste) {time}",
    "(zero hora|meia-noite|meio-dia|zero horas) (de|do dia|da|desta|deste) {time}",
)
reads_part(parts.day_before, f"(véspera|dia anterior|antevéspera) {ANCHOR} {{time}}", name="eve_of")
reads_part(parts.day_after, "dia seguinte (a|ao|à) {time}")
COUNT = f"{ABOUT} {{number}} {{unit}}"
reads_part(parts.units_before, f"{COUNT} antes (de|do|da) {{time}}")
reads_part(parts.units_after, f"{COUNT} (depois de|depois do|depois da|após|após o|após a) {{time}}")
reads_part(parts.unit_before, "{unit:one_unit} (anterior|antes) (a|ao|à|de|do|da) {time}")
reads_part(parts.unit_after, "{unit:one_unit} (seguinte|depois) (a|ao|à|de|do|da) {time}")
reads_part(
    parts.weekday_before_time, "{first:time} (antes|anterior) (de|do|da|a|ao|à) {time}", name="weekday_before"
)
reads_part(
    parts.weekday_after_time,
    "{first:time} (após|depois de|depois do|depois da|seguinte ao|seguinte à) {time}",
    name="weekday_after",
)
reads_part(
    ranges.from_day_to,
    "(de|entre|entre os dias|entre o dia|do dia|dos dias) > {dom} (a|e|ao) [dia|o dia] {last:time}",
    "{_:any_weekday} {dom} a {last:time}",
    "{dom} a {last:time}",
)
reads_part(ranges.from_day_to, "{dom} (-|–) {last:time}", name="days_joined")
reads_part(ranges.from_day_to, f"{NIGHT} de {{dom}} para {{last:time}}", name="night_between_days")


@rule("(de|dias|entre|entre os dias) > {first:dom} (a|e) {last:dom} <! {_:counted_or_of}")
def days_of_near_month(first: int, last: int) -> Time:
    """«de 27 a 29, festival»: of a month that the context gives."""
    return ranges.from_day_to(first, monthly(last))


# several times

TO = "(a|até|ao|à|até ao|até a|até à|até o)"
reads_range = PORTUGUESE.reads_range
reads_range(
    ranges.from_to,
    f"(de|desde|do|da|desde o|desde a|a partir de|das|entre) {{first:time}} [,|e] {TO} {{last:time}}",
    f"{NIGHT} de {{first:time}} para {{last:time}}",
    "entre [o|a|as] {first:time} e [o|a|as] {last:time}",
    f"{{first:time}} {TO} {{last:time}}",
)
reads_range(ranges.in_year, "{time:time} (de|do|desse|daquele) {year:time}")
NOT = "[,] (e não|não|em vez de|em vez da|em vez do|ao invés de) [em|na|no] [o|a]"
reads_range(ranges.not_last, f"{{first:time}} {NOT} {{last:time}}")
reads_range(
    ranges.not_first, "não [em|na|no] [o|a] {first:time} [,] (mas|mas sim|e sim) [em|na|no] [o|a] {last:time}"
)
reads_range(ranges.from_to_by_dash, "{first:time} (-|–|—) {last:time}")
AND = "(e|,|ou|e em|e no|e na|e a|e o|, e em|, em)"
reads_range(ranges.listed, f"{{first:time}} {AND} {{last:time}}")
reads_range(ranges.listed_three, f"{{first:time}} {AND} {{second:time}} {AND} {{last:time}}")

# open sides

reads_frame = PORTUGUESE.reads_frame
reads_frame(frames.since_then, "desde (há|pelo menos|meados de) {time}")
reads_frame(frames.since_or_from, "desde [já] [o|a|os|as] {time}", name="since_then")
reads_frame(
    frames.from_then,
    "(a partir|a contar) (de|do|da|desta|deste|das) {time}",
    "(a partir|a contar) (do|da) (manhã|tarde|noite) de {time}",
)
reads_frame(
    frames.until_then,
    "até [pelo menos|, pelo menos ,] [o|a|ao|à|os|às|as|ao final de|este|esta] {time}",
)
reads_frame(
    frames.by_then, "(o mais tardar|no máximo|o mais tardar até|no máximo até) [em|no|na|a|ao|à] {time}"
)
reads_frame(frames.before_then, "antes (de|do|da|dos|das|desta|deste) {time}")
reads_frame(frames.after_then, "(depois (de|do|da|dos|das|desta|deste)|após) [o|a] {time}")
reads_frame(
    parts.same_time,
    "(durante|ao longo de|ao longo do|no decorrer de|no decurso de) [o|a|todo o] {time}",
    name="throughout",
)

read_other_dates(PORTUGUESE, words.MONTHS)
