"""Rate limits, counted per process or in a file that workers share."""

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
