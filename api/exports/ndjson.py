"""The JSON of one event or article per line (https://github.com/ndjson/ndjson-spec)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import orjson

from api.exports.edition import Edition, Identity
from api.exports.event_parts import Event, only


def export(events: Iterable[Event], edition: Edition) -> Iterator[bytes]:
    """A line per event or article, as the API returns it."""
    for event in events:
        shown = only(_linked(event, edition.identity), edition.fields)
        yield orjson.dumps(shown, option=orjson.OPT_APPEND_NEWLINE)


def _linked(event: Event, identity: Identity) -> Event:
    if not identity.prefix:
        return event
    links = {name: f"{identity.prefix}{path}" for name, path in event["links"].items()}
    return {**event, "links": links}
