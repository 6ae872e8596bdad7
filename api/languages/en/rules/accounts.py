"""Periods of annual accounts: «for the nine months», «the year-earlier quarter»."""

from __future__ import annotations

from api.calendar.intervals import Precision
from api.extraction.meanings import accounts, seasons
from api.extraction.times import Time
from api.languages.en.rules.language import ENGLISH

EARLIER = "(earlier|ago)"
SAME = "(the|a) (same|corresponding|comparable|like|similar)"

# the period named before

ENGLISH.reads(accounts.told_quarter, "(in|for|during|of) > (the|that) quarter <! {_:of_or_to}")
ENGLISH.reads(accounts.told_month, "(in|for|during) > the month <! {_:of_or_to}")
ENGLISH.reads(
    accounts.latest_quarter,
    "(the|its|their) (latest|most recent|recent|just - ended) quarter <! {_:in_sport}",
)
ENGLISH.reads(
    accounts.year_of_told_period,
    "for > the (full|entire|whole) year <! {_:of_or_to}",
    "for > the year < {_:in_business} <! {_:of_or_to}",
)

# the same one of another year

ENGLISH.reads(
    accounts.period_a_year_before,
    f"[the|a|its|their] year [-] {EARLIER} (period|months|half)",
    "(the|its|their) prior - year (period|months)",
    f"{SAME} (period|months) {{_:year_before}}",
)
ENGLISH.reads(accounts.period_of_year, f"{SAME} period (of|in) {{year}}", "the {year} period")


@ENGLISH.rule(
    f"[the|a|its|their] year [-] {EARLIER} quarter",
    "(the|its|their) prior - year quarter",
    f"{SAME} quarter {{_:year_before}}",
)
def quarter_a_year_before() -> Time:
    """«the year-earlier quarter»."""
    return accounts.period_a_year_before(Precision.QUARTER)


@ENGLISH.rule(f"[the|a|its|their] year - {EARLIER} month", f"{SAME} month {{_:year_before}}")
def month_a_year_before() -> Time:
    """«the year-earlier month»."""
    return accounts.period_a_year_before(Precision.MONTH)


@ENGLISH.rule(f"{SAME} quarter (of|in) {{year}}", "the {year} quarter")
def quarter_of_other_year(year: int) -> Time:
    """«the same quarter of 1989»."""
    return accounts.period_of_year(year, Precision.QUARTER)


@ENGLISH.rule(f"{SAME} month (of|in) {{year}}")
def month_of_other_year(year: int) -> Time:
    """«the same month of 1989»."""
    return accounts.period_of_year(year, Precision.MONTH)


ENGLISH.reads(
    seasons.quarter_alone,
    "{quarter:ordinal} period < {_:in_business} <! {_:of_or_to}",
    name="quarter_called_period",
)
