"""Mirrors: copies that are kept by walking the changes, whatever happens during a walk."""

import random

import pytest
from requests.utils import parse_header_links

from tests.http.timeline import created, matching, refused_fields

FIRST_WALK = "sort=updated&limit=10"


def next_page(answer):
    """The address of the next page, None after the last."""
    links = parse_header_links(answer.headers.get("Link", ""))
    return next((link["url"] for link in links if link["rel"] == "next"), None)


def followed(client, path, between=lambda: None):
    """The items on all pages from a path on; ``between`` is called after each page."""
    items = []
    while path:
        page = client.get(path)
        assert page.status_code == 200, page.text
        items += page.json["items"]
        path = next_page(page)
        between()
    return items


class Mirror:
    """A copy of a collection, kept as the README says."""

    def __init__(self, client, path, question=""):
        self.client, self.path, self.rows, self.since = client, f"{path}?{FIRST_WALK}{question}", {}, ""

    def walk(self, between=lambda: None):
        """Follow all changes since the last walk; returns how many there were."""
        items = followed(self.client, f"{self.path}{self.since}", between)
        for item in items:
            self.rows.pop(item["id"], None)
            if not item.get("deleted"):
                self.rows[item["id"]] = item
        if items:
            self.since = f"&updated_since={items[-1]['updated_at']}"
        return len(items)


def live_events(client):
    return {event["id"]: event for event in followed(client, "/v1/events?limit=200")}


def edit(client, path, **fields):
    assert client.patch(path, json=fields, headers=matching(client, path)).status_code == 200


def delete(client, path):
    assert client.delete(path, headers=matching(client, path)).status_code == 204


def an_edit_between_pages(client, chosen):
    """Changes one of the events after each page: seen already, or still to come."""

    def change():
        event_id = chosen.choice([*live_events(client)])
        path = f"/v1/events/{event_id}"
        match chosen.randrange(4):
            case 0:
                delete(client, path)
            case 1:
                other = chosen.choice([each for each in live_events(client) if each != event_id])
                merged = client.post(f"{path}/merge", json={"event_ids": [other]})
                assert merged.status_code == 200
            case 2:
                created(client, f"Nouveau {chosen.random()}")
            case _:
                edit(client, path, title=f"Titre {chosen.random()}")

    return change


@pytest.mark.parametrize("seed", range(3))
def test_a_mirror_of_events_equals_the_timeline_whatever_changes_during_the_walk(writer, seed):
    chosen = random.Random(seed)
    for day in range(35):
        created(writer, f"Jour {day}", f"2025-03-{day % 28 + 1:02}")
    mirror, change = Mirror(writer, "/v1/events"), an_edit_between_pages(writer, chosen)
    for _ in range(3):
        assert mirror.walk(change) > 0
    mirror.walk()
    assert mirror.rows == live_events(writer)


def test_a_walk_without_changes_repeats_no_more_than_the_last_instant(writer):
    for day in range(1, 6):
        created(writer, f"Jour {day}", f"2025-03-0{day}")
    mirror = Mirror(writer, "/v1/events")
    assert (mirror.walk(), mirror.walk()) == (5, 1)


def test_events_come_in_the_order_of_their_last_change(writer):
    for name in ("un", "deux", "trois"):
        created(writer, name)
    edit(writer, "/v1/events/1", title="un, corrigé")
    delete(writer, "/v1/events/2")
    items = writer.get("/v1/events?sort=updated").json["items"]
    assert [(item["id"], item.get("deleted", False)) for item in items] == [(3, False), (1, False), (2, True)]
    assert [item["updated_at"] for item in items] == sorted(item["updated_at"] for item in items)


def test_a_mirror_with_filters_holds_what_matches_when_it_is_listed(writer):
    created(writer, "Lancement", tags=["espace"])
    created(writer, "Fusée", tags=["espace"])
    created(writer, "Vote", tags=["politique"])
    mirror = Mirror(writer, "/v1/events", "&tag=espace")
    assert (mirror.walk(), list(mirror.rows)) == (2, [1, 2])
    delete(writer, "/v1/events/1")
    mirror.walk()
    assert list(mirror.rows) == [2]


@pytest.mark.parametrize("name", ["ndjson", "csv", "ics", "jsonld", "timelinejs"])
def test_every_format_lists_changes_in_this_order(writer, name):
    for title in ("Alpha", "Beta", "Gamma"):
        created(writer, title)
    edit(writer, "/v1/events/1", places=["Nantes"])
    text = writer.get(f"/v1/events?sort=updated&format={name}").text
    assert text.index("Beta") < text.index("Gamma") < text.index("Alpha")
    page = writer.get(f"/v1/events?sort=updated&format={name}&limit=2")
    assert "Alpha" not in page.text
    rest = writer.get(next_page(page)).text
    assert "Alpha" in rest
    assert "Beta" not in rest


def test_a_cursor_belongs_to_its_order(writer):
    for title in ("Alpha", "Beta"):
        created(writer, title)
    cursor = writer.get("/v1/events?sort=updated&limit=1").json["next_cursor"]
    assert refused_fields(writer.get(f"/v1/events?cursor={cursor}")) == {"cursor"}
