"""The JSON of TimelineJS3 (https://timeline.knightlab.com/docs/json-format.html).

TimelineJS renders texts as HTML, and ours come from articles, so they are escaped. Tags are left out because
it unescapes a ``group`` before rendering it. Every event must have a start date: an open side shows the
known side, and ``display_date`` says what is meant. A deleted event is no slide.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

from api.exports.edition import Edition
from api.exports.event_parts import (
    Bound,
    Event,
    first_bound,
    json_with_list,
    known_sides,
    last_bound,
    sentences,
    showing,
)


def export(events: Iterable[Event], edition: Edition) -> Iterator[bytes]:
    """An object whose ``events`` are slides."""
    live = (showing(event, edition.fields) for event in events if not event.get("deleted"))
    yield from json_with_list({"scale": "human"}, "events", map(slide, live))


def slide(event: Event) -> dict[str, Any]:
    """A slide."""
    first, last = known_sides(event)
    return {
        "unique_id": f"event-{event['id']}",
        "start_date": _date(first_bound(first)),
        "end_date": _date(last_bound(last)),
        "display_date": escape(event["display"]),
        "text": {
            "headline": escape(event["title"]),
            "text": "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences(event)),
        },
    }


def _date(bound: Bound) -> dict[str, int]:
    parts = {"year": bound.year, "month": bound.month, "day": bound.day}
    return {name: value for name, value in parts.items() if value is not None}
