"""The page without scripts: all of its events can be found, read and taken away."""

import re

import pytest
from playwright.sync_api import expect


@pytest.fixture
def plain(opened):
    """Opens pages that run no script."""
    return lambda path="/", **options: opened(path, locale="en-GB", java_script_enabled=False, **options)


def rows(page):
    return page.locator("#events .row")


def test_the_first_events_are_there(plain):
    page = plain()
    expect(rows(page)).to_have_count(50)
    expect(page.locator("#sentence")).to_have_text(re.compile(r"^\s*\d+ events"))


def test_nothing_waits_for_a_script(plain):
    page = plain()
    for dead in ("#picture", "#jump", "#theme", ".presets button", ".openers button", "#more", "#failure"):
        expect(page.locator(dead).first).to_be_hidden()


def test_the_form_searches(plain):
    page = plain("/?status=occurred,planned")
    page.get_by_role("searchbox").fill("portrait")
    page.get_by_role("button", name="Search").click()
    page.wait_for_url("**/?q=portrait&**")
    assert "status=occurred" in page.url
    expect(rows(page).first).to_contain_text("portrait")
    assert rows(page).count() < 50


def test_a_range_can_be_typed(plain):
    page = plain()
    page.get_by_role("textbox", name="From").fill("2025")
    page.get_by_role("button", name="Search").click()
    page.wait_for_url("**from=2025**")
    expect(page.locator("#events h3").first).to_contain_text("2026")
    assert rows(page).count() < 50


def test_other_pages_follow(plain):
    page = plain()
    first = rows(page).first.inner_text()
    page.get_by_role("link", name="Next events").click()
    expect(rows(page).first).not_to_have_text(first)
    page.get_by_role("link", name="First events").click()
    expect(rows(page).first).to_contain_text(first.splitlines()[-1])


def test_an_event_opens_and_leads_back(plain):
    page = plain("/?from=2025")
    link = rows(page).locator("a.title").first
    title = link.inner_text()
    link.click()
    expect(page.locator("#sheet h2").first).to_contain_text(title)
    assert "from=2025" in page.url
    assert title in page.title()


def test_files_have_the_same_events(plain):
    address = plain("/?from=2025").get_by_role("link", name="csv").get_attribute("href")
    assert address == "/v1/events?from=2025&format=csv"


def test_a_wrong_question_says_so(plain):
    page = plain("/?from=abc")
    expect(page.get_by_role("alert")).to_contain_text("This question has no answer")
    expect(rows(page)).to_have_count(0)


def test_what_is_not_there_leads_back(opened):
    page = opened("/events/99999?from=2025", locale="en-GB", java_script_enabled=False, refused=404)
    expect(page.get_by_role("heading", level=2)).to_have_text("There is no such event, article or story")
    page.get_by_role("link", name="Back to the timeline").click()
    page.wait_for_url("**/?from=2025")
