"""Rows of mentions, from the events read in an article."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm.attributes import set_committed_value

from api.extraction.events import Event as ReadEvent
from api.storage import models
from api.storage.facts import FACTS, EventFacts
from api.storage.plain_rows import row_of
from api.timeline.deriving import facts_told

READ_FACTS = tuple(name for name in FACTS if name in ReadEvent.__dataclass_fields__)
"""The facts that are read in the text; the others come from elsewhere, such as tags from the article."""


def facts_of(event: ReadEvent, language: str) -> EventFacts:
    """What an event read in an article says."""
    return EventFacts(language=language, **{name: getattr(event, name) for name in READ_FACTS})


def mention_of(article: models.Article, event: ReadEvent, facts: EventFacts) -> models.Mention:
    """A new mention in an article, which belongs to no event yet.

    The collection of the article is left as it is: keeping both sides in step costs more than the mention.
    """
    columns = mention_columns(event, facts)
    return row_of(models.Mention, article_id=article.id, article=article, **columns)


def event_of(event_id: int, mention: models.Mention) -> models.Event:
    """A new event that nothing but a mention reports."""
    facts = facts_told([mention])
    event = row_of(models.Event, id=event_id, edited=False, version=1, **facts.columns())
    set_committed_value(event, "mentions", [mention])
    mention.event_id = event_id
    return event


def mention_columns(event: ReadEvent, facts: EventFacts) -> dict[str, Any]:
    """The columns of a mention that come from reading the text; ``facts`` are those of the event."""
    return {
        "text": event.mention.text,
        "start": event.mention.start,
        "end": event.mention.end,
        "sentence_start": event.mention.sentence_start,
        "sentence_end": event.mention.sentence_end,
        "rule": event.mention.rule,
        "anchor_day": event.anchor,
        "direction": event.direction,
        "because": event.because,
        "inferred": list(event.inferred),
        "alternatives": list(event.alternatives),
        "facts": facts,
    }
