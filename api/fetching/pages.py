"""Articles in fetched pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from lxml import etree
from lxml.html import document_fromstring

from api.errors import Invalid, TimelineError
from api.fetching.feeds import Entry
from api.fetching.refusals import NotFetched
from api.fetching.urls import without_tracking
from api.fetching.web import Fetched
from api.schemas.articles import ArticleFields, NewArticleSchema
from api.schemas.validating import loaded
from api.timeline.intake import NewArticle, new_article
from api.timeline.webpages.charset import charset_named, decoded

ACCEPTED = "text/html, application/xhtml+xml;q=0.9"
PAGES = ("text/html", "application/xhtml+xml")
SITE_NAME = '//meta[@property="og:site_name"]/@content'
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Labels:
    """What a person says of all articles that a command stores."""

    tags: tuple[str, ...] = ()
    language: str | None = None
    source: str | None = None


def article_in(page: Fetched, entry: Entry, labels: Labels) -> NewArticle:
    """The article in a page that an entry of a feed announced. Raises ``NotFetched`` if there is none."""
    if page.media_type not in PAGES or page.body is None:
        raise NotFetched(f"is {page.media_type}, not a web page")
    html = decoded(page.body, charset_named(page.charset) if page.charset else None)
    fields: dict[str, Any] = {
        "html": html,
        "url": without_tracking(page.url),
        "source": labels.source or entry.source or _site_name(html),
        "tags": list(labels.tags),
    }
    if labels.language:
        fields["language"] = labels.language
    try:
        article = new_article(loaded(NewArticleSchema(), fields))
    except TimelineError as error:
        raise NotFetched(error.detail) from error
    return replace(
        article,
        title=article.title or entry.title,
        published_at=_published(entry, article.published_at),
    )


def _site_name(html: str) -> str | None:
    try:
        names = document_fromstring(html.encode()).xpath(SITE_NAME)
    except (etree.LxmlError, ValueError):
        return None
    return next((" ".join(name.split())[:200] for name in names if name.strip()), None)


def _published(entry: Entry, on_page: str | None) -> str | None:
    """The date of publication that the feed gives.

    A feed often stamps in UTC. If the page shows the day before or after that, it is the day of its readers.
    """
    announced = _possible(entry.published) or (None if on_page else _possible(entry.updated))
    if announced is None or on_page is None:
        return announced or on_page
    apart = date.fromisoformat(announced[:10]) - date.fromisoformat(on_page[:10])
    return on_page if abs(apart) <= DAY else announced


def _possible(published: str | None) -> str | None:
    """The date of a feed, None if an article may not have it or it is after tomorrow."""
    if published is None:
        return None
    try:
        loaded(ArticleFields(only=("published_at",)), {"published_at": published})
    except Invalid:
        return None
    return published if date.fromisoformat(published[:10]) <= datetime.now(UTC).date() + DAY else None
