"""The language of the dates: that of the page in the reader's region, or one that was chosen."""

import re

import pytest
from playwright.sync_api import expect

DAY = "/?from=2025-07-31&to=2025-07-31&match=within"


def test_another_language_of_dates_can_be_chosen(opened):
    page = opened(DAY, locale="en-GB")
    expect(page.locator("#events")).to_contain_text("July 2025")
    page.get_by_label("Language of dates").select_option("Deutsch")
    expect(page).to_have_url(re.compile("display=de"))
    expect(page.locator("#events")).to_contain_text("Juli 2025")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.go_back()
    expect(page.locator("#events")).to_contain_text("July 2025")
    expect(page.get_by_label("Language of dates")).to_have_value("")


@pytest.mark.parametrize(
    ("locale", "display", "written"),
    [
        ("en-GB", "", "Thursday 31 July 2025"),
        ("en-US", "", "Thursday, July 31, 2025"),
        ("fr-FR", "", "jeudi 31 juillet 2025"),
        ("en-GB", "it", "giovedì 31 luglio 2025"),
    ],
)
def test_an_event_has_its_date_in_that_language(opened, locale, display, written):
    page = opened(f"{DAY}&display={display}" if display else DAY, locale=locale)
    page.locator("#events .row a").first.click()
    expect(page.locator("#sheet")).to_contain_text(written)
