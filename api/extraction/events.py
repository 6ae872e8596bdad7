"""The dated events of a text: the flow itself, and what comes out of it."""

from __future__ import annotations

from dataclasses import dataclass

from api.extraction.intervals import Interval

STATUSES = ("occurred", "ongoing", "planned", "cancelled", "hypothetical")


@dataclass(frozen=True, slots=True)
class Mention:
    """Where the text names a time. Offsets count code points of the text, end exclusive."""

    text: str
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Event:
    """One dated event, and why it is read so.

    ``time`` is HH:MM or None; ``anchor`` the day number that a relative or incomplete date counts from, None
    where the date is complete in itself; ``direction`` is past, future, nearest or None (no choice was to be
    made); ``because`` the word of the text that decided it; ``inferred`` names the units that the text does
    not say (year, month, day); ``alternatives`` the EDTF readings that lost.
    """

    mention: Mention
    interval: Interval
    time: str | None
    status: str
    title: str
    actors: tuple[str, ...]
    places: tuple[str, ...]
    anchor: int | None
    direction: str | None
    because: str | None
    inferred: tuple[str, ...]
    alternatives: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Undated:
    """A time that cannot become days without a publication date."""

    mention: Mention
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    events: tuple[Event, ...]
    undated: tuple[Undated, ...]
