"""A timeline that is only read: as a setting, and where nothing can be written."""

import json
import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from api.storage.database import Database
from tests.http.timeline import ARTICLE, client_with, close_client, new_key, problem

EVENT = {"title": "Fête", "edtf": "2025"}
READS = (
    "/v1/events",
    "/v1/events/1",
    "/v1/events?q=espace",
    "/v1/events?format=csv",
    "/v1/articles",
    "/metrics",
)
NOBODY = 65534


def filled(url):
    """A key for the timeline, which has an article now."""
    key = new_key(url)
    client = client_with(url, key)
    assert client.post("/v1/articles", json=ARTICLE).status_code == 201
    close_client(client)
    return key


def test_a_service_that_only_reads_refuses_changes_and_is_ready(database_url):
    client = client_with(database_url, filled(database_url), read_only=True)
    assert [client.get(path).status_code for path in READS] == [200] * len(READS)
    assert client.post("/v1/extractions", json=ARTICLE).status_code == 200
    assert "TIMELINE_READ_ONLY" in problem(client.post("/v1/events", json=EVENT), 403)["detail"]
    problem(client.delete("/v1/events/1", headers={"If-Match": '"e1"'}), 403)
    batch = client.post("/v1/articles/batch", data=json.dumps(ARTICLE), content_type="application/x-ndjson")
    assert [json.loads(line)["status"] for line in batch.text.splitlines()] == [403]
    ready = client.get("/readyz")
    assert (ready.status_code, ready.json["read_only"]) == (200, True)
    close_client(client)


def test_a_service_that_also_writes_says_so(writer):
    assert writer.get("/readyz").json == {"status": "ready", "read_only": False}


@pytest.fixture
def open_folder():
    """A folder that any user may enter."""
    folder = Path(tempfile.mkdtemp(prefix="timeline-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def as_another_user(task):
    """What a function returns in a process that may write nothing of root's."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            if os.geteuid() == 0:
                os.setuid(NOBODY)
            os.write(writing, json.dumps(task()).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as answer:
        told = answer.read()
    os.waitpid(pid, 0)
    return json.loads(told)


def closed(folder):
    for file in folder.iterdir():
        file.chmod(0o444)
    folder.chmod(0o555)


def in_one_file(file):
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def with_its_log(file):
    """As a copy looks whose service was running: the log holds what was written last."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("UPDATE articles SET title = 'Du journal'")
        for suffix in ("", "-wal", "-shm"):
            shutil.copy(f"{file}{suffix}", f"{file}.copy{suffix}")
    for suffix in ("", "-wal", "-shm"):
        Path(f"{file}.copy{suffix}").rename(f"{file}{suffix}")


def as_it_was_closed(_file):
    """With a write-ahead log in its header, but none next to it."""


@pytest.mark.parametrize("prepared", [in_one_file, as_it_was_closed, with_its_log])
def test_a_file_that_cannot_be_written_is_read(open_folder, prepared):
    file = open_folder / "timeline.db"
    database = Database(f"sqlite:///{file}")
    database.upgrade()
    database.close()
    key = filled(f"sqlite:///{file}")
    prepared(file)
    closed(open_folder)

    def answers():
        client = client_with(f"sqlite:///{file}", key)
        reads = [client.get(path).status_code for path in READS]
        write = client.post("/v1/events", json=EVENT)
        title = client.get("/v1/articles/1").json["title"]
        ready = client.get("/readyz")
        return [reads, write.status_code, title, ready.status_code, ready.json["detail"]]

    title = "Du journal" if prepared is with_its_log else ARTICLE["title"]
    expected = [[200] * len(READS), 503, title, 503, "the database is read-only"]
    assert as_another_user(answers) == expected
