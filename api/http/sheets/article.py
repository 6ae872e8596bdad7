"""An article as its sheet shows it: its text with every time marked, and its events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy.orm import Session

from api.extraction.events import Undated
from api.http.kit.environ import leave_the_spot
from api.http.sheets.axis import Axis, axis_of
from api.http.sheets.marks import Mark, Piece, pieces_of
from api.http.sheets.told import Told, plotted, told
from api.http.sheets.wording import Wording
from api.storage import models, queries
from api.timeline.reading import read

EVENTS_LISTED = 200
LONGEST_READ_AGAIN = 20_000
"""Characters of an article without a date that is read again for the times that it leaves undated."""


class Time(NamedTuple):
    """A marked time: the event that it dates, or the reason why it has no date."""

    mention_id: int
    event_id: int | None
    sign: str
    label: str


@dataclass(frozen=True, slots=True)
class ArticleSheet:
    """An article in the words of its reader.

    ``paragraphs`` are its text in pieces; None if the reader may not see it.
    """

    article: models.Article
    published: str
    language_name: str
    story: models.Story | None
    paragraphs: Sequence[Sequence[Piece[Time]]] | None
    undated: int
    events: Sequence[Told]
    event_count: int
    axis: Axis | None


def article_sheet(session: Session, article_id: int, wording: Wording, *, with_text: bool) -> ArticleSheet:
    """The sheet of an article. Raises ``NotFound`` or ``Gone``."""
    article = queries.article(session, article_id)
    mentions = queries.mentions_of_article(session, article_id)
    undated = _undated_in(article) if with_text else ()
    events = {mention.event_id: mention.event for mention in mentions}
    in_words = {event_id: told(event, wording) for event_id, event in events.items()}
    times = [*_dated(mentions, in_words), *_without_date(undated, wording)]
    return ArticleSheet(
        article=article,
        published=wording.day(article.published_day),
        language_name=wording.language(article.language),
        story=None if article.story_id is None else session.get(models.Story, article.story_id),
        paragraphs=list(_paragraphs(article.text, times)) if with_text else None,
        undated=len(undated),
        events=[*in_words.values()][:EVENTS_LISTED],
        event_count=len(events),
        axis=axis_of(map(plotted, events.values(), in_words.values()), wording),
    )


def _undated_in(article: models.Article) -> Sequence[Undated]:
    """The times of an article that have no date; only one without a day of publication has any."""
    if article.published_day is not None or len(article.text) > LONGEST_READ_AGAIN:
        return ()
    leave_the_spot()
    return read(article.text, article.language, None).undated


def _dated(mentions: Iterable[models.Mention], events: Mapping[int, Told]) -> Iterator[Mark[Time]]:
    for mention in mentions:
        each = events[mention.event_id]
        label = f"{each.display} · {each.sign_name} · {each.title}"
        yield Mark(mention.start, mention.end, Time(mention.id, mention.event_id, each.sign, label))


def _without_date(undated: Iterable[Undated], wording: Wording) -> Iterator[Mark[Time]]:
    for each in undated:
        [reason] = wording.named("undated_reasons", [each.reason])
        yield Mark(each.mention.start, each.mention.end, Time(0, None, "undated", reason))


def _paragraphs(text: str, marks: Sequence[Mark[Time]]) -> Iterator[list[Piece[Time]]]:
    """The lines of a text that are not empty, each in pieces."""
    waiting, begins = sorted(marks, key=lambda mark: mark.start), 0
    for line in text.splitlines(keepends=True):
        ends = begins + len(line)
        inside = [mark for mark in waiting if mark.start < ends]
        waiting = [mark for mark in waiting if mark.end > ends]
        if line.strip():
            yield pieces_of(line.rstrip(), inside, begins=begins)
        begins = ends
