"""Changes of articles: mirrors of them, tombstones, and what deleting one takes."""

import random

import pytest

from tests.http.test_changes import Mirror, followed
from tests.http.timeline import ingested, matching, problem, refused_fields

GONE = {"/v1/articles/1", "/v1/articles/1?include=text", "/v1/articles/1/events"}


def delete(client, article_id):
    path = f"/v1/articles/{article_id}"
    assert client.delete(path, headers=matching(client, path)).status_code == 204


def stored(client, number):
    return ingested(client, text=f"Le pont n° {number} a ouvert en {1700 + number}.", url=None)


def live_articles(client):
    return {article["id"]: article for article in followed(client, "/v1/articles?limit=200")}


def a_change_between_pages(client, chosen):
    """Stores, corrects or deletes an article after each page: one seen already, or still to come."""

    def change():
        article_id = chosen.choice([*live_articles(client)])
        path = f"/v1/articles/{article_id}"
        match chosen.randrange(3):
            case 0:
                delete(client, article_id)
            case 1:
                stored(client, chosen.randrange(100, 900))
            case _:
                title = {"title": f"Titre {chosen.random()}"}
                assert client.patch(path, json=title, headers=matching(client, path)).status_code == 200

    return change


@pytest.mark.parametrize("seed", range(2))
def test_a_mirror_of_articles_equals_the_service_whatever_changes_during_the_walk(writer, seed):
    for number in range(25):
        stored(writer, number)
    mirror, change = Mirror(writer, "/v1/articles"), a_change_between_pages(writer, random.Random(seed))
    for _ in range(3):
        assert mirror.walk(change) > 0
    mirror.walk()
    assert mirror.rows == live_articles(writer)


def test_deleting_an_article_needs_its_etag(writer):
    ingested(writer)
    problem(writer.delete("/v1/articles/1"), 428)
    problem(writer.delete("/v1/articles/1", headers={"If-Match": '"a2"'}), 412)
    delete(writer, 1)


@pytest.mark.parametrize("path", sorted(GONE))
def test_a_deleted_article_is_gone(writer, path):
    ingested(writer)
    delete(writer, 1)
    assert problem(writer.get(path), 410)["detail"] == "article 1 is deleted"
    assert writer.get("/v1/articles").json["items"] == []


def test_a_deleted_article_is_neither_corrected_nor_deleted_again(writer):
    ingested(writer)
    delete(writer, 1)
    problem(writer.patch("/v1/articles/1", json={"title": "x"}, headers={"If-Match": "*"}), 410)
    problem(writer.delete("/v1/articles/1", headers={"If-Match": "*"}), 410)


@pytest.mark.parametrize(
    "question", ["sort=updated", "updated_since=2020-01-01", "updated_since=2020-01-01&sort=id"]
)
def test_nothing_but_the_id_and_language_of_a_deleted_article_is_left(writer, question):
    before = ingested(writer)
    delete(writer, 1)
    (left,) = writer.get(f"/v1/articles?{question}").json["items"]
    assert left.pop("updated_at") > before["updated_at"]
    assert left == {
        "id": 1,
        "deleted": True,
        "language": "fr",
        "created_at": before["created_at"],
        "title": None,
        "url": None,
        "source": None,
        "published_at": None,
        "tags": [],
        "places_published": [],
        "story": None,
        "links": before["links"],
    }


def test_tombstones_are_listed_whatever_the_filters(writer):
    ingested(writer)
    delete(writer, 1)
    for question in ("source=Le Journal", "source=Autre", "published_from=2030", "q=rien", "dated=false"):
        (left,) = writer.get(f"/v1/articles?updated_since=2020-01-01&{question}").json["items"]
        assert left["deleted"]
        assert writer.get(f"/v1/articles?{question}").json["items"] == []


def test_the_same_article_again_after_its_deletion_is_a_new_one(writer):
    ingested(writer)
    delete(writer, 1)
    again = ingested(writer)
    assert again["id"] == 2
    assert len(again["events"]) == 3
    changes = writer.get("/v1/articles?sort=updated").json["items"]
    assert [(item["id"], item.get("deleted", False)) for item in changes] == [(1, True), (2, False)]


def test_articles_are_listed_by_id(writer):
    for number in (3, 1, 2):
        stored(writer, number)
    assert [item["id"] for item in followed(writer, "/v1/articles?sort=id&limit=2")] == [1, 2, 3]


def test_articles_with_and_without_a_date_are_listed_apart(writer):
    ingested(writer)
    ingested(writer, text="Le pont a ouvert en 1999.", url=None, published_at=None)
    assert [item["id"] for item in writer.get("/v1/articles?dated=false").json["items"]] == [2]
    assert [item["id"] for item in writer.get("/v1/articles?dated=true").json["items"]] == [1]
    assert refused_fields(writer.get("/v1/articles?dated=no")) == {"dated"}


def test_updated_since_leaves_out_what_has_not_changed(writer):
    ingested(writer)
    second = stored(writer, 5)
    items = writer.get(f"/v1/articles?updated_since={second['updated_at']}").json["items"]
    assert [item["id"] for item in items] in ([2], [2, 1], [1, 2])  # In one millisecond, both.
    assert writer.get("/v1/articles?updated_since=2999-01-01").json["items"] == []


def test_the_total_counts_what_is_listed(writer):
    ingested(writer)
    stored(writer, 5)
    delete(writer, 1)
    for question, number in (("", 1), ("sort=id", 1), ("sort=updated", 2), ("updated_since=2020-01-01", 2)):
        listed = writer.get(f"/v1/articles?count=true&{question}").json
        assert (listed["total"], len(listed["items"])) == ({"value": number, "exact": True}, number)
