"""What a running service says of itself: its metrics, with several processes and without any space left."""

import json

import psutil
import pytest
import requests
from prometheus_client.parser import text_string_to_metric_families

from tests.server.conftest import eventually, is_up, running

ARTICLE = {"text": "Le maire a inauguré le pont mardi.", "published_at": "2025-03-13"}


def metrics_of(service):
    """The samples of /metrics by name and labels."""
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(service.get("/metrics").text)
        for sample in family.samples
    }


def statuses_of_batch(service):
    """The status of each line of a small batch."""
    lines = "\n".join([json.dumps(ARTICLE)] * 2)
    headers = {"Content-Type": "application/x-ndjson"}
    answer = service.post("/v1/articles/batch", data=lines, headers=headers)
    return [json.loads(line)["status"] for line in answer.text.splitlines()]


def all_up(service):
    """The metrics, if all processes run."""
    found = metrics_of(service)
    return found if all(up for key, up in found.items() if key[0] == "timeline_process_up") else None


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    """A service with two processes that answer and two that work."""
    with running(
        tmp_path_factory.mktemp("pair"), TIMELINE_WORKERS="2", TIMELINE_WORK_PROCESSES="2"
    ) as service:
        yield service


def test_processes_count_together(pair):
    before = metrics_of(pair)
    for number in range(12):
        assert requests.get(f"{pair.url}/v1/events", timeout=30).ok
        article = {**ARTICLE, "text": f"Le maire {number} a inauguré le pont mardi."}
        assert requests.post(f"{pair.url}/v1/articles", json=article, timeout=60).status_code == 201
    after = metrics_of(pair)

    def grown(*key):
        return after[key] - before.get(key, 0)

    assert grown("timeline_requests_total", "GET", "/v1/events", "200") == 12
    assert grown("timeline_requests_total", "POST", "/v1/articles", "201") == 12
    assert grown("timeline_rows_stored_total", "articles") == 12
    assert grown("timeline_extraction_seconds_count") == 12


def test_counts_outlive_the_process_that_counted_and_what_it_held_open_does_not(pair):
    assert pair.post("/v1/articles", json=ARTICLE).ok
    before = metrics_of(pair)
    for process in pair.processes():
        process.kill()
    eventually(lambda: is_up(pair) and pair.post("/v1/articles", json=ARTICLE).ok)
    after = eventually(lambda: all_up(pair))
    names = {key[1] for key in after if key[0] == "timeline_process_up"}
    for name in names:
        assert after["timeline_process_restarts_total", name] == 1
    for key, count in before.items():
        if key[0].endswith(("_total", "_count", "_sum", "_bucket")):
            assert after[key] >= count


def test_nothing_dies_when_no_file_can_grow(tmp_path):
    """As on a full disk that holds the database, the temporary files and the log, until there is space."""
    with running(tmp_path, TIMELINE_RATELIMIT_ENABLED="1") as service:
        processes = [psutil.Process(service.process.pid), *service.processes()]
        for process in processes:
            process.rlimit(psutil.RLIMIT_FSIZE, (0, psutil.RLIM_INFINITY))
        for path in ("/v1/events", "/v1/articles", "/v1/events/histogram?interval=year", "/v1/none"):
            assert service.get(path).status_code in (200, 404)
        assert service.post("/v1/extractions", json=ARTICLE).ok
        assert service.post("/v1/articles", json=ARTICLE).status_code == 503
        assert metrics_of(service)["timeline_requests_total", "GET", "/v1/articles", "200"] == 1
        assert statuses_of_batch(service) == [503, 503]
        for process in processes:
            process.rlimit(psutil.RLIMIT_FSIZE, (psutil.RLIM_INFINITY, psutil.RLIM_INFINITY))
        assert service.post("/v1/articles", json=ARTICLE).status_code == 201
        assert all(process.is_running() for process in processes)
        assert service.processes() == processes[1:]
