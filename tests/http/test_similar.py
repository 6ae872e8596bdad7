"""Events that may be the same: listed, confirmed and kept apart."""

import json

import pytest

from api.timeline.similar import NEARLY_SURE
from tests.http.timeline import created, etag, ingested, matching, problem, refused_fields

FIRST = (
    "Luc Vanel was suspended by Yorkshire on 15 January 2025. "
    "A panel in London questioned Luc Vanel on 22 January 2025. "
    "The Yorkshire club flew to Toulon on 22 January 2025."
)
SECOND = (
    "Yorkshire suspended Luc Vanel on 15 January 2025. The session of 22 January 2025 lasted three hours."
)
PANEL, FLIGHT, SESSION = 2, 3, 4
LIST = "/v1/events/similar"


@pytest.fixture
def told(writer):
    """A client of a timeline in which the session of an article may be either of two events of another."""
    ingested(writer, text=FIRST, title="Vanel suspended", published_at="2025-01-23", url=None, tags=[])
    ingested(writer, text=SECOND, title="Vanel waits", published_at="2025-01-24", url=None, tags=[])
    return writer


def pairs(client, query=""):
    answer = client.get(f"{LIST}{query}")
    assert answer.status_code == 200, answer.text
    return {tuple(event["id"] for event in item["events"]) for item in answer.json["items"]}


def similar(client, event_id, query=""):
    answer = client.get(f"/v1/events/{event_id}/similar{query}")
    assert answer.status_code == 200, answer.text
    return [item["event"]["id"] for item in answer.json["items"]]


def merged(client, event_id, *others):
    assert client.post(f"/v1/events/{event_id}/merge", json={"event_ids": others}).status_code == 200


def kept_apart(client, event_id, other_id):
    return client.delete(f"/v1/events/{event_id}/similar/{other_id}")


def patched(client, path, **changes):
    body, headers = json.dumps(changes), matching(client, path)
    return client.patch(path, data=body, content_type="application/merge-patch+json", headers=headers)


def test_what_may_be_the_same_is_listed_with_score_and_reasons(told):
    items = told.get(LIST).json["items"]
    assert pairs(told) == {(PANEL, SESSION), (FLIGHT, SESSION)}
    assert [item.keys() for item in items] == [{"events", "score", "reasons"}] * 2
    assert items[0]["events"][1] == told.get(f"/v1/events/{SESSION}").json
    assert 0 < items[1]["score"] <= items[0]["score"] < 1
    assert items[0]["reasons"][:2] == ["same story", "same day"]


def test_an_event_has_those_that_may_be_the_same(told):
    answer = told.get(f"/v1/events/{SESSION}/similar").json
    assert answer["next_cursor"] is None
    assert similar(told, SESSION) == [PANEL, FLIGHT]
    assert similar(told, PANEL) == [SESSION]
    assert [item.keys() for item in answer["items"]] == [{"event", "score", "reasons"}] * 2
    assert answer["items"][0]["event"] == told.get(f"/v1/events/{PANEL}").json
    assert answer["items"][0]["reasons"] == ["same story", "same day"]


def test_an_article_that_tells_two_events_tells_them_apart(told):
    assert FLIGHT not in similar(told, PANEL)


def test_a_list_may_be_shorter(told):
    assert similar(told, SESSION, "?limit=1") == [PANEL]


def test_pages_of_pairs_lead_on(told):
    first = told.get(f"{LIST}?limit=1")
    assert 'rel="next"' in first.headers["Link"]
    second = told.get(f"{LIST}?limit=1&cursor={first.json['next_cursor']}")
    assert [*first.json["items"], *second.json["items"]] == told.get(LIST).json["items"]
    assert second.json["next_cursor"] is None


@pytest.mark.parametrize(
    ("path", "field"),
    [
        (f"{LIST}?limit=0", "limit"),
        (f"{LIST}?limit=201", "limit"),
        (f"{LIST}?cursor=abc", "cursor"),
        (f"{LIST}?story=1", "story"),
        ("/v1/events/1/similar?limit=21", "limit"),
        ("/v1/events/1/similar?cursor=abc", "cursor"),
    ],
)
def test_wrong_parameters_are_refused(reader, path, field):
    assert refused_fields(reader.get(path)) == {field}


@pytest.mark.parametrize("path", [LIST, f"/v1/events/{SESSION}/similar"])
def test_a_list_that_has_not_changed_is_not_sent_again(told, path):
    known = etag(told, path)
    assert told.get(path, headers={"If-None-Match": known}).status_code == 304
    assert told.head(path).headers["ETag"] == known
    kept_apart(told, PANEL, SESSION)
    assert told.get(path, headers={"If-None-Match": known}).status_code == 200


def test_a_timeline_may_have_no_such_pair(reader):
    assert reader.get(LIST).json == {"items": [], "next_cursor": None}


def test_there_may_be_no_such_event(writer):
    problem(writer.get("/v1/events/999/similar"), 404)
    problem(kept_apart(writer, 999, 1), 404)


def test_a_deleted_event_is_like_no_other(told):
    path = f"/v1/events/{PANEL}"
    told.delete(path, headers=matching(told, path))
    problem(told.get(f"{path}/similar"), 410)
    problem(kept_apart(told, SESSION, PANEL), 410)
    assert pairs(told) == {(FLIGHT, SESSION)}
    assert similar(told, SESSION) == [FLIGHT]


def test_a_merge_confirms_a_pair_and_leaves_its_survivor_the_others(told):
    merged(told, PANEL, SESSION)
    answer = told.get(f"/v1/events/{SESSION}/similar?limit=5")
    assert (answer.status_code, answer.headers["Location"]) == (308, f"/v1/events/{PANEL}/similar?limit=5")
    assert pairs(told) == {(PANEL, FLIGHT)}
    problem(kept_apart(told, SESSION, PANEL), 409)


def test_a_person_keeps_two_events_apart(told):
    assert kept_apart(told, SESSION, PANEL).status_code == 204
    assert kept_apart(told, PANEL, SESSION).status_code == 204
    assert pairs(told) == {(FLIGHT, SESSION)}
    assert similar(told, SESSION) == [FLIGHT]


def test_nothing_is_kept_apart_from_itself(told):
    problem(kept_apart(told, PANEL, PANEL), 404)


def test_what_is_kept_apart_stays_so_when_its_article_is_read_again(told):
    kept_apart(told, SESSION, PANEL)
    patched(told, "/v1/articles/2", text=f"{SECOND} Then everybody left.")
    patched(told, "/v1/articles/2", title="Vanel still waits")
    assert pairs(told) == {(FLIGHT, SESSION)}


def test_what_is_kept_apart_from_an_event_is_so_from_its_survivor(told):
    kept_apart(told, SESSION, PANEL)
    by_hand = created(told, "Hearing", "2025-01-22").json["id"]
    merged(told, by_hand, SESSION)
    assert pairs(told) == {(FLIGHT, by_hand)}
    assert PANEL not in similar(told, by_hand)


def test_a_merge_that_is_undone_keeps_both_apart(told):
    merged(told, PANEL, SESSION)
    told.post(f"/v1/events/{SESSION}/restore")
    assert (PANEL, SESSION) not in pairs(told)
    assert PANEL not in similar(told, SESSION)


def test_a_split_keeps_both_apart(told):
    merged(told, PANEL, SESSION)
    moved = next(each for each in told.get(f"/v1/events/{PANEL}").json["mentions"] if each["article_id"] == 2)
    new = told.post(f"/v1/events/{PANEL}/split", json={"mention_ids": [moved["id"]]}).json["id"]
    assert PANEL not in similar(told, new)


def test_a_pair_leaves_the_list_when_the_days_of_one_are_corrected(told):
    patched(told, f"/v1/events/{FLIGHT}", edtf="2025-01-23")
    assert pairs(told) == {(PANEL, SESSION)}
    assert similar(told, SESSION) == [PANEL]


def test_an_event_made_by_hand_is_compared_with_those_of_its_day(told):
    facts = {"title": "Panel in London questioned Luc Vanel", "edtf": "2025-01-22", "language": "en"}
    by_hand = created(told, **facts).json["id"]
    first = told.get(f"/v1/events/{by_hand}/similar").json["items"][0]
    assert first["event"]["id"] == PANEL
    assert first["reasons"][0] == "same day"


def test_two_events_made_by_hand_may_be_the_same(writer):
    one, other = (created(writer, "Grève des trains à Nancy", places=["Nancy"]).json["id"] for _ in range(2))
    (found,) = writer.get(f"/v1/events/{one}/similar").json["items"]
    assert (found["event"]["id"], found["score"]) == (other, NEARLY_SURE)
    assert found["reasons"] == ["days that agree", "nearly the same words"]


def test_only_a_key_that_may_write_keeps_events_apart(told, stranger):
    problem(kept_apart(stranger, PANEL, SESSION), 401)
