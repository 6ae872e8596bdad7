"""An article as it is read, before the timeline is asked about it: what a process of its own can do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from time import perf_counter

from sqlalchemy.orm.attributes import set_committed_value

from api import errors, languages, metrics
from api.calendar.intervals import Interval, Precision
from api.extraction.events import Reading, TooManyTimes, events_in
from api.storage import models
from api.storage.plain_rows import row_of
from api.timeline.intake import NewArticle, content_hash, published_day
from api.timeline.stories.keys import story_keys

Reader = Callable[[str, str, int | None], Reading]
"""Reads a text in a language, published on a day; a seam for tests."""
MOST_TIMES = 5_000
"""Times in one article. The longest chronologies of encyclopaedias have about 2,000."""


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article with the events read in it, and the keys that its story is found by."""

    article: NewArticle
    language: str
    published_day: int | None
    content_hash: str
    reading: Reading
    keys: Mapping[int, str]

    def row(self) -> models.Article:
        """A new row, which belongs to no session."""
        article = self.article
        row = row_of(
            models.Article,
            content_hash=self.content_hash,
            url=article.url,
            title=article.title,
            source=article.source,
            language=self.language,
            published_at=article.published_at,
            published_day=self.published_day,
            text=article.text,
            tags=list(dict.fromkeys(article.tags)),
        )
        set_committed_value(row, "places", [])
        return row


def read(text: str, language: str, published: int | None) -> Reading:
    """The events of a text.

    Raises ``Invalid`` if there is no reader of the language, or for more than ``MOST_TIMES`` times: what is
    stored and answered for each is much longer than the text itself.
    """
    began = perf_counter()
    try:
        return events_in(text, languages.language(language), published, most=MOST_TIMES)
    except TooManyTimes as error:
        raise errors.Invalid.field("text", f"more than {MOST_TIMES} dates; send it in parts") from error
    finally:
        metrics.READING_SECONDS.observe(amount=perf_counter() - began)
        metrics.WORDS.add(amount=len(text.split()))


def read_article(article: NewArticle, reader: Reader = read) -> ReadArticle:
    """The article with what is read in it. Raises like ``read``."""
    language = article.language or languages.detected(article.text)
    day = published_day(article.published_at)
    reading = reader(article.text, language, day)
    return ReadArticle(
        article=article,
        language=language,
        published_day=day,
        content_hash=content_hash(article.text, language, day),
        reading=reading,
        keys=keys_of(article.title, article.text, language, (event.interval for event in reading.events)),
    )


def keys_of(title: str | None, text: str, language: str, intervals: Iterable[Interval]) -> Mapping[int, str]:
    """What an article is recognised by, and how each of it reads; ``intervals`` are those of its events."""
    days = (interval.start for interval in intervals if interval.precision == Precision.DAY)
    return story_keys(language, title, text, [day for day in days if day is not None])
