"""The status of an event, as far as its article can know."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """What became of an event; the order is the one in which they are listed everywhere."""

    OCCURRED = "occurred"
    ONGOING = "ongoing"
    PLANNED = "planned"
    CANCELLED = "cancelled"
    HYPOTHETICAL = "hypothetical"

    @property
    def looks_ahead(self) -> bool:
        """Whether the event lies, or lay, ahead: nothing has come of it yet."""
        return self in (Status.PLANNED, Status.CANCELLED, Status.HYPOTHETICAL)
