"""The articles, and where else they were published."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import ForeignKey, Index, String, Text, false, literal_column
from sqlalchemy.orm import Mapped, mapped_column, relationship

from api.storage.engines.tables import IDS_ONLY_ONCE
from api.storage.facts import OPEN_START
from api.storage.models.base import Base, now

if TYPE_CHECKING:
    from api.storage.models.events import Mention


NEWEST = f"coalesce(published_day, {OPEN_START})"  # articles without a day of publication come last


class Place(NamedTuple):
    """Where an article was published; either may be unknown."""

    url: str | None
    source: str | None


NOWHERE = Place(None, None)


class Article(Base):
    """A text and its source.

    ``published_at`` is kept as given; ``published_day`` is its day number, which relative dates count from.
    ``story_pinned`` says that a person has chosen its story, where it stays when it is read again.
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
    story_id: Mapped[int | None] = mapped_column(ForeignKey("stories.id"))
    story_pinned: Mapped[bool] = mapped_column(default=False, server_default=false())

    places: Mapped[list[ArticlePlace]] = relationship(
        order_by="ArticlePlace.id", cascade="all, delete-orphan", passive_deletes=True, lazy="selectin"
    )
    mentions: Mapped[list[Mention]] = relationship(
        back_populates="article",
        order_by="(Mention.start, Mention.id)",
        cascade="all",
        passive_deletes=True,
    )

    __table_args__ = (
        Index(
            "ix_articles_newest",
            literal_column(NEWEST),
            "id",
        ),
        Index(None, "updated_at", "id"),
        Index(None, "story_id", "id"),
        IDS_ONLY_ONCE,
    )

    def __init__(self, **columns: Any) -> None:
        # A new article has no other places; left out, they would be looked up in the database.
        super().__init__(**{"places": []} | columns)

    @property
    def places_published(self) -> list[Place]:
        """Where it was published: its own place first, then the others."""
        own = Place(self.url, self.source)
        others = (Place(place.url, place.source) for place in self.places)
        return [place for place in dict.fromkeys([own, *others]) if place != NOWHERE]

    @property
    def sources(self) -> set[str]:
        """The sources of all these places."""
        every = (self.source, *(place.source for place in self.places))
        return {source for source in every if source}


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
    title = url = source = published_at = published_day = story_id = None
    tags = places_published = ()

    __table_args__ = (Index(None, "updated_at", "id"),)
