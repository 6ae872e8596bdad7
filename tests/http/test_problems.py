"""Refusals are problem documents (RFC 9457), from the service, Flask and Werkzeug alike."""

import io

import pytest

from api.app import create_app
from api.config import Settings
from tests.http.timeline import created, problem


@pytest.mark.parametrize(
    "path", ["/v1/nothing", "/nothing", "/v1/events/99", "/v1/articles/99", "/v1/events/x"]
)
def test_an_unknown_path_or_id_is_a_problem(reader, path):
    problem(reader.get(path), 404)


def test_an_internal_error_is_a_problem_that_hides_its_cause(writer, monkeypatch):
    def broken(**_):
        raise RuntimeError("secret")

    monkeypatch.setitem(writer.application.view_functions, "events.get_event", broken)
    answer = writer.get("/v1/events/1")
    assert "secret" not in problem(answer, 500)["detail"]
    assert answer.headers["X-Request-ID"] in answer.text


@pytest.mark.parametrize(
    ("method", "path"),
    [("PUT", "/v1/events"), ("DELETE", "/v1/events"), ("POST", "/v1/events/1"), ("GET", "/v1/extractions")],
)
def test_a_method_that_a_path_does_not_have(reader, method, path):
    answer = reader.open(path, method=method)
    problem(answer, 405)
    assert method not in answer.headers["Allow"].replace(" ", "").split(",")


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/extractions", "/v1/events"])
@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"{'text': 1}", b'{"text": "\xed\xa0\x80"}'])
def test_a_body_that_is_not_json(reader, path, body):
    problem(reader.post(path, data=body, content_type="application/json"), 400)


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/extractions", "/v1/events"])
def test_a_body_that_is_not_an_object(reader, path):
    problem(reader.post(path, data="[1]", content_type="application/json"), 422)


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/extractions", "/v1/events"])
@pytest.mark.parametrize("media_type", ["text/csv", "application/xml", None])
def test_a_body_of_another_media_type(reader, path, media_type):
    problem(reader.post(path, data="{}", content_type=media_type), 415)


ORDER = [
    (403, {"Origin": "https://evil.example"}),
    (401, {"Authorization": "Bearer wrong"}),
    (415, {"Content-Type": "text/csv"}),
    (400, {"body": "{"}),
    (422, {"body": '{"title": ""}'}),
    (404, {"path": "/v1/events/99"}),
    (412, {"If-Match": '"other"'}),
]
"""Mistakes in a request, in the order in which they are noticed."""


@pytest.mark.parametrize("first", range(len(ORDER)), ids=[str(status) for status, _ in ORDER])
def test_the_first_of_several_mistakes_decides_the_answer(writer, first):
    sent = {"path": created(writer).headers["Location"], "body": '{"title": "A"}', "If-Match": "*"}
    sent["Content-Type"] = "application/json"
    for _, mistake in reversed(ORDER[first:]):
        sent |= mistake
    path, body = sent.pop("path"), sent.pop("body")
    problem(writer.patch(path, data=body, headers=sent), ORDER[first][0])


class Unread(io.RawIOBase):
    """A body that must not be read."""

    def readable(self):
        return True

    def readinto(self, buffer):
        raise AssertionError("the body was read")


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/extractions", "/v1/events"])
def test_a_body_over_the_limit_is_refused_before_it_is_read(reader, path):
    too_long = {"wsgi.input": Unread(), "CONTENT_LENGTH": "2000001"}
    answer = reader.post(path, content_type="application/json", environ_overrides=too_long)
    problem(answer, 413)


def test_an_unreachable_database_is_a_problem(tmp_path):
    client = create_app(Settings(database_url=f"sqlite:///{tmp_path}/nowhere/timeline.db")).test_client()
    problem(client.get("/readyz"), 503)
    problem(client.get("/v1/events"), 503)
