"""iCalendar (RFC 5545): all-day events, shown as free time, with the EDTF in ``X-EDTF``.

A calendar knows only the days of the years 1 to 9999, and no open ends. Nothing is left out or invented for
it: an event that is open on one side covers its known side (“since 2022” the year 2022); one that ended
before year 1 becomes a journal entry, which needs no day; one that began before year 1 starts on the first
day of year 1; and one that ends with the year 9999 loses its last day.

What is only planned is ``TENTATIVE``: RFC 5545 has ``CONFIRMED`` for what is definite. ``X-EVENT-STATUS`` has
the status itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from icalendar import Calendar, Component, Journal, vText
from icalendar import Event as CalendarEvent

from api.exports.edition import Edition, Identity, page_of
from api.exports.event_parts import ARTICLES, Event, known_days, printable, sentences, showing

STATUSES = {
    "occurred": "CONFIRMED",
    "ongoing": "CONFIRMED",
    "planned": "TENTATIVE",
    "hypothetical": "TENTATIVE",
    "cancelled": "CANCELLED",
}
JOURNAL_STATUSES = {**dict.fromkeys(STATUSES, "FINAL"), "hypothetical": "DRAFT", "cancelled": "CANCELLED"}
FIRST, LAST = date.min.toordinal(), date.max.toordinal()


def export(events: Iterable[Event], edition: Edition) -> Iterator[bytes]:
    """A calendar with one component per event."""
    head, end, tail = _calendar(edition.name).to_ical().partition(b"END:VCALENDAR")
    yield head
    for event in events:
        yield component(showing(event, edition.fields), edition.identity).to_ical()
    yield end + tail


def _calendar(name: str) -> Calendar:
    """An empty calendar; how often to read it again is in RFC 7986 and, for Outlook, in an older property."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//event-timeline//EN")
    calendar.add("name", vText(printable(name)))
    calendar.add("x-wr-calname", vText(printable(name)))
    calendar.add("refresh-interval", timedelta(hours=1), parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    return calendar


def component(event: Event, identity: Identity) -> Component:
    """A VEVENT, or a VJOURNAL for an event that ended before year 1; what has no value is left out."""
    start, end = known_days(event)
    entry = _journal(event) if end < FIRST else _calendar_event(event, start, end)
    entry.add("uid", f"event-{event['id']}@{identity.host}")
    for name, value in _properties(event, identity):
        if value:
            entry.add(name, value)
    if event["title"]:
        entry.add("summary", printable(event["title"]), parameters=_language(event))
    return entry


def _properties(event: Event, identity: Identity) -> Iterator[tuple[str, Any]]:
    changed = datetime.fromisoformat(event["updated_at"])
    yield "dtstamp", changed
    yield "created", event["created_at"] and datetime.fromisoformat(event["created_at"])
    yield "last-modified", changed
    yield "description", _description(event)
    yield "url", _url(event, identity)
    yield "categories", [printable(tag) for tag in event["tags"]]
    yield "x-edtf", event["edtf"]
    yield "x-precision", event["precision"]
    yield "x-event-status", "deleted" if event.get("deleted") else event["status"]


def _description(event: Event) -> str:
    """The interval in words, the sentences, and the articles with their addresses."""
    parts = [printable(event["display"]), *sentences(event), "\n".join(map(_told_in, event[ARTICLES]))]
    return "\n\n".join(part for part in parts if part)


def _told_in(article: Mapping[str, Any]) -> str:
    named = (article["source"], article["title"], article["published_at"], article["url"])
    return printable(", ".join(part for part in named if part))


def _url(event: Event, identity: Identity) -> str | None:
    """The address of its page or, if no setting says where the service is, of an article about it."""
    articles = (article["url"] for article in event[ARTICLES])
    return identity.address(page_of(event["links"]["self"])) or next(filter(None, articles), None)


def _calendar_event(event: Event, start: int, end: int) -> Component:
    entry = CalendarEvent()
    first_day = date.fromordinal(max(start, FIRST))
    day_after = date.fromordinal(min(end + 1, LAST))
    entry.add("dtstart", first_day)
    if day_after > first_day:
        entry.add("dtend", day_after)
    entry.add("transp", "TRANSPARENT")
    _add_status(entry, event, STATUSES)
    if event["places"]:
        entry.add("location", printable(", ".join(event["places"])))
    return entry


def _journal(event: Event) -> Component:
    entry = Journal()
    _add_status(entry, event, JOURNAL_STATUSES)
    return entry


def _add_status(entry: Component, event: Event, statuses: Mapping[str, str]) -> None:
    """A deleted event is cancelled: calendars remove or strike out what they had of it."""
    status = "CANCELLED" if event.get("deleted") else statuses.get(event["status"])
    if status is not None:
        entry.add("status", status)


def _language(event: Event) -> dict[str, str]:
    return {"LANGUAGE": event["language"]} if event["language"] else {}
