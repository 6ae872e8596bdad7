"""The JSON of one event per line (https://github.com/ndjson/ndjson-spec)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import orjson

from api.exports.event_parts import Event


def export(events: Iterable[Event]) -> Iterator[bytes]:
    """A line per event, as the API returns it."""
    for event in events:
        yield orjson.dumps(event, option=orjson.OPT_APPEND_NEWLINE)
