"""Articles that are stored already: told again, told in another place, or told with their date at last."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select, union_all
from sqlalchemy.orm import Session

from api import errors
from api.storage import models
from api.storage.queries.articles import at_address
from api.timeline.intake import NewArticle, content_hash
from api.timeline.reading import ReadArticle

MOST_PLACES, MOST_TAGS = 100, 50
"""Places in which one article was published, and its tags."""


def unknown_ones(session: Session, articles: Sequence[ReadArticle]) -> list[int]:
    """Where among the articles those stand that are neither stored nor among the ones before them."""
    hashes, urls = _taken(session, articles)
    found = []
    for index, article in enumerate(articles):
        url = article.article.url
        if hashes.isdisjoint(_hashes(article)) and (url is None or url not in urls):
            found.append(index)
        hashes.add(article.content_hash)
        urls |= {url} if url else set()
    return found


def _taken(session: Session, articles: Sequence[ReadArticle]) -> tuple[set[str], set[str]]:
    """The hashes and the urls of these articles that stored articles have."""
    hashes = sorted({each for article in articles for each in _hashes(article)})
    urls = sorted({article.article.url for article in articles if article.article.url})
    known, place = models.Article, models.ArticlePlace
    found = select(known.content_hash).where(known.content_hash.in_(hashes))
    addresses = union_all(
        select(known.url).where(known.url.in_(urls)), select(place.url).where(place.url.in_(urls))
    )
    return {*session.scalars(found)}, {*session.scalars(addresses)} if urls else set()


def repeated_ones(session: Session, articles: Sequence[ReadArticle]) -> dict[int, models.Article]:
    """The stored articles that others merely repeat, by where those stand: they bring nothing that is new."""
    hashes = sorted({article.content_hash for article in articles})
    found = select(models.Article).where(models.Article.content_hash.in_(hashes))
    known = {row.content_hash: row for row in session.scalars(found)} if hashes else {}
    return {
        index: row
        for index, article in enumerate(articles)
        if (row := known.get(article.content_hash)) is not None and _brings_nothing(row, article.article)
    }


def _brings_nothing(known: models.Article, new: NewArticle) -> bool:
    """Whether a stored article has the title, the tags and the place that the same text comes with."""
    has_place = any(_says(place, new.url, new.source) for place in known.places_published)
    nowhere = new.url is None and new.source is None
    return (has_place or nowhere) and bool(known.title or not new.title) and {*new.tags} <= {*known.tags}


def _hashes(article: ReadArticle) -> list[str]:
    return hashes_of(article.article.text, article.language, article.published_day)


def hashes_of(text: str, language: str, day: int | None) -> list[str]:
    """Those of the stored articles that an article may be: its own, and without its date."""
    return [content_hash(text, language, each) for each in dict.fromkeys((day, None))]


def known_article(session: Session, new: models.Article) -> models.Article | None:
    """The stored article that this one is: the one with its content, or else the one at its url.

    A dated article is also the undated one with the same text. Raises ``Conflict`` if the url is that of an
    article with another text or day.
    """
    with_content, at_url = _with_content(session, new), article_at(session, new.url)
    if at_url is not None and at_url is not with_content:
        _check_unchanged(at_url, new)
        if with_content is not None:
            raise _conflict(at_url, "url", f"article {at_url.id} has the url {new.url}")
    return with_content or at_url


def _with_content(session: Session, new: models.Article) -> models.Article | None:
    hashes = hashes_of(new.text, new.language, new.published_day)
    found = session.scalars(select(models.Article).where(models.Article.content_hash.in_(hashes))).all()
    return min(found, key=lambda article: hashes.index(article.content_hash), default=None)


def article_at(session: Session, url: str | None) -> models.Article | None:
    """The article that was published at that address."""
    if url is None:
        return None
    return session.scalars(select(models.Article).where(at_address(url))).first()


def _check_unchanged(known: models.Article, new: models.Article) -> None:
    """Refuse another text or day under a known url, which is for PATCH; a missing day is no change."""
    if known.text != new.text:
        raise _conflict(known, "url", f"article {known.id} has the url {new.url} and another text")
    if known.published_day is not None and new.published_day not in (None, known.published_day):
        message = f"article {known.id} has the url {new.url} and another date of publication"
        raise _conflict(known, "url", message)


def refuse_taken(session: Session, changed: models.Article) -> None:
    """Raises ``Conflict`` if another article has the content or the url of a changed one."""
    with session.no_autoflush:
        same = select(models.Article).where(models.Article.content_hash == changed.content_hash)
        twin = session.scalars(same.where(models.Article.id != changed.id)).first()
        at_url = article_at(session, changed.url)
    if twin is not None:
        raise _conflict(twin, "text", f"article {twin.id} has this text and date")
    if at_url is not None and at_url is not changed:
        raise _conflict(at_url, "url", f"article {at_url.id} has the url {changed.url}")


def _conflict(known: models.Article, field: str, message: str) -> errors.Conflict:
    return errors.Conflict(message, {field: [message]}, article=known.id)


def add_what_is_new(known: models.Article, new: models.Article) -> None:
    """Give a stored article the date and title that it lacks, and the place and tags that came with it."""
    if known.published_day is None and new.published_day is not None:
        known.published_at, known.published_day = new.published_at, new.published_day
        known.content_hash = content_hash(known.text, known.language, known.published_day)
    known.title = known.title or new.title
    _add_place(known, new.url, new.source)
    tags = list(dict.fromkeys([*known.tags, *new.tags]))
    _refuse_more(known, "tags", tags, MOST_TAGS)
    known.tags = tags


def _add_place(known: models.Article, url: str | None, source: str | None) -> None:
    """Add a place that is not known, unless the article's own place may be the same one."""
    if any(_says(place, url, source) for place in known.places_published):
        return
    if _agree(known.url, url) and _agree(known.source, source):
        known.url, known.source = known.url or url, known.source or source
        return
    known.places.append(models.ArticlePlace(url=url, source=source))
    _refuse_more(known, "url", known.places_published, MOST_PLACES)


def _says(place: models.Place, url: str | None, source: str | None) -> bool:
    return url in (None, place.url) and source in (None, place.source)


def _agree(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other


def _refuse_more(known: models.Article, field: str, values: Sequence[object], most: int) -> None:
    if len(values) > most:
        what = "places" if field == "url" else field
        raise errors.Invalid.field(field, f"article {known.id} would have more than {most} {what}")
