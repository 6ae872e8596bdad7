"""Periods, ranges and open ends in one language: dates from the locale data, in the language's own texts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from babel.dates import get_era_names

from api.calendar.edtf import HALVES, SPRING, THIRDS
from api.calendar.intervals import Interval
from api.display.dates import Fields, locale_of, written, written_range
from api.display.texts import DisplayTexts

QUALIFIERS = "?~%"
NAMES_OF_PARTS = {
    **dict(enumerate(("spring", "summer", "autumn", "winter"), SPRING)),
    **dict(enumerate(("early", "middle", "late"), THIRDS)),
    **dict(enumerate(("first_half", "second_half"), HALVES)),
}


@cache
def writer_of(texts: DisplayTexts) -> Writer:
    """The writer of a language, made on first use."""
    return Writer(texts)


def kind_of(period: Interval) -> str:
    """The precision of a period that is not a range, or the name of its season, third or half of a year."""
    if period.precision in ("season", "half", "interval"):
        return NAMES_OF_PARTS[int(period.edtf.rstrip(QUALIFIERS)[-2:])]
    return period.precision


class Writer:
    """Writes intervals in one language."""

    def __init__(self, texts: DisplayTexts) -> None:
        self.locale = locale_of(texts.locale)
        self.texts = texts

    def period(self, period: Interval, *, with_weekday: bool = False) -> str:
        """A single period, with its qualifier in words: «2022 environ», «2022 (?)»."""
        qualifier = period.edtf[-1]
        text = self._period(period, with_weekday and qualifier not in QUALIFIERS)
        if qualifier in "~%":
            text = self.texts.about.format(time=text)
        if qualifier in "?%":
            text = self.texts.uncertain.format(time=text)
        return text

    def range(self, interval: Interval) -> str:
        """From one period to another; what both share is written once where CLDR knows how."""
        first, last = (Interval.parse(side) for side in interval.edtf.split("/"))
        halves = self._halves(first, last)
        if halves is not None:
            return "".join(halves)
        start, end = self.period(first), self.period(last)
        return start if start == end else self._joined(start, end)

    def week(self, monday: int, sunday: int) -> str:
        """A whole week, by its first and last day."""
        first, last = Interval.day(monday), Interval.day(sunday)
        left, right = self._halves(first, last) or (self.period(first), self.period(last))
        start = left.rstrip("\u2009– ")
        days = left + right if left != start else self._joined(left, right)
        return self._elided(self.texts.week.format(first=start, last=right, days=days))

    def open_ended(self, interval: Interval, *, ahead: bool) -> str:
        """An interval with one open side; ``ahead`` if its event is still to come."""
        left, right = interval.edtf.split("/")
        since = interval.end is None
        period = Interval.parse(left if since else right)
        templates = self._templates(since=since, ahead=ahead)
        template = templates.get(kind_of(period), templates[""])
        return self._elided(template.format(time=self.period(period), year=self._years(period)))

    def _templates(self, *, since: bool, ahead: bool) -> Mapping[str, str]:
        if since:
            return self.texts.starting if ahead else self.texts.since
        return self.texts.by if ahead else self.texts.until

    def _period(self, period: Interval, with_weekday: bool) -> str:
        kind = kind_of(period)
        fields = self._fields(period.start)
        if kind in ("day", "month", "year", "quarter"):
            return written(fields, kind, with_weekday=with_weekday and fields.weekday_known)
        if kind == "century":
            return self._century(fields)
        if kind == "decade" and fields.needs_era:
            return self._joined(written(fields, "year"), written(self._fields(period.end), "year"))
        return self.texts.periods[kind].format(year=self._years(period))

    def _century(self, fields: Fields) -> str:
        number = fields.year // 100 + 1 if fields.year >= 0 else -fields.year // 100 + 1
        text = self.texts.periods["century"].format(number=self.texts.century_number(number))
        return text if fields.year >= 0 else f"{text} {get_era_names('abbreviated', self.locale)[0]}"

    def _years(self, period: Interval) -> str:
        """The year that names a period; two for a winter."""
        first, last = self._fields(period.start), self._fields(period.end)
        if kind_of(period) == "winter":
            halves = written_range(first, last, "year")
            return "".join(halves) if halves else self._joined(written(first, "year"), written(last, "year"))
        return written(first, "year")

    def _halves(self, first: Interval, last: Interval) -> tuple[str, str] | None:
        """Both halves of a range as CLDR writes them; None if it has no pattern for these periods."""
        kinds = {kind_of(first), kind_of(last)}
        qualified = {first.edtf[-1], last.edtf[-1]} & set(QUALIFIERS)
        if len(kinds) > 1 or qualified or not kinds <= {"day", "month", "year"}:
            return None
        return written_range(self._fields(first.start), self._fields(last.end), kinds.pop())

    def _fields(self, number: int | None) -> Fields:
        assert number is not None, "a period has both ends"
        return Fields(number, self.locale, self.texts.first_day)

    def _joined(self, first: str, last: str) -> str:
        pattern: str = self.locale.interval_formats[None]
        return pattern.format(first, last)

    def _elided(self, text: str) -> str:
        for full, elided in self.texts.elisions.items():
            text = text.replace(full, elided)
        return text
