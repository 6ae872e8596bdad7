"""The article in a page."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from datetime import date, timedelta

from lxml.html import HtmlElement

from api.languages import LANGUAGES, detected
from api.timeline.webpages.bylines import language_of, without_bylines
from api.timeline.webpages.prose import LONGEST_BYLINE, article_text
from api.timeline.webpages.published import EARLIEST, published_day
from api.timeline.webpages.tree import page_tree

PROSE = ("p", "li", "blockquote", "td", "figcaption", "dd")


@dataclass(frozen=True, slots=True)
class Webpage:
    """An article found in a page. ``published_at`` is an ISO date, in the time zone of the page.

    The declared language is not kept: it is that of the page template, and often wrong.
    """

    text: str
    title: str | None
    published_at: str | None


def webpage_in(html: str, *, today: date, language: str | None = None) -> Webpage:
    """The article of a page. A date of publication after tomorrow is ignored.

    Its lines around the article are read in the language that is given, else in that which the page declares,
    else in that of the article.

    Raises ``Invalid`` for the field ``html`` if it holds no article or more than ``MOST_ELEMENTS`` elements.
    """
    tree = page_tree(html)
    text = article_text(deepcopy(tree))  # trafilatura changes the tree, which the metadata need as it is
    _drop_prose(tree)
    latest = today + timedelta(days=1)
    title, found = _metadata(tree, latest=latest)
    code = (language if language in LANGUAGES else language_of(tree)) or detected(text)
    day = published_day(tree, found, code, latest=latest)
    text = _without_headline(text, title)
    if day is None:
        return Webpage(text, title, None)
    return Webpage(without_bylines(text, day.toordinal(), code), title, day.isoformat())


def _without_headline(text: str, title: str | None) -> str:
    headline, _, rest = text.partition("\n")
    return rest.lstrip() if rest and headline.strip() == title else text


def _drop_prose(tree: HtmlElement) -> None:
    """Removes running text: a date in a sentence of the article is not the day of publication."""
    for element in list(tree.iter(*PROSE)):
        if element.getparent() is not None and len(element.text_content()) > LONGEST_BYLINE:
            element.drop_tree()


def _metadata(tree: HtmlElement, *, latest: date) -> tuple[str | None, date | None]:
    """The title of a page, and its day of publication as htmldate finds it."""
    from trafilatura import extract_metadata

    dates = {
        "extensive_search": False,
        "original_date": True,
        "deferred_url_extractor": True,
        "min_date": EARLIEST,
        "max_date": latest.isoformat(),
    }
    metadata = extract_metadata(tree, date_config=dates, extensive=False)
    return metadata.title or None, date.fromisoformat(metadata.date) if metadata.date else None
