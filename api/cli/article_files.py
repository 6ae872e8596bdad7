"""Articles in files: plain text with or without front matter, HTML, JSON or NDJSON."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from api.errors import Malformed
from api.timeline.webpages.charset import decoded

PAGES, RECORDS, LINES = (".html", ".htm"), (".json",), (".ndjson", ".jsonl")
FENCE = "---"


def articles_in(path: Path) -> Iterator[dict[str, Any]]:
    """The articles in a file, as the fields that the API takes; they are not validated yet."""
    return (fields_of(record, path) for record in records_in(path))


def records_in(path: Path) -> list[str]:
    """The text of each article in a file: the lines of NDJSON, or else the whole file.

    Files are in UTF-8, but a page is in the charset that it declares. Raises ``Malformed``.
    """
    try:
        if path.suffix.lower() in PAGES:
            return [decoded(path.read_bytes())]
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Malformed(f"{path} is not UTF-8: {error.reason} at byte {error.start}") from error
    except OSError as error:
        raise Malformed(f"{path} cannot be read: {error.strerror}") from error
    if path.suffix.lower() in LINES:
        return [line for line in text.split("\n") if line.strip()]
    return [text]


def fields_of(record: str, path: Path) -> dict[str, Any]:
    """The fields of one article. Raises ``Malformed`` for JSON that is not an object."""
    suffix = path.suffix.lower()
    if suffix in LINES + RECORDS:
        return _json_object(record, path)
    return {"html": record} if suffix in PAGES else with_front_matter(record)


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


def _json_object(text: str, path: Path) -> dict[str, Any]:
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise Malformed(f"{path} is not JSON: {error}") from error
    if not isinstance(value, dict):
        raise Malformed(f"{path} is not a JSON object")
    return value
