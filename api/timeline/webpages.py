"""The article in a web page: its text, title and day of publication, from the HTML alone.

Pages are untrusted. Nothing they name is fetched, no entity is expanded, and the work is bounded by the
number of elements. trafilatura takes as much memory as the rest of the service: a process loads it with the
first page it is given.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from api.errors import Invalid

# The largest real news pages have some 8,000; trafilatura's time grows with the square of siblings.
MOST_ELEMENTS = 12_000
# Libraries' own searches for a date in running text take the day of a battle for that of the paper.
LONGEST_BYLINE = 100
PROSE = ("p", "li", "blockquote", "td", "figcaption", "dd")
EARLIEST = "1800-01-01"


@dataclass(frozen=True, slots=True)
class Webpage:
    """``published_at`` is an ISO date, the local date of the offset that the page gives; None where it gives
    none. What a page claims of its language is no better than its template, and is left alone."""

    text: str
    title: str | None
    published_at: str | None


def webpage_in(html: str, *, today: date) -> Webpage:
    """The article of a page; a date of publication later than tomorrow is not believed.

    Raises ``Invalid`` for the field ``html`` where there is no article in it to read.
    """
    text = _text(_tree(html))
    tree = _tree(html)
    _drop_prose(tree)
    title, published_at = _metadata(tree, latest=today + timedelta(days=1))
    return Webpage(_without_headline(text, title), title, published_at)


def _tree(html: str) -> HtmlElement:
    parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    try:
        tree = document_fromstring(html.encode(errors="replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise Invalid.field("html", "there is no HTML to read in it") from error
    if sum(1 for _ in tree.iter()) > MOST_ELEMENTS:
        raise Invalid.field("html", f"a page of more than {MOST_ELEMENTS} elements is not read")
    return tree


def _text(tree: HtmlElement) -> str:
    from trafilatura import extract

    text = (extract(tree, fast=True, include_comments=False) or "").strip()
    if not text:
        raise Invalid.field("html", "no article text was found in it")
    return text


def _without_headline(text: str, title: str | None) -> str:
    headline, _, rest = text.partition("\n")
    return rest.lstrip() if rest and headline.strip() == title else text


def _drop_prose(tree: HtmlElement) -> None:
    """Keeps headers and bylines; a date inside a sentence of the article is not its publication."""
    for element in list(tree.iter(*PROSE)):
        if element.getparent() is not None and len(element.text_content()) > LONGEST_BYLINE:
            element.drop_tree()


def _metadata(tree: HtmlElement, *, latest: date) -> tuple[str | None, str | None]:
    from trafilatura import extract_metadata

    dates = {
        "extensive_search": False,
        "original_date": True,
        "deferred_url_extractor": True,
        "min_date": EARLIEST,
        "max_date": latest.isoformat(),
    }
    metadata = extract_metadata(tree, date_config=dates, extensive=False)
    return metadata.title or None, metadata.date or None
