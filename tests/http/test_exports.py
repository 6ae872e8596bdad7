"""Exports as clients fetch them again and again: validators, HEAD, compression, fields, addresses."""

import csv
import gzip
import io
import json

import icalendar
import openpyxl
import pytest

from api.exports import FORMATS
from api.storage.changes import installation
from tests.http.timeline import created, etag, ingested, matching, refused_fields

NAMES = pytest.mark.parametrize("name", FORMATS)
COMPRESSED = pytest.mark.parametrize("name", [name for name in FORMATS if name != "xlsx"])


def path_of(name, question=""):
    return f"/v1/events?format={name}{question and '&'}{question}"


@NAMES
@pytest.mark.parametrize("question", ["", "tag=espace", "limit=2", "fields=title", "lang=en"])
def test_an_export_that_the_client_has_is_not_sent_again(reader, name, question):
    path = path_of(name, question)
    tag = etag(reader, path)
    assert tag.startswith('W/"')
    for known in (tag, tag.removeprefix("W/"), f'"other", {tag}', "*"):
        answer = reader.get(path, headers={"If-None-Match": known})
        assert (answer.status_code, answer.data) == (304, b"")
        assert answer.headers["ETag"] == tag
        assert answer.headers["Cache-Control"] == "no-cache"
    assert reader.get(path, headers={"If-None-Match": 'W/"other"'}).status_code == 200


def test_two_formats_at_one_address_have_two_etags(reader):
    accepted = ("text/csv", "text/calendar", "application/x-ndjson")
    tags = {reader.get("/v1/events", headers={"Accept": each}).headers["ETag"] for each in accepted}
    assert len(tags) == 3


def test_every_change_of_an_event_or_an_article_makes_a_new_etag(writer):
    tags = [etag(writer, path_of("csv"))]

    def changed(answer):
        assert answer.status_code < 300, answer.text
        tags.append(etag(writer, path_of("csv")))

    event = created(writer).headers["Location"]
    changed(writer.get(event))
    article = f"/v1/articles/{ingested(writer)['id']}"
    changed(writer.get(article))
    changed(writer.patch(event, json={"title": "A"}, headers=matching(writer, event)))
    changed(writer.patch(article, json={"title": "Titre"}, headers=matching(writer, article)))
    changed(writer.patch(article, json={"published_at": "2024-07-31"}, headers=matching(writer, article)))
    changed(writer.delete(event, headers=matching(writer, event)))
    changed(writer.delete(article, headers=matching(writer, article)))
    assert len(set(tags)) == len(tags)
    assert etag(writer, path_of("csv")) == tags[-1]


def test_what_changes_nothing_keeps_the_etag(writer):
    article = ingested(writer)
    tag = etag(writer, path_of("ics"))
    assert writer.post("/v1/articles", json={"text": article["title"]}).status_code == 201
    assert etag(writer, path_of("ics")) != tag
    tag = etag(writer, path_of("ics"))
    assert writer.post("/v1/extractions", json={"text": "Le pont a ouvert en 2022."}).status_code == 200
    assert writer.post("/v1/events", json={"title": ""}).status_code == 422
    assert etag(writer, path_of("ics")) == tag


@NAMES
@pytest.mark.parametrize("question", ["", "limit=2"])
def test_head_has_the_headers_of_get_and_no_body(reader, name, question):
    got, head = reader.get(path_of(name, question)), reader.head(path_of(name, question))
    assert (head.status_code, head.data) == (200, b"")
    own = ("X-Request-ID", "Content-Length")
    assert {k: v for k, v in head.headers if k not in own} == {k: v for k, v in got.headers if k not in own}


@COMPRESSED
def test_exports_are_compressed_for_clients_that_take_it(reader, name):
    plain = reader.get(path_of(name))
    answer = reader.get(path_of(name), headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(answer.data) == plain.data
    assert "Accept-Encoding" in answer.headers["Vary"]
    assert answer.headers["ETag"] == plain.headers["ETag"]


def test_a_workbook_is_compressed_already(reader):
    answer = reader.get(path_of("xlsx"), headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in answer.headers


def asked_for(reader, name, fields="title,tags"):
    answer = reader.get(path_of(name, f"tag=espace&fields={fields}"))
    assert answer.status_code == 200, answer.text
    return answer


def test_fields_choose_columns(reader):
    rows = list(csv.reader(io.StringIO(asked_for(reader, "csv").text.removeprefix("\ufeff"))))
    assert [len(rows), rows[0]] == [4, ["title", "tags"]]
    sheet = openpyxl.load_workbook(io.BytesIO(asked_for(reader, "xlsx").data)).active
    assert [row[1] for row in sheet.values] == ["tags", *["espace"] * 3]


def test_fields_narrow_what_is_more_than_fields(reader):
    line = json.loads(asked_for(reader, "ndjson").text.splitlines()[0])
    assert line.keys() == {"title", "tags"}
    entry = icalendar.Calendar.from_ical(asked_for(reader, "ics").text).walk("VEVENT")[0]
    assert {"SUMMARY", "CATEGORIES"} <= entry.keys()
    assert not {"DESCRIPTION", "X-EDTF", "STATUS", "LOCATION"} & entry.keys()
    node = json.loads(asked_for(reader, "jsonld").text)["@graph"][0]
    assert node.keys() == {"@id", "@type", "identifier", "name", "keywords"}
    slide = json.loads(asked_for(reader, "timelinejs").text)["events"][0]
    assert (slide["text"]["text"], slide["display_date"]) == ("", "")


@NAMES
def test_an_unknown_field_is_refused_in_every_format(reader, name):
    assert refused_fields(reader.get(path_of(name, "fields=titel"))) == {"fields"}


def test_tables_say_where_an_event_was_read(reader):
    rows = list(csv.DictReader(io.StringIO(reader.get(path_of("csv", "tag=espace")).text)))
    assert {row["article_titles"] for row in rows} == {"Bakanov rencontre Duffy"}
    assert {row["article_urls"] for row in rows} == {"https://journal.example/bakanov"}


def test_a_public_url_makes_exports_absolute(make_client):
    client = make_client(public_url="https://news.example/timeline/")
    path = created(client).headers["Location"]
    entry = icalendar.Calendar.from_ical(client.get(path_of("ics")).text).walk("VEVENT")[0]
    assert entry["UID"] == f"event-{path.rpartition('/')[2]}@news.example/timeline"
    page = f"https://news.example/timeline{path.removeprefix('/v1')}"
    assert entry["URL"] == page
    [node] = json.loads(client.get(path_of("jsonld")).text)["@graph"]
    assert (node["@id"], node["url"]) == (f"https://news.example/timeline{path}", page)


def test_without_one_identifiers_hold_the_id_of_the_database(writer):
    created(writer)
    with writer.application.extensions["timeline"].database.plain_connection() as connection:
        own = installation(connection).id
    entry = icalendar.Calendar.from_ical(writer.get(path_of("ics")).text).walk("VEVENT")[0]
    assert entry["UID"].partition("@")[2] == str(own)


def test_links_of_exports_lead_to_pages(reader):
    for path in ("/v1/events?format=csv&limit=3", "/v1/articles?format=csv"):
        for row in csv.DictReader(io.StringIO(reader.get(path).text)):
            assert reader.get(row["link"]).mimetype == "text/html"
    for item in reader.get("/v1/events?format=jsonfeed&limit=3").json["items"]:
        assert reader.get(item["url"]).mimetype == "text/html"
