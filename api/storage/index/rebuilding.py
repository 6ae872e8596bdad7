"""Renders stored documents again where the schemas have changed since."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from api.storage import models
from api.storage.database import Database

AT_ONCE = 500


def render_documents(
    database: Database, render: Callable[[models.Event], bytes], version: int, *, every: bool = False
) -> Iterator[int]:
    """Renders the documents of other versions, or ``every`` one, some hundreds a transaction.

    Yields how many are done so far. Events stay as they are, their times of change too.
    """
    last, done = 0, 0
    while True:
        with database.write_session() as session:
            events = _events(session, last, None if every else version)
            for event in events:
                event.document, event.document_version = render(event), version
        if not events:
            return
        last, done = events[-1].id, done + len(events)
        yield done


def _events(session: Session, last: int, version: int | None) -> Sequence[models.Event]:
    """The next events with another document than of ``version``."""
    question = select(models.Event).where(models.Event.id > last).order_by(models.Event.id).limit(AT_ONCE)
    if version is not None:
        question = question.where(models.Event.document_version.is_distinct_from(version))
    mentions = selectinload(models.Event.mentions).joinedload(models.Mention.article)
    return session.scalars(question.options(mentions)).all()
