"""Feeds: the newest changes first, page by page."""

import feedparser
import pytest

from tests.http.timeline import created, matching, refused_fields, titles_of

FEEDS = pytest.mark.parametrize("name", ["atom", "jsonfeed"])
MEDIA_TYPES = {"atom": "application/atom+xml", "jsonfeed": "application/feed+json"}


def entries(client, name, question=""):
    answer = client.get(f"/v1/events?format={name}{question and '&'}{question}")
    assert (answer.status_code, answer.mimetype) == (200, MEDIA_TYPES[name])
    if name == "jsonfeed":
        return [item["title"] for item in answer.json["items"]]
    found = feedparser.parse(answer.data)
    assert not found.bozo
    return [entry.title for entry in found.entries]


@FEEDS
def test_the_newest_change_comes_first(writer, name):
    paths = [created(writer, title=title).headers["Location"] for title in ("Un", "Deux", "Trois")]
    writer.patch(paths[0], json={"title": "Un, corrigé"}, headers=matching(writer, paths[0]))
    writer.delete(paths[1], headers=matching(writer, paths[1]))
    assert entries(writer, name) == ["Un, corrigé", "Trois"]
    assert entries(writer, name, "sort=start") == ["Un, corrigé", "Trois"]


def test_deleted_events_are_tombstones_where_they_are_asked_for(writer):
    path = created(writer, title="Un").headers["Location"]
    writer.delete(path, headers=matching(writer, path))
    answer = writer.get("/v1/events?format=atom&updated_since=2020-01-01")
    assert answer.text.count("<at:deleted-entry ") == 1
    assert "<at:deleted-entry " not in writer.get("/v1/events?format=atom").text


@FEEDS
def test_a_feed_leads_on_to_its_next_page(writer, name):
    for number in range(5):
        created(writer, title=f"Nº {number}")
    found, path = [], f"/v1/events?format={name}&limit=2"
    while path:
        answer = writer.get(path)
        found.append(answer)
        assert answer.data
        link = answer.headers.get("Link", "")
        path = next((part[1 : part.index(">")] for part in link.split(", ") if 'rel="next"' in part), None)
    assert len(found) == 3
    cursor = path_cursor(found[0])
    assert refused_fields(writer.get(f"/v1/events?limit=2&cursor={cursor}")) == {"cursor"}


def path_cursor(answer):
    return answer.headers["Link"].partition("cursor=")[2].partition(">")[0]


@FEEDS
def test_a_feed_is_chosen_by_accept_and_has_the_filters_of_the_api(reader, name):
    answer = reader.get("/v1/events?tag=espace", headers={"Accept": MEDIA_TYPES[name]})
    assert answer.mimetype == MEDIA_TYPES[name]
    assert sorted(entries(reader, name, "tag=espace")) == sorted(titles_of(reader, "tag=espace"))


def test_the_page_names_its_feeds(reader):
    page = reader.get("/").text
    for name, media_type in MEDIA_TYPES.items():
        assert f'<link rel="alternate" href="/v1/events?format={name}" type="{media_type}"' in page
