"""The kinds of values in requests and responses.

Patterns are exact: the service accepts what the OpenAPI document allows, and nothing else. They say
``[0-9]``: in Python, ``\\d`` is also a digit of other scripts, «٣».
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, ClassVar

from marshmallow import ValidationError, fields, validate
from typing_extensions import override

from api.calendar.days import iso_date
from api.calendar.edtf import PART_CODES, has_qualified_period
from api.calendar.intervals import Interval, written
from api.storage.facts import OPEN_END, OPEN_START

LAST_ID = 2**31 - 1

_DAY_OF_YEAR = (
    r"(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
)
_FOURTH_YEAR, _FOURTH_CENTURY = r"(?:0[48]|[2468][048]|[13579][26])", r"(?:[02468][048]|[13579][26])00"
_DATE = rf"(?:[0-9]{{4}}-{_DAY_OF_YEAR}|(?:[0-9]{{2}}{_FOURTH_YEAR}|{_FOURTH_CENTURY})-02-29)"
_RECENT_DATE = rf"(?:[12][0-9]{{3}}-{_DAY_OF_YEAR}|(?:[12][0-9]{_FOURTH_YEAR}|(?:1[26]|2[048])00)-02-29)"
_MASKED = (  # none crosses year 0
    r"(?:[0-9]{3}X|[0-9]{2}XX|-(?:00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})X|-(?:0[1-9]|[1-9][0-9])XX)"
)
_UNSPECIFIED = r"-?[0-9]{4}-(?:XX(?:-XX)?|(?:0[1-9]|1[0-2])-XX)"
_DATED = rf"(?:-?{_DATE}|-?[0-9]{{4}}(?:-(?:0[1-9]|1[0-2]))?)[?~%]?"
_SINGLE = rf"(?:{_DATED}|-?[0-9]{{4}}-{PART_CODES}|{_UNSPECIFIED}|{_MASKED})"
_HOUR, _SIXTIETH = "(?:[01][0-9]|2[0-3])", "[0-5][0-9]"
_CLOCK = rf"{_HOUR}:{_SIXTIETH}(?::{_SIXTIETH}(?:\.[0-9]{{1,9}})?)?"
_OFFSET = rf"(?:Z|[+ -]{_HOUR}:?{_SIXTIETH})"  # A + that was not written %2B arrives as a space.

CLOCK_TIME = rf"^{_HOUR}:{_SIXTIETH}$"
PARTIAL_DATE = rf"^-?(?:{_DATE}|[0-9]{{4}}(?:-(?:0[1-9]|1[0-2]))?)$"
EDTF = rf"^(?:{_SINGLE}(?:/(?:\.\.|{_SINGLE})?)?|(?:\.\.)?/{_SINGLE})$"
INSTANT = rf"^{_RECENT_DATE}(?:T{_CLOCK}{_OFFSET})?$"
RECENT_DAY = rf"^{_RECENT_DATE}$"
PUBLISHED_AT = rf"^{_RECENT_DATE}(?:T{_CLOCK}{_OFFSET}?)?$"
MONTH_AND_DAY = rf"^(?:{_DAY_OF_YEAR}|02-29)$"
_SPACES = (  # spelt out because regular expression dialects disagree about \s
    r"\u0020\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff"
)
_BREAKS = r"\u0001-\u001f\u0085\u2028\u2029"
SHOWN = rf"^[{_BREAKS}{_SPACES}]*[^\u0000{_BREAKS}{_SPACES}][^\u0000]*$"
"""Text with a visible character and no NUL.

Neighbouring parts of the pattern match different characters, so that it takes linear time.
"""
_UNFIT = r"\u0000-\u001f\u007f-\u009f\u2028\u2029\u202d\u202e\ufffe\uffff"
"""What no line of text holds.

These are control characters and line breaks; the bidi overrides, which show other words than are stored
(other marks of direction and joiners are part of many scripts); and what no XML may hold.
"""
LINE = rf"^[{_SPACES}]*[^{_UNFIT}{_SPACES}][^{_UNFIT}]*$"
"""A line of text with a visible character."""
LABEL = rf"^[{_SPACES}]*[^{_UNFIT}{_SPACES},][^{_UNFIT},]*$"
WEB_ADDRESS = rf"^https?://[^{_UNFIT}{_SPACES}\u0022<>]+$"
DIGITS = r"^[0-9]{1,10}$"


class Matching(validate.Validator):
    """Refuses a string that does not match the whole pattern."""

    def __init__(self, pattern: str, message: str) -> None:
        self.matches = re.compile(pattern.removesuffix("$") + r"\Z").match
        self.message = message

    def __call__(self, value: str) -> str:
        if not self.matches(value):
            raise ValidationError(self.message)
        return value


class Recent(Matching):
    """Refuses what is no date-time from 1000 to 2999; returns it with its offset as ISO 8601 writes it."""

    _year = re.compile("([0-9]+)-")

    @override
    def __call__(self, value: str) -> str:
        year = self._year.match(value)
        if year and not FIRST_YEAR <= int(year[1][:5]) <= LAST_YEAR:
            raise ValidationError(f"The year must be from {FIRST_YEAR} to {LAST_YEAR}.")
        return super().__call__(value).replace(" ", "+")


FIRST_YEAR, LAST_YEAR = 1000, 2999
"""The years that ``_RECENT_DATE`` has."""


class FewBytes(validate.Validator):
    """Refuses a string of more bytes in UTF-8: indexes count in bytes."""

    def __init__(self, most: int) -> None:
        self.most = most

    def __call__(self, value: str) -> str:
        if len(value.encode(errors="replace")) > self.most:
            raise ValidationError(f"Longer than {self.most} bytes in UTF-8.")
        return value


class Text(fields.String):
    """A string that matches a pattern, which OpenAPI shows, of at most ``most`` characters unless None."""

    def __init__(
        self,
        pattern: str = LINE,
        *,
        most: int | None,
        message: str = "Must hold more than spaces, and neither line breaks nor control characters.",
        **kwargs: Any,
    ) -> None:
        metadata = {"pattern": pattern, **kwargs.pop("metadata", {})}
        checks = [Matching(pattern, message), validate.Length(min=1, max=most), *kwargs.pop("checks", ())]
        super().__init__(validate=checks, metadata=metadata, **kwargs)


class Tag(Text):
    """A label that people give to an article or an event. It contains no comma: commas separate tags."""

    def __init__(self) -> None:
        refusal = "Must hold more than spaces, and neither commas, line breaks nor control characters."
        super().__init__(LABEL, most=100, message=refusal)


class Clock(fields.String):
    """A clock time, HH:MM."""

    def __init__(self, **kwargs: Any) -> None:
        refusal = "Must be a clock time from 00:00 to 23:59: HH:MM."
        metadata = {"pattern": CLOCK_TIME, "example": "19:30", **kwargs.pop("metadata", {})}
        super().__init__(validate=Matching(CLOCK_TIME, refusal), metadata=metadata, **kwargs)


class Edtf(fields.String):
    """An EDTF string, loaded as an ``Interval``."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(metadata={"pattern": EDTF, **kwargs.pop("metadata", {})}, **kwargs)

    @override
    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> Any:
        text = super()._deserialize(value, attr, data, **kwargs)
        if has_qualified_period(text):
            raise ValidationError(f"{text!r} has ?, ~ or % after what is no day, month or year.")
        try:
            return Interval.parse(text)
        except ValueError as error:
            raise ValidationError(f"{error}.") from error


class WrittenEdtf(fields.String):
    """An EDTF string, dumped as every reader of EDTF takes it."""

    @override
    def _serialize(self, value: str | None, attr: str | None, obj: Any, **kwargs: Any) -> str | None:
        return None if value is None else written(value)


class PartialDate(Edtf):
    """A day, month or year, loaded as an ``Interval``."""

    _shape = Matching(PARTIAL_DATE, "Must be a date that exists: YYYY, YYYY-MM or YYYY-MM-DD.")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(metadata={"pattern": PARTIAL_DATE, **kwargs.pop("metadata", {})}, **kwargs)

    @override
    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> Any:
        if not isinstance(value, str):
            raise self.make_error("invalid")
        return Interval.parse(self._shape(value))


class Instant(fields.Field[datetime]):
    """An aware date-time. A bare date is loaded as its first instant in UTC; dumped values are in UTC."""

    _shape = Recent(
        INSTANT, "Must be a date that exists, such as 2025-03-21, or a date-time with its offset from UTC."
    )
    SHOWN: ClassVar = {"type": "string", "format": "date-time", "example": "2025-08-01T09:30:00.000Z"}

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(metadata=kwargs.pop("metadata", self.SHOWN), **kwargs)

    @override
    def _serialize(self, value: datetime | None, attr: str | None, obj: Any, **kwargs: Any) -> str | None:
        return None if value is None else written_instant(value)

    @override
    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> datetime:
        if not isinstance(value, str):
            raise ValidationError("Not a valid string.")
        instant = datetime.fromisoformat(self._shape(value))
        return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


@lru_cache(maxsize=1024)
def written_instant(at: datetime) -> str:
    """An instant in UTC, to the millisecond, as JSON shows it."""
    return f"{at.astimezone(UTC).isoformat(timespec='milliseconds')[:-6]}Z"


class Day(fields.Field[int]):
    """A day number, dumped as an ISO 8601 date, or as null for an open side."""

    def __init__(self, description: str, example: str, **kwargs: Any) -> None:
        # No ``format: date``: RFC 3339 knows no years before 0000.
        shown = {"type": ["string", "null"], "pattern": r"^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
        metadata = {**shown, "description": description, "example": example}
        super().__init__(metadata=metadata, **kwargs)

    @override
    def _serialize(self, value: int | None, attr: str | None, obj: Any, **kwargs: Any) -> str | None:
        return None if value is None or value in (OPEN_START, OPEN_END) else iso_date(value)


class RecentDay(fields.Field[int]):
    """A day from 1000 to 2999, loaded as its number."""

    _shape = Recent(RECENT_DAY, "Must be a day that exists: YYYY-MM-DD.")

    def __init__(self, **kwargs: Any) -> None:
        shown = {"type": "string", "pattern": RECENT_DAY}
        super().__init__(metadata={**shown, **kwargs.pop("metadata", {})}, **kwargs)

    @override
    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> int:
        if not isinstance(value, str):
            raise ValidationError("Not a valid string.")
        return date.fromisoformat(self._shape(value)).toordinal()


class Strings(fields.List[Any]):
    """A list of strings, dumped as it is stored."""

    def __init__(self, description: str, example: list[str], **kwargs: Any) -> None:
        super().__init__(fields.String(), metadata={"description": description, "example": example}, **kwargs)

    @override
    def _serialize(
        self, value: list[Any] | None, attr: str | None, obj: Any, **kwargs: Any
    ) -> list[Any] | None:
        return None if value is None else list(value)


class Number(fields.Integer):
    """A whole number in a query string: decimal digits and nothing else."""

    _shape = Matching(DIGITS, "Not a valid integer.")

    @override
    def _validated(self, value: Any) -> int:
        if isinstance(value, str):
            self._shape(value)
        return super()._validated(value)


class Flag(fields.Boolean):
    """``true`` or ``false`` in a query string; Python's clients write the first letter large."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(truthy={"true", "True"}, falsy={"false", "False"}, **kwargs)


class Id(fields.Integer):
    """The id of a row as a JSON number; unlike marshmallow's integers, not a string or a boolean."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(validate=validate.Range(1, LAST_ID), **kwargs)

    @override
    def _validated(self, value: Any) -> int:
        whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
        if isinstance(value, bool) or not whole:
            raise self.make_error("invalid", input=value)
        return int(value)


def one_of(choices: tuple[str, ...], **kwargs: Any) -> fields.String:
    """A string that is one of the choices."""
    refusal = "Must be one of: {choices}."
    return fields.String(validate=validate.OneOf(choices, error=refusal), **kwargs)


class ShortList(fields.List[Any]):
    """A list of ``least`` to ``most`` values.

    They are counted before they are looked at: half a million wrong ones took 30 s and 20 MB of messages.
    """

    def __init__(self, each: fields.Field[Any], *, least: int = 0, most: int = 50, **kwargs: Any) -> None:
        self._number = validate.Length(min=least or None, max=most)
        super().__init__(each, validate=self._number, **kwargs)

    @override
    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> list[Any | None]:
        if isinstance(value, list):
            self._number(value)
        return super()._deserialize(value, attr, data, **kwargs)


class Names(ShortList):
    """A list of names or labels, each of which counts once."""

    @override
    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> list[Any | None]:
        return list(dict.fromkeys(super()._deserialize(value, attr, data, **kwargs)))


class CommaList(ShortList):
    """A list of values in a query string, comma-separated or repeated.

    It is loaded from a string, or from a tuple if the parameter is given more than once.
    """

    @override
    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> list[Any | None]:
        return super()._deserialize(self.values_in(value), attr, data, **kwargs)

    def values_in(self, given: str | tuple[str, ...]) -> list[str]:
        """The values in what is given for the parameter; none of them contains a comma."""
        return ",".join([given] if isinstance(given, str) else given).split(",")
