"""The stories, each of which is one affair that articles report, and what articles are recognised by."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text, literal_column
from sqlalchemy.orm import Mapped, mapped_column

from api.storage.engines.tables import IDS_ONLY_ONCE, IN_ORDER_OF_KEY, only_where
from api.storage.facts import OPEN_END
from api.storage.models.base import Base, now

BY_START = f"coalesce(start_day, {OPEN_END})"  # stories without events come last
WITH_ARTICLES = "articles > 0"
LISTED = only_where(WITH_ARTICLES)


class Story(Base):
    """An affair, which the articles that name it in ``story_id`` report.

    ``articles`` is their number, ``first_day`` and ``last_day`` are the days of their publication, ``events``
    is the number of live events that they report, and ``start_day`` and ``end_day`` are the days of these;
    None if there are none. ``actors`` and ``places`` are the most reported ones. All of this follows from the
    articles and events (``timeline/stories/upkeep.py``). A story without articles is what is left of one: it
    has become part of ``merged_into``, or they are deleted.
    """

    __tablename__ = "stories"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(16))
    articles: Mapped[int] = mapped_column()
    first_day: Mapped[int | None] = mapped_column()
    last_day: Mapped[int | None] = mapped_column()
    start_day: Mapped[int | None] = mapped_column()
    end_day: Mapped[int | None] = mapped_column()
    events: Mapped[int] = mapped_column(default=0, server_default="0")
    languages: Mapped[list[str]] = mapped_column(default=list, server_default="[]")
    actors: Mapped[list[str]] = mapped_column(default=list, server_default="[]")
    places: Mapped[list[str]] = mapped_column(default=list, server_default="[]")
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now)
    merged_into: Mapped[int | None] = mapped_column(ForeignKey("stories.id"))

    __table_args__ = (
        Index("ix_stories_merged_into", "merged_into", **only_where("merged_into IS NOT NULL")),
        Index("ix_stories_updated_at", "updated_at", "id", **LISTED),
        Index("ix_stories_articles", "articles", "id", **LISTED),
        Index("ix_stories_start", literal_column(BY_START), "id", **LISTED),
        IDS_ONLY_ONCE,
    )


class ArticleKey(Base):
    """A name, number or day by which an article is recognised, and the day on which it was published.

    An article without a day of publication has ``OPEN_START``. The keys follow from the article and the
    events read in it.
    """

    __tablename__ = "article_keys"

    key: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    day: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    article_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)

    __table_args__ = (Index(None, "article_id"), IN_ORDER_OF_KEY)
