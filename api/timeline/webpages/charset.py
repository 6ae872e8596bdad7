"""The text of a page that was read as bytes."""

from __future__ import annotations

import codecs
import re

DECLARATION = re.compile(
    rb"""<meta[^>]{1,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})""", re.IGNORECASE
)
# Browsers look this far: https://html.spec.whatwg.org/#determining-the-character-encoding
WHERE_DECLARED = 1024
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Pages that declare these mean what Windows writes: https://encoding.spec.whatwg.org/#names-and-labels
READ_AS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
FALLBACK = "cp1252"
PAGES_ARE_IN = re.compile(
    r"utf-(?:8|16)|ascii|(?:big5|cp|euc|gb|hz|iso2022|iso8859|johab|koi8|mac|ptcp|shift|tis)"
)
"""Python's names of charsets; other codecs, such as base64 or idna, do not read a page."""


def decoded(page: bytes, charset: str | None = None) -> str:
    """The text of a page in the charset that it came with or declares, else in UTF-8, else in windows-1252.

    A byte order mark decides before all else, as in browsers. Bytes that the charset lacks become U+FFFD.
    """
    mark, marked = byte_order(page)
    if marked:
        return page.removeprefix(mark).decode(marked, errors="replace")
    declared = charset or _declared(page)
    if declared:
        return page.decode(declared, errors="replace")
    try:
        return page.decode("utf-8")
    except UnicodeDecodeError:
        return page.decode(FALLBACK, errors="replace")


def plain_text(text: bytes, charset: str = "utf-8") -> str:
    """A plain text in the charset of its byte order mark, else in the given one.

    Raises ``UnicodeDecodeError``.
    """
    mark, marked = byte_order(text)
    return text.removeprefix(mark).decode(marked or charset)


def byte_order(text: bytes) -> tuple[bytes, str | None]:
    """The byte order mark that a text begins with and the charset it means; empty and None without one."""
    return next((one for one in BYTE_ORDER_MARKS if text.startswith(one[0])), (b"", None))


def charset_named(name: str) -> str | None:
    """The Python name of a charset, None if Python lacks it or it is no charset of texts."""
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    return READ_AS.get(found, found) if PAGES_ARE_IN.match(found) else None


def _declared(page: bytes) -> str | None:
    """The Python name of the charset that a page declares, None if there is none or Python lacks it."""
    declaration = DECLARATION.search(page[:WHERE_DECLARED])
    if declaration is None:
        return None
    name = charset_named(declaration[1].decode("ascii", errors="replace"))
    if name and name.startswith("utf-16"):  # A page that could be searched for it is not in UTF-16.
        return "utf-8"
    return name
