"""The tables of the index, which are derived from articles and events by ``index/writing.py``.

They are declared for Alembic; no code loads their rows as objects, apart from the progress of a reindexing.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from api.storage.engines.tables import IN_ORDER_OF_KEY, Terms, only_where, terms_index
from api.storage.models.base import Base

OUTDATED = only_where("sequence IS NULL")


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
