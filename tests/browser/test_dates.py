"""The dates of the window, as people write them."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

THURSDAY = "2025-07-31T12:00:00"


def box(page, name):
    return page.get_by_label(name, exact=True)


def read(page, side):
    return page.locator(f"#{side}-read")


def sentence(page):
    return page.locator("#sentence")


def window(page):
    """The window in the address."""
    query = parse_qs(urlsplit(page.url).query)
    return query.get("from", [""])[0], query.get("to", [""])[0]


def opened_on(opened, day, path="/", **options):
    """The page, opened where it is midday of a day."""
    page = opened("/docs/problems/", **options)
    page.clock.set_fixed_time(day)
    page.goto(page.url.replace("/docs/problems/", path))
    expect(sentence(page)).not_to_be_empty()
    return page


@pytest.mark.parametrize(
    ("locale", "text", "said", "start"),
    [
        ("en-GB", "31/07/2025", "“31/07/2025” read as 31 July 2025", "2025-07-31"),
        ("en-GB", "03/04/2025", "“03/04/2025” read as 3 April 2025", "2025-04-03"),
        ("en-US", "03/04/2025", "“03/04/2025” read as March 4, 2025", "2025-03-04"),
        ("en-GB", "July 2025", "“July 2025” read as July 2025", "2025-07"),
        ("en-GB", "last week", "“last week” read as 21–27 July 2025", "2025-07-21"),
        ("en-GB", "since 2022", "“since 2022” read as from 2022 on", "2022"),
        ("en-GB", "the 1990s", "“the 1990s” read as the 1990s", "1990"),
        ("fr-FR", "juillet 2025", "«\xa0juillet 2025\xa0» lu comme\xa0: juillet 2025", "2025-07"),
        ("fr-FR", "été 2022", "«\xa0été 2022\xa0» lu comme\xa0: juin–août 2022", "2022-06"),
        (
            "fr-FR",
            "la semaine dernière",
            "«\xa0la semaine dernière\xa0» lu comme\xa0: 21–27 juillet 2025",
            "2025-07-21",
        ),
    ],
)
def test_a_date_is_read_as_it_is_written(opened, locale, text, said, start):
    page = opened_on(opened, THURSDAY, locale=locale)
    box(page, "From" if locale.startswith("en") else "Du").fill(text)
    page.keyboard.press("Enter")
    expect(read(page, "from")).to_contain_text(said)
    assert window(page) == (start, "")


def test_the_last_day_of_a_period_ends_the_window(opened):
    page = opened_on(opened, THURSDAY, "/?from=2024", locale="en-GB")
    box(page, "To").fill("last week")
    box(page, "To").blur()
    expect(sentence(page)).to_contain_text("1 January 2024 – 27 July 2025")
    assert window(page) == ("2024", "2025-07-27")
    expect(box(page, "To")).to_have_value("last week")


@pytest.mark.parametrize(
    ("text", "bounds"), [("2024", ("2024", "2024")), ("last week", ("2025-07-21", "2025-07-27"))]
)
def test_a_period_in_from_alone_can_be_the_whole_window(opened, text, bounds):
    page = opened_on(opened, THURSDAY, locale="en-GB")
    box(page, "From").press_sequentially(text)
    page.get_by_role("button", name="only").click()
    expect(page.get_by_role("button", name="only")).to_have_count(0)
    assert window(page) == bounds
    expect(box(page, "To")).to_have_value(bounds[1])


def test_a_pause_in_typing_is_enough(opened):
    page = opened(locale="en-GB")
    box(page, "From").press_sequentially("2024-03")
    expect(sentence(page)).to_contain_text("from March 2024 on")


@pytest.mark.parametrize("text", ["2025-13", "2025-02-30"])
def test_what_is_no_date_is_told_at_once(opened, text):
    page = opened("/?to=2030", locale="en-GB")
    expect(page.locator("#legend .number").first).not_to_be_empty()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    box(page, "From").fill(text)
    box(page, "From").press("Enter")
    expect(read(page, "from")).to_contain_text("is not a date that can be read")
    expect(box(page, "From")).to_have_attribute("aria-invalid", "true")
    expect(box(page, "From")).to_have_accessible_description(
        page.locator("#from-read").inner_text() + " " + page.locator("#date-forms").text_content()
    )
    assert window(page) == ("", "2030")
    assert asked == []


def test_words_that_are_no_date_change_nothing(opened):
    page = opened("/?from=2024", locale="en-GB", refused=422)
    box(page, "From").fill("never ever")
    box(page, "From").press("Enter")
    expect(read(page, "from")).to_contain_text("is not a date that can be read")
    expect(sentence(page)).to_contain_text("from 2024 on")
    assert window(page) == ("2024", "")
    box(page, "From").fill("2023")
    box(page, "From").press("Enter")
    expect(sentence(page)).to_contain_text("from 2023 on")
    expect(box(page, "From")).not_to_have_attribute("aria-invalid", "true")


def test_a_window_that_ends_before_it_begins_is_told(opened):
    page = opened("/?from=2024", locale="en-GB")
    box(page, "To").fill("2020")
    box(page, "To").press("Enter")
    expect(read(page, "to")).to_have_text("“From” is after “To”.")
    assert window(page) == ("2024", "")
    box(page, "From").fill("2019")
    box(page, "From").press("Enter")
    expect(sentence(page)).to_contain_text("2019–2020")
    expect(box(page, "To")).not_to_have_attribute("aria-invalid", "true")


def test_a_service_that_cannot_be_asked_is_told(opened):
    page = opened("/?from=2024", locale="en-GB", refused=503)
    page.route("**/v1/dates?*", lambda route: route.fulfill(status=503, json={"detail": "too busy"}))
    box(page, "To").fill("last week")
    box(page, "To").press("Enter")
    expect(read(page, "to")).to_contain_text("The date could not be read")
    page.unroute("**/v1/dates?*")
    box(page, "To").fill("July 2025")
    box(page, "To").press("Enter")
    expect(sentence(page)).to_contain_text("January 2024 – July 2025")


def test_back_restores_the_boxes(opened):
    page = opened(locale="en-GB")
    box(page, "From").fill("July 2024")
    box(page, "From").press("Enter")
    expect(sentence(page)).to_contain_text("from July 2024 on")
    box(page, "To").fill("2025")
    box(page, "To").press("Enter")
    expect(sentence(page)).to_contain_text("July 2024 – December 2025")
    page.go_back()
    expect(box(page, "To")).to_have_value("")
    page.go_back()
    expect(box(page, "From")).to_have_value("")
    expect(sentence(page)).to_contain_text("all of time")
    page.go_forward()
    expect(box(page, "From")).to_have_value("2024-07")


@pytest.mark.parametrize(
    ("locale", "name", "bounds"),
    [
        ("en-GB", "today", ("2025-07-31", "2025-07-31")),
        ("en-GB", "this week", ("2025-07-28", "2025-08-03")),
        ("en-US", "this week", ("2025-07-27", "2025-08-02")),
        ("fr-FR", "ce mois-ci", ("2025-07", "2025-07")),
        ("en-GB", "this year", ("2025", "2025")),
        ("fr-FR", "à venir", ("2025-07-31", "")),
        ("en-GB", "all of time", ("", "")),
    ],
)
def test_usual_periods_are_one_step_away(opened, locale, name, bounds):
    page = opened_on(opened, THURSDAY, "/?from=1990&to=1999", locale=locale)
    preset = page.get_by_role("button", name=name, exact=True)
    preset.click()
    expect(preset).to_have_attribute("aria-pressed", "true")
    assert window(page) == bounds
    expect(page.locator("#from")).to_have_value(bounds[0])
    expect(page.locator("#to")).to_have_value(bounds[1])


def test_dates_are_chosen_by_touch(opened):
    page = opened(locale="en-GB", viewport={"width": 375, "height": 740}, has_touch=True)
    page.get_by_role("button", name="Dates").tap()
    box(page, "From").fill("2024")
    page.get_by_role("button", name="close", exact=True).tap()
    expect(box(page, "From")).to_be_hidden()
    expect(sentence(page)).to_contain_text("from 2024 on")
