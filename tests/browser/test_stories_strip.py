"""The stories that grew lately: on the first screen, and out of the way if there are none."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.pages import opening
from tests.browser.serving import open_service

TOLD = (
    "La centrale nucléaire de Gravelines a été arrêtée mardi 5 août 2025 à Gravelines après l'arrivée "
    "massive de méduses dans la station de pompage. La préfète Anne Martin s'est rendue sur place mercredi."
)
TOLD_ELSEWHERE = (
    "Mardi 5 août 2025, des méduses ont bloqué la station de pompage de la centrale nucléaire de Gravelines, "
    "arrêtée dans la nuit. La préfète Anne Martin est venue mercredi à Gravelines."
)
PHONE = {"viewport": {"width": 375, "height": 740}}


@pytest.fixture(scope="module")
def told_twice(tmp_path_factory):
    """A service with one affair that two papers tell, and one that a single paper tells."""
    with open_service(tmp_path_factory.mktemp("stories")) as service:
        for source, text in (("Le Phare", TOLD), ("La Voix", TOLD_ELSEWHERE)):
            article = {"text": text, "source": source, "published_at": "2025-08-06", "language": "fr"}
            article["title"] = "Des méduses arrêtent la centrale de Gravelines"
            assert service.client.post("/v1/articles", json=article).status_code == 201
        alone = {"text": "Le pont de Cize a rouvert lundi.", "published_at": "2024-02-06", "title": "Un pont"}
        assert service.client.post("/v1/articles", json=alone).status_code == 201
        yield service


@pytest.fixture
def opened_twice(browser, told_twice):
    with opening(browser, told_twice.address) as open_page:
        yield open_page


@pytest.mark.parametrize("options", [{}, PHONE], ids=["wide", "phone"])
def test_an_affair_of_several_papers_is_on_the_first_screen(opened_twice, options):
    page = opened_twice("/", locale="en-GB", **options)
    strip = page.locator("#stories")
    expect(strip.get_by_role("heading")).to_have_text("Stories that grew lately")
    expect(strip.locator("li")).to_have_count(1)
    expect(strip.locator(".size")).to_have_text(re.compile(r"^2 articles · \d+ events? · 6 Aug 2025$"))
    expect(strip.get_by_role("link")).to_be_in_viewport()


def test_it_leads_to_the_story_and_keeps_the_question(opened_twice):
    page = opened_twice("/?q=centrale")
    page.locator("#stories a").click()
    expect(page).to_have_url(re.compile(r"/stories/\d+\?q=centrale$"))
    expect(page.locator("#sheet")).to_be_visible()


def test_a_change_of_the_question_is_in_its_links(opened_twice):
    page = opened_twice("/")
    expect(page.locator("#stories a")).to_have_attribute("href", re.compile(r"^/stories/\d+$"))
    page.locator("#orders [data-sort=start]").click()
    expect(page.locator("#stories a")).to_have_attribute("href", re.compile(r"\?sort=start$"))


def test_without_such_affairs_nothing_is_shown(opened):
    page = opened()
    expect(page.locator("#events .row[id]").first).to_be_visible()
    expect(page.locator("#stories")).to_be_hidden()


def test_a_failure_is_not_the_business_of_the_page(browser, told_twice):
    with opening(browser, told_twice.address) as open_page:
        page = open_page("/docs/problems/", refused=502)
        page.route("**/v1/stories?**", lambda route: route.fulfill(status=502, body=""))
        page.goto(told_twice.address)
        expect(page.locator("#events[aria-busy]")).to_have_count(0)
        expect(page.locator("#events .row[id]").first).to_be_visible()
        expect(page.locator("#failure")).to_be_hidden()
