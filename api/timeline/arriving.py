"""New articles, each set of them written at once: rows, documents, index, keys and stories.

The rows get their ids before they are written, so that each is written once, with its document. What does not
need the instant of the change is written first: from then on other writers wait.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from sqlalchemy.orm import Session

from api.storage import models, recognition, similar
from api.storage.engines import engine_of
from api.storage.facts import FACT_COLUMNS
from api.storage.index import writing
from api.storage.plain_events import plain_events
from api.storage.plain_rows import insert_new, update_stored
from api.timeline.arrivals import Arrival, story_of
from api.timeline.matching import Attachments, attach
from api.timeline.overlap import Overlap
from api.timeline.reading import ReadArticle
from api.timeline.saving import change_instant, render
from api.timeline.stories import beginning, placing, upkeep

CHANGED_BY_ARTICLES = (*FACT_COLUMNS, "version", "updated_at", "document", "document_version")
"""The columns of a stored event that an article changes that reports it too."""


def store_new(
    session: Session, articles: Sequence[ReadArticle], overlap: Overlap, *, who: str
) -> list[models.Article]:
    """Store articles that are not stored yet, with their events.

    Raises ``Overtaken`` if another writer is in the way.
    """
    if not articles:
        return []
    with session.no_autoflush:
        arrivals = [
            Arrival(row, article.reading.events, article.keys)
            for row, article in zip(_rows(session, articles), articles, strict=True)
        ]
        placed = placing.place(session, arrivals)
        attached = attach(session, arrivals, who=who, load=plain_events)
        mentions = _number_mentions(session, attached.events)
        _write(session, arrivals, placed, attached, mentions, overlap)
        similar.add(session, attached.similar)
    return [arrival.article for arrival in arrivals]


def _rows(session: Session, articles: Sequence[ReadArticle]) -> Iterator[models.Article]:
    connection = session.connection()
    ids = engine_of(connection).reserve_ids(connection, "articles", len(articles))
    for article_id, article in zip(ids, articles, strict=True):
        row = article.row()
        row.id = article_id
        yield row


def _number_mentions(session: Session, events: Collection[models.Event]) -> list[models.Mention]:
    """Give the new mentions their ids, and those of their events; returns them."""
    new = [(event, mention) for event in events for mention in event.mentions if mention.id is None]
    connection = session.connection()
    ids = engine_of(connection).reserve_ids(connection, "mentions", len(new))
    for mention_id, (event, mention) in zip(ids, new, strict=True):
        mention.id, mention.event_id = mention_id, event.id
    return [mention for _, mention in new]


def _write(
    session: Session,
    arrivals: Sequence[Arrival],
    placed: placing.Placed,
    attached: Attachments,
    mentions: Sequence[models.Mention],
    overlap: Overlap,
) -> None:
    """Write everything, what makes others wait last."""
    events = attached.events
    rows = [arrival.article for arrival in arrivals]
    recognition.add_keys(
        session,
        {arrival.article.id: arrival.keys for arrival in arrivals},
        {row.id: row.published_day for row in rows},
    )
    writing.index_new_articles(session, rows)
    entries = writing.index_new(session, attached.new)
    grown = _grown(arrivals, placed, attached)
    overlap.refuse_if_overtaken(arrivals, events, grown)
    instant = change_instant(session)
    reported = _by_article(events)
    beginning.begin(session, [arrival.article for arrival in placed.began], reported, instant)
    for row in rows:
        row.created_at = row.updated_at = instant
    for event in attached.new:
        event.created_at = instant
    for entry in attached.history:
        entry.at = instant
    render(events, instant)
    insert_new(session, rows, attached.new, mentions, attached.history)
    update_stored(session, attached.joined, CHANGED_BY_ARTICLES)
    writing.index(session, *attached.joined, new=entries)
    beginning.merge(session, placed.one_with, instant)
    upkeep.refresh(session, grown, instant)


def _by_article(events: Collection[models.Event]) -> dict[int, list[models.Event]]:
    """The events that each article reports, in the order of its text."""
    mentions = [(mention, event) for event in events for mention in event.mentions]
    mentions.sort(key=lambda pair: (pair[0].article_id, pair[0].start))
    found: dict[int, list[models.Event]] = defaultdict(list)
    for mention, event in mentions:
        found[mention.article_id].append(event)
    return found


def _grown(arrivals: Sequence[Arrival], placed: placing.Placed, attached: Attachments) -> set[int]:
    """The stories that have changed after they began, also by events whose facts other articles change."""
    new = {arrival.article.id for arrival in placed.began}
    changed = {entry.event_id for entry in attached.history if entry.before}
    shared = {
        mention.article_id: story_of(mention.article)
        for event in attached.joined
        if event.id in changed
        for mention in event.mentions
    }
    joined = {arrival.article.id: story_of(arrival.article) for arrival in arrivals}
    grown = {story_id for article_id, story_id in (shared | joined).items() if article_id not in new}
    return grown | {*placed.one_with, *placed.one_with.values()}
