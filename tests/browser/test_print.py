"""The page on paper: the question, the address, and the events with their sentences."""

import re

from playwright.sync_api import expect

A4 = {"width": 794, "height": 1123}


def printed(opened, path="/", **options):
    """The page as it is printed."""
    page = opened(path, locale="en-GB", **options)
    expect(page.locator("#events[aria-busy]")).to_have_count(0)
    expect(page.locator("#events .row[id]").first).to_be_visible()
    page.set_viewport_size(A4)
    page.emulate_media(media="print")
    expect(page.locator(".quote").first).to_be_visible()
    return page


def test_it_says_what_was_asked_where_and_when(opened):
    page = printed(opened, "/?from=2025&to=2025")
    expect(page.locator("#sentence")).to_be_visible()
    expect(page.locator("#printed")).to_have_text(
        re.compile(r"^Printed on \d+ \w+ \d{4} from http://.*/\?from=2025&to=2025$")
    )


def test_the_sentences_are_open_with_their_source_and_its_day(opened):
    page = printed(opened, "/?q=Baïkonour")
    expect(page.locator(".quote p")).to_contain_text("une fusée doit s'élever de Baïkonour en novembre")
    expect(page.locator(".quote cite")).to_have_text(
        re.compile(r"^L'Écho des sciences, En Floride, .*, 31 Jul 2025, https://echo-des-sciences\.example/")
    )


def test_nothing_is_printed_that_can_only_be_pressed(opened):
    page = printed(opened)
    for what in ("button", "nav", "input", ".picture", ".facets", "#sheet", "footer"):
        for each in page.locator(what).all():
            expect(each).to_be_hidden()


def test_the_status_is_printed_in_words(opened):
    page = printed(opened, "/?status=cancelled")
    word = page.locator(".sign .hidden").first
    assert word.bounding_box()["width"] > 20
    expect(word).to_have_text("cancelled")


def test_nothing_is_cut(opened):
    page = printed(opened)
    assert page.evaluate("document.documentElement.scrollWidth") <= A4["width"]
    cut = """[...document.querySelectorAll(".title, .quote, .sources")].filter(
        (each) => each.clientWidth && each.scrollWidth > each.clientWidth + 1
    ).map((each) => each.textContent)"""
    assert page.evaluate(cut) == []


def test_the_sentences_stand_on_the_paper_and_are_gone_from_the_screen_afterwards(opened):
    page = opened("/?q=Baïkonour")
    expect(page.locator("#events .row[id]").first).to_be_visible()
    expect(page.locator("#events[aria-busy]")).to_have_count(0)
    page.evaluate(
        "addEventListener('beforeprint', () => (window.quotes = document.querySelectorAll('.quote').length))"
    )
    assert page.pdf().startswith(b"%PDF")
    assert page.evaluate("window.quotes") == 1
    expect(page.locator(".quote")).to_have_count(0)
