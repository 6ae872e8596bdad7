"""A workbook of Office Open XML (ECMA-376), for Excel, LibreOffice and others: nothing in it is evaluated.

XlsxWriter makes a workbook when it has all rows, which would keep a client waiting for minutes. So it makes
an empty one here, whose sheets get their rows while they are sent. Texts are stored as texts, so that
``=1+1`` is no formula and ``2025-11`` no date. The days from March 1900 on are dates; Excel knows no earlier
ones.

Excel holds 32,767 characters in a cell, and 1,048,576 rows in a sheet: a longer text ends with ``CUT``, and
events that do not fit go on in another sheet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from io import BytesIO, RawIOBase
from itertools import chain, islice
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from typing_extensions import override
from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name

from api.exports.columns import Column, Kind, chosen, row
from api.exports.edition import Edition
from api.exports.event_parts import Event, fit_for_xml

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_ROWS = 1_048_576
"""Rows of a sheet, its header included."""
MOST_BYTES = 1_500_000_000
"""About the longest XML of a sheet: a file in an archive without extensions may have 2 GB."""
LONGEST_TEXT = 32_767
"""The longest text of a cell, in UTF-16, as Excel counts."""
CUT = " […]"
FIRST_DAY = "1900-03-01"
"""Before it, Excel counts a 29 February 1900, which did not exist."""
DAY_0 = date(1899, 12, 30).toordinal()
SENT_AT_ONCE = 16_384
ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""What begins a character that is written as its number, such as ``_x0041_``."""


def export(events: Iterable[Event], edition: Edition) -> Iterator[bytes]:
    """A workbook whose sheets have a header, then a row per event; lists are joined by semicolons."""
    columns, written = chosen(edition), _Written()
    with ZipFile(written, "w", ZIP_DEFLATED, compresslevel=1) as archive:
        ends: list[int] = []
        for rows in _sheets(columns, iter(events)):
            ends.append(1)
            with archive.open(_entry(_sheet_name(len(ends))), "w") as sheet:
                sheet.write(_around_rows(columns, ends)[0])
                for each in rows:
                    ends[-1] += 1
                    sheet.write(each)
                    yield from written.taken(SENT_AT_ONCE)
                sheet.write(_around_rows(columns, ends)[1])
        for name, part in _parts(columns, ends).items():
            if not name.startswith("xl/worksheets/"):
                archive.writestr(_entry(name), part)
    yield from written.taken(1)


class _Written(RawIOBase):
    """A file that cannot be sought in; what is written to it is taken out again."""

    def __init__(self) -> None:
        self._pieces = bytearray()

    @override
    def writable(self) -> bool:
        return True

    @override
    def write(self, piece: Any) -> int:
        self._pieces += piece
        return len(piece)

    def taken(self, least: int) -> Iterator[bytes]:
        """What was written since the last time, if it is as many bytes as that."""
        if len(self._pieces) >= least:
            yield bytes(self._pieces)
            self._pieces.clear()


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name)
    entry.compress_type = ZIP_DEFLATED
    return entry


def _sheet_name(number: int) -> str:
    return f"xl/worksheets/sheet{number}.xml"


def _parts(columns: Sequence[Column], ends: Sequence[int]) -> dict[str, bytes]:
    """The files of a workbook, by name, whose sheets end with these rows and hold only their header."""
    file = BytesIO()
    with Workbook(file, {"in_memory": True}) as workbook:
        heading, dates = workbook.add_format({"bold": True}), workbook.add_format({"num_format": 14})
        for number, end in enumerate(ends, 1):
            sheet = workbook.add_worksheet("Events" if number == 1 else f"Events {number}")
            for at, column in enumerate(columns):
                sheet.write_string(0, at, column.name, heading)
                sheet.set_column(at, at, column.width, dates if column.kind is Kind.DAY else None)
            sheet.freeze_panes(1, 0)
            sheet.autofilter(0, 0, end - 1, len(columns) - 1)
    with ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _around_rows(columns: Sequence[Column], ends: Sequence[int]) -> tuple[bytes, bytes]:
    """What stands before and after the rows of events in the last sheet."""
    sheet = _parts(columns, ends)[_sheet_name(len(ends))]
    before, end, after = re.sub(rb"<dimension [^>]*/>", b"", sheet).partition(b"</sheetData>")
    return before, end + after


def _sheets(columns: Sequence[Column], events: Iterator[Event]) -> Iterator[Iterator[bytes]]:
    """The rows of each sheet, to be read to their end before the next; the first is there without any."""
    yield _rows(columns, events)
    while first := list(islice(events, 1)):
        yield _rows(columns, chain(first, events))


def _rows(columns: Sequence[Column], events: Iterator[Event]) -> Iterator[bytes]:
    """The rows of events until the sheet is full."""
    names, style = [xl_col_to_name(at) for at in range(len(columns))], _date_style(columns)
    size = 0
    for number, event in enumerate(islice(events, MOST_ROWS - 1), 2):
        cells = zip(names, row(columns, event), strict=True)
        each = "".join(_cell(f"{name}{number}", *value, style) for name, value in cells)
        written = f'<row r="{number}">{each}</row>'.encode()
        yield written
        size += len(written)
        if size > MOST_BYTES:
            return


def _date_style(columns: Sequence[Column]) -> str:
    """The number of the style of dates; empty if no column has any."""
    found = re.search(rb'<col [^>]*style="([0-9]+)"', _around_rows(columns, [1])[0])
    return found[1].decode() if found else ""


def _cell(place: str, kind: Kind, value: Any, style: str) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return f'<c r="{place}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int):
        return f'<c r="{place}"><v>{value}</v></c>'
    if kind is Kind.DAY and not value.startswith("-") and value >= FIRST_DAY:
        day = date.fromisoformat(value).toordinal() - DAY_0
        return f'<c r="{place}" s="{style}"><v>{day}</v></c>'
    text = ESCAPE.sub("_x005F_", escape(_fitting(fit_for_xml(value))))
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def _fitting(text: str) -> str:
    """The text, or as much of it as fits in a cell."""
    encoded = text.encode("utf-16-le")
    if len(encoded) <= 2 * LONGEST_TEXT:
        return text
    return encoded[: 2 * (LONGEST_TEXT - len(CUT))].decode("utf-16-le", "ignore") + CUT
