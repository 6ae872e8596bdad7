"""The formats that a timeline leaves in, beside the API's own JSON: one module each.

A module's ``export`` turns any number of event documents (the JSON of an event, decoded) into the bytes of a
file, piece by piece, and holds no more than one event at a time. Every format says every event it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from api.exports import csv, ics, jsonld, ndjson, timelinejs
from api.exports.documents import Event


@dataclass(frozen=True, slots=True)
class Format:
    """``media_type`` as in ``Content-Type``; ``suffix`` of a file of that format, without the dot."""

    media_type: str
    suffix: str
    export: Callable[[Iterable[Event]], Iterator[bytes]]


FORMATS = {
    "ndjson": Format("application/x-ndjson", "ndjson", ndjson.export),
    "csv": Format("text/csv; charset=utf-8; header=present", "csv", csv.export),
    "ics": Format("text/calendar; charset=utf-8", "ics", ics.export),
    "jsonld": Format("application/ld+json", "jsonld", jsonld.export),
    "timelinejs": Format("application/vnd.timelinejs+json", "json", timelinejs.export),
}
