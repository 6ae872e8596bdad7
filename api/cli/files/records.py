"""The articles in a file, one at a time, as the fields that the API takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import orjson
from typing_extensions import override

from api.cli.files.sources import STANDARD_INPUT, Kind, Pause, kind_of, opened
from api.cli.files.tables import is_header, rows_in
from api.cli.files.texts import EMPTY, is_blank, markdown_in, page_in, text_in, utf8
from api.errors import Malformed
from api.schemas.json_objects import json_object

LONGEST_RECORD = 50_000_000
"""Bytes of an article in a file; more, as in /dev/zero, would fill the memory."""

Fields = dict[str, Any]
Lines = Iterator[bytes]


class Record(NamedTuple):
    """An article in a file that holds several, by its first line; ``line`` is None in other files.

    ``fields`` are not validated yet; getting them may raise ``TimelineError``. ``size`` is in bytes.
    """

    line: int | None
    fields: Callable[[], Fields]
    size: int = 0


class _Measured(Iterator[bytes]):
    """Lines, and the bytes of those that were taken since they were asked for last."""

    def __init__(self, lines: Lines) -> None:
        self._lines, self._size = lines, 0

    @override
    def __next__(self) -> bytes:
        line = next(self._lines)
        self._size += len(line)
        return line

    def size(self) -> int:
        size, self._size = self._size, 0
        return size


def records_in(path: Path, on_pause: Pause) -> Iterator[Record]:
    """The articles in a file or in standard input. Raises ``Malformed`` if the rest of it can't be read.

    ``on_pause`` is called before more of a pipe is waited for.
    """
    kind = None if path == STANDARD_INPUT else kind_of(path)
    with opened(path, on_pause) as file:
        lines = _Measured(map(_bounded, iter(partial(file.readline, LONGEST_RECORD + 1), b"")))
        first = next(lines, b"")
        for record in READERS[kind or _kind_that_begins(first)](chain([first], lines)):
            yield record._replace(size=lines.size())


def _kind_that_begins(line: bytes) -> Kind:
    """What standard input holds, by its first line."""
    start = line.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"{"):
        return Kind.LINES if _is_json(start) else Kind.RECORD
    if start.startswith(b"<"):
        return Kind.PAGE
    return Kind.TABLE if is_header(line) else Kind.TEXT


def _is_json(line: bytes) -> bool:
    try:
        orjson.loads(line)
    except orjson.JSONDecodeError:
        return False
    return True


def _whole(lines: Lines) -> bytes:
    """The whole of a file. Raises ``Malformed`` if it is empty or too long."""
    content = bytearray()
    for line in lines:
        content += line
        _bounded(content)
    if is_blank(content):
        raise Malformed(EMPTY)
    return bytes(content)


def _bounded(record: Any) -> Any:
    if len(record) > LONGEST_RECORD:
        raise Malformed(f"an article of more than {LONGEST_RECORD} bytes")
    return record


def _object(record: bytes) -> Fields:
    return json_object(utf8(record), "the article")


def _one(read: Callable[[bytes], Fields], lines: Lines) -> Iterator[Record]:
    yield Record(None, partial(read, _whole(lines)))


def _each(lines: Lines) -> Iterator[Record]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield Record(number, partial(_object, line))


def _rows(lines: Lines) -> Iterator[Record]:
    for line, fields in rows_in(lines):
        yield Record(line, fields)


READERS: dict[Kind, Callable[[Lines], Iterator[Record]]] = {
    Kind.TEXT: partial(_one, text_in),
    Kind.MARKDOWN: partial(_one, markdown_in),
    Kind.PAGE: partial(_one, page_in),
    Kind.RECORD: partial(_one, _object),
    Kind.LINES: _each,
    Kind.TABLE: _rows,
}
