"""Which timeline a database holds, and which state of it: what caches of whole answers are told apart by.

The state is a random number, new with every transaction that changes an event or an article. A counter would
count the same numbers again after a backup is restored.
"""

from __future__ import annotations

import secrets
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, event, text
from sqlalchemy.orm import Session, sessionmaker

from api.storage import models
from api.storage.engines.interface import PlainConnection

WATCHED = (models.Event, models.Article, models.Mention, models.Reindexing)
"""What decides what is answered; a reindexing may mend it."""
NOTED = "change noted"
"""Set in a session, which is used for one transaction, once that has a new state."""
_CHANGE = text("UPDATE installation SET state = :state")


class Installation(NamedTuple):
    """``id`` stays with a timeline, also in its backups; ``state`` is new after each change."""

    id: UUID
    state: int


def installation(connection: PlainConnection) -> Installation:
    """The timeline in a database, and its state."""
    ((stored, state),) = connection.rows("SELECT uuid, state FROM installation", [])
    return Installation(UUID(stored), state)


def note_changes(sessions: sessionmaker[Session]) -> None:
    """Give the timeline a new state with every change by these sessions, from now on."""
    event.listen(sessions, "after_flush", _note)


def _note(session: Session, _: object) -> None:
    if any(
        isinstance(row, WATCHED) for rows in (session.new, session.dirty, session.deleted) for row in rows
    ):
        note(session)


def note(session: Session) -> None:
    """Give the timeline a new state, once in each session."""
    if NOTED not in session.info:
        session.info[NOTED] = True
        note_change(session.connection())


def note_change(connection: Connection) -> None:
    """Give the timeline a new state."""
    connection.execute(_CHANGE, {"state": secrets.randbits(62)})
