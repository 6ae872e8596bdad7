"""A table for spreadsheets: RFC 4180, with a byte order mark so that Excel reads it as UTF-8.

Titles and names come from articles, and a spreadsheet evaluates a cell that begins like a formula. Such a
beginning gets an apostrophe in front, that of a year before 1 included (``-0043`` would become −43). So does
what would begin a cell if the file were cut at semicolons, as French spreadsheets do, or at line ends.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from io import StringIO

from api.exports.event_parts import Event, sentences
from api.schemas.events import CORE_FIELDS

BYTE_ORDER_MARK = "\ufeff"
FORMULA = re.compile(
    r"""(^|[;\t\r\n"'|])"""
    r"([\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*+)"
    r"(?=[=+\-@＝＋－＠])"
)
"""The place where a formula may begin, with the blank and invisible characters that a spreadsheet skips."""
COLUMNS = ("id", *CORE_FIELDS, "sentences", "articles", "edited", "deleted", "created_at", "updated_at")


def export(events: Iterable[Event]) -> Iterator[bytes]:
    """A header, then a line per event; lists are joined by semicolons."""
    yield (BYTE_ORDER_MARK + _line(COLUMNS)).encode()
    for event in events:
        yield _line(_cell(value) for value in _row(event)).encode()


def _row(event: Event) -> Iterator[object]:
    yield event["id"]
    for name in CORE_FIELDS:
        value = event[name]
        yield "; ".join(value) if isinstance(value, list) else value
    yield "\n".join(sentences(event))
    yield " ".join(dict.fromkeys(str(mention["article_id"]) for mention in event["mentions"]))
    yield from (str(bool(event.get(name))).lower() for name in ("edited", "deleted"))
    yield from (event["created_at"], event["updated_at"])


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return value
    harmless = FORMULA.sub(r"\1\2'", value)
    return f"'{harmless}" if harmless.startswith(("\t", "\r", "\n")) else harmless


def _line(cells: Iterable[object]) -> str:
    line = StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()
