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
PAGES_ARE_IN = re.compile(r"utf-8|ascii|(?:big5|cp|euc|gb|hz|iso2022|iso8859|johab|koi8|mac|ptcp|shift|tis)")
"""Python's names of charsets; other codecs, such as base64 or idna, do not read a page."""


def decoded(page: bytes) -> str:
    """The text of a page in the charset that it declares, else in UTF-8, else in windows-1252.

    A byte order mark decides before all else, as in browsers. Bytes that the charset lacks become U+FFFD.
    """
    for mark, charset in BYTE_ORDER_MARKS:
        if page.startswith(mark):
            return page.removeprefix(mark).decode(charset, errors="replace")
    declared = _declared(page)
    if declared:
        return page.decode(declared, errors="replace")
    try:
        return page.decode("utf-8")
    except UnicodeDecodeError:
        return page.decode(FALLBACK, errors="replace")


def _declared(page: bytes) -> str | None:
    """The Python name of the declared charset, None if there is none or Python lacks it."""
    declaration = DECLARATION.search(page[:WHERE_DECLARED])
    if declaration is None:
        return None
    try:
        name = codecs.lookup(declaration[1].decode("ascii", errors="replace")).name
    except LookupError:
        return None
    if name.startswith("utf-16"):  # A page that could be searched for its declaration is not in UTF-16.
        return "utf-8"
    return READ_AS.get(name, name) if PAGES_ARE_IN.match(name) else None
