"""What pages of other origins can do to a service on this machine whose writes are open: read, not change."""

from contextlib import ExitStack

import pytest
from werkzeug.wrappers import Response

from tests.browser.serving import PATIENCE_MS, open_service, served
from tests.http.timeline import created, ingested

EVENT = {"title": "Grève", "edtf": "2025"}
CHANGES = {
    "POST /v1/events": EVENT,
    "POST /v1/articles": {"text": "Le maire est venu jeudi.", "published_at": "2025-07-31"},
    "POST /v1/articles/batch": {"text": "Le préfet est venu jeudi.", "published_at": "2025-07-31"},
    "POST /v1/events/1/merge": {"event_ids": [2]},
    "POST /v1/events/3/split": {"mention_ids": [1]},
    "PATCH /v1/events/1": {"title": "Prise"},
    "PATCH /v1/articles/1": {"title": "Pris"},
    "DELETE /v1/events/1": None,
    "DELETE /v1/articles/1": None,
}
FETCH = """async ([operation, body, mode, type]) => {
    const [method, url] = operation.split(" ");
    const headers = mode === "cors" ? {"Content-Type": type, "If-Match": "*"} : {"Content-Type": type};
    const sent = {method, mode, headers, body: body && JSON.stringify(body)};
    return fetch(url, sent).then(answer => answer.status, () => "blocked");
}"""
BEACON = """([operation, body]) => navigator.sendBeacon(
    operation.split(" ")[1], new Blob([JSON.stringify(body)], {type: "text/plain"})
)"""
FORM = """([operation, body, enctype]) => {
    const [method, action] = operation.split(" ");
    const form = Object.assign(document.createElement("form"), {method, action, enctype, target: "answer"});
    const [name, value] = JSON.stringify(body).split(/:(.*)/s);
    form.append(Object.assign(document.createElement("input"), {name: name + ':"', value}));
    document.body.append(form);
    form.submit();
}"""
PAGE = '<!doctype html><title>Elsewhere</title><body><iframe name="answer"></iframe>'


@pytest.fixture(scope="module")
def elsewhere():
    """The port of a server whose pages are not ours."""
    with served(Response(PAGE, mimetype="text/html")) as port:
        yield port


@pytest.fixture
def start(tmp_path):
    """Starts services that hold three events, one of them with mentions of an article."""
    with ExitStack() as stack:

        def start(**settings):
            service = stack.enter_context(open_service(tmp_path, **settings))
            for title in ("Grève", "Blocage"):
                created(service.client, title)
            ingested(service.client)
            return service

        yield start


@pytest.fixture
def opened(browser):
    """Opens pages."""
    with ExitStack() as stack:

        def opened(address):
            context = stack.enter_context(browser.new_context())
            context.set_default_timeout(PATIENCE_MS)
            page = context.new_page()
            page.goto(address)
            return page

        yield opened


def everything(service):
    """All that the service holds."""
    events, articles = (service.client.get(f"/v1/{each}?limit=200").text for each in ("events", "articles"))
    histories = [service.client.get(f"/v1/events/{number}/history").text for number in range(1, 10)]
    return events, articles, histories


def at(service, operation):
    method, path = operation.split()
    return f"{method} {service.address}{path}"


def attempts(service):
    """Scripts with their arguments: each way in which a page can send each change."""
    for operation, body in CHANGES.items():
        where = at(service, operation)
        for media_type in ("application/json", "text/plain", "application/x-ndjson"):
            yield FETCH, [where, body, "cors", media_type]
        if operation.startswith("POST"):
            yield FETCH, [where, body, "no-cors", "text/plain"]
            yield FETCH, [where, body, "no-cors", "application/json"]
            yield BEACON, [where, body]
            for enctype in ("text/plain", "multipart/form-data", "application/x-www-form-urlencoded"):
                yield FORM, [where, body, enctype]


def send_all(frame, service):
    """What a page is told of each attempt that tells it something."""
    return [
        told
        for script, arguments in attempts(service)
        if (told := frame.evaluate(script, arguments)) is not None
    ]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_page_of_another_origin_changes_nothing(start, opened, elsewhere, host):
    service = start()
    before = everything(service)
    page = opened(f"http://{host}:{elsewhere}")
    assert set(send_all(page, service)) <= {"blocked", 0, True}
    assert everything(service) == before


def test_a_page_without_an_origin_changes_nothing(start, opened, elsewhere):
    service = start()
    before = everything(service)
    page = opened(f"http://localhost:{elsewhere}")
    page.evaluate(
        """html => document.body.append(Object.assign(
            document.createElement("iframe"), {srcdoc: html, sandbox: "allow-scripts allow-forms"}
        ))""",
        PAGE,
    )
    page.frame_locator("iframe[srcdoc]").locator("iframe").wait_for(state="attached")
    sandboxed = next(frame for frame in page.frames if frame.parent_frame and frame.url == "about:srcdoc")
    assert set(send_all(sandboxed, service)) <= {"blocked", 0, True}
    assert everything(service) == before


def test_a_name_that_is_pointed_at_this_machine_changes_nothing(start, opened):
    service = start()
    before = everything(service)
    rebound = service._replace(address=service.address.replace("127.0.0.1", "rebound.example"))
    page = opened(rebound.address)
    assert {told for told in send_all(page, rebound) if isinstance(told, int) and told is not True} == {401}
    assert everything(service) == before


def test_a_page_of_another_origin_may_read(start, opened, elsewhere):
    service = start()
    page = opened(f"http://localhost:{elsewhere}")
    script = "url => fetch(url).then(answer => answer.json()).then(document => document.items.length)"
    assert page.evaluate(script, f"{service.address}/v1/events") > 2


DONE = {
    "POST /v1/events": 201,
    "POST /v1/articles": 201,
    "POST /v1/articles/batch": 200,
    "POST /v1/events/1/merge": 200,
    "PATCH /v1/events/1": 200,
    "PATCH /v1/articles/1": 200,
    "DELETE /v1/events/1": 204,
    "DELETE /v1/articles/1": 204,
}


def changes_from(page, service):
    told = {}
    for operation in DONE:
        media_type = "application/x-ndjson" if operation.endswith("batch") else "application/json"
        sent = [at(service, operation), CHANGES[operation], "cors", media_type]
        told[operation] = page.evaluate(FETCH, sent)
    return told


def test_the_page_of_the_service_may_change_everything(start, opened):
    service = start()
    page = opened(service.address)
    assert changes_from(page, service) == DONE


def test_a_page_of_an_origin_in_the_settings_may_change_everything(start, opened, elsewhere):
    named = f"http://localhost:{elsewhere}"
    service = start(cors_origins=named)
    assert changes_from(opened(named), service) == DONE
    assert changes_from(opened(f"http://127.0.0.1:{elsewhere}"), service) == dict.fromkeys(DONE, "blocked")
