"""What formats take from the JSON of an event: its days, as precise as they are known, and its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import orjson

from api.calendar.days import calendar_date
from api.calendar.edtf import OPEN
from api.calendar.intervals import Interval
from api.display import display
from api.extraction.status import Status
from api.languages import display_texts

Event = Mapping[str, Any]
ARTICLES = "articles"
"""Where formats that name articles find them: the list of those that the mentions of the event name."""
WHEN = "when"
"""Where the EDTF stays if it is not shown; every format needs the days of an event."""
HIDDEN: Event = {
    **dict.fromkeys(("title", "display", "edtf", "precision", "language"), ""),
    **dict.fromkeys(("start", "end", "time", "status", "created_at"), None),
    **dict.fromkeys(("actors", "places", "tags", "mentions"), ()),
}
"""What stands in an event for fields that were not asked for, where a format is more than its fields."""
NAMED_BY_YEAR = ("year", "decade", "century")
NAMED_BY_DAY = ("day", "week")
_CONTROL_CHARACTERS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_UNFIT_FOR_XML = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Bound:
    """An end of an interval; ``month`` and ``day`` are None if the text is not that precise."""

    year: int
    month: int | None
    day: int | None


def sides(event: Event) -> tuple[Interval | None, Interval | None]:
    """The periods in which an event begins and ends; None for an open side."""
    left, slash, right = event.get(WHEN, event["edtf"]).partition("/")
    first = None if left in OPEN else Interval.parse(left)
    if not slash:
        return first, first
    return first, None if right in OPEN else Interval.parse(right)


def known_sides(event: Event) -> tuple[Interval, Interval]:
    """Like ``sides``, with the known side in place of an open one, for formats that need both.

    “Since 2022” then covers the whole year 2022, not only its first of January.
    """
    first, last = sides(event)
    known = first or last
    assert known is not None, "an interval is open on one side at most"
    return first or known, last or known


def known_days(event: Event) -> tuple[int, int]:
    """The numbers of the first and the last day of the known sides."""
    first, last = known_sides(event)
    assert first.start is not None
    assert last.end is not None, "a side of an interval has both ends"
    return first.start, last.end


def first_bound(period: Interval) -> Bound:
    """Where a period begins, as precise as its ``precision``."""
    return _bound(period, period.start)


def last_bound(period: Interval) -> Bound:
    """Where a period ends, as precise as its ``precision``."""
    return _bound(period, period.end)


def _bound(period: Interval, number: int | None) -> Bound:
    assert number is not None, "a side of an interval has both ends"
    year, month, day = calendar_date(number)
    if period.precision in NAMED_BY_YEAR:
        return Bound(year, None, None)
    return Bound(year, month, day if period.precision in NAMED_BY_DAY else None)


def reasons(event: Event) -> list[str]:
    """The words of the articles that decided when it happens, without duplicates."""
    given = (printable(mention["because"]) for mention in event["mentions"] if mention["because"])
    return list(dict.fromkeys(given))


def sentences(event: Event) -> list[str]:
    """The sentences that mention the event, without duplicates."""
    return list(dict.fromkeys(printable(mention["sentence"]["text"]) for mention in event["mentions"]))


def printable(text: str) -> str:
    """The text without the control characters that text formats forbid; tabs and line feeds stay."""
    return _CONTROL_CHARACTERS.sub("", text)


def fit_for_xml(text: str) -> str:
    """The text without the characters that XML 1.0 cannot hold, and without carriage returns."""
    return _UNFIT_FOR_XML.sub("", text)


def json_with_list(envelope: Mapping[str, Any], name: str, values: Iterable[object]) -> Iterator[bytes]:
    """A JSON object whose last member, ``name``, is a list, written value by value."""
    yield orjson.dumps({**envelope, name: []}).removesuffix(b"]}")
    separator = b""
    for value in values:
        yield separator + orjson.dumps(value)
        separator = b",\n"
    yield b"]}\n"


def only(event: Event, fields: Sequence[str] | None) -> Event:
    """The event as JSON with those fields alone; as it is if ``fields`` is None."""
    return event if fields is None else {name: event[name] for name in fields if name in event}


def showing(event: Event, fields: Sequence[str] | None) -> Event:
    """The event without what only other fields say, for formats that are made of more than fields.

    Its id, its days and the instant of its change stay: no such format can do without them.
    """
    if fields is None:
        return event
    hidden = {name: nothing for name, nothing in HIDDEN.items() if name not in fields}
    articles = event.get(ARTICLES, ()) if "mentions" in fields else ()
    return {**event, **hidden, WHEN: event["edtf"], ARTICLES: articles}


def in_language(event: Event, lang: str | None) -> Event:
    """The event with ``display`` in that language; unchanged if ``lang`` is None."""
    if lang is None or lang == event["language"]:
        return event
    interval = replace(Interval.parse(event["edtf"]), precision=event["precision"])
    ahead = Status(event["status"]).looks_ahead
    return {**event, "display": display(interval, display_texts(lang), ahead=ahead)}
