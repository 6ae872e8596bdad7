"""Every request has one line in the log, whoever answers it."""

import json
import sqlite3

import pytest
import requests

from tests.http.timeline import new_key
from tests.server.conftest import eventually, running

JSON = {"Content-Type": "application/json"}
NDJSON = {"Content-Type": "application/x-ndjson"}
ARTICLE = json.dumps({"text": "Le maire a inauguré le pont le 3 mars 2020."})
OTHER = json.dumps({"text": "La grève a commencé le 4 mai 2021."})
BATCH = f"{ARTICLE}\nnonsense\n\n{OTHER}\n"
LONG = json.dumps(
    {"text": "Le maire est venu mardi et il partira vendredi. " * 500, "published_at": "2025-03-13"}
)
REQUESTS = [
    ("GET", "/v1/events", {}, None, 200, "/v1/events"),
    ("GET", "/v1/events?format=ndjson", {}, None, 200, "/v1/events"),
    ("GET", "/v1/events?from=2025-13", {}, None, 422, "/v1/events"),
    ("GET", "/v1/events/99", {}, None, 404, "/v1/events/<row:event_id>"),
    ("HEAD", "/v1/events", {}, None, 200, "/v1/events"),
    ("GET", "/none/%0Aforged%1B", {}, None, 404, "unknown"),
    ("PUT", "/v1/events", {}, None, 405, "unknown"),
    ("POST", "/v1/extractions", JSON, ARTICLE, 200, "/v1/extractions"),
    ("POST", "/v1/extractions", JSON, LONG, 200, "/v1/extractions"),
    ("POST", "/v1/articles", JSON, "nonsense", 400, "/v1/articles"),
    ("POST", "/v1/articles", JSON, " " * 3_000_000, 413, "/v1/articles"),
    ("POST", "/v1/articles/batch", NDJSON, BATCH, 200, "/v1/articles/batch"),
]


def lines_of(service):
    lines = service.log.read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines if line.startswith("{")]


def lines_with(service, **values):
    """The lines with these values, as soon as there is one."""
    return eventually(lambda: [line for line in lines_of(service) if values.items() <= line.items()])


def sent(service, method, path, headers, body):
    """The answer to a request."""
    return requests.request(method, service.url + path, headers=headers, data=body, timeout=60)


@pytest.mark.parametrize(("method", "path", "headers", "body", "status", "route"), REQUESTS)
def test_a_request_has_one_line(service, method, path, headers, body, status, route):
    answer = sent(service, method, path, headers, body)
    assert answer.status_code == status
    assert "X-Timeline-Account" not in answer.headers
    (line,) = lines_with(service, request_id=answer.headers["X-Request-ID"])
    assert line["event"] == "answered"
    assert (line["method"], line["status"], line["route"]) == (method, status, route)
    assert line["path"] == path.partition("?")[0]
    assert line["bytes_in"] == len(body or "") or status == 413
    assert line["client"] == "127.0.0.1"
    assert line["process"] == "front 1"
    assert line["ms"] > 0


def test_a_line_says_how_long_the_answer_was(service):
    answer = requests.get(f"{service.url}/v1/events", headers={"Accept-Encoding": "identity"}, timeout=30)
    (line,) = lines_with(service, request_id=answer.headers["X-Request-ID"])
    assert line["bytes_out"] == len(answer.content)


def test_the_line_of_a_batch_counts_its_lines(own_service):
    answer = own_service.post("/v1/articles/batch", data=BATCH.encode(), headers=NDJSON)
    (line,) = lines_with(own_service, request_id=answer.headers["X-Request-ID"])
    assert (line["lines"], line["articles"]) == (3, 2)


def test_searches_are_shown_only_where_they_help_to_find_an_error(service):
    well = service.get("/v1/events?q=Hermine").headers["X-Request-ID"]
    badly = service.get("/v1/events?q=Hermine&limit=0").headers["X-Request-ID"]
    assert "query" not in lines_with(service, request_id=well)[0]
    assert lines_with(service, request_id=badly)[0]["query"] == "q=Hermine&limit=0"


def test_what_is_no_request_has_a_line(service):
    with service.connect(b"NONSENSE\r\n\r\n") as connection:
        answer = connection.recv(10_000).decode()
    (line,) = [line for line in lines_with(service, reason="malformed") if line["request_id"] in answer]
    assert (line["event"], line["status"], line["client"]) == ("refused", 400, "127.0.0.1")


def test_a_client_that_leaves_has_a_line(service):
    head = b"POST /v1/extractions HTTP/1.1\r\nHost: x\r\nX-Request-ID: left\r\nContent-Length: 9\r\n\r\n{"
    service.connect(head).close()
    (line,) = lines_with(service, request_id="left")
    assert (line["event"], line["status"], line["route"]) == ("client left", None, "/v1/extractions")
    assert line["bytes_in"] == 1


def test_a_line_names_the_key_and_does_not_show_it(own_service, tmp_path):
    key = new_key(f"sqlite:///{tmp_path}/timeline.db")
    headers = {**JSON, "Authorization": f"Bearer {key}"}
    answer = own_service.post("/v1/articles", data=ARTICLE, headers=headers)
    (line,) = lines_with(own_service, request_id=answer.headers["X-Request-ID"])
    assert line["who"] == "desk"
    assert key not in own_service.log.read_text()


def test_reads_can_be_left_out_and_slow_requests_say_what_they_waited_for(tmp_path):
    with running(tmp_path, TIMELINE_LOG_READS="0", TIMELINE_SLOW_MS="40") as service:
        read = service.get("/v1/none").headers["X-Request-ID"]
        long = service.post("/v1/extractions", data=LONG, headers=JSON).headers["X-Request-ID"]
        (line,) = lines_with(service, request_id=long)
    assert line["level"] == "warning"
    assert line["slow"] is True
    assert {"client_ms", "queue_ms", "work_ms", "database_ms"} <= line.keys()
    assert line["work_ms"] <= line["ms"]
    assert not [line for line in lines_of(service) if line.get("request_id") == read and "slow" not in line]


def test_an_error_has_its_request_in_the_answer_and_a_traceback_on_one_line(own_service, tmp_path):
    with sqlite3.connect(tmp_path / "timeline.db") as connection:
        connection.execute("ALTER TABLE events RENAME COLUMN document TO lost")
    connection.close()
    for answer in (
        own_service.get("/v1/events/1"),
        own_service.post("/v1/articles", data=ARTICLE, headers=JSON),
    ):
        assert answer.status_code == 500
        request_id = answer.headers["X-Request-ID"]
        assert request_id in answer.json()["detail"]
        (line,) = lines_with(own_service, request_id=request_id, event="answered")
        assert (line["level"], line["status"]) == ("error", 500)
        (failure,) = lines_with(own_service, request_id=request_id, event="failed")
        assert "OperationalError" in failure["exception"]
        assert "\n" in failure["exception"]
        assert "inauguré" not in failure["exception"]
