"""Adding, deleting, merging and splitting events, and going back to what they were."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.editing import added, check_accessible, correcting, facts, save, told, told_twice, undo
from tests.http.timeline import matching


def status_of(service, event_id):
    return service.client.get(f"/v1/events/{event_id}").status_code


def test_a_deleted_event_says_so_and_can_be_brought_back(opened, service):
    event_id = added(service, "Flood of the cellar")
    page = opened(f"/events/{event_id}", locale="en-GB")
    page.get_by_role("button", name="Delete…").click()
    question = page.get_by_role("dialog", name="Delete this event?")
    expect(question).to_contain_text("Flood of the cellar")
    check_accessible(page)
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Delete…")).to_be_focused()
    page.get_by_role("button", name="Delete…").click()
    question.get_by_role("button", name="Delete it").click()
    told(page, "Deleted: Flood of the cellar")
    assert status_of(service, event_id) == 410
    expect(page.locator(f"#event-{event_id}")).to_have_count(0)
    expect(page.locator("#sheet")).to_be_hidden()
    undo(page)
    assert status_of(service, event_id) == 200
    expect(page.locator("#sheet")).to_contain_text("Flood of the cellar")


def test_a_deleted_event_is_brought_back_from_its_page(opened, service):
    event_id = added(service, "Flood of the attic")
    path = f"/v1/events/{event_id}"
    assert service.client.delete(path, headers=matching(service.client, path)).status_code == 204
    page = opened(f"/events/{event_id}", locale="en-GB", refused=410)
    expect(page.locator("#sheet [data-edit=revert]")).to_have_count(0)
    page.get_by_role("button", name="Bring it back").click()
    told(page, "The event is back")
    assert status_of(service, event_id) == 200
    expect(page.locator("#sheet-title")).to_have_text("Flood of the attic")


def test_an_event_is_added_by_hand(opened, service):
    page = opened("/", locale="en-GB")
    page.get_by_role("button", name="New event…").click()
    form = page.get_by_role("dialog", name="New event")
    expect(form.get_by_label("Title")).to_be_focused()
    check_accessible(page)
    form.get_by_label("Title").fill("Opening of the library")
    form.get_by_label("Date").fill("november 2031")
    form.get_by_label("Tags").fill("culture")
    form.get_by_role("button", name="Add it").click()
    told(page, "Event added")
    expect(page.locator("#sheet")).to_contain_text("Opening of the library")
    event_id = int(page.url.rpartition("/")[2])
    assert facts(service, event_id, "edtf", "tags", "mentions") == ("2031-11", ["culture"], [])
    undo(page)
    assert status_of(service, event_id) == 410
    expect(page.locator("#sheet")).to_be_hidden()


def test_a_button_pressed_twice_adds_one_event(opened, service):
    page = opened("/", locale="en-GB")
    page.get_by_role("button", name="New event…").click()
    form = page.get_by_role("dialog", name="New event")
    form.get_by_label("Title").fill("Launch of the balloon")
    form.get_by_label("Date").fill("2031-05")
    form.get_by_role("button", name="Add it").dblclick()
    told(page, "Event added")
    assert len(service.client.get("/v1/events?q=balloon").json["items"]) == 1


def test_a_new_event_without_title_or_date_is_not_sent(opened):
    page = opened("/", locale="en-GB")
    page.get_by_role("button", name="New event…").click()
    form = page.get_by_role("dialog", name="New event")
    form.get_by_role("button", name="Add it").click()
    for name in ("Title", "Date"):
        expect(form.get_by_label(name)).to_have_attribute("aria-invalid", "true")
    form.get_by_label("Title").fill("Half written")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Discard your changes?")).to_be_visible()
    page.keyboard.press("Escape")
    expect(form.get_by_label("Title")).to_have_value("Half written")


def test_an_event_whose_answer_was_lost_is_added_once(opened, service):
    page = opened("/", locale="en-GB", refused=503)
    lost = []

    def lose_the_first(route):
        if lost:
            route.continue_()
        else:
            lost.append(route.fetch())
            route.fulfill(status=503, body="{}")

    page.route("**/v1/events", lose_the_first)
    page.get_by_role("button", name="New event…").click()
    form = page.get_by_role("dialog", name="New event")
    form.get_by_label("Title").fill("Launch of the raft")
    form.get_by_label("Date").fill("2031-05")
    form.get_by_role("button", name="Add it").click()
    expect(form.get_by_role("alert")).not_to_be_empty()
    form.get_by_role("button", name="Add it").click()
    told(page, "Event added")
    found = service.client.get("/v1/events?q=raft").json["items"]
    assert len(found) == 1


def test_two_events_are_compared_and_merged(opened, service):
    survivor, other = added(service, "Fire in the attic"), added(service, "Blaze under the roof", "2025-03")
    page = opened(f"/events/{survivor}", locale="en-GB")
    page.get_by_role("button", name="Same as another…").click()
    candidates = page.get_by_role("dialog", name="Which event is the same?")
    candidates.get_by_label("Search all events by words").fill("blaze roof")
    check_accessible(page)
    candidates.get_by_role("button", name="Blaze under the roof").click()
    comparison = page.get_by_role("dialog", name="Are these the same event?")
    expect(comparison).to_contain_text("Fire in the attic")
    check_accessible(page)
    comparison.get_by_label("Blaze under the roof").check()
    comparison.get_by_role("button", name="Merge").click()
    told(page, "Merged: Blaze under the roof")
    assert facts(service, survivor, "title", "edtf") == ("Blaze under the roof", "2025-03-11")
    assert status_of(service, other) == 308
    expect(page.locator("#sheet-title")).to_have_text("Blaze under the roof")
    undo(page)
    assert facts(service, other, "title") == ("Blaze under the roof",)
    assert facts(service, survivor, "title") == ("Fire in the attic",)
    expect(page.locator("#sheet-title")).to_have_text("Fire in the attic")


@pytest.mark.parametrize(
    ("locale", "merging", "said"),
    [
        (
            "en-GB",
            ("Same as another…", "Search all events by words"),
            [
                "Their dates differ: Monday 12 May 2025 and March 2027. "
                "The merged event will have: Monday 12 May 2025.",
                "Their statuses differ: occurred and planned. The merged event will have: planned.",
            ],
        ),
        (
            "fr-FR",
            ("Même qu’un autre…", "Chercher des mots dans tous les événements"),
            [
                "Leurs dates diffèrent\N{NO-BREAK SPACE}: lundi 12 mai 2025 et mars 2027. "
                "L’événement fusionné aura\N{NO-BREAK SPACE}: lundi 12 mai 2025.",
                "Leurs statuts diffèrent\N{NO-BREAK SPACE}: passé et prévu. "
                "L’événement fusionné aura\N{NO-BREAK SPACE}: prévu.",
            ],
        ),
    ],
)
def test_merging_says_which_date_and_status_stay(opened, service, locale, merging, said):
    name = f"Zeppelin of {locale}"
    survivor, other = added(service, "Airship", "2025-05-12"), added(service, name, "2027-03")
    path = f"/v1/events/{other}"
    changed = service.client.patch(
        path,
        json={"status": "planned"},
        headers=matching(service.client, path),
        content_type="application/merge-patch+json",
    )
    assert changed.status_code == 200
    page = opened(f"/events/{survivor}", locale=locale)
    button, search = merging
    page.get_by_role("button", name=button).click()
    page.get_by_label(search).fill(name)
    page.get_by_role("button", name=name).click()
    expect(page.locator(".comparison .differ")).to_have_text(said)
    check_accessible(page)
    page.locator(".comparison .primary").click()
    expect(page.locator(".toast")).to_contain_text(name)
    assert facts(service, survivor, "edtf", "status") == ("2025-05-12", "planned")


def test_merging_events_of_articles_leaves_their_days_to_these(opened, service):
    one = told_twice(service, text="A panel in Oslo questioned Eva Brandt on 3 February 2024.")
    other = told_twice(service, text="A jury in Turin heard Carlo Sapin on 9 March 2023.")
    page = opened(f"/events/{one}", locale="en-GB")
    page.get_by_role("button", name="Same as another…").click()
    page.get_by_label("Search all events by words").fill("Sapin")
    page.locator(".choice").filter(has_text="Sapin").click()
    expect(page.locator(".comparison .differ")).to_contain_text("Their articles together decide")
    assert other != one


def test_an_address_of_a_merged_event_says_what_it_is_part_of(opened, service):
    survivor, other = added(service, "Raft race"), added(service, "Race of rafts")
    path = f"/v1/events/{survivor}"
    headers = matching(service.client, path)
    service.client.post(f"{path}/merge", json={"event_ids": [other]}, headers=headers)
    page = opened(f"/events/{other}", locale="en-GB")
    expect(page.locator("#opened")).to_contain_text(f"Event {other} is now part of this one.")
    expect(page).to_have_url(re.compile(f"/events/{survivor}$"))
    check_accessible(page)
    page.locator("#sheet summary", has_text="History").click()
    page.locator(f"#sheet a[data-sheet=event][data-id='{other}']").click()
    expect(page.locator("#opened")).to_contain_text(f"Event {other} is now part of this one.")


def test_what_was_done_is_said_beside_the_sheet_until_the_next_action(opened, service):
    event_id = told_twice(service, text="A panel in Porto questioned Rui Valente on 7 January 2025.")
    page = opened(f"/events/{event_id}", locale="en-GB", viewport={"width": 1280, "height": 720})
    form = correcting(page)
    form.get_by_label("Title").fill("A panel in Porto questioned Rui Valente, a banker, for a whole long day")
    save(form)
    told(page, "Saved")
    toast, sheet = page.locator(".toast").bounding_box(), page.locator("#sheet").bounding_box()
    assert toast["x"] + toast["width"] <= sheet["x"]
    page.get_by_role("button", name="Split…").click()
    expect(page.locator("#sheet form.splitting")).to_be_visible()
    expect(page.locator(".toast")).to_be_empty()


@pytest.mark.parametrize("width", [375, 1280])
def test_the_button_that_merges_stays_while_rows_are_ticked(opened, service, width):
    names = [f"{name} at {width}" for name in ("Snow", "Ice")]
    for title in names:
        added(service, title, "2033-05-01")
    page = opened("/?from=2033&to=2033", locale="en-GB", viewport={"width": width, "height": 1600})
    page.get_by_role("button", name="Merge two…").click()
    button = page.get_by_role("button", name="Merge these two")
    places = [button.bounding_box()]
    for title, said in zip(names, ("1 ticked", "2 ticked"), strict=True):
        page.get_by_role("checkbox", name=title).check()
        expect(page.locator(".choosing")).to_contain_text(said)
        places.append(button.bounding_box())
    assert places[0] == places[1] == places[2]


def test_what_is_alike_is_suggested_with_reasons_and_can_be_kept_apart(opened, service):
    first, second = (
        added(service, f"Luc Vanel signs at the {hotel}") for hotel in ("hotel Ritz", "hotel Ritz.")
    )
    page = opened(f"/events/{first}", locale="fr-FR")
    page.get_by_role("button", name="Même qu’un autre…").click()
    suggestion = page.get_by_role("dialog").get_by_role("listitem").filter(has_text="hotel Ritz.")
    expect(suggestion).to_contain_text("très probable\N{NO-BREAK SPACE}: même jour")
    suggestion.get_by_role("button", name="Pas le même").click()
    expect(page.get_by_role("dialog")).to_contain_text("Gardés séparés")
    alike = service.client.get(f"/v1/events/{first}/similar").json["items"]
    assert second not in [item["event"]["id"] for item in alike]
    assert status_of(service, second) == 200


def test_two_rows_of_the_list_are_merged(opened, service):
    one, other = added(service, "Rain on the fair", "2032-05-01"), added(service, "Wet fair", "2032-05-01")
    page = opened("/?from=2032&to=2032", locale="en-GB")
    page.get_by_role("button", name="Merge two…").click()
    page.get_by_role("checkbox", name="Rain on the fair").check()
    page.get_by_role("button", name="Merge these two").click()
    expect(page.locator(".choosing")).to_contain_text("Tick two events")
    page.get_by_role("checkbox", name="Wet fair").check()
    check_accessible(page)
    page.get_by_role("button", name="Merge these two").click()
    page.get_by_role("dialog").get_by_role("button", name="Merge").click()
    told(page, "Merged: Wet fair")
    assert status_of(service, other) == 308
    expect(page.get_by_role("checkbox", name="Rain on the fair")).to_have_count(0)
    expect(page.locator("#sheet")).to_contain_text("Rain on the fair")
    undo(page)
    assert status_of(service, other) == status_of(service, one) == 200


def test_quotes_that_are_ticked_are_split_off(opened, service):
    event_id = told_twice(service, text="A panel in London questioned Luc Vanel on 22 January 2025.")
    assert facts(service, event_id, "mention_count") == (2,)
    page = opened(f"/events/{event_id}", locale="en-GB")
    page.get_by_role("button", name="Split…").click()
    ticks = page.locator("#sheet").get_by_role("checkbox", name="tells another event")
    split = page.locator("#sheet form.splitting")
    ticks.nth(0).check()
    ticks.nth(1).check()
    split.get_by_role("button", name="Move 2 quotes").click()
    expect(split.get_by_role("alert")).to_have_text("At least one quote has to stay.")
    check_accessible(page)
    ticks.nth(0).uncheck()
    split.get_by_role("button", name="Move 1 quote").click()
    told(page, "Split")
    expect(page).not_to_have_url(re.compile(f"/events/{event_id}$"))
    new_id = int(page.url.rpartition("/")[2])
    assert facts(service, event_id, "mention_count") == facts(service, new_id, "mention_count") == (1,)
    undo(page)
    assert facts(service, event_id, "mention_count") == (2,)
    assert status_of(service, new_id) == 308
    expect(page).to_have_url(re.compile(f"/events/{event_id}$"))


def test_the_history_leads_back_to_what_an_event_was(opened, service):
    event_id = added(service, "First wording")
    page = opened(f"/events/{event_id}", locale="en-GB")
    for title in ("Second wording", "Third wording"):
        form = correcting(page)
        form.get_by_label("Title").fill(title)
        save(form)
        expect(page.locator("#sheet-title")).to_have_text(title)
    page.locator("#sheet details.history summary").click()
    page.locator("#sheet [data-edit=revert][data-version='1']").click()
    told(page, "As it was in version 1")
    assert facts(service, event_id, "title") == ("First wording",)
    expect(page.locator("#sheet-title")).to_have_text("First wording")
    undo(page)
    assert facts(service, event_id, "title") == ("Third wording",)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_dialogs_fit_a_phone(opened, service, scheme):
    event_id = added(service, "A" * 120)
    page = opened(
        f"/events/{event_id}",
        locale="en-GB",
        color_scheme=scheme,
        viewport={"width": 375, "height": 667},
        has_touch=True,
    )
    page.get_by_role("button", name="Same as another…").tap()
    expect(page.get_by_role("dialog")).to_be_visible()
    check_accessible(page)
    box = page.get_by_role("dialog").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 375
    page.get_by_role("dialog").get_by_role("button", name="Close").tap()
    expect(page.get_by_role("dialog")).to_have_count(0)
