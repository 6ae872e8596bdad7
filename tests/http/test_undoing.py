"""Restoring events, going back to a version, and what the history says about it."""

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


@pytest.fixture
def path(writer):
    return created(writer, tags=["social"]).headers["Location"]


def history(client, path):
    return client.get(f"{path}/history").json["items"]


def corrected(client, path, **changes):
    answer = client.patch(path, json=changes, headers=matching(client, path))
    assert answer.status_code == 200, answer.text
    return answer.json


def reverted(client, path, version):
    return client.post(f"{path}/revert", json={"version": version}, headers=matching(client, path))


def test_a_deleted_event_is_restored(writer, path):
    before = writer.get(path).json
    writer.delete(path, headers=matching(writer, path))
    answer = writer.post(f"{path}/restore")
    assert (answer.status_code, answer.headers["ETag"]) == (200, writer.get(path).headers["ETag"])
    assert answer.json == writer.get(path).json
    assert answer.json | {"updated_at": ""} == before | {"updated_at": ""}
    assert titles_of(writer, "tag=social") == ["Grève des trains"]


def test_a_merged_event_is_restored_with_its_mentions(writer):
    article = ingested(writer)
    meeting, crew = event_titled(article, MEETING), event_titled(article, CREW)
    corrected(writer, crew["links"]["self"], title="Décollage")
    path, other = meeting["links"]["self"], crew["links"]["self"]
    merged = writer.post(f"{path}/merge", json={"event_ids": [crew["id"]]}).json
    assert (merged["title"], merged["edited"], len(merged["mentions"])) == ("Décollage", True, 2)
    restored = writer.post(f"{other}/restore").json
    assert (restored["title"], restored["mentions"]) == ("Décollage", crew["mentions"])
    assert restored["edtf"] == crew["edtf"]
    now = writer.get(path).json
    assert {name: now[name] for name in meeting if name != "updated_at"} == {
        name: value for name, value in meeting.items() if name != "updated_at"
    }


def test_a_title_can_be_chosen_with_a_merge(writer, path):
    created(writer, "Grève à la SNCF")
    body = {"event_ids": [2], "title": "Grève nationale"}
    assert writer.post(f"{path}/merge", json=body).json["title"] == "Grève nationale"
    for title in ("", 3, None, "a\nb"):
        assert refused_fields(writer.post(f"{path}/merge", json={**body, "title": title})) == {"title"}


def test_what_cannot_be_restored_is_refused(writer, path):
    problem(writer.post(f"{path}/restore"), 409)
    problem(writer.post("/v1/events/99/restore"), 404)
    writer.delete(path, headers=matching(writer, path))
    problem(writer.post(f"{path}/restore", headers={"If-Match": '"e1"'}), 412)
    assert writer.post(f"{path}/restore", headers={"If-Match": '"e2"'}).status_code == 200


def test_a_version_comes_back_as_a_new_one(writer, path):
    first = writer.get(path).json
    corrected(writer, path, title="Grève annulée", edtf="2025-04", status="cancelled", tags=None)
    answer = reverted(writer, path, 1)
    assert (answer.status_code, answer.headers["ETag"]) == (200, '"e3"')
    assert answer.json | {"updated_at": ""} == first | {"updated_at": ""}
    assert titles_of(writer, "from=2025-03-11&to=2025-03-11&tag=social") == ["Grève des trains"]
    assert reverted(writer, path, 2).json["title"] == "Grève annulée"


def test_a_revert_names_the_state_that_it_changes(writer, path):
    corrected(writer, path, title="Grève annulée")
    problem(writer.post(f"{path}/revert", json={"version": 1}), 428)
    problem(writer.post(f"{path}/revert", json={"version": 1}, headers={"If-Match": '"e1"'}), 412)
    for version in (0, 3, -1, "1", 1.5, True, None, 10**20):
        assert refused_fields(reverted(writer, path, version)) == {"version"}
    writer.delete(path, headers=matching(writer, path))
    problem(writer.post(f"{path}/revert", json={"version": 1}, headers={"If-Match": "*"}), 410)


def test_the_history_says_which_fields_changed_in_which_version(writer, path):
    created(writer, "Grève à la SNCF")
    corrected(writer, path, edtf="2025-04", status="cancelled")
    writer.post(f"{path}/merge", json={"event_ids": [2]})
    writer.post("/v1/events/2/restore")
    reverted(writer, path, 1)
    writer.delete(path, headers=matching(writer, path))
    writer.post(f"{path}/restore")
    told = [(each["version"], each["action"], each["changed"], each["why"]) for each in history(writer, path)]
    assert told == [
        (1, "created", ["title", "edtf", "status", "language", "actors", "places", "tags"], None),
        (2, "edited", ["edtf", "status"], None),
        (3, "merged", [], None),
        (4, "split", [], None),
        (5, "reverted", ["edtf", "status"], None),
        (6, "deleted", ["deleted"], None),
        (7, "restored", ["deleted"], None),
    ]
    other = [(each["version"], each["action"], each["changed"]) for each in history(writer, "/v1/events/2")]
    assert other[1:] == [(2, "merged", ["merged_into"]), (3, "restored", ["merged_into"])]
