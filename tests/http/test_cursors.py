"""Pages of a collection: complete, without duplicates, stable while rows come and go."""

import json
from base64 import urlsafe_b64encode
from hashlib import blake2b
from itertools import pairwise

import pytest
from requests.utils import parse_header_links

from api.http.kit.cursors import MOST_BYTES, cursor_of
from tests.http.timeline import created, matching, refused_fields, titles_of


def pages(client, question, limit=3):
    """Pages of titles; each is requested through the Link header of the page before."""
    path = f"/v1/events?limit={limit}&{question}"
    while path:
        answer = client.get(path)
        yield [event["title"] for event in answer.json["items"]]
        path = links(answer).get("next")
        assert (path is None) == (answer.json["next_cursor"] is None)


def links(answer):
    """The addresses in the Link header by relation."""
    return {each["rel"]: each["url"] for each in parse_header_links(answer.headers.get("Link", ""))}


@pytest.mark.parametrize("question", ["sort=start", "sort=-start", "from=1900&to=2030", "q=de"])
def test_pages_linked_by_link_headers_hold_each_event_once(reader, question):
    assert [title for page in pages(reader, question) for title in page] == titles_of(reader, question)


@pytest.mark.parametrize(
    "question",
    ["", "sort=-start", "sort=updated", "from=1900&to=2030", "q=de", "tag=espace&tag=météo", "format=ndjson"],
)
@pytest.mark.parametrize("limit", [1, 3, 4])
def test_previous_pages_hold_what_came_before_in_the_same_order(reader, question, limit):
    path, forward = f"/v1/events?limit={limit}&{question}", []
    while path:
        forward.append(reader.get(path, buffered=True))
        path = links(forward[-1]).get("next")
    path, backward = links(forward[-1]).get("prev"), []
    while path:
        backward.append(reader.get(path, buffered=True))
        path = links(backward[-1]).get("prev")
    before = [event for answer in forward[:-1] for event in events_of(answer)]
    assert [event for answer in backward[::-1] for event in events_of(answer)] == before
    assert all(len(events_of(answer)) == limit for answer in backward)
    for answer in backward:
        assert links(answer).keys() >= {"next", "first"}


@pytest.mark.parametrize("question", ["", "sort=id", "sort=updated", "include=text&count=true"])
def test_previous_pages_of_articles_hold_what_came_before(writer, question):
    for number in range(7):
        article = {"text": f"Le pont n° {number} a ouvert mardi.", "language": "fr"}
        published = {"published_at": f"2025-03-0{number % 3 + 1}"} if number else {}
        assert writer.post("/v1/articles", json=article | published).status_code == 201
    path, forward = f"/v1/articles?limit=2&{question}", []
    while path:
        forward.append(writer.get(path))
        path = links(forward[-1]).get("next")
    assert len(forward) == 4
    for earlier, later in pairwise(forward):
        assert writer.get(links(later)["prev"]).json == earlier.json
        assert writer.get(links(later)["first"]).json == forward[0].json


def events_of(answer):
    if answer.mimetype == "application/x-ndjson":
        return [json.loads(line) for line in answer.text.splitlines()]
    return answer.json["items"]


def test_the_first_page_has_no_page_before_it(reader):
    first = reader.get("/v1/events?limit=3&status=occurred&fields=id")
    assert links(first).keys() == {"next"}
    second = reader.get(links(first)["next"])
    assert links(second).keys() >= {"prev", "first"}
    assert links(second)["first"] == "/v1/events?limit=3&status=occurred&fields=id"
    assert reader.get(links(second)["first"]).json == first.json
    again = reader.get(links(second)["prev"])
    assert again.json["items"] == first.json["items"]
    assert again.json["next_cursor"] == first.json["next_cursor"]
    assert links(again).keys() == {"next", "first"}
    assert "Link" not in reader.get("/v1/events?limit=200").headers


def test_a_previous_page_is_stable_while_rows_come_and_go(writer):
    events = [created(writer, f"Jour {day}", f"2025-03-0{day}") for day in range(1, 7)]
    second = writer.get(links(writer.get("/v1/events?limit=3"))["next"])
    path = events[1].headers["Location"]
    writer.delete(path, headers=matching(writer, path))
    created(writer, "Avant", "2025-02-28")
    previous = writer.get(links(second)["prev"])
    assert [event["title"] for event in previous.json["items"]] == ["Avant", "Jour 1", "Jour 3"]
    assert links(previous).keys() == {"next", "first"}


def test_the_first_page_is_shown_if_all_before_is_gone(writer):
    events = [created(writer, f"Jour {day}", f"2025-03-0{day}") for day in range(1, 4)]
    second = writer.get(links(writer.get("/v1/events?limit=1"))["next"])
    path = events[0].headers["Location"]
    writer.delete(path, headers=matching(writer, path))
    shown = writer.get(links(second)["prev"])
    assert [event["title"] for event in shown.json["items"]] == ["Jour 2"]
    assert links(shown).keys() == {"next"}


def test_a_cursor_that_leads_backwards_is_refused_where_nothing_does(reader):
    question = "mentions of event 1 "
    cursor = cursor_of((1, 1), question, backwards=True)
    assert reader.get(f"/v1/events/1/mentions?cursor={cursor_of((1, 1), question)}").status_code == 200
    assert refused_fields(reader.get(f"/v1/events/1/mentions?cursor={cursor}")) == {"cursor"}


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
    [
        b"",
        b"<",
        b"<<1,2",
        b"1<,2",
        b"1",
        b"1,",
        b"1,2,3",
        b"a,b",
        b"1_0,2",
        b"99999999,1",
        b"-99999999,1",
        b"9" * 40 + b",1",
    ],
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
