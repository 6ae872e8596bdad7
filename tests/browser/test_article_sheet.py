"""An article, opened beside the list."""

import pytest
from playwright.sync_api import expect

LONG = "\n\n".join(
    f"Chapter {number}. "
    + " ".join(f"The council met on {day} March {1500 + number} and voted." for day in range(1, 25))
    for number in range(1, 101)
)


@pytest.fixture
def article(opened):
    page = opened("/articles/1")
    expect(page.locator("#sheet-title")).to_contain_text("renouent le fil")
    return page


def test_each_time_of_the_text_leads_to_its_event(article):
    times = article.locator(".text a.time")
    assert times.all_inner_texts() == [
        *("jeudi", "vendredi", "la guerre froide", "2022", "la fin de la décennie", "novembre"),
    ]
    times.nth(1).click()
    expect(article.locator("#sheet-title")).to_have_text("Le tir a été décalé à vendredi")
    article.go_back()
    expect(article.locator("#sheet-title")).to_contain_text("renouent le fil")


def test_back_leads_to_the_place_where_it_was_left(opened, service):
    made = service.client.post(
        "/v1/articles", json={"text": LONG, "language": "en", "published_at": "2025-07-31"}
    )
    event_id = made.json["events"][700]["id"]
    page = opened(f"/events/{event_id}", viewport={"width": 1280, "height": 600})
    page.locator(".source-head a[data-sheet=article]").click()
    chosen = page.locator(".text .here")
    expect(chosen).to_be_in_viewport()
    expect(page.locator("#sheet-close")).to_be_in_viewport()
    other = page.locator(f"#{chosen.get_attribute('id')} + a.time")
    name = other.get_attribute("id")
    other.click()
    expect(page.locator("#sheet .as-read").first).to_be_visible()
    page.go_back()
    expect(page.locator(f"#{name}")).to_be_focused()
    expect(page.locator(f"#{name}")).to_be_in_viewport()
    expect(chosen).to_be_in_viewport()
    page.locator("#sheet .sheet-names a[data-sheet=story]").click()
    page.locator(".papers a[data-sheet=article]").first.click()
    expect(page.locator("#sheet-title")).to_be_in_viewport()
    expect(chosen).to_have_count(0)


def test_a_time_says_what_it_is_read_as(article):
    expect(article.locator(".text a.time").first).to_have_attribute(
        "title", "jeudi 31 juillet 2025 · passé · Dmitri Bakanov s'est entretenu en Floride avec Sean Duffy"
    )


def test_its_picture_has_each_of_its_events(article):
    marks = article.locator(".axis-mark")
    expect(marks).to_have_count(6)
    shapes = {mark.get_attribute("class").split()[-1] for mark in marks.all()}
    assert shapes == {"point", "soft", "solid", "until"}
    first = marks.first
    title = first.locator("title").text_content()
    first.locator("use").click()
    expect(article.locator("#sheet-title")).to_have_text(title.partition(" · ")[2])


def test_a_link_to_a_mention_shows_it(opened, service):
    mention = service.client.get("/v1/events/6").json["mentions"][0]["id"]
    page = opened(f"/articles/1#mention-{mention}", viewport={"width": 1280, "height": 500})
    expect(page.locator(f"#mention-{mention}")).to_be_in_viewport()


def test_a_time_without_a_date_says_why(opened, service):
    article = {"text": "Le maire viendra jeudi. Il fut élu en 2001.", "language": "fr"}
    page = opened(f"/articles/{service.client.post('/v1/articles', json=article).json['id']}")
    expect(page.locator(".text .undated")).to_have_text("jeudi")
    expect(page.locator(".undated-note")).to_be_visible()


def test_a_long_chronicle_stays_usable(opened, service):
    made = service.client.post(
        "/v1/articles", json={"text": LONG, "language": "en", "published_at": "2025-07-31"}
    )
    page = opened(f"/articles/{made.json['id']}")
    expect(page.locator(".text a.time")).to_have_count(2400)
    last = page.locator(".text a.time").last
    last.click()
    expect(page.locator("#sheet .as-read strong")).to_have_text("vendredi 24 mars 1600")
