"""Articles in files: plain text with or without front matter, HTML, JSON or NDJSON."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import click

from api.errors import Malformed
from api.schemas.json_objects import json_object
from api.timeline.webpages.charset import decoded

PAGES, RECORDS, LINES = (".html", ".htm"), (".json",), (".ndjson", ".jsonl")
FENCE = "---"
LONGEST_RECORD = 50_000_000
"""Bytes of an article in a file; more, as in /dev/zero, would fill the memory."""


def records_in(path: Path) -> Iterator[bytes]:
    """The articles in a file: the lines of NDJSON, or else the whole file. Raises ``Malformed``."""
    try:
        with path.open("rb") as file:
            if path.suffix.lower() in LINES:
                lines = iter(partial(file.readline, LONGEST_RECORD + 1), b"")
                yield from (_bounded(line, path) for line in lines if line.strip())
            else:
                yield _bounded(file.read(LONGEST_RECORD + 1), path)
    except OSError as error:
        raise Malformed(f"{shown(path)} cannot be read: {error.strerror}") from error


def _bounded(record: bytes, path: Path) -> bytes:
    if len(record) > LONGEST_RECORD:
        raise Malformed(f"{shown(path)} has an article of more than {LONGEST_RECORD} bytes")
    return record


def fields_of(record: bytes, path: Path) -> dict[str, Any]:
    """The fields of one article, as the API takes them; they are not validated yet.

    Files are in UTF-8, but a page is in the charset that it declares. Raises ``Malformed``.
    """
    suffix = path.suffix.lower()
    if suffix in PAGES:
        return {"html": decoded(record)}
    try:
        text = record.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Malformed(f"the article is not UTF-8: {error.reason} at byte {error.start}") from error
    return json_object(text, "the article") if suffix in LINES + RECORDS else with_front_matter(text)


def shown(path: Path) -> str:
    """The path as text; what is not UTF-8 in it is replaced."""
    return click.format_filename(path)


def with_front_matter(text: str) -> dict[str, Any]:
    """Text after ``name: value`` lines between two ``---``; ``tags`` are comma-separated.

    The values are strings up to the end of the line, not YAML (python-frontmatter): there, a headline such as
    «Nancy : le notaire condamné» is a syntax error, «1984» a number and ``language: no`` (Norwegian) false.
    """
    if not text.startswith(f"{FENCE}\n"):
        return {"text": text}
    head, _, body = text.removeprefix(f"{FENCE}\n").partition(f"\n{FENCE}\n")
    fields: dict[str, Any] = {}
    for line in head.splitlines():
        name, _, value = line.partition(":")
        fields[name.strip()] = value.strip()
    if "tags" in fields:
        fields["tags"] = [tag.strip() for tag in fields["tags"].split(",") if tag.strip()]
    return {"text": body.strip("\n"), **fields}
