"""What an event looks like in the picture: how sure its days are, and what became of it."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.pages import opening
from tests.browser.serving import open_service

WINDOW = "from=2020&to=2029"
EVENTS = {
    "A day": "2022-05-05",
    "A month": "2024-03",
    "A decade": "202X",
    "An interval": "2023-01-01/2025-12-31",
    "A war that began before": "1999-01-01/2024-06-30",
    "Since then": "2021-01-01/..",
    "Until then": "../2028-12-31",
}
CROWDED = "2024-02-10"


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    """A service with an event of each kind, and forty on one day."""
    with open_service(tmp_path_factory.mktemp("marks")) as service:
        for title, edtf in EVENTS.items():
            store(service, title, edtf)
        for number in range(40):
            store(service, f"Crowded {number}", CROWDED, language="fr")
        store(service, "A plan for a day that is over", "2001-02-03", status="planned")
        yield service


def store(service, title, edtf, **facts):
    body = {"title": title, "edtf": edtf, "status": "occurred", "language": "en", **facts}
    assert service.client.post("/v1/events", json=body).status_code == 201


@pytest.fixture
def opened(browser, service):
    with opening(browser, service.address) as open_page:
        yield lambda path, **options: open_page(path, locale="en-GB", **options)


def mark(page, title):
    return page.locator(f'#picture a.mark[aria-label$="· {title}"]')


def box(page, title):
    """The extent of a mark: {left, width} as shares of the picture."""
    mine, picture = mark(page, title).bounding_box(), page.locator("#picture").bounding_box()
    return (mine["x"] - picture["x"]) / picture["width"], mine["width"] / picture["width"]


@pytest.fixture
def decade(opened):
    page = opened(f"/?{WINDOW}&language=en")
    expect(mark(page, "A day")).to_be_visible()
    return page


def test_a_day_is_a_dot(decade):
    assert mark(decade, "A day").locator("path.body[d]").count() == 0
    assert mark(decade, "A day").bounding_box()["width"] < 16


def test_a_decade_has_soft_ends_and_an_interval_firm_ones(decade):
    soft, firm = (mark(decade, title).locator("path.body") for title in ("A decade", "An interval"))
    assert soft.get_attribute("fill") == "url(#soft-band-occurred)"
    assert firm.get_attribute("fill") is None
    stops = decade.locator("#soft-band-occurred stop").all()
    assert [stop.get_attribute("stop-opacity") for stop in stops] == ["0", "0.3", "0.3", "0"]


def test_an_interval_is_as_long_as_it_lasts(decade):
    left, width = box(decade, "An interval")
    assert left == pytest.approx(0.3, abs=0.01)
    assert width == pytest.approx(0.3, abs=0.01)


@pytest.mark.parametrize("title", ["Since then", "Until then"])
def test_an_open_end_fades_within_a_short_way(decade, title):
    left, width = box(decade, title)
    assert width < 0.1
    end = left if title == "Since then" else left + width
    assert end == pytest.approx(0.1 if title == "Since then" else 0.9, abs=0.01)
    assert re.fullmatch(
        r"url\(#soft-(after|before)-occurred\)", mark(decade, title).locator(".body").get_attribute("fill")
    )


def test_what_goes_on_beyond_the_window_is_pointed_there(decade):
    left, width = box(decade, "A war that began before")
    assert left == pytest.approx(0, abs=0.01)
    assert width == pytest.approx(0.45, abs=0.01)
    assert re.match(
        r"M-?[\d.]+ 0L", mark(decade, "A war that began before").locator(".body").get_attribute("d")
    )


def test_a_plan_for_a_day_that_is_over_has_an_unknown_outcome(opened):
    page = opened("/?from=2001&to=2001")
    expect(mark(page, "A plan for a day that is over")).to_have_class(re.compile("passed"))
    expect(mark(page, "A plan for a day that is over")).to_have_accessible_name(re.compile("outcome unknown"))


def test_marks_stand_below_the_bar_of_their_period(opened):
    page = opened("/?from=2022-04-20&to=2022-05-20&language=en&q=day")
    expect(mark(page, "A day")).to_be_visible()
    bar, dot = page.locator(".density .exact").first.bounding_box(), mark(page, "A day").bounding_box()
    assert bar["x"] + bar["width"] / 2 == pytest.approx(dot["x"] + dot["width"] / 2, abs=1.5)


@pytest.mark.parametrize("width", [320, 1280])
def test_of_a_crowded_day_all_are_drawn_or_counted(opened, width):
    page = opened(f"/?from={CROWDED}&to={CROWDED}&language=fr", viewport={"width": width, "height": 800})
    expect(page.locator("#picture a.mark").first).to_be_visible()
    counts = [int(each.get_attribute("data-count")) for each in page.locator("#picture .chip-count").all()]
    assert page.locator("#picture a.mark").count() + sum(counts) == 40


def test_crowds_next_to_a_day_do_not_hide_it(opened, service):
    for number in range(40):
        store(service, f"Next {number}", "2024-02-12", language="fr")
    store(service, "Between", "2024-02-11", language="fr")
    page = opened("/?from=2024-01-01&to=2024-03-31&language=fr")
    expect(mark(page, "Between")).to_be_visible()


def test_today_is_marked(opened):
    page = opened("/")
    expect(page.locator("#picture .today text")).to_have_text("today")
    page = opened("/?from=2001&to=2002")
    expect(page.locator("#picture a.mark").first).to_be_visible()
    expect(page.locator("#picture .today line")).to_have_count(0)


def test_a_mark_and_its_row_point_at_each_other(decade):
    row = decade.locator(".row", has_text="An interval")
    mark(decade, "An interval").hover()
    expect(row).to_have_class(re.compile("linked"))
    decade.locator(".row", has_text="A month").hover()
    expect(mark(decade, "A month")).to_have_class(re.compile("linked"))
    expect(row).not_to_have_class(re.compile("linked"))


def test_the_pointer_is_told_what_it_is_at(decade):
    mark(decade, "An interval").hover()
    expect(decade.locator("#picture-tip")).to_have_text(re.compile("2023.*2025.*occurred · An interval"))
    decade.keyboard.press("Escape")
    expect(decade.locator("#picture-tip")).to_be_hidden()


def test_signs_differ_without_colours(opened):
    page = opened(f"/?{WINDOW}", forced_colors="active")
    expect(page.locator("#picture a.mark").first).to_be_visible()
    text = page.evaluate("getComputedStyle(document.querySelector('h1')).color")
    assert mark(page, "An interval").evaluate("(node) => getComputedStyle(node).color") == text


def test_it_is_not_printed(decade):
    decade.emulate_media(media="print")
    expect(decade.locator("#picture")).to_be_hidden()
