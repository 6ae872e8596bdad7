"""The tables.

``articles``, ``events`` and ``mentions`` hold what was read and what people made of it. ``event_nodes``,
``event_terms``, ``event_counts`` and ``article_terms`` are derived from them by ``indexes.py``, so that
questions are answered at once; ``verifying.py`` says whether they agree.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
    literal_column,
)
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from api.calendar.intervals import FIRST_DAY, LAST_DAY, PRECISIONS
from api.extraction.events import STATUSES

OPEN_START, OPEN_END = FIRST_DAY - 1, LAST_DAY + 1
NEWEST = f"coalesce(published_day, {OPEN_START})"  # articles without a day of publication come last


class UtcDateTime(TypeDecorator[datetime]):
    """An instant, aware and in UTC on both engines; SQLite alone would forget the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def bound_instant(dialect: Dialect, instant: datetime) -> Any:
    """The instant as it is handed to the driver in a statement of plain SQL."""
    process = UtcDateTime().dialect_impl(dialect).bind_processor(dialect)
    return process(instant) if process else instant


Terms = Text().with_variant(TSVECTOR(), "postgresql")


def now() -> datetime:
    return datetime.now(UTC)


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 (SQLAlchemy reads it from the class)
        datetime: UtcDateTime(),
        list[str]: JSON(),
        dict[str, Any]: JSON(),
        bytes: LargeBinary(),
    }


class Article(Base):
    """A text, and what is known of it. ``published_at`` is kept as it was given, ``published_day`` counts."""

    __tablename__ = "articles"

    id: Mapped[int] = mapped_column(primary_key=True)
    content_hash: Mapped[str] = mapped_column(String(64), unique=True)
    url: Mapped[str | None] = mapped_column(Text, unique=True)
    title: Mapped[str | None] = mapped_column(Text)
    source: Mapped[str | None] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(16))
    published_at: Mapped[str | None] = mapped_column(String(40))
    published_day: Mapped[int | None] = mapped_column()
    text: Mapped[str] = mapped_column(Text)
    tags: Mapped[list[str]] = mapped_column(default=list)
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now)
    version: Mapped[int] = mapped_column(default=1)

    mentions: Mapped[list[Mention]] = relationship(
        back_populates="article",
        order_by="(Mention.start, Mention.id)",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )

    __table_args__ = (
        Index(
            "ix_articles_newest",
            literal_column(NEWEST),
            "id",
        ),
        {"sqlite_autoincrement": True},
    )


class Event(Base):
    """Something that lies on the calendar, from ``start_day`` to ``end_day``, both included.

    An open side is ``OPEN_START`` or ``OPEN_END``. A deleted event stays as a tombstone, a merged one points
    to its survivor with ``merged_into``. ``document`` is the event's JSON
    as it is sent, rendered by the schemas of version ``document_version``. Lists are replaced, never changed
    in place.
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
    updated_at: Mapped[datetime] = mapped_column(default=now, index=True)
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
            sqlite_where=literal_column("merged_into IS NOT NULL"),
            postgresql_where=literal_column("merged_into IS NOT NULL"),
        ),
        {"sqlite_autoincrement": True},
    )

    @property
    def live(self) -> bool:
        return self.deleted_at is None and self.merged_into is None


class Mention(Base):
    """Where an article tells an event, and why it is read so.

    Offsets count code points of the article's text, ends exclusive. ``reading`` is what this mention says
    by itself (title, edtf, precision, time, status, actors, places), as it was first read. ``pinned`` says
    that a person put it under its event, by a merge or a split, so that later readings leave it there.
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
    reading: Mapped[dict[str, Any]] = mapped_column(default=dict)
    pinned: Mapped[bool] = mapped_column(default=False)

    event: Mapped[Event] = relationship(back_populates="mentions")
    article: Mapped[Article] = relationship(back_populates="mentions")

    __table_args__ = (Index(None, "article_id", "start"), {"sqlite_autoincrement": True})

    @property
    def sentence(self) -> str:
        return self.article.text[self.sentence_start : self.sentence_end]


class EventHistory(Base):
    """One change of an event by a person or a reading: who, when, what it was before and after."""

    __tablename__ = "event_history"

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime] = mapped_column(default=now)
    who: Mapped[str] = mapped_column(Text)
    action: Mapped[str] = mapped_column(String(16))
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))

    event: Mapped[Event] = relationship(back_populates="history")


class EventNode(Base):
    """A calendar node (``nodes.py``) under which an event is found by its position (``positions.py``)."""

    __tablename__ = "event_nodes"

    node: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    position: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    end_day: Mapped[int] = mapped_column()

    __table_args__ = ({"sqlite_with_rowid": False},)


class EventTerms(Base):
    """What an event can be found by (``terms.py``), and what else the derived tables hold of it."""

    __tablename__ = "event_terms"

    event_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    start_day: Mapped[int] = mapped_column()
    end_day: Mapped[int] = mapped_column()
    live: Mapped[bool] = mapped_column()
    terms: Mapped[str] = mapped_column(Terms)

    __table_args__ = (Index(None, "terms", postgresql_using="gin").ddl_if(dialect="postgresql"),)


class ArticleTerms(Base):
    """What an article can be found by, in folded words."""

    __tablename__ = "article_terms"

    article_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    terms: Mapped[str] = mapped_column(Terms)

    __table_args__ = (Index(None, "terms", postgresql_using="gin").ddl_if(dialect="postgresql"),)


class EventCount(Base):
    """How many live events start in, end in and lie wholly in one day, month, year, decade or century."""

    __tablename__ = "event_counts"

    level: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    bucket: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    starts: Mapped[int] = mapped_column(BigInteger, default=0)
    ends: Mapped[int] = mapped_column(BigInteger, default=0)
    wholes: Mapped[int] = mapped_column(BigInteger, default=0)

    __table_args__ = ({"sqlite_with_rowid": False},)


class ApiKey(Base):
    """The right to write. Only the hash of the key is kept."""

    __tablename__ = "api_keys"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100), unique=True)
    hash: Mapped[str] = mapped_column(String(128), unique=True)
    created_at: Mapped[datetime] = mapped_column(default=now)
    last_used_at: Mapped[datetime | None] = mapped_column()
    revoked_at: Mapped[datetime | None] = mapped_column()
