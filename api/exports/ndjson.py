"""The JSON of one event per line (https://github.com/ndjson/ndjson-spec)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import orjson

from api.exports.edition import Edition
from api.exports.event_parts import Event, only


def export(events: Iterable[Event], edition: Edition) -> Iterator[bytes]:
    """A line per event, as the API returns it."""
    for event in events:
        yield orjson.dumps(only(event, edition.fields), option=orjson.OPT_APPEND_NEWLINE)
