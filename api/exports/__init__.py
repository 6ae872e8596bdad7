"""The file formats of the timeline, besides the API's own JSON: one module each.

To add one, write a module with ``export``, a line in ``FORMATS`` and a test that shows the file; the API, the
command line and the page then offer it. ``export`` turns any number of events (their JSON, decoded) into the
bytes of a file, piece by piece, and holds one event at a time. The edition says which fields are shown, and
what makes names and addresses in the file unique.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from pathlib import Path
from zlib import crc32

import orjson

from api.exports import articles, atom, csv, ics, jsonfeed, jsonld, ndjson, timelinejs, xlsx
from api.exports.edition import Edition
from api.exports.event_parts import ARTICLES, Event, in_language
from api.storage.queries import ArticleReference

LOOKED_UP_AT_ONCE = 200
"""Events whose articles are read with one query."""

Articles = Callable[[Collection[int]], Iterable[ArticleReference]]
"""Reads articles by their ids."""


@dataclass(frozen=True, slots=True)
class Format:
    """``media_type`` as in ``Content-Type``; ``suffix`` of a file of that format, without the dot.

    With ``names_articles``, events come with their ``ARTICLES``. A feed has the newest changes first, page by
    page.
    """

    media_type: str
    suffix: str
    export: Callable[[Iterable[Event], Edition], Iterator[bytes]]
    names_articles: bool = True
    is_feed: bool = False


FORMATS = {
    "csv": Format("text/csv; charset=utf-8; header=present", "csv", csv.export),
    "xlsx": Format(xlsx.MEDIA_TYPE, "xlsx", xlsx.export),
    "ics": Format("text/calendar; charset=utf-8", "ics", ics.export),
    "jsonld": Format("application/ld+json", "jsonld", jsonld.export),
    "timelinejs": Format("application/vnd.timelinejs+json", "json", timelinejs.export, names_articles=False),
    "atom": Format("application/atom+xml", "atom", atom.export, is_feed=True),
    "jsonfeed": Format("application/feed+json", "feed.json", jsonfeed.export, is_feed=True),
    "ndjson": Format("application/x-ndjson", "ndjson", ndjson.export, names_articles=False),
}
ARTICLE_FORMATS = {
    "csv": replace(FORMATS["csv"], export=articles.export, names_articles=False),
    "ndjson": FORMATS["ndjson"],
}
"""The formats of articles, which are the rows then."""

FEEDS = tuple(name for name, each in FORMATS.items() if each.is_feed)


@cache
def version() -> int:
    """A number for the code of the formats: what another version of it wrote is out of date."""
    sources = sorted(Path(__file__).parent.glob("*.py"))
    return crc32(b"".join(source.read_bytes() for source in sources))


def exported(
    chosen: Format, documents: Iterable[bytes], edition: Edition, named: Articles
) -> Iterator[bytes]:
    """The bytes of a file in that format, from stored events or from articles."""
    events = (in_language(orjson.loads(document), edition.lang) for document in documents)
    return chosen.export(_with_articles(events, named) if chosen.names_articles else events, edition)


def _with_articles(events: Iterable[Event], named: Articles) -> Iterator[Event]:
    rest = iter(events)
    while some := list(islice(rest, LOOKED_UP_AT_ONCE)):
        ids = [dict.fromkeys(mention["article_id"] for mention in event["mentions"]) for event in some]
        found = {each.id: each._asdict() for each in named(set[int]().union(*ids))}
        for event, wanted in zip(some, ids, strict=True):
            yield {**event, ARTICLES: [found[article_id] for article_id in wanted if article_id in found]}
