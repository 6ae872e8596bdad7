"""What people do with events in the page, as tests do it."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.http.timeline import created


def added(service, title="Strike at the mill", edtf="2025-03-11", **fields):
    """The id of a new event made by hand."""
    return created(service.client, title, edtf, **fields).json["id"]


def told_twice(service, **fields):
    """The id of a new event that two articles tell."""
    ids = []
    for source in ("The Herald", "The Courier"):
        article = {
            "text": f"{fields['text']} So writes {source}.",
            "published_at": "2025-01-24",
            "language": "en",
        }
        answer = service.client.post("/v1/articles", json={**article, "source": source, "title": source})
        ids.append(answer.json["events"][0]["id"])
    if ids[0] != ids[1]:
        service.client.post(f"/v1/events/{ids[0]}/merge", json={"event_ids": ids[1:]})
    return ids[0]


def facts(service, event_id, *names):
    event = service.client.get(f"/v1/events/{event_id}").json
    return tuple(event[name] for name in names)


def correcting(page):
    """The form that takes the place of the facts."""
    page.locator("#sheet").get_by_role("button", name="Correct", exact=True).click()
    return page.locator("#sheet form.facts")


def save(form):
    form.get_by_role("button", name="Save").click()


def told(page, text):
    """Waits until the page says so."""
    expect(page.locator(".toast")).to_contain_text(text)


def undo(page):
    page.locator(".toast").get_by_role("button", name="Undo").click()
    told(page, "Undone")


def check_accessible(page):
    found = Axe().run(page)
    assert found.response["violations"] == [], found.generate_report()
