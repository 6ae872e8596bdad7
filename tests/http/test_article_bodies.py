"""Articles sent as they are: the body is the text or page, the other fields are parameters."""

import codecs
from urllib.parse import urlencode

import pytest

from tests.http.test_articles import HTML
from tests.http.timeline import ARTICLE, NEWS, problem, refused_fields

PATHS = ("/v1/articles", "/v1/extractions")
AROUND = {name: value for name, value in ARTICLE.items() if name not in ("text", "tags")}


def sent(client, body, media_type="text/plain", path="/v1/articles", **around):
    data = body.encode() if isinstance(body, str) else body
    return client.post(f"{path}?{urlencode(around)}", data=data, content_type=media_type)


def test_a_text_is_the_same_article_as_in_json(writer):
    answer = sent(writer, NEWS, **AROUND, tags="espace")
    assert answer.status_code == 201
    again = writer.post("/v1/articles", json=ARTICLE)
    assert (again.status_code, again.json) == (200, answer.json)
    assert writer.get(f"{answer.headers['Location']}?include=text").json["text"] == NEWS


def test_an_extraction_takes_a_text_too(writer):
    as_json = writer.post("/v1/extractions", json=ARTICLE).json
    assert sent(writer, NEWS, path="/v1/extractions", **AROUND, tags="espace").json == as_json


def test_tags_are_separated_by_commas_or_repeated(writer):
    assert sent(writer, NEWS, tags="espace,Houston").json["tags"] == ["espace", "Houston"]
    answer = writer.post("/v1/articles?tags=a&tags=b", data="Il part en 2030.", content_type="text/plain")
    assert answer.json["tags"] == ["a", "b"]


def test_a_parameter_that_is_given_twice_is_refused(writer):
    path = "/v1/articles?language=fr&language=en"
    assert refused_fields(writer.post(path, data=NEWS, content_type="text/plain")) == {"language"}


def test_a_page_gives_its_own_date_and_title(writer):
    answer = sent(writer, HTML, "text/html", source="Le Journal")
    assert (answer.status_code, answer.json["published_at"]) == (201, "2025-03-12")
    assert (answer.json["title"], answer.json["source"]) == ("Le pont rouvre", "Le Journal")


def test_a_given_date_wins_over_that_of_the_page(writer):
    assert sent(writer, HTML, "text/html", published_at="2025-03-19").json["published_at"] == "2025-03-19"


@pytest.mark.parametrize(
    ("media_type", "charset", "mark"),
    [
        ("text/plain", "utf-8", b""),
        ("text/plain", "utf-8", codecs.BOM_UTF8),
        ("text/plain", "utf-16-le", codecs.BOM_UTF16_LE),
        ("text/plain; charset=ISO-8859-1", "cp1252", b""),
        ('text/plain; charset="utf-16"', "utf-16", b""),
        ("text/plain; charset=latin1", "utf-8", codecs.BOM_UTF8),
    ],
)
def test_a_text_is_read_in_its_charset(writer, media_type, charset, mark):
    answer = sent(writer, mark + "L'été a commencé".encode(charset), media_type)
    stored = writer.get(f"{answer.headers['Location']}?include=text").json["text"]
    assert stored == "L'été a commencé"


@pytest.mark.parametrize(
    ("media_type", "declared", "charset"),
    [
        ("text/html", '<meta charset="iso-8859-1">', "cp1252"),
        ("text/html; charset=iso-8859-1", "", "cp1252"),
        ("text/html; charset=utf-8", '<meta charset="iso-8859-1">', "utf-8"),
        ("text/html", "", "utf-8"),
    ],
)
def test_a_page_is_read_in_the_charset_of_its_header_else_its_own(writer, media_type, declared, charset):
    page = f"<html><head>{declared}<title>L'été</title></head><p>Le pont a rouvert en 2019.</p></html>"
    assert sent(writer, page.encode(charset), media_type).json["title"] == "L'été"


@pytest.mark.parametrize("path", PATHS)
def test_bytes_that_are_no_text_are_refused(writer, path):
    wrong = sent(writer, b"caf\xe9 noir", path=path)
    assert "byte 3" in problem(wrong, 400)["detail"]
    for charset in ("klingon", "base64", "rot13", "idna"):
        problem(sent(writer, "Mardi.", f"text/plain; charset={charset}", path), 415)
        problem(sent(writer, "<p>Mardi.", f"text/html; charset={charset}", path), 415)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "body", ["", " \n ", "Mardi.\0", "a" * 1_000_001], ids=["empty", "blank", "NUL", "long"]
)
def test_a_text_is_checked_as_in_json(writer, path, body):
    assert refused_fields(sent(writer, body, path=path)) == {"text"}


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("body", ["", " \n ", "<script>1</script>"])
def test_a_page_without_an_article_is_refused(writer, path, body):
    assert refused_fields(sent(writer, body, "text/html", path)) == {"html"}


def test_a_long_body_is_refused_before_it_is_read(make_client):
    client = make_client(max_body=100)
    for media_type in ("text/plain", "text/html"):
        problem(sent(client, "a" * 101, media_type), 413)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("published_at", "2025-02-30"),
        ("language", "french"),
        ("title", ""),
        ("url", "javascript:alert(1)"),
        ("source", "\n"),
        ("tags", ","),
        ("tags", "a" * 101),
        ("text", "Mardi."),
        ("html", "<p>Mardi."),
        ("colour", "red"),
    ],
)
def test_a_wrong_parameter_is_refused_by_name(writer, path, field, value):
    assert refused_fields(sent(writer, NEWS, path=path, **{field: value})) == {field}
    assert writer.get("/v1/articles").json["items"] == []


def test_all_wrong_parameters_are_named_at_once(writer):
    wrong = sent(writer, "", published_at="yesterday", language="french", colour="red")
    assert refused_fields(wrong) == {"text", "published_at", "language", "colour"}


@pytest.mark.parametrize("path", PATHS)
def test_parameters_beside_json_are_refused(writer, path):
    answer = writer.post(f"{path}?language=fr", json={"text": NEWS})
    assert refused_fields(answer) == {"language"}


def test_the_document_declares_the_bodies_and_parameters(reader):
    paths = reader.get("/openapi.json").json["paths"]
    for path in PATHS:
        described = paths[path]["post"]
        assert list(described["requestBody"]["content"]) == ["application/json", "text/plain", "text/html"]
        named = {one["name"] for one in described["parameters"] if one["in"] == "query"}
        fields = {"published_at", "language", "title", "url", "source", "tags"}
        assert named == fields | ({"lang"} if path == "/v1/extractions" else set())
