"""What is opened beside the list: an event, an article or a story, with all that its sheet shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from sqlalchemy.orm import Session

from api.config import Part
from api.http import events as api_events
from api.http.editing import CHANGE, NAMELESS_CHANGE
from api.http.kit.private import shows
from api.http.kit.service import database
from api.http.showing.article_text import mentions_in, pieces, undated_in
from api.http.showing.events import article_ids, shown
from api.http.stories import STORY
from api.storage import models, queries
from api.storage.queries import ArticleFilters
from api.timeline.article_json import WITHOUT_TEXT
from api.timeline.history import changes_of_event
from api.timeline.stories import upkeep

MOST_CHANGES = 100
MOST_ARTICLES = 50
MOST_EVENTS = 200
LONGEST_DESCRIPTION = 200


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is opened beside the list: a template and its variables, and what the head of the page says of it.

    ``moved_to`` is the id of what it has become a part of.
    """

    kind: str
    id: int | None = None
    title: str = ""
    description: str = ""
    variables: Mapping[str, Any] = field(default_factory=dict)
    moved_to: int | None = None

    @property
    def template(self) -> str:
        return f"sheets/{self.kind}.html"


def event_sheet(event_id: int, lang: str) -> Sheet:
    """The sheet of an event. Raises ``NotFound`` or ``Gone``."""
    found = api_events.stored(event_id)
    if found.merged_into is not None:
        return Sheet("event", event_id, moved_to=found.merged_into)
    event = shown(orjson.loads(found.document), lang)
    with database().plain_connection() as connection:
        articles = queries.articles_named(connection, article_ids(event))
    with database().read_session() as session:
        history = _changes(session, event_id)
        stories = queries.stories_of_articles(session, article_ids(event))
        variables = {
            "event": event,
            "articles": {each.id: each for each in articles},
            "history": history,
            "stories": [STORY.dump(story) for story in stories],
        }
    sentence = event["mentions"][0]["sentence"]["text"] if event["mentions"] else ""
    return Sheet("event", event_id, f"{event['title']} – {event['display']}", _described(sentence), variables)


def _changes(session: Session, event_id: int) -> list[dict[str, Any]]:
    schema = CHANGE if shows(Part.NAMES) else NAMELESS_CHANGE
    return [schema.dump(each) for each in changes_of_event(session, event_id, limit=MOST_CHANGES)]


def article_sheet(article_id: int, lang: str) -> Sheet:
    """The sheet of an article, with its text if the reader may see it. Raises ``NotFound`` or ``Gone``."""
    open_text = shows(Part.TEXTS)
    with database().read_session() as session:
        article = queries.article(session, article_id)
        rows = queries.events_of_article(session, article_id, limit=MOST_EVENTS)
        events = [shown(orjson.loads(row.document), lang) for row in rows]
        marks = [*mentions_in(session, article), *undated_in(article)] if open_text else []
        variables = {
            "article": WITHOUT_TEXT.dump(article),
            "article_events": events,
            "event_count": queries.count_events_of_article(session, article_id),
            "story": _story_of(session, article),
            "text_closed": not open_text,
            "marks": marks,
            "pieces": list(pieces(article.text, marks)) if open_text else [],
        }
        description = _described(article.text) if open_text else ""
        title = " – ".join(filter(None, (article.title, article.source, article.published_at)))
    return Sheet("article", article_id, title, description, variables)


def _story_of(session: Session, article: models.Article) -> dict[str, Any] | None:
    found = queries.stories_of_articles(session, {article.id})
    dumped = STORY.dump(found[0]) if found else None
    assert dumped is None or isinstance(dumped, dict)
    return dumped


def story_sheet(story_id: int, lang: str) -> Sheet:
    """The sheet of a story. Raises ``NotFound`` or ``Gone``."""
    with database().read_session() as session:
        story = upkeep.story_of(session, story_id)
        if story.id != story_id:
            return Sheet("story", story_id, moved_to=story.id)
        dumped = STORY.dump(story)
        assert isinstance(dumped, dict)
        articles = queries.articles_page(session, ArticleFilters(stories=(story_id,)), limit=MOST_ARTICLES)
        variables = {
            "story": dumped,
            "story_articles": [WITHOUT_TEXT.dump(article) for article in articles],
            "story_events": _events_of(story_id, lang),
        }
    names = ", ".join([*dumped["actors"], *dumped["places"]])
    return Sheet("story", story_id, dumped["title"], _described(names), variables)


def _events_of(story_id: int, lang: str) -> Sequence[dict[str, Any]]:
    filters = queries.Filters(stories=(story_id,))
    with database().plain_connection() as connection:
        rows = queries.events_page(connection, filters, limit=MOST_EVENTS)
    return [shown(orjson.loads(document), lang) for _, document in rows]


def _described(text: str) -> str:
    """The beginning of a text as one line, for the head of a page."""
    line = " ".join(text[: 2 * LONGEST_DESCRIPTION].split())
    return line if len(line) <= LONGEST_DESCRIPTION else f"{line[:LONGEST_DESCRIPTION].rstrip()}…"
