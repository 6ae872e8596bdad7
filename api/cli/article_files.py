"""An article in a file: plain text with or without front matter, a page, or what the API takes, as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from api.errors import Malformed

PAGES, RECORDS, LINES = (".html", ".htm"), (".json",), (".ndjson", ".jsonl")
FENCE = "---"


def articles_in(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of a file as the API takes them, not yet validated."""
    return (fields_of(record, path) for record in records_in(path))


def records_in(path: Path) -> list[str]:
    """The text of each article of a file: its lines where an article is a line, else all of it."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Malformed(f"{path} is not UTF-8: {error.reason} at byte {error.start}") from error
    except OSError as error:
        raise Malformed(f"{path} cannot be read: {error.strerror}") from error
    if path.suffix.lower() in LINES:
        return [line for line in text.split("\n") if line.strip()]
    return [text]


def fields_of(record: str, path: Path) -> dict[str, Any]:
    """The article that a record of that file holds."""
    suffix = path.suffix.lower()
    if suffix in LINES + RECORDS:
        return _decoded(record, path)
    return {"html": record} if suffix in PAGES else with_front_matter(record)


def with_front_matter(text: str) -> dict[str, Any]:
    """Text below a block of ``name: value`` lines between two ``---``; ``tags`` are comma-separated."""
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


def _decoded(text: str, path: Path) -> dict[str, Any]:
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise Malformed(f"{path} is not JSON: {error}") from error
    if not isinstance(value, dict):
        raise Malformed(f"{path} does not hold a JSON object")
    return value
