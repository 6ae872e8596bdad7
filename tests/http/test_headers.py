"""HEAD, OPTIONS, CORS, request ids and compression."""

import pytest

from api.exports import FORMATS
from api.http.kit import assets
from tests.http.timeline import READABLE


@pytest.mark.parametrize("path", [*READABLE, "/v1/events?format=csv", "/healthz", "/openapi.json"])
def test_head_is_get_without_its_body(reader, path):
    head, get = reader.head(path), reader.get(path)
    assert (head.status_code, head.data) == (200, b"")
    assert head.content_type == get.content_type
    assert head.headers.get("ETag") == get.headers.get("ETag")


def test_options_names_the_methods(reader):
    answer = reader.options("/v1/events")
    assert (answer.status_code, answer.data) == (204, b"")
    assert "Content-Type" not in answer.headers
    assert set(answer.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS", "POST"}


def test_pages_of_any_origin_may_read(reader):
    answer = reader.get("/v1/events", headers={"Origin": "https://front.example"})
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    exposed = set(answer.headers["Access-Control-Expose-Headers"].split(", "))
    assert exposed >= {"Link", "ETag", "Location", "Retry-After", "X-Request-ID", "Content-Disposition"}


def test_pages_of_any_origin_may_not_change(reader):
    asked = {"Origin": "https://front.example", "Access-Control-Request-Method": "POST"}
    answer = reader.options("/v1/events", headers=asked)
    assert "Access-Control-Allow-Origin" not in answer.headers
    assert "Access-Control-Allow-Headers" not in answer.headers


def test_pages_of_any_origin_may_ask_for_an_extraction(reader):
    asked = {"Origin": "https://front.example", "Access-Control-Request-Method": "POST"}
    assert reader.options("/v1/extractions", headers=asked).headers["Access-Control-Allow-Origin"] == "*"


def test_a_refusal_is_readable_across_origins_too(reader):
    answer = reader.get("/v1/events/99", headers={"Origin": "https://front.example"})
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


def test_a_request_id_is_kept_or_made(reader):
    assert reader.get("/healthz", headers={"X-Request-ID": "abc-1"}).headers["X-Request-ID"] == "abc-1"
    made = [reader.get("/nothing").headers["X-Request-ID"] for _ in range(2)]
    assert made[0] != made[1]
    assert reader.get("/healthz", headers={"X-Request-ID": "a b<"}).headers["X-Request-ID"] != "a b<"


@pytest.mark.parametrize("encoding", ["gzip", "br", "zstd"])
def test_collections_are_compressed(reader, encoding):
    answer = reader.get("/v1/events", headers={"Accept-Encoding": encoding})
    assert answer.headers["Content-Encoding"] == encoding
    assert "Accept-Encoding" in answer.headers["Vary"]


def test_a_single_event_is_not_compressed(reader):
    answer = reader.get("/v1/events/1", headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in answer.headers


@pytest.mark.parametrize(
    "path", [*READABLE, "/v1/events?format=csv", "/healthz", "/openapi.json", "/nope", "/", "/docs/"]
)
def test_browsers_take_an_answer_for_what_it_is(reader, path):
    headers = reader.get(path).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers.getlist("Content-Security-Policy")[0].startswith("default-src ")
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert len(headers.getlist("Content-Security-Policy")) == 1


def test_no_redirect_repeats_the_host_of_the_request(reader):
    answer = reader.get("/v1//events", headers={"Host": "evil.example"})
    assert answer.status_code == 404


REFUSED = {
    400: {"method": "POST", "path": "/v1/events", "data": "{", "content_type": "application/json"},
    401: {"method": "POST", "path": "/v1/events", "headers": {"Authorization": "Bearer wrong"}},
    403: {"method": "POST", "path": "/v1/events", "headers": {"Origin": "https://evil.example"}},
    404: {"path": "/v1/events/99"},
    405: {"method": "PUT", "path": "/v1/events"},
    406: {"path": "/v1/events", "headers": {"Accept": "image/png"}},
    412: {"method": "PATCH", "path": "/v1/events/1", "json": {"title": "A"}, "headers": {"If-Match": '"x"'}},
    413: {
        "method": "POST",
        "path": "/v1/events",
        "json": {},
        "environ_overrides": {"CONTENT_LENGTH": "9999999"},
    },
    415: {"method": "POST", "path": "/v1/events", "data": "a"},
    422: {"path": "/v1/events?limit=0"},
    428: {"method": "PATCH", "path": "/v1/events/1", "json": {"title": "A"}},
}
OTHERS = [
    (200, {"path": f"/static/{assets.digest()}/page.js"}),
    (200, {"path": "/docs/swagger-ui.css"}),
    (200, {"path": "/docs/problems/gone"}),
    (200, {"path": "/metrics"}),
    (200, {"path": "/readyz"}),
    (200, {"path": "/v1/events", "method": "HEAD"}),
    (204, {"path": "/v1/events", "method": "OPTIONS"}),
    (304, {"path": "/v1/events", "headers": {"If-None-Match": "*"}}),
    (304, {"path": "/", "headers": {"If-None-Match": "*"}}),
    (308, {"path": "/docs"}),
    *((200, {"path": f"/v1/events?format={name}"}) for name in FORMATS),
    *REFUSED.items(),
]


@pytest.mark.parametrize(("status", "sent"), OTHERS, ids=str)
def test_every_kind_of_answer_is_protected_in_a_browser(reader, status, sent):
    answer = reader.open(**sent, buffered=True)
    assert answer.status_code == status
    assert answer.headers.getlist("X-Content-Type-Options") == ["nosniff"]
    assert answer.headers.getlist("Referrer-Policy") == ["same-origin"]
    (policy,) = answer.headers.getlist("Content-Security-Policy")
    assert "frame-ancestors 'none'" in policy
    assert answer.headers.get("Server") is None


def test_an_internal_error_is_protected_too(writer, monkeypatch):
    monkeypatch.setitem(writer.application.view_functions, "events.get_event", lambda **_: 1 / 0)
    answer = writer.get("/v1/events/1")
    assert answer.status_code == 500
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
