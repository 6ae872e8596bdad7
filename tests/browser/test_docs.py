"""/docs in a real browser: what happens when "Execute" is pressed without a change to the form."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.serving import PATIENCE_MS, open_service
from tests.http.timeline import ingested

ASKING = {
    "deleteArticle",
    "deleteEvent",
    "keepEventsApart",
    "mergeEvents",
    "restoreEvent",
    "revertEvent",
    "splitEvent",
}
"""Operations whose form is empty: it would be a surprise if they deleted, merged or undid something."""
NOISE = re.compile(r'[`~<>{}\\|&*#@!]{3}|"string"')


@pytest.fixture(scope="module")
def pressed(browser, tmp_path_factory):
    """Each operation with the status that "Execute" got, None if nothing was sent, and what it shows."""
    with open_service(tmp_path_factory.mktemp("docs")) as service:
        ingested(service.client)
        before = service.client.get("/v1/events/1").data
        context = browser.new_context()
        context.set_default_timeout(PATIENCE_MS)
        page = context.new_page()
        page.goto(f"{service.address}/docs/")
        blocks = page.locator(".opblock")
        expect(blocks.first).to_be_visible()
        answers = {name_of(block): executed(page, block) for block in blocks.all()}
        context.close()
        assert before == service.client.get("/v1/events/1").data
        yield answers


def name_of(block):
    return block.get_attribute("id").rpartition("-")[2]


def executed(page, block):
    heading = block.locator(".opblock-summary-control")
    heading.click()
    block.get_by_role("button", name="Try it out").click()
    block.get_by_role("button", name="Execute").click()
    status = block.locator(".live-responses-table tbody .response-col_status")
    expect(status.or_(block.locator("input.invalid")).first).to_be_visible()
    found = int(status.inner_text().split()[0]) if status.count() else None
    shown = block.inner_text()
    heading.click()
    return found, shown


def test_every_form_can_be_sent_untouched(pressed):
    statuses = {name: status for name, (status, _) in pressed.items()}
    assert statuses.keys() >= ASKING | {"listEvents", "createArticles", "patchArticle"}
    assert {name for name, status in statuses.items() if status is None} == ASKING
    assert not {name: status for name, status in statuses.items() if status and status // 100 != 2}


def test_the_lines_of_a_batch_are_stored(pressed):
    _, shown = pressed["createArticles"]
    assert re.findall(r'"status":\s*(\d+)', shown.partition("Response body")[2])[:2] == ["201", "201"]


def test_no_example_is_made_up(pressed):
    assert not {name: found[0] for name, (_, shown) in pressed.items() if (found := NOISE.search(shown))}
