"""What a reader could take for something else is refused: names, characters, parameters, encodings."""

import gzip
import json

import pytest

from tests.http.timeline import ARTICLE, created, problem

DANGERS = {
    "escape": "\x1b[2J",
    "NUL": "\0",
    "bell": "\a",
    "line break": "\n",
    "carriage return": "\r",
    "tab": "\t",
    "delete": "\x7f",
    "C1 control": "\x9b2J",
    "next line": "\x85",
    "line separator": "\u2028",
    "right-to-left override": "\u202e",
    "left-to-right override": "\u202d",
    "noncharacter": "\uffff",
}
SCRIPTS = {
    "Persian with a non-joiner": "می\u200cخواهم",
    "family emoji with joiners": "👩\u200d👩\u200d👧",
    "Hebrew with marks": "\u200fשלום\u200e 3",
    "isolated Arabic": "\u2067مرحبا\u2069 in Paris",
    "Scotland": "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "soft hyphen and narrow space": "Regie\u00adrung : 3\u202f%",
}


@pytest.mark.parametrize("danger", DANGERS.values(), ids=DANGERS)
@pytest.mark.parametrize("field", ["title", "actors", "places", "tags"])
def test_an_event_holds_no_control_characters(writer, field, danger):
    value = f"a{danger}b"
    event = {"title": "Reprise", "edtf": "2025", field: value if field == "title" else [value]}
    assert field in problem(writer.post("/v1/events", json=event), 422)["errors"]


def test_a_tag_holds_no_comma(writer):
    article = {**ARTICLE, "tags": ["a,b"]}
    event = {"title": "Reprise", "edtf": "2025", "tags": ["a,b"]}
    for path, body in (("/v1/articles", article), ("/v1/events", event)):
        assert problem(writer.post(path, json=body), 422)["errors"].keys() == {"tags"}


@pytest.mark.parametrize("danger", DANGERS.values(), ids=DANGERS)
@pytest.mark.parametrize("field", ["title", "source", "url", "tags"])
def test_an_article_holds_no_control_characters_around_its_text(writer, field, danger):
    value = f"https://a.example/{danger}b"
    article = {**ARTICLE, field: [value] if field == "tags" else value}
    for path in ("/v1/articles", "/v1/extractions"):
        assert field in problem(writer.post(path, json=article), 422)["errors"]


@pytest.mark.parametrize("title", SCRIPTS.values(), ids=SCRIPTS)
def test_marks_of_other_scripts_are_kept(writer, title):
    event = writer.post("/v1/events", json={"title": title, "edtf": "2025", "tags": [title]}).json
    assert (event["title"], event["tags"]) == (title, [title])


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/v1/events", {"title": "Reprise", "edtf": "2025"}),
        ("POST", "/v1/articles/batch", ARTICLE),
        ("PATCH", "/v1/articles/1", {}),
        ("DELETE", "/v1/events/1", {}),
        ("POST", "/v1/events/1/merge", {"event_ids": [2]}),
    ],
)
def test_an_unknown_parameter_of_a_change_is_refused(writer, method, path, body):
    media_type = "application/x-ndjson" if path.endswith("batch") else "application/json"
    refused = writer.open(
        f"{path}?dry_run=true", method=method, data=json.dumps(body), content_type=media_type
    )
    assert "dry_run" in problem(refused, 422)["errors"]


@pytest.mark.parametrize(
    ("method", "path", "media_type"),
    [
        ("POST", "/v1/events", "application/json"),
        ("POST", "/v1/articles", "application/json"),
        ("POST", "/v1/extractions", "application/json"),
        ("PATCH", "/v1/events/1", "application/merge-patch+json"),
        ("POST", "/v1/events/1/merge", "application/json"),
    ],
)
def test_a_name_that_is_given_twice_is_refused(writer, method, path, media_type):
    body = '{"title": "Reprise", "edtf": "2025", "title": "Fin"}'
    refused = writer.open(path, method=method, data=body, content_type=media_type)
    assert problem(refused, 400)["detail"] == 'the body has the name "title" twice'


def test_a_name_that_a_line_gives_twice_refuses_that_line(writer):
    lines = b'{"text": "Fin mardi.", "text": "Fin jeudi."}\n' + json.dumps(ARTICLE).encode()
    answer = writer.post("/v1/articles/batch", data=lines, content_type="application/x-ndjson")
    first, second = map(json.loads, answer.text.splitlines())
    assert first["problem"]["detail"] == 'the line has the name "text" twice'
    assert (first["status"], second["status"]) == (400, 201)


@pytest.mark.parametrize(
    "query", ["limit=1&limit=2", "from=2025&from=2026", "q=a&q=b", "sort=start&sort=-start", "on=&on="]
)
def test_a_parameter_that_is_no_list_is_refused_when_given_twice(reader, query):
    refused = problem(reader.get(f"/v1/events?{query}&tag=a&tag=b"), 422)
    assert refused["errors"] == {query.partition("=")[0]: ["Given more than once."]}


@pytest.mark.parametrize("coding", ["gzip", "br", "zstd", "deflate", "x", "identity, gzip", ""])
@pytest.mark.parametrize("path", ["/v1/articles", "/v1/events", "/v1/extractions", "/v1/articles/batch"])
def test_a_compressed_body_is_refused(writer, coding, path):
    media_type = "application/x-ndjson" if path.endswith("batch") else "application/json"
    headers = {"Content-Encoding": coding, "Content-Type": media_type}
    answer = writer.post(path, data=gzip.compress(json.dumps(ARTICLE).encode()), headers=headers)
    assert "Content-Encoding" in problem(answer, 415)["detail"]
    assert answer.headers["Accept-Encoding"] == "identity"


def test_another_media_type_says_nothing_about_encodings(writer):
    answer = writer.post("/v1/articles", data="x", content_type="text/csv")
    problem(answer, 415)
    assert "Accept-Encoding" not in answer.headers


def test_a_body_that_is_not_compressed_may_say_so(writer):
    assert (
        writer.post("/v1/articles", json=ARTICLE, headers={"Content-Encoding": "Identity"}).status_code == 201
    )


@pytest.mark.parametrize(
    ("method", "path", "header", "taken"),
    [
        ("PATCH", "/v1/events/1", "Accept-Patch", "application/merge-patch+json, application/json"),
        ("POST", "/v1/events", "Accept", "application/json"),
    ],
)
def test_the_refusal_of_a_media_type_names_those_that_are_taken(reader, method, path, header, taken):
    answer = reader.open(path, method=method, data=b"[]", content_type="application/json-patch+json")
    problem(answer, 415)
    assert answer.headers[header] == taken


@pytest.mark.parametrize("id", ["１", "+1", "-1", "0", "1.0", "²"])
def test_an_id_is_written_in_plain_digits(reader, id):
    problem(reader.get(f"/v1/events/{id}"), 404)


def test_an_actor_is_named_once(writer):
    event = created(writer, actors=["A", "B", "A"], places=["C", "C"], tags=["d", "d"]).json
    assert (event["actors"], event["places"], event["tags"]) == (["A", "B"], ["C"], ["d"])
