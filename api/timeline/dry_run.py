"""Extraction without storing: the events of a text as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from api import languages
from api.extraction.events import Event as ReadEvent
from api.extraction.events import Undated
from api.schemas.articles import ExtractionSchema
from api.schemas.mentions import UndatedSchema
from api.storage import models
from api.timeline.deriving import derive
from api.timeline.intake import NewArticle, published_day
from api.timeline.mentions import mention_of
from api.timeline.storing import read

EXTRACTION, UNDATED = ExtractionSchema(), UndatedSchema(many=True)


def extracted(article: NewArticle) -> dict[str, Any]:
    """The events of an article, and its times without a date, as ``ExtractionSchema`` shows them."""
    language = article.language or languages.detected(article.text)
    reading = read(article.text, language, published_day(article.published_at))
    row = models.Article(text=article.text, language=language, tags=list(article.tags))
    extraction = {
        "language": language,
        "published_at": article.published_at,
        "events": [_unsaved(row, event) for event in reading.events],
    }
    return {**EXTRACTION.dump(extraction), "undated": undated_json(reading.undated, article.text)}


def _unsaved(article: models.Article, event: ReadEvent) -> models.Event:
    """The event as it would be stored, with its one mention."""
    row = models.Event(title=event.title, mentions=[mention_of(article, event)])
    derive(row)
    return row


def undated_json(undated: Iterable[Undated], text: str) -> list[dict[str, Any]]:
    """The times of a text that have no date, as ``UndatedSchema`` shows them."""
    times = [
        {
            "text": time.mention.text,
            "start": time.mention.start,
            "end": time.mention.end,
            "sentence": text[time.mention.sentence_start : time.mention.sentence_end],
            "sentence_start": time.mention.sentence_start,
            "sentence_end": time.mention.sentence_end,
            "rule": time.mention.rule,
            "reason": time.reason,
        }
        for time in undated
    ]
    dumped = UNDATED.dump(times)
    assert isinstance(dumped, list)
    return dumped
