"""What is opened beside the list: an event, an article or a story, with all that its sheet shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from flask import request

from api.calendar.days import day_number
from api.config import Part
from api.http import events as api_events
from api.http.kit.private import shows
from api.http.kit.service import database
from api.http.sheets.article import article_sheet as article_in_words
from api.http.sheets.event import EventSheet, Place, history_of
from api.http.sheets.event import event_sheet as event_in_words
from api.http.sheets.story import story_sheet as story_in_words
from api.http.sheets.wording import Wording
from api.http.showing.question import Question
from api.http.showing.rendering import TEXTS, language
from api.timeline.stories import upkeep

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
    with database().read_session() as session:
        opened = event_in_words(
            session, event_id, _wording(lang), after=_place_asked(), with_names=shows(Part.NAMES)
        )
        variables = {"event": opened.event, "opened": opened, "more": _more(opened)}
        sentence = opened.event["mentions"][0]["sentence"]["text"] if opened.event["mentions"] else ""
        title = f"{opened.event['title']} – {opened.display}"
        return Sheet("event", event_id, title, _described(sentence), variables)


def deleted_event_sheet(event_id: int, lang: str) -> Sheet:
    """What is left of a deleted event: its history."""
    with database().read_session() as session:
        history = history_of(session, event_id, _wording(lang), with_names=shows(Part.NAMES))
    return Sheet("deleted", variables={"opened": {"history": history}})


def article_sheet(article_id: int, lang: str) -> Sheet:
    """The sheet of an article, with its text if the reader may see it. Raises ``NotFound`` or ``Gone``."""
    open_text = shows(Part.TEXTS)
    with database().read_session() as session:
        opened = article_in_words(session, article_id, _wording(lang), with_text=open_text)
        article = opened.article
        title = " – ".join(filter(None, (article.title, article.source, opened.published)))
        description = _described(article.text) if open_text else ""
    return Sheet("article", article_id, title, description, {"article": article, "opened": opened})


def story_sheet(story_id: int, lang: str) -> Sheet:
    """The sheet of a story. Raises ``NotFound`` or ``Gone``."""
    with database().read_session() as session, database().plain_connection() as connection:
        story = upkeep.story_of(session, story_id)
        if story.id != story_id:
            return Sheet("story", story_id, moved_to=story.id)
        opened = story_in_words(session, connection, story, _wording(lang))
    names = ", ".join([*story.actors, *story.places])
    return Sheet("story", story_id, story.title, _described(names), {"story": story, "opened": opened})


def _wording(lang: str) -> Wording:
    spoken, today = language(), date.today()
    return Wording(TEXTS[spoken], spoken, lang, day_number(today.year, today.month, today.day))


def _place_asked() -> Place | None:
    """The mention that ``mentions`` names, after which those to show begin."""
    article_id, _, start = request.args.get("mentions", "").partition(".")
    return (int(article_id), int(start)) if article_id.isdecimal() and start.isdecimal() else None


def _more(opened: EventSheet) -> str | None:
    """The address of the next mentions; None if there are no others."""
    if opened.more is None:
        return None
    address = Question.asked().address("event", opened.event["id"])
    return f"{address}{'&' if '?' in address else '?'}mentions={opened.more}"


def _described(text: str) -> str:
    """The beginning of a text as one line, for the head of a page."""
    line = " ".join(text[: 2 * LONGEST_DESCRIPTION].split())
    return line if len(line) <= LONGEST_DESCRIPTION else f"{line[:LONGEST_DESCRIPTION].rstrip()}…"
