"""Reading a text: its dates marked and explained, what is wrong said where it is, and storing it."""

import json
import re
from queue import Queue

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.pages import HOSTILE, opening
from tests.browser.serving import open_service

MEETING = "Le directeur a rencontré jeudi son homologue."
NESTED = "La réunion du lundi 4 août 2025, veille du 5 août 2025, a été reportée."
PAGE = """<!doctype html><html lang="en"><head><title>The bridge</title>
<meta property="article:published_time" content="2025-07-31"></head><body><article>
<p>The mayor opened the bridge on Tuesday. It had been built for eight long years by many people.</p>
<p>The people of the town were glad about it, and they walked over it all day.</p>
<p>The ferry will stop in November, said the mayor to the people who had come.</p></article></body></html>"""


@pytest.fixture(scope="module")
def empty_service(tmp_path_factory):
    """A service that holds nothing at first."""
    with open_service(tmp_path_factory.mktemp("empty")) as service:
        yield service


@pytest.fixture
def opened_empty(browser, empty_service):
    """Opens its pages."""
    with opening(browser, empty_service.address) as open_page:
        yield open_page


def field(page, name):
    return page.locator(f"#reader-form [name={name}]")


def read(page, text, *, published_at="2025-07-31", language="fr"):
    field(page, "text").fill(text)
    field(page, "published_at").fill(published_at)
    field(page, "language").select_option(language)
    page.locator("#reader-form .primary").click()
    expect(page.locator("#read-text")).to_contain_text(text[:20])
    expect(page.locator("#reader-form")).to_have_attribute("aria-busy", "false")


def marks(page):
    return page.locator("#read-text .mention")


def test_the_link_in_the_masthead_opens_it_with_the_text_focused(opened):
    page = opened()
    page.get_by_role("link", name="Lire un texte").click()
    expect(field(page, "text")).to_be_focused()
    page.go_back()
    expect(page.locator("#reader")).to_be_hidden()


def test_it_is_opened_and_closed_by_keyboard_alone(opened):
    page = opened()
    link = page.get_by_role("link", name="Lire un texte")
    link.focus()
    page.keyboard.press("Enter")
    expect(field(page, "text")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#reader")).to_be_hidden()
    expect(link).to_be_focused()


def test_an_example_is_read_with_its_reasons(opened):
    page = opened("/#reader")
    page.get_by_role("button", name="Essayer un exemple").click()
    expect(marks(page)).to_have_text(["jeudi", "vendredi", "2022", "la fin de la décennie", "novembre"])
    why = page.locator("#why")
    expect(why).to_contain_text("jeudi 31 juillet 2025")
    expect(why).to_contain_text("un jour de la semaine seul")
    expect(why).to_contain_text("Dmitri Bakanov")
    expect(page.locator("#found")).to_have_text("5 événements datés.")


def test_arrow_keys_go_from_one_date_to_the_next(opened):
    page = opened("/#reader")
    page.get_by_role("button", name="Essayer un exemple").click()
    expect(marks(page).first).to_have_attribute("aria-pressed", "true")
    assert page.locator("#read-text a:not([tabindex='-1'])").count() == 1
    marks(page).first.focus()
    page.keyboard.press("ArrowRight")
    expect(marks(page).nth(1)).to_be_focused()
    expect(page.locator("#why")).to_contain_text("2025-08-01")
    page.keyboard.press("End")
    expect(marks(page).last).to_be_focused()


def test_a_touch_explains_a_date(opened):
    page = opened("/#reader", has_touch=True, viewport={"width": 375, "height": 740})
    page.get_by_role("button", name="Essayer un exemple").tap()
    marks(page).nth(2).tap()
    expect(page.locator("#why")).to_contain_text("2022")
    expect(page.locator("#why")).to_be_in_viewport()


def test_events_are_listed_in_order_of_time(opened):
    page = opened("/#reader")
    page.get_by_role("button", name="Essayer un exemple").click()
    rows = page.locator("#read-events button")
    expect(rows).to_have_count(5)
    expect(rows.first).to_contain_text("2022")
    rows.first.click()
    expect(page.locator("#read-text .chosen")).to_have_text("2022")


def test_dates_are_in_the_language_of_the_page(opened):
    page = opened("/#reader", locale="en-GB")
    read(page, MEETING)
    expect(page.locator("#why")).to_contain_text("Thursday 31 July 2025")
    expect(page.locator("#why")).to_contain_text("a weekday alone")


def test_letters_outside_the_basic_plane_move_no_mark(opened):
    page = opened("/#reader")
    read(page, f"🚀🚀🚀 {MEETING}")
    expect(marks(page)).to_have_text(["jeudi"])
    expect(page.locator("#read-text")).to_have_text(f"🚀🚀🚀 {MEETING}")


def test_a_date_inside_another_is_marked_too(opened):
    page = opened("/#reader")
    answer = {
        "language": "fr",
        "published_at": None,
        "events": [],
        "undated": [
            undated(NESTED, "lundi 4 août 2025, veille du 5 août 2025"),
            undated(NESTED, "5 août 2025"),
        ],
    }
    page.route("**/v1/extractions", lambda route: route.fulfill(json=answer))
    read(page, NESTED)
    expect(page.locator("#read-text")).to_have_text(NESTED)
    expect(page.locator("#read-text a.mention")).to_have_text(
        ["lundi 4 août 2025, veille du ", "5 août 2025"], use_inner_text=True
    )
    page.locator("#read-text a.mention").nth(1).click()
    expect(page.locator("#why q")).to_have_text("5 août 2025")


def undated(text, words):
    start = text.index(words)
    place = {"text": words, "start": start, "end": start + len(words)}
    sentence = {"text": text, "start": 0, "end": len(text)}
    return {**place, "sentence": sentence, "rule": "full_date", "reason": "unknown"}


def test_without_a_day_of_publication_it_says_what_is_missing(opened):
    page = opened("/#reader")
    read(page, MEETING, published_at="")
    expect(page.locator("#read-text .mention.undated")).to_have_text(["jeudi"])
    expect(page.locator("#why")).to_contain_text("Sans date")
    expect(page.locator("#why")).to_contain_text("qui n’est pas connu")


def test_the_day_is_filled_in_with_today(opened):
    page = opened("/#reader")
    today = page.evaluate(
        "new Date(Date.now() - new Date().getTimezoneOffset() * 6e4).toISOString().slice(0, 10)"
    )
    expect(field(page, "published_at")).to_have_value(today)


def test_every_language_that_is_read_is_offered_by_name(opened):
    page = opened("/#reader")
    expect(field(page, "text")).to_be_focused()
    names = field(page, "language").locator("option").all_text_contents()
    assert len(names) > 100
    assert names[1:7] == ["allemand", "anglais", "espagnol", "français", "italien", "portugais"]
    assert "norvégien bokmål" in names


def test_a_page_is_told_from_a_text_and_gives_its_own_date(opened):
    page = opened("/#reader", locale="en-GB")
    field(page, "text").fill(PAGE)
    expect(field(page, "html")).to_be_checked()
    expect(field(page, "published_at")).to_have_value("")
    page.get_by_role("button", name="Read it").click()
    expect(marks(page)).to_have_text(["Tuesday", "November"])
    expect(page.locator("#read-text")).to_have_text(
        "The mayor opened the bridge on Tuesday. … The ferry will stop in November, "
        "said the mayor to the people who had come."
    )
    expect(field(page, "published_at")).to_have_value("2025-07-31")


def test_a_file_can_be_dropped(opened):
    page = opened("/#reader")
    dropped = page.evaluate_handle(
        """text => {
            const data = new DataTransfer();
            data.items.add(new File([text], "article.txt", { type: "text/plain" }));
            return data;
        }""",
        MEETING,
    )
    expect(field(page, "text")).to_be_focused()
    field(page, "text").dispatch_event("drop", {"dataTransfer": dropped})
    expect(field(page, "text")).to_have_value(MEETING)


def test_what_was_typed_survives_a_reload_and_another_language(opened):
    page = opened("/#reader")
    read(page, MEETING)
    page.reload()
    expect(field(page, "text")).to_have_value(MEETING)
    expect(field(page, "published_at")).to_have_value("2025-07-31")
    expect(marks(page)).to_have_text(["jeudi"])
    page.locator("#other-language").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(field(page, "text")).to_have_value(MEETING)
    expect(page.locator("#why")).to_contain_text("a weekday alone")


def test_an_empty_text_is_not_sent(opened):
    page = opened("/#reader")
    page.get_by_role("button", name="Lire", exact=True).click()
    expect(page.locator("#reader-text-problem")).to_have_text("Collez ou écrivez d’abord un texte.")
    expect(field(page, "text")).to_have_attribute("aria-invalid", "true")
    expect(field(page, "text")).to_be_focused()


def test_what_is_wrong_is_said_at_its_field(opened):
    page = opened("/#reader", refused=422)
    field(page, "text").fill(MEETING)
    page.get_by_text("Titre, source, adresse").click()
    field(page, "url").fill("journal.example")
    page.get_by_role("button", name="Lire", exact=True).click()
    expect(page.locator("#reader-url-problem")).to_have_text("Ce doit être une adresse http ou https.")
    expect(field(page, "url")).to_be_focused()
    expect(field(page, "text")).not_to_have_attribute("aria-invalid", "true")


def test_too_many_requests_are_not_the_fault_of_the_text(opened):
    page = opened("/#reader", refused=429)
    read(page, MEETING)
    refusal = {
        "type": "/docs/problems/rate-limit-exceeded",
        "status": 429,
        "detail": "over the limit of 2 per 1 minute for extractions: try again in 58 s",
    }
    page.route(
        "**/v1/extractions",
        lambda route: route.fulfill(
            status=429,
            headers={"Retry-After": "58", "Content-Type": "application/problem+json"},
            body=json.dumps(refusal),
        ),
    )
    page.get_by_role("button", name="Lire", exact=True).click()
    expect(page.locator("#reader-problem")).to_have_text(
        "Plus de 2 requêtes en peu de temps : réessayez dans 58 s."
    )
    expect(field(page, "text")).not_to_have_attribute("aria-invalid", "true")
    expect(page.locator("#reading")).to_have_attribute("data-old", "")


def test_a_service_that_does_not_answer_is_reported(opened):
    page = opened("/#reader", refused=0)
    expect(field(page, "text")).to_be_focused()
    page.route("**/v1/extractions", lambda route: route.abort())
    field(page, "text").fill(MEETING)
    page.get_by_role("button", name="Lire", exact=True).click()
    expect(page.locator("#reader-problem")).to_contain_text("le service ne répond pas")
    page.unroute("**/v1/extractions")
    page.get_by_role("button", name="Lire", exact=True).click()
    expect(marks(page)).to_have_text(["jeudi"])
    expect(page.locator("#reader-problem")).to_be_empty()


def test_the_old_result_is_dimmed_while_another_is_read(opened):
    page = opened("/#reader")
    read(page, MEETING)
    held = Queue()
    page.route("**/v1/extractions", lambda route: held.put(route, block=False))
    page.get_by_role("button", name="Lire", exact=True).click()
    expect(page.locator("#reader-state")).to_contain_text("Lecture en cours…")
    expect(page.locator("#reading")).to_have_attribute("data-old", "")
    held.get(block=False).continue_()
    expect(page.locator("#reading")).not_to_have_attribute("data-old", "")
    expect(page.locator("#reader-state")).to_be_empty()


def test_markup_in_a_text_stays_text(opened):
    page = opened("/#reader")
    read(page, HOSTILE)
    expect(page.locator("#read-text")).to_have_text(HOSTILE)
    assert page.locator("#reader img, #reader b, #reader script").count() == 0
    assert "taken" not in page.title()


def test_thousands_of_dates_stay_usable(opened):
    page = opened("/#reader")
    text = "\n".join(f"Le maire est venu le {1 + day % 28} mars {1900 + day // 28}." for day in range(2000))
    expect(field(page, "text")).to_be_focused()
    field(page, "text").evaluate("(box, text) => (box.value = text)", text)
    page.get_by_role("button", name="Lire", exact=True).click()
    expect(page.locator("#read-text a.mention")).to_have_count(2000)
    marks(page).nth(1999).click()
    expect(page.locator("#why")).to_contain_text("mars 1971")
    marks(page).nth(1999).press("Home")
    expect(page.locator("#why")).to_contain_text("1er mars 1900")


def test_it_is_stored_and_opened(opened_empty):
    page = opened_empty(locale="en-GB")
    expect(page.locator("#reader")).to_be_visible()
    read(page, MEETING)
    page.get_by_role("button", name="Store it").click()
    link = page.get_by_role("link", name="Open the article")
    expect(page.locator("#reading-state")).to_contain_text("Stored.")
    expect(page.locator("#events")).to_contain_text("Le directeur a rencontré")
    link.click()
    expect(page).to_have_url(re.compile("/articles/1"))
    expect(page.locator("#sheet")).to_contain_text(MEETING)


def test_what_is_known_is_not_stored_again(opened_empty):
    page = opened_empty("/#reader", refused=409)
    page.get_by_text("Titre, source, adresse").click()
    field(page, "url").fill("https://journal.example/1")
    read(page, f"{MEETING} Il est reparti vendredi.")
    page.get_by_role("button", name="Enregistrer").click()
    expect(page.locator("#reading-state")).to_contain_text("Enregistré.")
    page.get_by_role("button", name="Enregistrer").click()
    expect(page.locator("#reading-state")).to_contain_text("Il était déjà enregistré.")
    read(page, f"{MEETING} Il est reparti samedi.")
    page.get_by_role("button", name="Enregistrer").click()
    expect(page.locator("#reading-state")).to_contain_text(
        "Un autre texte est enregistré sous cette adresse."
    )
    expect(page.locator("#reading-state a")).to_have_attribute("href", "/articles/2")


def test_what_was_read_can_be_copied(opened):
    page = opened("/#reader", permissions=["clipboard-read", "clipboard-write"])
    read(page, "L'élu est venu jeudi.")
    page.get_by_role("button", name="Copier le JSON").click()
    expect(page.locator("#reading-state")).to_have_text("Copié.")
    copied = json.loads(page.evaluate("navigator.clipboard.readText()"))
    assert copied["events"][0]["start"] == "2025-07-31"
    page.get_by_role("button", name="Copier pour curl").click()
    page.wait_for_function("navigator.clipboard.readText().then(text => text.startsWith('curl'))")
    assert "L'\\''élu est venu" in page.evaluate("navigator.clipboard.readText()")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
def test_nothing_is_out_of_reach(opened, scheme, width):
    page = opened("/#reader", color_scheme=scheme, viewport={"width": width, "height": 800})
    page.get_by_role("button", name="Essayer un exemple").click()
    expect(marks(page)).to_have_count(5)
    page.get_by_text("Titre, source, adresse").click()
    found = Axe().run(page, context="#reader")
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") == width
