"""An Atom feed (RFC 4287) with an entry per event; deleted ones are tombstones (RFC 6721).

Ids are URLs, or UUIDs if the settings name no public URL, and never change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from api.exports.edition import NAME, Edition, Identity
from api.exports.event_parts import ARTICLES, Event, fit_for_xml, showing
from api.exports.feeds import event_link, feed_path, told

HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n'
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">\n'
)
NEVER = "1970-01-01T00:00:00Z"
"""When a feed without events was updated."""


def export(events: Iterable[Event], edition: Edition) -> Iterator[bytes]:
    """A feed; its own instant of change is that of its newest entry, so it comes last."""
    identity, newest = edition.identity, NEVER
    yield f"{HEAD}{''.join(_about_the_feed(edition))}".encode()
    for event in events:
        newest = max(newest, event["updated_at"])
        yield "".join(_entry(showing(event, edition.fields), identity)).encode()
    yield f"{_text('updated', newest)}</feed>\n".encode()


def _about_the_feed(edition: Edition) -> Iterator[str]:
    path = feed_path(edition)
    yield _text("id", edition.identity.uri(path))
    yield _text("title", edition.name)
    yield f"<author>{_text('name', NAME)}</author>\n"
    if address := edition.identity.address(path):
        yield _link("self", address)


def _entry(event: Event, identity: Identity) -> Iterator[str]:
    name = identity.uri(event["links"]["self"])
    if event.get("deleted"):
        yield f"<at:deleted-entry ref={_quoted(name)} when={_quoted(event['updated_at'])}/>\n"
        return
    yield f"<entry xml:lang={_quoted(event['language'])}>\n"
    yield _text("id", name)
    yield _text("title", event["title"])
    yield _text("updated", event["updated_at"])
    if event["created_at"]:
        yield _text("published", event["created_at"])
    yield _link("alternate", event_link(event, identity))
    yield from (_link("via", article["url"]) for article in event[ARTICLES] if article["url"])
    yield from (f"<category term={_quoted(tag)}/>\n" for tag in event["tags"])
    yield f"{_text('summary', told(event))}</entry>\n"


def _text(name: str, text: str) -> str:
    return f"<{name}>{escape(fit_for_xml(text))}</{name}>\n"


def _link(relation: str, address: str) -> str:
    return f'<link rel="{relation}" href={_quoted(address)}/>\n'


def _quoted(text: str) -> str:
    return quoteattr(fit_for_xml(text))
