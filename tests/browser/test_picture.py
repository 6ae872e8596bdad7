"""The picture of the timeline: its window is that of the question, by mouse and keyboard."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

WINDOW = re.compile(r"[?&]from=[-\d]+&to=[-\d]+$")
PICTURE = "#picture"
MARKS = f"{PICTURE} a.mark:not(.unseen)"


def drawn(page):
    """The page, once it shows its picture."""
    expect(page.locator(MARKS).first).to_be_visible()
    return page


def place(page, share=0.5):
    """A place in the picture without marks, a share of its width from the left."""
    box = page.locator(PICTURE).bounding_box()
    return box["x"] + box["width"] * share, box["y"] + box["height"] - 6


def window(page):
    """First and last year of the window in the address."""
    first, last = re.search(r"from=(-?\d{4})[-\d]*&to=(-?\d{4})", page.url).groups()
    return int(first), int(last)


def test_all_of_time_needs_no_dates(opened):
    page = drawn(opened("/"))
    assert "from" not in page.url
    assert page.locator(MARKS).count() > 20


def test_the_wheel_zooms_at_the_pointer(opened):
    page = drawn(opened("/?from=1900&to=2099"))
    page.mouse.move(*place(page, 0.5))
    page.mouse.wheel(0, -400)
    expect(page).to_have_url(WINDOW)
    page.wait_for_url(lambda url: "from=1900" not in url)
    first, last = window(page)
    assert 1900 < first < 1999 < last < 2099
    page.go_back()
    expect(page).to_have_url(re.compile("from=1900&to=2099"))


def test_dragging_moves_the_window(opened):
    page = drawn(opened("/?from=1950&to=1999"))
    x, y = place(page)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 200, y, steps=4)
    page.mouse.up()
    page.wait_for_url(lambda url: "from=1950" not in url)
    first, last = window(page)
    assert last - first == 49
    assert first < 1950


def test_a_double_click_zooms(opened):
    page = drawn(opened("/?from=1900&to=1999"))
    page.mouse.dblclick(*place(page))
    page.wait_for_url(lambda url: "from=1900" not in url)
    first, last = window(page)
    assert last - first < 50


@pytest.mark.parametrize(("key", "fits"), [
    ("+", lambda first, last: last - first < 60),
    ("-", lambda first, last: last - first > 150),
    ("Shift+ArrowLeft", lambda first, last: first == 1850 and last == 1949),
])  # fmt: skip
def test_keys_zoom_and_move(opened, key, fits):
    page = drawn(opened("/?from=1900&to=1999"))
    page.locator(PICTURE).press(key)
    page.wait_for_url(lambda url: "from=1900&to=1999" not in url)
    assert fits(*window(page))


def test_everything_is_one_key_away(opened):
    page = drawn(opened("/?from=2009&to=2012"))
    page.locator(PICTURE).press("0")
    page.wait_for_url(lambda url: "from" not in url)


def test_arrows_go_from_event_to_event_and_enter_opens_one(opened):
    page = drawn(opened("/?from=2012-11&to=2012-11&match=within", locale="en-GB"))
    page.route(
        "**/events/*part=sheet*", lambda route: route.fulfill(body="<p>An event", content_type="text/html")
    )
    page.locator(PICTURE).press("ArrowRight")
    focused = page.locator(f"{MARKS}:focus")
    name = focused.get_attribute("aria-label")
    assert len(name.split(" · ")) == 3
    expect(page.locator("#picture-tip")).to_have_text(name)
    page.keyboard.press("ArrowRight")
    assert focused.get_attribute("aria-label") != name
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/events/\d+\?from=2012-11&to=2012-11"))


def test_the_keyboard_stays_in_the_picture_when_its_mark_moves_away(opened):
    page = drawn(opened("/?from=2012-11&to=2012-11", locale="en-GB"))
    page.locator(PICTURE).press("ArrowRight")
    for key in ("+", "Shift+ArrowLeft", "0"):
        asked = page.url
        page.keyboard.press(key)
        page.wait_for_url(lambda url, asked=asked: url != asked)
        expect(page.locator(PICTURE)).to_be_focused()
        expect(page.locator(PICTURE)).not_to_have_class(re.compile("moving"))


def test_the_picture_is_one_stop_of_the_tab_key(opened):
    page = drawn(opened("/"))
    page.locator(PICTURE).focus()
    page.keyboard.press("Tab")
    assert page.evaluate("!document.activeElement.closest('#picture')")


def test_a_count_leads_to_its_events(opened):
    page = drawn(opened("/"))
    count = page.locator(f"{PICTURE} .chip-count:not(.unseen)").last
    first, last = count.get_attribute("data-first"), count.get_attribute("data-last")
    count.click()
    page.wait_for_url(lambda url: f"from={first[:4]}" in url and f"to={last[:4]}" in url)


def test_a_failed_request_leaves_the_old_picture_dimmed(opened):
    page = drawn(opened("/", refused=503))
    count = page.locator(MARKS).count()
    page.route("**/v1/events/sample*", lambda route: route.fulfill(status=503, json={}))
    page.locator(PICTURE).press("+")
    expect(page.locator("section.picture")).to_have_class(re.compile("stale"))
    assert page.locator(MARKS).count() == count


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 375])
def test_it_is_accessible(opened, scheme, width):
    page = drawn(opened("/", color_scheme=scheme, viewport={"width": width, "height": 800}))
    found = Axe().run(page, {"include": [["section.picture"]]})
    assert found.response["violations"] == []
