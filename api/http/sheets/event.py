"""An event as its sheet shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

import orjson
from sqlalchemy.orm import Session

from api.calendar.intervals import written
from api.http.sheets.changes import Change, change_in_words
from api.http.sheets.quotes import Source, sources_of
from api.http.sheets.taking import Links, citation_of, event_links
from api.http.sheets.wording import Wording
from api.storage import models, queries
from api.timeline.history import latest_changes

MENTIONS_SHOWN = 20
CHANGES_SHOWN = 50

Place = tuple[int, int]


class FirstRead(NamedTuple):
    """When an article first reported an event."""

    at: datetime
    when: str


@dataclass(frozen=True, slots=True)
class EventSheet:
    """An event in the words of its reader.

    ``event`` is its JSON; ``more`` is the place of the last mention shown if there are others after it.
    """

    event: dict[str, Any]
    version: int
    display: str
    edtf: str
    precision: str
    sign: str
    sign_name: str
    sources: Sequence[Source]
    stories: Sequence[models.Story]
    more: str | None
    history: Sequence[Change]
    older_changes: bool
    first_read: FirstRead | None
    links: Links
    citation: str


def event_sheet(
    session: Session, event_id: int, wording: Wording, *, after: Place | None = None, with_names: bool = True
) -> EventSheet:
    """The sheet of a live event with its first mentions, or those after a place."""
    row = session.get_one(models.Event, event_id)
    assert row.document is not None, "an event is saved with its document"
    status, sign = row.status, wording.sign(row.status, row.interval.end)
    mentions = queries.mentions_of_event(session, event_id, limit=MENTIONS_SHOWN + 1, after=after)
    shown = mentions[:MENTIONS_SHOWN]
    display, sources = wording.interval(row.interval, status), sources_of(shown, wording)
    links, history = event_links(event_id), history_of(session, event_id, wording, with_names=with_names)
    whole = len(history) < CHANGES_SHOWN
    return EventSheet(
        event=orjson.loads(row.document),
        version=row.version,
        display=display,
        edtf=written(row.interval.edtf),
        precision=wording.texts["opened"]["precisions"][row.interval.precision],
        sign=sign,
        sign_name=wording.name_of_sign(sign),
        sources=sources,
        stories=queries.stories_of_articles(session, {each.article_id for each in shown}),
        more=_place(shown[-1]) if len(mentions) > len(shown) else None,
        history=history,
        older_changes=not whole,
        first_read=FirstRead(row.created_at, wording.instant(row.created_at))
        if whole and not (history and history[-1].creates)
        else None,
        links=links,
        citation=citation_of(row.title, display, sources, links.page, wording),
    )


def history_of(session: Session, event_id: int, wording: Wording, *, with_names: bool) -> list[Change]:
    """The latest changes of an event, which may be deleted."""
    entries = latest_changes(session, event_id, limit=CHANGES_SHOWN)
    return [change_in_words(each, wording, with_names=with_names) for each in entries]


def _place(mention: models.Mention) -> str:
    article_id, start = queries.mention_key(mention)
    return f"{article_id}.{start}"
