"""Batches: an answer for each line; a bad line does not affect the others."""

import json

from tests.http.timeline import ARTICLE, problem


def test_a_batch_answers_each_line_and_a_bad_one_does_not_affect_the_others(writer):
    lines = [
        json.dumps(ARTICLE),
        "{not json",
        json.dumps({"text": "Le pont a rouvert mardi.", "published_at": "2025-02-30"}),
        "",
        "[]",
        json.dumps(ARTICLE),
        json.dumps({"text": "Le pont a rouvert mardi.", "published_at": "2025-03-12"}),
    ]
    answer = writer.post("/v1/articles/batch", data="\n".join(lines), content_type="application/x-ndjson")
    assert answer.mimetype == "application/x-ndjson"
    answers = [json.loads(line) for line in answer.text.splitlines()]
    assert [(each["line"], each["status"]) for each in answers] == [
        (1, 201),
        (2, 400),
        (3, 422),
        (5, 422),
        (6, 200),
        (7, 201),
    ]
    assert answers[0]["id"] == answers[4]["id"]
    assert set(answers[2]["problem"]["errors"]) == {"published_at"}
    assert {"type", "title", "status", "detail"} <= answers[1]["problem"].keys()
    assert len(writer.get("/v1/articles").json["items"]) == 2


def test_a_batch_is_ndjson(writer):
    problem(writer.post("/v1/articles/batch", json=ARTICLE), 415)
