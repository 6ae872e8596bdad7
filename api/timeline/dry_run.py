"""What a text tells, without storing any of it; and what is handed in as an article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from api import languages
from api.extraction import events as extraction
from api.schemas.articles import ExtractionSchema
from api.schemas.events import UndatedSchema
from api.storage import models
from api.timeline import editing, matching, storing
from api.timeline.storing import NewArticle
from api.timeline.webpages import Webpage, webpage_in

EXTRACTION, UNDATED = ExtractionSchema(), UndatedSchema(many=True)


def submitted(fields: Mapping[str, Any]) -> NewArticle:
    """The article that validated fields hold; a page itself says what they leave out."""
    page = Webpage(fields.get("text", ""), None, None)
    if "html" in fields:
        page = webpage_in(fields["html"], today=datetime.now(UTC).date())
    return NewArticle(
        text=page.text,
        published_at=fields.get("published_at") or page.published_at,
        language=fields.get("language"),
        title=fields.get("title") or page.title,
        url=fields.get("url"),
        source=fields.get("source"),
        tags=tuple(fields.get("tags") or ()),
    )


def extracted(article: NewArticle) -> dict[str, Any]:
    """The events of an article as JSON, and the times that lack a date."""
    language = article.language or languages.detected(article.text)
    reading = storing.read(article.text, language, storing.day_of(article.published_at))
    row = models.Article(text=article.text, language=language, tags=list(article.tags))
    told = {
        "language": language,
        "published_at": article.published_at,
        "events": [_unstored(row, event) for event in reading.events],
    }
    dumped = EXTRACTION.dump(told)
    assert isinstance(dumped, dict)
    return {**dumped, "undated": undated_in(reading.undated, article.text)}


def _unstored(article: models.Article, told: extraction.Event) -> models.Event:
    """The event as it would be stored, with its one mention."""
    event = models.Event(title=told.title, mentions=[matching.mention_of(article, told)])
    editing.derive(event)
    return event


def undated_in(undated: Iterable[extraction.Undated], text: str) -> list[dict[str, Any]]:
    """The times of a text that have no date, as JSON."""
    told = [
        {
            "text": one.mention.text,
            "start": one.mention.start,
            "end": one.mention.end,
            "sentence": text[one.mention.sentence_start : one.mention.sentence_end],
            "sentence_start": one.mention.sentence_start,
            "sentence_end": one.mention.sentence_end,
            "rule": one.mention.rule,
            "reason": one.reason,
        }
        for one in undated
    ]
    dumped = UNDATED.dump(told)
    assert isinstance(dumped, list)
    return dumped
