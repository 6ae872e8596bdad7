"""Links behind a proxy that publishes the service under a path, such as /timeline."""

import json
import re

import pytest

from api.http.kit import assets
from tests.http.timeline import ARTICLE, problem

PREFIX = "/timeline"


@pytest.fixture
def proxied(make_client):
    client = make_client(proxies=1)
    client.environ_base["HTTP_X_FORWARDED_PREFIX"] = PREFIX
    client.post("/v1/articles", json=ARTICLE)
    return client


def links_in(value):
    """All links in a JSON value."""
    if isinstance(value, dict):
        yield from value.get("links", {}).values()
        value = list(value.values())
    for each in value if isinstance(value, list) else ():
        yield from links_in(each)


@pytest.mark.parametrize(
    "path",
    [
        "/v1/",
        "/v1/events",
        "/v1/events?fields=links",
        "/v1/events?lang=en",
        "/v1/events/1",
        "/v1/articles",
        "/v1/articles/1",
        "/v1/articles/1/events",
    ],
)
def test_links_in_json_have_the_prefix(proxied, path):
    links = list(links_in(proxied.get(path).json))
    assert links
    assert all(link.startswith(f"{PREFIX}/") and link.count(PREFIX) == 1 for link in links)


def test_links_in_what_was_stored_have_the_prefix(proxied):
    article = proxied.post("/v1/articles", json={**ARTICLE, "url": None, "published_at": "2024-07-31"})
    event = proxied.post("/v1/events", json={"title": '"links":{"self":"/v1/events/4"}', "edtf": "2025"})
    for answer, kind in ((article, "articles"), (event, "events")):
        assert answer.headers["Location"] == f"{PREFIX}/v1/{kind}/{answer.json['id']}"
        assert answer.json["links"]["self"] == answer.headers["Location"]
    assert event.json["title"] == '"links":{"self":"/v1/events/4"}'


def test_the_link_to_the_next_page_has_the_prefix(proxied):
    link = proxied.get("/v1/events?limit=1").headers["Link"]
    assert link.startswith(f"<{PREFIX}/v1/events?limit=1&cursor=")


@pytest.mark.parametrize("name", ["csv", "ndjson", "jsonld", "ics", "timelinejs", "atom", "jsonfeed"])
def test_links_in_files_have_the_prefix(proxied, name):
    file = proxied.get(f"/v1/events?format={name}").text
    assert not re.search(r"""[",]/v1/""", file)


def test_ids_in_linked_data_do_not_depend_on_the_prefix(proxied, writer):
    assert proxied.get("/v1/events?format=jsonld").text == writer.get("/v1/events?format=jsonld").text


def test_redirects_have_the_prefix(proxied):
    first, second = (proxied.post("/v1/events", json={"title": each, "edtf": "2025"}).json for each in "AB")
    proxied.post(f"/v1/events/{first['id']}/merge", json={"event_ids": [second["id"]]})
    moved = proxied.get(f"/v1/events/{second['id']}")
    assert (moved.status_code, moved.headers["Location"]) == (308, f"{PREFIX}/v1/events/{first['id']}")
    assert proxied.get("/docs").headers["Location"] == f"{PREFIX}/docs/"


def test_problems_are_explained_below_the_prefix(proxied):
    assert problem(proxied.get("/nope"), 404)["type"] == f"{PREFIX}/docs/problems/no-such-path"
    line = proxied.post("/v1/articles/batch", data="{", content_type="application/x-ndjson").data
    assert json.loads(line)["problem"]["type"] == f"{PREFIX}/docs/problems/malformed-request"
    assert f'href="{PREFIX}/docs/problems/gone"' in proxied.get("/docs/problems/").text


def test_the_pages_load_what_lies_below_the_prefix(proxied):
    page = proxied.get("/").text
    assert f'src="{PREFIX}/static/{assets.digest()}/page.js"' in page
    assert f'data-root="{PREFIX}"' in page
    assert f'href="{PREFIX}/docs/"' in page
    assert 'href="./swagger-ui.css"' in proxied.get("/docs/").text


def test_the_openapi_document_names_the_prefix(proxied, writer):
    assert proxied.get("/openapi.json").json["servers"] == [{"url": PREFIX}]
    assert writer.get("/openapi.json").json["servers"] == [{"url": "/"}]


@pytest.mark.parametrize(
    ("sent", "taken"),
    [("", ""), ("/", ""), ("/a/", "/a"), ("/a/b-1", "/a/b-1"), ("/outer, /inner", "/inner"), ("/v1", "/v1")],
)
def test_a_prefix_is_taken_as_a_path(proxied, sent, taken):
    answer = proxied.get("/v1/events/1", headers={"X-Forwarded-Prefix": sent})
    assert answer.json["links"]["self"] == f"{taken}/v1/events/1"


@pytest.mark.parametrize(
    "sent",
    [
        *(
            "timeline",
            "//evil.example",
            "/a//b",
            "https://evil.example",
            "/a/..",
            "/../a",
            "/./",
            "/a?b",
            "/a#b",
        ),
        *("/<script>", '/"x', "/a b", "/é", "/%2e%2e", "/a\\b", "/" + "a" * 200, "/a;b", "\\evil"),
    ],
)
def test_a_prefix_that_is_no_path_is_refused(proxied, sent):
    refusal = problem(proxied.get("/v1/events", headers={"X-Forwarded-Prefix": sent}), 400)
    assert refusal["type"] == "/docs/problems/malformed-request"


def test_a_prefix_counts_only_from_a_trusted_proxy(writer):
    writer.environ_base["HTTP_X_FORWARDED_PREFIX"] = "//evil.example"
    assert writer.get("/docs").headers["Location"] == "/docs/"
    assert writer.get("/v1/").json["links"]["events"] == "/v1/events"
