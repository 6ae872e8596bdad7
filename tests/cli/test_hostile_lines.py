"""Command lines, files and streams that nobody would send on purpose, each to a real process.

Whatever happens, the process ends by itself with a status of its own, and a failure is one line.
"""

import json
import os
import signal
import subprocess
import sys
from types import SimpleNamespace

import pytest

from tests.cli.output import NEWS
from tests.signals import HEEDING

CODE = "import sys; sys.argv[0] = 'timeline'; from api.cli import main; main()"
ARTICLE = json.dumps({"text": NEWS, "published_at": "2025-03-13"}).encode()
FILES = {
    b"\xff\xfe.txt": NEWS.encode(),
    b"esc\x1b[31m.txt": b"",
    b"line\nbreak.txt": b"",
    b"nul.txt": b"Mardi.\0",
    b"surrogate.txt": b"\xed\xa0\x80",
    b"surrogate.json": b'{"text": "\\ud800"}',
    b"utf16.json": ARTICLE.decode().encode("utf-16"),
    b"deep.json": b'{"text": ' * 1000 + b"1" + b"}" * 1000,
    b"huge.json": b'{"text": ' + b"9" * 5000 + b"}",
    b"twice.json": b'{"text": "Mardi.", "text": "Jeudi."}',
    b"cut.ndjson": ARTICLE[:30],
    b"codec.html": b'<meta charset="base64"><p>' + NEWS.encode(),
    b"front.md": b"---\n" * 50_000,
    b"zero.txt": None,
    b"loop.txt": None,
}


@pytest.fixture
def start(tmp_path):
    """Starts the command line in a folder of its own, with hostile files."""
    for name, content in FILES.items():
        if content is not None:
            (tmp_path / os.fsdecode(name)).write_bytes(content)
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "news.txt").write_text(NEWS, encoding="utf-8")

    def start(*arguments, **options):
        environment = {**os.environ, "DATABASE_URL": f"sqlite:///{tmp_path}/t.db", **options.pop("env", {})}
        streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        command = [*HEEDING, sys.executable, "-c", CODE, *arguments]
        return subprocess.Popen(command, cwd=tmp_path, env=environment, **{**streams, **options})

    return start


def ended(process):
    out, err = process.communicate(timeout=300)
    assert b"Traceback" not in (err or b"")
    assert b"internal error" not in (err or b"")
    return SimpleNamespace(status=process.returncode, out=out, lines=(err or b"").splitlines())


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_is_read_or_refused_in_one_line(start, name):
    process = ended(start("extract", name))
    if process.status == 0:
        assert json.loads(process.out).keys() >= {"language", "events", "undated"}
        assert process.lines == []
        return
    (line,) = process.lines
    assert line.startswith(b"timeline: ")
    assert line.decode().isprintable()


@pytest.mark.parametrize(
    "arguments",
    [
        [b"\xff"],
        ["extract", b"\xff/\xfe"],
        ["extract", "x" * 5000],
        ["extract", ""],
        ["extract", "news.txt", "--published-at", b"\xff"],
        ["export", "--from", b"\xff"],
        ["serve", "--host", b"\xff"],
        ["serve", "--host", "a" * 70],
        ["serve", "--port", "99999"],
        ["keys", "create", b"\xff"],
        ["keys", "revoke", b"\xff"],
        ["db", "upgrade", b"\xff"],
        ["db", "downgrade", ""],
    ],
)
def test_a_hostile_argument_is_refused_in_one_line(start, arguments):
    process = ended(start(*arguments))
    assert (process.status in (1, 2), process.out, len(process.lines)) == (True, b"", 1)


def test_a_full_disk_under_the_output_is_one_line(start):
    with open("/dev/full", "wb") as full:
        process = ended(start("extract", "news.txt", stdout=full))
    assert (process.status, process.lines) == (1, [b"timeline: standard output: No space left on device"])


def test_a_full_disk_under_the_messages_ends_nothing(start):
    with open("/dev/full", "wb") as full:
        process = ended(start("extract", "nul.txt", stderr=full))
    assert process.status == 1


def test_a_reader_that_has_left_is_no_failure_to_report(start):
    reading, writing = os.pipe()
    os.close(reading)
    process = ended(start("extract", "news.txt", stdout=writing))
    os.close(writing)
    assert (process.status, process.lines) == (1, [])


@pytest.mark.parametrize("closed", [(0,), (1,), (2,), (0, 1, 2)])
def test_closed_streams_are_replaced(start, closed):
    process = start("extract", "news.txt", preexec_fn=lambda: [os.close(number) for number in closed])
    assert ended(process).status == 0


@pytest.mark.parametrize(
    "environment",
    [{"LC_ALL": "C", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "ascii"}, {"HOME": "/nowhere"}, {"TZ": "?"}],
)
def test_the_output_is_utf8_whatever_the_environment(start, environment):
    process = ended(start("extract", "news.txt", env=environment))
    assert "a inauguré le pont" in process.out.decode()


def test_an_interruption_is_status_130(start, tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    process = start("extract", "pipe.txt")
    with (tmp_path / "pipe.txt").open("wb") as pipe:  # Opens as soon as the command reads.
        process.send_signal(signal.SIGINT)
        interrupted = ended(process)
        pipe.close()
    assert (interrupted.status, interrupted.lines[-1]) == (130, b"timeline: interrupted")
