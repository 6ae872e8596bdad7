"""The page within a page of another site."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from werkzeug.wrappers import Response

from tests.browser.serving import served


def rows(page):
    return page.locator("#events .row")


@pytest.mark.parametrize("scripts", [True, False])
def test_a_page_of_another_site_shows_it(browser, service, scripts):
    host = (
        f'<!doctype html><title>Elsewhere</title><iframe src="{service.address}/embed?from=2025" title="T">'
    )
    with served(Response(host, mimetype="text/html")) as port:
        context = browser.new_context(locale="en-GB", java_script_enabled=scripts)
        page = context.new_page()
        page.goto(f"http://localhost:{port}")
        frame = page.frame_locator("iframe")
        expect(frame.locator("#events .row").first).to_be_visible()
        expect(frame.locator("#sentence")).to_contain_text("events")
        assert frame.locator("#picture svg").count() == 0 or scripts
        context.close()


def test_it_draws_the_picture(opened):
    expect(opened("/embed?from=2000").locator("#picture svg").first).to_be_visible()


def test_it_follows_its_question(opened):
    page = opened("/embed?from=2000", locale="en-GB")
    expect(page.locator("#picture-summary")).to_have_text(re.compile(r"\w"))
    page.locator("[data-picture=zoomTo][data-by='0.5']").click()
    expect(page).to_have_url(re.compile(r"/embed\?from=\d+&to=\d+$"))
    whole = page.get_by_role("link", name="See all of it")
    expect(whole).to_have_attribute("href", re.compile(r"^/\?from=\d+&to=\d+$"))


def test_its_links_lead_out(opened):
    page = opened("/embed?from=2025", locale="en-GB")
    with page.context.expect_page() as found:
        rows(page).locator("a.title").first.click()
    expect(found.value).to_have_url(re.compile(r"/events/\d+\?from=2025$"))
    assert "/embed" in page.url


def test_it_can_be_read_by_all(opened):
    for theme in ("light", "dark"):
        page = opened(f"/embed?theme={theme}", locale="en-GB")
        expect(page.locator("#picture svg").first).to_be_visible()
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()


def test_the_theme_may_be_that_of_the_site(opened):
    def paper(path, scheme):
        page = opened(path, color_scheme=scheme)
        return page.evaluate("getComputedStyle(document.body).backgroundColor")

    assert paper("/embed?theme=dark", "light") == paper("/embed", "dark") != paper("/embed", "light")
