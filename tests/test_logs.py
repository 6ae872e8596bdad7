"""Log lines: whole, short, and each of them one line whatever stands in its values."""

import json
import os
import subprocess
import sys

import pytest

from api.logs import LONGEST_LINE

MISLEADING = [
    "a\nb",
    "a\r\n2026-11-26T00:00:00+00:00 [error] forged",
    '"} {"event": "forged',
    "\x1b[2Jcleared",
    "\x7f\x9b31m",
    "\u202egnp.exe",
    "a\u2028b\u200bc\ufeff",
    "\udc80",
]
ENTRIES = [
    "logs.line('info', 'answered', path={0!r})",
    "structlog.get_logger().info('answered', path={0!r})",
]
RAISED = """
try:
    raise ValueError({0!r})
except ValueError as error:
    structlog.get_logger().error('failed', exc_info=error)
"""


def logged(code, form="json", level="info", **options):
    """What a process that runs the code writes to standard error."""
    prelude = f"import logging, structlog; from api import logs; logs.configure({level!r}, {form!r})\n"
    run = [sys.executable, "-c", prelude + code]
    return subprocess.run(
        run, check=True, timeout=60, **{"stderr": subprocess.PIPE, "encoding": "utf-8", **options}
    ).stderr


@pytest.mark.parametrize("entry", ENTRIES)
@pytest.mark.parametrize("text", MISLEADING)
def test_a_value_stays_a_value(entry, text):
    line = logged(entry.format(text))
    assert json.loads(line)["path"] == text
    assert line.removesuffix("\n").isprintable()


@pytest.mark.parametrize("text", MISLEADING)
def test_a_value_stays_a_value_on_a_console(text):
    assert logged(ENTRIES[0].format(text), "console").removesuffix("\n").isprintable()


@pytest.mark.parametrize("text", MISLEADING)
def test_a_traceback_is_one_line(text):
    entry = json.loads(logged(RAISED.format(text)))
    assert entry["event"] == "failed"
    assert entry["exception"].endswith(f"ValueError: {text}")


@pytest.mark.parametrize("text", MISLEADING)
def test_a_traceback_on_a_console_forges_no_line(text):
    first, *others = logged(RAISED.format(text), "console").splitlines()
    assert "failed" in first
    assert all(line.startswith("    | ") and line.isprintable() for line in others)


@pytest.mark.parametrize("form", ["json", "console"])
@pytest.mark.parametrize("character", ["a", "é", "\x1b"])
@pytest.mark.parametrize("code", [*ENTRIES, RAISED])
def test_a_line_fits_into_a_pipe(form, character, code):
    written = logged(code.format(character * 10_000), form)
    assert len(written.encode()) <= LONGEST_LINE
    assert "…" in written


def test_what_libraries_say_is_a_line_too():
    entry = json.loads(logged("logging.getLogger('lxml').warning('no root in %r', 'a\\nb')"))
    assert entry["library"] == "lxml"
    assert entry["message"] == r"no root in 'a\nb'"


def test_lines_below_the_level_are_left_out():
    code = "logs.line('info', 'answered'); structlog.get_logger().info('a'); logs.line('warning', 'answered')"
    assert json.loads(logged(code, level="warning"))["level"] == "warning"


def test_a_line_names_its_process():
    assert json.loads(logged("logs.name_process('front 1'); logs.line('info', 'a')"))["process"] == "front 1"


def test_a_line_that_nobody_takes_is_lost_without_an_error():
    reading, writing = os.pipe()
    os.close(reading)
    logged("logs.line('info', 'answered'); structlog.get_logger().info('a')", stderr=writing)
    os.close(writing)
