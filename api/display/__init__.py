"""Intervals as people write them, in any language whose texts are handed in."""

from __future__ import annotations

from functools import lru_cache

from api.calendar.intervals import Interval
from api.display.texts import DisplayTexts
from api.display.writer import writer_of


@lru_cache(maxsize=65536)
def display(interval: Interval, texts: DisplayTexts, *, ahead: bool = False) -> str:
    """An interval in words: «jeudi 31 juillet 2025», «novembre 2025», «depuis 2022».

    ``ahead`` if its event is still to come: then an open side is «à partir du 30 août», "by 2030".
    The weekday is written for a single day only.
    """
    writer = writer_of(texts)
    if interval.start is None or interval.end is None:
        return writer.open_ended(interval, ahead=ahead)
    if interval.precision == "week":
        return writer.week(interval.start, interval.end)
    if "/" in interval.edtf:
        return writer.range(interval)
    return writer.period(interval, with_weekday=True)
