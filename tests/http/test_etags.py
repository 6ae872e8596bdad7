"""Conditional requests: 304, 412 and 428."""

import pytest

from api.http.kit import assets
from tests.http.timeline import READABLE, created, etag, ingested, matching, problem


@pytest.mark.parametrize("path", READABLE)
def test_what_the_client_already_has_is_not_sent_again(reader, path):
    tag = etag(reader, path)
    bare = tag.removeprefix("W/")
    for known in (tag, bare, f"W/{bare}", f'"other", {tag}', "*"):
        answer = reader.get(path, headers={"If-None-Match": known})
        assert (answer.status_code, answer.data) == (304, b"")
        assert answer.headers["ETag"] == tag
    assert reader.get(path, headers={"If-None-Match": '"other"'}).status_code == 200


@pytest.mark.parametrize("path", ["/v1/events/1", "/v1/articles/1"])
def test_the_etag_of_a_resource_is_strong_and_differs_by_view(reader, path):
    assert not etag(reader, path).startswith("W/")
    view = "fields=id" if "events" in path else "include=text"
    assert etag(reader, f"{path}?{view}") != etag(reader, path)


@pytest.mark.parametrize("path", READABLE)
def test_caches_must_revalidate(reader, path):
    assert reader.get(path).headers["Cache-Control"] == "no-cache"


def test_a_change_needs_if_match(writer):
    event, article = created(writer).headers["Location"], f"/v1/articles/{ingested(writer)['id']}"
    problem(writer.patch(event, json={"title": "A"}), 428)
    problem(writer.delete(event), 428)
    problem(writer.patch(article, json={"title": "A"}), 428)


def test_a_change_to_a_stale_state_is_refused(writer):
    event, article = created(writer).headers["Location"], f"/v1/articles/{ingested(writer)['id']}"
    for path in (event, article):
        tag = etag(writer, path)
        assert writer.patch(path, json={"title": "A"}, headers={"If-Match": tag}).status_code == 200
        for stale in (tag, f"W/{tag}", '"other"', '""', f"{tag}, W/{tag}"):
            problem(writer.patch(path, json={"title": "B"}, headers={"If-Match": stale}), 412)
            problem(writer.delete(path, headers={"If-Match": stale}), 412)
        assert writer.get(path).json["title"] == "A"


@pytest.mark.parametrize(
    "form", ['W/"{}"', '"{}-gzip"', '"{}-br"', '"{}--gzip"', 'W/"{}-zstd"', '"x", W/"{}"', "*"]
)
def test_a_tag_that_a_compressing_proxy_changed_counts(writer, form):
    event, article = created(writer).headers["Location"], f"/v1/articles/{ingested(writer)['id']}"
    for path in (event, article):
        tag = form.format(etag(writer, path).strip('"'))
        assert writer.get(path, headers={"If-None-Match": tag}).status_code == 304
        assert writer.patch(path, json={"title": "A"}, headers={"If-Match": tag}).status_code == 200


def test_the_refusal_of_a_stale_tag_tells_the_current_one(writer):
    path = created(writer).headers["Location"]
    stale = matching(writer, path)
    writer.patch(path, json={"title": "A"}, headers=stale)
    refusal = problem(writer.patch(path, json={"title": "B"}, headers=stale), 412)
    assert etag(writer, path) in refusal["detail"]


def test_a_change_answers_with_the_new_etag(writer):
    path = created(writer).headers["Location"]
    answer = writer.patch(path, json={"title": "A"}, headers=matching(writer, path))
    assert answer.headers["ETag"] == etag(writer, path)


@pytest.mark.parametrize("path", [f"/static/{assets.digest()}/page.js", "/docs/swagger-ui.css"])
def test_a_file_that_if_match_does_not_name_is_not_sent(reader, path):
    with reader.get(path) as answer:
        assert answer.status_code == 200
    problem(reader.get(path, headers={"If-Match": '"other"'}), 412)


def test_the_openapi_document_is_compressed(reader):
    whole = reader.get("/openapi.json")
    answer = reader.get("/openapi.json", headers={"Accept-Encoding": "gzip"})
    assert len(answer.data) < len(whole.data) / 3
    assert "Accept-Encoding" in answer.headers["Vary"]
