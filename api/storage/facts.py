"""The facts of an event: what it says, whether read from an article, stored, or typed in by a person.

Every list of an event's fields is derived from ``EventFacts``: columns, what a mention says, the history, the
comparison of two events, edits, bulk loading. A new field is declared here, with a default; it needs a column
in ``models/events.py``, a migration, a place in ``schemas/events.py``, and a seed that has it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from operator import attrgetter
from typing import Any

from api.calendar.days import FIRST_DAY, LAST_DAY
from api.calendar.intervals import Interval, Precision

OPEN_START, OPEN_END = FIRST_DAY - 1, LAST_DAY + 1
"""The day numbers stored for an open side, so that open intervals sort and compare like others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFacts:
    """What an event says. ``time`` is HH:MM; ``language`` is the ISO 639-1 code of the title."""

    title: str
    interval: Interval
    time: str | None = None
    status: str = "occurred"
    language: str
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    @classmethod
    def from_row(cls, row: Any) -> EventFacts:
        """The facts in the columns of an event; ``row`` has an attribute for each of ``FACT_COLUMNS``."""
        plain = dict(zip(_PLAIN, _plain_columns(row), strict=True))
        return cls(interval=interval_of(row), **_immutable(plain))

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> EventFacts:
        """The facts that ``to_json`` wrote; a fact that was not written yet has its default."""
        interval = Interval(stored["start"], stored["end"], stored["edtf"], Precision(stored["precision"]))
        return cls(interval=interval, **_immutable({name: stored[name] for name in _PLAIN if name in stored}))

    def columns(self) -> dict[str, Any]:
        """The columns of an event, by name."""
        return self._spread(interval_columns(self.interval))

    def to_json(self) -> dict[str, Any]:
        """The facts as JSON values; ``start`` and ``end`` are day numbers, or None for an open side."""
        interval = self.interval
        sides = {"start": interval.start, "end": interval.end}
        return self._spread({**sides, "edtf": interval.edtf, "precision": interval.precision})

    def changed(self, changes: Mapping[str, Any]) -> EventFacts:
        """The facts with some replaced; None resets a fact to its default, as in a merge patch.

        A name that a list holds twice is kept once.
        """
        given = {name: _DEFAULTS[name] if value is None else value for name, value in changes.items()}
        return replace(self, **{name: _each_once(value) for name, value in given.items()})

    def _spread(self, interval: Mapping[str, Any]) -> dict[str, Any]:
        """All facts in order, tuples as lists, with these parts in place of the interval."""
        spread: dict[str, Any] = {}
        for name in FACTS:
            value = getattr(self, name)
            spread |= interval if name == "interval" else {name: _as_list(value)}
        return spread


FACTS = tuple(field.name for field in fields(EventFacts))
_PLAIN = tuple(name for name in FACTS if name != "interval")
_plain_columns = attrgetter(*_PLAIN)
_DEFAULTS = {field.name: field.default for field in fields(EventFacts)}
_INTERVAL_COLUMNS = ("start_day", "end_day", "edtf", "precision")
FACT_COLUMNS = tuple(
    column for name in FACTS for column in (_INTERVAL_COLUMNS if name == "interval" else (name,))
)
"""The columns of an event that hold its facts."""


def bounds(interval: Interval) -> tuple[int, int]:
    """The first and last day of an interval as they are stored."""
    start = OPEN_START if interval.start is None else interval.start
    return start, OPEN_END if interval.end is None else interval.end


def interval_columns(interval: Interval) -> dict[str, Any]:
    """The columns that hold an interval."""
    start_day, end_day = bounds(interval)
    values = (start_day, end_day, interval.edtf, interval.precision)
    return dict(zip(_INTERVAL_COLUMNS, values, strict=True))


def interval_of(row: Any) -> Interval:
    """The interval in the columns of an event."""
    start = None if row.start_day == OPEN_START else row.start_day
    end = None if row.end_day == OPEN_END else row.end_day
    return Interval(start, end, row.edtf, Precision(row.precision))


def _each_once(value: Any) -> Any:
    return tuple(dict.fromkeys(value)) if isinstance(value, list) else value


def _as_list(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _immutable(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
