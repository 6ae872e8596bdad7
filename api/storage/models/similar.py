"""The pairs of events that may be the same, for a person to confirm."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from api.storage.engines.tables import only_where
from api.storage.models.base import Base

OPEN = "NOT refused"


class SimilarPair(Base):
    """Two events that may be one, the smaller id first; ``score`` is in thousandths.

    ``refused`` says that a person keeps them apart: such a pair is never shown, nor found again. The events
    of any other pair are live.
    """

    __tablename__ = "similar_pairs"

    id: Mapped[int] = mapped_column(primary_key=True)
    first_id: Mapped[int] = mapped_column(ForeignKey("events.id"))
    second_id: Mapped[int] = mapped_column(ForeignKey("events.id"), index=True)
    score: Mapped[int] = mapped_column()
    reasons: Mapped[list[str]] = mapped_column()
    refused: Mapped[bool] = mapped_column(default=False, server_default=false())

    __table_args__ = (
        UniqueConstraint("first_id", "second_id"),
        Index("ix_similar_pairs_strongest", "score", "id", **only_where(OPEN)),
    )
