"""A date as a person writes it in a form: in words of a language, in digits or in EDTF."""

from __future__ import annotations

import re
from dataclasses import dataclass

from api import languages
from api.calendar.edtf import has_qualified_period
from api.calendar.intervals import Interval
from api.display.dates import month_comes_first
from api.extraction.alone import settled_alone
from api.extraction.context import Context, Settled
from api.extraction.digits import time_in_digits

ALSO_TRIED = ("en", "fr")
"""Languages that are tried where that of the person does not know the words."""


_DATE_TIME = re.compile(
    r"(-?[0-9]{4}-[0-9]{2}-[0-9]{2})[T ]((?:[01][0-9]|2[0-3]):[0-5][0-9])"
    r"(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?"
)


_APOSTROPHE_OF_DECADE = re.compile(r"(?<=[0-9]0)['’](?=s\b)")
"""«1920's», which would be of the year 1920."""


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date, its clock if there is one, and the language whose words name it; None for digits and EDTF."""

    settled: Settled
    clock: str | None = None
    language: str | None = None


def written_date(text: str, tag: str, today: int) -> WrittenDate | None:
    """The date that a text is, as read on a day; None if it is none, or more than one.

    ``tag`` is that of a language that can be read, with a region or without one. In a region that writes the
    month first, 03/04/2025 is in March; elsewhere it is in April, and 7/31/2025 in July everywhere.
    """
    text = _APOSTROPHE_OF_DECADE.sub("", text.strip())
    found = _in_iso(text)
    if found is not None:
        return found
    month_first = month_comes_first(tag)
    in_digits = _in_digits(text, today, month_first=month_first)
    if in_digits is not None and month_first:
        return in_digits
    code = tag.partition("-")[0].lower()
    others = (_in_words(text, other, today) for other in ALSO_TRIED if other != code)
    return _in_words(text, code, today) or in_digits or next(filter(None, others), None)


def _in_iso(text: str) -> WrittenDate | None:
    """A date in EDTF, or a date-time, whose clock is not moved to another time zone."""
    date_time = _DATE_TIME.fullmatch(text)
    date, clock = date_time.groups() if date_time else (text, None)
    try:
        return None if has_qualified_period(date) else WrittenDate(Settled(Interval.parse(date)), clock)
    except ValueError:
        return None


def _in_digits(text: str, today: int, *, month_first: bool) -> WrittenDate | None:
    time = time_in_digits(text, month_first=month_first)
    settled = None if time is None else time.settled(Context(today))
    return None if settled is None else WrittenDate(settled)


def _in_words(text: str, code: str, today: int) -> WrittenDate | None:
    found = settled_alone(text, languages.language(code), today)
    return None if found is None else WrittenDate(found.settled, found.clock, code)
