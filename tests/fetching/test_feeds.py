"""What feeds and sitemaps announce."""

import gzip

import pytest

from api.fetching.feeds import Entry, feed_in, iso_instant
from api.fetching.refusals import NotFetched

URL = "https://courrier.example/flux/une.xml"
RSS = b"""<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<item><title>Pont &amp; passerelle</title><link>/a</link>
<pubDate>Thu, 13 Mar 2025 00:30:00 +0100</pubDate></item>
<item><title>Gare</title><guid>https://courrier.example/b</guid>
<dc:date>2025-03-12T23:30:00+01:00</dc:date></item>
<item><title>Sans lien</title></item></channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://courrier.example/"><title>Courrier</title>
<entry><title>Gare</title><link rel="enclosure" href="son.mp3"/><link href="c"/>
<published>2025-03-13T01:00:00+02:00</published><updated>2025-03-14T09:00:00Z</updated></entry></feed>"""
JSON = b"""{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": 1}, 4,
{"url": "https://courrier.example/d", "title": "Gare", "date_published": "2025-03-13T01:00:00+02:00"}]}"""
NEWS = b"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc> https://courrier.example/e </loc>
<lastmod>2025-03-14</lastmod>
<news:news><news:publication><news:name>Le Courrier</news:name></news:publication>
<news:publication_date>2025-03-13</news:publication_date><news:title>Gare</news:title></news:news></url>
</urlset>"""
SITEMAP = b"<urlset><url><loc>https://courrier.example/f</loc></url></urlset>"


@pytest.mark.parametrize(
    ("body", "entries"),
    [
        (
            RSS,
            [
                Entry("https://courrier.example/a", "Pont & passerelle", "2025-03-13T00:30:00+01:00"),
                Entry("https://courrier.example/b", "Gare", *["2025-03-12T23:30:00+01:00"] * 2),
            ],
        ),
        (
            ATOM,
            [
                Entry(
                    "https://courrier.example/c",
                    "Gare",
                    "2025-03-13T01:00:00+02:00",
                    "2025-03-14T09:00:00+00:00",
                )
            ],
        ),
        (JSON, [Entry("https://courrier.example/d", "Gare", "2025-03-13T01:00:00+02:00")]),
        (NEWS, [Entry("https://courrier.example/e", "Gare", "2025-03-13", "2025-03-14", "Le Courrier")]),
        (SITEMAP, [Entry("https://courrier.example/f")]),
        (gzip.compress(SITEMAP), [Entry("https://courrier.example/f")]),
        (b"\n " + SITEMAP, [Entry("https://courrier.example/f")]),
    ],
    ids=["rss", "atom", "json", "news", "sitemap", "gzip", "spaces"],
)
def test_entries_are_read(body, entries):
    assert feed_in(body, URL).entries == entries


def test_a_sitemap_index_names_sitemaps():
    sitemaps = b"<sitemap><loc>/s1.xml</loc></sitemap><sitemap><loc>/s2.xml</loc></sitemap>"
    index = b"<sitemapindex>%b</sitemapindex>" % sitemaps
    assert feed_in(index, URL).sitemaps == (
        "https://courrier.example/s1.xml",
        "https://courrier.example/s2.xml",
    )


def test_a_feed_that_is_not_well_formed_is_read_as_far_as_possible():
    broken = "<rss version='2.0'><channel><item><title>L'été &nbsp; à</title><link>/a?b=1&c=2</link></item>"
    (entry,) = feed_in(broken.encode(), URL).entries
    assert entry.url == "https://courrier.example/a?b=1&c=2"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "neither a feed nor a sitemap"),
        (b"<html><p>Bonjour</p></html>", "neither a feed nor a sitemap"),
        (b'{"version": "1", "items": []}', "neither a feed nor a sitemap"),
        (b"[" * 100_000, "neither a feed nor a sitemap"),
        (b"<a>" * 300_000, "neither a feed nor a sitemap"),
        (b"\x1f\x8bnot gzip", "cannot be decompressed"),
        (gzip.compress(b" " * 30_000_000), "longer than"),
    ],
    ids=["empty", "page", "json", "deep json", "deep xml", "gzip", "bomb"],
)
def test_what_is_no_feed_is_refused(body, reason):
    with pytest.raises(NotFetched, match=reason):
        feed_in(body, URL)


def test_a_page_instead_of_a_feed_names_its_feeds():
    page = b'<html><head><link rel="alternate" type="application/rss+xml" href="/une.xml"></head></html>'
    with pytest.raises(NotFetched, match=r"the page names https://courrier\.example/une\.xml"):
        feed_in(page, URL)


def test_entities_are_not_expanded():
    bomb = b'<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    (entry,) = feed_in(
        bomb + b"<rss version='2.0'><channel><item><title>&b;</title><link>/a</link></item></channel></rss>",
        URL,
    ).entries
    assert "aaaa" not in entry.title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu, 13 Mar 2025 08:00:00 GMT", "2025-03-13T08:00:00+00:00"),
        ("2025-03-13T08:00:00Z", "2025-03-13T08:00:00+00:00"),
        ("2025-03-13T08:00:00", "2025-03-13"),
        ("2025-03-13", "2025-03-13"),
        ("hier", None),
        ("", None),
        (None, None),
        (20250313, None),
    ],
)
def test_dates_are_read(text, expected):
    assert iso_instant(text) == expected
