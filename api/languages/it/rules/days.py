"""Days and months by their date, and days counted from the publication."""

from __future__ import annotations

from api.calendar.intervals import Interval
from api.extraction.meanings import days, months, parts, ranges
from api.extraction.recurring import monthly
from api.extraction.times import FromPublication, Time
from api.languages.it.rules.language import DAY_LEAD, ITALIAN, LAST, NEXT, OF

# fmt: off
# no times

ITALIAN.ignores(f"{{_:street}} [{OF}] {{_:dom}} [{OF}] {{_:month}} [{{_:year}}]",
    f"{{_:street}} [{OF}] {{_:century}} {{_:month}}", f"{{_:street}} [{OF}] {{_:number_word}} {{_:month}}",
    f"{{_:street}} [{OF}] {{_:month}}", "{_:numbered} [n|.|°] {_:numeric_date}",
    "(ogni|tutti gli anni [a|in]) {_:month}", "di giorno in giorno", "giorno per giorno",
    "all'ordine del giorno", "ordine del giorno", "dall'oggi al domani", "al giorno d'oggi", "un domani")

# dates

YEAR_OF = "[del|dell'|di|dell'anno]"
ITALIAN.reads(days.date_in_digits, "{date:iso_date}", name="iso_date")
ITALIAN.reads(days.date_in_digits, "{date:numeric_date}", name="numeric_date")
ITALIAN.reads(
    days.full_date,
    "[{_:named_weekday} [,|{_:open_bracket}] [il|l']]"
    f" {{day:dom}} [.|d'|di] {{month}} [,] {YEAR_OF} {{year:any_year}}",
)
NEXT_DAY = "(e|o|e il|e l'|al|all'|fino al|-|–)"
"""What joins a day to a later one that has their month."""
ITALIAN.reads(days.full_date, f"{{day:dom}} < {NEXT_DAY} {{_:dom}} {{month}} {YEAR_OF} {{year}}",
    f"{{day:dom}} < , {{_:dom_list}} [(e|o) [il]] [{{_:dom}}] {{month}} {YEAR_OF} {{year}}",
    name="day_of_listed_dates")
ITALIAN.reads(days.day_and_month,
    f"[{{_:weekday}}] {{day:dom}} < {NEXT_DAY} [{{_:weekday}}] {{_:dom}} {{month}}",
    "{day:dom} < , {_:dom_list} [(e|o) [il]] [{_:dom}] {month}", name="day_and_month_of_listed_dates")
ITALIAN.reads(days.day_and_month, "{day:dom} [.|d'|di] {month} [corrente|p.v.]",
    f"{{day:dom}} {{month}} {NEXT}", "prossimo {day:dom} {month}")
ITALIAN.reads(days.last_day_and_month, f"{{day:dom}} {{month}} ({LAST}|u.s.)", "scorso {day:dom} {month}")
ITALIAN.reads(days.weekday_day_and_month, "{weekday:named_weekday} [,] [il|l'] {day:dom} [.|d'|di] {month}",
    "{weekday} {_:open_bracket} {day:dom} {month} {_:close_bracket}")
ITALIAN.reads(days.day_of_this_month, "{day:dom} (corrente|c.m.|corr.) [mese]",
    f"{{day:dom}} < {NEXT_DAY} {{_:dom}} (corrente|c.m.|corr.)",
    "{day:dom} (di questo mese|del mese corrente|del mese in corso)")
ITALIAN.reads(days.day_and_month_in_digits,
    f"({DAY_LEAD}|entro il|fino al) > {{date:any_day_month}} <! {{_:of}}",
    "{weekday:named_weekday} [,] [il|l'] {date:any_day_month}",
    "({start}|{found} (-|–|al|e|,|e il)|{_:open_bracket}) > {date:day_month}")
ITALIAN.reads(days.weekday_and_day, "{weekday:named_weekday} [,] [il|l'] {day:dom} <! {_:after_number}")
ITALIAN.reads(days.weekday_with_day, "{weekday} {_:open_bracket} {day:dom} {_:close_bracket}")
ITALIAN.reads(days.day_alone, "(il|l'|al|all'|dal|dall'|del|dell') giorno > {day:dom} <! {_:of}",
    "(il|l'|dal|dall') > {day:dom} < (,|.|;|:|alle|ore|{_:close_bracket})",
    "({start}|;) (il|l') > {day} [,] <! {_:after_number}")
ITALIAN.reads(days.day_of_near_year, "{day:dom} {month} {year_shift:shifted_year}")


@ITALIAN.rule("{day:dom} {month} di {number} anni fa")
def day_of_year_ago(day: int, month: int, number: int) -> Time:
    """«l'11 giugno di cinque anni fa»."""
    return days.day_of_near_year(month, day, -number)


ITALIAN.reads(days.day_of_near_month, "{day:dom} {shift:shifted_month}")


@ITALIAN.rule("notte (tra|fra) (il|l') {first:dom} e (il|l') {last:dom} <! {_:month}")
def night_between_days(first: int, last: int) -> Time:
    """«la notte tra il 3 e il 4»: both days, of a month that the context gives."""
    return ranges.from_day_to(first, monthly(last))


# from the day of publication

WEEKDAY_OR_DATE = "[,] {_:weekday} [,] [{_:dom}] [{_:month}] [{_:year}]"
ITALIAN.reads(days.yesterday, "ieri", f"ieri {WEEKDAY_OR_DATE}", "ieri [,] {_:dom} {_:month}")
ITALIAN.reads(days.day_before_yesterday, "(l'|dell'|all'|dall') altro ieri", "altroieri", "ieri l'altro",
    "avantieri")
ITALIAN.reads(days.tomorrow, "domani", f"domani {WEEKDAY_OR_DATE}", "domani [,] {_:dom} {_:month}",
    "domattina")
ITALIAN.reads(days.day_after_tomorrow, "dopodomani", "domani l'altro", "posdomani")
ITALIAN.reads(days.today, "(stasera|stamattina|stamani|stamane|stanotte)",
    "(questa|questo) (mattina|sera|notte|mattinata|serata|mattino|pomeriggio)", "in giornata",
    name="part_of_today")


@ITALIAN.rule("oggi", "quest'oggi", f"oggi {WEEKDAY_OR_DATE}", "oggi [,] {_:dom} {_:month}")
def today() -> Time:
    """A day that a state can fill, as in «oggi l'azienda ha cento addetti»."""
    return FromPublication(Interval.day, lasting=True)


ITALIAN.reads(days.last_night, "(la|della|nella|dalla) > scorsa notte", "notte scorsa")


# months

ITALIAN.reads(months.month_alone, "{month}", "mese di {month}")
ITALIAN.reads(months.month_and_year, f"[mese di] {{month}} {YEAR_OF} {{year:any_year}}")
ITALIAN.reads(months.last_month_named, f"{{month}} {LAST}", "scorso {month}")
ITALIAN.reads(months.next_month_named, f"{{month}} {NEXT}", "prossimo {month}")
ITALIAN.reads(months.month_of_near_year, "{month} {year_shift:shifted_year}")
ITALIAN.reads(months.half_of_month, f"{{ordinal}} (metà|quindicina) {OF} {{month}}",
    "{ordinal} (metà|quindicina) del mese di {month}")


@ITALIAN.rule("primi [giorni] (di|del mese di) {month}", "primissimi giorni di {month}")
def first_days_of_month(month: int) -> Time:
    """«ai primi di maggio»: its first third."""
    return parts.early(months.month_alone(month))


@ITALIAN.rule("{month} di {number} anni fa")
def month_of_year_ago(month: int, number: int) -> Time:
    """«nel giugno di tre anni fa»."""
    return months.month_of_near_year(month, -number)


@ITALIAN.rule("ultimi giorni (di|del mese di) {month}")
def last_days_of_month(month: int) -> Time:
    """«gli ultimi giorni di maggio»: its last third."""
    return parts.late(months.month_alone(month))
