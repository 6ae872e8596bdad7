"""The picture under fingers and in its overview."""

import re

import pytest
from playwright.sync_api import expect

PHONE = {"viewport": {"width": 375, "height": 700}, "has_touch": True, "is_mobile": True}
ALL_WITHIN = """(width) => new Promise((done) => {
    const rights = () => [...document.querySelectorAll("#picture a.mark:not(.unseen)")]
        .map((mark) => mark.getBoundingClientRect().right);
    const check = () => Math.max(...rights()) <= width ? done() : requestAnimationFrame(check);
    check();
})"""
"""Waits until every mark lies within a width."""
TOUCHED = "(node) => getComputedStyle(node).touchAction"


@pytest.fixture
def phone(opened):
    page = opened("/?from=1900&to=1999", **PHONE)
    expect(page.locator("#picture a.mark:not(.unseen)").first).to_be_visible()
    return page


def touch(page, moves):
    """Fingers that go down, move and leave: each move holds the place of every finger."""
    session = page.context.new_cdp_session(page)
    kinds = ["touchStart", *["touchMove"] * (len(moves) - 1)]
    for kind, places in zip(kinds, moves, strict=True):
        points = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(places)]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def window(page):
    page.wait_for_url(lambda url: "from=1900&to=1999" not in url)
    return [int(year) for year in re.search(r"from=(\d{4})[-\d]*&to=(\d{4})", page.url).groups()]


def middle(page):
    box = page.locator("#picture").bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] - 8


def test_two_fingers_zoom(phone):
    x, y = middle(phone)
    touch(phone, [[(x - 20 - step, y), (x + 20 + step, y)] for step in range(0, 81, 20)])
    first, last = window(phone)
    assert 1900 < first < 1950 < last < 1999


def test_one_finger_moves(phone):
    x, y = middle(phone)
    touch(phone, [[(x - step, y)] for step in range(0, 101, 20)])
    first, last = window(phone)
    assert first > 1900
    assert last - first == 99


def test_the_page_still_scrolls_under_a_finger(phone):
    assert phone.locator("#picture").evaluate(TOUCHED) == "pan-y"


def test_touching_an_event_opens_it(phone):
    mark = phone.locator("#picture a.mark:not(.unseen)").first
    number = mark.get_attribute("data-id")
    mark.locator(".halo").tap()
    expect(phone).to_have_url(re.compile(rf"/events/{number}\?from=1900&to=1999"))


@pytest.fixture
def overview(opened):
    """A page, the box of its overview, and a function that drags there by shares of the width."""
    page = opened("/?from=1900&to=1999", viewport={"width": 1280, "height": 800})
    expect(page.locator("#picture a.mark:not(.unseen)").first).to_be_visible()
    box = page.locator("#picture-overview").bounding_box()

    def drag(start, by):
        page.mouse.move(start, box["y"] + 12)
        page.mouse.down()
        page.mouse.move(start + by, box["y"] + 12, steps=3)
        page.mouse.up()

    return page, drag


def thumb(page):
    box = page.locator("#picture-overview .thumb").bounding_box()
    return box["x"], box["width"]


def test_the_thumb_moves_the_window(overview):
    page, drag = overview
    left, width = thumb(page)
    drag(left + width / 2, -width)
    first, last = window(page)
    assert last - first == 99
    assert first == pytest.approx(1800, abs=10)


def test_its_edge_changes_the_length(overview):
    page, drag = overview
    left, width = thumb(page)
    drag(left, width / 2)
    first, last = window(page)
    assert first == pytest.approx(1950, abs=10)
    assert last == 1999


def test_elsewhere_it_jumps(overview):
    page, drag = overview
    left, width = thumb(page)
    drag(left - width * 1.5, 0)
    assert window(page)[0] == pytest.approx(1700, abs=10)


def test_where_there_is_nothing_left_to_zoom_the_wheel_scrolls(opened):
    page = opened("/", viewport={"width": 1280, "height": 500})
    expect(page.locator("#picture a.mark:not(.unseen)").first).to_be_visible()
    page.mouse.move(*middle(page))
    page.mouse.wheel(0, 300)
    expect(page.locator("h1")).not_to_be_in_viewport()
    assert "from" not in page.url


def test_without_motion_it_changes_at_once(opened):
    page = opened("/?from=1900&to=1999", reduced_motion="reduce")
    expect(page.locator("#picture a.mark:not(.unseen)").first).to_be_visible()
    page.locator("#picture").press("+")
    assert "from=1900" not in page.url


def test_it_fits_when_the_window_changes_its_size(opened):
    page = opened("/?from=1900&to=2029", viewport={"width": 1280, "height": 800})
    expect(page.locator("#picture a.mark:not(.unseen)").first).to_be_visible()
    page.set_viewport_size({"width": 375, "height": 800})
    page.evaluate(ALL_WITHIN, 375)
    assert page.evaluate("document.documentElement.scrollWidth") <= 375
