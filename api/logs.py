"""Logs on standard error, a line per entry, as JSON or for a console.

Text from requests is only ever a value in a line, never part of its message, and what could be taken for
another line or would control a terminal is escaped. Each line is written by one call and is short enough for
a pipe to keep it whole, so that the lines of several processes do not mix.
"""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Callable, MutableMapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import orjson
import structlog

LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
STDERR = 2
LONGEST_LINE = 4096
"""PIPE_BUF of Linux: as many bytes are written to a pipe at once."""
SHORTER = (2_000, 1_000, 500, 200, 100)
"""Lengths that the values of a line are cut to, one after the other, until it is short enough."""
MISLEADING = re.compile("[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
"""Characters that JSON leaves as they are, but that a terminal obeys or does not show."""

Entry = MutableMapping[str, Any]
LOG = structlog.get_logger()


def configure(level: str, form: str) -> None:
    """Configures structlog for the whole process, with one of ``LEVELS`` and one of ``FORMATS``.

    Warnings that libraries send to ``logging`` become lines like any other.
    """
    _settings.level, _settings.render = LEVELS[level], FORMATS[form]
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.format_exc_info,
            _completed,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(LEVELS[level]),
        logger_factory=_Lines,
        cache_logger_on_first_use=True,
    )
    root = logging.getLogger()
    if not any(isinstance(handler, _FromLibraries) for handler in root.handlers):
        root.addHandler(_FromLibraries(logging.WARNING))


def name_process(name: str) -> None:
    """Names this process in each of its lines from now on."""
    _settings.process = name


def line(level: str, event: str, **values: Any) -> None:
    """Writes a line as structlog does, in a third of the time."""
    if LEVELS[level] >= _settings.level:
        _write(_completed(None, level, {"level": level, "event": event, **values}))


def _completed(_logger: Any, _method: str, entry: Entry) -> Entry:
    entry["timestamp"] = datetime.now(UTC).isoformat(timespec="microseconds")
    if _settings.process:
        entry.setdefault("process", _settings.process)
    return entry


def _write(entry: Entry) -> None:
    """A line that cannot be written, as on a full disk, is lost: no request fails because of it."""
    with suppress(OSError):
        os.write(STDERR, _line(entry) + b"\n")


class _Lines:
    """What structlog writes to."""

    def __init__(self, *_: Any) -> None:
        pass

    def write(self, **entry: Any) -> None:
        _write(entry)

    debug = info = warning = error = critical = log = write


class _FromLibraries(logging.Handler):
    """Messages to ``logging`` as lines; they may hold text from anywhere."""

    def emit(self, record: logging.LogRecord) -> None:
        LOG.log(
            record.levelno,
            "message of a library",
            library=record.name,
            message=record.getMessage(),
            exc_info=record.exc_info,
        )


def _line(entry: Entry) -> bytes:
    """The entry as text, its values cut if it is too long."""
    text = _settings.render(entry)
    for length in SHORTER:
        if len(text) < LONGEST_LINE:
            break
        text = _settings.render({key: _cut(value, length) for key, value in entry.items()})
    return text


def _json(entry: Entry) -> bytes:
    try:
        text = orjson.dumps(entry, default=repr)
    except TypeError:  # A string that is not Unicode, such as the name of a file.
        return json.dumps(entry, default=repr).encode()
    if text.isascii() and b"\x7f" not in text:
        return text
    return MISLEADING.sub(_escaped, text.decode()).encode()


def _cut(value: Any, length: int) -> Any:
    """Without the middle, if it is a longer text: a traceback says most at its end."""
    if not isinstance(value, str) or len(value) <= length:
        return value
    return f"{value[: length // 3]} … {value[-(length - length // 3) :]}"


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found.group()):04x}"


def _console(entry: Entry) -> bytes:
    """For people: a traceback has lines of its own, each of them marked."""
    traceback = entry.get("exception", "")
    text = str(CONSOLE(None, "", {key: value for key, value in entry.items() if key != "exception"}))
    marked = [f"    | {repr(each)[1:-1]}" for each in str(traceback).splitlines()]
    return "\n".join([text, *marked]).encode("utf-8", "backslashreplace")


CONSOLE = structlog.dev.ConsoleRenderer(colors=os.isatty(STDERR), repr_native_str=True)
FORMATS: dict[str, Callable[[Entry], bytes]] = {"json": _json, "console": _console}


@dataclass(slots=True)
class _Settings:
    """Of this process."""

    level: int
    render: Callable[[Entry], bytes]
    process: str = ""


_settings = _Settings(LEVELS["info"], _json)
