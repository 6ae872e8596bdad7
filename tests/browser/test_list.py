"""The list: its rows, months and orders, the way to a year, and thousands of events."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.pages import HOSTILE, opening
from tests.browser.serving import open_service

PHONE = {"viewport": {"width": 375, "height": 740}, "has_touch": True, "is_mobile": True}
MANY = 1_300
SHIFTS = """
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.shifts.push(shift.value);
    }).observe({ type: "layout-shift", buffered: true });
"""


def rows(page):
    return page.locator("#events .row[id]")


def headings(page):
    return page.locator("#events h3").all_text_contents()


def titles(page):
    return page.locator("#events .title").all_text_contents()


@pytest.fixture
def shown(opened):
    """Opens the page and waits for its events."""

    def open_page(path="/", **options):
        return ready(opened(path, **{"locale": "en-GB", **options}))

    return open_page


def ready(page):
    expect(page.locator("#events[aria-busy]")).to_have_count(0)
    expect(rows(page).first).to_be_visible()
    return page


def row(page, title):
    return rows(page).filter(has_text=title)


def test_a_row_has_date_status_title_place_and_source(shown):
    page = shown("/?from=2025-07-31&to=2025-07-31&q=Floride")
    found = row(page, "Dmitri Bakanov")
    expect(found.locator("time")).to_have_attribute("datetime", "2025-07-31")
    expect(found.locator("time [aria-hidden]")).to_have_text("Thu 31")
    expect(found.locator("time .hidden")).to_have_text("Thursday 31 July 2025")
    expect(found.locator(".sign .hidden")).to_have_text("occurred")
    expect(found.locator(".places")).to_have_text("Floride")
    expect(found.locator(".sources")).to_have_text("L'Écho des sciences")
    expect(found.locator(".title")).to_have_attribute("lang", "fr")
    expect(found.locator(".title")).to_have_attribute(
        "href", re.compile(r"^/events/\d+\?from=2025-07-31&to=")
    )


def test_a_clock_time_stands_beside_the_day(shown):
    page = shown("/?from=2023-01-12&to=2023-01-12&q=conseil")
    expect(rows(page).first.locator(".clock")).to_have_text("18:30")


def test_what_was_planned_for_days_that_are_over_has_an_unknown_outcome(shown):
    page = shown("/?from=2024-07-04&to=2024-07-04&q=portrait")
    found = row(page, "The portrait goes on view")
    expect(found.locator(".sign")).to_have_attribute("title", "planned, outcome unknown")
    expect(found.locator(".glyph.passed")).to_be_visible()


def test_a_cancelled_event_is_not_struck_through(shown):
    page = shown("/?status=cancelled")
    lines = page.evaluate(
        "[...document.querySelectorAll('.row a')].map((each) => getComputedStyle(each).textDecorationLine)"
    )
    assert set(lines) == {"none"}


def test_months_head_the_rows_in_both_orders(shown):
    page = shown("/?from=2022&to=2023")
    newest = headings(page)
    assert newest[:2] == ["January 2023", "December 2022"]
    assert newest[-1] == "Start unknown"
    page.get_by_role("link", name="Oldest first").click()
    expect(page).to_have_url(re.compile("sort=start"))
    expect(page.locator("#events h3").first).to_have_text("Start unknown")
    oldest = headings(page)
    assert set(oldest) == set(newest)
    dated = oldest[oldest.index("2022") :]
    assert dated == ["2022", "October 2022", "November 2022", "December 2022", "January 2023"]
    page.go_back()
    expect(page.locator("#events h3").last).to_have_text("Start unknown")
    expect(page.get_by_role("link", name="Newest first")).to_have_attribute("aria-current", "true")


def test_events_that_began_before_the_window_stand_apart(shown):
    page = shown("/?from=2025-07-31&to=2025-08-01&sort=start")
    expect(page.locator("#events h3").first).to_have_text("Start unknown")
    apart = page.locator(".month").filter(has=page.get_by_text("Already under way, or dated only roughly"))
    expect(apart.locator(".title").first).to_have_text("The yard has been losing money")
    expect(page.locator(".month").last.locator("h3")).to_have_text("August 2025")


def test_an_imprecise_date_says_what_is_unknown(shown):
    page = shown("/?q=Baïkonour")
    found = rows(page).first
    expect(page.locator("#events h3").first).to_have_text("November 2025")
    expect(found.locator("time [aria-hidden]")).to_have_text("day unknown")
    expect(found.locator("time .hidden")).to_have_text("November 2025")


def test_headings_follow_the_outline_of_the_page(shown):
    page = shown()
    levels = page.evaluate(
        "[...document.querySelectorAll('h1, #list h2, #list h3')].map((each) => each.tagName)"
    )
    assert levels[:3] == ["H1", "H2", "H3"]
    expect(page.get_by_role("heading", name="July 2025", exact=True)).to_be_visible()
    expect(page.locator(".month ol > li").first).to_be_visible()


def test_a_title_opens_its_event_and_closing_leads_back_to_the_row(shown):
    page = shown("/?status=cancelled")
    link = rows(page).first.locator(".title")
    link.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#sheet")).to_be_visible()
    expect(page).to_have_url(re.compile(r"/events/\d+\?status=cancelled$"))
    expect(rows(page).first).to_have_attribute("aria-current", "true")
    page.keyboard.press("Escape")
    expect(page.locator("#sheet")).to_be_hidden()
    expect(rows(page).first.locator(".title")).to_be_focused()
    expect(page.locator("#events [aria-current]")).to_have_count(0)


def test_a_place_narrows_the_question(shown):
    page = shown("/?from=2009")
    page.get_by_role("link", name="Chicago", exact=True).first.click()
    expect(page).to_have_url(re.compile(r"\?from=2009&place=Chicago$"))
    expect(rows(page)).to_have_count(1)


def test_keys_walk_from_row_to_row(shown):
    page = shown("/?status=cancelled")
    links = page.locator("#events .title")
    links.first.focus()
    page.keyboard.press("j")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.nth(2)).to_be_focused()
    page.keyboard.press("k")
    expect(links.nth(1)).to_be_focused()


def test_a_finger_opens_an_event_anywhere_on_its_row(shown):
    page = shown("/?status=cancelled", **PHONE)
    rows(page).first.locator("time").tap(force=True)
    expect(page.locator("#sheet")).to_be_visible()


@pytest.mark.parametrize("width", [320, 375, 1280])
def test_nothing_overflows(shown, width):
    page = shown(viewport={"width": width, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_markup_in_titles_stays_text(browser, tmp_path):
    with open_service(tmp_path) as service, opening(browser, service.address) as open_page:
        service.client.post(
            "/v1/events", json={"title": HOSTILE, "edtf": "2025-07-31", "places": ["<b>Ici</b>"]}
        )
        page = ready(open_page())
        expect(page.locator("#events .title")).to_have_text(HOSTILE)
        expect(page.locator("#events .places")).to_have_text("<b>Ici</b>")
        expect(page.locator("#events .sources")).to_have_text("saisi à la main")
        assert page.locator("#events img, #events b").count() == 0


def test_years_before_our_era_have_it_in_their_heading(browser, tmp_path):
    with open_service(tmp_path) as service, opening(browser, service.address) as open_page:
        for edtf in ("-0043-03-15", "-0043", "0099"):
            service.client.post("/v1/events", json={"title": edtf, "edtf": edtf})
        page = ready(open_page(locale="en-GB"))
        assert headings(page) == ["99 AD", "March 44 BC", "44 BC"]
        expect(row(page, "-0043-03-15").locator("time [aria-hidden]")).to_have_text("15")


LINES = """(root) => [...root.querySelectorAll("#events .row, #events h3")].map((each) => {
    return [...each.querySelectorAll("*"), each].flatMap((node) => [
        node.localName,
        ...[...node.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
        ...[...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data),
    ]);
})"""


@pytest.mark.parametrize("locale", ["en-GB", "fr-FR"])
@pytest.mark.parametrize("query", ["sort=start", "from=2009-06&to=2023-01", "q=portrait&display=de"])
def test_the_server_renders_the_same_rows_as_the_scripts(shown, locale, query):
    page = shown(f"/?{query}", locale=locale)
    ours = page.evaluate(f"({LINES})(document)")
    theirs = page.evaluate(
        f"""async () => {{
            const answer = await fetch(location.href, {{ headers: {{ Accept: "text/html" }} }});
            return ({LINES})(new DOMParser().parseFromString(await answer.text(), "text/html"));
        }}"""
    )
    assert len(theirs) > 3
    assert ours[: len(theirs)] == theirs


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
def test_axe_finds_nothing(shown, scheme, width):
    page = shown(viewport={"width": width, "height": 800}, color_scheme=scheme)
    found = Axe().run(page, context="#list")
    assert found.violations_count == 0, found.generate_report()


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """A service with an event on each of many days, and one that is still going on."""
    with open_service(tmp_path_factory.mktemp("many")) as service:
        for number in range(MANY):
            year, rest = divmod(number, 260)
            day = f"{2015 + year}-{rest // 26 + 1:02}-{rest % 26 + 1:02}"
            service.client.post(
                "/v1/events", json={"title": f"Event {number}", "edtf": day, "language": "en"}
            )
        service.client.post("/v1/events", json={"title": "Since long", "edtf": "2012/..", "language": "en"})
        yield service


@pytest.fixture
def long_list(browser, many):
    """Opens a list of many events."""
    with opening(browser, many.address) as open_page:
        yield lambda path="/", **options: ready(open_page(path, locale="en-GB", **options))


def test_scrolling_loads_all_events_once_each(long_list):
    page = long_list()
    page.wait_for_function("() => { scrollTo(0, document.body.scrollHeight); return more.hidden; }")
    expect(rows(page)).to_have_count(MANY + 1)
    assert len(set(titles(page))) == MANY + 1
    assert titles(page)[:2] == [f"Event {MANY - 1}", f"Event {MANY - 2}"]
    assert headings(page)[-1] == "2012"


def test_the_button_leads_on_for_whoever_has_only_keys(long_list):
    page = long_list()
    page.evaluate("window.IntersectionObserver.prototype.observe = () => {}")
    page.locator("#orders [data-sort=start]").click()
    expect(page.locator("#events .title").first).to_have_text("Since long")
    expect(page.locator("#more-state")).to_have_text("100 of 1,301")
    page.locator("#more").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#events .title").nth(100)).to_be_focused()
    expect(rows(page)).to_have_count(200)


def go_to(page, year):
    page.locator("#year").fill(year)
    page.locator("#year").press("Enter")


@pytest.mark.parametrize(
    ("order", "heading", "said", "button"),
    [
        ("-start", "October 2016", "These are the events up to 2016.", "Show later events"),
        ("start", "January 2018", "These are the events since 2018.", "Show earlier events"),
    ],
)
def test_a_year_is_reached_without_loading_what_lies_between(long_list, order, heading, said, button):
    page = long_list(f"/?sort={order}")
    go_to(page, heading[-4:])
    expect(page.locator("#anchor")).to_have_text(said)
    expect(page.get_by_role("heading", name=heading)).to_be_focused()
    expect(page.get_by_role("heading", name=heading)).to_be_in_viewport()
    expect(page.locator("#sentence")).to_contain_text("1,301 events")
    page.get_by_role("button", name=button).click()
    expect(page.locator("#anchored")).to_be_hidden()
    expect(page.locator("#events .title").first).to_have_text(
        "Since long" if order == "start" else "Event 1299"
    )


def test_what_is_not_a_year_is_refused(long_list):
    page = long_list()
    go_to(page, "hier")
    expect(page.locator("#year-problem")).to_contain_text("Not a year")
    expect(page.locator("#year")).to_have_attribute("aria-invalid", "true")


def test_a_page_that_fails_keeps_the_rows_and_can_be_asked_again(browser, many):
    with opening(browser, many.address) as open_page:
        page = ready(open_page(refused=502))
        page.route(re.compile("cursor="), lambda route: route.fulfill(status=502, body=""))
        page.locator("#more").scroll_into_view_if_needed()
        expect(page.locator("#more-state")).to_contain_text("502")
        assert rows(page).count() == 100
        page.unroute(re.compile("cursor="))
        page.locator("#more").click()
        expect(rows(page).nth(150)).to_be_attached()


def test_little_shifts_while_the_page_loads_and_is_scrolled(long_list, browser, many):
    with opening(browser, many.address) as open_page:
        page = open_page("/docs/problems/")
        page.add_init_script(SHIFTS)
        page.goto(many.address)
        ready(page)
        for _ in range(10):
            page.mouse.wheel(0, 600)
        expect(rows(page).nth(150)).to_be_attached()
        assert page.evaluate("window.shifts.reduce((sum, each) => sum + each, 0)") < 0.1
