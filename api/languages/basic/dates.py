"""Dates in forms that no rule covers: the span is found here and read by dateparser."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime

from api.calendar.intervals import Interval
from api.extraction.language import Language
from api.extraction.times import Fixed, Time
from api.extraction.tokens import INTEGER, MARK, WORD, Tokens
from api.languages.basic.locales import SAME_AS

LONGEST_DATE = 7
JOINTS = frozenset("-/.,")
CODE_MARKS = frozenset(".°º#§№")
NO_REFERENCE = datetime(2000, 1, 1)


class OtherDate:
    """A slot for a run of numbers, joints and at most one name of a month that may be a date.

    Its value is a function, so that dateparser is asked only if no rule of the language reads as much.
    """

    def __init__(self, code: str, months: Collection[str], order: str) -> None:
        self._code = code
        self._months = frozenset(month.lower() for month in months)
        self._order = order
        self.first = frozenset([INTEGER]) | self._months

    def match(self, tokens: Tokens, index: int) -> tuple[Callable[[], Interval | None], int] | None:
        end = self._end(tokens, index)
        if end is None:
            return None
        span = tokens.between(index, end)
        return lambda: date_in(span, self._code, self._order), end

    def _end(self, tokens: Tokens, index: int) -> int | None:
        """The end of the run with a day, month and year that starts here; None if there is none."""
        if index and self._continues(tokens, index):
            return None
        numbers: list[str] = []
        months = 0
        for at in range(index, min(index + LONGEST_DATE, len(tokens))):
            norm, kind = tokens.norms[at], tokens.kinds[at]
            if kind == INTEGER:
                numbers.append(norm)
            elif kind == WORD and norm in self._months:
                months += 1
            elif norm not in JOINTS or not (months or self._inside(tokens, at)):
                return None
            if len(numbers) + months == 3:
                return at + 1 if _may_be_date(numbers, months) and not _goes_on(tokens, at + 1) else None
        return None

    @staticmethod
    def _continues(tokens: Tokens, index: int) -> bool:
        """Whether the run belongs to what precedes it: «n° 12-5-2024», «L. 12-5-2024», «v1-2-2024»."""
        before = tokens.norms[index - 1]
        glued = tokens.glued(index) and (tokens.kinds[index - 1] != MARK or before in JOINTS)
        return glued or before in CODE_MARKS

    @staticmethod
    def _inside(tokens: Tokens, at: int) -> bool:
        """Whether a mark joins two numbers: «24-02-2022», but not «3, 4» or «2 - 1»."""
        return tokens.glued(at) and at + 1 < len(tokens) and tokens.glued(at + 1)


def _may_be_date(numbers: list[str], months: int) -> bool:
    years = [number for number in numbers if len(number) == 4 and 1000 <= int(number) <= 2999]
    days = [number for number in numbers if len(number) <= 2 and 1 <= int(number) <= 31]
    return months <= 1 and len(years) == 1 and len(days) == 2 - months


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Whether more follows without a space, so that the run is part of a code or number."""
    if index >= len(tokens) or not tokens.glued(index):
        return False
    joined = tokens.norms[index] in JOINTS and index + 1 < len(tokens) and tokens.glued(index + 1)
    return joined or tokens.kinds[index] != MARK


def date_in(span: str, code: str, order: str) -> Interval | None:
    """The day that a complete date names; None if dateparser can't read it."""
    import dateparser

    found = dateparser.parse(
        span,
        languages=[SAME_AS.get(code, code)],
        settings={
            "RELATIVE_BASE": NO_REFERENCE,
            "STRICT_PARSING": True,
            "DATE_ORDER": "YMD" if span[:4].isdecimal() else "MDY" if order == "MDY" else "DMY",
            "PARSERS": ["absolute-time"],
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    return None if found is None else Interval.day(found.toordinal())


def read_other_dates(language: Language, months: Collection[str], order: str = "DMY") -> None:
    """Makes a language read complete dates that its own rules don't cover; call it after its last rule."""
    language.slots["other_date"] = OtherDate(language.code, months, order)
    language.reads(_day_read, "{other_date}", name="fallback")


def _day_read(other_date: Callable[[], Interval | None]) -> Time | None:
    interval = other_date()
    return None if interval is None else Fixed(interval)
