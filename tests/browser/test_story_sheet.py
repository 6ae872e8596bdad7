"""A story, opened beside the list."""

import re

from playwright.sync_api import expect


def test_it_has_its_articles_names_and_events(opened):
    page = opened("/stories/1")
    expect(page.locator("#sheet-title")).to_contain_text("renouent le fil")
    expect(page.locator(".papers li")).to_have_count(1)
    expect(page.locator("#sheet").get_by_role("link", name="Dmitri Bakanov", exact=True)).to_be_visible()
    expect(page.locator("#sheet .told li")).to_have_count(6)


def test_it_is_shown_on_the_timeline(opened):
    page = opened("/stories/1")
    page.get_by_role("link", name="Montrer sur la frise").click()
    expect(page).to_have_url(re.compile(r"/stories/1\?story=1$"))
    expect(page.locator("#list a[data-sheet=event]")).to_have_count(6)


def test_its_papers_and_events_open_in_its_place(opened):
    page = opened("/stories/1")
    page.locator(".papers a[data-sheet=article]").click()
    expect(page.locator(".text")).to_be_visible()
    page.locator("#sheet .sheet-names a[data-sheet=story]").click()
    expect(page.locator(".papers")).to_be_visible()
    page.locator("#sheet .told a").last.click()
    expect(page.locator(".as-read").first).to_be_visible()
    for _ in range(3):
        page.go_back()
    expect(page.locator(".papers")).to_be_visible()
    expect(page).to_have_url(re.compile(r"/stories/1$"))


def test_its_calendar_and_feed_have_its_events(opened, service):
    page = opened("/stories/1")
    calendar = page.locator(".sheet-links a[href*='format=ics']").get_attribute("href")
    assert service.client.get(calendar).text.count("BEGIN:VEVENT") == 6
    feed = page.locator(".sheet-links a[href*='format=atom']").get_attribute("href")
    assert service.client.get(feed).text.count("</entry>") == 6
