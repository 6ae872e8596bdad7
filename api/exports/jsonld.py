"""Linked data: schema.org events as JSON-LD 1.1, with the context inline, so that no reader needs the
network.

``startDate`` and ``endDate`` are ISO 8601 dates as short as the text is precise (``2025-11`` is the month);
an open side is left out; ``edtf`` is the whole interval. A deleted event is also an ActivityStreams
``Tombstone``.

Without a public URL in the settings, events and articles are identified by UUIDs: relative references would
mean other things wherever the file lies.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from api.calendar.days import year_text
from api.exports.edition import Edition, Identity, page_of
from api.exports.event_parts import (
    ARTICLES,
    Bound,
    Event,
    first_bound,
    json_with_list,
    last_bound,
    sentences,
    showing,
    sides,
)

CONTEXT = {
    "@version": 1.1,
    "@vocab": "https://schema.org/",
    "startDate": {"@id": "https://schema.org/startDate", "@type": "https://schema.org/Date"},
    "endDate": {"@id": "https://schema.org/endDate", "@type": "https://schema.org/Date"},
    "datePublished": {"@id": "https://schema.org/datePublished", "@type": "https://schema.org/Date"},
    "eventStatus": {"@id": "https://schema.org/eventStatus", "@type": "@vocab"},
    "url": {"@id": "https://schema.org/url", "@type": "@id"},
    "edtf": {"@id": "http://purl.org/dc/terms/temporal", "@type": "http://id.loc.gov/datatypes/edtf/EDTF"},
    "Tombstone": "https://www.w3.org/ns/activitystreams#Tombstone",
}
STATUSES = {
    "occurred": "EventScheduled",
    "ongoing": "EventScheduled",
    "planned": "EventScheduled",
    "cancelled": "EventCancelled",
}


def export(events: Iterable[Event], edition: Edition) -> Iterator[bytes]:
    """A document whose ``@graph`` has one node per event.

    It can stand in the ``script`` element of a page, which ``</script>`` in a title would end.
    """
    shown = (showing(event, edition.fields) for event in events)
    nodes = map(partial(node, edition.identity), shown)
    for chunk in json_with_list({"@context": CONTEXT}, "@graph", nodes):
        yield chunk.replace(b"<", rb"\u003c")


def node(identity: Identity, event: Event) -> dict[str, Any]:
    """A schema.org Event; properties without a value are left out."""
    first, last = sides(event)
    path = event["links"]["self"]
    return _with_values(
        {
            "@id": identity.uri(path),
            "@type": ["Event", "Tombstone"] if event.get("deleted") else "Event",
            "identifier": str(event["id"]),
            "name": event["title"],
            "startDate": _start(event, first_bound(first)) if first and event["start"] else None,
            "endDate": _date(last_bound(last)) if last and event["end"] else None,
            "edtf": event["edtf"],
            "eventStatus": STATUSES.get(event["status"]),
            "description": "\n".join(sentences(event)),
            "inLanguage": event["language"],
            "about": [{"@type": "Thing", "name": actor} for actor in event["actors"]],
            "location": [{"@type": "Place", "name": place} for place in event["places"]],
            "keywords": event["tags"],
            "url": identity.address(page_of(path)),
            "subjectOf": [_article(identity, article) for article in event[ARTICLES]],
        }
    )


def _with_values(members: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value}


def _article(identity: Identity, article: Mapping[str, Any]) -> dict[str, Any]:
    return _with_values(
        {
            "@id": identity.uri(f"/v1/articles/{article['id']}"),
            "@type": "NewsArticle",
            "headline": article["title"],
            "url": article["url"],
            "publisher": article["source"] and {"@type": "Organization", "name": article["source"]},
            "datePublished": _published(article["published_at"]),
        }
    )


def _published(given: str | None) -> object:
    """A date, or a date-time with its type."""
    return {"@type": "DateTime", "@value": given} if given and "T" in given else given


def _start(event: Event, bound: Bound) -> object:
    if event["time"] is None or bound.day is None:
        return _date(bound)
    return {"@type": "DateTime", "@value": f"{_date(bound)}T{event['time']}:00"}


def _date(bound: Bound) -> str:
    parts = [year_text(bound.year), *(f"{part:02}" for part in (bound.month, bound.day) if part is not None)]
    return "-".join(parts)
