"""Changes sent twice under the same ``Idempotency-Key`` are made once."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from api.http.kit import idempotency
from api.storage.models import IdempotencyKey, now
from tests.http.timeline import (
    created,
    ingested,
    matching,
    new_key,
    problem,
    refused_fields,
    titles_of,
)
from tests.timeline.test_writers import at_once

STRIKE = {"title": "Grève des trains", "edtf": "2025-03-11", "tags": ["social"]}


def post(client, path="/v1/events", key="a1", body=STRIKE, **headers):
    return client.post(path, json=body, headers={"Idempotency-Key": key, **headers})


def parts(answer):
    return answer.status_code, answer.data, [answer.headers[name] for name in ("ETag", "Location")]


def test_an_event_sent_again_is_created_once_and_answered_alike(writer):
    first = post(writer)
    path = first.headers["Location"]
    assert first.status_code == 201
    writer.patch(path, json={"title": "Grève annulée"}, headers=matching(writer, path))
    again = post(writer, body=dict(reversed(STRIKE.items())))
    assert parts(again) == parts(first)
    assert again.content_type == first.content_type
    assert titles_of(writer) == ["Grève annulée"]


def test_another_key_or_none_is_another_event(writer):
    ids = [answer.json["id"] for answer in (post(writer), post(writer, key="a2"), created(writer))]
    assert ids == [1, 2, 3]


def test_a_key_is_for_one_request(writer):
    post(writer)
    for path, body in (
        ("/v1/events", {**STRIKE, "edtf": "2025"}),
        ("/v1/events/1/merge", {"event_ids": [1]}),
    ):
        assert refused_fields(post(writer, path, body=body)) == {"Idempotency-Key"}
    assert titles_of(writer) == ["Grève des trains"]


def test_clients_may_choose_the_same_key(writer, database_url):
    other = {"Authorization": f"Bearer {new_key(database_url, 'ana')}"}
    assert [post(writer).json["id"], post(writer, **other).json["id"], post(writer).json["id"]] == [1, 2, 1]


@pytest.mark.parametrize("key", ["", "a b", "é", "a" * 256, "\x7f"])
def test_what_is_no_key_is_refused(writer, key):
    assert "Idempotency-Key" in problem(post(writer, key=key), 400)["detail"]
    assert titles_of(writer) == []


def test_the_longest_key_is_taken(writer):
    assert [post(writer, key='"~' + "a" * 253).json["id"] for _ in range(2)] == [1, 1]


def test_a_refused_change_uses_up_no_key(writer):
    problem(post(writer, body={**STRIKE, "edtf": "2025-02-30"}), 422)
    problem(post(writer, "/v1/events/9/merge", body={"event_ids": [1]}), 404)
    assert post(writer).status_code == 201


def test_an_answer_is_kept_for_a_day(writer, database):
    post(writer)
    for age, event_id in ((timedelta(hours=23), 1), (timedelta(hours=25), 2)):
        with database.write_session() as session:
            session.execute(update(IdempotencyKey).values(created_at=now() - age))
        assert post(writer).json["id"] == event_id


def test_a_client_has_a_limited_number_of_keys(writer, monkeypatch):
    monkeypatch.setattr(idempotency, "MOST_KEPT", 1)
    assert post(writer).status_code == 201
    answer = post(writer, key="a2")
    assert "send changes without" in problem(answer, 503)["detail"]
    assert answer.headers["Retry-After"] == "3600"
    assert post(writer).status_code == 201


def test_requests_that_come_together_make_one_event(writer):
    def send():
        return post(writer.application.test_client(), Authorization=writer.environ_base["HTTP_AUTHORIZATION"])

    answers = at_once(*[send] * 4)
    assert {answer.data for answer in answers} == {answers[0].data}
    assert titles_of(writer) == ["Grève des trains"]


def test_merges_splits_restores_and_reverts_are_made_once_too(writer):
    ingested(writer)
    merge = [post(writer, "/v1/events/1/merge", "b1", {"event_ids": [2, 3]}) for _ in range(2)]
    mention = merge[0].json["mentions"][1]["id"]
    split = [post(writer, "/v1/events/1/split", "b2", {"mention_ids": [mention]}) for _ in range(2)]
    restored = [post(writer, "/v1/events/3/restore", "b3", None) for _ in range(2)]
    match = matching(writer, "/v1/events/3")
    reverted = [post(writer, "/v1/events/3/revert", "b4", {"version": 1}, **match) for _ in range(2)]
    for first, again in (merge, split, restored, reverted):
        assert first.status_code < 300
        assert (again.status_code, again.data) == (first.status_code, first.data)
        assert again.headers["ETag"] == first.headers["ETag"]
