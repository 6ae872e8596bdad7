"""The events, where articles mention them, and what was changed in them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ColumnElement, ForeignKey, Index, String, Text, and_
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import Mapped, mapped_column, relationship

from api.calendar.intervals import PRECISIONS, Interval
from api.extraction.events import STATUSES
from api.extraction.sentences import Passage, passage_around
from api.storage.engines.tables import IDS_ONLY_ONCE, only_where
from api.storage.facts import FACT_COLUMNS, OPEN_END, OPEN_START, EventFacts, interval_columns, interval_of
from api.storage.models.articles import Article
from api.storage.models.base import Base, now


class Event(Base):
    """An event, from ``start_day`` to ``end_day``, both included.

    An open side is stored as ``OPEN_START`` or ``OPEN_END``; ``interval`` has None there. A deleted event
    stays as a tombstone; a merged one points to its survivor with ``merged_into``.
    ``document`` is the event's JSON as the service sends it, rendered by the code that ``document_version``
    identifies; ``version`` grows with every change of it. Lists are replaced, never changed in place.
    """

    __tablename__ = "events"

    id: Mapped[int] = mapped_column(primary_key=True)
    start_day: Mapped[int] = mapped_column()
    end_day: Mapped[int] = mapped_column()
    edtf: Mapped[str] = mapped_column(String(64))
    precision: Mapped[str] = mapped_column(String(8))
    time: Mapped[str | None] = mapped_column(String(5))
    status: Mapped[str] = mapped_column(String(12))
    title: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(16))
    actors: Mapped[list[str]] = mapped_column(default=list)
    places: Mapped[list[str]] = mapped_column(default=list)
    tags: Mapped[list[str]] = mapped_column(default=list)
    edited: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now)
    deleted_at: Mapped[datetime | None] = mapped_column()
    merged_into: Mapped[int | None] = mapped_column(ForeignKey("events.id"))
    version: Mapped[int] = mapped_column(default=1)
    document: Mapped[bytes | None] = mapped_column()
    document_version: Mapped[int | None] = mapped_column()

    mentions: Mapped[list[Mention]] = relationship(
        back_populates="event", order_by="(Mention.article_id, Mention.start, Mention.id)"
    )
    history: Mapped[list[EventHistory]] = relationship(
        back_populates="event", order_by="EventHistory.id", cascade="all, delete-orphan", passive_deletes=True
    )

    __table_args__ = (
        CheckConstraint("start_day <= end_day", name="days"),
        CheckConstraint(f"start_day >= {OPEN_START} AND end_day <= {OPEN_END}", name="calendar"),
        CheckConstraint(f"status IN ({', '.join(map(repr, STATUSES))})", name="status"),
        CheckConstraint(f"precision IN ({', '.join(map(repr, PRECISIONS))})", name="precision"),
        Index(
            "ix_events_merged_into",
            "merged_into",
            **only_where("merged_into IS NOT NULL"),
        ),
        Index(None, "updated_at", "id"),
        IDS_ONLY_ONCE,
    )

    @hybrid_property
    def live(self) -> bool:
        """Whether it is neither deleted nor merged; of the class, the condition that says so in SQL."""
        return self.deleted_at is None and self.merged_into is None

    @live.inplace.expression
    @classmethod
    def _live(cls) -> ColumnElement[bool]:
        return and_(cls.deleted_at.is_(None), cls.merged_into.is_(None))

    @property
    def interval(self) -> Interval:
        return interval_of(self)

    @interval.setter
    def interval(self, interval: Interval) -> None:
        for column, value in interval_columns(interval).items():
            setattr(self, column, value)

    @property
    def facts(self) -> EventFacts:
        return EventFacts.from_row(self)

    @facts.setter
    def facts(self, facts: EventFacts) -> None:
        for column, value in facts.columns().items():
            setattr(self, column, value)


ID_AND_FACTS: tuple[Any, ...] = (Event.id, *(getattr(Event, column) for column in FACT_COLUMNS))
"""The columns to select of events that are compared; ``EventFacts.from_row`` takes such rows."""


class Mention(Base):
    """Where an article reports an event, and why it is read that way.

    Offsets count code points of the article's text, ends exclusive. ``facts`` is what this mention says by
    itself. A ``pinned`` mention was put under its event by a person's merge or split, and stays there when
    the article is read again.
    """

    __tablename__ = "mentions"

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), index=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"))
    text: Mapped[str] = mapped_column(Text)
    start: Mapped[int] = mapped_column()
    end: Mapped[int] = mapped_column()
    sentence_start: Mapped[int] = mapped_column()
    sentence_end: Mapped[int] = mapped_column()
    anchor_day: Mapped[int | None] = mapped_column()
    rule: Mapped[str] = mapped_column(String(64))
    direction: Mapped[str | None] = mapped_column(String(16))
    because: Mapped[str | None] = mapped_column(Text)
    inferred: Mapped[list[str]] = mapped_column(default=list)
    alternatives: Mapped[list[str]] = mapped_column(default=list)
    facts: Mapped[EventFacts] = mapped_column()
    pinned: Mapped[bool] = mapped_column(default=False)

    event: Mapped[Event] = relationship(back_populates="mentions")
    article: Mapped[Article] = relationship(back_populates="mentions", cascade="")

    __table_args__ = (Index(None, "article_id", "start"), IDS_ONLY_ONCE)

    @property
    def passage(self) -> Passage:
        """The sentence, or the part of a long one that is shown with the mention."""
        sentence, time = (self.sentence_start, self.sentence_end), (self.start, self.end)
        return passage_around(self.article.text, sentence, time)


class EventHistory(Base):
    """One change of an event, by a person or by reading an article: what differed before and after.

    ``version`` is that of the event after the change, ``why`` the reasons of a change that no person made.
    """

    __tablename__ = "event_history"

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime] = mapped_column(default=now)
    who: Mapped[str] = mapped_column(Text)
    action: Mapped[str] = mapped_column(String(16))
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    why: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))

    event: Mapped[Event] = relationship(back_populates="history")
