"""The file formats of the timeline, besides the API's own JSON: one module each.

To add one, write a module with ``export``, a line in ``FORMATS`` and a test that shows the file; the API, the
command line and the page then offer it. ``export`` turns any number of events (their JSON, decoded) into the
bytes of a file, piece by piece, and holds one event at a time. No format leaves an event out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import orjson

from api.exports import csv, ics, jsonld, ndjson, timelinejs
from api.exports.event_parts import Event, in_language


@dataclass(frozen=True, slots=True)
class Format:
    """``media_type`` as in ``Content-Type``; ``suffix`` of a file of that format, without the dot."""

    media_type: str
    suffix: str
    export: Callable[[Iterable[Event]], Iterator[bytes]]


FORMATS = {
    "csv": Format("text/csv; charset=utf-8; header=present", "csv", csv.export),
    "ics": Format("text/calendar; charset=utf-8", "ics", ics.export),
    "jsonld": Format("application/ld+json", "jsonld", jsonld.export),
    "timelinejs": Format("application/vnd.timelinejs+json", "json", timelinejs.export),
    "ndjson": Format("application/x-ndjson", "ndjson", ndjson.export),
}


def exported(name: str, documents: Iterable[bytes], lang: str | None) -> Iterator[bytes]:
    """The bytes of a file in that format, from stored events; ``lang`` is the language of ``display``."""
    return FORMATS[name].export(in_language(orjson.loads(document), lang) for document in documents)
