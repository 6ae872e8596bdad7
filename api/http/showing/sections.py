"""The rows of the list below their headings, as ``list/months.js`` and ``list/rows.js`` arrange them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from babel.dates import get_day_names

from api.calendar.days import calendar_date, weekday
from api.calendar.intervals import Interval
from api.display import display
from api.display.dates import GREGORIAN_SINCE, locale_of
from api.exports.event_parts import Event
from api.languages import display_texts
from api.storage.queries import ArticleReference

KINDS = ("century", "decade", "year", "month")
"""What a heading can tell of a date, in the order in which they stand within a year."""
RANKS_OF_A_YEAR = 16
NAMES_MONTH = re.compile(r"-?\d{4}-(0\d|1[0-2])")
BARE = {"month": r"-?\d{4}-(0\d|1[0-2])", "year": r"-?\d{4}", "decade": r"-?\d{3}X", "century": r"-?\d\dXX"}
"""EDTF that says no more than a heading of that kind."""
DAYS = re.compile(r"(-?\d{4}-\d\d)-(\d\d)(?:/(-?\d{4}-\d\d)-(\d\d))?")


class Group(NamedTuple):
    """A heading of the list; ``rank`` grows with time, ``kind`` is what the name tells of the dates below."""

    rank: float
    kind: str
    name: str


class Row(NamedTuple):
    """An event with the ``short`` form of its date, ``long`` if that is not a day, and its outlets."""

    event: Event
    short: str
    long: bool
    outlets: Sequence[str]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its rows."""

    name: str
    rows: list[Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a list is arranged: in the language of its dates, in an order, from the first day of its window."""

    language: str
    texts: Mapping[str, Any]
    order: str
    first: str = ""

    def sections(
        self, events: Iterable[Event], articles: Mapping[int, ArticleReference], unnamed: str
    ) -> Iterator[Section]:
        """The events by heading; articles without a name are ``unnamed``."""
        found: dict[Group, Section] = {}
        for event in events:
            group = self._group(event)
            outlets = list(dict.fromkeys(_outlet(articles.get(each), unnamed) for each in _told_by(event)))
            found.setdefault(group, Section(group.name)).rows.append(self._row(event, group.kind, outlets))
        for group in sorted(found, key=lambda each: each.rank, reverse=self.order == "-start"):
            yield found[group]

    def _group(self, event: Event) -> Group:
        if self.order == "updated":
            return Group(0, "whole", self.texts["changes"])
        if event["start"] is None:
            return Group(float("-inf"), "whole", self.texts["start_unknown"])
        day = _first_day(event["start"])
        if self.first and day < _first_day(self.first):
            return Group(-1e9, "whole", self.texts["earlier"])
        year, month, _ = calendar_date(day)
        kind = _kind(event)
        rank = year * RANKS_OF_A_YEAR + KINDS.index(kind) + (month if kind == "month" else 0)
        return Group(rank, kind, self._name(event, kind))

    def _name(self, event: Event, kind: str) -> str:
        if kind not in ("month", "year"):
            return str(event["display"])
        named = event["start"][: -3 if kind == "month" else -6]
        return display(Interval.parse(named), display_texts(self.language))

    def _row(self, event: Event, kind: str, outlets: Sequence[str]) -> Row:
        short = event["display"] if kind == "whole" else self._short(event, kind)
        a_day = DAYS.fullmatch(event["edtf"]) is not None and short != event["display"]
        return Row(event, short, not a_day, outlets)

    def _short(self, event: Event, kind: str) -> str:
        """What a date needs beside the heading of its month: "Thu 31", "4–27"; else the whole date."""
        edtf, whole = event["edtf"], str(event["display"])
        if re.fullmatch(BARE[kind], edtf):
            return str(self.texts["unknown"][kind])
        days = DAYS.fullmatch(edtf) if kind == "month" else None
        if days is None or days[3] not in (None, days[1]):
            return whole
        if days[4]:
            return f"{int(days[2])}–{int(days[4])}"
        return self._day(_first_day(event["start"]))

    def _day(self, number: int) -> str:
        year, _, day = calendar_date(number)
        written = display_texts(self.language).first_day if day == 1 else str(day)
        if year < GREGORIAN_SINCE:
            return written
        names = get_day_names("abbreviated", "stand-alone", locale_of(display_texts(self.language).locale))
        return f"{names[weekday(number)]} {written}"


def _first_day(edtf: str) -> int:
    start = Interval.parse(edtf).start
    assert start is not None
    return start


def _kind(event: Event) -> str:
    """What the text names of the start: its month, or only its year, decade or century."""
    if not event["start"].endswith("-01-01") or NAMES_MONTH.match(event["edtf"]):
        return "month"
    precision = str(event["precision"])
    return precision if precision in KINDS else "year"


def _told_by(event: Event) -> Iterator[int]:
    return (mention["article_id"] for mention in event["mentions"])


def _outlet(article: ArticleReference | None, unnamed: str) -> str:
    """What names an article best: its outlet, the host of its address, its headline."""
    if article is None:
        return unnamed
    return article.source or _host(article.url) or article.title or unnamed


def _host(url: str | None) -> str:
    return (urlsplit(url or "").hostname or "").removeprefix("www.")
