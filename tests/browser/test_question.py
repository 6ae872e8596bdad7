"""The question of the page: its sentence, its chips, the search box and the files of its events."""

import csv
import io
import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

SHOWN = "a.title"


def sentence(page):
    return page.locator("#sentence")


def chip(page, name):
    return page.locator("#chips").get_by_role("button", name=name, exact=True)


def search_box(page):
    return page.get_by_role("searchbox")


def question(page):
    """The question in the address."""
    return parse_qs(urlsplit(page.url).query)


@pytest.mark.parametrize(
    ("locale", "query", "said"),
    [
        ("en-GB", "", "67 events, all of time"),
        ("fr-FR", "", "67 événements, toutes périodes"),
        ("en-GB", "from=2024&to=2024&status=planned", "2 events, 2024, planned"),
        ("en-GB", "from=2024-01&to=2024-06", "10 events, January–June 2024"),
        ("en-GB", "from=2025-07-31&to=2025-08-02", "7 events, 31 July – 2 August 2025"),
        ("en-US", "from=2025-07-31&to=2025-08-02", "7 events, July 31 – August 2, 2025"),
        ("fr-FR", "from=2025-07-31&to=2025-08-01", "7 événements, 31 juillet – 1er août 2025"),
        ("fr-FR", "from=2025-08-01", "7 événements, à partir d’août 2025"),
        ("en-GB", "from=2010&to=2019", "24 events, the 2010s"),
        ("en-GB", "q=portrait", "5 events, all of time, with the word “portrait”"),
        ("en-GB", "tag=art&language=en", "12 events, all of time, tagged “art”, told in English"),
        ("en-GB", "q=no+such", "No event, all of time, with the words “no such”"),
        (
            "fr-FR",
            "place=Chicago&status=occurred",
            "1 événement, toutes périodes, passé, avec pour lieu Chicago",
        ),
        (
            "fr-FR",
            "from=1980&to=1989&status=planned,cancelled",
            "3 événements, les années 1980, prévus ou annulés",
        ),
    ],
)
def test_a_sentence_says_what_is_shown(opened, locale, query, said):
    expect(sentence(opened(f"/?{query}", locale=locale))).to_have_text(said)


@pytest.mark.parametrize(
    ("locale", "query", "title"),
    [
        ("en-GB", "", "Event timeline"),
        ("en-GB", "status=planned&from=2024&to=2024", "planned events, 2024 – Event timeline"),
        ("fr-FR", "q=portrait", "événements, avec le mot « portrait » – Frise des événements"),
    ],
)
def test_the_title_of_the_page_follows(opened, locale, query, title):
    expect(opened(f"/?{query}", locale=locale)).to_have_title(
        title.replace("« ", "«\xa0").replace(" »", "\xa0»")
    )


def test_each_filter_has_a_chip_that_takes_it_away(opened):
    page = opened("/?status=planned,ongoing&tag=art&from=2024&q=portrait", locale="en-GB")
    names = ["from 2024 on", "“portrait”", "planned", "ongoing", "art"]
    for name in names:
        expect(chip(page, f"remove {name}")).to_be_visible()
    chip(page, "remove planned").click()
    expect(chip(page, "remove planned")).to_have_count(0)
    assert question(page)["status"] == ["ongoing"]
    chip(page, "remove “portrait”").press("Enter")
    expect(search_box(page)).to_have_value("")
    chip(page, "clear all").click()
    expect(page.locator("#chips button")).to_have_count(0)
    expect(sentence(page)).to_have_text("67 events, all of time")
    assert question(page) == {}


def test_taking_chips_away_by_keyboard_keeps_the_focus(opened):
    page = opened("/?status=planned&tag=art", locale="en-GB")
    chip(page, "remove planned").press("Enter")
    expect(chip(page, "remove art")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#chips button")).to_have_count(0)
    expect(page.locator("#list")).to_be_focused()


def test_a_value_with_a_comma_is_one_value(opened, service):
    service.client.post("/v1/events", json={"title": "Ring", "edtf": "1999", "places": ["Paris, Texas"]})
    page = opened("/?place=Paris,+Texas&place=Paris,+Texas&tag=art", locale="en-GB")
    expect(chip(page, "remove Paris, Texas")).to_have_count(1)
    chip(page, "remove art").click()
    expect(sentence(page)).to_have_text("1 event, all of time, located in Paris, Texas")
    service.client.delete("/v1/events/68", headers={"If-Match": "*"})


def test_words_are_searched_for_in_all_of_time(opened):
    page = opened(locale="en-GB")
    search_box(page).fill("portrait")
    expect(sentence(page)).to_have_text("5 events, all of time, with the word “portrait”")
    assert question(page) == {"q": ["portrait"]}


def test_typing_on_is_one_step_back(opened):
    page = opened(locale="en-GB")
    search_box(page).fill("portrait")
    expect(sentence(page)).to_contain_text("“portrait”")
    search_box(page).press_sequentially(" art")
    expect(sentence(page)).to_contain_text("“portrait art”")
    search_box(page).press("Enter")
    page.go_back()
    expect(sentence(page)).to_have_text("67 events, all of time")
    expect(search_box(page)).to_have_value("")
    page.go_forward()
    expect(sentence(page)).to_contain_text("“portrait art”")
    expect(search_box(page)).to_have_value("portrait art")


def test_what_lies_outside_the_window_is_counted_and_one_step_away(opened):
    page = opened("/?from=2024&to=2024&status=planned", locale="en-GB")
    page.get_by_role("button", name="12 more outside this range").click()
    expect(sentence(page)).to_have_text("14 events, all of time, planned")
    expect(page.locator("#outside")).to_be_empty()


@pytest.mark.parametrize("query", ["from=2024", "status=planned", ""])
def test_nothing_lies_outside_without_both_a_window_and_a_filter(opened, query):
    page = opened(f"/?{query}", locale="en-GB")
    expect(page.locator("#legend .number").first).not_to_be_empty()
    expect(page.locator("#outside")).to_be_empty()


def test_the_new_sentence_is_announced(opened):
    page = opened(locale="en-GB")
    expect(page.locator("#settled")).to_be_empty()
    page.get_by_role("button", name="this year").click()
    expect(page.locator("#settled")).not_to_be_empty()
    expect(page.locator("#settled")).to_have_text(sentence(page).inner_text())


HELD = """
const soon = window.fetch;
const opened = new Promise((open) => { window.letGo = open });
window.fetch = (url, ...more) => opened.then(() => soon(url, ...more));
"""


def test_a_sentence_that_comes_before_the_first_answer_is_announced_too(opened):
    page = opened(locale="en-GB")
    page.add_init_script(HELD)
    page.reload()
    page.locator("#legend").get_by_role("button", name="planned").first.click()
    page.evaluate("letGo()")
    expect(page.locator("#settled")).to_contain_text("planned")
    expect(page.locator("#settled")).to_have_text(sentence(page).inner_text())


def test_a_link_opened_afresh_leads_to_the_same_sight(opened):
    page = opened(locale="en-GB")
    search_box(page).fill("portrait")
    page.locator("#legend").get_by_role("button", name="planned").click()
    expect(sentence(page)).to_contain_text("planned, with the word “portrait”")
    other = opened(page.url.partition("/?")[2].join(["/?", ""]), locale="en-GB")
    expect(sentence(other)).to_have_text(sentence(page).inner_text())
    expect(search_box(other)).to_have_value("portrait")
    assert other.locator(SHOWN).all_inner_texts() == page.locator(SHOWN).all_inner_texts()


def test_the_link_to_the_other_language_keeps_the_question(opened):
    page = opened("/?from=2024", locale="en-GB")
    search_box(page).fill("portrait")
    expect(sentence(page)).to_contain_text("“portrait”")
    page.locator("#other-language").click()
    expect(sentence(page)).to_contain_text("à partir de 2024, avec le mot «\xa0portrait\xa0»")
    assert question(page) == {"from": ["2024"], "q": ["portrait"], "lang": ["fr"]}
    page.locator("#home").click()
    expect(sentence(page)).to_have_text("67 événements, toutes périodes")


def titles_in(format_name, content):
    """The titles of the events in a file, in its order."""
    if format_name == "csv":
        return [row["title"] for row in csv.DictReader(io.StringIO(content.decode("utf-8-sig")))]
    if format_name == "ndjson":
        return [json.loads(line)["title"] for line in content.splitlines()]
    return [event["title"] for event in json.loads(content)["items"]]


@pytest.mark.parametrize(("format_name", "name"), [("csv", "CSV"), ("ndjson", "NDJSON"), ("json", "JSON")])
@pytest.mark.parametrize("query", ["tag=art", "from=2024&to=2025&status=planned,occurred&sort=start"])
def test_files_hold_what_is_shown_in_its_order(opened, service, format_name, name, query):
    page = opened(f"/?{query}", locale="en-GB")
    page.get_by_role("button", name="Take it with you").click()
    total = int(sentence(page).inner_text().split()[0])
    expect(page.locator("#takeaway")).to_contain_text(f"{total} rows")
    address = page.locator("#takeaway").get_by_role("link", name=name, exact=True).get_attribute("href")
    expect(page.locator(f"#list {SHOWN}")).to_have_count(total)
    shown = page.locator(f"#list {SHOWN}").all_inner_texts()
    assert titles_in(format_name, service.client.get(address).data) == shown


def test_every_file_can_be_fetched(opened, service):
    page = opened("/?tag=art", locale="en-GB")
    page.get_by_role("button", name="Take it with you").click()
    for link in page.locator("#takeaway a").all():
        address = re.sub(r"^webcal://[^/]*", "", link.get_attribute("href"))
        assert service.client.get(address).status_code == 200


def test_feeds_in_the_head_follow_the_question(opened):
    page = opened(locale="en-GB")
    search_box(page).fill("portrait")
    expect(sentence(page)).to_contain_text("“portrait”")
    feeds = [link.get_attribute("href") for link in page.locator("link[type*=atom], link[type*=feed]").all()]
    assert len(feeds) == 2
    assert all(parse_qs(urlsplit(feed).query)["q"] == ["portrait"] for feed in feeds)


def test_a_command_and_a_frame_are_copied(opened, service):
    page = opened(
        "/?q=l'art&status=planned", locale="en-GB", permissions=["clipboard-read", "clipboard-write"]
    )
    page.get_by_role("button", name="Take it with you").click()
    copies = page.locator("#takeaway").get_by_role("button", name="copy")
    copies.first.click()
    expect(page.locator("#takeaway [role=status]").first).to_have_text("copied")
    command = page.evaluate("navigator.clipboard.readText()")
    assert re.fullmatch(rf"curl '{service.address}/v1/events\?[^']*'", command)
    copies.last.click()
    expect(page.locator("#takeaway [role=status]").last).to_have_text("copied")
    frame = page.evaluate("navigator.clipboard.readText()")
    assert f'<iframe src="{service.address}/embed?q=l%27art&amp;status=planned"' in frame


def test_hostile_values_stay_text(opened):
    page = opened("/?tag=<img+src=x>&q=<b>x</b>&place=%22><i>", locale="en-GB", refused=422)
    expect(chip(page, "remove <img src=x>")).to_be_visible()
    assert page.locator("#chips img, #chips b, #chips i").count() == 0
