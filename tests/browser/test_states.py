"""What the page says while it waits, and when something failed."""

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser.pages import opening
from tests.browser.serving import open_service

EVENTS = re.compile(r"/v1/events\?")
EVERYTHING = "**/v1/**"
OLD = "These are the events from before; they do not answer the question above."


def problem(status, kind, **headers):
    """An answer that refuses."""
    document = {
        "type": f"/docs/problems/{kind}",
        "title": "Refused",
        "status": status,
        "detail": f"no {kind}",
    }
    return {
        "status": status,
        "content_type": "application/problem+json",
        "headers": headers,
        "body": json.dumps(document),
    }


UNAVAILABLE = problem(503, "unavailable", **{"Retry-After": "60"})
LIMITED = problem(429, "too-many-requests", **{"Retry-After": "3"})
HTML = {"status": 502, "content_type": "text/html", "body": "<h1>Bad gateway</h1>"}


def rows(page):
    return page.locator("#events .row[id]")


def words(page, text):
    page.locator("[name=q]").first.fill(text)


@pytest.fixture
def shown(opened):
    """Opens the page and waits for its events."""

    def open_page(path="/", **options):
        page = opened(path, **{"locale": "en-GB", **options})
        expect(page.locator("#events[aria-busy]")).to_have_count(0)
        expect(rows(page).first).to_be_visible()
        return page

    return open_page


@pytest.mark.parametrize("answer", [UNAVAILABLE, HTML], ids=["problem", "html"])
def test_a_failure_names_the_old_events_as_old_until_it_recovers(shown, answer):
    page = shown(refused=answer["status"])
    page.route(EVERYTHING, lambda route: route.fulfill(**answer))
    words(page, "portrait")
    expect(page.locator("#failure")).to_be_visible()
    expect(page.locator("#old")).to_have_text(OLD)
    expect(page.locator("#events")).to_have_class(re.compile("old"))
    assert rows(page).count() > 20
    page.unroute(EVERYTHING)
    page.locator("#retry").click()
    expect(page.locator("#failure")).to_be_hidden()
    expect(page.locator("#old")).to_be_hidden()
    expect(page.locator("#events .title").filter(has_not_text=re.compile("portrait", re.I))).to_have_count(0)


def test_a_failure_is_an_alert_and_says_what_failed(shown):
    page = shown(refused=502)
    page.route(EVERYTHING, lambda route: route.fulfill(**HTML))
    words(page, "portrait")
    expect(page.get_by_role("alert").filter(has_text="could not be loaded")).to_contain_text("502")


def test_the_seconds_that_the_service_asks_to_wait_are_counted_and_it_tries_again_by_itself(shown):
    page = shown(refused=429)
    asked = []

    def refuse_once(route):
        asked.append(route.request.url)
        route.fulfill(**LIMITED) if len(asked) == 1 else route.continue_()

    page.route(EVENTS, refuse_once)
    words(page, "portrait")
    expect(page.locator("#countdown")).to_have_text(re.compile("Next try in [123] second"))
    expect(page.locator("#failure")).to_be_hidden()
    expect(rows(page)).to_have_count(5)
    assert len(asked) == 2


def test_it_tries_again_once_the_browser_is_online(shown):
    page = shown(refused=0)
    page.context.set_offline(True)
    expect(page.locator("#offline")).to_be_visible()
    page.evaluate("history.pushState(null, '', '?q=portrait'); dispatchEvent(new PopStateEvent('popstate'))")
    expect(page.locator("#failure")).to_be_visible()
    page.context.set_offline(False)
    expect(page.locator("#offline")).to_be_hidden()
    expect(page.locator("#failure")).to_be_hidden()
    expect(page.locator("#old")).to_be_hidden()


@pytest.fixture
def first_failing(browser, service):
    """Opens a page whose first answers are all refused; calling what comes second lets them through."""
    with opening(browser, service.address) as open_page:

        def open_failing(answer, **options):
            page = open_page(
                "/docs/problems/", refused=answer["status"] if answer else 0, locale="en-GB", **options
            )
            page.route(EVERYTHING, lambda route: route.fulfill(**answer) if answer else route.abort())
            page.goto(service.address)
            return page

        yield open_failing


@pytest.mark.parametrize("answer", [HTML, None], ids=["refused", "unanswered"])
def test_a_first_load_that_fails_recovers(first_failing, answer):
    page = first_failing(answer)
    expect(page.locator("#failure")).to_be_visible()
    page.unroute(EVERYTHING)
    page.locator("#retry").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#failure")).to_be_hidden()
    expect(rows(page).first).to_be_visible()
    expect(page.locator("#list")).to_be_focused()
    words(page, "portrait")
    expect(rows(page)).to_have_count(5)


def test_a_search_that_is_refused_says_where_and_shows_no_events(shown):
    page = shown(refused=422)
    words(page, 'fusée "vers la')
    expect(page.locator("#refusal")).to_contain_text("Words: ")
    expect(page.locator("#refusal")).to_contain_text('Character 7: the quotation mark " is not closed.')
    expect(rows(page)).to_have_count(0)
    expect(page.locator("#failure")).to_be_hidden()
    words(page, "fusées")
    expect(rows(page).first).to_be_visible()
    expect(page.locator("#refusal")).to_be_hidden()


def test_a_wrong_date_in_the_address_is_named_and_can_be_removed(opened):
    page = opened("/?from=2025-13&status=planned", refused=422, locale="en-GB")
    expect(page.locator("#refusal")).to_contain_text("From: ")
    expect(page.locator("#refusal")).to_contain_text("2025-13")
    page.locator("#refusal").get_by_role("button").click()
    expect(page).to_have_url(re.compile(r"/\?status=planned$"))
    expect(rows(page).first).to_be_visible()


def test_no_event_found_offers_to_ask_for_less(opened):
    page = opened("/?from=1600&to=1700&status=planned&tag=espace", locale="en-GB")
    nothing = page.locator("#nothing")
    expect(nothing).to_contain_text("No event answers this question.")
    expect(nothing.get_by_role("button")).to_have_text(
        [
            "All of time instead of 1600 – 1700",
            "Without “Status: planned”",
            "Without “Tag: espace”",
            "Without any filter",
        ]
    )
    nothing.get_by_role("button").first.click()
    expect(page).to_have_url(re.compile(r"/\?status=planned&tag=espace$"))
    expect(rows(page).first).to_be_visible()
    expect(nothing).to_be_hidden()


def test_an_empty_timeline_offers_to_read_a_text(browser, tmp_path):
    with open_service(tmp_path) as empty, opening(browser, empty.address) as open_page:
        page = open_page("/", locale="en-GB")
        expect(page.locator("#nothing")).to_contain_text("The timeline is empty.")
        expect(page.locator("#nothing code")).to_contain_text(f'curl -X POST "{empty.address}/v1/articles')
        expect(page.locator("#reader")).to_be_visible()


def test_a_picture_that_fails_leaves_the_list_alone(shown):
    page = shown(refused=502)
    page.route(re.compile(r"/v1/events/(sample|histogram|facets)"), lambda route: route.fulfill(**HTML))
    words(page, "portrait")
    expect(rows(page)).to_have_count(5)
    expect(page.locator("#old")).to_be_hidden()


def test_waiting_dims_what_is_old_and_says_it_is_busy(shown):
    page = shown()
    held = []

    def hold(route):  # Playwright writes to the handler, which it cannot to a bound method of a list.
        held.append(route)

    page.route(EVENTS, hold)
    words(page, "portrait")
    expect(page.locator("#events")).to_have_attribute("aria-busy", "true")
    assert rows(page).count() > 20
    held[0].continue_()
    expect(page.locator("#events[aria-busy]")).to_have_count(0)


def test_a_private_timeline_asks_for_its_key(browser, tmp_path):
    with open_service(tmp_path, private="reads") as private, opening(browser, private.address) as open_page:
        page = open_page("/", refused=401, locale="en-GB")
        expect(page.locator("#locked")).to_be_visible()
        expect(page.locator("#failure")).to_be_hidden()
        page.locator("#locked [name=key]").fill("wrong")
        page.keyboard.press("Enter")
        expect(page.locator("#locked-problem")).to_have_text("This key does not open it.")


def test_a_request_that_hangs_is_given_up(shown):
    page = shown()
    page.route(EVENTS, lambda route: None)
    page.evaluate("AbortSignal.timeout = () => AbortSignal.abort(new DOMException('', 'TimeoutError'))")
    words(page, "portrait")
    expect(page.locator("#failure-reason")).to_contain_text("the service takes too long to answer")
    expect(page.locator("#old")).to_have_text(OLD)
