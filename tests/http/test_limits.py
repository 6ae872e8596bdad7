"""Rate limits, counted per process or in a file that workers share."""

import re

from tests.http.timeline import ARTICLE, problem


def test_writes_and_extractions_are_limited(make_client):
    client = make_client(ratelimit_enabled=True, ratelimit_writes="1/hour", ratelimit_extractions="1/hour")
    for path, body in (("/v1/events", {"title": "Grève", "edtf": "2025"}), ("/v1/extractions", ARTICLE)):
        assert client.post(path, json=body).status_code < 300
        answer = client.post(path, json=body)
        problem(answer, 429)
        assert 0 < int(answer.headers["Retry-After"]) <= 3600
    assert client.get("/v1/events").status_code == 200


def test_workers_count_together(make_client, tmp_path):
    limited = {"ratelimit_enabled": True, "ratelimit_extractions": "1/hour"}
    storage = f"sqlite-counts://{tmp_path / 'limits.db'}"
    workers = [make_client(ratelimit_storage=storage, **limited) for _ in range(2)]
    assert [each.post("/v1/extractions", json=ARTICLE).status_code for each in workers] == [200, 429]


def test_wrong_keys_are_limited_by_address_and_right_ones_are_not(make_client):
    client = make_client(ratelimit_enabled=True, ratelimit_wrong_keys="2/hour")
    body = {"title": "Grève", "edtf": "2025"}
    wrong = {"headers": {"Authorization": "Bearer wrong"}}
    statuses = [client.post("/v1/events", json=body, **wrong).status_code for _ in range(3)]
    assert statuses == [401, 401, 429]
    assert client.post("/v1/events", json=body).status_code == 201
    elsewhere = {"REMOTE_ADDR": "192.0.2.7"}
    assert client.post("/v1/events", json=body, environ_overrides=elsewhere, **wrong).status_code == 401


def test_the_bytes_of_a_client_are_limited(make_client):
    client = make_client(ratelimit_enabled=True, ratelimit_bytes="1000/hour")
    texts = ["Il part vendredi. " * times for times in (10, 100, 1)]
    answers = [client.post("/v1/extractions", json={**ARTICLE, "text": text}) for text in texts]
    assert [answer.status_code for answer in answers] == [200, 429, 200]
    policies = '"extractions";q=1200;w=60, "bytes";q=1000;w=3600;qu="content-bytes"'
    assert [answer.headers["RateLimit-Policy"] for answer in answers] == [policies] * 3
    assert re.fullmatch(r'"extractions";r=1198, "bytes";r=[1-9]\d*;t=\d+', answers[1].headers["RateLimit"])


def test_every_limited_answer_says_what_is_left(make_client):
    limits = {"ratelimit_writes": "5/hour;100/day", "ratelimit_bytes": "1000/hour"}
    client = make_client(ratelimit_enabled=True, **limits)
    event = {"title": "Grève", "edtf": "2025"}
    sent = [{"json": event}, {"json": {**event, "edtf": "never"}}, {"data": b"{"}, {"json": {}}]
    answers = [client.post("/v1/events", **each) for each in sent]
    assert [answer.status_code for answer in answers] == [201, 422, 415, 422]
    told = [re.findall(r'"(.*?)";r=(\d+)', answer.headers["RateLimit"]) for answer in answers]
    assert [limits[0] for limits in told] == [("writes-3600", str(left)) for left in (4, 3, 2, 1)]
    assert {name for limits in told for name, _ in limits} == {"writes-3600", "writes-86400", "bytes"}
    assert "RateLimit" not in client.get("/v1/events").headers


def test_a_service_without_limits_tells_of_none(make_client):
    client = make_client(open_writes=True, ratelimit_enabled=False)
    answer = client.post("/v1/extractions", json={"text": "Le pont ouvre en mai."})
    assert answer.status_code == 200
    assert "RateLimit" not in answer.headers
    assert "RateLimit-Policy" not in answer.headers


def test_a_text_longer_than_the_limit_goes_alone(make_client):
    client = make_client(ratelimit_enabled=True, ratelimit_bytes="100/hour")
    text = "Il part vendredi. " * 10
    assert [client.post("/v1/extractions", json={"text": text}).status_code for _ in range(2)] == [200, 429]
