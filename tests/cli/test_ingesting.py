"""Many articles at once: stored in sets, reported in order, and none waits for the next to come."""

import json
import os
import signal
import subprocess
from contextlib import ExitStack

import psutil
import pytest

from api.cli.ingesting.readers import KILLED
from api.timeline.bulk import SET
from tests.cli.output import message
from tests.server.conftest import STARTS_WITHIN_S, command

YEARS = range(1900, 1900 + SET + 10)


def line_of(year):
    return json.dumps({"text": f"Le pont {year} a été construit le 3 mai {year}.", "language": "fr"})


@pytest.fixture
def ingesting(database_url):
    """Starts `timeline ingest - --jobs 2` in a session of its own, with what is written to its input."""
    with ExitStack() as processes:

        def start(**streams):
            run, environment = command(
                "ingest", "-", "--jobs", "2", environment={"DATABASE_URL": database_url}
            )
            streams = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE) | streams
            process = subprocess.Popen(run, env=environment, text=True, start_new_session=True, **streams)
            processes.enter_context(process)
            processes.callback(process.kill)
            return process

        yield start


def sent(process, *years):
    """What is reported of articles that a process is sent, while more may follow."""
    process.stdin.write("".join(f"{line_of(year)}\n" for year in years))
    process.stdin.flush()
    return [json.loads(process.stdout.readline()) for _ in years]


def readers_of(process):
    """The processes that read for a process."""
    children = psutil.Process(process.pid).children()
    return [child for child in children if "spawn_main" in " ".join(child.cmdline())]


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_output_is_in_the_order_of_the_input(timeline, tmp_path, jobs):
    batch = tmp_path / "batch.ndjson"
    lines = {number: line_of(year) for number, year in enumerate(YEARS, 1)}
    lines |= {3: "{", SET: '{"text": ""}', SET + 1: line_of(1901)}
    batch.write_text("\n".join(lines.values()), encoding="utf-8")
    result = timeline("ingest", batch, "--jobs", jobs)
    stored = [json.loads(line) for line in result.out.splitlines()]
    assert [each["line"] for each in stored] == [number for number in lines if number not in (3, SET)]
    assert [each["line"] for each in stored if not each["created"]] == [SET + 1]
    said = [line.split(": ")[1] for line in result.err.splitlines() if f"{batch}, " in line]
    assert said == [f"{batch}, line {number}" for number in (3, SET)]
    assert result.err.endswith("timeline: 2 articles or files failed\n")


@pytest.mark.parametrize("jobs", ["0", "-1", "two"])
def test_a_number_of_jobs_below_one_is_wrong_usage(timeline, news, jobs):
    assert "--jobs" in message(timeline("ingest", news, "--jobs", jobs), status=2)


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


def test_an_interruption_ends_all_processes_with_one_line(ingesting, database):
    process = ingesting()
    assert [each["created"] for year in (1901, 1902, 1903) for each in sent(process, year)] == [True] * 3
    readers = readers_of(process)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate()
    assert (process.returncode, out) == (130, "")
    assert err.split("\n", 1)[1].strip() == "timeline: interrupted"
    assert readers
    assert not any(reader.is_running() for reader in readers)
    assert database.number_of("articles") == 3


def test_a_killed_reader_is_reported_and_what_was_stored_stays(ingesting, database):
    process = ingesting()
    sent(process, 1901)
    for reader in readers_of(process):
        reader.kill()
    out, err = process.communicate(f"{line_of(1902)}\n")
    assert (process.returncode, out) == (1, "")
    assert err.splitlines()[1:] == [f"timeline: {KILLED}"]
    assert database.number_of("articles") == 1


def test_the_readers_of_a_killed_process_end_too(ingesting):
    process = ingesting()
    sent(process, 1901)
    readers = readers_of(process)
    process.kill()
    assert psutil.wait_procs(readers, timeout=STARTS_WITHIN_S)[1] == []


def test_a_terminal_shows_how_far_it_is_and_the_output_stays_whole(ingesting):
    terminal, of_process = os.openpty()
    process = ingesting(stderr=of_process)
    os.close(of_process)
    with open(terminal, "rb", buffering=0) as screen:
        sent(process, 1901)
        process.communicate()
        shown = screen.read(10_000).decode()
    assert "1 article, " in shown
    assert shown.endswith("\r")
