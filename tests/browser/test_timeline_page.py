"""The timeline page in a real browser, against a live service on the loopback interface."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from api.cli.files.texts import text_in
from tests.browser.serving import PATIENCE_MS, open_service

SEEDS = Path(__file__).parents[2] / "seeds"
HOSTILE = "<img src=x onerror=\"document.title='taken'\"> Le </script><b>maire</b> a été élu jeudi."


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    """The address of a service that holds the seeds and one hostile article."""
    seeds = [text_in(path.read_bytes()) for path in sorted(SEEDS.glob("*.md"))]
    hostile = {"text": HOSTILE, "published_at": "2025-07-31", "language": "fr", "tags": ["<i>"]}
    with open_service(tmp_path_factory.mktemp("browser")) as service:
        for article in [*seeds, hostile]:
            assert service.client.post("/v1/articles", json=article).status_code == 201
        yield service.address


def errors_in(message, refused):
    """What the console says of errors, apart from answers with that status."""
    expected = message.type != "error" or (refused and f"status of {refused} " in message.text)
    return [] if expected else [message.text]


@pytest.fixture
def opened(browser, service):
    """Opens the page; at the end it must have raised no error and sent no request to another host.

    The browser reports answers with the status ``refused``, which is no error of the page.
    """
    contexts, wrong = [], []

    def open_page(address="/", *, locale="fr-FR", refused=None, **options):
        context = browser.new_context(locale=locale, **options)
        context.set_default_timeout(PATIENCE_MS)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda message: wrong.extend(errors_in(message, refused)))
        page.on("request", lambda asked: None if asked.url.startswith(service) else wrong.append(asked.url))
        page.goto(service + address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert wrong == []


def titles(page):
    return page.locator("#list h4").all_text_contents()


def read(page, text, *, published_at="2025-07-31", language="fr"):
    page.locator("#article [name=text]").fill(text)
    page.locator("#article [name=published_at]").fill(published_at)
    page.locator("#article [name=language]").select_option(language)
    page.locator("#article [type=submit]").click()
    expect(page.locator("#reading")).to_be_visible()


def test_it_shows_the_latest_events_first(opened):
    page = opened()
    expect(page.locator("#list .event").first).to_be_visible()
    expect(page.locator("#chart .bars .exact").first).to_be_visible()
    expect(page.locator("#picture .bar").first).to_be_visible()
    years = [text for text in page.locator("#list .year > h3").all_inner_texts() if text.isdigit()]
    assert years == sorted(years, key=int, reverse=True)
    assert len(years) > 1


@pytest.mark.parametrize(
    ("locale", "heading", "display"),
    [("fr-FR", "Frise des événements", "novembre 2025"), ("en-GB", "Event timeline", "November 2025")],
)
def test_it_speaks_the_language_of_the_browser(opened, locale, heading, display):
    page = opened("/?from=2025-11&to=2025-11", locale=locale)
    expect(page.locator("h1")).to_have_text(heading)
    expect(page.get_by_text(display, exact=True).first).to_be_visible()


def test_dates_narrow_and_stay_in_the_address(opened):
    page = opened()
    page.locator("#filters [name=from]").fill("2025-07-31")
    page.locator("#filters [name=to]").fill("2025-08-01")
    expect(page).to_have_url(re.compile("from=2025-07-31&to=2025-08-01"))
    expect(page.locator("#downloads a").first).to_have_attribute("href", re.compile("to=2025-08-01"))
    expect(page.locator("time[datetime='2025-07-31']").first).to_be_visible()
    shown = titles(page)
    page.reload()
    expect(page.locator("#filters [name=from]")).to_have_value("2025-07-31")
    expect(page.locator("#list .event").first).to_be_visible()
    assert titles(page) == shown


def test_words_and_status_narrow(opened):
    page = opened()
    expect(page.locator("#list .event").first).to_be_visible()
    page.locator("#filters [name=q]").fill("baikonour")
    expect(page.locator("#count")).to_have_text("1 événement")
    page.locator("#filters [value=cancelled]").check()
    expect(page.locator("#empty")).to_have_text("Aucun événement dans cette période avec ces filtres.")
    page.locator("#filters [type=reset]").click()
    expect(page.locator("#list .event").nth(3)).to_be_visible()


@pytest.mark.parametrize("text", ["hier", "2025-13", "2025-02-30", "25"])
def test_a_date_that_cannot_be_read_is_marked(opened, text):
    page = opened(locale="en-GB")
    page.locator("#filters [name=from]").fill(text)
    expect(page.locator("#from-problem")).to_contain_text("Not a date")
    expect(page.locator("#filters [name=from]")).to_have_attribute("aria-invalid", "true")


def test_a_date_is_checked_before_the_service_has_answered(browser, service):
    with browser.new_context(locale="en-GB") as context:
        context.set_default_timeout(PATIENCE_MS)
        page = context.new_page()
        waiting = []

        def hold(route):  # Playwright writes to the handler, which it cannot to a bound method of a list.
            waiting.append(route)

        page.route("**/v1/**", hold)
        page.goto(service)
        page.locator("#filters [name=from]").fill("2025-13")
        expect(page.locator("#from-problem")).to_contain_text("Not a date")
        for route in waiting:
            route.abort()


def test_dragging_over_the_chart_chooses_a_range(opened):
    page = opened()
    expect(page.locator("#chart .bars .exact").first).to_be_visible()
    box = page.locator("#chart svg").bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + 60)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.9, box["y"] + 60, steps=5)
    page.mouse.up()
    expect(page.locator("#filters [name=from]")).not_to_have_value("")
    expect(page.locator("#filters [name=to]")).not_to_have_value("")
    expect(page.locator("#chart .chosen")).to_be_visible()


def test_the_keyboard_chooses_a_range(opened):
    page = opened("/?from=2020&to=2025")
    handle = page.get_by_role("slider", name="Début de la période")
    expect(handle).to_have_attribute("aria-valuetext", "janvier 2020")
    handle.focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    expect(page.get_by_role("slider", name="Début de la période")).to_be_focused()
    expect(page.locator("#filters [name=from]")).to_have_value("2020-04")
    expect(page.locator("#filters [name=to]")).to_have_value("2025")


def test_events_already_under_way_are_listed_separately(opened):
    page = opened("/?from=2025-07-31&to=2025-08-01")
    expect(page.locator("#list .event").first).to_be_visible()
    expect(page.locator("#under-way-list .event").first).to_be_hidden()
    page.locator("#under-way-title").click()
    expect(page.locator("#under-way-list .event").first).to_be_visible()


def test_zooming_and_moving(opened):
    page = opened("/?from=2020&to=2025")
    label = page.locator("#chart .labels text").first
    expect(label).to_contain_text("2020")
    page.locator("#earlier").click()
    expect(label).to_contain_text("2017")
    page.locator("#everything").click()
    expect(label).not_to_contain_text("2017")


def test_a_bar_leads_to_its_event(opened):
    page = opened("/?from=2025-07&to=2025-12")
    bar = page.locator("#picture .bar").first
    target = bar.get_attribute("href")
    bar.focus()
    page.keyboard.press("Enter")
    expect(page.locator(target)).to_be_focused()


def test_an_event_quotes_its_sentence_with_its_date_marked(opened):
    page = opened("/?from=2025-11&to=2025-11&q=fus%C3%A9e")
    page.locator("#list .event summary").first.click()
    expect(page.locator("#list .event blockquote mark").first).to_have_text("novembre")


def test_a_search_that_is_refused_says_where_and_shows_no_events(opened):
    page = opened("/?from=2025-11&to=2025-11&q=fus%C3%A9e", refused=422)
    expect(page.locator("#list .event").first).to_be_visible()
    page.locator("[name=q]").fill('fusée "vers la')
    expect(page.locator("#empty")).to_contain_text('Character 7: the quotation mark " is not closed.')
    assert page.locator("#list .event").count() == 0
    page.locator("[name=q]").fill("fusées")
    expect(page.locator("#list .event").first).to_be_visible()


def test_an_article_is_read_with_its_reasons(opened):
    page = opened()
    page.locator("#example").click()
    mentions = page.locator("#read-text .mention")
    expect(mentions).to_have_text(["jeudi", "vendredi", "2022", "la fin de la décennie", "novembre"])
    expect(page.locator("#why")).to_contain_text("jeudi 31 juillet 2025")
    mentions.nth(1).focus()
    page.keyboard.press("Space")
    expect(mentions.nth(1)).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#why")).to_contain_text("2025-08-01")
    expect(page.locator("#why dt").first).to_have_text("Tournure")


def test_letters_outside_the_basic_plane_move_no_highlight(opened):
    page = opened()
    read(page, "🚀🚀🚀 Le directeur a rencontré jeudi son homologue.")
    expect(page.locator("#read-text .mention")).to_have_text(["jeudi"])
    expect(page.locator("#read-text")).to_have_text("🚀🚀🚀 Le directeur a rencontré jeudi son homologue.")


def test_without_a_day_of_publication_it_says_what_is_missing(opened):
    page = opened()
    read(page, "Le directeur a rencontré jeudi son homologue.", published_at="")
    expect(page.locator("#read-text .mention.undated")).to_have_text(["jeudi"])
    expect(page.locator("#why")).to_contain_text("Sans date")


def test_an_empty_text_is_not_sent(opened):
    page = opened()
    page.locator("#article [type=submit]").click()
    expect(page.locator("#article-problem")).to_have_text("Collez ou écrivez d'abord un texte.")


def test_markup_in_an_article_stays_text(opened):
    page = opened("/?from=2025-07-31&to=2025-07-31&q=maire")
    expect(page.locator("#list .event h4").first).to_be_visible()
    page.locator("#list .event summary").first.click()
    expect(page.locator("#list .event blockquote").first).to_contain_text("<b>maire</b>")
    expect(page.locator("#list .event .tag").first).to_have_text("<i>")
    read(page, HOSTILE)
    expect(page.locator("#read-text")).to_have_text(HOSTILE)
    assert page.locator("main img, main b, main i, main script").count() == 0
    assert page.title() == "Frise des événements"


def test_nothing_overflows_a_telephone(opened):
    page = opened(viewport={"width": 360, "height": 740})
    expect(page.locator("#list .event").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_a_service_that_does_not_answer_is_reported(browser, service):
    with browser.new_context(locale="en-GB") as context:
        context.set_default_timeout(PATIENCE_MS)
        page = context.new_page()
        page.route("**/v1/**", lambda route: route.abort())
        page.goto(service)
        expect(page.locator("#empty")).to_contain_text("the service is not responding")
