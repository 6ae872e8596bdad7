"""What the articles of stories say about their events."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Row, case, func, select
from sqlalchemy.orm import Session

from api.storage.models import ID_AND_FACTS, Article, Event, Mention

MOST_ARTICLES = 50
"""The newest articles of a story that are looked at: what a longer affair began with is not told again."""
LONGEST_SENTENCE = 1_000
"""Characters of a sentence that are read."""

_LENGTH = Mention.sentence_end - Mention.sentence_start
_SENTENCE = func.substr(
    Article.text,
    Mention.sentence_start + 1,
    case((_LENGTH > LONGEST_SENTENCE, LONGEST_SENTENCE), else_=_LENGTH),
)


def sentence_in(text: str, start: int, end: int) -> str:
    """The sentence between two offsets of a text, as ``tellings`` has it."""
    return text[start : min(end, start + LONGEST_SENTENCE)]


def tellings(session: Session, story_ids: Collection[int], first: int, last: int) -> list[Row[Any]]:
    """What the newest articles of stories say about live events that overlap two days, both included.

    The columns are ``story_id``, ``article_id``, ``event_id``, ``edited``, ``facts`` and ``sentence``.
    """
    if not story_ids:
        return []
    newest = (
        select(
            Article.id,
            func.row_number().over(partition_by=Article.story_id, order_by=Article.id.desc()).label("place"),
        )
        .where(Article.story_id.in_(sorted(story_ids)))
        .subquery()
    )
    query = (
        select(
            Article.story_id,
            Mention.article_id,
            Mention.event_id,
            Event.edited,
            Mention.facts,
            _SENTENCE.label("sentence"),
        )
        .join(Mention.article)
        .join(Mention.event)
        .join(newest, newest.c.id == Article.id)
        .where(newest.c.place <= MOST_ARTICLES, Event.live, Event.start_day <= last, Event.end_day >= first)
        .order_by(Mention.event_id, Mention.id)
    )
    return list(session.execute(query))


def facts_of_events(session: Session, event_ids: Collection[int]) -> list[Row[Any]]:
    """The id and the facts of events, column by column."""
    return list(session.execute(select(*ID_AND_FACTS).where(Event.id.in_(sorted(event_ids)))))
