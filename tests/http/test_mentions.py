"""The mentions of an event: the first ones in the event, all of them on pages."""

import json

import pytest

from api.exports import FORMATS
from api.schemas.events import MENTIONS_SHOWN
from api.timeline.deriving import MOST_LABELS

TELLINGS = MENTIONS_SHOWN + 5
MENTIONS = "/v1/events/1/mentions"


def told(client, number, tags=0):
    """One event, as that many articles report it, each with tags of its own."""
    lines = [
        {
            "text": f"Journal {at}. La tour de Bréval s'est effondrée le 3 mars 2024.",
            "language": "fr",
            "tags": [f"tag {at} {tag}" for tag in range(tags)],
        }
        for at in range(number)
    ]
    body = "\n".join(map(json.dumps, lines))
    answer = client.post("/v1/articles/batch", data=body, content_type="application/x-ndjson")
    assert {json.loads(line)["status"] for line in answer.text.splitlines()} == {201}
    (event,) = client.get("/v1/events").json["items"]
    return event


@pytest.fixture
def event(writer):
    return told(writer, TELLINGS)


def test_an_event_holds_its_first_mentions_and_their_number(event):
    assert len(event["mentions"]) == MENTIONS_SHOWN
    assert event["mention_count"] == TELLINGS


def test_the_pages_hold_all_mentions_once_in_order(writer, event):
    page = writer.get(f"{MENTIONS}?limit=10").json
    found = page["items"]
    while page["next_cursor"]:
        page = writer.get(f"{MENTIONS}?limit=10&cursor={page['next_cursor']}").json
        found += page["items"]
    assert found[:MENTIONS_SHOWN] == event["mentions"]
    assert [mention["article_id"] for mention in found] == list(range(1, TELLINGS + 1))


def test_mentions_follow_a_merge(writer, event):
    other = writer.post("/v1/events", json={"title": "Chute de la tour", "edtf": "2024-03-03"}).json["id"]
    writer.post(f"/v1/events/{other}/merge", json={"event_ids": [1]})
    answer = writer.get(f"{MENTIONS}?limit=2")
    assert answer.status_code == 308
    assert answer.headers["Location"] == f"/v1/events/{other}/mentions?limit=2"
    assert len(writer.get(answer.headers["Location"]).json["items"]) == 2


def test_mentions_of_a_deleted_event_are_gone(writer, event):
    writer.delete("/v1/events/1", headers={"If-Match": writer.get("/v1/events/1").headers["ETag"]})
    assert writer.get(MENTIONS).status_code == 410
    assert writer.get("/v1/events/99/mentions").status_code == 404


@pytest.mark.parametrize("name", ["json", *FORMATS])
def test_an_event_that_many_articles_report_stays_small_in_every_format(writer, name):
    event = told(writer, TELLINGS, tags=20)
    assert event["tags"] == [f"tag {at} {tag}" for at in range(10) for tag in range(20)]
    assert len(event["tags"]) == MOST_LABELS
    assert len(writer.get(f"/v1/events?format={name}").data) < 20_000
