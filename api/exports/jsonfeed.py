"""A feed in JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with an item per event.

It has no way to say that an event was deleted, so those that are stay out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from api.exports.edition import Edition, Identity
from api.exports.event_parts import ARTICLES, Event, json_with_list, printable, showing
from api.exports.feeds import event_link, feed_path, told

VERSION = "https://jsonfeed.org/version/1.1"


def export(events: Iterable[Event], edition: Edition) -> Iterator[bytes]:
    """A feed whose ``items`` are events."""
    identity = edition.identity
    about = {"feed_url": identity.address(feed_path(edition)), "home_page_url": identity.address("/")}
    live = (showing(event, edition.fields) for event in events if not event.get("deleted"))
    envelope = _with_values({"version": VERSION, "title": edition.name, **about})
    yield from json_with_list(envelope, "items", (_item(event, identity) for event in live))


def _item(event: Event, identity: Identity) -> dict[str, Any]:
    """An item; ``external_url`` is the address of its first article that has one."""
    addresses = (article["url"] for article in event[ARTICLES])
    more = {
        "title": printable(event["title"]),
        "external_url": next(filter(None, addresses), None),
        "date_published": event["created_at"],
        "date_modified": event["updated_at"],
        "tags": [printable(tag) for tag in event["tags"]],
        "language": event["language"],
    }
    return {
        "id": identity.uri(event["links"]["self"]),
        "url": event_link(event, identity),
        "content_text": printable(told(event)),
        **_with_values(more),
    }


def _with_values(members: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value}
