"""The same article in several places, and what a stored article gains when it is sent again."""

import pytest

from api.timeline import known_articles
from tests.http.timeline import (
    ARTICLE,
    CREW,
    INVASION,
    MEETING,
    NEWS,
    created,
    ingested,
    matching,
    problem,
    titles_of,
)

FIRST = {"url": ARTICLE["url"], "source": ARTICLE["source"]}
ELSEWHERE = {"url": "https://gazette.example/bakanov", "source": "La Gazette"}


def sent_again(client, **changes):
    answer = client.post("/v1/articles", json={**ARTICLE, **changes})
    assert answer.status_code == 200, answer.text
    return answer.json


def articles(client, **query):
    return [item["id"] for item in client.get("/v1/articles", query_string=query).json["items"]]


def test_the_same_text_elsewhere_is_the_same_article_in_another_place(writer):
    assert ingested(writer)["places_published"] == [FIRST]
    for _ in range(2):
        article = sent_again(writer, **ELSEWHERE)
        assert (article["id"], article["url"]) == (1, ARTICLE["url"])
        assert article["places_published"] == [FIRST, ELSEWHERE]
    assert writer.get("/v1/articles/1").json["places_published"] == [FIRST, ELSEWHERE]
    assert articles(writer) == [1]


def test_an_article_sent_again_as_it_is_does_not_change(writer):
    ingested(writer)
    before = writer.get("/v1/articles/1")
    sent_again(writer)
    sent_again(writer, url=None)
    sent_again(writer, source=None, tags=None)
    after = writer.get("/v1/articles/1")
    assert (after.json, after.headers["ETag"]) == (before.json, before.headers["ETag"])


def test_articles_and_events_are_found_by_every_source(writer):
    ingested(writer)
    sent_again(writer, **ELSEWHERE)
    created(writer, "Grève")
    for source in (FIRST["source"], ELSEWHERE["source"]):
        assert articles(writer, source=source) == [1]
        assert titles_of(writer, f"source={source}") == [INVASION, MEETING, CREW]
    facets = writer.get("/v1/events/facets?by=source").json["facets"]["source"]
    assert facets == [{"value": "La Gazette", "count": 3}, {"value": "Le Journal", "count": 3}]


@pytest.mark.parametrize("url", [FIRST["url"], ELSEWHERE["url"]])
def test_an_article_is_found_at_each_of_its_urls(writer, url):
    ingested(writer)
    sent_again(writer, **ELSEWHERE)
    ingested(writer, text="Le pont a rouvert.", url="https://autre.example/pont")
    assert articles(writer, url=url) == [1]


def test_a_place_may_lack_its_url_or_its_source(writer):
    ingested(writer)
    sent_again(writer, url=None, source="La Gazette")
    sent_again(writer, url="https://autre.example/1", source=None)
    assert writer.get("/v1/articles/1").json["places_published"] == [
        FIRST,
        {"url": None, "source": "La Gazette"},
        {"url": "https://autre.example/1", "source": None},
    ]


def test_an_article_from_nowhere_gets_the_first_place_that_is_told(writer):
    assert ingested(writer, url=None, source=None)["places_published"] == []
    assert sent_again(writer)["places_published"] == [FIRST]
    assert writer.get("/v1/articles/1").json["url"] == ARTICLE["url"]


def test_tags_sent_later_are_added_to_the_article_and_its_events(writer):
    ingested(writer)
    article = sent_again(writer, tags=["lune", "espace"])
    assert article["tags"] == ["espace", "lune"]
    assert all(event["tags"] == ["espace", "lune"] for event in article["events"])


def test_the_changes_of_a_second_place_are_told_to_mirrors(writer):
    before = ingested(writer)
    after = sent_again(writer, **ELSEWHERE)
    assert after["updated_at"] > before["updated_at"]
    assert writer.get("/v1/articles/1").headers["ETag"] == '"a2"'


@pytest.mark.parametrize("url", [FIRST["url"], ELSEWHERE["url"]])
def test_another_text_at_a_known_url_is_a_conflict_that_names_the_article(writer, url):
    ingested(writer)
    sent_again(writer, **ELSEWHERE)
    refused = problem(writer.post("/v1/articles", json={"text": "Le pont a rouvert.", "url": url}), 409)
    assert refused["article"] == 1
    assert refused["errors"] == {"url": [f"article 1 has the url {url} and another text"]}


def test_another_day_at_a_known_url_is_a_conflict(writer):
    ingested(writer)
    refused = problem(writer.post("/v1/articles", json={**ARTICLE, "published_at": "2025-08-01"}), 409)
    assert (refused["article"], set(refused["errors"])) == (1, {"url"})


def test_a_text_that_is_known_at_the_url_of_another_article_is_a_conflict(writer):
    ingested(writer)
    ingested(writer, text="Le pont a rouvert.", url=ELSEWHERE["url"])
    refused = problem(writer.post("/v1/articles", json={**ARTICLE, **ELSEWHERE}), 409)
    assert (refused["article"], set(refused["errors"])) == (2, {"url"})


def test_a_correction_names_the_article_that_has_the_url_or_the_text(writer):
    ingested(writer)
    sent_again(writer, **ELSEWHERE)
    ingested(writer, text="Le pont a rouvert mardi.", url=None)
    path = "/v1/articles/2"
    for change, field in (
        ({"url": FIRST["url"]}, "url"),
        ({"url": ELSEWHERE["url"]}, "url"),
        ({"text": NEWS}, "text"),
    ):
        refused = problem(writer.patch(path, json=change, headers=matching(writer, path)), 409)
        assert (refused["article"], set(refused["errors"])) == (1, {field})
    assert writer.get(path).json["url"] is None


def test_an_article_moves_to_the_url_of_its_second_place(writer):
    ingested(writer)
    sent_again(writer, **ELSEWHERE)
    path = "/v1/articles/1"
    moved = writer.patch(path, json=ELSEWHERE, headers=matching(writer, path))
    assert moved.json["places_published"] == [ELSEWHERE]


def test_the_url_of_a_deleted_article_is_free_again(writer):
    ingested(writer)
    sent_again(writer, **ELSEWHERE)
    path = "/v1/articles/1"
    assert writer.delete(path, headers=matching(writer, path)).status_code == 204
    assert ingested(writer, text="Le pont a rouvert.", url=ELSEWHERE["url"])["id"] == 2


def test_a_dated_copy_of_an_undated_article_dates_it(writer):
    undated = ingested(writer, published_at=None)
    assert len(undated["events"]) == 1
    article = sent_again(writer)
    assert (article["id"], article["published_at"], article["undated"]) == (1, "2025-07-31", [])
    assert [event["edtf"] for event in article["events"]] == ["2025-07-31", "2022", "2025-11"]
    assert article["events"][1]["id"] == undated["events"][0]["id"]
    assert articles(writer, dated="false") == []


def test_a_dated_copy_at_the_url_of_an_undated_article_dates_it(writer):
    ingested(writer, published_at=None, language="fr")
    assert sent_again(writer, language="en")["published_at"] == "2025-07-31"


def test_a_stored_day_is_no_other_day(writer):
    ingested(writer, url=None)
    assert ingested(writer, url=None, published_at="2025-08-01")["id"] == 2


def test_a_copy_without_date_at_a_known_url_adds_its_tags_and_keeps_the_events(writer):
    events = ingested(writer)["events"]
    article = sent_again(writer, published_at=None, tags=["lune"])
    assert [event["edtf"] for event in article["events"]] == [event["edtf"] for event in events]
    assert (article["published_at"], article["undated"]) == ("2025-07-31", [])


@pytest.mark.parametrize(
    ("limit", "field", "one_more"),
    [("MOST_TAGS", "tags", ["lune", "mars"]), ("MOST_PLACES", "url", "https://autre.example/de-trop")],
)
def test_an_article_gains_a_limited_number_of_tags_and_places(writer, monkeypatch, limit, field, one_more):
    monkeypatch.setattr(known_articles, limit, 2)
    ingested(writer)
    sent_again(writer, **ELSEWHERE, tags=["lune"])
    refused = problem(writer.post("/v1/articles", json={**ARTICLE, field: one_more}), 422)
    assert set(refused["errors"]) == {field}
    assert len(writer.get("/v1/articles/1").json["places_published"]) == 2
