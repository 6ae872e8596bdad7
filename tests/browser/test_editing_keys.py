"""Changes on services that want a key, or that are only read."""

from contextlib import ExitStack

import pytest
from playwright.sync_api import expect

from api.app import create_app
from api.config import Settings
from api.storage import keys
from api.storage.database import Database
from api.storage.scopes import Scope
from tests.browser.editing import check_accessible, correcting, save, told
from tests.browser.pages import opening
from tests.browser.serving import served
from tests.http.timeline import client_with, close_client, created, new_key


@pytest.fixture(scope="module")
def url(tmp_path_factory):
    """A database with one event."""
    url = f"sqlite:///{tmp_path_factory.mktemp('keys') / 'timeline.db'}"
    database = Database(url)
    database.upgrade()
    database.close()
    client = client_with(url, new_key(url, "maker"))
    assert created(client, "Strike at the mill").json["id"] == 1
    close_client(client)
    return url


@pytest.fixture
def opened_with(browser, url):
    """Opens a page of a service on that database with other settings."""
    with ExitStack() as stack:

        def opened_with(path="/events/1", refused=None, locale="en-GB", **settings):
            settings = {"log_level": "error", "ratelimit_enabled": False, **settings}
            app = create_app(Settings(database_url=url, **settings))
            stack.callback(app.extensions["timeline"].database.close)
            port = stack.enter_context(served(app))
            open_page = stack.enter_context(opening(browser, f"http://127.0.0.1:{port}"))
            return open_page(path, locale=locale, refused=refused)

        yield opened_with


def key_with(url, name, scope):
    database = Database(url)
    with database.write_session() as session:
        key = keys.create(session, name, scope)
    database.close()
    return key


def use(page, key):
    page.get_by_role("dialog").get_by_label("Key", exact=True).fill(key)
    page.get_by_role("dialog").get_by_role("button", name="Use this key").click()


def test_the_key_is_asked_for_once_and_kept_in_the_tab(opened_with, url):
    page = opened_with(refused=401)
    form = correcting(page)
    form.get_by_label("Title").fill("First change")
    save(form)
    dialog = page.get_by_role("dialog", name="A key is needed")
    expect(dialog).to_contain_text("kept in this tab only")
    expect(dialog.get_by_label("Key", exact=True)).to_be_focused()
    check_accessible(page)
    use(page, "nonsense")
    expect(dialog.get_by_role("alert")).to_contain_text("not valid")
    use(page, new_key(url, "desk"))
    told(page, "Saved")
    form = correcting(page)
    form.get_by_label("Title").fill("Second change")
    save(form)
    told(page, "Saved")
    expect(page.locator("#sheet-title")).to_have_text("Second change")
    assert page.evaluate("Object.keys(localStorage)") == []
    page.get_by_role("button", name="Forget the key").click()
    told(page, "The key is forgotten")
    assert page.evaluate("Object.keys(sessionStorage)") == []


def test_the_reader_asks_for_a_key_too_when_it_stores(opened_with, url):
    page = opened_with("/#reader", refused=401)
    page.locator("#reader-form textarea").fill("The mayor came on 5 March 2024.")
    page.locator("#reader-form .primary").click()
    page.locator("#store").click()
    use(page, new_key(url, "reading desk"))
    expect(page.locator("#reading-state a")).to_be_visible()


def test_whoever_has_no_key_keeps_their_text(opened_with):
    page = opened_with(refused=401)
    form = correcting(page)
    form.get_by_label("Title").fill("Without a key")
    save(form)
    page.get_by_role("dialog").get_by_role("button", name="Cancel").click()
    expect(form.get_by_role("alert").last).to_have_text("Not done: this needs a key.")
    expect(form.get_by_label("Title")).to_have_value("Without a key")


def test_a_key_that_may_only_read_is_told_so(opened_with, url):
    key = key_with(url, "reader", Scope.READ)
    page = opened_with(refused=403)
    page.evaluate("key => sessionStorage.setItem('timeline.key', key)", key)
    form = correcting(page)
    form.get_by_label("Title").fill("Read only")
    save(form)
    expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("does not allow that")
    page.keyboard.press("Escape")
    expect(form.get_by_role("alert").last).to_have_text("Not done: your key does not allow this.")


def test_too_many_changes_are_told_when_to_go_on(opened_with, url):
    key = new_key(url, "hasty")
    page = opened_with(refused=429, ratelimit_enabled=True, ratelimit_writes="1/minute")
    page.evaluate("key => sessionStorage.setItem('timeline.key', key)", key)
    for title in ("One change", "Another change"):
        form = correcting(page)
        form.get_by_label("Title").fill(title)
        save(form)
        if title == "One change":
            expect(page.locator("#sheet-title")).to_have_text(title)
    expect(form.get_by_role("alert").last).to_contain_text("Too many requests: try again in")


@pytest.mark.parametrize(
    ("locale", "said"),
    [("en-GB", "This timeline is read-only"), ("fr-FR", "Cette frise est en lecture seule")],
)
def test_a_timeline_that_is_only_read_says_so(opened_with, locale, said):
    page = opened_with(locale=locale, read_only=True)
    expect(page.locator("#sheet")).to_contain_text(said)
    expect(page.locator("[data-edit]:not([hidden])")).to_have_count(0)


def test_a_text_is_stored_with_the_key_that_is_asked_for(opened_with, url):
    page = opened_with("/#reader", refused=401)
    page.locator("#reader-form [name=text]").fill("The mayor opened the bridge on 11 March 2025.")
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("button", name="Store it").click()
    use(page, key_with(url, "storing", Scope.WRITE))
    expect(page.locator("#reading-state")).to_contain_text("Stored.")
    expect(page.locator("#events")).to_contain_text("The mayor opened the bridge")
