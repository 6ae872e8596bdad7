"""Events by their ids, and the articles that are shown with events."""

import csv

import pytest

from api.http.kit import cursors
from tests.http.timeline import ARTICLE, IN_ORDER, created, ingested, matching, problem, refused_fields

SECOND = {
    **ARTICLE,
    "url": "https://autre.example/duffy",
    "source": "L'Autre",
    "title": None,
    "text": "Le maire a reçu Sean Duffy mardi.",
}
REFERENCES = [
    {
        "id": 1,
        "title": "Bakanov rencontre Duffy",
        "source": "Le Journal",
        "url": "https://journal.example/bakanov",
        "published_at": "2025-07-31",
    },
    {
        "id": 2,
        "title": None,
        "source": "L'Autre",
        "url": "https://autre.example/duffy",
        "published_at": "2025-07-31",
    },
]


def ids_of(client, question):
    answer = client.get(f"/v1/events?{question}")
    assert answer.status_code == 200, answer.text
    return [event["id"] for event in answer.json["items"]]


def test_events_by_ids_come_in_order_of_the_timeline(reader):
    every = ids_of(reader, "")
    for question in ("ids=9,2,4,2,999", "ids=9&ids=2&ids=4", "ids=2,4&ids=9"):
        assert ids_of(reader, question) == [each for each in every if each in (2, 4, 9)]
    assert ids_of(reader, "ids=9,2,4&sort=-start") == [each for each in every[::-1] if each in (2, 4, 9)]
    assert len(every) == len(IN_ORDER)


@pytest.mark.parametrize("question", ["tag=espace", "status=planned", "q=duffy", "from=2025", "on=07-31"])
def test_ids_narrow_with_the_other_filters(reader, question):
    found = ids_of(reader, question)
    assert ids_of(reader, f"{question}&ids=1,2,3,4,5") == [each for each in found if each <= 5]


def test_pages_of_ids_lead_on(reader):
    first = reader.get("/v1/events?ids=1,2,3&limit=2").json
    second = reader.get(f"/v1/events?ids=1,2,3&limit=2&cursor={first['next_cursor']}").json
    assert sorted(event["id"] for event in first["items"] + second["items"]) == [1, 2, 3]


def test_ids_hold_in_every_format_and_in_the_histogram(reader):
    rows = list(
        csv.DictReader(reader.get("/v1/events?ids=1,3&format=csv").text.lstrip("\ufeff").splitlines())
    )
    assert {row["id"] for row in rows} == {"1", "3"}
    assert len(reader.get("/v1/events?ids=1,3&format=ndjson").text.splitlines()) == 2
    buckets = reader.get("/v1/events/histogram?interval=century&ids=1,3").json["buckets"]
    assert sum(bucket["exact"] for bucket in buckets) == 2


def test_deleted_and_merged_events_are_left_out_unless_changes_are_asked_for(writer):
    paths = [created(writer, f"Jour {day}", f"2025-03-0{day}").headers["Location"] for day in (1, 2, 3, 4)]
    writer.delete(paths[0], headers=matching(writer, paths[0]))
    writer.post(f"{paths[1]}/merge", json={"event_ids": [3]})
    assert ids_of(writer, "ids=1,2,3,4") == [2, 4]
    assert ids_of(writer, "ids=1,3,4&updated_since=2020-01-01") == [1, 3, 4]


def test_two_hundred_ids_are_taken_and_no_more(reader):
    numbers = [str(number) for number in range(1, 202)]
    assert len(ids_of(reader, f"ids={','.join(numbers[:200])}&limit=200")) == len(IN_ORDER)
    for wrong in (",".join(numbers), "0", "x", "", "1,,2", "2147483648"):
        assert refused_fields(reader.get(f"/v1/events?ids={wrong}")) == {"ids"}


def test_articles_stand_next_to_the_page_that_mentions_them(writer):
    ingested(writer)
    ingested(writer, **SECOND)
    created(writer)
    page = writer.get("/v1/events?include=articles").json
    assert page["articles"] == REFERENCES
    assert page["items"] == writer.get("/v1/events").json["items"]
    assert writer.get("/v1/events?include=articles&article=2&fields=id").json["articles"] == REFERENCES[1:]
    assert writer.get("/v1/events?include=articles&ids=5").json["articles"] == []
    assert "articles" not in writer.get("/v1/events").json


def test_articles_are_shown_with_a_single_event(writer):
    ingested(writer)
    plain = writer.get("/v1/events/1")
    shown = writer.get("/v1/events/1?include=articles")
    assert shown.json == {**plain.json, "articles": REFERENCES[:1]}
    assert writer.get("/v1/events/1?include=articles&fields=deleted").json == {"articles": REFERENCES[:1]}
    assert created(writer).status_code == 201
    assert writer.get("/v1/events/4?include=articles").json["articles"] == []


@pytest.mark.parametrize("path", ["/v1/events/1?include=articles", "/v1/events?include=articles&fields=id"])
def test_the_etag_changes_with_the_articles(writer, path):
    ingested(writer)
    before = writer.get(path)
    known = {"If-None-Match": before.headers["ETag"]}
    assert writer.get(path, headers=known).status_code == 304
    change = {"title": "Une rencontre"}
    patched = writer.patch("/v1/articles/1", json=change, headers=matching(writer, "/v1/articles/1"))
    assert patched.status_code == 200
    after = writer.get(path, headers=known)
    assert (after.status_code, after.json["articles"][0]["title"]) == (200, "Une rencontre")


def test_the_etag_of_an_event_with_articles_serves_to_change_it(writer):
    ingested(writer)
    shown = writer.get("/v1/events/1?include=articles").headers["ETag"]
    changed = writer.patch("/v1/events/1", json={"places": ["Nantes"]}, headers={"If-Match": shown})
    assert changed.status_code == 200
    assert writer.patch("/v1/events/1", json={}, headers={"If-Match": shown}).status_code == 412


@pytest.mark.parametrize(
    "question", ["include=text", "include=", "include=articles&format=csv", "include=articles&format=ics"]
)
def test_what_cannot_be_included_is_refused(reader, question):
    assert refused_fields(reader.get(f"/v1/events?{question}")) == {"include"}


def test_a_merged_event_redirects_with_what_is_included(writer):
    created(writer), created(writer, "Autre")
    writer.post("/v1/events/1/merge", json={"event_ids": [2]})
    assert writer.get("/v1/events/2?include=articles").headers["Location"] == "/v1/events/1?include=articles"


def test_an_article_is_found_by_its_address(writer):
    ingested(writer)
    ingested(writer, **SECOND)
    items = writer.get("/v1/articles", query_string={"url": SECOND["url"]}).json["items"]
    assert [article["id"] for article in items] == [2]
    nothing = {"url": f"{SECOND['url']}/", "source": "L'Autre"}
    assert writer.get("/v1/articles", query_string=nothing).json["items"] == []
    assert "url" in problem(writer.get("/v1/articles?url=journal.example"), 422)["errors"]


def test_articles_are_listed_with_their_texts_and_with_some_fields(writer):
    ingested(writer)
    ingested(writer, **SECOND)
    texts = {"1": ARTICLE["text"], "2": SECOND["text"]}
    assert all("text" not in article for article in writer.get("/v1/articles").json["items"])
    for question in (
        "include=text",
        "include=text&fields=id",
        "include=text&fields=id,text",
        "fields=id&fields=text",
    ):
        items = writer.get(f"/v1/articles?{question}").json["items"]
        assert {str(article["id"]): article["text"] for article in items} == texts
    narrow = writer.get("/v1/articles?fields=title,source").json["items"]
    assert narrow == [
        {"title": None, "source": "L'Autre"},
        {"title": ARTICLE["title"], "source": "Le Journal"},
    ]
    assert writer.get("/v1/articles/1?fields=id,url").json == {"id": 1, "url": ARTICLE["url"]}
    assert refused_fields(writer.get("/v1/articles?fields=secret")) == {"fields"}


def test_a_page_of_long_texts_ends_early_and_leads_on(writer):
    for number in range(3):
        text = f"{number} pont. " + "Il pleut. " * 9_000
        assert writer.post("/v1/articles", json={"text": text, "language": "fr"}).status_code == 201
    assert len(writer.get("/v1/articles?include=text").json["items"]) == 3
    with pytest.MonkeyPatch.context() as smaller:
        smaller.setattr(cursors, "MOST_BYTES", 200_000)
        first = writer.get("/v1/articles?include=text").json
        second = writer.get(f"/v1/articles?include=text&cursor={first['next_cursor']}").json
    assert [len(page["items"]) for page in (first, second)] == [2, 1]
    assert second["next_cursor"] is None


def test_each_view_of_an_article_has_an_etag_that_serves_to_change_it(writer):
    ingested(writer)
    views = ("", "?include=text", "?fields=id", "?fields=text", "?include=text&fields=id")
    tags = [writer.get(f"/v1/articles/1{view}").headers["ETag"] for view in views]
    assert len(set(tags)) == len(views)
    for tag in tags:
        changed = writer.patch("/v1/articles/1", json={"title": "Autre"}, headers={"If-Match": tag})
        assert changed.status_code in (200, 412)
        assert changed.status_code == 200 or tag.startswith('"a1')
    assert writer.get("/v1/articles/1").json["title"] == "Autre"


@pytest.mark.parametrize("question", ["include=text", "fields=text", "fields=id,text"])
@pytest.mark.parametrize("path", ["/v1/articles", "/v1/articles/1"])
def test_closed_texts_need_a_key_in_lists_too(make_client, path, question):
    client = make_client(private="texts")
    ingested(client)
    stranger = client.application.test_client()
    problem(stranger.get(f"{path}?{question}"), 401)
    assert client.get(f"{path}?{question}").status_code == 200
    assert stranger.get(f"{path}?fields=id").status_code == 200
