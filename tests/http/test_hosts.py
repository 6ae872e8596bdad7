"""The host that a request names stands in no answer: whoever sends it could point readers elsewhere."""

import re

import pytest

from tests.http.timeline import ARTICLE, created, ingested

HOSTS = [
    "evil.example",
    "evil.example:8000",
    "user@evil.example",
    'evil.example"><script>',
    "[::1]evil.example",
    "",
]
FORWARDED = {
    "X-Forwarded-Host": "evil.example",
    "Forwarded": "host=evil.example",
    "X-Original-URL": "//evil.example/",
}
PREFIXED = {"X-Forwarded-Prefix": "//evil.example"}


def paths(app):
    """Every route, with and without a slash too many, and with each format."""
    for rule in app.url_map.iter_rules():
        path = re.sub(r"<.*?>", "1", rule.rule)
        yield from (path, f"{path}/", f"/{path}", f"{path}?limit=1")
    for name in ("ndjson", "csv", "ics", "jsonld", "timelinejs"):
        yield from (f"/v1/events?format={name}", f"/v1/events?format={name}&limit=1")


@pytest.fixture
def proxied(make_client):
    """A service behind a proxy, with an event that is merged into another."""
    client = make_client(proxies=1)
    ingested(client)
    ids = [created(client, title).json["id"] for title in ("Grève", "Blocage")]
    assert client.post(f"/v1/events/{ids[0]}/merge", json={"event_ids": [ids[1]]}).status_code == 200
    assert client.get(f"/v1/events/{ids[1]}").status_code == 308
    return client


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("headers", [{}, FORWARDED, PREFIXED], ids=["direct", "forwarded", "prefixed"])
def test_no_answer_repeats_the_host(proxied, host, headers):
    for path in [*paths(proxied.application), "/v1/events/5", "/nowhere"]:
        for method in ("GET", "POST"):
            sent = {"headers": {**headers, "Host": host}, "buffered": True}
            answer = proxied.open(path, method=method, json={} if method == "POST" else None, **sent)
            assert answer.status_code < 500, path
            assert b"evil" not in answer.data, path
            assert "evil" not in str(answer.headers), path


@pytest.mark.parametrize("host", HOSTS)
def test_addresses_of_what_is_new_are_relative(proxied, host):
    answer = proxied.post(
        "/v1/articles", json={**ARTICLE, "url": None, "text": "Né en 1950."}, headers={"Host": host}
    )
    assert answer.status_code == 201
    assert answer.headers["Location"].startswith("/v1/articles/")
