"""The articles in files, as spreadsheets and programs read them."""

import csv
import gzip
import io
import json

import pytest

from api.exports import ARTICLE_FORMATS, FORMATS
from tests.http.timeline import ARTICLE, etag, ingested, matching, problem, refused_fields

NAMES = pytest.mark.parametrize("name", ARTICLE_FORMATS)
MEDIA_TYPES = {"csv": "text/csv", "ndjson": "application/x-ndjson"}
TITLES = ["Le pont", "La gare", '=HYPERLINK("http://evil.example")']
QUESTIONS = ("", "sort=id", "sort=updated", "q=pont", "source=Le+Monde", "published_from=2025-03", "limit=2")


def path_of(name, question=""):
    return f"/v1/articles?format={name}{question and '&'}{question}"


@pytest.fixture
def library(writer):
    """Three articles, the second of which is published in two places."""
    for number, title in enumerate(TITLES, 1):
        url, day = f"https://journal.example/{number}", f"2025-0{number}-10"
        fields = {"text": text_of(title, number), "published_at": day, "url": url, "title": title}
        ingested(writer, **fields, tags=["ville", "pont; gare"])
    again = {"text": text_of("La gare", 2), "published_at": "2025-02-10", "source": "Le Monde"}
    assert writer.post("/v1/articles", json=again).status_code == 200
    return writer


def text_of(title, number):
    return f"{title} a ouvert le {number} mars 2025,\nselon «la ville»."


def rows_of(answer):
    assert answer.status_code == 200, answer.text
    assert answer.data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig"), newline=""), strict=True))


def lines_of(answer):
    assert answer.status_code == 200, answer.text
    return [json.loads(line) for line in answer.text.splitlines()]


def test_an_article_is_a_row(library):
    row = rows_of(library.get(path_of("csv", "sort=id")))[1]
    article = library.get("/v1/articles/2").json
    assert row == {
        "id": "2",
        "title": "La gare",
        "url": "https://journal.example/2",
        "source": "Le Journal",
        "language": "fr",
        "published_at": "2025-02-10",
        "tags": "ville; pont; gare",
        "places_published": "Le Journal, https://journal.example/2; Le Monde",
        "story": str(article["story"]),
        "deleted": "false",
        "created_at": article["created_at"],
        "updated_at": article["updated_at"],
        "link": "/articles/2",
    }


def test_no_cell_is_a_formula(library):
    ingested(library, text="Rien.", url=None, source="@SUM(A1:A9)", title="-1", tags=["+1"])
    row = rows_of(library.get(path_of("csv", "include=text&q=rien")))[0]
    assert [row["title"], row["source"], row["tags"]] == ["'-1", "'@SUM(A1:A9)", "'+1"]
    assert row["places_published"] == "'@SUM(A1:A9)"
    titles = [row["title"] for row in rows_of(library.get(path_of("csv", "sort=id")))]
    assert titles[2] == f"'{TITLES[2]}"


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_same_filters_give_the_same_articles_in_each_format(library, question):
    items = library.get(f"/v1/articles?{question}").json["items"]
    assert items
    assert lines_of(library.get(path_of("ndjson", question))) == items
    rows = rows_of(library.get(path_of("csv", question)))
    assert [int(row["id"]) for row in rows] == [item["id"] for item in items]


def test_texts_come_when_asked_for(library):
    for question in ("include=text&sort=id", "fields=text,id&sort=id"):
        assert lines_of(library.get(path_of("ndjson", question)))[1]["text"] == text_of("La gare", 2)
        assert rows_of(library.get(path_of("csv", question)))[1]["text"] == text_of("La gare", 2)


def test_closed_texts_stay_closed(make_client):
    client = make_client(private="texts")
    ingested(client)
    stranger = client.application.test_client()
    assert lines_of(stranger.get(path_of("ndjson")))[0]["title"] == ARTICLE["title"]
    for name in ARTICLE_FORMATS:
        problem(stranger.get(path_of(name, "include=text")), 401)


def test_fields_choose_what_a_file_holds(library):
    question = "fields=title,id,links&sort=id"
    rows = rows_of(library.get(path_of("csv", question)))
    assert rows[0] == {"title": "Le pont", "id": "1", "link": "/articles/1"}
    assert list(lines_of(library.get(path_of("ndjson", question)))[0]) == ["title", "id", "links"]
    assert refused_fields(library.get(path_of("csv", "fields=titel"))) == {"fields"}


def test_deleted_articles_are_marked(library):
    assert library.delete("/v1/articles/2", headers=matching(library, "/v1/articles/2")).status_code == 204
    assert len(rows_of(library.get(path_of("csv")))) == 2
    row = rows_of(library.get(path_of("csv", "sort=updated&include=text")))[-1]
    assert [row["id"], row["deleted"], row["title"], row["text"]] == ["2", "true", "", ""]
    line = lines_of(library.get(path_of("ndjson", "updated_since=2000-01-01&sort=updated")))[-1]
    assert (line["id"], line["deleted"]) == (2, True)


def test_a_file_without_limit_is_whole(writer):
    texts = [json.dumps({"text": f"Le pont n° {number} a ouvert."}) for number in range(210)]
    writer.post("/v1/articles/batch", data="\n".join(texts), content_type="application/x-ndjson").get_data()
    for question in ("", "sort=id", "sort=updated", "q=pont"):
        ids = [line["id"] for line in lines_of(writer.get(path_of("ndjson", question)))]
        assert sorted(ids) == list(range(1, 211))


@NAMES
def test_a_page_leads_to_the_next(library, name):
    answer = library.get(path_of(name, "limit=2&sort=id"))
    assert answer.text.strip().count("\n") == (1 if name == "ndjson" else 2)
    following = answer.headers["Link"].partition("<")[2].partition(">")[0]
    assert following.startswith("/v1/articles?")
    assert "HYPERLINK" in library.get(following).text


@NAMES
def test_accept_chooses_the_format(library, name):
    answer = library.get("/v1/articles", headers={"Accept": f"{MEDIA_TYPES[name]}, text/html;q=0.1"})
    assert answer.mimetype == MEDIA_TYPES[name]
    assert answer.data == library.get(path_of(name)).data
    assert answer.headers["Content-Disposition"] == f'inline; filename="articles.{name}"'


@pytest.mark.parametrize("name", sorted(FORMATS.keys() - ARTICLE_FORMATS.keys()))
def test_formats_of_events_alone_are_refused(reader, name):
    answer = problem(reader.get(path_of(name)), 422)
    assert answer["errors"] == {"format": ["Must be one of: json, csv, ndjson."]}
    media_type = FORMATS[name].media_type.partition(";")[0]
    answer = problem(reader.get("/v1/articles", headers={"Accept": media_type}), 406)
    assert answer["detail"].endswith("available: application/json, text/csv, application/x-ndjson")


@NAMES
def test_what_only_json_holds_is_refused(reader, name):
    assert refused_fields(reader.get(path_of(name, "count=true"))) == {"count"}


@NAMES
@pytest.mark.parametrize("question", ["", "limit=2", "include=text"])
def test_a_file_that_the_client_has_is_not_sent_again(reader, name, question):
    path = path_of(name, question)
    tag = etag(reader, path)
    answer = reader.get(path, headers={"If-None-Match": tag})
    assert (answer.status_code, answer.data, answer.headers["ETag"]) == (304, b"", tag)
    head = reader.head(path)
    assert (head.status_code, head.data, head.headers["ETag"]) == (200, b"", tag)


@NAMES
def test_every_change_of_an_article_makes_a_new_etag(writer, name):
    tags = [etag(writer, path_of(name))]
    article = f"/v1/articles/{ingested(writer)['id']}"
    tags.append(etag(writer, path_of(name)))
    writer.patch(article, json={"title": "Titre"}, headers=matching(writer, article))
    tags.append(etag(writer, path_of(name)))
    assert writer.post("/v1/articles", json={**ARTICLE, "url": "https://b.example/"}).status_code == 200
    tags.append(etag(writer, path_of(name)))
    writer.delete(article, headers=matching(writer, article))
    tags.append(etag(writer, path_of(name)))
    assert len(set(tags)) == len(tags)


@NAMES
def test_files_are_compressed_for_clients_that_take_it(reader, name):
    plain = reader.get(path_of(name))
    answer = reader.get(path_of(name), headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(answer.data) == plain.data


@NAMES
def test_a_public_url_makes_links_whole(make_client, name):
    client = make_client(public_url="https://news.example/timeline")
    ingested(client)
    if name == "csv":
        assert rows_of(client.get(path_of(name)))[0]["link"] == "https://news.example/timeline/articles/1"
    else:
        assert lines_of(client.get(path_of(name))) == client.get("/v1/articles").json["items"]
