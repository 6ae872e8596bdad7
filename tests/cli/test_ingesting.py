"""Many articles at once: stored in sets, reported in order, and none waits for the next to come."""

import json
import os
import subprocess

from api.timeline.bulk import SET
from tests.server.conftest import command

YEARS = range(1900, 1900 + SET + 10)


def line_of(year):
    return json.dumps({"text": f"Le pont {year} a été construit le 3 mai {year}.", "language": "fr"})


def test_the_output_is_in_the_order_of_the_input(timeline, tmp_path):
    batch = tmp_path / "batch.ndjson"
    lines = {number: line_of(year) for number, year in enumerate(YEARS, 1)}
    lines |= {3: "{", SET: '{"text": ""}', SET + 1: line_of(1901)}
    batch.write_text("\n".join(lines.values()), encoding="utf-8")
    result = timeline("ingest", batch)
    stored = [json.loads(line) for line in result.out.splitlines()]
    assert [each["line"] for each in stored] == [number for number in lines if number not in (3, SET)]
    assert [each["line"] for each in stored if not each["created"]] == [SET + 1]
    said = [line.split(": ")[1] for line in result.err.splitlines() if f"{batch}, " in line]
    assert said == [f"{batch}, line {number}" for number in (3, SET)]
    assert result.err.endswith("timeline: 2 articles or files failed\n")


def test_what_has_come_through_a_pipe_is_stored_while_it_pauses(database_url):
    run, environment = command("ingest", "-", environment={"DATABASE_URL": database_url})
    reading, writing = os.pipe()
    with open(writing, "wb", buffering=0) as pipe:
        with open(reading, "rb") as stdin:
            ingest = subprocess.Popen(run, stdin=stdin, stdout=subprocess.PIPE, env=environment, text=True)
        for year in (1901, 1902):
            pipe.write(line_of(year).encode() + b"\n")
            assert json.loads(ingest.stdout.readline())["created"]
    assert ingest.communicate()[0] == ""
    assert ingest.returncode == 0
