"""An interval as a person writes it, in the language asked for."""

from __future__ import annotations

from functools import lru_cache

from api.calendar.intervals import Interval
from api.display.writer import writer_of


@lru_cache(maxsize=65536)
def display(interval: Interval, language: str) -> str:
    """«jeudi 31 juillet 2025», «novembre 2025», «depuis 2022»; English for a language not known here.

    ``language`` is an ISO 639-1 code, with or without a region. A weekday stands with a single day alone.
    """
    writer = writer_of(language.partition("-")[0].lower())
    if interval.start is None or interval.end is None:
        return writer.open_ended(interval)
    if interval.precision == "week":
        return writer.week(interval.start, interval.end)
    if "/" in interval.edtf:
        return writer.range(interval)
    return writer.period(interval, with_weekday=True)
