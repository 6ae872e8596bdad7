"""Fetching pages and following feeds of a site on loopback."""

import json
import signal
import subprocess
import sys
import time

import pytest

from tests.cli.output import json_lines, message
from tests.fetching.site import TEXT, Site, page, rss

GZIP_BOMB_BYTES = 30_000_000


@pytest.fixture
def site():
    site = Site()
    yield site
    site.close()


@pytest.fixture
def go(timeline, site):
    """Runs ``fetch`` or ``follow`` on paths of the site, which may have its private address."""

    def go(command, *paths, options=()):
        urls = [site.url + path for path in paths]
        return timeline(command, *urls, "--pause", "0s", "--private-host", "127.0.0.1", *options)

    return go


def stored(result):
    """The paths of the articles that a command stored anew."""
    lines = [json.loads(line) for line in result.out.splitlines()]
    return [line["url"].split("/", 3)[3] for line in lines if line.get("created")]


def pages_asked(site):
    return [path for path in site.asked if path != "/robots.txt"]


def test_fetch_stores_the_article_of_a_page(go, site, timeline):
    site["/a"] = page()
    (line,) = json_lines(go("fetch", "/a"))
    assert line == {
        "url": f"{site.url}/a",
        "id": 1,
        "created": True,
        "language": "fr",
        "published_at": "2025-03-13",
        "events": 1,
        "undated": 0,
    }
    (event,) = json_lines(timeline("export"))
    assert event["edtf"] == "2025-03-11"


def test_a_page_is_asked_for_again_only_if_it_changed(go, site):
    site["/a"] = page()
    assert stored(go("fetch", "/a")) == ["a"]
    assert json_lines(go("fetch", "/a")) == [{"url": f"{site.url}/a", "unchanged": True}]
    site["/a"] = page(text=TEXT.replace("mardi", "mercredi"))
    changed = go("fetch", "/a")
    assert (changed.status, changed.out) == (1, "")
    assert "another text" in changed.err


def test_update_takes_the_text_that_the_page_has_now(go, site, timeline):
    site["/a"] = page()
    go("fetch", "/a")
    site["/a"] = page(text=TEXT.replace("mardi", "mercredi"))
    (line,) = json_lines(go("fetch", "/a", options=["--update"]))
    assert (line["id"], line["created"]) == (1, False)
    (event,) = json_lines(timeline("export"))
    assert event["edtf"] == "2025-03-12"


def test_the_same_article_at_another_address_is_asked_for_again_only_if_it_changed(go, site):
    site["/a"] = site["/b"] = page()
    assert stored(go("fetch", "/a")) == ["a"]
    assert json_lines(go("fetch", "/b"))[0]["id"] == 1
    assert json_lines(go("fetch", "/b")) == [{"url": f"{site.url}/b", "unchanged": True}]


def test_tags_hold_for_all_articles(go, site, timeline):
    site["/a"] = page()
    go("fetch", "/a", options=["--tag", "pont", "--tag", "ville"])
    (event,) = json_lines(timeline("export"))
    assert event["tags"] == ["pont", "ville"]


def test_a_page_may_declare_its_charset_in_the_header(go, site, timeline):
    latin = page().decode().replace('<meta charset="utf-8">', "").encode("latin-1")
    site["/a"] = lambda request: request.reply(200, latin, Content_Type="text/html; charset=iso-8859-1")
    json_lines(go("fetch", "/a"))
    (event,) = json_lines(timeline("export"))
    assert "inauguré" in event["title"]


def test_a_page_without_a_date_is_reported(go, site):
    site["/a"] = b"<html><body><article><p>" + TEXT.encode() + b"</p></article></body></html>"
    result = go("fetch", "/a")
    assert json.loads(result.out)["published_at"] is None
    assert "no publication date: 1 date could not be counted" in result.err
    assert result.err.count("database: ") == 1
    assert json.loads(result.out)["language"] == "fr"


def test_follow_stores_the_new_pages_of_a_feed(go, site):
    site["/une.xml"] = rss("/a", "/b")
    site["/a"], site["/b"] = page(), page(text=TEXT.replace("mardi", "lundi"))
    assert stored(go("follow", "/une.xml")) == ["a", "b"]
    site["/une.xml"] = rss("/c", "/a", "/b")
    site["/c"] = page(text=TEXT.replace("mardi", "mercredi"))
    site.asked.clear()
    assert stored(go("follow", "/une.xml")) == ["c"]
    assert pages_asked(site) == ["/une.xml", "/c"]


def test_a_feed_that_is_unchanged_is_not_read_again(go, site):
    site["/une.xml"], site["/a"] = rss("/a"), page()
    go("follow", "/une.xml")
    site.asked.clear()
    result = go("follow", "/une.xml")
    assert (result.status, result.out, pages_asked(site)) == (0, "", ["/une.xml"])


def test_what_is_left_or_failed_for_now_comes_next_time(go, site):
    site["/une.xml"] = rss("/a", "/b", "/c")
    site["/a"] = lambda request: request.reply(503, b"")
    site["/b"], site["/c"] = page(), page(text=TEXT.replace("mardi", "lundi"))
    first = go("follow", "/une.xml", options=["--most", "2"])
    assert (first.status, stored(first)) == (1, ["b"])
    assert "3 pages, 2 new, 2 left for next time" in first.err
    site["/a"] = page(text=TEXT.replace("mardi", "mercredi"))
    assert stored(go("follow", "/une.xml")) == ["a", "c"]


def test_a_page_that_holds_no_article_is_asked_for_once(go, site):
    site["/une.xml"] = rss("/gone", "/file.pdf")
    site["/file.pdf"] = b"%PDF-1.7"
    first = go("follow", "/une.xml")
    assert "/gone: answers 404" in first.err
    assert "/file.pdf: is application/pdf, not a web page" in first.err
    site.asked.clear()
    site["/une.xml"] = rss("/gone", "/file.pdf", "/gone")
    assert go("follow", "/une.xml").status == 0
    assert pages_asked(site) == ["/une.xml"]


def test_the_date_of_the_feed_serves_where_the_page_has_none(go, site):
    site["/une.xml"] = rss("/a", published="Thu, 20 Mar 2025 08:00:00 +0100")
    site["/a"] = b"<html><body><article><p>" + TEXT.encode() + b"</p></article></body></html>"
    (line,) = json_lines(go("follow", "/une.xml"))
    assert line["published_at"] == "2025-03-20T08:00:00+01:00"


def test_the_page_knows_the_day_of_its_readers_better_than_a_feed_in_utc(go, site):
    site["/une.xml"] = rss("/a", published="Wed, 12 Mar 2025 23:30:00 GMT")
    site["/a"] = page(published="2025-03-13T00:30:00+01:00")
    (line,) = json_lines(go("follow", "/une.xml"))
    assert line["published_at"] == "2025-03-13"


def test_the_sitemaps_of_an_index_are_followed(go, site):
    site["/index.xml"] = b"<sitemapindex><sitemap><loc>/s.xml</loc></sitemap></sitemapindex>"
    site["/s.xml"] = b"<urlset><url><loc>%b/a</loc></url></urlset>" % site.url.encode()
    site["/a"] = page()
    assert stored(go("follow", "/index.xml")) == ["a"]
    site["/s.xml"] = site.pages["/index.xml"]
    assert "a sitemap index within another" in go("follow", "/index.xml").err


def test_robots_txt_is_respected(go, site):
    site["/robots.txt"] = b"User-agent: *\nDisallow: /private\n"
    site["/private/a"], site["/b"] = page(), page()
    result = go("fetch", "/private/a", "/b")
    assert (result.status, stored(result)) == (1, ["b"])
    assert "/private/a: robots.txt does not allow it" in result.err
    assert site.asked == ["/robots.txt", "/b"]


def test_a_site_whose_robots_txt_fails_is_left_alone(go, site):
    site["/robots.txt"] = lambda request: request.reply(503, b"")
    site["/a"] = page()
    assert "its robots.txt answers 503" in go("fetch", "/a").err
    assert pages_asked(site) == []


def test_a_host_is_asked_with_a_pause(timeline, site):
    site["/robots.txt"] = b"User-agent: *\nCrawl-delay: 0.3\n"
    site["/a"], site["/b"] = page(), page(text=TEXT.replace("mardi", "lundi"))
    began = time.monotonic()
    result = timeline(
        "fetch", f"{site.url}/a", f"{site.url}/b", "--private-host", "127.0.0.1", "--pause", "0s"
    )
    assert result.status == 0
    assert time.monotonic() - began > 0.3


def test_a_host_that_asks_for_a_long_pause_is_left_alone(go, site):
    site["/a"] = lambda request: request.reply(429, b"", Retry_After=3600)
    site["/b"] = page()
    result = go("fetch", "/a", "/b")
    assert "/b: 127.0.0.1 asks to wait for" in result.err
    assert pages_asked(site) == ["/a"]


def test_redirects_are_followed_and_checked(go, site):
    site["/a"] = lambda request: request.reply(301, b"", Location="/b")
    site["/b"] = page()
    assert stored(go("fetch", "/a")) == ["a"]


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        ("/loop", "more than 5 redirects"),
        ("file:///etc/passwd", "not an http or https address"),
        ("ftp://127.0.0.1/a", "not an http or https address"),
        ("http://user:password@127.0.0.1/", "with a name or password"),
        ("http://[::1/", "not an address"),
        ("http://localhost:{port}/a", "localhost has no public address"),
        ("http://169.254.169.254/latest/meta-data", "169.254.169.254 has no public address"),
    ],
)
def test_redirects_lead_only_where_requests_may_go(go, site, location, reason):
    site["/loop"] = lambda request: request.reply(302, b"", Location=location.format(port=site.port))
    result = go("fetch", "/loop")
    assert (result.status, result.out) == (1, "")
    assert reason in result.err


def test_private_addresses_are_refused_unless_they_are_allowed(timeline, site):
    site["/a"] = page()
    result = timeline("fetch", f"{site.url}/a")
    assert "127.0.0.1 has no public address; --private-host 127.0.0.1 allows it" in result.err
    assert site.asked == []


def drip(request):
    """Begins an answer, then sends a byte at a time until the client has gone."""
    request.send_response(200)
    request.send_header("Content-Type", "text/html")
    request.end_headers()
    try:
        while True:
            request.wfile.write(b" ")
            request.wfile.flush()
            time.sleep(0.02)
    except OSError:
        request.close_connection = True


def endless(request):
    request.send_response(200)
    request.send_header("Content-Type", "text/html")
    request.end_headers()
    try:
        while True:
            request.wfile.write(b" " * 1_000_000)
    except OSError:
        request.close_connection = True


def cut(request):
    request.send_response(200)
    request.send_header("Content-Length", "100000")
    request.end_headers()
    request.wfile.write(page())
    request.close_connection = True


@pytest.mark.parametrize(
    ("answer", "reason"),
    [(drip, "took longer than"), (endless, "longer than 10000000 bytes"), (cut, "broke off")],
)
def test_answers_without_an_end_are_given_up(go, site, monkeypatch, answer, reason):
    monkeypatch.setattr("api.fetching.client.SECONDS", 1.0) if answer is drip else None
    site["/a"] = answer
    result = go("fetch", "/a")
    assert (result.status, result.out) == (1, "")
    assert reason in result.err


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["fetch"], "Missing argument"),
        (["fetch", "journal.example"], "not an http or https address"),
        (["fetch", "ftp://journal.example/"], "not an http or https address"),
        (["fetch", "https://a.example/", "--language", "xx"], 'no language "xx"'),
        (["fetch", "https://a.example/", "--tag", "a,b"], "tags: "),
        (["follow", "https://a.example/", "--every", "soon"], "is no duration"),
        (["follow", "https://a.example/", "--most", "0"], "Invalid value"),
    ],
)
def test_wrong_usage_is_named_before_anything_is_sent(timeline, arguments, expected):
    assert expected in message(timeline(*arguments), status=2)


def test_following_goes_on_until_it_is_stopped(database_url, site):
    site["/une.xml"], site["/a"] = rss("/a"), page()
    options = ["--every", "1s", "--pause", "0s", "--private-host", "127.0.0.1"]
    command = [
        sys.executable,
        "-c",
        "from api.cli import main; main()",
        "follow",
        f"{site.url}/une.xml",
        *options,
    ]
    with subprocess.Popen(
        command, env={"DATABASE_URL": database_url}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as following:
        assert json.loads(following.stdout.readline())["created"]
        site["/une.xml"], site["/b"] = rss("/b", "/a"), page(text=TEXT.replace("mardi", "lundi"))
        assert json.loads(following.stdout.readline())["url"].endswith("/b")
        following.send_signal(signal.SIGINT)
        assert following.wait() == 130
        assert following.stderr.read().splitlines()[-1] == "timeline: interrupted"
