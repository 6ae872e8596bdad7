"""The stories, each of which is one affair that articles report, and what articles are recognised by."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from api.storage.engines.tables import IDS_ONLY_ONCE, IN_ORDER_OF_KEY, only_where
from api.storage.models.base import Base, now


class Story(Base):
    """An affair, which the articles that name it in ``story_id`` report.

    ``articles`` is their number, ``first_day`` and ``last_day`` are the days of their publication, and
    ``start_day`` and ``end_day`` those of the events that they report; None if there are none. A story
    without articles is what is left of one: it has become part of ``merged_into``, or they are deleted.
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
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now)
    merged_into: Mapped[int | None] = mapped_column(ForeignKey("stories.id"))

    __table_args__ = (
        Index("ix_stories_merged_into", "merged_into", **only_where("merged_into IS NOT NULL")),
        Index(None, "updated_at", "id"),
        Index(None, "articles", "id"),
        Index(None, "start_day", "id"),
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
