"""A page as a tree of elements."""

from __future__ import annotations

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from api.errors import Invalid

# The largest news pages have about 8,000. trafilatura's time grows with the square of the siblings.
MOST_ELEMENTS = 12_000
# trafilatura finds no text in a page with one of these; a page has them raw or as «&#8;».
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
FIRST_SHOWN = 0x80
REFERENCE = re.compile("&#(?:x([0-9a-f]{1,8})|([0-9]{1,8}));?", re.IGNORECASE)


def page_tree(html: str) -> HtmlElement:
    """The elements of a page, without control characters.

    Raises ``Invalid`` for the field ``html`` if there are none or more than ``MOST_ELEMENTS``.
    """
    parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    try:
        tree = document_fromstring(without_controls(html).encode(errors="replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise Invalid.field("html", "no HTML found") from error
    if sum(1 for _ in tree.iter()) > MOST_ELEMENTS:
        raise Invalid.field("html", f"more than {MOST_ELEMENTS} elements: send the article as text")
    return tree


def without_controls(html: str) -> str:
    """A page with a space for each control character that is no line break or tab."""
    return REFERENCE.sub(_shown, CONTROLS.sub(" ", html))


def _shown(reference: re.Match[str]) -> str:
    hexadecimal, decimal = reference.groups()
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return " " if code < FIRST_SHOWN and CONTROLS.match(chr(code)) else reference[0]
