"""Processes that die are replaced, none is left alone, and one port is one service."""

import json
import signal
import sqlite3
import subprocess
import threading
from contextlib import closing

import psutil
import pytest
import requests

from tests.server.conftest import HALF_A_BODY, command, eventually, is_up

SMALL = {"text": "Il part vendredi.", "published_at": "2025-03-13"}
LONG = {"text": "Le maire est venu mardi et il partira vendredi. " * 2_000, "published_at": "2025-03-13"}


EXPORTS, PROCESSES = 3, 5
"""The place of the process that writes exports, after one that answers and two that work."""


def works(service):
    try:
        return is_up(service) and service.post("/v1/extractions", json=SMALL).ok
    except requests.RequestException:
        return False


def test_killed_processes_are_replaced(own_service):
    for _ in range(3):
        for process in own_service.processes():
            process.kill()
        eventually(lambda: works(own_service))
    assert own_service.process.poll() is None


def test_a_client_whose_process_is_killed_is_told(own_service):
    answers = []
    client = threading.Thread(target=lambda: answers.append(own_service.post("/v1/extractions", json=LONG)))
    client.start()
    busy = eventually(lambda: [p for p in own_service.processes() if p.cpu_percent(0.2) > 20])
    for process in busy:
        process.kill()
    client.join()
    assert answers[0].status_code in (200, 503)
    assert answers[0].ok or answers[0].headers["Retry-After"]


def test_no_process_outlives_the_service(own_service):
    processes = own_service.processes()
    with own_service.connect(HALF_A_BODY):
        own_service.stop(signal.SIGKILL)
        _, alive = psutil.wait_procs(processes, timeout=20)
    assert alive == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_requests_in_progress_are_finished(own_service, number):
    answers = []

    def send(number):
        text = f"Le maire {number} est venu le 3 mars 2020. " * 100
        answers.append(own_service.post("/v1/articles", json={"text": text, "language": "fr"}).status_code)

    clients = [threading.Thread(target=send, args=(number,)) for number in range(4)]
    own_service.post("/v1/extractions", json=SMALL)
    for client in clients:
        client.start()
    eventually(lambda: "/v1/articles" in own_service.log.read_text())
    for process in own_service.processes() if number == signal.SIGHUP else ():
        process.send_signal(number)
    assert own_service.stop(number) == 0
    for client in clients:
        client.join()
    assert answers == [201] * 4


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "0.0.0.0"])
def test_a_port_has_one_service(service, host):
    port = str(service.port)
    database = {"DATABASE_URL": f"sqlite:///{service.log.parent}/timeline.db"}
    other, environment = command("serve", "--host", host, "--port", port, environment=database)
    refused = subprocess.run(other, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert refused.returncode == 1
    (line,) = refused.stderr.splitlines()
    assert line.startswith(f"timeline: cannot serve on {host}:{port}: ")
    assert line.endswith("; choose another port with --port, TIMELINE_PORT or `make serve PORT=...`")


def test_the_service_says_once_where_it_answers(own_service):
    told = f"serving on {own_service.url}\n"
    assert own_service.log.read_text().count(told) == 1
    first = own_service.pids()["front 1"]
    own_service.processes()[0].kill()
    eventually(lambda: own_service.pids()["front 1"] != first)
    eventually(lambda: is_up(own_service))
    assert own_service.log.read_text().count(told) == 1


def test_an_export_that_breaks_off_breaks_the_connection(own_service, tmp_path):
    load, environment = command(
        "bench", "load", "20000", environment={"DATABASE_URL": f"sqlite:///{tmp_path}/timeline.db"}
    )
    subprocess.run(load, env=environment, capture_output=True, check=True, timeout=300)
    with own_service.get("/v1/events?format=ndjson", stream=True) as export:
        pieces = export.iter_content(1_000)
        next(pieces)
        own_service.processes()[EXPORTS].kill()
        with pytest.raises(requests.RequestException):
            list(pieces)


def test_a_body_that_does_not_arrive_does_not_keep_the_service_from_ending(own_service):
    with own_service.connect(HALF_A_BODY) as connection:
        own_service.get("/healthz")
        assert own_service.stop() == 0
        assert connection.recv(1_000) == b""


def test_a_batch_is_broken_off_when_the_service_ends_and_what_was_answered_is_stored(own_service):
    texts = (f"Le maire {number} est venu le 3 mars 2020. " * 30 for number in range(500))
    lines = "\n".join(json.dumps({"text": text, "language": "fr"}) for text in texts)
    headers = {"Content-Type": "application/x-ndjson"}
    answer = own_service.post("/v1/articles/batch", data=lines, headers=headers, stream=True)
    results = answer.iter_lines(chunk_size=1)
    ids = [json.loads(next(results))["id"]]
    own_service.process.terminate()
    with pytest.raises(requests.RequestException):
        ids.extend(json.loads(line)["id"] for line in results)
    assert own_service.process.wait(60) == 0
    with closing(sqlite3.connect(own_service.log.parent / "timeline.db")) as database:
        stored = {row[0] for row in database.execute("SELECT id FROM articles")}
    assert set(ids) <= stored
    assert len(ids) < 500


def test_a_service_that_has_just_been_started_can_be_ended(own_service):
    for process in own_service.processes():
        process.kill()
    eventually(lambda: len(own_service.processes()) == PROCESSES)
    assert own_service.stop() == 0
