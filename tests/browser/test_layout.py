"""Where things stand on screens of all sizes, in both themes, and how the keyboard gets there."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

WIDE, TABLET, PHONE = (
    {"width": width, "height": height} for width, height in ((1280, 800), (768, 900), (375, 740))
)
NARROWED = "/?status=planned,occurred&tag=art&from=2024&q=portrait"
COUNTED = "#legend .number"
SHIFTS = """
    globalThis.shifted = 0;
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) if (!shift.hadRecentInput) globalThis.shifted += shift.value;
    }).observe({ type: "layout-shift", buffered: true });
"""
COVERED = """() => {
    const shown = document.activeElement.getBoundingClientRect();
    const [x, y] = [shown.left + shown.width / 2, shown.top + Math.min(shown.height / 2, 10)];
    const top = document.elementFromPoint(x, y);
    return !top || !(document.activeElement.contains(top) || top.contains(document.activeElement));
}"""


def settled(page):
    """The page, once all that it counts is shown."""
    expect(page.locator(COUNTED).first).not_to_be_empty()
    return page


def box(page, selector):
    return page.locator(selector).first.bounding_box()


def violations(page):
    return [each["id"] for each in Axe().run(page).response["violations"]]


@pytest.mark.parametrize("width", [320, 375, 768, 1024, 1280, 1920])
@pytest.mark.parametrize("path", ["/", NARROWED, "/events/4"])
def test_nothing_is_wider_than_the_screen(opened, width, path):
    page = opened(path, viewport={"width": width, "height": 800})
    expect(page.locator("#list a.title").first).to_be_attached()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("viewport", [WIDE, TABLET, PHONE, {"width": 375, "height": 667}])
def test_the_first_event_is_on_the_first_screen(opened, viewport):
    page = settled(opened(viewport=viewport, locale="en-GB"))
    first = box(page, "#list a.title")
    assert first["y"] + first["height"] <= viewport["height"]


def test_what_narrows_stands_beside_the_list(opened):
    page = settled(opened(viewport=WIDE, locale="en-GB"))
    expect(page.locator("#facets button[data-value]").first).to_be_visible()
    events, facets = box(page, "#list"), box(page, "#facets")
    assert events["x"] + events["width"] < facets["x"]
    expect(page.get_by_role("button", name="Filters")).to_be_hidden()


def test_an_event_opens_beside_the_list_or_over_it(opened):
    page = opened("/events/4", viewport=WIDE)
    expect(page.locator("#sheet")).to_be_visible()
    assert box(page, "#list")["x"] + box(page, "#list")["width"] <= box(page, "#sheet")["x"]
    page.set_viewport_size(PHONE)
    assert box(page, "#sheet") == {"x": 0, "y": 0, **PHONE}


@pytest.mark.parametrize("viewport", [WIDE, PHONE])
@pytest.mark.parametrize("path", ["/", NARROWED])
def test_nothing_jumps_while_it_loads(opened, viewport, path):
    page = opened("/docs/problems/", viewport=viewport)
    page.add_init_script(SHIFTS)
    page.goto(page.url.replace("/docs/problems/", path))
    settled(page)
    assert page.evaluate("globalThis.shifted") < 0.1


def test_the_skip_link_leads_to_the_list(opened):
    page = settled(opened(locale="en-GB"))
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the events")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#events")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("#events .title").first).to_be_focused()


@pytest.mark.parametrize("viewport", [WIDE, PHONE])
def test_what_has_the_focus_is_never_covered(opened, viewport):
    page = settled(opened(viewport=viewport))
    page.locator("#list a.title").nth(12).focus()
    for _ in range(8):
        page.keyboard.press("Shift+Tab")
        assert not page.evaluate(COVERED)


@pytest.mark.parametrize(("theme", "scheme"), [("light", "light"), ("dark", "dark")])
def test_a_theme_is_chosen_for_good(opened, theme, scheme):
    page = opened(locale="en-GB", color_scheme="dark" if theme == "light" else "light")
    page.get_by_label("Theme").select_option(theme)
    page.reload()
    expect(page.get_by_label("Theme")).to_have_value(theme)
    expect(page.locator("html")).to_have_css("color-scheme", scheme)
    page.get_by_label("Theme").select_option("system")
    page.reload()
    expect(page.locator("html")).not_to_have_attribute("data-theme", theme)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [WIDE, PHONE])
@pytest.mark.parametrize("path", ["/", NARROWED])
def test_it_is_accessible(opened, scheme, viewport, path):
    page = settled(opened(path, viewport=viewport, color_scheme=scheme, has_touch=viewport is PHONE))
    assert violations(page) == []


@pytest.mark.parametrize("name", ["Dates", "Filters", "Take it with you"])
def test_its_drawers_are_accessible(opened, name):
    page = settled(opened(NARROWED, viewport=PHONE, locale="en-GB"))
    page.get_by_role("button", name=name).click()
    expect(page.get_by_role("button", name="close", exact=True)).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_taken_along_is_accessible_by_keyboard(opened, scheme):
    page = settled(opened(NARROWED, viewport=WIDE, color_scheme=scheme, locale="en-GB"))
    opener = page.get_by_role("button", name="Take it with you")
    opener.press("Enter")
    expect(page.locator("#takeaway")).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Tab")
    expect(page.locator("#takeaway :focus")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator("#takeaway")).to_be_hidden()
    expect(opener).to_be_focused()


def test_wrong_dates_are_accessible(opened):
    page = settled(opened(locale="en-GB"))
    page.get_by_label("From", exact=True).fill("2025-13")
    page.get_by_label("From", exact=True).press("Enter")
    expect(page.locator("#from-read")).not_to_be_empty()
    assert violations(page) == []


@pytest.mark.parametrize("viewport", [WIDE, PHONE])
def test_targets_are_large_enough_to_touch(opened, viewport):
    page = settled(opened(NARROWED, viewport=viewport))
    for control in page.locator(".masthead :is(a, select), .question button, #facets button").all():
        size = control.bounding_box()
        assert size is None or (size["height"] >= 24 and size["width"] >= 24), control.inner_text()
