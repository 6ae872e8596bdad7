"""Stories: listed, looked up, asked for everywhere, and corrected."""

import csv
import io
import json

import pytest

from api.storage import models
from api.storage.queries import stories as stories_of
from api.timeline.stories import upkeep
from tests.http.timeline import etag, ingested, matching, problem, refused_fields
from tests.timeline.stories.making import AT

STRIKE = "Les cheminots de la SNCF, menés par Ana Roy, ont cessé le travail lundi à Nancy."
ACCORD = "The railway workers signed an agreement in Lyon on 2 May 2024."
VOTE = "Le conseil de Brest a voté le budget le 4 mars 2024."


def gathered(client, *stories):
    """Put articles together, each group as one story; the ids of the stories."""
    with client.application.extensions["timeline"].database.write_session() as session:
        rows = [
            models.Story(title="", language="", articles=0, created_at=AT, updated_at=AT) for _ in stories
        ]
        session.add_all(rows)
        session.flush()
        for row, article_ids in zip(rows, stories, strict=True):
            for article_id in article_ids:
                session.get_one(models.Article, article_id).story_id = row.id
        for (story_id,) in session.query(models.Story.id):
            upkeep.refresh(session, [story_id], models.now())
        return [row.id for row in rows]


@pytest.fixture
def told(writer):
    """A client, and the ids of two stories: of a strike, in two articles, and of a vote, in one."""
    ingested(writer, text=STRIKE, title="La grève", published_at="2024-03-13", url=None, tags=["rail"])
    ingested(
        writer, text=ACCORD, title="Rail accord", published_at="2024-05-03", url=None, tags=[], source="Post"
    )
    ingested(writer, text=VOTE, title="Le budget", published_at="2024-03-05", url=None, tags=["ville"])
    return writer, *gathered(writer, [1, 2], [3])


def found(client, query="", path="/v1/stories"):
    answer = client.get(f"{path}?{query}")
    assert answer.status_code == 200, answer.text
    return [item["id"] for item in answer.json["items"]]


def patched(client, article_id, **changes):
    path = f"/v1/articles/{article_id}"
    return client.patch(
        path,
        data=json.dumps(changes),
        content_type="application/merge-patch+json",
        headers=matching(client, path),
    )


def test_a_story_says_what_its_articles_have_together(told):
    client, strike, _ = told
    story = client.get(f"/v1/stories/{strike}").json
    assert {name: story[name] for name in ("id", "title", "articles", "events", "languages")} == {
        "id": strike,
        "title": "La grève",
        "articles": 2,
        "events": 2,
        "languages": ["en", "fr"],
    }
    assert (story["first_published"], story["last_published"]) == ("2024-03-13", "2024-05-03")
    assert (story["start"], story["end"]) == ("2024-03-11", "2024-05-02")
    assert "Nancy" in story["places"]
    assert "SNCF" in story["actors"]


def test_its_links_lead_to_its_articles_and_events(told):
    client, strike, _ = told
    links = client.get(f"/v1/stories/{strike}").json["links"]
    assert client.get(links["self"]).json["id"] == strike
    assert [client.get(links[name]).json["items"][0]["id"] for name in ("articles", "events")] == [2, 1]


def test_an_article_names_its_story(told):
    client, strike, _ = told
    assert client.get("/v1/articles/1").json["story"] == strike
    assert client.get("/v1/articles?fields=story&sort=id").json["items"][0] == {"story": strike}


def test_a_tombstone_has_no_story(told):
    client, *_ = told
    client.delete("/v1/articles/3", headers=matching(client, "/v1/articles/3"))
    tombstone = client.get("/v1/articles?sort=updated&fields=deleted,story").json["items"][-1]
    assert tombstone == {"deleted": True, "story": None}


def test_exports_of_articles_have_the_story(told):
    client, strike, vote = told
    table = csv.DictReader(io.StringIO(client.get("/v1/articles?format=csv&sort=id").text))
    assert [row["story"] for row in table] == [str(strike), str(strike), str(vote)]


@pytest.mark.parametrize("few", [20_000, 0])
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", {0, 1}),
        ("q=cheminots", {0}),
        ("q=-cheminots", {0, 1}),
        ("q=aubergine", set()),
        ('q="le travail"', {0}),
        ("from=2024-05", {0}),
        ("to=2024-03-10", {1}),
        ("from=2024-03&to=2024-03", {0, 1}),
        ("from=2024-04&to=2024-04", set()),
        ("language=en", {0}),
        ("language=en,fr", {0, 1}),
        ("tag=ville", {1}),
        ("source=Post", {0}),
        ("tag=rail&source=Post", set()),
        ("q=cheminots&from=2024-03&to=2024-03", {0}),
        ("q=cheminots&to=2024-03-05", set()),
    ],
)
def test_a_story_is_listed_if_one_of_its_articles_passes_the_filters(told, monkeypatch, query, expected, few):
    """Whether few articles pass, which are looked up, or many, of which those of each story are tested."""
    monkeypatch.setattr(stories_of, "FEW", few)
    client, *stories = told
    assert set(found(client, query)) == {stories[index] for index in expected}
    assert client.get(f"/v1/stories?count=true&{query}").json["total"] == {
        "value": len(expected),
        "exact": True,
    }


@pytest.mark.parametrize(
    ("sort", "first"), [("sort=articles", 0), ("sort=start", 1), ("sort=updated", 0), ("", 0)]
)
def test_stories_come_in_order(told, sort, first):
    client, *stories = told
    patched(client, 1, story=stories[0])
    patched(client, 2, title="The railway accord", story=stories[0])
    with_change = patched(client, 1, story=None), patched(client, 1, story=stories[0])
    assert [answer.status_code for answer in with_change] == [200, 200]
    assert found(client, sort)[0] == stories[first]


@pytest.mark.parametrize("sort", ["updated", "articles", "start"])
def test_pages_lead_forth_and_back(told, sort):
    client, *_ = told
    every = found(client, f"sort={sort}")
    first = client.get(f"/v1/stories?sort={sort}&limit=1")
    second = client.get(f"/v1/stories?sort={sort}&limit=1&cursor={first.json['next_cursor']}")
    assert [first.json["items"][0]["id"], second.json["items"][0]["id"]] == every
    assert second.json["next_cursor"] is None
    back = second.headers["Link"].partition(">")[0].removeprefix("<")
    assert client.get(back).json["items"] == first.json["items"]


def test_a_page_has_only_the_fields_asked_for(told):
    client, *_ = told
    items = client.get("/v1/stories?fields=title,articles&sort=articles").json["items"]
    assert items == [{"title": "La grève", "articles": 2}, {"title": "Le budget", "articles": 1}]


@pytest.mark.parametrize(
    ("query", "field"),
    [("sort=title", "sort"), ("from=2024-05&to=2024-04", "to"), ("q=(", "q"), ("story=1", "story")],
)
def test_wrong_parameters_are_refused(reader, query, field):
    assert refused_fields(reader.get(f"/v1/stories?{query}")) == {field}


def test_a_story_that_has_not_changed_is_not_sent_again(told):
    client, strike, _ = told
    path = f"/v1/stories/{strike}"
    known = etag(client, path)
    assert client.get(path, headers={"If-None-Match": known}).status_code == 304
    head = client.head(path)
    assert (head.status_code, head.data, head.headers["ETag"]) == (200, b"", known)
    patched(client, 3, story=strike)
    assert client.get(path, headers={"If-None-Match": known}).status_code == 200


def test_there_may_be_no_such_story(reader):
    problem(reader.get("/v1/stories/999"), 404)
    problem(reader.get("/v1/stories/none"), 404)


def test_a_story_that_has_become_part_of_another_leads_there(told):
    client, strike, vote = told
    patched(client, 3, story=strike)
    answer = client.get(f"/v1/stories/{vote}?fields=id")
    assert (answer.status_code, answer.headers["Location"]) == (308, f"/v1/stories/{strike}?fields=id")
    assert found(client) == [strike]


@pytest.mark.parametrize(
    ("path", "query", "expected"),
    [
        ("/v1/articles", "sort=id", [1, 2]),
        ("/v1/articles", "count=true", [2, 1]),
        ("/v1/articles", "language=en", [2]),
        ("/v1/articles", "q=cheminots", [1]),
        ("/v1/events", "count=true", [1, 2]),
        ("/v1/events", "sort=-start", [2, 1]),
        ("/v1/events", "sort=updated", [1, 2]),
        ("/v1/events", "language=fr", [1]),
        ("/v1/events", "from=2024-05", [2]),
        ("/v1/events", "ids=2,3", [2]),
        ("/v1/events", "article=1", [1]),
        ("/v1/events", "updated_since=2020-01-01", [1, 2]),
        ("/v1/events", "q=cheminots", [1]),
    ],
)
def test_events_and_articles_are_found_by_their_story(told, path, query, expected):
    client, strike, _ = told
    assert found(client, f"{query}&story={strike}", path) == expected


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/events"])
def test_what_a_story_has_is_counted(told, path):
    client, strike, _ = told
    assert client.get(f"{path}?count=true&story={strike}").json["total"] == {"value": 2, "exact": True}


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/events"])
def test_several_stories_may_be_asked_for(told, path):
    client, *stories = told
    assert set(found(client, f"story={stories[0]},{stories[1]}", path)) == {1, 2, 3}


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/events"])
def test_an_unknown_story_has_nothing(told, path):
    client, *_ = told
    assert found(client, "story=999", path) == []


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/events"])
def test_the_id_of_a_merged_story_means_what_it_has_become_part_of(told, path):
    client, strike, vote = told
    patched(client, 3, story=strike)
    assert set(found(client, f"story={vote}", path)) == {1, 2, 3}


@pytest.mark.parametrize("name", ["ndjson", "csv", "ics", "jsonld", "timelinejs", "atom", "jsonfeed", "xlsx"])
def test_every_format_takes_the_story(told, name):
    client, strike, _ = told
    whole, part = (client.get(f"/v1/events?format={name}{query}") for query in ("", f"&story={strike}"))
    assert part.status_code == 200
    assert len(part.data) < len(whole.data)


def test_the_values_of_one_story_are_counted(told):
    client, _, vote = told
    facets = client.get(f"/v1/events/facets?by=language,place&story={vote}").json["facets"]
    assert facets["language"] == [{"value": "fr", "count": 1}]
    buckets = client.get(f"/v1/events/histogram?interval=month&from=2024-03&to=2024-03&story={vote}").json[
        "buckets"
    ]
    assert buckets == [{"key": "2024-03", "exact": 1, "spanning": 0}]


def test_an_editor_moves_an_article(told):
    client, strike, vote = told
    answer = patched(client, 2, story=vote)
    assert (answer.status_code, answer.json["story"]) == (200, vote)
    assert client.get(f"/v1/stories/{strike}").json["articles"] == 1
    assert patched(client, 2, text=f"{ACCORD} At last.").json["story"] == vote


def test_an_editor_takes_an_article_out_of_its_story(told):
    client, strike, _ = told
    alone = patched(client, 2, story=None).json["story"]
    assert alone != strike
    assert client.get(f"/v1/stories/{alone}").json["title"] == "Rail accord"


@pytest.mark.parametrize("story", [999, 0, "1", True, [1]])
def test_an_article_moves_only_to_a_story_that_exists(told, story):
    client, *_ = told
    assert refused_fields(patched(client, 2, story=story)) == {"story"}
