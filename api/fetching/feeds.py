"""What feeds and sitemaps announce: RSS, Atom, JSON Feed, sitemaps and Google's news sitemaps."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import feedparser
import orjson
from lxml import etree
from lxml.html import document_fromstring

from api.fetching.refusals import NotFetched
from api.fetching.urls import joined

ACCEPTED = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9,"
    " application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1"
)
GZIP = b"\x1f\x8b"
LONGEST = 20_000_000
"""Bytes of an uncompressed sitemap that are read."""
JSON_FEED = "https://jsonfeed.org/version/"
STRAY_AMPERSAND = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)")
FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json")


@dataclass(frozen=True, slots=True)
class Entry:
    """A page that a feed announces.

    ``published`` and ``updated`` are ISO 8601 dates or date-times, in the time zone that the feed gives.
    """

    url: str
    title: str | None = None
    published: str | None = None
    updated: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """The entries of a feed, and the sitemaps that a sitemap index names instead."""

    entries: list[Entry]
    sitemaps: tuple[str, ...] = ()


def feed_in(body: bytes, url: str) -> Feed:
    """The feed or sitemap in a body that came from an address. Raises ``NotFetched`` if it is neither."""
    if body.startswith(GZIP):
        body = _unpacked(body)
    root = _xml_root(body)
    feed = _json_feed(body, url) if root is None else _sitemap(root, url) or _rss_or_atom(root, url)
    if feed is None:
        raise NotFetched(f"neither a feed nor a sitemap{_feeds_named(body, url)}")
    return feed


def _unpacked(body: bytes) -> bytes:
    unpacking = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        unpacked = unpacking.decompress(body, LONGEST)
    except zlib.error as error:
        raise NotFetched(f"cannot be decompressed: {error}") from error
    if unpacking.unconsumed_tail:
        raise NotFetched(f"longer than {LONGEST} bytes")
    return unpacked


def _json_feed(body: bytes, url: str) -> Feed | None:
    """A JSON Feed (https://www.jsonfeed.org/version/1.1/)."""
    if not body.lstrip().startswith(b"{"):
        return None
    try:
        document = orjson.loads(body)
    except orjson.JSONDecodeError:
        return None
    items = document.get("items")
    if not str(document.get("version")).startswith(JSON_FEED) or not isinstance(items, list):
        return None
    records = (
        {
            "url": item.get("url") or item.get("external_url"),
            "title": item.get("title"),
            "published": item.get("date_published"),
            "updated": item.get("date_modified"),
        }
        for item in items
        if isinstance(item, dict)
    )
    return Feed(_entries(records, url))


def _xml_root(body: bytes) -> Any:
    """The root of an XML document, mended where it is not well-formed; None if there is none.

    Many feeds hold the "&" of an address as it is. libxml2 refuses what is nested too deeply, which keeps
    feedparser within linear time.
    """
    body = body.lstrip()
    for text, recover in ((body, False), (STRAY_AMPERSAND.sub(b"&amp;", body), True)):
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=recover)
        try:
            return etree.fromstring(text, parser)
        except (etree.XMLSyntaxError, ValueError):
            continue
    return None


def _sitemap(root: Any, url: str) -> Feed | None:
    """A sitemap or sitemap index (https://www.sitemaps.org/protocol.html), with or without news."""
    kind = etree.QName(root).localname
    if kind not in ("urlset", "sitemapindex"):
        return None
    if kind == "sitemapindex":
        found = (_link(each.text, url) for each in root.iterfind("{*}sitemap/{*}loc"))
        return Feed([], tuple(link for link in found if link))
    places = {
        "url": "{*}loc",
        "title": "{*}news/{*}title",
        "published": "{*}news/{*}publication_date",
        "updated": "{*}lastmod",
        "source": "{*}news/{*}publication/{*}name",
    }
    records = (
        {name: each.findtext(place) for name, place in places.items()} for each in root.iterfind("{*}url")
    )
    return Feed(_entries(records, url))


def _rss_or_atom(root: Any, url: str) -> Feed | None:
    headers = {"content-location": url, "content-type": "application/xml"}
    parsed = feedparser.parse(etree.tostring(root), response_headers=headers, sanitize_html=False)
    if not parsed.version:
        return None
    items = ({**item, "url": item.get("link")} for item in parsed.entries)
    if parsed.version.startswith(
        "rss"
    ):  # Of an item with dc:date alone, feedparser says that it was updated.
        items = ({"published": item.get("updated"), **item} for item in items)
    return Feed(_entries(items, url))


def _entries(records: Iterable[Mapping[str, Any]], base: str) -> list[Entry]:
    """The records that have a link; their values are those of the feed, whatever they are."""
    return [
        Entry(
            link,
            _text(record.get("title")),
            iso_instant(record.get("published")),
            iso_instant(record.get("updated")),
            _text(record.get("source")),
        )
        for record in records
        if (link := _link(record.get("url"), base)) is not None
    ]


def _text(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _link(value: Any, base: str) -> str | None:
    if not isinstance(value, str) or not value.strip():
        return None
    try:
        return joined(base, value)
    except NotFetched:
        return None


def iso_instant(text: Any) -> str | None:
    """A date or date-time of ISO 8601 or RFC 5322 in ISO 8601; without an offset, only its date."""
    if not isinstance(text, str):
        return None
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            found = read(text)
        except (ValueError, TypeError, OverflowError):
            continue
        return found.isoformat(timespec="seconds") if found.tzinfo else found.date().isoformat()
    return None


def _feeds_named(body: bytes, url: str) -> str:
    """The feeds that a page names, to be followed instead."""
    try:
        links = document_fromstring(body).iter("link")
    except (etree.LxmlError, ValueError):
        return ""
    found = [_link(link.get("href"), url) for link in links if link.get("type") in FEED_TYPES]
    named = ", ".join(link for link in found[:5] if link)
    return f"; the page names {named}" if named else ""
