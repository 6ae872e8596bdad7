"""The main states of the page, each as somebody would reach it: for checks of all of them, and to look at.

A sight opens the page by ``opened(path)`` and brings it there.
"""

from collections.abc import Callable
from typing import NamedTuple

from playwright.sync_api import Page, expect

from tests.browser.editing import correcting

SERVED = "**/v1/**"
UNAVAILABLE = {
    "status": 503,
    "content_type": "application/problem+json",
    "headers": {"Retry-After": "600"},
    "body": '{"type": "/docs/problems/unavailable", "title": "Service Unavailable", "status": 503}',
}


class Sight(NamedTuple):
    """A state of the page: where it begins, and what leads there."""

    path: str
    reach: Callable[[Page], None] = lambda page: None
    refused: int | None = None


def listed(page):
    expect(page.locator("#events .row[id]").first).to_be_visible()
    expect(page.locator("#picture svg").first).to_be_visible()


def opened_sheet(page):
    expect(page.locator("#sheet h2").first).to_be_visible()


def failing(page):
    listed(page)
    page.route(SERVED, lambda route: route.fulfill(**UNAVAILABLE))
    page.locator("[name=q]").first.fill("portrait")
    expect(page.locator("#failure")).to_be_visible()


def waiting(page):
    listed(page)
    page.route(SERVED, lambda route: None)
    page.locator("[name=q]").first.fill("portrait")
    expect(page.locator("#events")).to_have_attribute("aria-busy", "true")


def with_files(page):
    listed(page)
    page.get_by_role("button", name="Take it with you").click()
    expect(page.locator("#takeaway")).to_be_visible()


def reading(page):
    page.locator("#reader-example").click()
    expect(page.locator("#reading")).to_be_visible()


def correction(page):
    opened_sheet(page)
    expect(correcting(page)).to_be_visible()


SIGHTS = {
    "timeline": Sight("/", listed),
    "narrowed": Sight("/?from=2023&to=2024&status=planned,occurred&tag=art", listed),
    "nothing": Sight("/?q=zeppelin"),
    "wrong-question": Sight("/?from=yesterdayish", refused=422),
    "event": Sight("/events/1", opened_sheet),
    "article": Sight("/articles/1", opened_sheet),
    "story": Sight("/stories/1", opened_sheet),
    "correcting": Sight("/events/1", correction),
    "reading": Sight("/#reader", reading),
    "downloads": Sight("/", with_files),
    "failing": Sight("/", failing, 503),
    "waiting": Sight("/", waiting),
    "unknown": Sight("/events/999999", refused=404),
    "problems": Sight("/docs/problems/"),
    "embedded": Sight("/embed?from=2020"),
}
