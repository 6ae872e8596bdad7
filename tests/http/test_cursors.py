"""Pages of a collection: complete, without duplicates, stable while rows come and go."""

import json
from base64 import urlsafe_b64encode
from hashlib import blake2b

import pytest

from api.http.kit.cursors import MOST_BYTES
from tests.http.timeline import created, matching, refused_fields, titles_of


def pages(client, question, limit=3):
    """Pages of titles; each is requested through the Link header of the page before."""
    path = f"/v1/events?limit={limit}&{question}"
    while path:
        answer = client.get(path)
        yield [event["title"] for event in answer.json["items"]]
        link = answer.headers.get("Link")
        assert (link is None) == (answer.json["next_cursor"] is None)
        assert link is None or link.endswith('>; rel="next"')
        path = link and link[1:].partition(">")[0]


@pytest.mark.parametrize("question", ["sort=start", "sort=-start", "from=1900&to=2030", "q=de"])
def test_pages_linked_by_link_headers_hold_each_event_once(reader, question):
    assert [title for page in pages(reader, question) for title in page] == titles_of(reader, question)


def test_the_default_page_holds_50_and_the_longest_200(writer):
    lines = [json.dumps({"text": f"Le pont n° {n} a ouvert en {1700 + n}."}) for n in range(60)]
    batch = writer.post("/v1/articles/batch", data="\n".join(lines), content_type="application/x-ndjson")
    assert len(batch.text.splitlines()) == 60
    assert len(writer.get("/v1/events").json["items"]) == 50
    whole = writer.get("/v1/events?limit=200").json
    assert (len(whole["items"]), whole["next_cursor"]) == (60, None)


def test_a_cursor_is_stable_while_rows_come_and_go(writer):
    events = [created(writer, f"Jour {day}", f"2025-03-0{day}") for day in range(1, 7)]
    cursor = writer.get("/v1/events?limit=3").json["next_cursor"]
    for gone in (events[1], events[2]):
        path = gone.headers["Location"]
        writer.delete(path, headers=matching(writer, path))
    created(writer, "Avant", "2025-02-28")
    created(writer, "Après", "2025-03-05")
    assert titles_of(writer, f"limit=3&cursor={cursor}") == ["Jour 4", "Jour 5", "Après"]


def test_a_cursor_of_other_filters_is_refused(reader):
    cursor = reader.get("/v1/events?limit=1").json["next_cursor"]
    assert refused_fields(reader.get(f"/v1/events?status=planned&cursor={cursor}")) == {"cursor"}
    assert refused_fields(reader.get(f"/v1/articles?cursor={cursor}")) == {"cursor"}


@pytest.mark.parametrize("position", [0, 5, -1])
def test_a_cursor_that_was_altered_is_refused(reader, position):
    cursor = list(reader.get("/v1/events?limit=1").json["next_cursor"])
    cursor[position] = "A" if cursor[position] != "A" else "Q"
    assert refused_fields(reader.get(f"/v1/events?cursor={''.join(cursor)}")) == {"cursor"}


@pytest.mark.parametrize("cursor", ["x", "AAAA", "%00", "..%2F..", "A" * 600, "%F0%9F%9A%80"])
def test_text_that_is_no_cursor_is_refused(reader, cursor):
    assert refused_fields(reader.get(f"/v1/events?cursor={cursor}")) == {"cursor"}


@pytest.mark.parametrize(
    "position",
    [b"", b"1", b"1,", b"1,2,3", b"a,b", b"1_0,2", b"99999999,1", b"-99999999,1", b"9" * 40 + b",1"],
)
@pytest.mark.parametrize(
    ("path", "question"),
    [
        ("/v1/events", "events "),
        ("/v1/articles", "articles "),
        ("/v1/articles/1/events", "events of article 1"),
        ("/v1/events/1/history", "history 1"),
    ],
)
def test_a_forged_cursor_never_breaks_a_page(reader, path, question, position):
    digest = blake2b(question.encode() + b"\0" + position, digest_size=6).digest()
    cursor = urlsafe_b64encode(digest + position).rstrip(b"=").decode()
    assert reader.get(f"{path}?cursor={cursor}").status_code in (200, 422)
    if position not in (b"99999999,1", b"-99999999,1") or path == "/v1/events":
        assert refused_fields(reader.get(f"{path}?cursor={cursor}")) == {"cursor"}


NUMBER = 140
MANY_NAMES = [f"{number} {'漢' * 190}" for number in range(50)]
LARGE = {"actors": MANY_NAMES, "places": MANY_NAMES}


def test_pages_of_large_events_end_early_and_lead_on(writer):
    text = " ".join(f"Le pont a rouvert en {1800 + number}." for number in range(NUMBER))
    article = writer.post("/v1/articles", json={"text": text, "language": "fr"}).json
    for event in article["events"]:
        path = event["links"]["self"]
        assert writer.patch(path, json=LARGE, headers={"If-Match": "*"}).status_code == 200
    again = writer.post("/v1/articles", json={"text": text, "language": "fr"})
    assert len(again.data) <= 1.1 * MOST_BYTES
    assert len(again.json["events"]) < again.json["event_count"] == NUMBER
    for path in ("/v1/events?limit=200", f"{article['links']['events']}?limit=200"):
        first = writer.get(path)
        assert len(first.data) <= 1.1 * MOST_BYTES
        second = writer.get(f"{path}&cursor={first.json['next_cursor']}")
        items = [*first.json["items"], *second.json["items"]]
        assert [event["id"] for event in items] == [event["id"] for event in article["events"]]
        assert second.json["next_cursor"] is None
