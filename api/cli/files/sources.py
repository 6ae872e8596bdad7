"""Files, folders and standard input, and what kind of file each is."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from enum import Enum
from io import BufferedReader, FileIO, RawIOBase
from pathlib import Path
from select import select
from typing import BinaryIO, NoReturn

import click
from typing_extensions import Buffer, override

from api.cli.console import warn
from api.errors import Malformed

STANDARD_INPUT = Path("-")
READ_AT_ONCE = 1 << 16
"""Bytes; as many as a pipe holds."""
DAY_IN_NAME = re.compile(r"[12]\d{3}-\d\d-\d\d(?!\d)")


Pause = Callable[[], None]
"""What is done while a pipe has nothing to read."""


def go_on() -> None:
    """Wait for a pipe, and do nothing else."""


class Kind(Enum):
    """How the articles in a file are read."""

    TEXT = "text"
    MARKDOWN = "Markdown"
    PAGE = "page"
    RECORD = "a JSON object"
    LINES = "NDJSON"
    TABLE = "CSV"


SUFFIXES = {
    ".txt": Kind.TEXT,
    ".md": Kind.MARKDOWN,
    ".html": Kind.PAGE,
    ".htm": Kind.PAGE,
    ".json": Kind.RECORD,
    ".ndjson": Kind.LINES,
    ".jsonl": Kind.LINES,
    ".csv": Kind.TABLE,
    "": Kind.TEXT,
}


def kind_of(path: Path) -> Kind:
    """The kind of a file by its suffix. Raises ``Malformed`` if it can't be read."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise Malformed(f"{suffix} is not a format that can be read; save it as text or HTML")
    return SUFFIXES[suffix]


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files that are meant: a folder stands for all files in it and below, sorted by path.

    Hidden files are left out, and so are files without a suffix, which are seldom articles. Raises
    ``Malformed`` for a folder without files.
    """
    return [file for path in paths for file in (_files_below(path) if path.is_dir() else [path])]


def _files_below(folder: Path) -> list[Path]:
    found = []
    for parent, folders, names in os.walk(folder, onerror=_fail):
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths = (Path(parent, name) for name in names if not name.startswith("."))
        found += [path for path in paths if path.is_file()]
    if not (articles := [path for path in sorted(found) if _is_article(path)]):
        raise Malformed(f"{shown(folder)} has no files that can be read")
    return articles


def _is_article(path: Path) -> bool:
    """Whether a file in a folder has a suffix; what is left out is said."""
    if not path.suffix:
        warn(f"{shown(path)}: left out, since it has no suffix; it is read as text if it is named itself")
    return bool(path.suffix)


def _fail(error: OSError) -> NoReturn:
    raise error


class _Input(RawIOBase):
    """The bytes of a file or a pipe. Raises ``Malformed`` if they can't be read."""

    def __init__(self, raw: FileIO, on_pause: Pause) -> None:
        self._raw, self._on_pause = raw, on_pause

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: Buffer, /) -> int | None:
        if not select([self._raw], [], [], 0)[0]:
            self._on_pause()
        with _named_errors():
            return self._raw.readinto(buffer)


@contextmanager
def opened(path: Path, on_pause: Pause) -> Iterator[BinaryIO]:
    """The bytes of a file, or of standard input. Raises ``Malformed`` if they can't be read.

    ``on_pause`` is called before more of a pipe is waited for.
    """
    with _named_errors():
        file = _standard_input() if path == STANDARD_INPUT else FileIO(path)
    with file:
        yield BufferedReader(_Input(file, on_pause), READ_AT_ONCE)


def _standard_input() -> FileIO:
    return FileIO(sys.stdin.buffer.fileno(), closefd=False)


@contextmanager
def _named_errors() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Malformed(f"cannot be read: {error.strerror}") from error


def day_in_name(path: Path) -> str | None:
    """The date that the name of a file begins with: ``2016-06-14_x.txt``."""
    found = DAY_IN_NAME.match(path.name)
    try:
        return date.fromisoformat(found[0]).isoformat() if found else None
    except ValueError:
        return None


def shown(path: Path) -> str:
    """The path as text; what is not UTF-8 in it is replaced."""
    return click.format_filename(path)
