"""The text of an article with the times that it names marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy.orm import Session

from api.http.kit.environ import leave_the_spot
from api.schemas.dumping import dumper
from api.schemas.mentions import MentionSchema
from api.storage import models, queries
from api.timeline.dry_run import undated_json
from api.timeline.reading import read

LONGEST_READ_AGAIN = 20_000
"""Characters of an article without a date that is read again for its times without one."""
Mark = Mapping[str, Any]
"""A mention with its ``event_id``, or a time without a date, which has none."""

_mention_json = dumper(MentionSchema())


def mentions_in(session: Session, article: models.Article) -> list[Mark]:
    """Where an article mentions live events, in the order of its text, each with its ``event_id``."""
    found = queries.mentions_of_article(session, article.id)
    return [_mention_json(mention) | {"event_id": mention.event_id} for mention in found]


def undated_in(article: models.Article) -> list[Mark]:
    """The times of an article that have no date, which are not stored.

    Only an article without a day of publication has any.
    """
    if article.published_day is not None or len(article.text) > LONGEST_READ_AGAIN:
        return []
    leave_the_spot()
    return list(undated_json(read(article.text, article.language, None).undated, article.text))


def pieces(text: str, marks: Iterable[Mark]) -> Iterator[tuple[str, Mark | None]]:
    """The text, cut where marks begin and end: each piece with its mark, None between them.

    A mark that begins within another one is left out.
    """
    reached = 0
    for mark in sorted(marks, key=lambda each: (each["start"], -each["end"])):
        if mark["start"] < reached:
            continue
        if mark["start"] > reached:
            yield text[reached : mark["start"]], None
        yield text[mark["start"] : mark["end"]], mark
        reached = mark["end"]
    if reached < len(text):
        yield text[reached:], None
