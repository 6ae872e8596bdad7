"""The timeline page as a whole."""

import pytest
from playwright.sync_api import expect


@pytest.mark.parametrize(
    ("locale", "heading", "display"),
    [("fr-FR", "Frise des événements", "novembre 2025"), ("en-GB", "Event timeline", "November 2025")],
)
def test_it_speaks_the_language_of_the_browser(opened, locale, heading, display):
    page = opened("/?from=2025-11&to=2025-11", locale=locale)
    expect(page.locator("h1")).to_have_text(heading)
    expect(page.get_by_text(display, exact=True).first).to_be_visible()
