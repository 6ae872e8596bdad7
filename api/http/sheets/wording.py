"""Dates, names of rules and reasons in the language of the reader."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from babel import Locale

from api.calendar.days import day_number
from api.calendar.intervals import Interval
from api.display import display
from api.display.writer import writer_of
from api.extraction.status import Status
from api.http.showing.events import PASSED, sign_of
from api.languages import display_texts


@dataclass(frozen=True, slots=True)
class Wording:
    """The texts of a page, their language and that of its dates, and the day on which it is read."""

    texts: Mapping[str, Mapping[str, Any]]
    spoken: str
    dates: str
    today: int

    def language(self, code: str) -> str:
        """The name of a language; its code if it has no name."""
        base = code.partition("-")[0]
        return str(Locale.parse(self.spoken).languages.get(base, code))

    def interval(self, interval: Interval, status: str = Status.OCCURRED) -> str:
        """An interval in words, with the weekday of a day."""
        return display(interval, display_texts(self.dates), ahead=Status(status).looks_ahead)

    def period(self, period: Interval) -> str:
        """A period that is not a range, without the weekday of a day."""
        return writer_of(display_texts(self.dates)).period(period)

    def day(self, number: int | None) -> str:
        """A day without its weekday; empty without one."""
        return "" if number is None else self.period(Interval.day(number))

    def edtf(self, edtf: str, *, status: str = Status.OCCURRED) -> str:
        """The interval that an EDTF string names, in words."""
        return self.interval(Interval.parse(edtf), status)

    def instant(self, at: datetime) -> str:
        """The day and the clock time of an instant, in UTC."""
        return f"{self.day(day_number(at.year, at.month, at.day))}, {at:%H:%M} UTC"

    def rule(self, name: str) -> str:
        """What a rule reads, such as "weekday alone"."""
        named: str = self.texts.get("rules", {}).get(name, name.replace("_", " "))
        return named

    def named(self, area: str, names: Iterable[str]) -> list[str]:
        """Names as the area of the sheets words them; those without a text as they are."""
        return [self.texts["opened"][area].get(name, name) for name in names]

    def sign(self, status: str, end: int | None) -> str:
        """The status, or "passed" for what was planned for days that are over."""
        return sign_of(status, over=end is not None and end < self.today)

    def name_of_sign(self, sign: str) -> str:
        """The name of a sign, such as "planned, outcome unknown"."""
        common = self.texts["common"]
        name: str = common[PASSED] if sign == PASSED else common["statuses"][sign]
        return name
