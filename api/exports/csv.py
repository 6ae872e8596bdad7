"""A table for spreadsheets: RFC 4180, with a byte order mark so that Excel reads it as UTF-8.

Titles and names come from articles, and a spreadsheet evaluates a cell that begins like a formula. Such a
beginning gets an apostrophe in front. So does what would begin a cell if the file were cut at semicolons, as
French spreadsheets do, or at line ends. Dates are no formulas and stay as they are, ``-0043-03-15`` too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from api.exports.columns import Column, Kind, chosen, row
from api.exports.edition import Edition
from api.exports.event_parts import Event

BYTE_ORDER_MARK = "\ufeff"
FORMULA = re.compile(
    r"""(^|[;\t\r\n"'|])"""
    r"([\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*+)"
    r"(?=[=+\-@＝＋－＠])"
)
"""The place where a formula may begin, with the blank and invisible characters that a spreadsheet skips."""
NEEDS_QUOTES = re.compile(r'[",\r\n]').search


def export(events: Iterable[Event], edition: Edition) -> Iterator[bytes]:
    """A header, then a line per event; lists are joined by semicolons."""
    return table(chosen(edition), events)


def table(columns: Sequence[Column], rows: Iterable[Mapping[str, Any]]) -> Iterator[bytes]:
    """A header, then a line per row with these columns."""
    yield f"{BYTE_ORDER_MARK}{','.join(column.name for column in columns)}\r\n".encode()
    for each in rows:
        yield line(row(columns, each))


def line(cells: Iterable[tuple[Kind, Any]]) -> bytes:
    """A line of the file; None is an empty cell, and a truth value ``true`` or ``false``."""
    return f"{','.join(_cell(*each) for each in cells)}\r\n".encode()


def _cell(kind: Kind, value: Any) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        return str(value).lower()
    text = _harmless(value) if kind is Kind.TEXT else value
    return '"{}"'.format(text.replace('"', '""')) if NEEDS_QUOTES(text) else text


def _harmless(text: str) -> str:
    harmless = FORMULA.sub(r"\1\2'", text)
    return f"'{harmless}" if harmless.startswith(("\t", "\r", "\n")) else harmless
