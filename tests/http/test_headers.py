"""HEAD, OPTIONS, CORS, request ids and compression."""

import pytest

from tests.http.timeline import READABLE


@pytest.mark.parametrize("path", [*READABLE, "/v1/events?format=csv", "/healthz", "/openapi.json"])
def test_head_is_get_without_its_body(reader, path):
    head, get = reader.head(path), reader.get(path)
    assert (head.status_code, head.data) == (200, b"")
    assert head.content_type == get.content_type
    assert head.headers.get("ETag") == get.headers.get("ETag")


def test_options_names_the_methods(reader):
    answer = reader.options("/v1/events")
    assert answer.status_code == 200
    assert set(answer.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS", "POST"}


def test_pages_of_any_origin_may_read(reader):
    answer = reader.get("/v1/events", headers={"Origin": "https://front.example"})
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    exposed = set(answer.headers["Access-Control-Expose-Headers"].split(", "))
    assert exposed >= {"Link", "ETag", "Location", "Retry-After", "X-Request-ID"}


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
