"""A page as a tree of elements."""

from __future__ import annotations

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from api.errors import Invalid

# The largest news pages have about 8,000. trafilatura's time grows with the square of the siblings.
MOST_ELEMENTS = 12_000
# The parser compares each attribute of an element with all others.
MOST_ATTRIBUTES = 250
_ATTRIBUTE = (
    r"""[\s/]*+(?:=[^\s/>=]*+|[^\s/>=]++)(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>"'][^\s>]*+|(?=>)))?+"""
)
ATTRIBUTE = re.compile(_ATTRIBUTE)
TAG = re.compile(
    r"<!(?=--).*?(?:--!?>|\Z)"
    rf"|<(script|style)(?=[\s/>])((?:{_ATTRIBUTE})*+)[\s/]*+>?.*?(?:</\1|\Z)"
    rf"|<[a-z][^\s/>]*+((?:{_ATTRIBUTE})*+)",
    re.IGNORECASE | re.DOTALL,
)
"""A start tag as browsers cut it, with its attributes; scripts, styles and comments are passed over."""
# trafilatura finds no text in a page with one of these; a page has them raw or as «&#8;».
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
FIRST_SHOWN = 0x80
REFERENCE = re.compile("&#(?:x([0-9a-f]{1,8})|([0-9]{1,8}));?", re.IGNORECASE)


def page_tree(html: str) -> HtmlElement:
    """The elements of a page, without control characters.

    Raises ``Invalid`` for the field ``html`` if there are none, more than ``MOST_ELEMENTS``, or one with more
    than ``MOST_ATTRIBUTES``.
    """
    if any(_attributes(tag) > MOST_ATTRIBUTES for tag in TAG.finditer(html)):
        raise Invalid.field("html", f"an element of more than {MOST_ATTRIBUTES} attributes")
    parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    try:
        tree = document_fromstring(without_controls(html).encode(errors="replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise Invalid.field("html", "no HTML found") from error
    if sum(1 for _ in tree.iter()) > MOST_ELEMENTS:
        raise Invalid.field("html", f"more than {MOST_ELEMENTS} elements: send the article as text")
    return tree


def _attributes(tag: re.Match[str]) -> int:
    """The number of attributes of a tag; 0 where there is no room for too many."""
    attributes = tag[2] or tag[3] or ""
    if len(attributes) < 2 * MOST_ATTRIBUTES:
        return 0
    return sum(1 for _ in ATTRIBUTE.finditer(attributes))


def without_controls(html: str) -> str:
    """A page with a space for each control character that is no line break or tab."""
    return REFERENCE.sub(_shown, CONTROLS.sub(" ", html))


def _shown(reference: re.Match[str]) -> str:
    hexadecimal, decimal = reference.groups()
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return " " if code < FIRST_SHOWN and CONTROLS.match(chr(code)) else reference[0]
