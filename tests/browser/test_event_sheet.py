"""An event, opened beside the list."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

MEETING = "Dmitri Bakanov s'est entretenu en Floride avec Sean Duffy"


@pytest.fixture
def event(opened):
    """Opens the event of a meeting: event(viewport=…)."""

    def open_event(**options):
        page = opened("/events/1", **options)
        expect(page.locator("#sheet-title")).to_have_text(MEETING)
        return page

    return open_event


def test_it_says_how_the_time_is_written_read_and_why(event):
    reading = event().locator(".as-read")
    expect(reading).to_contain_text("jeudi")
    expect(reading.locator("strong")).to_have_text("jeudi 31 juillet 2025")
    expect(reading).to_contain_text("est entretenu")
    expect(reading).to_contain_text("jour de l’article")


def test_a_name_filters_the_timeline_and_the_event_stays_open(event):
    page = event()
    page.locator("#sheet").get_by_role("link", name="Floride", exact=True).click()
    expect(page).to_have_url(re.compile(r"/events/1\?place=Floride$"))
    expect(page.locator("#list a[data-sheet]")).to_have_count(1)
    expect(page.locator("#sheet-title")).to_have_text(MEETING)


def test_on_a_phone_a_name_leads_to_the_list(event):
    page = event(viewport={"width": 375, "height": 740})
    page.locator("#sheet").get_by_role("link", name="Floride", exact=True).click()
    expect(page).to_have_url(re.compile(r"/\?place=Floride$"))
    expect(page.locator("#sheet")).to_be_hidden()


def test_its_quote_leads_to_the_place_in_the_article_and_back(event):
    page = event()
    page.locator(".source-head a[data-sheet=article]").click()
    mark = page.locator("a.time.here")
    expect(mark).to_have_text("jeudi")
    expect(mark).to_be_focused()
    expect(mark).to_be_in_viewport()
    mark.click()
    expect(page.locator("#sheet-title")).to_have_text(MEETING)
    page.go_back()
    expect(page.locator("#sheet-title")).to_contain_text("renouent le fil")


def copy_button(page, name):
    page.locator("#sheet summary", has_text="Lier, citer").click()
    return page.get_by_role("button", name=f"Copier\u00a0: {name}")


def test_its_address_is_copied(event):
    page = event(permissions=["clipboard-read", "clipboard-write"])
    copy_button(page, "Lien").click()
    expect(page.locator(".take-done").first).to_have_text("Copié")
    assert page.evaluate("navigator.clipboard.readText()").endswith("/events/1")


def test_what_cannot_be_copied_is_selected(event):
    page = event()
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }")
    copy_button(page, "curl").click()
    expect(page.locator(".take-done").nth(2)).to_contain_text("Sélectionné")
    assert page.evaluate("getSelection().toString()").strip().startswith("curl 'http")


def test_similar_events_are_listed_when_asked_for(event, service):
    for _ in range(2):
        answer = service.client.post(
            "/v1/events",
            json={"title": MEETING, "edtf": "2025-07-31", "places": ["Floride"], "language": "fr"},
        )
    page = event()
    page.locator("summary", has_text="Peut-être le même").click()
    expect(page.locator(f"[data-similar] li[data-event='{answer.json['id']}']")).to_contain_text(MEETING)


def test_further_mentions_are_added_below(opened, service):
    for number in range(1, 24):
        text = f"Le conseil municipal de Nancy se réunira le 3 mars 2036. Bulletin {number}."
        service.client.post(
            "/v1/articles", json={"text": text, "published_at": f"2036-01-{number:02}", "language": "fr"}
        )
    ids = [
        each["id"]
        for each in service.client.get("/v1/events?match=within&from=2036-03-03&to=2036-03-03").json["items"]
    ]
    if ids[1:]:
        service.client.post(f"/v1/events/{ids[0]}/merge", json={"event_ids": ids[1:]})
    page = opened(f"/events/{ids[0]}")
    expect(page.locator(".quote")).to_have_count(20)
    page.locator("a[data-more]").click()
    expect(page.locator(".quote")).to_have_count(23)
    expect(page.locator("a[data-more]")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
@pytest.mark.parametrize("path", ["/events/1", "/articles/1", "/stories/1"])
def test_it_is_accessible(opened, path, width, scheme):
    page = opened(path, viewport={"width": width, "height": 800}, color_scheme=scheme)
    for details in page.locator("#sheet details").all():
        details.evaluate("details => { details.open = true; }")
    found = Axe().run(page, context="#sheet").response["violations"]
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []


def test_its_row_comes_into_sight_when_a_page_is_opened_with_it(opened, service):
    last = service.client.get("/v1/events?sort=-start&limit=60&fields=id").json["items"][-1]["id"]
    page = opened(f"/events/{last}", viewport={"width": 1280, "height": 700})
    expect(page.locator(f"#event-{last}")).to_be_in_viewport()
    expect(page.locator("body")).to_be_focused()
    narrow = opened(f"/events/{last}", viewport={"width": 375, "height": 700})
    expect(narrow.locator(f"#event-{last}[aria-current]")).to_have_count(1)
    assert narrow.evaluate("scrollY") == 0
