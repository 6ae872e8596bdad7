"""iCalendar (RFC 5545): all-day events, shown as free time, with the EDTF in ``X-EDTF``.

A calendar knows only the days of the years 1 to 9999, and no open ends. Nothing is left out or invented for
it: an event that is open on one side covers its known side (“since 2022” the year 2022); one that ended
before year 1 becomes a journal entry, which needs no day; one that began before year 1 starts on the first
day of year 1; and one that ends with the year 9999 loses its last day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

from icalendar import Calendar, Component, Journal
from icalendar import Event as CalendarEvent

from api.exports.event_parts import Event, known_days, printable, sentences

STATUSES = {"cancelled": "CANCELLED", "hypothetical": "TENTATIVE"}
JOURNAL_STATUSES = {"cancelled": "CANCELLED", "hypothetical": "DRAFT"}
FIRST, LAST = date.min.toordinal(), date.max.toordinal()


def export(events: Iterable[Event]) -> Iterator[bytes]:
    """A calendar with one component per event."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//event-timeline//EN")
    head, end, tail = calendar.to_ical().partition(b"END:VCALENDAR")
    yield head
    for event in events:
        yield component(event).to_ical()
    yield end + tail


def component(event: Event) -> Component:
    """A VEVENT, or a VJOURNAL for an event that ended before year 1."""
    start, end = known_days(event)
    entry = _journal(event) if end < FIRST else _calendar_event(event, start, end)
    entry.add("uid", f"event-{event['id']}@event-timeline")
    entry.add("dtstamp", datetime.fromisoformat(event["updated_at"]))
    entry.add("created", datetime.fromisoformat(event["created_at"]))
    entry.add("last-modified", datetime.fromisoformat(event["updated_at"]))
    entry.add("summary", printable(event["title"]), parameters=_language(event))
    entry.add("description", "\n\n".join([printable(event["display"]), *sentences(event)]))
    if event["tags"]:
        entry.add("categories", [printable(tag) for tag in event["tags"]])
    entry.add("x-edtf", event["edtf"])
    entry.add("x-precision", event["precision"])
    entry.add("x-event-status", "deleted" if event.get("deleted") else event["status"])
    return entry


def _calendar_event(event: Event, start: int, end: int) -> Component:
    entry = CalendarEvent()
    first_day = date.fromordinal(max(start, FIRST))
    day_after = date.fromordinal(min(end + 1, LAST))
    entry.add("dtstart", first_day)
    if day_after > first_day:
        entry.add("dtend", day_after)
    entry.add("transp", "TRANSPARENT")
    entry.add("status", _status(event, STATUSES, "CONFIRMED"))
    if event["places"]:
        entry.add("location", printable(", ".join(event["places"])))
    return entry


def _journal(event: Event) -> Component:
    entry = Journal()
    entry.add("status", _status(event, JOURNAL_STATUSES, "FINAL"))
    return entry


def _status(event: Event, statuses: Mapping[str, str], otherwise: str) -> str:
    return "CANCELLED" if event.get("deleted") else statuses.get(event["status"], otherwise)


def _language(event: Event) -> dict[str, str]:
    return {"LANGUAGE": event["language"]} if event["language"] else {}
