"""What is opened beside the list: how it opens and closes, by mouse, keyboard and touch."""

import re

import pytest
from playwright.sync_api import expect

PHONE = {"viewport": {"width": 375, "height": 740}, "has_touch": True, "is_mobile": True}
MEETING = "Dmitri Bakanov s'est entretenu en Floride avec Sean Duffy"


def row(page, title=MEETING):
    return page.locator("#list").get_by_role("link", name=title)


def sheet(page):
    return page.locator("#sheet")


def heading(page, name=MEETING):
    return sheet(page).get_by_role("heading", name=name, level=2)


def address(page, path, query=""):
    expect(page).to_have_url(re.compile(rf"{path}{re.escape(query)}(#.*)?$"))


def test_a_click_opens_an_event_and_back_closes_it(opened):
    page = opened("/?q=Bakanov")
    row(page).click()
    expect(heading(page)).to_be_focused()
    address(page, r"/events/\d+", "?q=Bakanov")
    expect(page).to_have_title(re.compile(f"^{MEETING} – jeudi 31 juillet 2025 – "))
    page.go_back()
    expect(sheet(page)).to_be_hidden()
    address(page, "/", "?q=Bakanov")
    expect(page).to_have_title("Frise des événements")


@pytest.mark.parametrize("leave", ["Escape", "×"])
def test_the_keyboard_returns_to_where_it_came_from(opened, leave):
    page = opened("/?q=Bakanov")
    row(page).focus()
    page.keyboard.press("Enter")
    expect(heading(page)).to_be_focused()
    if leave == "Escape":
        page.keyboard.press("Escape")
    else:
        sheet(page).get_by_role("link", name="Fermer").press("Enter")
    expect(sheet(page)).to_be_hidden()
    expect(row(page)).to_be_focused()


def test_the_keyboard_returns_to_the_list_when_its_rows_were_made_anew(opened):
    page = opened("/?q=Bakanov")
    expect(page.locator("#events")).not_to_have_attribute("aria-busy", "true")
    row(page).press("Enter")
    expect(heading(page)).to_be_focused()
    page.locator("#events").evaluate("list => list.replaceWith(list.cloneNode(true))")
    page.keyboard.press("Escape")
    expect(row(page)).to_be_focused()


def test_the_list_can_still_be_used_on_a_wide_screen(opened):
    page = opened("/?q=Bakanov")
    row(page).click()
    expect(heading(page)).to_be_focused()
    for _ in range(60):
        page.keyboard.press("Tab")
        if not sheet(page).evaluate("sheet => sheet.contains(document.activeElement)"):
            break
    assert not sheet(page).evaluate("sheet => sheet.contains(document.activeElement)")


def test_a_phone_has_nothing_but_the_sheet(opened):
    page = opened("/?q=Bakanov", **PHONE)
    row(page).tap()
    expect(heading(page)).to_be_focused()
    box = sheet(page).bounding_box()
    assert (box["x"], box["y"], box["width"], box["height"]) == (0, 0, 375, 740)
    expect(page.locator("main")).to_have_attribute("inert", "")
    sheet(page).get_by_role("link", name="Fermer").tap()
    expect(sheet(page)).to_be_hidden()
    expect(page.locator("main")).not_to_have_attribute("inert", "")


def test_the_list_stays_where_it_was(opened):
    page = opened("/", **PHONE)
    expect(page.locator("#events")).not_to_have_attribute("aria-busy", "true")
    link = page.locator("#list a[data-sheet]").nth(20)
    link.scroll_into_view_if_needed()
    link.tap()
    expect(page.locator("#sheet-title")).to_be_focused()
    before = page.evaluate("scrollY")
    assert before > 0
    page.keyboard.press("Escape")
    expect(sheet(page)).to_be_hidden()
    assert page.evaluate("scrollY") == before


def test_a_deep_link_is_shown_before_any_script_asks(opened):
    page = opened("/?q=Bakanov")
    path = row(page).get_attribute("href")
    fragments = []
    page.on("request", lambda asked: fragments.append(asked.url) if "part=sheet" in asked.url else None)
    page.goto(page.url.split("/?")[0] + path)
    expect(heading(page)).to_be_visible()
    expect(row(page)).to_be_visible()
    assert fragments == []


def test_the_next_event_of_the_list_is_one_step_away(opened):
    page = opened("/?sort=start&tag=espace")
    row(page).click()
    expect(heading(page)).to_be_visible()
    sheet(page).get_by_role("button", name="Événement suivant").click()
    expect(heading(page, "Le tir a été décalé à vendredi")).to_be_visible()
    sheet(page).get_by_role("button", name="Événement précédent").click()
    expect(heading(page)).to_be_visible()
    page.go_back()
    expect(sheet(page)).to_be_hidden()


def test_the_event_of_a_list_is_chosen_by_keys_in_the_sheet(opened):
    page = opened("/?sort=start&tag=espace")
    row(page).click()
    expect(heading(page)).to_be_focused()
    page.keyboard.press("j")
    expect(heading(page, "Le tir a été décalé à vendredi")).to_be_focused()
    page.keyboard.press("k")
    expect(heading(page)).to_be_focused()


def test_a_failure_stands_in_the_sheet_and_can_be_tried_again(opened):
    page = opened("/?q=Bakanov", refused=503)
    page.route("**/events/*part=sheet*", lambda route: route.fulfill(status=503, body="", headers={}))
    row(page).click()
    expect(sheet(page).get_by_role("alert")).to_contain_text("Ceci ne peut pas être affiché")
    page.unroute("**/events/*part=sheet*")
    sheet(page).get_by_role("button", name="Réessayer").click()
    expect(heading(page)).to_be_visible()


def test_it_waits_with_a_skeleton(opened):
    page = opened("/?q=Bakanov")
    held = []

    def hold(route):
        held.append(route)

    page.route("**/events/*part=sheet*", hold)
    row(page).click()
    expect(sheet(page).get_by_role("status")).to_contain_text("Chargement")
    expect(sheet(page).get_by_role("link", name="Fermer")).to_be_visible()
    held[0].continue_()
    expect(heading(page)).to_be_focused()


def test_what_was_deleted_says_so_with_its_history(opened, service):
    made = service.client.post("/v1/events", json={"title": "Bientôt supprimé", "edtf": "2031-01-02"})
    page = opened("/?from=2031&to=2031", refused=410)
    expect(row(page, "Bientôt supprimé")).to_be_visible()
    path = f"/v1/events/{made.json['id']}"
    service.client.delete(path, headers={"If-Match": made.headers["ETag"]})
    row(page, "Bientôt supprimé").click()
    expect(heading(page, "Cet événement a été supprimé")).to_be_focused()
    sheet(page).get_by_text("Historique").click()
    expect(sheet(page).get_by_text("Supprimé", exact=True)).to_be_visible()


def test_what_was_merged_leads_to_its_survivor(opened, service):
    ids = [
        service.client.post("/v1/events", json={"title": title, "edtf": "2032-01-02"}).json["id"]
        for title in ("Survivant", "Absorbé")
    ]
    page = opened("/?from=2032&to=2032")
    expect(row(page, "Absorbé")).to_be_visible()
    service.client.post(f"/v1/events/{ids[0]}/merge", json={"event_ids": [ids[1]]})
    row(page, "Absorbé").click()
    expect(heading(page, "Survivant")).to_be_visible()
    address(page, f"/events/{ids[0]}", "?from=2032&to=2032")


@pytest.mark.parametrize("kind", ["events", "articles", "stories"])
def test_everything_can_be_read_without_scripts(opened, kind):
    page = opened(f"/{kind}/1?lang=fr", java_script_enabled=False)
    expect(page.locator("#sheet-title")).to_be_visible()
    page.get_by_role("link", name="Fermer").click()
    expect(sheet(page)).to_be_hidden()
    address(page, "/", "?lang=fr")


def test_it_prints_alone_as_a_page(opened):
    page = opened("/articles/1")
    page.emulate_media(media="print")
    expect(page.locator("#sheet-title")).to_be_visible()
    expect(page.locator("main")).to_be_hidden()
    expect(page.locator("#sheet-close")).to_be_hidden()
    assert sheet(page).evaluate("sheet => getComputedStyle(sheet).position") == "static"
