"""The lines of the README that keep a copy, run as they stand against a service that changes meanwhile."""

import json
import re
import subprocess
from pathlib import Path

import requests

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
LINES = re.search(r"## Keeping a copy.*?```sh\n(.*?)```", README, re.DOTALL)[1]


def fetched(service, folder):
    """The copy after running the lines once more."""
    lines = LINES.replace("http://127.0.0.1:8000", service.url)
    subprocess.run(["sh", "-c", lines], cwd=folder, check=True, timeout=120)
    rows = map(json.loads, (folder / "changes.ndjson").read_text("utf-8").splitlines())
    copy = {row["id"]: row for row in rows}
    return {event_id: row for event_id, row in copy.items() if "deleted" not in row}


def served(service):
    return {event["id"]: event for event in service.get("/v1/events?limit=200").json()["items"]}


def test_the_lines_of_the_readme_keep_a_copy(service, tmp_path):
    for day in (1, 2, 3, 4):
        event = {"title": f"Jour {day}", "edtf": f"2025-03-0{day}"}
        assert service.post("/v1/events", json=event).status_code == 201
    assert fetched(service, tmp_path) == served(service)
    first = {"headers": {"If-Match": '"e1"'}, "timeout": 60}
    url = f"{service.url}/v1/events"
    assert requests.patch(f"{url}/1", json={"title": "Premier jour"}, **first).status_code == 200
    assert requests.delete(f"{url}/2", **first).status_code == 204
    assert service.post("/v1/events/3/merge", json={"event_ids": [4]}).status_code == 200
    assert [*fetched(service, tmp_path)] == [1, 3]
    assert fetched(service, tmp_path) == served(service)
