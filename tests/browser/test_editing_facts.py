"""Correcting an event where it is shown."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.editing import added, check_accessible, correcting, facts, save, told, undo
from tests.browser.pages import HOSTILE
from tests.http.timeline import ingested, matching


@pytest.fixture
def edited(opened, service):
    """A page with a new event opened, and its id."""

    def edited(locale="en-GB", fields=None, **options):
        event_id = added(service, **(fields or {}))
        return opened(f"/events/{event_id}", locale=locale, **options), event_id

    return edited


def changed_elsewhere(service, event_id, **changes):
    path = f"/v1/events/{event_id}"
    answer = service.client.patch(
        path,
        json=changes,
        headers=matching(service.client, path),
        content_type="application/merge-patch+json",
    )
    assert answer.status_code == 200


def test_what_is_corrected_is_saved_and_can_be_undone(edited, service):
    page, event_id = edited(fields={"places": ["Lyon"]})
    form = correcting(page)
    form.get_by_label("Title").fill("Strike at the old mill")
    form.get_by_label("planned").check()
    form.get_by_label("Where").fill("Paris\nKyiv, Ukraine\n\nParis")
    form.get_by_label("Clock time").fill("09:30")
    save(form)
    told(page, "Saved")
    names = ("title", "status", "places", "time")
    assert facts(service, event_id, *names) == (
        "Strike at the old mill",
        "planned",
        ["Paris", "Kyiv, Ukraine"],
        "09:30",
    )
    expect(page.locator("#sheet")).to_contain_text("Strike at the old mill")
    expect(page.locator(f"#event-{event_id}")).to_contain_text("Strike at the old mill")
    expect(page.locator("#sheet").get_by_role("button", name="Correct", exact=True)).to_be_focused()
    undo(page)
    assert facts(service, event_id, *names) == ("Strike at the mill", "occurred", ["Lyon"], None)
    expect(page.locator("#sheet-title")).to_have_text("Strike at the mill")


@pytest.mark.parametrize(
    ("written", "shown", "edtf"),
    [
        ("november 2025", "November 2025", "2025-11"),
        ("summer 2022", "summer 2022", "2022-22"),
        ("31/07/2025", "31 July 2025", "2025-07-31"),
        ("199X", "1990s", "199X"),
    ],
)
def test_a_date_in_any_wording_is_shown_as_read_before_it_is_saved(edited, service, written, shown, edtf):
    page, event_id = edited()
    form = correcting(page)
    form.get_by_label("Date").fill(written)
    expect(form.locator("output")).to_contain_text(edtf)
    assert facts(service, event_id, "edtf") == ("2025-03-11",)
    save(form)
    told(page, "Saved")
    assert facts(service, event_id, "edtf") == (edtf,)


def test_a_date_that_cannot_be_read_is_not_saved(edited, service):
    page, event_id = edited(refused=422)
    form = correcting(page)
    date = form.get_by_label("Date")
    date.fill("when pigs fly")
    save(form)
    expect(date).to_have_attribute("aria-invalid", "true")
    expect(date).to_have_accessible_description(re.compile("This cannot be read as a date"))
    expect(date).to_be_focused()
    check_accessible(page)
    assert facts(service, event_id, "edtf") == ("2025-03-11",)


def test_a_refusal_of_the_service_stands_at_its_field(edited):
    page, _ = edited(locale="fr-FR", refused=422)
    page.locator("#sheet").get_by_role("button", name="Corriger").click()
    tags = page.locator("#sheet form.facts").get_by_label("Étiquettes")
    tags.fill("a, b")
    page.get_by_role("button", name="Enregistrer").click()
    expect(tags).to_have_accessible_description(re.compile("sans virgule"))
    expect(tags).to_have_value("a, b")


def test_nothing_is_sent_if_nothing_was_changed(edited, service):
    page, event_id = edited()
    before = service.client.get(f"/v1/events/{event_id}").headers["ETag"]
    save(correcting(page))
    told(page, "Nothing was changed")
    assert service.client.get(f"/v1/events/{event_id}").headers["ETag"] == before


@pytest.mark.parametrize("leave", ["Escape", "Cancel", "Back", "close", "another"])
def test_unsaved_text_is_not_left_without_a_question(edited, leave):
    page, event_id = edited()
    page.goto(page.url.replace(f"/events/{event_id}", "/"))
    page.locator(f"#event-{event_id} a").first.click()
    title = correcting(page).get_by_label("Title")
    title.fill("Not saved yet")
    leaving = {
        "Escape": lambda: page.keyboard.press("Escape"),
        "Cancel": lambda: page.locator("#sheet").get_by_role("button", name="Cancel").click(),
        "Back": lambda: page.evaluate("history.back()"),
        "close": page.locator("#sheet-close").click,
        "another": page.locator(f"#events .row:not(#event-{event_id}) a.title").first.click,
    }[leave]
    leaving()
    question = page.get_by_role("dialog", name="Discard your changes?")
    expect(question).to_be_visible()
    check_accessible(page)
    page.keyboard.press("Escape")
    expect(question).to_have_count(0)
    expect(title).to_have_value("Not saved yet")
    expect(page).to_have_url(re.compile(f"/events/{event_id}$"))
    leaving()
    question.get_by_role("button", name="Discard").click()
    expect(title).to_have_count(0)


def test_a_tab_with_unsaved_text_asks_before_it_is_closed(edited):
    page, _ = edited()
    closes = "dispatchEvent(new Event('beforeunload', {cancelable: true}))"
    form = correcting(page)
    assert page.evaluate(closes)
    form.get_by_label("Title").fill("Not saved yet")
    assert not page.evaluate(closes)
    save(form)
    told(page, "Saved")
    assert page.evaluate(closes)


def test_two_people_who_change_the_same_event_settle_it_field_by_field(edited, service):
    page, event_id = edited(refused=412, fields={"places": ["Lyon"], "actors": ["The union"]})
    form = correcting(page)
    form.get_by_label("Title").fill("My title")
    form.get_by_label("Where").fill("Grenoble")
    changed_elsewhere(service, event_id, title="Their title", edtf="2025-04", actors=["The mayor, Ann"])
    save(form)
    conflict = page.get_by_role("dialog", name="Someone else changed this meanwhile")
    title, date = (conflict.get_by_role("group", name=name) for name in ("Title", "Date"))
    for side, shown in (("Theirs", "Their title"), ("Mine", "My title"), ("Before", "Strike at the mill")):
        expect(title.get_by_role("radio", name=f"{side} {shown}")).to_be_visible()
    expect(title.get_by_role("radio", name="Mine")).to_be_checked()
    expect(date.get_by_role("radio", name="Theirs")).to_be_checked()
    check_accessible(page)
    conflict.get_by_role("group", name="Where").get_by_role("radio", name="Before").check()
    conflict.get_by_role("button", name="Save this choice").click()
    told(page, "Saved")
    assert facts(service, event_id, "title", "edtf", "actors", "places") == (
        "My title",
        "2025-04",
        ["The mayor, Ann"],
        ["Lyon"],
    )
    undo(page)
    assert facts(service, event_id, "title", "edtf") == ("Their title", "2025-04")


def test_a_conflict_that_is_put_off_loses_no_text(edited, service):
    page, event_id = edited(refused=412)
    form = correcting(page)
    form.get_by_label("Title").fill("My title")
    changed_elsewhere(service, event_id, title="Their title")
    save(form)
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(form.get_by_label("Title")).to_have_value("My title")
    assert facts(service, event_id, "title") == ("Their title",)


def test_an_undo_after_somebody_elses_change_changes_nothing(edited, service):
    page, event_id = edited(refused=412)
    form = correcting(page)
    form.get_by_label("Title").fill("My title")
    save(form)
    told(page, "Saved")
    changed_elsewhere(service, event_id, title="Their title")
    page.locator(".toast").get_by_role("button", name="Undo").click()
    told(page, "someone changed it meanwhile")
    assert facts(service, event_id, "title") == ("Their title",)


def test_new_days_are_said_as_the_page_writes_them(edited):
    page, _ = edited(fields={"language": "en"})
    form = correcting(page)
    form.get_by_label("Date").fill("12 may 2025")
    save(form)
    told(page, "Monday 12 May 2025")
    page.locator("#sheet details.history summary").click()
    instants = page.locator("#sheet .history time[data-instant]")
    expect(instants.first).to_have_text(re.compile(r"^\d{1,2} [A-Z][a-z]+ \d{4}, \d\d:\d\d$"))


def test_it_works_by_keyboard_alone(edited, service):
    page, event_id = edited()
    page.locator("#sheet").get_by_role("button", name="Correct", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.locator("#sheet form.facts").get_by_label("Title")).to_be_focused()
    page.keyboard.press("Control+A")
    page.keyboard.type("By keyboard")
    page.keyboard.press("Tab")
    page.keyboard.press("Control+A")
    page.keyboard.type("may 2024")
    page.keyboard.press("Enter")
    told(page, "Saved")
    assert facts(service, event_id, "title", "edtf") == ("By keyboard", "2024-05")
    page.locator(".toast").get_by_role("button", name="Undo").press("Enter")
    told(page, "Undone")
    expect(page.locator(".toast").get_by_role("button", name="Close")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#sheet")).to_be_focused()


def test_the_message_keeps_the_keyboard_while_the_page_is_shown_anew(edited):
    page, _ = edited()
    form = correcting(page)
    form.get_by_label("Title").fill("Changed")
    page.evaluate(
        """() => {
          const soon = window.fetch;
          const opened = new Promise((open) => { window.open = open });
          window.fetch = (url, ...more) => String(url).includes("part=sheet")
            ? opened.then(() => soon(url, ...more)) : soon(url, ...more);
        }"""
    )
    save(form)
    undo = page.locator(".toast").get_by_role("button", name="Undo")
    undo.focus()
    page.evaluate("open()")
    expect(page.locator("#sheet-title")).to_have_text("Changed")
    expect(page.locator("#events")).not_to_have_attribute("aria-busy", "true")
    expect(undo).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
def test_the_form_is_accessible(edited, scheme, width):
    page, _ = edited(color_scheme=scheme, viewport={"width": width, "height": 800})
    correcting(page)
    check_accessible(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_works_by_touch(edited, service):
    page, event_id = edited(viewport={"width": 375, "height": 700}, has_touch=True)
    page.locator("#sheet").get_by_role("button", name="Correct", exact=True).tap()
    form = page.locator("#sheet form.facts")
    form.get_by_label("Title").fill("By touch")
    form.get_by_role("button", name="Save").tap()
    told(page, "Saved")
    page.locator(".toast").get_by_role("button", name="Undo").tap()
    told(page, "Undone")
    assert facts(service, event_id, "title") == ("Strike at the mill",)


def test_while_the_service_is_away_the_button_says_so(edited):
    page, _ = edited(refused=503)
    page.route("**/editing/editing.js", lambda route: route.fulfill(status=503))
    page.locator("#sheet").get_by_role("button", name="Correct", exact=True).click()
    expect(page.locator("#sheet .tools").get_by_role("alert")).to_have_text("the service is not responding")


def test_markup_in_values_is_text(edited):
    page, _ = edited(fields={"title": HOSTILE, "places": ["<i>Lyon</i>"]})
    form = correcting(page)
    expect(form.get_by_label("Title")).to_have_value(HOSTILE)
    form.get_by_label("Title").fill(f"{HOSTILE}!")
    save(form)
    told(page, "Saved")
    assert page.locator("#sheet :is(i, img, script)").count() == 0
    assert page.title() != "taken"


def test_an_article_moves_to_a_story_that_is_found_by_words(opened, service):
    crane = {"title": "Chute d'une grue", "text": "La grue est tombée jeudi.", "tags": [], "source": None}
    moved = ingested(service.client, url="https://journal.example/moved", **crane)
    page = opened(f"/articles/{moved['id']}", locale="en-GB", refused=422)
    form = correcting(page)
    story = form.get_by_label("Story")
    story.fill("Floride")
    save(form)
    expect(story).to_have_accessible_description(re.compile("Choose one of the stories"))
    option = form.locator("datalist option").filter(has_text="Floride")
    expect(option).to_have_count(1)
    number = option.get_attribute("value")
    story.fill(number)
    expect(form.locator("output").last).to_contain_text("Floride")
    save(form)
    told(page, "Saved")
    assert service.client.get(f"/v1/articles/{moved['id']}").json["story"] == int(number)
    undo(page)
    assert service.client.get(f"/v1/articles/{moved['id']}").json["story"] != int(number)


def test_an_article_can_be_corrected(opened, service):
    article = ingested(
        service.client, url="https://journal.example/corrected", text="Le maire est venu jeudi."
    )
    page = opened(f"/articles/{article['id']}", locale="en-GB")
    form = correcting(page)
    form.get_by_label("Published on").fill("2025-08-07")
    form.get_by_label("Source").fill("Le Soir")
    save(form)
    told(page, "Saved")
    path = f"/v1/articles/{article['id']}"
    stored = service.client.get(path).json
    assert (stored["published_at"], stored["source"]) == ("2025-08-07", "Le Soir")
    assert service.client.get(f"{path}/events").json["items"][0]["start"] == "2025-08-07"
    undo(page)
    assert service.client.get(path).json["published_at"] == "2025-07-31"
