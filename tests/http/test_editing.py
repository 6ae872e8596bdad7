"""Events that people create, correct, delete, merge and split."""

import pytest

from tests.http.timeline import (
    CREW,
    MEETING,
    created,
    event_titled,
    ingested,
    matching,
    problem,
    refused_fields,
    titles_of,
)


@pytest.mark.parametrize(
    ("edtf", "start", "end", "precision"),
    [
        ("2025-07-31", "2025-07-31", "2025-07-31", "day"),
        ("2025-11", "2025-11-01", "2025-11-30", "month"),
        ("2022", "2022-01-01", "2022-12-31", "year"),
        ("199X", "1990-01-01", "1999-12-31", "decade"),
        ("18XX", "1800-01-01", "1899-12-31", "century"),
        ("2011/2014", "2011-01-01", "2014-12-31", "interval"),
        ("2022/..", "2022-01-01", None, "interval"),
        ("../2030", None, "2030-12-31", "interval"),
        ("2023-22", "2023-06-01", "2023-08-31", "season"),
        ("2024-33", "2024-01-01", "2024-03-31", "quarter"),
        ("2024-40", "2024-01-01", "2024-06-30", "half"),
    ],
)
def test_edtf_determines_start_end_and_precision(writer, edtf, start, end, precision):
    event = created(writer, edtf=edtf).json
    assert (event["edtf"], event["start"], event["end"], event["precision"]) == (edtf, start, end, precision)


def test_a_hand_made_event_has_no_mentions(writer):
    answer = created(writer, status="planned", actors=["CFDT"], places=["Lyon"], tags=["social"])
    event = answer.json
    assert answer.headers["Location"] == event["links"]["self"]
    assert event["mentions"] == []
    assert [event[name] for name in ("status", "actors", "places", "tags")] == [
        "planned",
        ["CFDT"],
        ["Lyon"],
        ["social"],
    ]
    assert writer.get(answer.headers["Location"]).json == event


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", ""),
        ("title", 3),
        ("title", None),
        ("edtf", "2025-02-30"),
        ("edtf", "2025-13"),
        ("edtf", "2014/2011"),
        ("edtf", "../.."),
        ("edtf", "hier"),
        ("edtf", 2025),
        ("status", "done"),
        ("actors", "CFDT"),
        ("places", [None]),
        ("tags", ["a\nb"]),
        ("time", "31:72"),
        ("time", "24:00"),
        ("time", "9:30"),
        ("time", "09:30\n"),
        ("time", 930),
        ("language", "xx"),
        ("language", None),
        ("id", 7),
    ],
)
def test_a_wrong_field_of_an_event_is_refused_by_name(writer, field, value):
    body = {"title": "Grève", "edtf": "2025", field: value}
    assert refused_fields(writer.post("/v1/events", json=body)) == {field}
    assert titles_of(writer) == []


def test_patching_edtf_moves_start_end_and_precision(writer):
    path = created(writer).headers["Location"]
    event = writer.patch(path, json={"edtf": "2024-33"}, headers=matching(writer, path)).json
    assert [event[name] for name in ("edtf", "start", "end", "precision", "edited")] == [
        "2024-33",
        "2024-01-01",
        "2024-03-31",
        "quarter",
        True,
    ]
    assert titles_of(writer, "from=2024&to=2024") == ["Grève des trains"]
    assert titles_of(writer, "from=2025") == []


def test_patching_sets_title_status_actors_and_places(writer):
    path = created(writer, actors=["CFDT"]).headers["Location"]
    changes = {"title": "Grève annulée", "status": "cancelled", "actors": [], "places": ["Lyon"]}
    event = writer.patch(path, json=changes, headers=matching(writer, path)).json
    assert {name: event[name] for name in changes} == changes


def test_the_language_of_an_event_is_given_or_the_default_and_never_guessed(make_client):
    french, dutch = make_client(), make_client(language="nl")
    war = created(french, "Guerre", "1914-07-28").json
    assert (war["language"], war["display"]) == ("fr", "mardi 28 juillet 1914")
    assert created(dutch, "Guerre").json["language"] == "nl"
    assert created(french, "Brexit", language="en").json["display"] == "Tuesday, March 11, 2025"


def test_patching_sets_tags_time_and_language(writer):
    path = created(writer, tags=["social"]).headers["Location"]
    changes = {"tags": ["rail", "rail"], "time": "19:30", "language": "en"}
    event = writer.patch(path, json=changes, headers=matching(writer, path)).json
    assert (event["tags"], event["time"], event["language"]) == (["rail"], "19:30", "en")
    assert event["display"] == "Tuesday, March 11, 2025"
    assert titles_of(writer, "tag=rail&language=en") == ["Grève des trains"]
    assert titles_of(writer, "tag=social") == []


def test_null_empties_a_field_that_may_be_empty(writer):
    path = created(writer, time="07:00", tags=["a"], actors=["CFDT"], places=["Lyon"]).headers["Location"]
    nothing = dict.fromkeys(("time", "tags", "actors", "places"))
    event = writer.patch(path, json=nothing, headers=matching(writer, path)).json
    assert [event[name] for name in nothing] == [None, [], [], []]
    for name in ("title", "edtf", "status", "language"):
        assert refused_fields(writer.patch(path, json={name: None}, headers={"If-Match": "*"})) == {name}


def test_a_clock_time_leaves_with_its_day(writer):
    path = created(writer, time="07:00").headers["Location"]
    event = writer.patch(path, json={"edtf": "2025-03-12"}, headers=matching(writer, path)).json
    assert event["time"] is None
    changes = {"edtf": "2025-03-13", "time": "08:00"}
    assert writer.patch(path, json=changes, headers=matching(writer, path)).json["time"] == "08:00"


@pytest.mark.parametrize("name", ["start", "end", "date"])
def test_days_set_otherwise_are_answered_with_how_to_set_them(writer, name):
    path = created(writer).headers["Location"]
    body = {name: "2008-11-08", "title": 3}
    errors = problem(writer.patch(path, json=body, headers={"If-Match": "*"}), 422)["errors"]
    assert errors.keys() == {name, "title"}
    assert 'edtf instead, e.g. "2008-11-08"' in errors[name][0]
    assert refused_fields(writer.post("/v1/events", json={**body, "edtf": "2008-11-08"})) == {name, "title"}


def test_a_deleted_event_is_gone(writer):
    path = created(writer).headers["Location"]
    assert writer.delete(path, headers=matching(writer, path)).status_code == 204
    problem(writer.get(path), 410)
    problem(writer.patch(path, json={"title": "A"}, headers={"If-Match": "*"}), 410)
    assert titles_of(writer) == []


def test_merged_events_lead_to_the_survivor(writer):
    first, second = created(writer), created(writer, "Grève à la SNCF")
    paths = [answer.headers["Location"] for answer in (first, second)]
    answer = writer.post(f"{paths[0]}/merge", json={"event_ids": [second.json["id"]]})
    assert (answer.status_code, answer.json["id"]) == (200, first.json["id"])
    moved = writer.get(paths[1])
    assert (moved.status_code, moved.headers["Location"]) == (308, paths[0])
    assert titles_of(writer) == ["Grève des trains"]


def test_merging_a_missing_event_is_refused(writer):
    path = created(writer).headers["Location"]
    assert refused_fields(writer.post(f"{path}/merge", json={"event_ids": [99]})) == {"event_ids"}
    assert refused_fields(writer.post(f"{path}/merge", json={"event_ids": [1]})) == {"event_ids"}
    assert refused_fields(writer.post(f"{path}/merge", json={"event_ids": ["1"]})) == {"event_ids"}
    problem(writer.post("/v1/events/99/merge", json={"event_ids": [1]}), 404)


def test_a_split_takes_mentions_out_again(writer):
    article = ingested(writer)
    meeting, crew = event_titled(article, MEETING), event_titled(article, CREW)
    path = meeting["links"]["self"]
    merged = writer.post(f"{path}/merge", json={"event_ids": [crew["id"]]}).json
    assert {mention["text"] for mention in merged["mentions"]} == {"jeudi", "novembre"}
    mention = next(mention for mention in merged["mentions"] if mention["text"] == "novembre")
    answer = writer.post(f"{path}/split", json={"mention_ids": [mention["id"]]})
    assert (answer.status_code, answer.json["edtf"]) == (201, "2025-11")
    assert [mention["text"] for mention in answer.json["mentions"]] == ["novembre"]
    assert [mention["text"] for mention in writer.get(path).json["mentions"]] == ["jeudi"]


def test_history_records_who_when_before_and_after(writer):
    path = created(writer).headers["Location"]
    writer.patch(path, json={"title": "Grève annulée"}, headers=matching(writer, path))
    writer.delete(path, headers=matching(writer, path))
    changes = writer.get(f"{path}/history").json["items"]
    assert {change["who"] for change in changes} == {"desk"}
    edit = changes[1]
    assert edit["at"].endswith("Z")
    assert (edit["before"]["title"], edit["after"]["title"]) == ("Grève des trains", "Grève annulée")
    assert changes[-1]["after"] is None


def test_a_chain_of_merges_is_told_as_a_change_of_every_event(writer):
    for number in (1, 2, 3):
        created(writer, title=f"Grève {number}")
    writer.post("/v1/events/2/merge", json={"event_ids": [1]})
    merged = writer.get("/v1/events?updated_since=2020-01-01T00:00:00Z").json["items"]
    last = max(event["updated_at"] for event in merged)
    writer.post("/v1/events/3/merge", json={"event_ids": [2]})
    told = writer.get(f"/v1/events?updated_since={last}").json["items"]
    assert [(event["id"], event.get("merged_into")) for event in told] == [(1, 3), (2, 3), (3, None)]
    assert all(event["updated_at"] >= last for event in told)


def test_a_tombstone_whose_mentions_leave_is_told_again(writer):
    path = f"/v1/events/{ingested(writer)['events'][0]['id']}"
    writer.delete(path, headers=matching(writer, path))
    (before,) = tombstones(writer)
    writer.delete("/v1/articles/1", headers=matching(writer, "/v1/articles/1"))
    now = next(event for event in tombstones(writer) if event["id"] == before["id"])
    assert (len(before["mentions"]), now["mentions"]) == (1, [])
    assert now["updated_at"] > before["updated_at"]


def tombstones(client):
    changed = client.get("/v1/events?updated_since=2020-01-01T00:00:00Z").json["items"]
    return [event for event in changed if event.get("deleted")]
