"""The text of the article in a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy

from lxml import etree
from lxml.html import HtmlElement, builder

from api.errors import Invalid

LONGEST_TEXT = 1_000_000
"""The most characters of an article."""
# In longer paragraphs, libraries that search for dates take the day of a battle for that of the paper.
LONGEST_BYLINE = 100
PARAGRAPHS = ("p", "blockquote")
BLOCKS = ("p", "div", "li", "h1", "h2", "h3", "h4", "blockquote", "br", "tr", "section", "article", "header")
BLOCK_END = "\u2028"
UNSEEN = ("script", "style", "title", "noscript", "template", etree.Comment)
AROUND = frozenset(("nav", "footer", "aside", "form", "figure"))
AROUND_NAMES = re.compile(
    "comment|related|footer|sidebar|teaser|widget|cookie|newsletter|promo|menu", re.IGNORECASE
)
# trafilatura finds no article in a page that is as short, or cuts its sentences at each tag.
SHORT = 500
# trafilatura keeps one block of the page. If that has less of the page's prose, the article has several.
WHOLE = 0.9


def article_text(tree: HtmlElement) -> str:
    """The text of the article in a page. Changes the tree.

    Raises ``Invalid`` for the field ``html`` if there is none or it is too long.
    """
    all_text = _all_text(deepcopy(tree))
    if len(all_text) <= SHORT:
        return _checked(all_text)
    paragraphs = list(_prose(tree))
    length = sum(len(one.text_content()) for one in paragraphs)
    essay = _essay(paragraphs)
    text = _extracted(tree)
    if essay is not None and len(text) < WHOLE * length:
        text = max(text, _extracted(essay), key=len)
    return _checked(text)


def _checked(text: str) -> str:
    if not text:
        raise Invalid.field("html", "no article text found: send it as text")
    if len(text) > LONGEST_TEXT:
        raise Invalid.field("html", f"an article of {len(text)} characters; at most {LONGEST_TEXT}")
    return text


def _extracted(tree: HtmlElement) -> str:
    from trafilatura import extract

    return (extract(tree, fast=True, include_comments=False) or "").strip()


def _all_text(tree: HtmlElement) -> str:
    """All text of a page that is no frame of an article, a line for each block."""
    etree.strip_elements(tree, *AROUND, *UNSEEN, with_tail=False)
    for block in tree.iter(*BLOCKS):
        if block.tag != "br":
            block.text = f"{BLOCK_END}{block.text or ''}"
        block.tail = f"{BLOCK_END}{block.tail or ''}"
    lines = (" ".join(line.split()) for line in tree.text_content().split(BLOCK_END))
    return "\n".join(line for line in lines if line)


def _prose(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The long paragraphs of a page, without those in comments, sidebars and the like."""
    around = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if _is_around(element):
            around += 1 if event == "start" else -1
        elif not around and event == "start" and _is_long(element):
            yield element


def _is_long(element: HtmlElement) -> bool:
    return element.tag in PARAGRAPHS and len(element.text_content()) > LONGEST_BYLINE


def _is_around(element: HtmlElement) -> bool:
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return element.tag in AROUND or (element.tag != "body" and AROUND_NAMES.search(names) is not None)


def _essay(paragraphs: list[HtmlElement]) -> HtmlElement | None:
    """A page with the blocks of all paragraphs in one article; None for a page of several articles.

    The blocks lose their names there, by which trafilatura chooses one of them: «entry-content».
    """
    if not paragraphs:
        return None
    shared = _shared_ancestor(paragraphs[0], paragraphs[-1])
    if next(shared.iterdescendants("article"), None) is not None:
        return None
    page = builder.HTML(builder.BODY(builder.E.article(*(deepcopy(child) for child in shared))))
    for block in page.iter("div", "section"):
        if not _is_around(block):
            block.attrib.clear()
    return page


def _shared_ancestor(first: HtmlElement, last: HtmlElement) -> HtmlElement:
    """The innermost element around two paragraphs, and so around those between them."""
    around = set(last.iterancestors())
    return next(ancestor for ancestor in first.iterancestors() if ancestor in around)
