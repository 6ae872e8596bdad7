"""A story as its sheet shows it: its articles, its names, and its events in order of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.http.sheets.axis import Axis, axis_of, known_days
from api.http.sheets.taking import Links, story_links
from api.http.sheets.told import Told, plotted, told
from api.http.sheets.wording import Wording
from api.storage import models, queries
from api.storage.engines.interface import PlainConnection
from api.storage.index.positions import ID

ARTICLES_LISTED = 50
EVENTS_LISTED = 200


class Paper(NamedTuple):
    """An article of a story, and the day of its publication in words."""

    article: queries.Listed
    published: str


@dataclass(frozen=True, slots=True)
class StorySheet:
    """A story in the words of its reader."""

    story: models.Story
    first_published: str
    last_published: str
    language_names: Sequence[str]
    papers: Sequence[Paper]
    events: Sequence[Told]
    axis: Axis | None
    links: Links


def story_sheet(
    session: Session, connection: PlainConnection, story: models.Story, wording: Wording
) -> StorySheet:
    """The sheet of a story that has articles."""
    of_story = queries.ArticleFilters(stories=(story.id,))
    articles = queries.articles_page(session, of_story, limit=ARTICLES_LISTED)
    events = _events_of(session, connection, story.id)
    in_words = [told(event, wording) for event in events]
    return StorySheet(
        story=story,
        first_published=wording.day(story.first_day),
        last_published=wording.day(story.last_day),
        language_names=[wording.language(each) for each in story.languages],
        papers=[Paper(article, wording.day(article.published_day)) for article in articles],
        events=in_words,
        axis=axis_of(map(plotted, events, in_words), wording),
        links=story_links(story.id),
    )


def _events_of(session: Session, connection: PlainConnection, story_id: int) -> Sequence[models.Event]:
    """The first events of a story in order of time; one whose start is not known stands at its end."""
    rows = queries.events_page(connection, queries.Filters(stories=(story_id,)), limit=EVENTS_LISTED)
    ids = [position & ID for position, _ in rows]
    event = models.Event
    found = {each.id: each for each in session.scalars(select(event).where(event.id.in_(ids)))}
    return sorted(found.values(), key=lambda each: (known_days(each.interval)[0], each.id))
