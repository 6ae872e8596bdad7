"""The pages of events, articles and stories, and of what is there no more."""

import html
import re

import pytest

from tests.http.timeline import CREW, created, etag, ingested, problem

BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8", "Accept-Language": "en"}


def head_of(page):
    """What the head of a page says: its title, and its metadata by name."""
    pairs = re.findall(r'<meta (?:name|property)="([^"]+)" content="([^"]*)"', page)
    title = re.search(r"<title>(.*?)</title>", page, re.DOTALL)[1]
    return html.unescape(title), {name: html.unescape(content) for name, content in pairs}


def link(page, rel, **attributes):
    wanted = "".join(f'[^>]*{name}="{re.escape(value)}"' for name, value in attributes.items())
    found = re.search(rf'<link rel="{rel}"{wanted}[^>]*href="([^"]*)"', page)
    return found and html.unescape(found[1])


@pytest.fixture
def article(writer):
    return ingested(writer)


def test_an_event_has_a_page_in_the_timeline(writer, article):
    crew = next(event for event in article["events"] if event["title"] == CREW)
    page = writer.get(f"/events/{crew['id']}?from=2020&lang=en", headers=BROWSER).text
    title, said = head_of(page)
    assert title == f"{CREW} – November 2025 – Event timeline"
    assert said["og:title"] == f"{CREW} – November 2025"
    assert said["og:type"] == "article"
    assert said["description"] == said["og:description"] == crew["mentions"][0]["sentence"]["text"]
    assert link(page, "canonical") == f"/events/{crew['id']}"
    assert link(page, "alternate", type="application/json") == f"/v1/events/{crew['id']}"
    assert f'data-shown="/events/{crew["id"]}"' in page
    assert 'id="events"' in page


def test_the_address_for_readers_is_that_of_the_settings(make_client):
    client = make_client(public_url="https://news.example/timeline/")
    created(client)
    page = client.get("/events/1").text
    assert link(page, "canonical") == "https://news.example/timeline/events/1"
    assert head_of(page)[1]["og:url"] == "https://news.example/timeline/events/1"


def test_an_article_and_a_story_have_pages_too(writer, article):
    for path in (f"/articles/{article['id']}", f"/stories/{article['story']}"):
        page = writer.get(path, headers=BROWSER).text
        assert head_of(page)[0].startswith("Bakanov rencontre Duffy – ")
        assert link(page, "alternate", type="application/json") == f"/v1{path}"


def test_a_script_gets_the_sheet_alone(writer, article):
    for path in ("/events/1", f"/articles/{article['id']}", f"/stories/{article['story']}"):
        answer = writer.get(f"{path}?part=sheet")
        assert "<html" not in answer.text
        assert answer.text.strip() in writer.get(path).text or "<article" in answer.text


def test_the_other_language_keeps_path_and_question(writer, article):
    path = f"/events/{article['events'][0]['id']}"
    page = writer.get(f"{path}?tag=a&tag=b%2Cc&from=2020&lang=fr").text
    assert link(page, "alternate", hreflang="en") == "?tag=a&tag=b%2Cc&from=2020&lang=en"


def test_titles_of_strangers_stay_text_in_the_head(writer):
    created(writer, '"><script>alert(1)</script>')
    page = writer.get("/events/1").text
    assert "<script>alert" not in page
    assert head_of(page)[1]["og:title"].startswith('"><script>alert(1)</script>')


def test_a_merged_event_leads_to_its_survivor(writer):
    first, second = created(writer, "Grève"), created(writer, "Blocage")
    merged = {"event_ids": [second.json["id"]]}
    headers = {"If-Match": etag(writer, first.headers["Location"])}
    assert writer.post(f"{first.headers['Location']}/merge", json=merged, headers=headers).status_code == 200
    answer = writer.get(f"/events/{second.json['id']}?from=2025&part=sheet", headers=BROWSER)
    assert answer.status_code == 308
    assert answer.headers["Location"] == f"/events/{first.json['id']}?from=2025&part=sheet"
    page = writer.get(f"/events/{second.json['id']}?from=2025", headers=BROWSER)
    assert page.headers["Location"] == f"/events/{first.json['id']}?from=2025#from-{second.json['id']}"


@pytest.fixture
def deleted(writer):
    path = created(writer).headers["Location"]
    assert writer.delete(path, headers={"If-Match": etag(writer, path)}).status_code == 204
    return path.removeprefix("/v1")


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/events/4000", 404, "There is no such event"),
        ("/articles/4000", 404, "There is no such event, article"),
        ("/stories/4000", 404, "There is no such event, article or story"),
    ],
)
def test_what_is_not_there_has_a_page_that_leads_back(writer, path, status, said):
    answer = writer.get(f"{path}?from=2025", headers=BROWSER)
    assert (answer.status_code, answer.mimetype) == (status, "text/html")
    assert answer.headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert said in answer.text
    assert 'href="/?from=2025"' in answer.text
    problem(writer.get(path), status)
    problem(writer.get(f"{path}?part=sheet", headers=BROWSER), status)


def test_a_deleted_event_has_a_page_in_the_timeline(writer, deleted):
    answer = writer.get(f"{deleted}?from=2025", headers=BROWSER)
    assert (answer.status_code, answer.mimetype) == (410, "text/html")
    assert answer.headers["Cache-Control"] == "no-store"
    assert "was deleted" in answer.text
    assert writer.get(f"{deleted}?part=sheet").status_code == 410
    problem(writer.get(deleted), 410)


def test_an_id_that_is_none_is_no_path(writer):
    problem(writer.get("/events/x"), 404)


def test_a_private_timeline_asks_for_a_key(make_client):
    client = make_client(private="reads")
    created(client, "Secret plan")
    stranger = client.application.test_client()
    for path in ("/events/1", "/events/2"):
        answer = stranger.get(path, headers=BROWSER)
        assert (answer.status_code, answer.mimetype) == (401, "text/html")
        assert "Secret" not in answer.text
        assert "page.js" in answer.text
        assert "data-shown" not in answer.text
        problem(stranger.get(f"{path}?part=sheet", headers=BROWSER), 401)
    assert "Secret plan" in client.get("/events/1?part=sheet").text


def test_other_sites_may_show_the_page_that_is_made_for_them(writer, article):
    answer = writer.get("/embed?from=2025&theme=dark&lang=fr", headers={"Cookie": "a=b"})
    assert "frame-ancestors *" in answer.headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in writer.get("/").headers["Content-Security-Policy"]
    assert "X-Frame-Options" not in answer.headers
    assert "Set-Cookie" not in answer.headers
    assert 'data-theme="dark"' in answer.text
    assert 'href="/?from=2025&amp;lang=fr"' in answer.text
    assert answer.text.count('class="row') == 2
    assert "data-edit" not in answer.text


@pytest.mark.parametrize("theme", ["", "?theme=x", "?theme=%22%3E%3Cscript%3E"])
def test_an_unknown_theme_is_that_of_the_system(writer, theme):
    assert "data-theme" not in writer.get(f"/embed{theme}").text


def test_a_private_timeline_is_not_shown_elsewhere(make_client):
    client = make_client(private="reads")
    created(client, "Secret plan")
    answer = client.application.test_client().get("/embed?lang=en")
    assert "Secret" not in answer.text
    assert "A key is needed" in answer.text
