"""What Atom and JSON Feed say of an event in common."""

from __future__ import annotations

from api.exports.edition import Edition, Identity, page_of
from api.exports.event_parts import Event, sentences

FEED = "/v1/events"


def feed_path(edition: Edition) -> str:
    """What identifies the feed: the same filters make the same one."""
    return f"{FEED}?{edition.question}" if edition.question else FEED


def event_link(event: Event, identity: Identity) -> str:
    """The address of its page; relative to that of the feed if no setting says where the service is."""
    return identity.link(page_of(event["links"]["self"]))


def told(event: Event) -> str:
    """The interval in words and the sentences, as plain text."""
    return "\n\n".join(part for part in (event["display"], *sentences(event)) if part)
