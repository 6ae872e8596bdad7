"""What a running service says of itself: its metrics, with several processes and without any space left."""

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import psutil
import pytest
import requests
from prometheus_client.parser import text_string_to_metric_families

from api.metrics import table
from tests.server.conftest import eventually, is_up, running

OPERATIONS = Path(__file__).parents[2] / "OPERATIONS.md"
LAST_STARTED = "occupancy"
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
    """The metrics, if all processes run; until the last one is started, some are not among them."""
    found = metrics_of(service)
    up = {key[1]: value for key, value in found.items() if key[0] == "timeline_process_up"}
    return found if LAST_STARTED in up and all(up.values()) else None


def counted_by(service):
    """The names and types of the metrics that have been counted at least once."""
    return {
        (family.name + "_total" * (family.type == "counter"), family.type)
        for family in text_string_to_metric_families(service.get("/metrics").text)
        if family.samples
    }


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
    last = ("timeline_requests_total", "POST", "/v1/articles", "201")

    def with_the_last():
        """The metrics; a request is counted once its answer is sent, and the next may be quicker."""
        found = metrics_of(pair)
        return found if found.get(last, 0) - before.get(last, 0) >= 12 else None

    after = eventually(with_the_last)

    def grown(*key):
        return after[key] - before.get(key, 0)

    assert grown("timeline_requests_total", "GET", "/v1/events", "200") == 12
    assert grown(*last) == 12
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
        eventually(lambda: all_up(service))
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


def test_no_client_can_make_up_labels(pair):
    for method in ("PROPFIND", "MKCOL"):
        assert requests.request(method, f"{pair.url}/v1/events", timeout=30).status_code == 405
    for path in ("/made-up/one", "/made-up/two"):
        assert pair.get(path).status_code == 404
    counted = pair.get("/metrics").text
    assert 'method="other"' in counted
    assert 'route="unknown"' in counted
    assert "PROPFIND" not in counted
    assert "made-up" not in counted


def test_bytes_refusals_and_unfinished_requests_are_counted(pair):
    before = metrics_of(pair)
    headers = {"Content-Type": "application/json", "Accept-Encoding": "identity"}
    read = pair.get("/v1/events", headers=headers)
    assert pair.post("/v1/extractions", data=" " * 3_000_000, headers=headers).status_code == 413
    pair.connect(b"POST /v1/extractions HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{").close()
    left = "timeline_unfinished_requests_total", "client left"
    refused = "timeline_refusals_total", "RequestEntityTooLarge"
    eventually(lambda: metrics_of(pair).get(left, 0) > before.get(left, 0))
    after = metrics_of(pair)
    assert after["timeline_sent_bytes_total",] - before["timeline_sent_bytes_total",] >= len(read.content)
    assert after["timeline_received_bytes_total",] - before["timeline_received_bytes_total",] >= 2_000_000
    assert after[refused] - before.get(refused, 0) == 1


def test_every_metric_that_is_documented_is_counted(own_service, tmp_path):
    own_service.post("/v1/articles", json=ARTICLE)
    own_service.get("/v1/events?format=ndjson")
    own_service.post("/v1/articles", data=b"{", headers={"Content-Type": "application/json"})
    own_service.connect(b"POST /v1/extractions HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{").close()
    own_service.processes()[-1].kill()
    with closing(sqlite3.connect(tmp_path / "timeline.db")) as connection:
        connection.execute("ALTER TABLE events RENAME COLUMN document TO lost")
    assert own_service.get("/v1/events/1").status_code == 500
    text = OPERATIONS.read_text("utf-8")
    documented = set(re.findall(r"^\| `(timeline_\w+)` \| (\w+) \|", text, re.MULTILINE))
    eventually(lambda: counted_by(own_service) == documented)
    assert table() in text
