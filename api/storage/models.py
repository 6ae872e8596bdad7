"""The tables.

``articles``, ``events``, ``mentions`` and ``event_history`` hold what was read and what people changed. The
tables of the index (``event_nodes``, ``event_terms``, ``event_counts``, ``article_terms``) are derived from
them by ``index/writing.py``. They are declared here for Alembic; no code loads their rows as objects.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, NamedTuple

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
    UniqueConstraint,
    literal_column,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from typing_extensions import override

from api.calendar.intervals import PRECISIONS, Interval
from api.extraction.events import STATUSES
from api.extraction.sentences import Passage, passage_around
from api.storage.engines.tables import IDS_ONLY_ONCE, IN_ORDER_OF_KEY, Terms, only_where, terms_index
from api.storage.facts import OPEN_END, OPEN_START, EventFacts, interval_columns, interval_of
from api.storage.scopes import Scope

OUTDATED = only_where("sequence IS NULL")
NEWEST = f"coalesce(published_day, {OPEN_START})"  # articles without a day of publication come last


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant in UTC; SQLite does not store the zone, so it is added when reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Facts(TypeDecorator[EventFacts]):
    """Facts of an event, stored as JSON."""

    impl = JSON
    cache_ok = True

    @override
    def process_bind_param(self, value: EventFacts | None, dialect: Dialect) -> dict[str, Any] | None:
        return None if value is None else value.to_json()

    @override
    def process_result_value(self, value: dict[str, Any] | None, dialect: Dialect) -> EventFacts | None:
        return None if value is None else EventFacts.from_json(value)


class ScopeByName(TypeDecorator[Scope]):
    """The scope of a key, stored by its name."""

    impl = String(10)
    cache_ok = True

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> Scope | None:
        return None if value is None else Scope(value)


class Place(NamedTuple):
    """Where an article was published; either may be unknown."""

    url: str | None
    source: str | None


NOWHERE = Place(None, None)


def now() -> datetime:
    """The current instant in UTC, as rows record it."""
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
        EventFacts: Facts(),
        Scope: ScopeByName(),
    }


class Article(Base):
    """A text and its source.

    ``published_at`` is kept as given; ``published_day`` is its day number, which relative dates count from.
    """

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

    places: Mapped[list[ArticlePlace]] = relationship(
        order_by="ArticlePlace.id", cascade="all, delete-orphan", passive_deletes=True, lazy="selectin"
    )
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
        Index(None, "updated_at", "id"),
        IDS_ONLY_ONCE,
    )

    @property
    def places_published(self) -> list[Place]:
        """Where it was published: its own place first, then the others."""
        own = Place(self.url, self.source)
        others = (Place(place.url, place.source) for place in self.places)
        return [place for place in dict.fromkeys([own, *others]) if place != NOWHERE]

    @property
    def sources(self) -> set[str]:
        """The sources of all these places."""
        return {place.source for place in self.places_published if place.source}


class ArticlePlace(Base):
    """Another place in which an article was published, apart from its own ``url`` and ``source``."""

    __tablename__ = "article_places"

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"), index=True)
    url: Mapped[str | None] = mapped_column(Text, index=True)
    source: Mapped[str | None] = mapped_column(Text)


class DeletedArticle(Base):
    """What is left of a deleted article, for those who keep a copy: nothing that it said.

    It has the attributes of an article, so that both are shown alike.
    """

    __tablename__ = "deleted_articles"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    language: Mapped[str] = mapped_column(String(16))
    created_at: Mapped[datetime] = mapped_column()
    updated_at: Mapped[datetime] = mapped_column()

    deleted = True
    title = url = source = published_at = published_day = None
    tags = places_published = ()

    __table_args__ = (Index(None, "updated_at", "id"),)


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

    @property
    def live(self) -> bool:
        return self.deleted_at is None and self.merged_into is None

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
    article: Mapped[Article] = relationship(back_populates="mentions")

    __table_args__ = (Index(None, "article_id", "start"), IDS_ONLY_ONCE)

    @property
    def passage(self) -> Passage:
        """The sentence, or the part of a long one that is shown with the mention."""
        sentence, time = (self.sentence_start, self.sentence_end), (self.start, self.end)
        return passage_around(self.article.text, sentence, time)


class EventHistory(Base):
    """One change of an event, by a person or by reading an article: what differed before and after.

    ``version`` is that of the event after the change, ``why`` the reasons of a change that nobody asked for.
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


class EventNode(Base):
    """An event under one of its calendar nodes (``index/nodes.py``), by position (``index/positions.py``)."""

    __tablename__ = "event_nodes"

    node: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    position: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    end_day: Mapped[int] = mapped_column()

    __table_args__ = (IN_ORDER_OF_KEY,)


class EventTerms(Base):
    """The entry of an event in the index (``index/entry.py``): its days, its terms, and its words in order.

    An entry without a ``sequence`` was written by an older version, whose terms searches do not know.
    """

    __tablename__ = "event_terms"

    event_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    start_day: Mapped[int] = mapped_column()
    end_day: Mapped[int] = mapped_column()
    live: Mapped[bool] = mapped_column()
    terms: Mapped[str] = mapped_column(Terms)
    sequence: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (terms_index(), Index("ix_event_terms_outdated", "event_id", **OUTDATED))


class ArticleTerms(Base):
    """The terms an article is found by, and its words in order."""

    __tablename__ = "article_terms"

    article_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    terms: Mapped[str] = mapped_column(Terms)
    sequence: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (terms_index(), Index("ix_article_terms_outdated", "article_id", **OUTDATED))


class EventCount(Base):
    """Live events that start in, end in and lie wholly in a day, month, year, decade or century."""

    __tablename__ = "event_counts"

    level: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    bucket: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    starts: Mapped[int] = mapped_column(BigInteger, default=0)
    ends: Mapped[int] = mapped_column(BigInteger, default=0)
    wholes: Mapped[int] = mapped_column(BigInteger, default=0)

    __table_args__ = (IN_ORDER_OF_KEY,)


class Reindexing(Base):
    """The progress of an unfinished reindexing: at most one row.

    ``last`` is the id or position of the last row done in a step, ``last_node`` the node of that position.
    ``version`` identifies the code that started it.
    """

    __tablename__ = "reindexing"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    version: Mapped[int] = mapped_column()
    step: Mapped[str] = mapped_column(String(32))
    last: Mapped[int] = mapped_column(BigInteger)
    last_node: Mapped[int] = mapped_column()
    done: Mapped[int] = mapped_column(BigInteger)


class Installation(Base):
    """Which timeline this is, and which state of it (``changes.py``): always one row."""

    __tablename__ = "installation"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    uuid: Mapped[str] = mapped_column(String(36))
    state: Mapped[int] = mapped_column(BigInteger)


class ApiKey(Base):
    """A key of some scope. Only its hash is stored."""

    __tablename__ = "api_keys"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100), unique=True)
    hash: Mapped[str] = mapped_column(String(128), unique=True)
    scope: Mapped[Scope] = mapped_column(default=Scope.WRITE, server_default=Scope.WRITE)
    expires_at: Mapped[datetime | None] = mapped_column()
    created_at: Mapped[datetime] = mapped_column(default=now)
    last_used_at: Mapped[datetime | None] = mapped_column()
    revoked_at: Mapped[datetime | None] = mapped_column()


class Fetch(Base):
    """The last time that a page or feed was fetched, and what its server said to recognise its state by.

    ``problem`` says why a page holds no article; it is not fetched again.
    """

    __tablename__ = "fetches"

    url: Mapped[str] = mapped_column(Text, primary_key=True)
    fetched_at: Mapped[datetime] = mapped_column(default=now)
    etag: Mapped[str | None] = mapped_column(Text)
    last_modified: Mapped[str | None] = mapped_column(Text)
    problem: Mapped[str | None] = mapped_column(Text)


class IdempotencyKey(Base):
    """The answer to a change that a client sent with a key of its own (``Idempotency-Key``).

    ``who`` is the name of the API key, ``request`` a digest of what was asked.
    """

    __tablename__ = "idempotency_keys"

    id: Mapped[int] = mapped_column(primary_key=True)
    who: Mapped[str] = mapped_column(String(100))
    key: Mapped[str] = mapped_column(String(255))
    request: Mapped[str] = mapped_column(String(64))
    status: Mapped[int] = mapped_column()
    headers: Mapped[dict[str, Any]] = mapped_column()
    body: Mapped[bytes] = mapped_column()
    created_at: Mapped[datetime] = mapped_column(default=now, index=True)

    __table_args__ = (UniqueConstraint("who", "key"),)


TABLES = tuple(Base.metadata.tables)
"""The names of all tables."""
