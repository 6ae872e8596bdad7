"""The article in a web page: its text, title and day of publication, from the HTML alone.

Pages are untrusted. No link is followed, no entity is expanded, and the number of elements limits the work.
trafilatura takes as much memory as the rest of the service, so a process imports it with its first page.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from api.errors import Invalid

# The largest news pages have about 8,000. trafilatura's time grows with the square of the siblings.
MOST_ELEMENTS = 12_000
# In longer paragraphs, libraries that search for dates take the day of a battle for that of the paper.
LONGEST_BYLINE = 100
PROSE = ("p", "li", "blockquote", "td", "figcaption", "dd")
EARLIEST = "1800-01-01"


@dataclass(frozen=True, slots=True)
class Webpage:
    """An article found in a page. ``published_at`` is an ISO date, in the time zone the page gives.

    The declared language is ignored: it is that of the page template, and often wrong.
    """

    text: str
    title: str | None
    published_at: str | None


def webpage_in(html: str, *, today: date) -> Webpage:
    """The article of a page. A date of publication after tomorrow is ignored.

    Raises ``Invalid`` for the field ``html`` if it holds no article or more than ``MOST_ELEMENTS`` elements.
    """
    text = _text(_tree(html))  # trafilatura changes the tree, so the metadata need another one
    tree = _tree(html)
    _drop_prose(tree)
    title, published_at = _metadata(tree, latest=today + timedelta(days=1))
    return Webpage(_without_headline(text, title), title, published_at)


def _tree(html: str) -> HtmlElement:
    parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    try:
        tree = document_fromstring(html.encode(errors="replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise Invalid.field("html", "no HTML found") from error
    if sum(1 for _ in tree.iter()) > MOST_ELEMENTS:
        raise Invalid.field("html", f"more than {MOST_ELEMENTS} elements: send the article as text")
    return tree


def _text(tree: HtmlElement) -> str:
    from trafilatura import extract

    text = (extract(tree, fast=True, include_comments=False) or "").strip()
    if not text:
        raise Invalid.field("html", "no article text found: send it as text")
    return text


def _without_headline(text: str, title: str | None) -> str:
    headline, _, rest = text.partition("\n")
    return rest.lstrip() if rest and headline.strip() == title else text


def _drop_prose(tree: HtmlElement) -> None:
    """Removes running text: a date in a sentence of the article is not the day of publication."""
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
