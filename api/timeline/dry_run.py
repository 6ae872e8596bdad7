"""Extraction without storing: the events of a text as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

from api import languages
from api.extraction.events import Event as ReadEvent
from api.extraction.events import Mention as ReadMention
from api.extraction.events import Undated
from api.extraction.sentences import Passage, passage_around
from api.schemas.articles import ExtractionSchema
from api.schemas.mentions import UndatedSchema
from api.timeline.deriving import combined
from api.timeline.intake import NewArticle, published_day
from api.timeline.mentions import facts_of, mention_columns
from api.timeline.reading import read

EXTRACTION, UNDATED = ExtractionSchema(), UndatedSchema(many=True)


def extracted(article: NewArticle) -> dict[str, Any]:
    """The events of an article, and its times without a date, as ``ExtractionSchema`` shows them."""
    language = article.language or languages.detected(article.text)
    reading = read(article.text, language, published_day(article.published_at))
    tags = tuple(dict.fromkeys(article.tags))
    extraction = {
        "language": language,
        "published_at": article.published_at,
        "events": [_unsaved(event, article.text, language, tags) for event in reading.events],
    }
    return {**EXTRACTION.dump(extraction), "undated": undated_json(reading.undated, article.text)}


def _unsaved(event: ReadEvent, text: str, language: str, tags: tuple[str, ...]) -> SimpleNamespace:
    """What the row of an event would hold, with its one mention; a real one takes three times as long."""
    columns = mention_columns(event, facts_of(event, language))
    mention = SimpleNamespace(**columns, passage=_passage(event.mention, text))
    facts = combined([mention.facts], tags)
    return SimpleNamespace(**facts.columns(), interval=facts.interval, mentions=[mention])


def undated_json(undated: Iterable[Undated], text: str) -> list[dict[str, Any]]:
    """The times of a text that have no date, as ``UndatedSchema`` shows them."""
    dumped = UNDATED.dump([_undated(time, text) for time in undated])
    assert isinstance(dumped, list)
    return dumped


def _undated(time: Undated, text: str) -> dict[str, Any]:
    mention = time.mention
    return {
        "text": mention.text,
        "start": mention.start,
        "end": mention.end,
        "passage": _passage(mention, text),
        "rule": mention.rule,
        "reason": time.reason,
    }


def _passage(mention: ReadMention, text: str) -> Passage:
    sentence = mention.sentence_start, mention.sentence_end
    return passage_around(text, sentence, (mention.start, mention.end))
