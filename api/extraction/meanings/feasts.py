"""Feasts and named periods: «Christmas», «last Easter», «the Cold War»."""

from __future__ import annotations

from dataclasses import replace

from api.calendar.intervals import Interval
from api.calendar.recurring import InYear
from api.extraction.context import Direction
from api.extraction.recurring import yearly
from api.extraction.sides import always
from api.extraction.times import Fixed, Time


def feast_alone(feast: InYear) -> Time:
    """«Christmas», of a year that the context gives."""
    return replace(yearly(feast), named=True)


def feast_of_year(feast: InYear, year: int) -> Time | None:
    """«Christmas 2024»; None if that year has no such day."""
    interval = feast(year)
    return None if interval is None else Fixed(interval)


def last_feast(feast: InYear) -> Time:
    """«last Christmas»."""
    return always(yearly(feast), Direction.PAST)


def next_feast(feast: InYear) -> Time:
    """«next Christmas»."""
    return always(yearly(feast), Direction.FUTURE)


def named_period(period: Interval) -> Time:
    """«the Cold War», «D-Day»."""
    return Fixed(period)
