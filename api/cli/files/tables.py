"""CSV with a header: the columns are fields of an article, each row is an article."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from typing import Any

from api.cli.files.texts import EMPTY, tags_in
from api.errors import Malformed
from api.schemas.articles import ArticleFields

COLUMNS = tuple(ArticleFields().fields)
CONTENT = {"text", "html"}
DELIMITERS = ",;\t"
LONGEST_CELL = 50_000_000

Row = tuple[int, Callable[[], dict[str, Any]]]


def rows_in(lines: Iterator[bytes]) -> Iterator[Row]:
    """The first line of each row, and what gives the fields in it; empty cells are left out.

    Raises ``Malformed`` for an empty file, for a header that names anything but fields of an article, and for
    a row without an end.
    """
    text = _decoded(lines)
    if not (header := next(text, "")):
        raise Malformed(EMPTY)
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(chain([header], text), delimiter=_delimiter(header), strict=True)
    line, names = 1, _columns(next(reader, []))
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader, None)
        except csv.Error as error:
            raise Malformed(f"line {line}: {error}; what follows is not read") from error
        if row is None:
            return
        if any(map(str.strip, row)):
            yield line, partial(_fields, names, row)


def is_header(line: bytes) -> bool:
    """Whether a line is the header of a table of articles."""
    try:
        text = line.decode("utf-8-sig")
        names = next(csv.reader([text], delimiter=_delimiter(text)), [])
        return len(names) > 1 and bool(_columns(names))
    except (UnicodeDecodeError, csv.Error, Malformed):
        return False


def _decoded(lines: Iterator[bytes]) -> Iterator[str]:
    for number, line in enumerate(lines, 1):
        try:
            yield line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            raise Malformed(f"line {number} is not UTF-8: {error.reason}; save it as CSV UTF-8") from error


def _delimiter(header: str) -> str:
    return max(DELIMITERS, key=header.count)


def _columns(header: list[str]) -> list[str]:
    """The names of the columns. Raises ``Malformed`` for a name that no field of an article has."""
    names = [name.strip().lower() for name in header]
    allowed = f"the columns may be {', '.join(COLUMNS)}"
    if unknown := [name for name in names if name not in COLUMNS]:
        raise Malformed(f"no field of an article: {', '.join(map(repr, unknown))}; {allowed}")
    if len(set(names)) < len(names) or not CONTENT & set(names):
        raise Malformed(f"the header must name text or html, and no column twice; {allowed}")
    return names


def _fields(names: list[str], row: list[str]) -> dict[str, Any]:
    if len(row) > len(names):
        raise Malformed(f"{len(row)} cells, but the header has {len(names)}")
    fields: dict[str, Any] = {name: cell for name, cell in zip(names, row, strict=False) if cell.strip()}
    if "tags" in fields:
        fields["tags"] = tags_in(fields["tags"])
    return fields
