"""Statuses, tags, places…: how many events have them, and how they narrow the question."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

PHONE = {"viewport": {"width": 375, "height": 740}, "has_touch": True}


def sentence(page):
    return page.locator("#sentence")


def facet(page, kind):
    return page.locator("#facets").get_by_role("group", name=kind)


def toggle(page, kind, value):
    return page.locator(f"#facets [data-kind={kind}][data-value='{value}']")


def asked(page, name):
    return parse_qs(urlsplit(page.url).query).get(name, [])


def counts(service, kind, query=""):
    """The counts of a facet as the service has them: {"planned": "14"}."""
    facets = service.client.get(f"/v1/events/facets?by={kind}&limit=50&{query}").json["facets"]
    return {each["value"]: str(each["count"]) for each in facets[kind]}


def test_the_legend_counts_and_narrows(opened, service):
    page = opened(locale="en-GB")
    legend = page.get_by_role("group", name="Status")
    for status, count in counts(service, "status").items():
        expect(legend.locator(f"[data-value={status}] .number")).to_have_text(count)
    planned = legend.get_by_role("button", name="planned")
    planned.click()
    expect(planned).to_have_attribute("aria-pressed", "true")
    expect(sentence(page)).to_have_text("14 events, all of time, planned")
    legend.get_by_role("button", name="cancelled").click()
    expect(sentence(page)).to_contain_text("planned or cancelled")
    planned.click()
    expect(sentence(page)).to_have_text("5 events, all of time, cancelled")
    expect(planned.locator(".number")).to_have_text("14")


@pytest.mark.parametrize(
    ("kind", "name"),
    [("tag", "Tags"), ("place", "Places"), ("actor", "People and bodies"), ("source", "Sources")],
)
def test_each_facet_has_the_most_frequent_values(opened, service, kind, name):
    page = opened(locale="en-GB")
    found = counts(service, kind)
    shown = facet(page, name).locator("button[data-value]")
    expect(shown).to_have_count(min(8, len(found)))
    for button in shown.all():
        value, count = (button.locator(f".{part}").inner_text() for part in ("value", "number"))
        assert found[value] == count


def test_languages_are_named_in_the_language_of_the_page(opened):
    page = opened()
    expect(toggle(page, "language", "en").locator(".value")).to_have_text("anglais")
    toggle(page, "language", "en").click()
    expect(sentence(page)).to_contain_text("toutes périodes, en anglais")


def test_more_values_unfold(opened, service):
    page = opened(locale="en-GB")
    more = facet(page, "Tags").get_by_role("button", name="show more")
    more.press("Enter")
    expect(facet(page, "Tags").locator("button[data-value]")).to_have_count(len(counts(service, "tag")))
    less = facet(page, "Tags").get_by_role("button", name="show less")
    expect(less).to_be_focused()
    less.click()
    expect(facet(page, "Tags").locator("button[data-value]")).to_have_count(8)


def test_a_choice_keeps_its_alternatives_and_the_focus(opened, service):
    page = opened(locale="en-GB")
    before = counts(service, "tag")
    toggle(page, "tag", "art").press("Enter")
    expect(sentence(page)).to_contain_text("tagged “art”")
    expect(toggle(page, "tag", "art")).to_be_focused()
    expect(toggle(page, "tag", "art")).to_have_attribute("aria-pressed", "true")
    expect(facet(page, "Sources").locator("button[data-value]")).to_have_count(
        len(counts(service, "source", "tag=art"))
    )
    expect(toggle(page, "tag", "economy").locator(".number")).to_have_text(before["economy"])
    toggle(page, "tag", "economy").click()
    expect(sentence(page)).to_contain_text("tagged “art” or “economy”")
    assert asked(page, "tag") == ["art", "economy"]
    page.go_back()
    expect(toggle(page, "tag", "economy")).to_have_attribute("aria-pressed", "false")
    expect(toggle(page, "tag", "art")).to_have_attribute("aria-pressed", "true")


def test_a_chosen_value_that_no_event_has_stays(opened):
    page = opened("/?tag=nothing&from=2024", locale="en-GB")
    expect(toggle(page, "tag", "nothing").locator(".number")).to_have_text("0")
    toggle(page, "tag", "nothing").click()
    expect(toggle(page, "tag", "nothing")).to_have_count(0)


def test_kinds_without_values_are_left_out(opened):
    page = opened("/?from=2040", locale="en-GB")
    expect(facet(page, "Languages")).to_be_visible()
    expect(facet(page, "Places")).to_have_count(0)


def test_estimates_are_told(opened):
    page = opened("/docs/problems/", locale="en-GB")
    facets = {"facets": {"tag": [{"value": "art", "count": 12345}]}, "exact": False}
    page.route("**/v1/events/facets?*", lambda route: route.fulfill(json=facets))
    page.goto(page.url.replace("/docs/problems/", "/"))
    expect(toggle(page, "tag", "art")).to_have_accessible_name("art about 12,300")


def test_counts_that_fail_leave_the_events_alone(opened):
    page = opened("/docs/problems/", locale="en-GB", refused=503)
    page.route("**/v1/events/facets?*", lambda route: route.fulfill(status=503, json={}))
    page.goto(page.url.replace("/docs/problems/", "/?tag=art"))
    expect(sentence(page)).to_have_text("12 events, all of time, tagged “art”")
    expect(page.locator("#failure")).to_be_hidden()
    expect(toggle(page, "tag", "art")).to_be_visible()


def test_on_a_phone_they_open_from_below(opened):
    page = opened(locale="en-GB", **PHONE)
    expect(page.locator("#facets")).to_be_hidden()
    page.get_by_role("button", name="Filters").tap()
    toggle(page, "tag", "art").tap()
    expect(toggle(page, "tag", "art")).to_have_attribute("aria-pressed", "true")
    page.locator("#facets").get_by_role("button", name="close", exact=True).tap()
    expect(page.locator("#facets")).to_be_hidden()
    expect(sentence(page)).to_contain_text("tagged “art”")


def test_by_keyboard_they_open_close_and_give_the_focus_back(opened):
    page = opened(locale="en-GB", viewport=PHONE["viewport"])
    opener = page.get_by_role("button", name="Filters")
    opener.press("Enter")
    expect(toggle(page, "tag", "art")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator("#facets :focus")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator("#facets")).to_be_hidden()
    expect(opener).to_be_focused()
